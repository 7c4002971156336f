"""How far a create is, told while it is under way: what the PBX was asked, and what it answered."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto

from core.channel.request import ChannelRequest
from core.delivery.delivery import Pbx
from core.errors import AppError
from core.pbx.answers import ChannelSummary, CreatedChannel
from core.stop import Stop


class Stage(Enum):
    """In this order; a PBX that has no list of channels is not looked through."""

    CONNECTING = auto()
    LOOKED_THROUGH = auto()
    SENDING = auto()
    READING = auto()


@dataclass(frozen=True, slots=True)
class Progress:
    """What has happened so far.

    Attributes:
        channels: how many the PBX had when it was looked through; None while it was not.
        names: of the channels that it had when it was looked through last, by their ids.
        looks: how often it was searched since the create was sent. failed: why the last search ended, if it did.
        pause_s: how long it is until the next search; 0 while one is under way.
    """

    stage: Stage = Stage.CONNECTING
    channels: int | None = None
    names: tuple[tuple[int, str], ...] = ()
    looks: int = 0
    failed: AppError | None = None
    pause_s: float = 0.0


class WatchedPbx:
    """A PBX that tells what is asked of it.

    Args:
        tell: called on the thread that asks, with all that is known then.
        sofar: what is known already; a pause in it has ended.
    """

    def __init__(self, pbx: Pbx, tell: Callable[[Progress], object], sofar: Progress = Progress()) -> None:
        self._pbx = pbx
        self._tell = tell
        self._now = replace(sofar, pause_s=0.0)

    def create(self, request: ChannelRequest, stop: Stop) -> int:
        """As of `Pbx`."""
        self._say(replace(self._now, stage=Stage.SENDING))
        channel_id = self._pbx.create(request, stop)
        self._say(replace(self._now, stage=Stage.READING))
        return channel_id

    def channels(self, stop: Stop) -> tuple[ChannelSummary, ...]:
        """As of `Pbx`."""
        sent = self._now.stage in (Stage.SENDING, Stage.READING)
        looks = self._now.looks + 1 if sent else 0
        try:
            found = self._pbx.channels(stop)
        except AppError as error:
            self._say(replace(self._now, looks=looks, failed=error))
            raise
        names = tuple((each.id, each.name) for each in found)
        stage = self._now.stage if sent else Stage.LOOKED_THROUGH
        self._say(Progress(stage, len(found), names, looks))
        return found

    def channel(self, channel_id: int, stop: Stop) -> CreatedChannel:
        """As of `Pbx`."""
        return self._pbx.channel(channel_id, stop)

    def _say(self, progress: Progress) -> None:
        self._now = progress
        self._tell(progress)
