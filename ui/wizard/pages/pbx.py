"""Which PBX gets the channel: address, Client ID, Client Secret, and a test that they are right."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton

from core.channel.credentials import strip_pasted
from core.errors import AppError, Problem
from core.pbx.login import PbxLogin
from ui.look.fields import secret_row, text_row
from ui.look.texts import problem_text
from ui.look.theme import GRID, Tone, ToneLabel
from ui.reaching.outcome import ConnectionOutcome
from ui.wizard.page import Page
from ui.wizard.parts.client_secret import ClientSecret, typed
from ui.wizard.pbx_standing import PbxStanding
from ui.wizard.session import Session

if TYPE_CHECKING:
    from core.delivery.connection import Reached
    from ui.jobs import Job


class PbxPage(Page):
    """Next tries the connection first; a PBX that cannot be reached does not keep anybody from preparing."""

    topic = "pbx"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.head.show_context(ToneLabel(self.tr("New channel"), Tone.MUTED))
        self.setTitle(self.tr("Which PBX?"))
        self.setSubTitle(self.tr("Client ID and Client Secret stand in the PBX's portal under Integrations > API."))
        self._job: Job | None = None
        self._tested: PbxLogin | None = None
        self._go_on = False
        self._prepare_without: PbxLogin | None = None

    def build(self) -> None:
        column = self.scrolled_column()
        self._notice = ToneLabel("", Tone.WARNING)
        self._notice.setObjectName("notice")
        self._notice.hide()
        column.addWidget(self._notice)
        column.addSpacing(GRID)
        self._base_url, self._base_url_row = text_row(
            "base_url",
            self.tr("&Address"),
            self.tr("As in the browser, for instance https://192.168.5.150:8088 or office.ras.yeastar.com"),
        )
        self._client_id, self._client_id_row = text_row("client_id", self.tr("Client &ID"))
        self._secret, self._secret_row = secret_row("client_secret", self.tr("Client &Secret"))
        self._rows = {
            "base_url": self._base_url_row,
            "client_id": self._client_id_row,
            "client_secret": self._secret_row,
        }
        for row in self._rows.values():
            column.addWidget(row)
        self._client_secret = ClientSecret(
            self.session, self._secret, self._rows["client_secret"], self._typed_login, self
        )
        self._follow_typing()
        column.addLayout(self._make_actions())
        self._outcome = self._make_outcome()
        column.addWidget(self._outcome)
        column.addStretch(1)

    def _make_actions(self) -> QHBoxLayout:
        actions = QHBoxLayout()
        self._test = QPushButton(self.tr("&Test connection"))
        self._test.setObjectName("test_connection")
        self._test.setAutoDefault(False)
        self._test.clicked.connect(self._test_connection)
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setMaximumWidth(20 * GRID)
        self._busy.setAccessibleName(self.tr("Connecting to the PBX"))
        self._busy.hide()
        self._cancel = QPushButton(self.tr("St&op"))
        self._cancel.setObjectName("stop_connection")
        self._cancel.setAutoDefault(False)
        self._cancel.clicked.connect(self._stop)
        self._cancel.hide()
        for widget in (self._test, self._busy, self._cancel):
            actions.addWidget(widget)
        actions.addStretch(1)
        return actions

    def _follow_typing(self) -> None:
        self.session.again_asked.connect(self._start)
        self._base_url.textChanged.connect(self._address_changed)
        for edit in (self._base_url, self._client_id, self._secret):
            edit.textEdited.connect(self._edited)
            edit.textChanged.connect(self._login_changed)
        for edit in (self._base_url, self._client_id):
            edit.editingFinished.connect(self._client_secret.look_up)

    def _make_outcome(self) -> ConnectionOutcome:
        outcome = ConnectionOutcome()
        outcome.trusted.connect(self._trust_certificate)
        outcome.login_insisted.connect(self._log_in_anyway)
        outcome.plain_http_allowed.connect(self._allow_plain_http)
        outcome.offline_chosen.connect(self._continue_offline)
        return outcome

    def load(self) -> None:
        login = self.session.login
        for edit, value in (
            (self._base_url, login.base_url),
            (self._client_id, login.client_id),
        ):
            if edit.text() != value:
                edit.setText(value)
        self._client_secret.load(login)

    def load_rest(self) -> None:
        """The Client Secret of a draft came from the drawer."""
        self._client_secret.refill(self.session.login)

    @property
    def is_untouched(self) -> bool:
        """Nobody has typed anything here, or gone on."""
        wizard = self.wizard()
        typed = any(edit.text() for edit in (self._base_url, self._client_id, self._secret))
        return not typed and wizard is not None and wizard.currentPage() is self

    def show_notice(self, text: str) -> None:
        """Say something that concerns the whole wizard, at the top of the page."""
        self._notice.setText(text)
        self._notice.setVisible(bool(text))

    def store(self) -> None:
        self.session.login = self._typed_login()
        if self._client_secret.typed:
            self.session.own_login = self.session.login

    def _typed_login(self) -> PbxLogin:
        return PbxLogin(
            strip_pasted(self._base_url.text()),
            strip_pasted(self._client_id.text()),
            strip_pasted(self._secret.text()),
        )

    def problems(self) -> "list[Problem]":
        return typed(self.session.login).problems()

    def show_problems(self, problems: "list[Problem]") -> None:
        by_field = {problem.field: problem for problem in problems}
        for path, row in self._rows.items():
            if path in by_field:
                row.show_problem(problem_text(by_field[path]))
            else:
                row.clear_note()
        self._warn_of_plain_http()

    def validatePage(self) -> bool:
        if not self.accept_input():
            return False
        login = self.session.login
        if self.session.reached is not None or login == self._prepare_without:
            return True
        self._go_on = True
        self._start()
        # Always False while a job runs: success presses Next itself, and a True here would skip a page.
        return False

    def _test_connection(self) -> None:
        self._go_on = False
        if self.accept_input():
            self._start()

    def _start(self) -> None:
        if self._job is not None:
            return
        login = self.session.login
        self._prepare_without = None
        self.session.connection.pressed(login.base_url)
        self._outcome.say(self.tr("Connecting…"), Tone.MUTED)
        self._tested = login
        self._set_busy(True)
        self.session.say_standing(login, PbxStanding.CHECKING)
        self._job = self.session.jobs.run(
            partial(self.session.connection.reach, login), partial(self._reached, login), self._failed
        )

    def _login_changed(self) -> None:
        """Another login is typed: what was begun for the one before, and asked of it, is let go."""
        if self._tested is None:
            return
        login = self._typed_login()
        if self._job is not None and login != self._tested:
            self.session.jobs.drop(self._job)
            self._go_on = False
            self._set_busy(False)
            self._outcome.say("")
        elif typed(login).pbx != typed(self._tested).pbx:
            self._outcome.say("")

    def _reached(self, login: PbxLogin, reached: "Reached") -> None:
        self._set_busy(False)
        self.session.set_reached(login, reached)
        self._outcome.show_reached(reached.description)
        self._client_secret.remember(login)
        wizard = self.wizard()
        if self._go_on and wizard is not None and wizard.currentPage() is self and login == self.session.login:
            wizard.next()

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        self.show_error(error)

    def show_error(self, error: Exception) -> None:
        self._tested = self.session.login
        if isinstance(error, AppError) and error.problems:
            self.show_problems(list(error.problems))
            self.focus_field(error.problems[0].field)
        if self._outcome.show_failure(error):
            self._prepare_without = self.session.login
        self.session.say_standing(self.session.login, self._standing)

    @property
    def _standing(self) -> PbxStanding:
        """How it stands after the last failure."""
        if self._outcome.asks_trust:
            return PbxStanding.CERTIFICATE
        return PbxStanding.LOGIN_REFUSED if self._outcome.is_refused else PbxStanding.NOT_REACHED

    @property
    def chosen(self) -> str:
        return self.session.pbx_name

    def _trust_certificate(self, base_url: str, found: str, instead_of: str) -> None:
        work = partial(self.session.connection.trust, base_url, found, instead_of)
        self._tested = self.session.login
        self._set_busy(True)
        self._job = self.session.jobs.run(work, self._trusted, self._failed)

    def _trusted(self, _nothing: None) -> None:
        self._job = None
        self._start()

    def _log_in_anyway(self) -> None:
        asked = self._tested
        if asked is not None and self.accept_input():
            self.session.connection.insisted(asked.base_url)
            self._start()

    def _allow_plain_http(self) -> None:
        asked = self._tested
        if asked is not None and self.accept_input():
            self.session.connection.allow_plain_http(asked.base_url)
            self._start()

    def _continue_offline(self) -> None:
        wizard = self.wizard()
        if wizard is not None:
            wizard.next()

    def _stop(self) -> None:
        self._go_on = False
        if self._job is not None:
            self._job.stop.ask()

    def _address_changed(self) -> None:
        if not self._filling:
            self._client_secret.address_changed()

    def _edited(self) -> None:
        for row in self._rows.values():
            row.clear_note()
        self._client_id_row.warn_of_quotes(self._client_id.text())
        self._secret_row.warn_of_quotes(self._secret.text())
        if self._job is None:
            self._outcome.say("")
        self._warn_of_plain_http()

    def _warn_of_plain_http(self) -> None:
        if not self._base_url_row.note and typed(self._typed_login()).is_read_by_others:
            self._base_url_row.show_warning(
                self.tr("With http:// anybody in this network can read the keys. Use https:// if the PBX offers it.")
            )

    def _set_busy(self, busy: bool) -> None:
        if not busy:
            self._job = None
        self._test.setEnabled(not busy)
        self._busy.setVisible(busy)
        self._cancel.setVisible(busy)
