"""Which references of channel files `send` follows: it says where each one goes before anything is looked up.

A channel file may come from anybody, and a reference in it asks for what this computer knows. On a terminal the
person is asked, with `--json` too; in a script references are followed, and `--allow-references` narrows down which
ones. A dry run looks nothing up.
"""

import sys

from core.command.console import complain
from core.secrets.sources import ENV, KEYRING, Asked

ALL = "all"


def allowed_from(text: str) -> frozenset[str] | None:
    """What `--allow-references` names: references with commas between them, `all`, or `none`; None if it is wrong."""
    names = frozenset(filter(None, (part.strip() for part in text.split(","))))
    if names == {"none"}:
        return frozenset()
    right = bool(names) and all(name == ALL or name.startswith((ENV, KEYRING)) for name in names)
    return names if right else None


class Permission:
    """Called for each reference; whether it may be followed.

    Args:
        allowed: what was named on the command line, None for nothing. pbx: where the channel is created, for
            sentences. asks: there is a person at a terminal. dry: nothing is looked up, nor sent. several: `pbx`
            names more than one.
    """

    def __init__(
        self, allowed: frozenset[str] | None, pbx: str, asks: bool, dry: bool = False, several: bool = False
    ) -> None:
        self._uses = "use" if several else "uses"
        self._allowed, self._pbx, self._asks, self._dry = allowed, pbx, asks and not dry, dry

    def __call__(self, asked: Asked) -> bool:
        goes = "would go" if self._dry else "goes"
        rest = " A dry run does not look it up." if self._dry else ""
        complain(f"{asked.path}: {asked.reference.shown} {goes} to {self._where(asked)}.{rest}")
        if self._allowed is not None:
            return bool(self._allowed & {ALL, asked.reference.text})
        return not self._asks or agrees()

    def _where(self, asked: Asked) -> str:
        used_at = ", ".join(asked.hosts) or asked.provider
        return f"{self._pbx}, which {self._uses} it at {used_at}"


def at_a_terminal() -> bool:
    """Whether a person can be asked, and sees what they are asked."""
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stderr))


def agrees() -> bool:
    """Ask the person at the terminal whether what was told may be followed."""
    complain("Is that right? Type yes to give it; anything else gives nothing (--allow-references answers ahead).")
    return sys.stdin.readline().strip().lower() in ("yes", "y")
