"""The band above a page's fields after the PBX refused something that stands there."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from ui.look.band import Band
from ui.look.buttons import Kind, make_button
from ui.look.icons import give_icon
from ui.look.say import say
from ui.look.theme import Tone, ToneLabel
from ui.look.tokens import SPACES


class RefusalBand(Band):
    """What was refused, the way to the field, and the whole of it, folded away.

    Args:
        go: leads to the field, if there is one.
        by_pbx: the PBX has answered, and refused; not so where nothing was sent to it, or nothing answered.
    """

    def __init__(self, go: Callable[[], None] | None, *, by_pbx: bool) -> None:
        super().__init__("refused", Tone.ERROR)
        more = self.tr("What the PBX said") if by_pbx else self.tr("Details")
        self._more = make_button("what_the_pbx_said", more, Kind.LINK)
        self._details = ToneLabel("", Tone.MUTED)
        self._details.setObjectName("refused.details")
        self._details.let_copy()
        self._more.clicked.connect(lambda: self._details.setVisible(self._details.isHidden()))
        self.words.setSpacing(SPACES[1])  # the ring of the focus lies around the link
        self.words.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self.words.addWidget(self._details)
        self.setFocusProxy(self._more)
        self._goes, self._tight = go is not None, False
        self._go = self.add_button("go_to_field", self.tr("&Go to it"))
        self._go.setVisible(go is not None)
        if go is not None:
            self._go.clicked.connect(go)
        away = QToolButton()
        away.setObjectName("dismiss_refusal")
        away.setAccessibleName(self.tr("Close"))
        give_icon(away, "x")
        away.clicked.connect(lambda: self.say(""))
        self.row.addWidget(away)

    def be_tight(self, tight: bool) -> None:
        """The link beside the words, not below them; the field has the focus and needs no button."""
        if tight == self._tight:
            return
        self._tight = tight
        self._go.setVisible(self._goes and not tight)
        if tight:
            self.row.insertWidget(self.row.count() - 1, self._more)
        else:
            self.words.insertWidget(1, self._more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_refusal(self, what: str, details: str) -> None:
        """Say it, and announce it once.

        Args:
            details: the whole of it, in the PBX's own words, too; "" for nothing more.
        """
        self.say(what)
        self._details.setText(details)
        self._details.hide()
        self._more.setVisible(bool(details))
        say(self, what, urgent=True)
