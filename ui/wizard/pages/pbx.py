"""Which PBX gets the channel: one that is known, or another by its address, Client ID and Client Secret."""

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from core.channel.credentials import strip_pasted
from core.pbx.login import PbxLogin
from ui.look.fields import secret_row, text_row
from ui.look.texts import problem_text
from ui.look.theme import Tone, ToneLabel
from ui.look.tokens import SPACES
from ui.wizard.page import Page
from ui.wizard.parts.client_secret import ClientSecret, typed
from ui.wizard.parts.login_trial import LoginTrial
from ui.wizard.pbx_standing import PbxStanding
from ui.wizard.session import Session

if TYPE_CHECKING:
    from core.errors import Problem
    from core.pbx.greeting import Greeting
    from core.store.rows import KnownPbx
    from ui.wizard.parts.paste_card import PasteCard
    from ui.wizard.parts.pbx_choice import PbxChoice


class PbxPage(Page):
    """Next tries the connection first; a PBX that cannot be reached does not keep anybody from preparing."""

    topic = "pbx"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._channel = ToneLabel(self.tr("New channel"), Tone.MUTED)
        self.head.show_context(self._channel)
        self.setTitle(self.tr("Which PBX?"))
        self.setSubTitle(
            self.tr("You will find the Client ID and Client Secret in the PBX portal under Integrations > API.")
        )
        self._choice: PbxChoice | None = None
        self._card: PasteCard | None = None
        self._another = PbxLogin()
        self._unfolded = self._is_free = False

    def build(self) -> None:
        column = self._content = self.scrolled_column()
        self._trial = LoginTrial(self.session, self, lambda: self._is_known)
        self._notice = ToneLabel("", Tone.WARNING)
        self._notice.setObjectName("notice")
        self._notice.hide()
        column.addWidget(self._notice)
        column.addSpacing(SPACES[2])
        column.addWidget(self._make_form())
        column.addWidget(self._trial.outcome)
        column.addStretch(1)

    def _make_form(self) -> QWidget:
        """What a PBX asks for that is not known."""
        self._form = QWidget()
        column = self._form_column = QVBoxLayout(self._form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACES[1])
        self._base_url, self._base_url_row = text_row(
            "base_url",
            self.tr("&Address"),
            self.tr("As in the browser, for example https://192.168.5.150:8088 or office.ras.yeastar.com"),
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
        self._client_secret = ClientSecret(self.session, self._secret, self._secret_row, self._typed_login, self)
        self._client_secret.settled.connect(self._secret_settled)
        self._follow_typing()
        self._follow_trial()
        column.addLayout(self._trial.actions)
        return self._form

    def _follow_typing(self) -> None:
        self._base_url.textChanged.connect(self._address_changed)
        for edit in (self._base_url, self._client_id, self._secret):
            edit.textEdited.connect(self._edited)
            edit.textChanged.connect(self._login_changed)
        for edit in (self._base_url, self._client_id):
            edit.editingFinished.connect(self._client_secret.look_up)

    def _follow_trial(self) -> None:
        self._trial.reached.connect(self._client_secret.remember)
        self._trial.done.connect(self.go_on)
        self._trial.problems_found.connect(self._show_refused_login)
        self._trial.outcome.asking_changed.connect(self.session.pbx_changed)

    # The PBXs that are known

    def let_choose(self, choice: "PbxChoice") -> None:
        """Offer the PBXs that are known in this list, once they are read."""
        self._choice = choice
        choice.offered.connect(self._offered)
        choice.chosen.connect(self._chosen)
        choice.answered.connect(self._answered)
        choice.silent.connect(self._silent)
        self.session.pbx_changed.connect(self._show_standing)
        self.make()
        self._show_choice()

    def _show_choice(self) -> None:
        if self._choice is not None:
            self._content.insertWidget(1, self._choice)
            self._choice.read()

    @property
    def _is_known(self) -> bool:
        """Whether one of the list is chosen."""
        choice = self._choice
        return choice is not None and bool(choice.value)

    def let_paste(self, card: "PasteCard") -> None:
        """Put the card on which a mail is pasted above the lines of another PBX."""
        self._card = card
        self._form_column.insertWidget(0, card)
        first = [self._choice.rows] if self._choice is not None else []
        chain = [*first, *card.tab_chain, self._base_url, self._client_id, self._secret, self._secret.reveal]
        for before, after in pairwise([*chain, self._trial.test_button, self._trial.stop_button]):
            QWidget.setTabOrder(before, after)
        self._arrange()

    @property
    def is_whole(self) -> bool:
        return self._card is not None

    @property
    def lines(self) -> dict[str, QLineEdit]:
        """The lines of another PBX, by the names of their fields."""
        return {"base_url": self._base_url, "client_id": self._client_id, "client_secret": self._secret}

    def focus_first(self) -> None:
        """To what is chosen or typed: a mail is pasted from there, too."""
        super().focus_first()
        focus = self.focusWidget()
        if self._card is not None and focus is not None and self._card.isAncestorOf(focus):
            self._base_url.setFocus()

    def want_another(self) -> None:
        """Go on with another PBX than those in the list."""
        if self._is_known and self._choice is not None:
            self._choice.rows.choose("")

    def _offered(self) -> None:
        """The list is there: what stands in the lines is one of it, or another one."""
        assert self._choice is not None
        self.setSubTitle(
            self.tr("PBXs you can reach from here come first. You can also prepare a channel without one.")
        )
        login = self._typed_login()
        self._is_free = not login.base_url
        if self._is_free:
            self._take(self._choice.first)
        else:
            known = self._choice.known(login.base_url)
            self._choice.choose(known.base_url if known is not None else "")
        self._arrange()
        if self.isVisible() and not self._form.isVisible():
            self._choice.rows.setFocus()
        self._trial.start_quietly()

    def _chosen(self, pbx: "KnownPbx | None") -> None:
        """A person chose another row."""
        focus = self.window().focusWidget()
        if pbx is not None and self._choice is not None and focus is not None and self._form.isAncestorOf(focus):
            self._choice.rows.setFocus()  # what has the focus may be hidden in a moment
        if pbx is None:
            self._show_login(self._another)
        else:
            if self._choice is not None and self._choice.known(self._base_url.text()) is None:
                self._another = self._typed_login()
            self._take(pbx)
        self._arrange()
        if pbx is None:
            self.focus_field("base_url")

    def _take(self, pbx: "KnownPbx") -> None:
        """Go on with a PBX of the list."""
        assert self._choice is not None
        self._choice.choose(pbx.base_url)
        self._unfolded = False
        self.session.offered = PbxLogin(pbx.base_url, pbx.client_id)
        self._show_login(self.session.offered)

    def _show_login(self, login: PbxLogin) -> None:
        """Another login stands here from now on; what was under way for the one before is let go."""
        self._trial.let_go()
        for row in self._rows.values():
            row.clear_note()
        self.session.login = login
        self._without_typing(self.load)
        self.session.pbx_changed.emit()

    def _arrange(self) -> None:
        """Ask for a login only where none is at hand."""
        is_there = bool(self._secret.text()) or self._client_secret.is_looking
        # What was unfolded stays: nothing goes from under the hands of one who types.
        self._unfolded |= self._is_known and (not is_there or self.session.standing is PbxStanding.LOGIN_REFUSED)
        self._form.setVisible(not self._is_known or self._unfolded)
        self._base_url_row.setVisible(not self._is_known)
        if self._card is not None:
            self._card.setVisible(not self._is_known and not self.session.practising)

    def _secret_settled(self, usable: bool) -> None:
        self.ready()
        if not self._is_known:
            return
        if usable:
            self._trial.start_quietly()
        elif not self._secret.text():
            self.session.say_standing(self._typed_login(), PbxStanding.LOGIN_MISSING)
        self._arrange()

    def _answered(self, base_url: str, greeting: "Greeting") -> None:
        """It answers: what is to be asked about its certificate is asked at once."""
        assert self._choice is not None
        known = self._choice.known(self._base_url.text())
        self._take_better()
        if known is None or known is not self._choice.known(base_url) or self._trial.is_under_way:
            return
        if self.session.standing not in (PbxStanding.UNKNOWN, PbxStanding.NOT_REACHED):
            return
        if greeting.question is not None:
            self.show_error(greeting.question)
        else:
            self.session.say_standing(self.session.login, PbxStanding.REACHABLE)
            self._trial.start_quietly()

    def _silent(self, base_url: str) -> None:
        """Nobody answers there; while nobody chose, one that answers is taken instead."""
        assert self._choice is not None
        known = self._choice.known(self._base_url.text())
        is_chosen = known is not None and known is self._choice.known(base_url)
        if is_chosen and not self._trial.is_under_way and self.session.standing is PbxStanding.UNKNOWN:
            self.session.say_standing(self.session.login, PbxStanding.NOT_REACHED)
        self._take_better()

    def _take_better(self) -> None:
        """While nobody chose: of one that does not answer, go to one that does."""
        choice = self._choice
        if choice is None or not self._is_free or choice.was_chosen or self._touched or not self.isVisible():
            return
        known, first = choice.known(self._base_url.text()), choice.first
        if known is not None and first is not known and choice.answers(first) and not choice.answers(known):
            self._take(first)
            self._arrange()

    def _show_standing(self) -> None:
        if self._choice is not None and self._is_known and self._built:
            if self.session.standing not in (PbxStanding.UNKNOWN, PbxStanding.LOGIN_MISSING):
                self._choice.show_standing(self.session.login.base_url, self.session.standing)
            self._arrange()

    # What is typed

    def load(self) -> None:
        login = self.session.login
        for edit, value in ((self._base_url, login.base_url), (self._client_id, login.client_id)):
            if edit.text() != value:
                edit.setText(value)
        self._client_secret.load(login)

    def load_rest(self) -> None:
        """The Client Secret of a draft came from the drawer."""
        self._client_secret.refill(self.session.late_login or self.session.login)

    @property
    def is_untouched(self) -> bool:
        """Nobody has typed anything here, or gone on."""
        wizard = self.wizard()
        typed = any(edit.text() for edit in (self._base_url, self._client_id, self._secret))
        return not typed and wizard is not None and wizard.currentPage() is self

    def name_channel(self, name: str) -> None:
        """Tell whose pages these are: a draft that is opened again is no new channel."""
        self._channel.setText(name)

    def show_notice(self, text: str) -> None:
        """Say something that concerns the whole wizard, at the top of the page."""
        self.make()
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

    @property
    def waits(self) -> bool:
        return self._built and not self._is_known and self._client_secret.is_looking

    @property
    def is_asking(self) -> bool:
        return self._built and self._trial.awaits_trust

    def say_waiting(self) -> None:
        self._trial.outcome.say(self.tr("Looking for the Client Secret in this computer's keyring…"), Tone.MUTED)

    def validatePage(self) -> bool:
        if self._is_known and self._client_secret.is_looking:
            self.take_over()
            self.session.draft_changed.emit()
            return True  # the line above the next pages tells how it went
        if not self.accept_input(self.go_on):
            return False
        if self.session.reached is not None or self._trial.is_left_out:
            return True
        if self._trial.awaits_trust:
            self._trial.ask_for_answer()
            return False
        self._trial.start_quietly()
        if self._is_known and not self._form.isVisible():
            return True  # its answer comes while the person goes on
        self._trial.goes_on = True
        self._trial.start()
        # Always False while a job runs: success presses Next itself, and a True here would skip a page.
        return False

    def show_error(self, error: Exception) -> None:
        self._trial.show_failure(error)

    def _show_refused_login(self, problems: "list[Problem]") -> None:
        # A refused pair is told once, at the secret: nobody can read it there, and the next key types over it.
        is_pair = {"client_id", "client_secret"} <= {each.field for each in problems}
        said = [each for each in problems if not is_pair or each.field != "client_id"]
        self.show_problems(said)
        self.focus_field(said[0].field)
        if is_pair:
            self._secret.selectAll()

    @property
    def chosen(self) -> str:
        return self.session.pbx_name

    def focus_field(self, path: str) -> None:
        if path in self._rows:
            self._unfolded = True
            self._arrange()
        super().focus_field(path)

    def _address_changed(self) -> None:
        if not self._filling:
            self._client_secret.address_changed()

    def _login_changed(self) -> None:
        self._trial.login_changed(self._typed_login())

    def _edited(self) -> None:
        for row in self._rows.values():
            row.clear_note()
        self._client_id_row.warn_of_quotes(self._client_id.text())
        self._secret_row.warn_of_quotes(self._secret.text())
        self._trial.forget_outcome()
        self._warn_of_plain_http()

    def _warn_of_plain_http(self) -> None:
        if not self._base_url_row.note and typed(self._typed_login()).is_read_by_others:
            self._base_url_row.show_warning(
                self.tr("With http://, anyone in this network can read the keys. Use https:// if the PBX offers it.")
            )
