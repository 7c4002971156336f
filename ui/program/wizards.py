"""Opens wizards, one at a time, and tells the one that is open; one that creates a channel is not replaced."""

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from core.pbx.login import PbxLogin
from ui.gone import let_go, let_go_behind
from ui.look.window_place import put_back
from ui.program.coming_wizard import ComingWizard
from ui.program.first_paint import FirstPaint
from ui.program.open_drafts import OpenDrafts
from ui.single import bring_to_front

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from core.delivery.connection import Connection, Reached
    from core.desk.channels import KeptChannels
    from core.once import Once
    from core.store.rows import KeptDraft, KnownPbx
    from ui.jobs import JobRunner
    from ui.program.at_hand import AtHand
    from ui.program.kept_choices import Choices
    from ui.wizard.autosave import HandedOver
    from ui.wizard.pages.pbx import PbxPage
    from ui.wizard.session import Session
    from ui.wizard.wizard import ChannelWizard

BEHIND_PBX = 1
"""The page of a new channel's type: the PBX, which is known, is tested meanwhile."""


class Wizards(QObject):
    """Opens each wizard in the place of the one before, and has what is typed in it kept.

    Args:
        first_painted: called when a wizard was the first window of the process to be painted.
        demo: the PBX is the built-in demo PBX.

    Signals:
        closing: the wizard closes. kept_ready: it was closed, and its channel is being kept ready.
        live_chat_asked, channel_asked: as of `Session`. installer_named: a sheet is to be made by this person.
        asked: one is opened now; what was asked for before, and comes only later, counts no more.

    Attributes:
        drafts: who keeps what is typed. helps_next: the help was open beside the one whose place the next one takes.
        may_lose: asked before a wizard closes: whether what could not be saved was told.
    """

    closing = Signal()
    kept_ready = Signal()
    live_chat_asked = Signal(str)
    channel_asked = Signal(str, str)
    installer_named = Signal(str)
    asked = Signal()

    def __init__(
        self,
        jobs: "JobRunner",
        at_hand: "AtHand",
        choices: "Choices",
        find_connection: "Once[Connection]",
        first_painted: "Callable[[], None]",
        parent: QObject,
        *,
        demo: bool,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._at_hand, self._choices, self._demo = jobs, at_hand, choices, demo
        self._find_connection, self._first_painted = find_connection, first_painted
        self._wizard: ChannelWizard | None = None
        self._coming = ComingWizard(lambda: self._wizard, self)
        self.drafts = OpenDrafts(self)
        self.helps_next = False
        self.may_lose: Callable[[QWidget], bool] = lambda _wizard: True

    @property
    def wizard(self) -> "ChannelWizard | None":
        """The one that was opened last, also when it was closed; whoever asks has one that comes opened at once."""
        self._coming.open_now()
        return self._wizard

    @wizard.setter
    def wizard(self, wizard: "ChannelWizard | None") -> None:
        self._wizard = wizard

    @property
    def opened(self) -> "ChannelWizard | None":
        """The same for whoever is told of something: one that comes goes on to be made, a part a turn."""
        return self._wizard

    def open(
        self,
        login: PbxLogin | None = None,
        own_login: PbxLogin | None = None,
        reached: "Reached | None" = None,
        *,
        at: int | None = None,
    ) -> "ChannelWizard":
        """Show a new wizard in place of the one that is open; painted first, it starts everything else.

        Args:
            own_login: this login, if its Client Secret was typed and no PBX has taken it yet.
            reached: what has answered for this login already.
            at: begin at this page, made a part a turn: other windows are painted already.
        """
        before = self.wizard
        if before is not None and before.isVisible() and not self._may_replace(before):
            return before
        self.asked.emit()
        wizard = self._new(login, own_login, reached)
        for _ in wizard.turn_to(at) if at is not None else ():
            pass
        self._show(wizard, before, is_turned=at is not None)
        return wizard

    def _open_in_turns(
        self, login: PbxLogin | None, own_login: PbxLogin | None, reached: "Reached | None", at: int
    ) -> None:
        """The same, made a part a turn; the one that is open stays until it is made."""
        before, pressed_in = self.wizard, QApplication.activeWindow()
        if pressed_in is None or (before is not None and before.isVisible() and before.is_busy):
            self.open(login, own_login, reached, at=at)
            return
        self.asked.emit()
        new = partial(self._new, login, own_login, reached)
        self._coming.begin(pressed_in, new, at, partial(self._show_made, before))

    def _show_made(self, before: "ChannelWizard | None", made: "ChannelWizard") -> None:
        if before is not None and before.isVisible() and not self._may_replace(before):
            let_go(made)
        else:
            self._show(made, before, is_turned=True)

    def _new(self, login: PbxLogin | None, own_login: PbxLogin | None, reached: "Reached | None") -> "ChannelWizard":
        # Imported here: home is the window that waits for it.
        from ui.wizard.new import new_wizard

        wizard = new_wizard(self._jobs, self._find_connection, self._at_hand.drawer, login)
        session = wizard.session
        session.own_login = own_login
        self._give_what_is_at_hand(session)
        self._follow(wizard)
        if self._at_hand.channels is not None:
            session.use(self._at_hand.channels)
        if login is not None and reached is not None:
            session.set_reached(login, reached)
        wizard.may_lose = lambda: self.may_lose(wizard)
        return wizard

    def _show(self, wizard: "ChannelWizard", before: "ChannelWizard | None", *, is_turned: bool) -> None:
        """In the place of the one before."""
        self._wizard = wizard
        put_back(wizard, self._choices.now.wizard_place)
        if is_turned:
            wizard.show_turned()
        else:
            wizard.show()
        if before is not None and is_turned:
            _let_go_when_painted(before, wizard)
        elif before is not None:
            let_go_behind(before, before.take_out_page)
        if not is_turned and self._at_hand.channels is not None:
            wizard.add_other_pages()
            wizard.make_ahead()
        if self.helps_next:
            self.helps_next = False
            wizard.show_help()
            bring_to_front(wizard)
        if self._at_hand.started:
            self.keep(None)
        else:
            FirstPaint(wizard, self._first_painted)

    def drop_coming(self) -> None:
        """Open none that was asked for, and is not open yet: the application ends."""
        self._coming.drop()

    def _follow(self, wizard: "ChannelWizard") -> None:
        """Hear of what is asked for in a wizard, and of its end."""
        session = wizard.session
        wizard.another_asked.connect(self._open_another)
        session.kept_ready.connect(self._close_ready)
        session.live_chat_asked.connect(self.live_chat_asked)
        session.channel_asked.connect(self.channel_asked)
        wizard.closing.connect(self.closing)
        wizard.closing.connect(self._keep_place)

    def _give_what_is_at_hand(self, session: "Session") -> None:
        """The known logins, the demo's places, what was chosen before, and where what is chosen now is kept."""
        session.practising = self._demo
        session.provider_places = self._at_hand.demo_places
        session.find_login = self._at_hand.login
        session.country, session.installed_by = self._choices.now.country, self._choices.now.installed_by
        session.country_chosen.connect(self._choices.keep_country)
        session.columns = self._choices.now.columns
        session.columns_chosen.connect(self._choices.keep_columns)
        session.installer_named.connect(self.installer_named)

    def make_way(self) -> bool:
        """Whether another window may take the place of the wizard, which is closed then."""
        return self.wizard is None or self._may_replace(self.wizard)

    def _may_replace(self, wizard: "ChannelWizard") -> bool:
        """Whether this wizard is closed now; one that creates a channel stays, comes to the front and says so."""
        if wizard.is_busy:
            wizard.say_busy()
        elif wizard.close():
            return True
        bring_to_front(wizard)
        return False

    def _close_ready(self) -> None:
        if self.wizard is not None and self.drafts.keep_ready():
            self.wizard.close()
            self.kept_ready.emit()

    def _keep_place(self) -> None:
        if self.wizard is not None:
            self._choices.keep_place("wizard_place", self.wizard)

    # A new channel

    def open_new(self) -> None:
        """A new channel on the PBX of the wizard before, which the person may change."""
        before = self.wizard
        login = before.session.login if before is not None else None
        own_login = before.session.unkept_login if before is not None else None
        if self._at_hand.channels is not None:
            self._open_in_turns(login, own_login, None, 0)
        else:
            self.open(login, own_login)

    def open_new_on(self, pbx: "KnownPbx | None") -> None:
        """A new channel on this PBX; where none is named, the person chooses it."""
        if pbx is not None:
            self._open_in_turns(self._at_hand.login_without_drawer(pbx), None, None, BEHIND_PBX)
        else:
            self.open_new()

    def open_new_from(self, file: str, pbx: "KnownPbx | None") -> None:
        """A new channel with what a file has for it: each page takes what it can use."""
        before = self.wizard
        self.open_new_on(pbx)
        if self.wizard is not None and self.wizard is not before:
            self.wizard.session.file = file

    def _open_another(self) -> None:
        """One more on the PBX of the wizard before: which one is no question any more."""
        assert self.wizard is not None
        session = self.wizard.session
        self._open_in_turns(session.login, session.unkept_login, session.reached, BEHIND_PBX)

    def keep(self, kept: "KeptDraft | None", handed: "HandedOver | None" = None) -> None:
        """From here on what is typed in the open wizard is kept: the draft that was left, or a new one."""
        if self.wizard is not None and self._at_hand.store is not None:
            self.drafts.keep(self.wizard, self._at_hand.store, kept, handed)

    # What comes to the wizard that is open

    def is_open(self, draft_id: str) -> bool:
        """Whether a wizard has this draft open."""
        wizard = self.wizard
        return wizard is not None and wizard.isVisible() and wizard.session.draft_id == draft_id

    def free(self, draft_id: str) -> bool:
        """Close the wizard that has a draft open, which is deleted then; not while it creates the channel."""
        if self.wizard is None or not self.is_open(draft_id):
            return True
        return not self.wizard.is_busy and self.wizard.close()

    def learn(self, draft_id: str, channel_id: int) -> None:
        """A channel was created from home; it may be open in the wizard."""
        wizard = self.opened
        if wizard is not None and wizard.session.draft_id == draft_id and wizard.session.created_id is None:
            self.drafts.overtaken(wizard, channel_id)

    def add_other_pages(self) -> None:
        """Everything is imported that the pages behind the first need."""
        if self.wizard is not None:
            self.wizard.add_other_pages()

    def use(self, channels: "KeptChannels") -> None:
        """Where the channels are kept."""
        if self.wizard is not None:
            self.wizard.session.use(channels)
            self.wizard.make_ahead()

    def begin_demo(self) -> None:
        """The demo PBX answers: it is the PBX of the wizard."""
        wizard, demo = self.wizard, self._at_hand.demo_pbx
        if wizard is not None and demo is not None:
            wizard.session.provider_places = self._at_hand.demo_places
            wizard.session.login = PbxLogin(demo.base_url, demo.client_id, demo.client_secret)
            page = first_page(wizard)
            page.fill()
            page.show_notice(
                self.tr("This is the built-in demo PBX: try everything, nothing here reaches a real PBX.")
            )

    def say_on_first_page(self, text: str) -> None:
        """Say something on the first page, of a new wizard where there is none."""
        first_page(self.wizard or self.open()).show_notice(text)


def _let_go_when_painted(before: "ChannelWizard", wizard: "ChannelWizard") -> None:
    def let_go_once() -> None:
        wizard.painted.disconnect(let_go_once)
        let_go_behind(before, before.take_out_page)

    wizard.painted.connect(let_go_once)


def first_page(wizard: "ChannelWizard") -> "PbxPage":
    """The page of the PBX."""
    return cast("PbxPage", wizard.page(wizard.startId()))
