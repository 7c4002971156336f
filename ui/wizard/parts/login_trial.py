"""The login on the page of the PBX is tried: the buttons, how it goes, and what is asked before it is tried again."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar

from core.errors import NAME_SHOWN, AppError, plain
from core.pbx.login import PbxLogin
from ui.look.buttons import make_button
from ui.look.theme import GRID, Tone
from ui.reaching.outcome import ConnectionOutcome
from ui.wizard.parts.client_secret import typed
from ui.wizard.pbx_standing import PbxStanding
from ui.wizard.session import Session

if TYPE_CHECKING:
    from core.delivery.connection import Reached
    from ui.jobs import Job
    from ui.wizard.page import Page


class LoginTrial(QObject):
    """Tries the session's login, one at a time.

    Args:
        page: takes over and checks what is typed before it is tried.
        is_in_list: whether the PBX stands in a list, where its row tells how it goes.

    Attributes:
        actions: `test_button` and `stop_button` in a row. outcome: what came of it.
        goes_on: the person pressed Next, and goes on as soon as the PBX is reached.

    Signals:
        reached: with the login that the PBX took. done: what the person waited for to go on.
        problems_found: the fields at fault, a list.
    """

    reached = Signal(object)
    done = Signal()
    problems_found = Signal(list)

    def __init__(self, session: Session, page: "Page", is_in_list: Callable[[], bool]) -> None:
        super().__init__(page)
        self._session, self._page, self._is_in_list = session, page, is_in_list
        self._job: Job | None = None
        self._tried: PbxLogin | None = None
        self._left_out: PbxLogin | None = None
        self.goes_on = self._is_quiet = False
        self.actions = self._make_actions()
        self.outcome = ConnectionOutcome()
        self.outcome.trusted.connect(self._trust_certificate)
        self.outcome.login_insisted.connect(self._log_in_anyway)
        self.outcome.plain_http_allowed.connect(self._allow_plain_http)
        self.outcome.offline_chosen.connect(self._leave_out)
        session.again_asked.connect(self.start)

    def _make_actions(self) -> QHBoxLayout:
        actions = QHBoxLayout()
        self.test_button = make_button("test_connection", self.tr("&Test connection"))
        self.test_button.clicked.connect(self._test)
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setMaximumWidth(20 * GRID)
        self._busy.setAccessibleName(self.tr("Connecting to the PBX"))
        self._busy.hide()
        self.stop_button = make_button("stop_connection", self.tr("St&op"))
        self.stop_button.clicked.connect(self._stop)
        self.stop_button.hide()
        for widget in (self.test_button, self._busy, self.stop_button):
            actions.addWidget(widget)
        actions.addStretch(1)
        return actions

    @property
    def is_under_way(self) -> bool:
        """Whether one is being tried."""
        return self._job is not None

    @property
    def is_left_out(self) -> bool:
        """Whether the person was told that this PBX cannot be reached, and that the channel can be prepared."""
        return self._session.login == self._left_out

    @property
    def awaits_trust(self) -> bool:
        """Whether the question of trust stands, which is answered before anybody goes on."""
        return self.outcome.awaits_trust

    def ask_for_answer(self) -> None:
        """Somebody pressed Next before it was answered."""
        self.outcome.ask_for_answer()
        self._page.bring(self.outcome)

    def start(self) -> None:
        """A person wants it: what comes of one that was begun quietly is waited for, too, and told."""
        self._is_quiet = False
        if self._job is None:
            self._session.connection.pressed(self._session.login.base_url)
            self._reach()

    def start_quietly(self) -> None:
        """Nobody pressed anything: a login is sent only with a Client Secret that its PBX took before."""
        session = self._session
        may = self._is_in_list() and session.secret_is_of_pbx and bool(session.login.client_secret)
        if may and self._job is None and session.standing in (PbxStanding.UNKNOWN, PbxStanding.REACHABLE):
            self._reach(quiet=True)

    def let_go(self) -> None:
        """What was begun for a login is not waited for any more."""
        self._session.jobs.drop(self._job)
        self.goes_on = False
        self._set_busy(False)
        self.outcome.say("")

    def login_changed(self, login: PbxLogin) -> None:
        """Another login is typed: what was begun for the one before, and asked of it, is let go."""
        if self._tried is None:
            return
        if self._job is not None and login != self._tried:
            self.let_go()
        elif typed(login).pbx != typed(self._tried).pbx:
            self.outcome.say("")

    def forget_outcome(self) -> None:
        """Somebody types: what was said is of what stood there before."""
        if self._job is None:
            self.outcome.say("")

    def _test(self) -> None:
        self.goes_on = False
        if self._page.accept_input(self._test):
            self.start()

    def _reach(self, *, quiet: bool = False) -> None:
        login = self._session.login
        self._left_out, self._is_quiet = None, quiet
        self._say_connecting()
        self._tried = login
        self._set_busy(True)
        self._session.say_standing(login, PbxStanding.CHECKING)
        work = partial(self._session.connection.reach, login)
        self._job = self._session.jobs.run(work, partial(self._reached, login), self._failed)

    def _say_connecting(self) -> None:
        """What was asked before goes with its answers."""
        self.outcome.say("" if self._is_in_list() else self.tr("Connecting…"), Tone.MUTED)

    def _reached(self, login: PbxLogin, reached: "Reached") -> None:
        self._set_busy(False)
        self._session.set_reached(login, reached)
        if self._is_in_list():
            self.outcome.say("")
        else:
            self.outcome.show_reached(reached.description)
        self.reached.emit(login)
        if self.goes_on and login == self._session.login:
            self.done.emit()

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        self.show_failure(error)

    def show_failure(self, error: Exception) -> None:
        """Say what is wrong, here or elsewhere, with the login that stands here."""
        login = self._tried = self._session.login
        if self.outcome.show_failure(error, plain(self._session.name_of(login.base_url), NAME_SHOWN)):
            self._left_out = login
        if self._is_quiet and not self.outcome.asks:
            self.outcome.say("")  # nobody waits for it; its row tells it, and the line above the other pages
        else:
            self._page.bring(self.outcome)  # what is asked stands below fields and list, and may be out of sight
        self._session.say_standing(login, self._standing)
        if isinstance(error, AppError) and error.problems:
            self.problems_found.emit(list(error.problems))

    @property
    def _standing(self) -> PbxStanding:
        """How it stands after the last failure."""
        if self.outcome.asks_trust:
            return PbxStanding.CERTIFICATE
        return PbxStanding.LOGIN_REFUSED if self.outcome.is_refused else PbxStanding.NOT_REACHED

    def _trust_certificate(self, base_url: str, found: str, instead_of: str) -> None:
        work = partial(self._session.connection.trust, base_url, found, instead_of)
        self._tried = self._session.login
        self._say_connecting()
        self._set_busy(True)
        self._job = self._session.jobs.run(work, self._trusted, self._failed)

    def _trusted(self, _nothing: None) -> None:
        self._job = None
        self.start()

    def _log_in_anyway(self) -> None:
        asked = self._tried
        if asked is not None and self._page.accept_input():
            self._session.connection.insisted(asked.base_url)
            self.start()

    def _allow_plain_http(self) -> None:
        asked = self._tried
        if asked is not None and self._page.accept_input():
            self._session.connection.allow_plain_http(asked.base_url)
            self.start()

    def _leave_out(self) -> None:
        """The channel is prepared without this PBX: whatever it asked for is not asked again here."""
        self._page.take_over()
        self._left_out = self._session.login
        self.done.emit()

    def _stop(self) -> None:
        self.goes_on = False
        if self._job is not None:
            self._job.stop.ask()

    def _set_busy(self, busy: bool) -> None:
        if not busy:
            self._job = None
        self.test_button.setEnabled(not busy)
        self._busy.setVisible(busy)
        self.stop_button.setVisible(busy)
