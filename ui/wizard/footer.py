"""The wizard's footer: Help at the left; Close, Back and the blue button at the right, in this order."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QPushButton, QWizard

from ui.look.answer_button import QuickPress, SinglePress
from ui.look.buttons import Kind, make_kind, set_kind
from ui.look.laid_out_once import laid_out_once
from ui.look.say import say_outcome
from ui.look.signed_label import SignedLine
from ui.look.theme import Tone
from ui.look.tokens import SPACES
from ui.wizard.page import Keeps
from ui.wizard.session import Ordered, Session

_WHICH = QWizard.WizardButton
_ORDER = "order_of_buttons"
_KINDS = {
    "help": (_WHICH.HelpButton, Kind.FLAT),
    "cancel": (_WHICH.CancelButton, Kind.FLAT),
    "back": (_WHICH.BackButton, Kind.PLAIN),
    "next": (_WHICH.NextButton, Kind.PRIMARY),
    "create": (_WHICH.CommitButton, Kind.PRIMARY),
    "keep_ready": (_WHICH.CustomButton1, Kind.PLAIN),
    "create_another": (_WHICH.CustomButton2, Kind.PLAIN),
    "finish": (_WHICH.FinishButton, Kind.PLAIN),
}
"""Object name -> place and kind."""
_SINGLE = frozenset(("create", "cancel", "finish", "create_another"))
"""Not pressed by the second half of a double click: it was meant for what stood there before."""


def make_footer(wizard: QWizard, session: Session) -> None:
    """Give a wizard its buttons; our own ones, because QWizard's have their looks before anything is said of them."""
    texts = {
        "help": QCoreApplication.translate("Footer", "&Help"),
        "cancel": QCoreApplication.translate("Footer", "C&lose"),
        "back": QCoreApplication.translate("Footer", "&Back"),
        "next": QCoreApplication.translate("Footer", "&Next"),
        "create": QCoreApplication.translate("Footer", "&Create"),
        "keep_ready": QCoreApplication.translate("Footer", "&Keep ready"),
        "create_another": QCoreApplication.translate("Footer", "Create &another"),
        "finish": QCoreApplication.translate("Footer", "&Finish"),
    }
    for name, (which, kind) in _KINDS.items():
        button = SinglePress("", wizard) if name in _SINGLE else QuickPress(wizard)
        button.setObjectName(name)
        set_kind(button, kind)
        if which is _WHICH.CommitButton:
            _add_create(wizard, button, session)
        else:
            wizard.setButton(which, button)
        wizard.setButtonText(which, texts[name])
    arrange(wizard, Keeps.NOT)


def call_end(wizard: QWizard | None, *, done: bool) -> None:
    """Call the last button by what it does: where nothing is done yet, it only closes."""
    finish, close = QCoreApplication.translate("Footer", "&Finish"), QCoreApplication.translate("Footer", "C&lose")
    if wizard is not None:
        wizard.setButtonText(_WHICH.FinishButton, finish if done else close)


def arrange(wizard: QWizard, keeps: Keeps, *, at_end: bool = False, done: bool = False) -> None:
    """Put the buttons in the order of a page: the blue one last.

    Args:
        at_end: on the last page, from which there is no way back. done: a channel was created: one leads to another.
    """
    blue = [_WHICH.NextButton, _WHICH.CommitButton, _WHICH.FinishButton]
    # One that is hidden takes no room: pages with and without it share an order.
    kept = [*blue, _WHICH.CustomButton1] if keeps is Keeps.FIRST else [_WHICH.CustomButton1, *blue]
    ways = [_WHICH.CustomButton2, _WHICH.FinishButton]
    if not at_end:
        ways = [_WHICH.CancelButton, _WHICH.BackButton, *kept]
    order = [_WHICH.HelpButton, _WHICH.Stretch, *ways]
    if wizard.property(_ORDER) != [each.value for each in order]:
        wizard.setProperty(_ORDER, [each.value for each in order])
        with laid_out_once(wizard.button(_WHICH.HelpButton)):  # QWizard takes all out, and puts them in again
            is_painted = wizard.updatesEnabled()
            wizard.setButtonLayout(order)
            wizard.setUpdatesEnabled(is_painted)  # QWizard lets itself be painted, also while it is turned
    wizard.button(_WHICH.CustomButton2).setVisible(done)
    keep, create = wizard.button(_WHICH.CustomButton1), wizard.button(_WHICH.CommitButton)
    first = keeps is Keeps.FIRST
    keep.setVisible(keeps is not Keeps.NOT)
    make_kind(keep, Kind.PRIMARY if first else Kind.PLAIN)
    make_kind(create, Kind.PLAIN if first else Kind.PRIMARY)
    create.setText(
        QCoreApplication.translate("Footer", "&Try to create now")
        if first
        else QCoreApplication.translate("Footer", "&Create")
    )
    if isinstance(keep, QPushButton):
        keep.setDefault(first)


def let_go_on(wizard: QWizard, *, blue: bool) -> None:
    """Paint Next as the next step, or as a button among others while something is asked."""
    make_kind(wizard.button(_WHICH.NextButton), Kind.PRIMARY if blue else Kind.PLAIN)


def _add_create(wizard: QWizard, create: QPushButton, session: Session) -> None:
    """A press of Create is an order for as long as QWizard turns the page, which hears of it in between."""

    def order() -> None:
        session.ordered = Ordered(session.draft_id)

    def end() -> None:
        session.ordered = None

    create.clicked.connect(order)
    wizard.setButton(_WHICH.CommitButton, create)
    create.clicked.connect(end)


class SavedNote(SignedLine):
    """Behind Help: that what is typed is kept, or that it could not be. QWizard's row has room for buttons only."""

    def __init__(self, wizard: QWizard, session: Session) -> None:
        super().__init__()
        self._session, self._wanted, self._wished = session, False, False
        self._help, self._next = wizard.button(_WHICH.HelpButton), wizard.button(_WHICH.CancelButton)
        self.setObjectName("saved_note")
        self.setParent(self._help.parentWidget())
        self.setWordWrap(False)
        for neighbour in (self._help, self._next):
            neighbour.installEventFilter(self)
        session.typed.connect(self._tell)
        session.trouble_changed.connect(self._tell)

    def show_on(self, wanted: bool) -> None:
        """Whether the page has something that is saved."""
        self._wanted = wanted
        self._tell()

    def _tell(self) -> None:
        session = self._session
        lost = session.trouble is not None
        if lost:
            text = self.tr("Kept only until you quit")
        elif session.practising:
            text = self.tr("Demo: nothing is stored")
        else:
            text = self.tr("Saved as you type")
        self.setText(text)
        self.set_tone(Tone.WARNING if lost else Tone.MUTED)
        self.show_sign("warning" if lost else "" if session.practising else "check")
        self._wished = self._wanted and (lost or session.practising or session.store is not None)
        say_outcome(self, text if lost else "", Tone.WARNING)
        self._place()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._place()
        return False

    def _place(self) -> None:
        """Beside Help, at the other side where text runs from right to left; away where there is no room."""
        size, beside = self.sizeHint(), self._help.geometry()
        left, room = beside.right() + SPACES[4], self._next.x() - beside.right()
        if self.isRightToLeft():
            left = beside.left() - SPACES[4] - size.width()
            room = beside.left() - self._next.geometry().right()
        fits = not self._next.isVisible() or room >= size.width() + 2 * SPACES[4]
        # A warning stays where it does not fit, too: it is said aloud, and one sees that there is one.
        self.setVisible(self._wished and (fits or self._session.trouble is not None))
        width = size.width() if fits else max(0, room - 2 * SPACES[4])
        self.setGeometry(left, beside.center().y() - size.height() // 2, width, size.height())
