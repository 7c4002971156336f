"""What stands behind the chosen cell: what is now and what is planned, field by field; or a site's own values."""

from collections.abc import Collection, Mapping, Sequence
from itertools import islice

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from core.channel.credentials import MASK
from core.errors import plain
from core.fleet.outcome import Became, Difference, End, fingerprint_of
from core.fleet.plan import Cell
from core.fleet.sites import Site
from core.pbx.errors import LoginRefused
from core.secrets.sources import reference_in
from ui.fleet.words import doubts_of, field_text, look_of, parameter_text, value_text, wanted_count, wanted_lines
from ui.look.cleared import clear
from ui.look.scrolled import ScrolledByKeys
from ui.look.sign import Sign
from ui.look.signed_label import SignedLabel
from ui.look.texts import SHOWN_PROBLEMS, failure_text, named, problem_lines, problem_text, quoted
from ui.look.theme import BY_MOUSE_AND_KEYS, Tone, ToneLabel, heading, smaller, strong
from ui.look.tokens import SPACES

WIDTH = 408
_NARROW = 308
_CAPTION = 62
_MOST = 40
"""Differences that are shown; the rest is counted."""


class DiffPane(ScrolledByKeys):
    """Signals:
    keys_chosen: whether keys are sent though nothing else differs.
    """

    keys_chosen = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("diff")
        self.setAccessibleName(self.tr("What would be changed"))
        self.setWidgetResizable(True)
        self.setProperty("ground", "pane")
        self.viewport().setAutoFillBackground(False)
        self.setFixedWidth(WIDTH)
        self._keys = QCheckBox(self.tr("Send the &keys, too"))
        self._keys.setObjectName("replace_credentials")
        self._keys.toggled.connect(self.keys_chosen)
        body = QWidget()
        self._column, self._told = QVBoxLayout(body), list[QWidget]()
        self._column.setContentsMargins(20, 16, 20, 16)
        self._column.setSpacing(8)
        self._column.addStretch(1)
        self._column.addWidget(self._keys)
        self._keys.hide()
        self.setWidget(body)
        body.setAutoFillBackground(False)  # which it is given where it is put in

    def choose_keys(self, chosen: bool) -> None:
        """Show whether keys are sent, too; nobody hears of it."""
        with QSignalBlocker(self._keys):
            self._keys.setChecked(chosen)

    def let_choose(self, allowed: bool) -> None:
        """Whether it can be chosen now what is sent; not while something is."""
        self._keys.setEnabled(allowed)

    def fit(self, wide: bool) -> None:
        """Take as much of the window as it has room for."""
        self.setFixedWidth(WIDTH if wide else _NARROW)

    def _clear(self) -> None:
        clear(self._column, self._told)

    def _add(self, widget: QWidget) -> None:
        self._column.insertWidget(len(self._told), widget)
        self._told.append(widget)

    def show_nothing(self, text: str) -> None:
        """Nothing is chosen."""
        self._clear()
        self._keys.hide()
        self._add(ToneLabel(text, Tone.MUTED))

    def show_site(self, site: Site | None, name: str, columns: Sequence[str], secret: Collection[str]) -> None:
        """What this site brings to the plan, and where it differs from the others. secret: columns that fill keys."""
        self._clear()
        self._keys.hide()
        self._add(heading(plain(name, 80), 2))
        if site is None:
            return
        self._add(_small(site.base_url))
        for column in columns:
            if column not in ("name", "pbx"):
                value = site.columns.get(column, "")
                value = MASK if value and column in secret and reference_in(value) is None else value
                self._add(_line(column, value or self.tr("Empty")))

    def add_errors(self, told: Sequence[Became]) -> None:
        """Why nothing is done at this site, each reason once, however many channels meet it."""
        texts = {_error_text(became): None for became in told if became.error is not None}
        for text in [*texts][:SHOWN_PROBLEMS]:
            self._add(ToneLabel(text, Tone.ERROR))

    def _add_doubts(self, doubts: Sequence[str]) -> None:
        """What to look at, though nothing is wrong."""
        for text in doubts[:SHOWN_PROBLEMS]:
            self._add(SignedLabel(plain(text, 400), Tone.WARNING))
        if (left := len(doubts) - SHOWN_PROBLEMS) > 0:
            self._add(ToneLabel(self.tr("and {count} more").format(count=left), Tone.MUTED))

    def show_cell(self, cell: Cell, became: Became | None, site: str, channel: str) -> None:
        """What would become of a channel, or has."""
        self._clear()
        self._keys.setVisible(became is not None and became.end in (End.UNCHANGED, End.UPDATED))
        self._add(_small(f"{plain(site, 60)} · {channel}"))
        doubts = doubts_of(cell)
        if became is None:
            self._add(ToneLabel(self.tr("Not checked yet."), Tone.MUTED))
            self._add_doubts(doubts)
            return
        text, _sign, tone = look_of(became, busy=False)
        title = heading(named(text, quoted(plain(became.cell.name, 80))) if became.cell.name else text, 2)
        title.set_tone(tone if tone is Tone.ERROR else Tone.PLAIN)
        self._add(title)
        if became.id is not None:
            self._add(_small(self.tr("ID {id} on the PBX").format(id=became.id)))
        if became.error is not None:
            self._add(ToneLabel(_error_text(became), Tone.ERROR))
            if shown := fingerprint_of(became.error):
                self._add(_line(self.tr("Fingerprint"), shown))
        if became.unread is not None:
            self._add(SignedLabel(failure_text(became.unread), Tone.WARNING))
        self._add_doubts([*doubts, *map(problem_text, became.warnings)])
        if became.webhook_url and not became.planned and became.end is End.CREATED:
            self._add(_address(self.tr("Webhook URL"), became.webhook_url))
        # Of a new channel there is nothing to compare: what it gets is listed, and not called a change.
        is_new = became.end is End.CREATED
        for name, value in islice(wanted_lines(became), _MOST) if is_new else ():
            self._add(_line(plain(name, 80), value))
        differing = () if is_new else became.differences
        for each in differing[:_MOST]:
            self._add(_card(each, became.names, self.tr("Now"), self.tr("Planned")))
        if (left := (wanted_count(became) if is_new else len(differing)) - _MOST) > 0:
            self._add(ToneLabel(self.tr("and {count} more").format(count=left), Tone.MUTED))
        if self._keys.isVisibleTo(self) and not self._keys.isChecked():  # else they are among what differs
            self._add(ToneLabel(self.tr("Keys cannot be compared; they are left as they are."), Tone.MUTED))


def _small(text: str) -> ToneLabel:
    label = ToneLabel(text, Tone.MUTED)
    label.setFont(smaller(label.font()))
    return label


def _error_text(became: Became) -> str:
    assert became.error is not None
    # A refused login is said once: that both fields are wrong is all that it says.
    problems = () if isinstance(became.error, LoginRefused) else became.error.problems
    return failure_text(became.error) + problem_lines(problems, field_text)


_NAME = 110


def _line(name: str, value: str) -> QWidget:
    line = QWidget()
    is_address = "://" in value  # one long word: below its name it has the whole width
    row = QVBoxLayout(line) if is_address else QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SPACES[0] if is_address else SPACES[3])
    label = ToneLabel(name, Tone.MUTED)
    if not is_address:
        label.setFixedWidth(_NAME)
    row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
    shown = ToneLabel(plain(value, 300))
    shown.let_copy(BY_MOUSE_AND_KEYS)
    row.addWidget(shown, 1, Qt.AlignmentFlag.AlignTop)  # beside the first line of a name that needs several
    return line


def _address(name: str, value: str) -> QWidget:
    """One long word, which would make everything wider: it is moved about in a line, and copied whole."""
    held = QWidget()
    column = QVBoxLayout(held)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACES[1])
    column.addWidget(ToneLabel(name, Tone.MUTED))
    line = QLineEdit(value)
    line.setReadOnly(True)
    line.setAccessibleName(name)
    line.setCursorPosition(0)
    column.addWidget(line)
    return held


def _card(each: Difference, names: Mapping[str, str], now: str, planned: str) -> QFrame:
    """One difference: what is there above what is to be there."""
    card = QFrame()
    card.setProperty("ground", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(1, 8, 1, 1)
    column.setSpacing(0)
    title = ToneLabel(plain(parameter_text(each.parameter), 80))
    title.setFont(strong(title.font()))
    title.setContentsMargins(11, 0, 11, 8)
    column.addWidget(title)
    captions: list[ToneLabel] = []
    for sign, ground, tone, word, value in (
        ("remove", "error", Tone.ERROR, now, each.before),
        ("add", "success", Tone.SUCCESS, planned, each.after),
    ):
        side = _Side(sign, ground if value is not None else "", tone, word, value_text(value, names))
        column.addWidget(side)
        captions.append(side.caption)
    for caption in captions:
        caption.setFixedWidth(max(_CAPTION, *(each.sizeHint().width() for each in captions)))
    return card


class _Side(QFrame):
    """What is there, or is to be."""

    def __init__(self, sign: str, ground: str, tone: Tone, word: str, text: str) -> None:
        super().__init__()
        self.setProperty("ground", ground)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(Sign(sign, tone))
        self.caption = ToneLabel(word, Tone.MUTED)
        self.caption.setWordWrap(False)
        row.addWidget(self.caption)
        row.addWidget(ToneLabel(plain(text, 400)), 1)
