"""On site: which PBXs answer from here, what waits for them, and what becomes of it when it is created from home."""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtNetwork import QNetworkInterface

from core.delivery.outcome import Created, Declined, NotCreated, NotSent, Unknown
from core.errors import fields_at_fault
from core.pbx.address import one_form
from core.pbx.errors import Unreachable
from core.store.rows import ChannelRow, ChannelState, waiting
from core.wording import NN_, one_text
from ui.greeter import Greeter
from ui.home.card import OnSiteCard
from ui.home.card_line import At
from ui.home.card_notes import CardNotes, Note
from ui.home.left_off import LeftOnSite
from ui.home.rows import ChannelsModel
from ui.home.sender import Sender
from ui.home.trust import TrustAtHome
from ui.home.words import what_it_is
from ui.look.texts import failure_text, plural, problem_text, translated
from ui.own_turn import OwnTurn
from ui.reaching.failures import is_certificate, is_plain_http, is_refused_login, is_withheld
from ui.reaching.outcome import login_anyway_answer, plain_http_answer

if TYPE_CHECKING:
    from core.delivery.outcome import Outcome
    from core.desk.channels import KeptChannels
    from core.pbx.following import Following
    from core.pbx.greeting import Greeting
    from ui.jobs import JobRunner

NETWORK_MS = 10_000
"""How often this computer's own addresses are looked at: others mean another network."""
ANEW_S = 30.0
"""Whoever comes back to a window after so long may have brought the PBX within reach."""


class OnSite(QObject):
    """Greets the PBXs for which something waits, offers to create it, and tells what became of each channel.

    Signals:
        answering: other PBXs answer now. changed: something was created or not. sheets_asked: with ids.
        open_asked: a draft, by its id, and a field. steps_asked: what is left to do for a created channel, by its id.
        card_turned: the card offers something now, or is gone.
    """

    answering = Signal()
    changed = Signal()
    sheets_asked = Signal(list)
    open_asked = Signal(str, str)
    steps_asked = Signal(str)
    card_turned = Signal(bool)

    def __init__(
        self, jobs: "JobRunner", model: ChannelsModel, card: OnSiteCard, trust: TrustAtHome, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._model, self.card, self._trust = model, card, trust
        self._channels: KeptChannels | None = None
        self.answers: frozenset[str] = frozenset()
        self._offers: dict[str, Greeting | None] = {}
        self._offering = OwnTurn(self, self._offer_next, is_seen=True)  # the list has been told that it answers
        self._greeter = Greeter(jobs, self)
        self._greeter.answered.connect(self.found)
        self._greeter.silent.connect(self._silent)
        self._put_off: set[str] = set()
        self._looked_at: Sequence[ChannelRow] = ()
        self._to_send: list[ChannelRow] = []
        self._greeted_at = time.monotonic()
        self._here: frozenset[str] | None = None
        self._offered = ""
        self._outcomes: list[tuple[ChannelRow, Outcome | Exception]] = []
        self._followed: list[tuple[ChannelRow, Following]] = []
        self._notes = CardNotes(card)
        self.sending = Sender(jobs, self)
        self.sending.progress.connect(self._show_progress)
        self.sending.told.connect(self._tell_outcome)
        self.sending.finished.connect(self._finished)
        self.sending.followed.connect(self._tell_connection)
        card.create_asked.connect(self.send)
        card.stop_asked.connect(self.sending.stop_after_this)
        card.later_asked.connect(self._later)
        card.closed.connect(self._closed)
        card.sheets_asked.connect(self.sheets_asked)
        trust.trusted.connect(self._closed)
        trust.left.connect(self._closed)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self.come_back)
        self._network = QTimer(self, interval=NETWORK_MS)
        self._network.timeout.connect(self._look_where)

    def use(self, channels: "KeptChannels") -> None:
        """Where the channels are kept."""
        self._channels = channels
        self._greeter.use(channels.pbxs.greet)
        self.sending.use(channels)
        self._network.start()

    @property
    def left_off(self) -> LeftOnSite:
        """What another window goes on with; what the question of trust is about is asked once more."""
        put_off = frozenset(() if self._trust.asks else self._put_off)
        return LeftOnSite(self.answers, {**self._offers}, put_off, tuple(self._outcomes), tuple(self._followed))

    def take_over(self, before: "OnSite") -> None:
        """Offer what another window offers, or tell what it tells of what was sent."""
        left = before.left_off
        self._put_off |= left.put_off
        if left.answers != self.answers:
            self.answers = left.answers
            self.answering.emit()
        if before.card.offers:
            self._offers = left.offers
            self._offer_next()
            self.card.tick_as(before.card)
        elif before.card.rows:
            self.card.begin(before.card.rows)
            for row, outcome in left.outcomes:
                self._tell_outcome(row, outcome)
            for row, found in left.followed:
                self._tell_connection(row, found)
            self._finished()
            self.card_turned.emit(True)

    def to_send(self, base_url: str = "") -> list[ChannelRow]:
        """What waits for a PBX, or for any, and what is to be looked for; the oldest first."""
        rows = self._model.rows
        if rows is not self._looked_at:  # not for each channel that is selected
            self._looked_at = rows
            self._to_send = [*[row for row in rows if row.state is ChannelState.UNKNOWN], *waiting(rows)]
        wanted = one_form(base_url)
        return [row for row in self._to_send if not base_url or one_form(row.base_url) == wanted]

    @property
    def offered_at(self) -> str:
        """The address of the PBX for which the card offers what waits; "" where there is none."""
        rows = self._waiting_for(self._offered) if self._offered and self.card.isVisible() else []
        return rows[0].base_url if rows else ""

    def _waiting_for(self, origin: str) -> list[ChannelRow]:
        return [row for row in self.to_send(origin) if row.state is not ChannelState.UNKNOWN]

    # Who answers

    def _look_where(self) -> None:
        """Another network is another place; greeted anew only there."""
        if waiting(self._model.rows):
            self.is_here(frozenset(each.toString() for each in QNetworkInterface.allAddresses()))

    def is_here(self, addresses: frozenset[str]) -> None:
        """This computer has these addresses of its own now."""
        moved = self._here is not None and addresses != self._here
        self._here = addresses
        if moved:
            self._put_off.clear()
            self.greet()

    def greet(self) -> None:
        """Ask every PBX for which something waits whether it answers, also one never met: a greeting, no login."""
        self._greeted_at = time.monotonic()
        self._greeter.ask(sorted({one_form(row.base_url) for row in waiting(self._model.rows) if row.base_url}))

    def come_back(self, window: object) -> None:
        """Another window has the focus now, or none: a PBX may have been switched on, or a tunnel opened."""
        if window is not None and time.monotonic() - self._greeted_at > ANEW_S:
            self.greet()

    def _silent(self, origin: str) -> None:
        self._offers.pop(origin, None)
        if origin in self.answers:
            self.answers -= {origin}
            self.answering.emit()

    def found(self, base_url: str, greeting: "Greeting | None" = None) -> None:
        """A PBX answers; without a greeting it has even taken the login."""
        origin = one_form(base_url)
        if (greeting is None or greeting.question is None) and origin not in self.answers:
            self.answers |= {origin}
            self.answering.emit()
        self._offers[origin] = greeting
        self._offering.start()

    # What is offered

    def _offer_next(self) -> None:
        """One card at a time; what was put off is not offered again here."""
        if self.card.isVisible() or self.sending.running or self._trust.asks:
            return
        for origin, greeting in self._offers.items():
            rows = self._waiting_for(origin)
            if rows and origin not in self._put_off:
                self._offer(origin, rows, greeting)
                return

    def _offer(self, origin: str, rows: Sequence[ChannelRow], greeting: "Greeting | None") -> None:
        pbx = self._model.pbx_name(rows[0].base_url)
        if greeting is not None and greeting.question is not None:
            self._put_off.add(origin)
            self._ask_trust(rows[0], greeting.question, pbx)
            return
        self._offered = origin
        text = NN_("{pbx} is reachable. 1 channel is waiting.", "{pbx} is reachable. {count} channels are waiting.")
        title = plural(text, len(rows), {"pbx": pbx})
        review = self.tr("Review")
        buttons = {row.id: ("onsite_review", review, partial(self.open_asked.emit, row.id, "")) for row in rows}
        self.card.offer(title, self._about(origin, greeting), rows, what_it_is, buttons)
        self.card_turned.emit(True)

    def _about(self, origin: str, greeting: "Greeting | None") -> str:
        """How it was met, and where."""
        before = greeting is None or greeting.as_before
        met = self.tr("Certificate as before") if before else self.tr("Trusted certificate")
        if origin.startswith("http://"):
            met = self.tr("Without encryption")
        return " · ".join((met, origin.partition("://")[2], self.tr("found just now")))

    def _ask_trust(self, row: ChannelRow, error: Unreachable, pbx: str) -> None:
        self._trust.ask_for(row, error, pbx)
        self.card_turned.emit(True)

    def _later(self) -> None:
        self._put_off.add(self._offered)
        self._offers.pop(self._offered, None)
        self._closed()

    def _closed(self) -> None:
        self.card_turned.emit(self.card.isVisible())
        self._offer_next()

    def refresh_offer(self) -> None:
        """The channels were read anew: what is offered may wait no longer, or more may."""
        if self.card.isVisible() and self._offered and not self.sending.running and not self.card.created:
            offered = {row.id for row in self.card.rows}
            if self.card.offers and {row.id for row in self._waiting_for(self._offered)} != offered:
                self.card.clear()
                self._closed()
                return
        self._offer_next()

    # What is created

    def send(self, rows: Sequence[ChannelRow]) -> None:
        """Create channels, one after another; those whose outcome is not known are only looked for."""
        self._trust.ask_nothing()
        if not self.sending.running:
            self._outcomes, self._followed = [], []
        urls = {row.base_url for row in rows}
        is_asked = self.card.asks and self.sending.running
        left = self._notes.take_away(urls)
        self._offered = ""
        if self._channels is not None:
            for base_url in {row.base_url for row in rows}:
                self._channels.connection.pressed(base_url)
        if rows:
            self.card.begin(rows)
            self._notes.show(left if is_asked else ())
        self.sending.send(rows)

    def send_to(self, base_url: str) -> None:
        """Create everything that waits for a PBX."""
        self.send(self.to_send(base_url))

    def _show_progress(self) -> None:
        rows = self.card.rows
        if not (self.sending.running and rows):
            return
        done = sum(line.at not in (At.NEXT, At.RUNNING) for line in self.card.lines.values())
        for draft_id, text in self.sending.busy.items():
            self.card.show_line(draft_id, At.RUNNING if self.sending.is_on(draft_id) else At.NEXT, text)
        pbxs = {row.base_url for row in rows}
        values = {"number": min(done + 1, len(rows)), "pbx": self._model.pbx_name(rows[0].base_url)}
        words = NN_("Creating the channel", "Creating channel {number} of {count}")
        if len(pbxs) == 1:
            words = NN_("Creating the channel on {pbx}", "Creating channel {number} of {count} on {pbx}")
        text = plural(words, len(rows), values)
        about = self.tr("You can keep working. Anything already sent is completed even if you stop.")
        self.card.show_running(text, about, done)

    def _finished(self) -> None:
        for draft_id, line in self.card.lines.items():
            if line.at in (At.NEXT, At.RUNNING):
                self.card.show_line(draft_id, At.LEFT, self.tr("Not sent; still waiting."))
        if self.card.rows:
            self.card.finish(*self._ending())
        self.changed.emit()

    def _ending(self) -> tuple[str, str]:
        """The heading at the end, and what comes next."""
        rows, created = self.card.rows, len(self.card.created)
        pbx = self._model.pbx_name(rows[0].base_url)
        several = len({row.base_url for row in rows}) > 1
        if not created:
            title = (
                self.tr("Nothing was created") if several else self.tr("Nothing was created on {pbx}").format(pbx=pbx)
            )
            return title, ""
        text = NN_("1 channel created on {pbx}", "{count} channels created on {pbx}")
        some = NN_("{done} of 1 channel created on {pbx}", "{done} of {count} channels created on {pbx}")
        if several:
            text = NN_("1 channel created", "{count} channels created")
            some = NN_("{done} of 1 channel created", "{done} of {count} channels created")
        text = text if created == len(rows) else some
        title = plural(text, len(rows), {"done": QLocale().toString(created), "pbx": pbx})
        return title, self.tr("Next: give each provider its webhook URL. Until then, no messages arrive.")

    # What became of each

    def _tell_outcome(self, row: ChannelRow, outcome: "Outcome | Exception") -> None:
        # Kept until the next send, so without the login: what is told needs none.
        kept = replace(outcome, login=None) if isinstance(outcome, Created) else outcome
        self._outcomes.append((row, kept))
        match outcome:
            case Created(channel_id=channel_id, channel=channel):
                url = channel.webhook_url if channel is not None else ""
                text = self.tr("Created · ID {id}").format(id=channel_id)
                self.card.show_line(row.id, At.CREATED, text, [self._steps(row)], url)
            case Declined(error=error) if not (is_refused_login(error) or is_withheld(error)):
                self._tell_refused(row, error)
            case NotSent(error=error) | Declined(error=error):
                self._tell_not_sent(row, error)
            case NotCreated():
                self.card.show_line(row.id, At.NOT_SENT, _sentences(outcome))
            case Unknown():
                look = ("onsite_look", self.tr("Look now"), partial(self._look, row.id))
                self.card.show_line(row.id, At.UNKNOWN, _sentences(outcome), [look])
            case Exception():
                self._tell_not_sent(row, outcome)
        self.changed.emit()

    def _steps(self, row: ChannelRow) -> tuple[str, str, Callable[[], object]]:
        return "onsite_steps", self.tr("Steps"), partial(self.steps_asked.emit, row.id)

    def _look(self, draft_id: str) -> None:
        self.send([row for row in self._model.rows if row.id == draft_id])

    def _tell_refused(self, row: ChannelRow, error: Exception) -> None:
        problems = fields_at_fault(error)
        first = problems[0] if problems else None
        text, path = failure_text(error), str(first.field) if first is not None else ""
        caption = self.tr("Fix it")
        if first is not None:
            text = self.tr("Refused · {why}").format(why=problem_text(first))
            if first.path.row is not None:
                caption = self.tr("Fix line {number}").format(number=first.path.row + 1)
        fix = ("onsite_fix", caption, partial(self.open_asked.emit, row.id, path))
        self.card.show_line(row.id, At.REFUSED, text, [fix])

    def _tell_not_sent(self, row: ChannelRow, error: Exception) -> None:
        pbx = self._model.pbx_name(row.base_url)
        if is_certificate(error):
            self.card.show_line(row.id, At.NOT_SENT, self.tr("Certificate to compare"))
            self._ask_trust(row, error, pbx)
            return
        self._ask_what_to_do(row, error)
        said = failure_text(error)
        # What is asked about above the lines is not said in each of them, too.
        is_above = self._notes.says(row.base_url, said)
        self.card.show_line(row.id, At.NOT_SENT, self.tr("Not sent; still waiting.") if is_above else said)

    def _ask_what_to_do(self, row: ChannelRow, error: Exception) -> None:
        base_url, text = row.base_url, failure_text(error)
        if is_plain_http(error):
            self._notes.ask(Note(base_url, text, plain_http_answer(), partial(self._allow_plain_http, base_url)))
        elif is_withheld(error):
            self._notes.ask(Note(base_url, text, login_anyway_answer(), partial(self._log_in_anyway, base_url)))
        elif is_refused_login(error):
            act = partial(self.open_asked.emit, row.id, "client_secret")
            self._notes.ask(Note(base_url, text, self.tr("&Enter it again"), act))

    def _log_in_anyway(self, base_url: str) -> None:
        assert self._channels is not None
        rows = self.to_send(base_url)
        self.card.begin(rows)
        self._channels.connection.insisted(base_url)
        self.sending.send(rows)

    def _allow_plain_http(self, base_url: str) -> None:
        assert self._channels is not None
        self._channels.connection.allow_plain_http(base_url)
        self.send_to(base_url)

    def _tell_connection(self, row: ChannelRow, found: "Following") -> None:
        self._followed.append((row, found))
        line = self.card.lines.get(row.id)
        if line is not None and found.is_told:
            # That of the line first: the list is read anew only after this.
            url = line.url or next((each.webhook_url for each in self._model.rows if each.id == row.id), "")
            if found.needs_action:
                meaning = translated(found.meaning, found.values)
                text = self.tr("Created, not connected · ID {id}. {meaning}").format(
                    id=found.channel_id, meaning=meaning
                )
                keys = ("onsite_keys", self.tr("Check keys"), partial(self.steps_asked.emit, row.id))
                self.card.show_line(row.id, At.UNCONNECTED, text, [keys], url)
            else:
                text = self.tr("Connected · ID {id}").format(id=found.channel_id)
                self.card.show_line(row.id, At.CREATED, text, [self._steps(row)], url)
        self.changed.emit()


def _sentences(outcome: NotCreated | Unknown) -> str:
    return one_text(translated(outcome.what, outcome.values), translated(outcome.remedy, outcome.values))
