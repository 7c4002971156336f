"""What became of live chats and message queues that were sent without a clear answer: the PBX is looked at once."""

from contextlib import suppress
from dataclasses import dataclass
from typing import Protocol

from core.channel.directory import Entry
from core.channel.live_chat import differences
from core.channel.names import same_name
from core.delivery import queues
from core.delivery.begun import Begun, BegunJournal, What
from core.delivery.change_journal import ChangeOutcome
from core.errors import NAME_SHOWN, plain
from core.pbx.answers import ChannelSummary
from core.pbx.errors import PbxError
from core.pbx.queues import MessageQueue
from core.pbx.told_live_chat import ToldLiveChat
from core.stop import Stop
from core.store.database import StoreUnusable
from core.store.live_chat_text import typed_from_text
from core.wording import N_


class Pbx(Protocol):
    """The PBX as far as these looks need it; `core.pbx.client.PbxClient` is one."""

    def channels(self, stop: Stop) -> tuple[ChannelSummary, ...]: ...

    def live_chat(self, channel_id: int, stop: Stop) -> ToldLiveChat: ...

    def message_queues(self, stop: Stop) -> tuple[Entry, ...]: ...

    def message_queue(self, queue_id: int, stop: Stop) -> MessageQueue: ...


@dataclass(frozen=True, slots=True)
class FoundOut:
    """What was found of one that was left open. What is not there stays open: the PBX may yet carry it out."""

    begun: Begun
    is_there: bool

    @property
    def what(self) -> str:
        """What is known, a template that `values` and `pbx` fill."""
        if self.is_there:
            return N_("“{name}” was sent to {pbx} earlier, and no clear answer came back. {pbx} has it as intended.")
        return N_(
            "“{name}” was sent to {pbx} earlier, and no clear answer came back. {pbx} does not "
            "have it as intended yet."
        )

    @property
    def values(self) -> dict[str, object]:
        """What fills the template, but `pbx`."""
        return {"name": plain(self.begun.name, NAME_SHOWN)}


def find_out(pbx: Pbx, journal: BegunJournal, base_url: str, stop: Stop) -> tuple[FoundOut, ...]:
    """Look at each that is open on a PBX; where that one cannot be read nothing is said of it."""
    found = []
    for begun in journal.open_at(base_url):
        if journal.is_sending(begun):
            continue
        with suppress(PbxError):
            is_there = _LOOKS[begun.what](pbx, begun, stop)
            found.append(FoundOut(begun, is_there))
            if is_there:
                with suppress(StoreUnusable):
                    journal.end(begun, ChangeOutcome.DONE)
    return tuple(found)


def _has_chat(pbx: Pbx, begun: Begun, stop: Stop) -> bool:
    named = [each.id for each in pbx.channels(stop) if same_name(each.name, begun.name)]
    return len(named) == 1 and _is_chat(pbx, named[0], begun, stop)


def _is_changed(pbx: Pbx, begun: Begun, stop: Stop) -> bool:
    return _is_chat(pbx, int(begun.key), begun, stop)


def _is_chat(pbx: Pbx, channel_id: int, begun: Begun, stop: Stop) -> bool:
    typed = typed_from_text(begun.meant)
    return typed is not None and not differences(pbx.live_chat(channel_id, stop).chat, typed.chat)


def _has_queue(pbx: Pbx, begun: Begun, stop: Stop) -> bool:
    named = [each.id for each in pbx.message_queues(stop) if same_name(each.name, begun.name)]
    return len(named) == 1 and queues.as_text(pbx.message_queue(int(named[0]), stop)) == begun.meant


def _is_changed_queue(pbx: Pbx, begun: Begun, stop: Stop) -> bool:
    return queues.as_text(pbx.message_queue(int(begun.key), stop)) == begun.meant


_LOOKS = {
    What.LIVE_CHAT: _has_chat,
    What.LIVE_CHAT_CHANGE: _is_changed,
    What.QUEUE: _has_queue,
    What.QUEUE_CHANGE: _is_changed_queue,
}
