"""How the channels of a PBX are said: status, provider, counters, times."""

from PySide6.QtCore import QDateTime, QLocale

from core.channel.catalog import NAME_MAX_LENGTH
from core.channel.catalog import kind as kind_of
from core.channel.catalog import provider as provider_of
from core.channel.live_chat import LIVE_CHAT
from core.errors import plain
from core.pbx.answers import ChannelSummary
from core.pbx.following import State, state_of
from core.wording import N_
from ui.look.texts import named, translated
from ui.look.theme import Tone

SHOWN = NAME_MAX_LENGTH
"""Characters of a name that may be somebody else's; where it has less room, its part of the window cuts it."""
_STATES = {
    State.CONNECTED: N_("Connected"),
    State.FAILED: N_("Not connected"),
    State.SUBSCRIPTION: N_("Subscription has ended"),
}
_TONES = {State.CONNECTED: Tone.SUCCESS, State.FAILED: Tone.ERROR, State.SUBSCRIPTION: Tone.WARNING}
_ICONS = {State.CONNECTED: "done", State.FAILED: "error", State.SUBSCRIPTION: "warning"}
RANGES = {
    "today": N_("Today"),
    "yesterday": N_("Yesterday"),
    "last_7_days": N_("Last 7 days"),
    "last_30_days": N_("Last 30 days"),
    "this_month": N_("This month"),
    "all": N_("All"),
}
RANGES_IN_TEXT = {
    "today": N_("messages of today"),
    "yesterday": N_("messages of yesterday"),
    "last_7_days": N_("messages of the last 7 days"),
    "last_30_days": N_("messages of the last 30 days"),
    "this_month": N_("messages of this month"),
    "all": N_("all messages"),
}


def status_text(line: ChannelSummary) -> str:
    """The status in words, with its reason; of one that we do not know the PBX's own word."""
    state = state_of(line.status)
    if state in _STATES:
        text = translated(_STATES[state])
        return named(text, line.reason) if line.reason and state is not State.CONNECTED else text
    return plain(f"{line.status} {line.reason}", SHOWN) or "–"


def status_tone(line: ChannelSummary) -> Tone:
    """The colour of a status."""
    return _TONES.get(state_of(line.status), Tone.MUTED)


def status_icon(line: ChannelSummary) -> str:
    """The icon of a status."""
    return _ICONS.get(state_of(line.status), "question")


def provider_text(line: ChannelSummary) -> str:
    """The provider as the trade writes it; of one that we do not know the PBX's own word."""
    provider = provider_of(line.channel)
    if provider is not None:
        return provider.name
    if line.channel == LIVE_CHAT:
        return translated(N_("Live chat"))
    kind = kind_of(line.type)
    own = plain(line.channel, SHOWN)
    return f"{own} ({translated(kind.name)})" if kind and own else own or plain(line.type, SHOWN)


def count_text(count: int | None) -> str:
    """A counter; a dash where the PBX does not tell it."""
    return "–" if count is None else QLocale().toString(count)


def clock_text(seconds: float) -> str:
    """The time of day of a moment."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(seconds)).time(), QLocale.FormatType.ShortFormat)
