"""The review of a change: every setting before and after, what is asked about it, and what came of it."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.look.band import Band
from ui.look.buttons import Kind, make_button, make_kind
from ui.look.say import say
from ui.look.theme import Tone, ToneLabel, strong
from ui.on_pbx.change_table import ChangeTable
from ui.on_pbx.change_words import Told, changes_text
from ui.on_pbx.choosing import MINE, THEIRS, Choice, ChoosingTable
from ui.on_pbx.scrolled_page import ScrolledPage


class ChangeReview(ScrolledPage):
    """Shows one of: what changes, the choice between two persons' changes, what was done.

    Signals:
        taken_back: the keys of settings that are to be as before. chosen: another side of a setting.
        look_asked: at the PBX, once more. keys_asked: to type them. sending_asked: without keys.
    """

    taken_back = Signal(object)
    chosen = Signal()
    look_asked = Signal()
    keys_asked = Signal()
    sending_asked = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._outcome = Band("change_outcome", Tone.WARNING)
        self._look = self._outcome.add_button("look_again", self.tr("&Look now"))
        self._look.clicked.connect(self.look_asked)
        self._good = Band("change_done", Tone.SUCCESS, "done")
        self._count = ToneLabel()
        self._count.setObjectName("changes_count")
        self._count.setFont(strong(self._count.font()))
        self._table = ChangeTable((self.tr("Setting"), self.tr("Now"), self.tr("After")), undo=True)
        self._table.setAccessibleName(self.tr("Changes"))
        self._table.taken_back.connect(self.taken_back)
        self._meanwhile = self._make_meanwhile()
        self._keys_band = Band("keys_missing", Tone.WARNING, "key")
        self._type_keys = self._keys_band.add_button("type_keys", self.tr("&Type the keys"))
        self._type_keys.clicked.connect(self.keys_asked)
        without = self._keys_band.add_button("change_without_keys", self.tr("Change &without keys"))
        without.clicked.connect(self.sending_asked)
        self._stays = ToneLabel("", Tone.MUTED)
        self._stays.setObjectName("change_stays")
        self._stays.setWordWrap(True)
        for part in (
            self._outcome,
            self._good,
            self._count,
            self._table,
            self._meanwhile,
            self._keys_band,
            self._stays,
        ):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def _make_meanwhile(self) -> QWidget:
        meanwhile = QWidget()
        column = QVBoxLayout(meanwhile)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        heads = (self.tr("Setting"), self.tr("On the PBX now"), self.tr("Your change"))
        opened = self.tr("When you opened it")
        self._choosing = ChoosingTable("conflicts", heads, (heads[1], heads[2]), opened=opened)
        self._choosing.changed.connect(self.chosen)
        column.addWidget(self._choosing)
        self._for_all = QWidget()
        row = QHBoxLayout(self._for_all)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self._all_of("take_all_theirs", self.tr("Take &all from the PBX"), THEIRS))
        row.addWidget(self._all_of("keep_all_mine", self.tr("Keep all of &your changes"), MINE))
        column.addWidget(self._for_all)
        meanwhile.hide()
        return meanwhile

    def _all_of(self, name: str, text: str, side: int) -> QPushButton:
        button = make_button(name, text, small=True)
        button.clicked.connect(lambda: self._choosing.choose_all(side))
        return button

    def begin(self) -> None:
        """Put the focus on what changes: not on the blue button, for a key that is held would send."""
        if not self._table.isHidden():
            self._table.setFocus()

    def begin_again(self) -> None:
        """As `begin`, if the focus has stayed on the page: what was compared is there by now."""
        if self.hasFocus():
            self.begin()

    # What changes

    @property
    def changes(self) -> int:
        """How many settings are shown to be changed; 0 while none are shown."""
        return self._table.changes if self.shows_changes else 0

    @property
    def shows_changes(self) -> bool:
        """Whether what changes is in the table."""
        return not self._table.isHidden()

    @property
    def asks_keys(self) -> bool:
        """Whether it is to be said first what becomes of the keys."""
        return not self._keys_band.isHidden()

    def show_comparing(self) -> None:
        """The settings are compared just now."""
        self._table.hide()
        self._keys_band.say("")
        self._say_count(self.tr("Comparing the numbers…"))

    def show_no_comparison(self) -> None:
        """The comparison failed."""
        self._say_count("")

    def show_changes(self, rows: Sequence[Told], about_keys: str) -> None:
        """Show what changes.

        Args:
            about_keys: what they make uncertain, "" for nothing.
        """
        self._table.show_rows(rows)
        self._table.setVisible(bool(rows))
        self._say_count(changes_text(len(rows)) if rows else self.tr("Nothing is different."))
        self._keys_band.say(about_keys if rows else "")
        self._stays.setText(
            self.tr(
                "Everything else stays as it is and is sent along, because it is not known whether "
                "the PBX would keep what is left out. To change the provider, create a new channel, "
                "with a new webhook URL and no sessions, and delete this one."
            )
        )
        self._stays.setVisible(bool(rows))

    def lead_to_keys(self, leads: bool) -> None:
        """Whether to type the keys is what comes next, and so the blue button."""
        make_kind(self._type_keys, Kind.PRIMARY if leads else Kind.PLAIN, small=True)

    def press_type_keys(self) -> None:
        """As a click on it, if it is there."""
        if self._type_keys.isVisible():
            self._type_keys.click()

    # Somebody else's change

    def ask(self, choices: Sequence[Choice]) -> None:
        """Ask, setting by setting, whose change counts."""
        self._table.hide()
        self._keys_band.say("")
        asks = not all(choice.settled for choice in choices)
        self._say_count(self.tr("Which changes do you want to keep?") if asks else "")
        self._for_all.setVisible(asks)
        self._choosing.show_choices(choices)
        self._meanwhile.show()
        self._choosing.begin()

    def end_asking(self) -> None:
        """It has been said whose changes count."""
        self._meanwhile.hide()

    def count_chosen(self, side: int) -> int:
        """How many settings are to be as one side has them."""
        return self._choosing.count(side)

    @property
    def kept_keys(self) -> Collection[str]:
        """The keys of the settings in which one's own change counts."""
        return self._choosing.keys(MINE)

    def _say_count(self, text: str) -> None:
        self._count.setText(text)
        self._count.setVisible(bool(text))  # a line without words would be a gap

    # What came of it

    def tell(self, text: str) -> None:
        """What did not go as it was meant to; "" for nothing."""
        self._outcome.say(text)
        if text:
            say(self._outcome.label, text, urgent=True)

    def offer_look(self, offered: bool) -> None:
        """Whether the PBX can be asked what became of the change."""
        self._look.setVisible(offered)

    def show_done(self, text: str) -> None:
        """The change is made, or there was none to make; nothing else is shown."""
        for widget in (self._table, self._meanwhile, self._stays):
            widget.hide()
        self._keys_band.say("")
        self._say_count("")
        self._outcome.say("")
        self._good.say(text)
        say(self._good.label, text, urgent=True)

    def take_done_back(self) -> None:
        """What was told as done has come to nothing."""
        self._good.say("")
