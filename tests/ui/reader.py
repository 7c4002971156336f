"""A screen reader of another process, without a voice: presses keys, and keeps a log of what it would say."""

import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import DBusConnection  # type: ignore[import-untyped]

from tests.ui.atspi import CALL_S, PATIENCE_S, Gone, Node, accessibility_bus

KEYS = {"Tab": 0xFF09, "Return": 0xFF0D, "Space": 0x20, "Down": 0xFF54, "Escape": 0xFF1B, "Insert": 0xFF63}
"""X's names for keys without a character."""
MODIFIERS = {"Ctrl": 37, "Alt": 64, "Shift": 50}
"""X's codes of keys that are held."""
MOST_TABS = 20
SILENT = " | NOT READ OUT"
"""Where the cursor is told of right before the focus: Orca takes that for the focus, and says nothing."""
_REGISTRY = "org.a11y.atspi.Registry"
_PRESS, _RELEASE, _SYMBOL, _STRING = 0, 1, 3, 4
"""Of AtspiKeySynthType."""


@dataclass
class Reader:
    """Says where the focus comes to, what is announced, and how the description of what has the focus changes.

    Attributes:
        application: who is listened to. focus: where the focus is. log: what was done and said, a line each.
    """

    bus: DBusConnection
    events: "deque[Message]"
    asking: DBusConnection
    application: Node | None = None
    focus: Node | None = None
    log: list[str] = field(default_factory=list)
    _caret: Node | None = None

    def press(self, key: str) -> None:
        self.log.append(f"[{key}]")
        *held, last = key.split("+")
        for each in held:
            self._generate(MODIFIERS[each], "", _PRESS)
        self._generate(KEYS[last], "", _SYMBOL)
        for each in held:
            self._generate(MODIFIERS[each], "", _RELEASE)

    def type(self, text: str, shown: str = "") -> None:
        self.log.append(f"[types {shown or text}]")
        self._generate(0, text, _STRING)

    def _generate(self, symbol: int, text: str, how: int) -> None:
        keys = DBusAddress(
            "/org/a11y/atspi/registry/deviceeventcontroller", _REGISTRY, "org.a11y.atspi.DeviceEventController"
        )
        call = new_method_call(keys, "GenerateKeyboardEvent", "isu", (symbol, text, how))
        self.asking.send_and_get_reply(call, timeout=CALL_S)

    def hear(self, part: str) -> str:
        """Listen until this is said."""
        for line in self._lines():
            if part in line:
                return line
        raise AssertionError(f"“{part}” was not said:\n" + "\n".join(self.log))

    def tab_to(self, name: str, role: str) -> str:
        """Tab until this is heard of what has the focus."""
        for _ in range(MOST_TABS):
            self.press("Tab")
            line = self.hear("• ")
            if name in line.partition(" | ")[0] and f" | {role}" in line:
                return line
        raise AssertionError(f"Tab does not come to “{name}”:\n" + "\n".join(self.log))

    def _lines(self) -> Iterator[str]:
        ends = time.monotonic() + PATIENCE_S
        while (left := ends - time.monotonic()) > 0:
            try:
                event = self.bus.recv_until_filtered(self.events, timeout=left)
            except TimeoutError:
                return
            if line := self._said(event):
                self.log.append(f"    {line}")
                yield line

    def _said(self, event: Message) -> str:
        fields, (kind, first, _second, value, *_more) = event.header.fields, event.body
        source = Node(self.asking, fields[HeaderFields.sender], fields[HeaderFields.path])
        if self.application is None or source.owner != self.application.owner:
            return ""
        try:
            match fields[HeaderFields.member], kind:
                case "Announcement", _:
                    self._caret = None
                    return f"» {value[1]}"
                case "StateChanged", "focused" if first:
                    is_silent, self.focus, self._caret = source == self._caret, source, None
                    return f"• {told(source)}{SILENT if is_silent else ''}"
                case "TextCaretMoved", _:
                    self._caret = source if source != self.focus else None
                case "PropertyChange", "accessible-description" if source == self.focus:
                    return f"» {value[1]}"
        except Gone:
            return ""
        return ""


def told(node: Node) -> str:
    """An object as it is read out when the focus comes to it: name, role, states, value, description."""
    states = [state for state in ("checked", "selected") if node.has(state)]
    parts = (*node.labels, node.name or "NO NAME", node.role, *states, node.description)
    return " | ".join(part for part in parts if part)


@contextmanager
def a_reader() -> Iterator[Reader]:
    """Listens from now on; to whom, it is told afterwards, so that the first words are not missed."""
    with accessibility_bus() as bus, accessibility_bus() as asking:
        rules = [
            MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member=member)
            for member in ("Announcement", "StateChanged", "PropertyChange", "TextCaretMoved")
        ]
        rules[1].add_arg_condition(0, "focused")
        rules[2].add_arg_condition(0, "accessible-description")
        registry = DBusAddress("/org/a11y/atspi/registry", _REGISTRY, _REGISTRY)
        for name in (
            "announcement",
            "state-changed:focused",
            "property-change:accessible-description",
            "text-caret-moved",
        ):
            call = new_method_call(registry, "RegisterEvent", "sass", (f"object:{name}", [], ""))
            bus.send_and_get_reply(call, timeout=CALL_S)
        events: deque[Message] = deque()
        every = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object")
        with bus.filter(every, queue=events):
            for rule in rules:
                bus.send_and_get_reply(message_bus.AddMatch(rule), timeout=CALL_S)
            yield Reader(bus, events, asking)
