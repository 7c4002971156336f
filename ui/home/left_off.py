"""What is open at home beside its list, as another window goes on with it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.delivery.outcome import Outcome
    from core.desk.channels import Overview
    from core.pbx.following import Following
    from core.pbx.greeting import Greeting
    from core.store.rows import ChannelRow
    from ui.fleet.window import FleetWindow
    from ui.on_pbx.page import OnPbxPage


@dataclass(frozen=True, slots=True)
class LeftAtHome:
    """Attributes:
    overview: what was read last. page: of the bar. search: what is looked for there. on_pbx: the page of the channels
        on a PBX, if it was made. fleet: the window for many PBXs, if it was. helps: whether the help is open.
    focus: what has it, by its name.
    """

    overview: "Overview | None"
    page: int
    search: str
    on_pbx: "OnPbxPage | None"
    fleet: "FleetWindow | None"
    helps: bool
    focus: str


@dataclass(frozen=True, slots=True)
class LeftOnSite:
    """Attributes:
    answers, offers: who answers, and how. put_off: what is not offered again. outcomes, followed: what became of what
        was sent, in its order.
    """

    answers: frozenset[str]
    offers: "dict[str, Greeting | None]"
    put_off: frozenset[str]
    outcomes: "tuple[tuple[ChannelRow, Outcome | Exception], ...]"
    followed: "tuple[tuple[ChannelRow, Following], ...]"
