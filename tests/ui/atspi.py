"""The accessibility tree of another process, over D-Bus: what a screen reader gets, and what it can do."""

import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

from jeepney import DBusAddress, MessageType, Properties, new_method_call  # type: ignore[import-untyped]
from jeepney.io.blocking import DBusConnection, open_dbus_connection  # type: ignore[import-untyped]

T = TypeVar("T")
PATIENCE_S = 30.0
ROOT = "/org/a11y/atspi/accessible/root"
INTERFACE = "org.a11y.atspi."
STATES = {"checked": 4, "editable": 7, "enabled": 8, "focusable": 11, "focused": 12, "selected": 23, "showing": 25}
"""Bits of AtspiStateType."""
LABELLED_BY = 2
"""Of AtspiRelationType."""
CALL_S = 10.0
LOOK_S = 0.02


class Gone(Exception):
    """The object does not answer: it is no longer there, or has not this interface."""


def accessibility_bus() -> DBusConnection:
    """A connection of one's own to the bus that assistive tools and applications share."""
    with open_dbus_connection(os.environ["DBUS_SESSION_BUS_ADDRESS"]) as session:
        bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        address = session.send_and_get_reply(new_method_call(bus, "GetAddress"), timeout=CALL_S).body[0]
    return open_dbus_connection(address)


class Desktop:
    """All applications that take part in accessibility."""

    def __init__(self) -> None:
        self._bus = accessibility_bus()

    def close(self) -> None:
        self._bus.close()

    def application(self, pid: int) -> "Node":
        """The application of this process, when it has come to the tree."""

        def look() -> Node | None:
            return next((node for node in self._registered() if self._pid_of(node.owner) == pid), None)

        return until(look, f"the application with pid {pid}")

    def _registered(self) -> "list[Node]":
        return Node(self._bus, "org.a11y.atspi.Registry", ROOT).children

    def _pid_of(self, owner: str) -> int:
        bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
        reply = self._bus.send_and_get_reply(
            new_method_call(bus, "GetConnectionUnixProcessID", "s", (owner,)), timeout=CALL_S
        )
        return int(reply.body[0]) if reply.header.message_type is MessageType.method_return else 0


@dataclass(frozen=True)
class Node:
    """One object of the tree."""

    bus: DBusConnection
    owner: str
    path: str

    @property
    def name(self) -> str:
        return str(self._get("Name"))

    @property
    def description(self) -> str:
        return str(self._get("Description"))

    @property
    def id(self) -> str:
        """The object name in the application."""
        return str(self._get("AccessibleId")).rpartition(".")[2]

    @cached_property
    def role(self) -> str:
        return str(self._call("Accessible", "GetRoleName")[0])

    @property
    def children(self) -> "list[Node]":
        return [Node(self.bus, owner, path) for owner, path in self._call("Accessible", "GetChildren")[0]]

    @property
    def labels(self) -> list[str]:
        """The names of what labels a combo box, whose own name is its value."""
        if self.role != "combo box":
            return []
        kinds = dict(self._call("Accessible", "GetRelationSet")[0])
        return [Node(self.bus, owner, path).name for owner, path in kinds.get(LABELLED_BY, ())]

    def has(self, state: str) -> bool:
        low, high = self._call("Accessible", "GetState")[0]
        return bool((low | high << 32) >> STATES[state] & 1)

    @property
    def text(self) -> str:
        return str(self._call("Text", "GetText", "ii", (0, -1))[0])

    def type(self, text: str) -> None:
        """Put a text into a line, as an assistive tool does."""
        assert self._call("EditableText", "SetTextContents", "s", (text,))[0], f"{self.name} takes no text"

    def do(self, *wanted: str) -> None:
        """Do the first of these actions that the object has."""
        offered = [row[0].replace(" ", "").lower() for row in self._call("Action", "GetActions")[0]]
        for action in wanted:
            if action in offered:
                self._call("Action", "DoAction", "i", (offered.index(action),))
                return
        raise AssertionError(f"{self.role} “{self.name}” offers {offered}, not {wanted}")

    def showing(self) -> "Iterator[Node]":
        """This object and everything below it that can be seen."""
        yield self
        for child in self.children:
            try:
                if child.has("showing"):
                    yield from child.showing()
            except Gone:
                continue

    def _get(self, name: str) -> Any:
        place = DBusAddress(self.path, self.owner, INTERFACE + "Accessible")
        return self._send(Properties(place).get(name))[0][1]

    def _call(self, interface: str, method: str, signature: str = "", arguments: tuple[Any, ...] = ()) -> Any:
        place = DBusAddress(self.path, self.owner, INTERFACE + interface)
        return self._send(new_method_call(place, method, signature or None, arguments))

    def _send(self, message: Any) -> Any:
        reply = self.bus.send_and_get_reply(message, timeout=CALL_S)
        if reply.header.message_type is not MessageType.method_return:
            raise Gone(str(reply.body))
        return reply.body


def until(look: Callable[[], T | None], what: str) -> T:
    """Look again and again until something is there: what comes about needs the cores, too, with a pause."""
    ends = time.monotonic() + PATIENCE_S
    while time.monotonic() < ends:
        try:
            found = look()
        except Gone:
            found = None
        if found:
            return found
        time.sleep(LOOK_S)
    raise AssertionError(f"waited in vain for {what}")
