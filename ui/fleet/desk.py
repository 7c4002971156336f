"""The core's side of a plan, as workers reach it: imported by the one that needs it first, with client and TLS."""

from collections.abc import Collection, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from core.once import Once
from core.stop import Stop

if TYPE_CHECKING:
    from core.desk.channels import KeptChannels
    from core.fleet.desk import ManySites
    from core.fleet.opening import Ask, Opened
    from core.fleet.outcome import Became

Desk = Once["ManySites"]


def desk_of(channels: "KeptChannels") -> Desk:
    """Made when it is first asked."""
    return Once(partial(_made, channels))


def _made(channels: "KeptChannels") -> "ManySites":
    desk: ManySites = import_module("core.fleet.desk").ManySites(channels.store, channels.drawer, channels.connection)
    return desk


def read_plan(desk: Desk, files: Sequence[str], allowed: "Collection[Ask]", tag: str, stop: Stop) -> "Opened":
    """As `ManySites.open`."""
    return desk().open(files, allowed, tag, stop)


def write_report(desk: Desk, target: Path, told: "Sequence[Became]", stop: Stop) -> None:
    """As `ManySites.write_report`."""
    desk().write_report(target, told, stop)


def write_example(desk: Desk, target: Path, stop: Stop) -> None:
    """As `ManySites.write_example`."""
    desk().write_example(target, stop)
