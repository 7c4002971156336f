"""What waits for a person's word in a plan: secrets that it asks for, or who is meant by a name."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from core.errors import plain
from core.wording import NN_
from ui.look.buttons import make_button
from ui.look.sign import Sign
from ui.look.texts import plural
from ui.look.theme import Tone, ToneLabel
from ui.look.tooltips import give_tooltip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.fleet.opening import Ask

_NAMED, _LISTED = 3, 40
"""What a plan asks for is named in the question, and listed in its tooltip."""


class Question(QWidget):
    """Across the window: it is read whole, also in a narrow one. Takes no room while nothing is asked.

    Signals:
        given: the plan may have the secrets. used: the person that was named is the one who is meant.
    """

    given = Signal()
    used = Signal()

    def __init__(self) -> None:
        super().__init__()
        around = QHBoxLayout(self)
        around.setContentsMargins(20, 0, 20, 12)
        band = QFrame()
        band.setProperty("ground", "warning")
        around.addWidget(band)
        row = QHBoxLayout(band)
        row.setContentsMargins(12, 10, 12, 10)
        row.addWidget(Sign("warning", Tone.WARNING))
        self._text = ToneLabel()
        row.addWidget(self._text, 1)
        self._give = make_button("allow_references", "", small=True)
        self._give.clicked.connect(lambda: self.given.emit())
        row.addWidget(self._give)
        self._use = make_button("use_here", self.tr("&Use it here"), small=True)
        self._use.clicked.connect(lambda: self.used.emit())
        row.addWidget(self._use)
        self.hide()

    def ask_for_secrets(self, asks: "Sequence[Ask]") -> None:
        """Ask whether the plan may have these."""
        lines = [f"{plain(what, 120)} → {plain(where, 120)}" for what, where in asks[:_LISTED]]
        shown = "; ".join(lines[:_NAMED]) + ("; …" if len(asks) > _NAMED else "")
        text = NN_(
            "The plan asks for 1 secret of this computer: {which}. Give it?",
            "The plan asks for {count} secrets of this computer: {which}. Give them?",
        )
        self._text.setText(plural(text, len(asks), {"which": shown}))
        give_tooltip(self._text, "\n".join(lines) + ("\n…" if len(asks) > _LISTED else ""))
        self._give.setText(plural(NN_("&Give it", "&Give them"), len(asks)))
        self._show(self._give)

    def ask_who(self, site: str, name: str) -> None:
        """Ask whether somebody is meant whom the PBX of a site knows under nearly this name."""
        shown = plain(name, 60)
        text = self.tr("{site}: no one on this PBX has that name. Did you mean “{name}”?")
        self._text.setText(text.format(site=plain(site, 60), name=shown))
        give_tooltip(self._text, "")
        self._use.setAccessibleName(self.tr("Use {name} here").format(name=shown))
        self._show(self._use)

    def _show(self, answer: QPushButton) -> None:
        for button in (self._give, self._use):
            button.setVisible(button is answer)
        self.show()

    def let_give(self, enabled: bool) -> None:
        """Whether secrets may be given just now."""
        self._give.setEnabled(enabled)
