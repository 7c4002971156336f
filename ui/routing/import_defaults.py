"""Two answers for a whole foreign table, each with its reason: where its numbers are from, and where they all go."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QGridLayout

from core.numbers.reading import Doubt
from core.routes.column_words import proposed_country
from core.routes.importing import Prepared
from core.wording import NN_
from ui.look.fields import QWIDGETSIZE_MAX
from ui.look.texts import plural
from ui.look.theme import Tone, ToneLabel
from ui.look.tokens import SPACES
from ui.routing.find import country_box
from ui.routing.import_columns import labelled
from ui.routing.model import RoutingModel
from ui.routing.picker_field import PickerField


class ImportDefaults(QGridLayout):
    """A country is proposed where all other numbers of the table are from it; what the person chose stays.

    Signals:
        changed: another one was chosen, at once and not only when another field is visited.
    """

    changed = Signal()

    def __init__(self, table: RoutingModel) -> None:
        super().__init__()
        self._proposed = ""
        self.setHorizontalSpacing(SPACES[5])
        self.setVerticalSpacing(SPACES[1])
        self._country = country_box(self.tr("Not chosen"), self.tr("Numbers are from"))
        self._country.setCurrentIndex(max(0, self._country.findData(table.entry.country)))
        self._country.setMaximumWidth(QWIDGETSIZE_MAX)
        here = QLocale.territoryToCode(QLocale.system().territory())
        self._here = self._country.findData(here) if here else -1
        labelled(self, 0, 0, self.tr("Numbers are from"), self._country)
        self._destination = PickerField(table.search, table.used, self.tr("Name or number"))
        self._destination.setObjectName("import_destination")
        labelled(self, 0, 1, self.tr("All of them go to"), self._destination)
        self._country_reason = ToneLabel("", Tone.MUTED)
        self._country_reason.setObjectName("import_country_reason")
        self.addWidget(self._country_reason, 2, 0)
        self._destination_reason = ToneLabel("", Tone.MUTED)
        self._destination_reason.setObjectName("import_destination_reason")
        self.addWidget(self._destination_reason, 2, 1)
        for place in range(2):
            self.setColumnStretch(place, 1)
        self._country.currentIndexChanged.connect(self.changed)
        self._destination.picked.connect(self.changed)

    @property
    def country(self) -> str:
        """Its two letters, "" for none."""
        return self._country.currentData() or ""

    @property
    def destination(self) -> tuple[str, str]:
        """Its type and its value."""
        return self._destination.place.type, self._destination.value

    def begin(self) -> None:
        """Type the destination first."""
        self._destination.setFocus()

    def propose(self, found: Prepared, country: str) -> None:
        """Where it was read by no country, and all other numbers of the table are from one, choose that."""
        self._proposed = "" if country else proposed_country(found)
        place = self._country.findData(self._proposed) if self._proposed else -1
        if place > 0:
            self._country.setCurrentIndex(place)

    def choose_here(self) -> bool:
        """Choose the country of this computer; whether it was not chosen already."""
        changes = self._country.currentIndex() != self._here
        if changes:
            self._country.setCurrentIndex(self._here)
        return changes

    def country_here(self, chosen: str) -> str:
        """The country of this computer, as the list has it; "" where that is the one that is chosen."""
        return "" if self._country.itemData(self._here) == chosen else self._country.itemText(self._here)

    def give_reasons(self, found: Prepared, country: str) -> None:
        """Why the two answers are as they are. country: by which it was read."""
        without = sum(each.count for each in found.questions if each.doubt is Doubt.COUNTRY)
        if without:
            reason = plural(NN_("1 number has no country code.", "{count} numbers have no country code."), without)
        elif country and country == self._proposed:
            reason = self.tr("Suggested because all other numbers are from there.")
        else:
            reason = ""
        self._country_reason.set_tone(Tone.WARNING if without else Tone.MUTED)
        self._country_reason.setText(reason)
        own = found.own_destinations if not found.columns.id_ else 0
        self._destination_reason.setText(
            plural(
                NN_(
                    "1 line names its own destination and keeps it.",
                    "{count} lines name their own destination and keep it.",
                ),
                own,
            )
            if own
            else ""
        )
