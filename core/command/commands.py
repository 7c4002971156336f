"""The command line as a whole: the commands there are, what may stand before one, `--help`, and mistyped words.

A command is one file with a function `(arguments) -> exit status` and one entry of `COMMANDS`. Its file is imported
when it runs. `main.py` adds the commands that have windows.
"""

import importlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import takewhile
from pathlib import Path
from typing import Protocol, cast

from core.command.console import Unheard, complain, say
from core.command.no_windows import why_not_loaded
from core.command.usage import WRONG_USAGE, WrongUsage, folder
from core.errors import plain
from core.program.product import NAME, called, version

Run = Callable[[Sequence[str]], int]
READER_LEFT = 141
"""The status of a command whose reader left, as a shell tells it of all others (128 + SIGPIPE)."""
_FLAGS = ("--demo", "--version", "--help")


class Windows(Protocol):
    """Opens the windows and returns the exit status."""

    def __call__(self, data_dir: Path | None, demo: bool) -> int: ...


@dataclass(frozen=True, slots=True)
class Command:
    """One word of the command line.

    Attributes:
        says: what it does, for `--help`. place: `module:function` of what runs it.
    """

    name: str
    says: str
    place: str

    def load(self) -> Run:
        """Import what runs it. Raises ImportError."""
        module, _, function = self.place.partition(":")
        return cast(Run, getattr(importlib.import_module(module), function))


COMMANDS = (
    Command("send", "create channels from channel files, without a window", "core.command.send:main"),
    Command("table", "read a routing table as the import dialog does, and send nothing", "core.command.table:main"),
    Command("channels", "list, show and delete the channels that a PBX has", "core.command.channels:main"),
    Command("apply", "bring one PBX, or hundreds, to what channel files say", "core.command.apply:main"),
    Command("sites", "the PBXs that this computer knows as a list, for apply and Ansible", "core.command.sites:main"),
)


@dataclass(frozen=True, slots=True)
class _Given:
    """The arguments, parted at the command: `leading` stood before it and belongs to it like `rest`."""

    leading: tuple[str, ...]
    command: str
    rest: tuple[str, ...]
    data_dir: Path | None
    demo: bool


def run(arguments: Sequence[str], commands: Sequence[Command], windows: Windows) -> int:
    """Do what the arguments say; returns the exit status."""
    try:
        given = _parted(arguments)
        if "--version" in (*given.leading, *takewhile(lambda word: word != "--", given.rest)):
            say(f"{NAME} {version() or 'from source'}")
            return 0
        if given.command:
            return _run_command(_named(given.command, commands), [*given.leading, *given.rest])
        if "--help" in given.leading:
            say(_help(commands))
            return 0
        return windows(given.data_dir, given.demo)
    except WrongUsage as error:
        complain(f"{called()}: {error}")
        return WRONG_USAGE
    except Unheard as error:
        if error.reader_left:
            return READER_LEFT
        complain(f"{called()}: What was to be told cannot be written ({error.strerror}).")
        return WRONG_USAGE


def _run_command(command: Command, arguments: Sequence[str]) -> int:
    try:
        function = command.load()
    except ImportError as error:
        complain(f"{called()} {command.name}: {why_not_loaded(error).message}")
        return WRONG_USAGE
    try:
        return function(arguments)
    except WrongUsage as error:
        complain(f"{called()} {command.name}: {error}")
        return WRONG_USAGE
    except SystemExit as done:  # --help
        return int(done.code or 0)


def _parted(arguments: Sequence[str]) -> _Given:
    leading: list[str] = []
    data_dir, demo = None, False
    left = list(arguments)
    while left and left[0].startswith("-"):
        word = left.pop(0)
        name, equals, value = word.partition("=")
        if name == "--data-dir":
            value = value if equals else left.pop(0) if left else ""
            data_dir = folder(value)
            leading.append(f"{name}={value}")
        elif equals and name in _FLAGS:
            raise WrongUsage(f"{name} takes no value. See --help.")
        elif word in ("--demo", "--version"):
            demo = demo or word == "--demo"
            leading.append(word)
        elif word in ("-h", "--help"):
            leading.append("--help")
        else:
            # The name only: what follows an option that does not exist may be a secret.
            raise WrongUsage(f"There is no such option: {plain(name, 40)}.{_flag_meant(name)} See --help.")
    command, rest = (left[0], tuple(left[1:])) if left else ("", ())
    if left and not command:
        raise WrongUsage("The command is empty. See --help.")
    return _Given(tuple(leading), command, rest, data_dir, demo)


def _named(word: str, commands: Sequence[Command]) -> Command:
    by_name = {command.name: command for command in commands}
    if word in by_name:
        return by_name[word]
    hint = "".join(f" Did you mean {name}?" for name in get_close_matches(word.lower(), by_name, 1, 0.5))
    hint = _flag_meant(word) or hint
    if Path(word).suffix.lower() == ".json":
        hint = f" To create channels from a file: {called()} send FILE."
    raise WrongUsage(f"There is no command “{plain(word, 40)}”.{hint} The commands are: {', '.join(by_name)}.")


def _flag_meant(word: str) -> str:
    """The hint for an option that is written as a word (`help`), or with one dash."""
    flag = f"--{word.lower().lstrip('-')}"
    return f" Did you mean {flag}?" if flag in _FLAGS and flag != word else ""


def _help(commands: Sequence[Command]) -> str:
    name = called()
    return "\n".join(
        [
            f"usage: {name} [--data-dir DIR] [--demo]",
            f"       {name} COMMAND …",
            "",
            "Sets up message channels on a Yeastar P-Series PBX.",
            "Without a command it opens its windows.",
            "",
            f"commands ({name} COMMAND --help shows the rest):",
            *(f"  {command.name:14}{command.says}" for command in commands),
            "",
            "options, before or after the command:",
            "  --data-dir DIR  everything the program writes lives there (a USB stick)",
            "  --demo          use the built-in demo PBX; without a display its main job is played",
            "  --version       print the version",
            "  -h, --help      print this help",
        ]
    )
