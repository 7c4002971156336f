"""The arguments of one command: what is wrong with them is told in one sentence, which repeats no unknown value."""

import argparse
import re
from collections.abc import Sequence
from typing import NoReturn

from core.command.console import say
from core.command.usage import WrongUsage, folder
from core.errors import plain
from core.program.product import called

_SENTENCES = (
    (r"argument (\S+): ignored explicit argument", "{} takes no value."),
    (r"argument (\S+): expected ", "{} needs a value."),
    (r"argument (\S+): invalid choice:.*\(choose from (.*)\)", "{} is one of: {}."),
    (r"argument (\S+): invalid int value", "{} is a whole number."),
    (r"the following arguments are required: (.+)", "Say which {}."),
)
"""What argparse says, and the same in the words of this program."""


class Parser(argparse.ArgumentParser):
    """The options of one command, with those that all of them take."""

    def __init__(self, command: str, says: str, epilog: str = "", data_dir: str = "of no meaning here") -> None:
        super().__init__(
            prog=f"{called()} {command}",
            description=says,
            epilog=epilog,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        self.add_argument("--data-dir", type=folder, metavar="DIR", help=data_dir)

    def read(self, words: Sequence[str]) -> argparse.Namespace:
        """What the words say. Raises WrongUsage."""
        options, unknown = self.parse_known_args(list(words))
        if unknown:
            raise WrongUsage(_unknown(unknown))
        return options

    def error(self, message: str) -> NoReturn:
        if words := self._words_for_what_to_do(message):
            raise WrongUsage(f"Say what to do, one of: {', '.join(words)}. See --help.")
        for pattern, sentence in _SENTENCES:
            if found := re.match(pattern, message, re.DOTALL):
                told = (plain(each.replace("'", ""), 200) for each in found.groups())
                raise WrongUsage(f"{sentence.format(*told)} See --help.")
        raise WrongUsage("The arguments cannot be understood. See --help.")

    def _words_for_what_to_do(self, message: str) -> list[str]:
        """Where the word is missing or mistyped that says what the command does: those that there are."""
        found = re.match(r"(?:argument |the following arguments are required: )([a-z]+)\b", message)
        of_this = [each for each in self._actions if found and each.dest == found[1]]
        return [str(word) for each in of_this for word in each.choices or ()]

    def print_help(self, file: object = None) -> None:
        say(self.format_help().rstrip("\n"))


def _unknown(words: Sequence[str]) -> str:
    # The names only: what follows an unknown --client-secret is one.
    names = ", ".join(plain(word.partition("=")[0], 40) for word in words if word.startswith("-"))
    if not names:
        return "There is one argument too many. See --help."
    hint = " The client secret comes from the OS keyring or from PBX_CLIENT_SECRET." if "secret" in names else ""
    return f"There is no such option: {names}.{hint} See --help."
