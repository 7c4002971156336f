"""Everything once more as a summary, with the way to change it, before anything is created."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.channel.draft import ChannelDraft
from core.channel.overview import Overview, overview
from core.channel.rules import MISSING_SECRET, option_problems
from core.channel.secret_values import shown
from core.errors import DraftInvalid, Problem, plain
from core.keys.warnings import key_warnings
from core.stop import Stop
from core.wording import N_, NN_, one_text
from ui.look.band import Band
from ui.look.counts import heading_of
from ui.look.laid_out_once import laid_out_once
from ui.look.say import say
from ui.look.signed_label import SignedLabel, SignedLine
from ui.look.texts import failure_text, listed, named, plural, problem_text, translated, warning_text
from ui.look.theme import Tone
from ui.look.tokens import SPACES
from ui.wizard.page import Keeps, Page
from ui.wizard.parts.number_lines import AT_ONCE, NumberLines
from ui.wizard.parts.options import PARAMETERS, OptionsForm
from ui.wizard.parts.request_text import RequestText
from ui.wizard.parts.summary import Group, SummaryCard, breakable
from ui.wizard.pbx_standing import PbxStanding
from ui.wizard.session import Session
from ui.wizard.wizard import ChannelWizard

if TYPE_CHECKING:
    from core.channel.directory import Directory
    from ui.jobs import Job

PBX, TYPE, ACCOUNT, NUMBERS = range(4)
"""The pages of the groups."""
AWAY = (PbxStanding.NOT_REACHED, PbxStanding.LOGIN_REFUSED, PbxStanding.LOGIN_MISSING, PbxStanding.CERTIFICATE)


class ReviewPage(Page):
    """Secrets are masked here, in words and in JSON. Its button Create is the only one that changes the PBX."""

    topic = "review"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setTitle(self.tr("Check and create"))
        self.setSubTitle(self.tr("Nothing has been created yet."))
        self.setCommitPage(True)
        self._read: Overview | None = None
        self._lined: tuple[ChannelDraft, Directory, Overview] | None = None
        self._reading: Job | None = None
        self._is_watched = False

    def build_in_parts(self) -> Iterator[None]:
        column = self.scrolled_column()
        column.setSpacing(SPACES[3])
        self._make_bands(column)
        yield
        self._pbx = Group("pbx", self.tr("PBX"), "pbx", self.tr("Edit"), self.tr("Edit PBX"))
        self._channel = Group("channel", self.tr("Channel"), "message", self.tr("Edit"), self.tr("Edit channel"))
        self._account = Group("account", self.tr("Account"), "key", self.tr("Edit"), self.tr("Edit account"))
        self._numbers = Group("numbers", self.tr("Numbers"), "phone", self.tr("Edit"), self.tr("Edit numbers"))
        self._options = Group("options", self.tr("Options"), "options", self.tr("Change"), self.tr("Change options"))
        groups = (self._pbx, self._channel, self._account, self._numbers)
        # Before anything stands in them: what gets another place is styled anew.
        column.addWidget(SummaryCard([*groups, self._options]))
        yield
        self._pbx_text, self._channel_text = self._pbx.add_text(), self._channel.add_text()
        self._account_text = self._account.add_text()
        self._right = SignedLine("", Tone.SUCCESS)
        self._account.add(self._right)
        self._doubts = SignedLabel("", Tone.WARNING)
        self._account.add(self._doubts)
        self._doubts.setObjectName("review_doubts")
        self._lines = NumberLines(self._numbers, self)
        self._options_text = self._options.add_text()
        self._webhook_text = self._options.add_text(Tone.MUTED, small=True)
        for number, group in enumerate(groups):
            group.button.clicked.connect(partial(self._edit, number))
        yield
        self._form = OptionsForm()
        self._form.hide()
        self._options.grid.addWidget(self._form, 1, 1, 1, 3)
        self._options.button.setObjectName("change_options")
        self._options.button.clicked.connect(lambda: self._unfold(self._form.isHidden()))
        yield
        self._request = RequestText(self.session, self._draft_now)
        self._request.failed.connect(self._tell_failure)
        column.addWidget(self._request)
        column.addStretch(1)
        self.session.typed.connect(self._show_options)
        self.session.pbx_changed.connect(self._show_standing)
        self.session.overtaken.connect(self._show_trouble)

    def _make_bands(self, column: QVBoxLayout) -> None:
        self._note = Band("review_note", Tone.ERROR)
        self._correct = self._note.add_button("correct_it", self.tr("&Go to it"))
        self._correct.clicked.connect(self._go_to_problem)
        self._away = Band("pbx_away", Tone.WARNING, "net")
        self._trouble = Band("trouble", Tone.WARNING)
        self._existing = Band("created_already", Tone.WARNING)
        for band in (self._note, self._away, self._trouble, self._existing):
            column.addWidget(band)

    @property
    def chosen(self) -> str:
        return translated(N_("Created")) if self.session.created_id is not None else ""

    @property
    def keeps(self) -> Keeps:
        if self.session.store is None:
            return Keeps.NOT
        return Keeps.FIRST if self.session.standing in AWAY else Keeps.SECOND

    def keep(self) -> None:
        if self.accept_input(self.keep):
            self.session.kept_ready.emit()

    @property
    def waits(self) -> bool:
        return self.session.awaited or self.session.login_awaited or self._reading is not None

    def say_waiting(self) -> None:
        if self.session.awaited or self.session.login_awaited:
            self._note.say(self.tr("Reading the keys from this computer's keyring…"))

    def watch(self) -> None:
        """Its fields are all there from the beginning: they are looked for once among the hundreds of parts."""
        if not self._is_watched:
            self._is_watched = True
            super().watch()

    def load_rest(self) -> None:
        """The keys came from the drawer: what is typed here stays, and so does the focus."""
        self.take_over()
        self._show_draft(self.session.draft)

    def load(self) -> None:
        draft = self.session.draft
        self._form.load(draft)
        self._numbers.call(heading_of(draft.did_format))
        self._unfold(False)
        self._show_draft(draft)

    def get_ready(self) -> bool:
        """The lines of the numbers: they take as long as all the rest."""
        draft = self.session.draft
        if not self._built or len(draft.dids) > AT_ONCE or self._is_lined(draft):
            return False
        self._show_lines(overview(draft, Stop()))
        return True

    def _is_lined(self, draft: ChannelDraft) -> bool:
        """Whether the lines are of this draft; of many numbers that is asked of no two that are only equal."""
        lined = self._lined
        is_same = lined is not None and (len(draft.dids) <= AT_ONCE or lined[0].dids is draft.dids)
        return lined is not None and is_same and lined[:2] == (draft, self.session.directory)

    def _show_lines(self, read: Overview) -> None:
        draft, directory = self.session.draft, self.session.directory
        self._lined = draft, directory, read
        self._lines.show(read, draft, directory)

    def _show_draft(self, draft: ChannelDraft) -> None:
        """All but the options, whose fields a person may be in."""
        self._note.say("")
        self._correct.hide()
        self._read = None
        self.session.jobs.drop(self._reading)
        self._request.let_go()
        self._reading = None
        self._show_words(draft)
        self._show_standing()
        self._show_trouble()
        if len(draft.dids) <= AT_ONCE:
            self.get_ready()
            if self._lined is not None:
                self._show_read(self._lined[2])
        elif self._lined is not None and self._is_lined(draft):
            self._show_read(self._lined[2])  # the person was elsewhere, and has changed nothing
        else:
            self._lined = None
            self._lines.say(self.tr("Reading the numbers…"))
            self._reading = self.session.jobs.run(partial(overview, draft), self._show_read, self._not_read)

    def _not_read(self, error: Exception) -> None:
        self._reading = None
        self._note.say(failure_text(error))

    def _show_read(self, read: Overview) -> None:
        self._read, self._reading = read, None
        with self._laid_out_once():
            if self._lined is None or self._lined[2] is not read:
                self._show_lines(read)
            self._show_doubts()
            self._renew_request()
            self.show_problems(self.problems())
        if self.isVisible():
            self._announce()
        self.ready()

    @contextmanager
    def _laid_out_once(self) -> Iterator[None]:
        """What is shown in here is laid out once; of a page that is seen already in a turn of its own."""
        wizard, groups = self.wizard(), (self._numbers, self._account)
        if self.isVisible() and isinstance(wizard, ChannelWizard):
            wizard.lay_out_later(*groups)
            yield
        else:
            with laid_out_once(*groups):
                yield

    def _announce(self) -> None:
        if self.session.awaited:
            return  # it is said once they have come
        if self._note.label.text():
            say(self, self._note.label.text(), urgent=True)
        elif self.keeps is Keeps.FIRST:
            say(self, self._away.label.text())
        else:
            say(self, self.tr("Ready. Press Create."))

    def put_above(self, band: Band) -> None:
        super().put_above(band)
        self.lead.begin(takes_clicks=False)  # a refusal has led back here

    def accept_input(self, then: Callable[[], object] | None = None) -> bool:
        return self.lead.takes_clicks and super().accept_input(then)

    def store(self) -> None:
        self.session.draft = self._form.taken_over(self.session.draft)

    def problems(self) -> list[Problem]:
        draft = self.session.draft
        read = self._read.problems if self._read is not None else ()
        elsewhere = [problem for problem in read if problem.field not in PARAMETERS]
        return [*elsewhere, *option_problems(draft)]

    def show_problems(self, problems: list[Problem]) -> None:
        here = [problem for problem in problems if problem.field in PARAMETERS]
        elsewhere = [problem for problem in problems if problem.field not in PARAMETERS]
        if self.session.awaited:  # it is not known yet which are there
            elsewhere = [problem for problem in elsewhere if problem.text != MISSING_SECRET]
        self._form.show_problems(here)
        if here:
            self._unfold(True)
        self._correct.setVisible(bool(elsewhere))
        self._at_fault = elsewhere[0].field if elsewhere else ""
        text, unread = "", self.session.why_unread(self._at_fault)
        if unread is not None:
            text = failure_text(unread)
        elif elsewhere:
            text = one_text(failure_text(DraftInvalid(elsewhere)), problem_text(elsewhere[0]))
        self._note.say(text)

    def editor(self, path: str) -> QWidget | None:
        return self._form.editor(path) if self._built else None

    def focus_field(self, path: str) -> None:
        editor = self.editor(path)
        if editor is not None:
            self._unfold(True)
            editor.setFocus()

    def focus_first(self) -> None:
        """The blue button: all that is left to do is to press it."""
        wizard = self.wizard()
        if isinstance(wizard, ChannelWizard):
            wizard.focus_blue()

    def _edit(self, number: int) -> None:
        wizard = self.wizard()
        if isinstance(wizard, ChannelWizard):
            wizard.way_back.edit(number)

    def _go_to_problem(self) -> None:
        wizard = self.wizard()
        if isinstance(wizard, ChannelWizard):
            wizard.way_back.edit_field(self._at_fault)

    def _unfold(self, is_open: bool) -> None:
        self._form.setVisible(is_open)
        self._options.button.setText(self.tr("Collapse") if is_open else self.tr("Change"))

    # What is shown

    def _show_words(self, draft: ChannelDraft) -> None:
        kind, provider = draft.kind, draft.provider
        address = self.session.login.base_url
        reached, base_url = self.session.reached, self.session.login.base_url
        name = self.session.name_of(base_url) or (reached.description.device_name if reached is not None else "")
        self._pbx_text.setText(" · ".join(part for part in (breakable(name), breakable(address)) if part))
        through = ""
        if kind is not None and provider is not None:
            through = translated(kind.name)
            if provider.name != through:
                through = self.tr("{kind} through {provider}").format(kind=through, provider=provider.name)
        self._channel_text.setText(" · ".join(part for part in (breakable(draft.name), through) if part))
        values = []
        for field in provider.fields if provider else ():
            value = shown(field, draft.credentials.get(field.key, "")) or self.tr("none")
            values.append(f"{translated(field.label)} {breakable(value)}")
        self._account_text.setText(" · ".join(values))
        self._show_options()

    def _show_options(self) -> None:
        if not self._built:
            return
        draft = self._form.taken_over(self.session.draft)
        self._options_text.setText(self._options_words(draft))
        self._webhook_text.setText(
            self.tr("Webhook through the Yeastar FQDN")
            if draft.webhook_url_type == "fqdn"
            else self.tr("Webhook through your own domain (NAT)")
        )
        # What is typed on another page may be wrong by now; it is read anew when this one is shown again.
        if self._read is not None and not self._filling and not self.isHidden():
            self._renew_request()

    def _options_words(self, draft: ChannelDraft) -> str:
        kind, words = draft.kind, []
        if kind is not None and kind.send_rate and draft.send_rate.isdecimal():
            words.append(plural(NN_("1 message per second", "{count} messages per second"), int(draft.send_rate)))
        if draft.auto_close_session == 0:
            words.append(self.tr("sessions stay open"))
        elif draft.auto_close_session == 1:
            words.append(self.tr("sessions are closed automatically"))
        if draft.session_expired_time.isdecimal():
            words.append(
                plural(
                    NN_("after 1 day without a message", "after {count} days without a message"),
                    int(draft.session_expired_time),
                )
            )
        if kind is not None and kind.duplicate_sessions and draft.enb_duplicate_active_session:
            words.append(self.tr("a second session is allowed"))
        if kind is not None and kind.accompanying_msg and draft.accompanying_msg:
            words.append(
                self.tr("text with files: “{text}”").format(text=breakable(plain(draft.accompanying_msg, 80)))
            )
        text = listed(words)
        return text[:1].upper() + text[1:] if text else self.tr("PBX defaults")

    @property
    def is_filling(self) -> bool:
        return self._reading is not None or (self._built and self._lines.is_filling)

    def _show_doubts(self) -> None:
        """What may be wrong with the keys: nothing of it keeps anybody from going on."""
        draft = self.session.draft
        provider = draft.provider
        warnings = key_warnings(provider, draft.credentials, draft.taken_as_is) if provider else ()
        labels = {str(field.path): translated(field.label) for field in provider.fields} if provider else {}
        lines = [named(labels[warning.path], warning_text(warning)) for warning in warnings]
        self._doubts.tell("\n".join(lines), Tone.WARNING)
        self._doubts.setVisible(bool(lines))
        fields = [field for field in provider.fields if field.covered] if provider else []
        known = [field for field in fields if field.form is not None and draft.credentials.get(field.key)]
        self._right.setText(self.tr("The keys look right"))
        self._right.setVisible(bool(fields) and len(known) == len(fields) and not warnings)

    def _show_standing(self) -> None:
        if not self._built:
            return
        session = self.session
        text = ""
        if session.store is not None and session.standing in AWAY:
            match session.standing:
                case PbxStanding.LOGIN_REFUSED:
                    what = self.tr("{pbx} refused the login.")
                case PbxStanding.LOGIN_MISSING:
                    what = self.tr("The Client Secret of {pbx} is missing.")
                case PbxStanding.CERTIFICATE:
                    what = self.tr("The certificate of {pbx} has to be compared first.")
                case _:
                    what = self.tr("{pbx} is not reachable from here.")
            ready = self.tr("Keep the channel ready. As soon as you are on site, the start page offers to create it.")
            text = one_text(what.format(pbx=session.pbx_name), ready)
        self._away.say(text)

    def _show_trouble(self) -> None:
        session = self.session
        trouble = session.trouble or session.keys_trouble
        existing = self.tr("Channel {id} already exists; Create would create another one.")
        self._existing.say(existing.format(id=session.created_id) if session.created_id is not None else "")
        if trouble is None:
            self._trouble.say("")
            return
        kept = (
            self.tr("Your entries are kept only until you quit; you can still create the channel.")
            if session.trouble
            else self.tr("The keys are kept only until you quit; you can still create the channel.")
        )
        self._trouble.say(one_text(failure_text(trouble), kept))

    def _renew_request(self) -> None:
        draft = self._form.taken_over(self.session.draft)
        self._request.show_draft(None if self.problems() else draft)

    def _draft_now(self) -> ChannelDraft:
        self.take_over()
        return self.session.draft

    def _tell_failure(self, error: Exception) -> None:
        """Where there is nothing to copy, it is said why."""
        self._note.say(failure_text(error))
