"""The line below the table: how many numbers, complete or not, the way to the next problem, and the country."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QLabel, QWidget

from core.numbers.did_format import DidFormat
from core.routes.cells import DESTINATION
from core.routes.table import COLUMNS
from core.wording import NN_
from ui.look.buttons import make_button
from ui.look.counts import counted
from ui.look.sign import Sign
from ui.look.texts import plural
from ui.look.theme import Tone, ToneLabel, strong
from ui.look.tokens import SPACES
from ui.routing.find import country_box
from ui.routing.model import RoutingModel
from ui.routing.shrinking import ShrinkingRow

_HIGH = 40
_MOST_COUNTED = 20_000
"""Rows up to which those without any problem are counted at every change."""
_MOST_LOOKED_AT = 200
"""Rows with a problem up to which it is looked for what they have in common."""


class RoutingStatus(ShrinkingRow):
    """Counts, and the country of national numbers.

    Signals:
        problem_asked: for the first row that has one. all_asked: for the rows that a filter hides.
        country_changed: with the two letters, "" for none.
    """

    problem_asked = Signal()
    all_asked = Signal()
    country_changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumHeight(_HIGH)
        self.row.setSpacing(SPACES[2])
        self.count = _plain(Tone.PLAIN)
        self.count.setObjectName("dids.count")
        self.count.setFont(strong(self.count.font()))
        self.selected = _plain(Tone.MUTED)
        self.selected.setObjectName("dids.selected")
        self._good_sign, self.good = Sign("check", Tone.SUCCESS), _plain(Tone.SUCCESS)
        self._bad_sign, self.bad = Sign("error", Tone.ERROR), _plain(Tone.ERROR)
        self.bad.setObjectName("dids.problems")
        self._go = make_button("go_to_problem", small=True)
        self._go.clicked.connect(self.problem_asked)
        self._all = make_button("show_all_routes", small=True)
        self._all.setText(self.tr("Show all"))
        self._all.clicked.connect(self.all_asked)
        told: tuple[QWidget, ...] = (self.count, self.selected, self._all)
        for part in (*told, self._good_sign, self.good, self._bad_sign, self.bad, self._go):
            self.row.addWidget(part)
        self.row.addStretch(1)
        self.row.addSpacing(SPACES[2])  # two more distances: what is counted is not about the country
        self._country_label = QLabel(self.tr("Country"))
        self.country = country_box(self.tr("Not chosen"), self.tr("Country of national numbers"))
        self._country_label.setBuddy(self.country)
        self.row.addWidget(self._country_label)
        self.row.addWidget(self.country)
        for spared in (self.selected, self._country_label, self._good_sign, self.good):
            self.spare(spared)
        self.country.currentIndexChanged.connect(lambda: self.country_changed.emit(self.country.currentData() or ""))

    def choose_country(self, country: str) -> None:
        """Begin with the country that was chosen last."""
        self.country.setCurrentIndex(max(self.country.findData(country), 0))

    def show_counts(self, model: RoutingModel, selected: int) -> None:
        """Count the rows as they are now."""
        whole, problems = len(model.rows), _with_problem(model)
        self.count.setText(self._counted(model))
        self.selected.setText(plural(NN_("1 selected", "{count} selected"), selected))
        self.selected.setVisible(selected > 1)
        self._all.setVisible(model.hidden_count > 0)
        complete = whole - len(problems) if problems is not None else 0
        self.good.setText(plural(NN_("1 complete", "{count} complete"), complete))
        told = self._told(model, problems)
        self.bad.setText(told)
        first = _first(model) if told else -1
        self._go.setText(self.tr("Go to line {row}").format(row=_number(first + 1)))
        self._good_sign.setVisible(complete > 0)
        self.good.setVisible(complete > 0)
        self._bad_sign.setVisible(bool(told))
        self.bad.setVisible(bool(told))
        self._go.setVisible(bool(told))
        pages = model.entry.form is DidFormat.PAGE_ID
        self._country_label.setVisible(not pages)
        self.country.setVisible(not pages)
        self.measure_again()

    @property
    def spoken(self) -> str:
        """What is counted, as a screen reader says it."""
        selected = "" if self.selected.isHidden() else self.selected.text()
        return ", ".join(filter(None, (self.count.text(), selected, self.bad.text())))

    def _counted(self, model: RoutingModel) -> str:
        parts = [counted(len(model.rows), model.entry.form)]
        if model.hidden_count:
            parts.append(plural(NN_("1 shown", "{count} shown"), model.rowCount()))
        return " · ".join(parts)

    def _told(self, model: RoutingModel, problems: list[int] | None) -> str:
        faulty, repeated = model.rows.faulty_count, model.rows.repeated_count
        parts = []
        if refused := len(model.refused_rows()):
            parts.append(plural(NN_("1 refused", "{count} refused"), refused))
        if faulty:
            without = problems is not None and len(problems) <= _MOST_LOOKED_AT and _lack_destination(model, problems)
            words = NN_("1 with a problem", "{count} with problems")
            if without:
                words = NN_("1 without destination", "{count} without destination")
            parts.append(plural(words, faulty))
        if repeated:
            parts.append(plural(NN_("1 duplicate", "{count} duplicates"), repeated))
        return " · ".join(parts)


def _with_problem(model: RoutingModel) -> list[int] | None:
    """The rows that have one; None if they are too many to be looked through at every change."""
    if not (model.rows.faulty_count or model.rows.repeated_count):
        return model.refused_rows()
    return sorted({*model.refused_rows(), *model.rows.with_problem()}) if len(model.rows) <= _MOST_COUNTED else None


def _first(model: RoutingModel) -> int:
    """The first row that has a problem, or that the PBX has refused."""
    found = [*model.refused_rows()[:1], model.next_problem(-1)]
    return min((row for row in found if row >= 0), default=-1)


def _lack_destination(model: RoutingModel, rows: list[int]) -> bool:
    faulty = [row for row in rows if model.rows.is_faulty(row)]
    return all(
        {problem.path.column for problem in model.problems_at(row)} == {COLUMNS[DESTINATION]}
        and not model.rows.routes[row].has_destination
        for row in faulty
    )


def _number(count: int) -> str:
    return QLocale().toString(count)


def _plain(tone: Tone) -> ToneLabel:
    label = ToneLabel("", tone)
    label.setWordWrap(False)
    return label
