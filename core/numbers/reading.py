"""One text, read as phone numbers: what it certainly says, what only the person knows, or why it says nothing.

A reading keeps where in the text its number stands, and what was left over; nobody gets a cleaned string alone. The
shape of the text decides first (`shape.py`), libphonenumber after it.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TypeVar

from core.wording import N_

R = TypeVar("R", "Number", "Range", "Number | Range")


class Link(StrEnum):
    """How surely an extension belongs to a number."""

    NONE = "none"
    TOLD = "told"  # "ext. 12", "->", ";ext=12"
    BESIDE = "beside"  # only digits beside it


class Doubt(StrEnum):
    """What only the person knows."""

    COUNTRY = "country"
    PLUS = "plus"
    TAIL = "tail"
    SEVERAL = "several"
    FOOTER = "footer"
    EXTENSION = "extension"
    SHOWN = "shown"
    JOINED = "joined"
    UNCLEAR = "unclear"
    LOCAL = "local"
    DOUBLED = "doubled"
    ABROAD = "abroad"
    SPAN = "span"
    COLUMN = "column"
    PERSON = "person"
    IDS = "ids"
    STATE = "state"


class Why(StrEnum):
    """Why a text is no number."""

    NOTHING = "nothing"
    PROSE = "prose"
    UNCLEAR = "unclear"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Number:
    """A number as the PBX wants it, and the one piece of the source that it stands in.

    Attributes:
        start, end: where in the source. extension: digits or a name that the text joins to the number.
        left_over: digits that stand beside the number and are known not to belong to it.
    """

    number: str
    start: int
    end: int
    extension: str = ""
    link: Link = Link.NONE
    left_over: str = ""


@dataclass(frozen=True, slots=True)
class Range:
    """Every number from the first to the last one."""

    first: str
    last: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Asked:
    """A text with several readings. `words` say what is asked, a template filled by `values`.

    What has another `shape` is another question: one answer must not settle both. `then` has for each reading what is
    asked when it was chosen; it is empty where a reading is all that there is to say.
    """

    doubt: Doubt
    readings: tuple[Number | Range, ...]
    start: int
    end: int
    words: str = ""
    values: Mapping[str, object] = field(default_factory=dict)
    shape: str = ""
    then: tuple["Asked", ...] = ()

    def followed_by(self, ask: "Callable[[Number], Asked]") -> "Asked":
        """This question, with another one behind it for the number that is chosen."""
        numbers = tuple(each for each in self.readings if isinstance(each, Number))
        return replace(self, readings=numbers, then=tuple(map(ask, numbers)))

    def chosen(self, reading: R) -> "R | Asked":
        """What one of the readings is: itself, or what has to be asked of it."""
        return self.then[self.readings.index(reading)] if self.then else reading


@dataclass(frozen=True, slots=True)
class NotANumber:
    """Why nothing is taken from a text; `words` is a template filled by `values`."""

    why: Why
    words: str
    values: Mapping[str, object] = field(default_factory=dict)


Reading = Number | Asked | NotANumber

MISSING = N_("The number is missing.")
NO_NUMBER = N_("There is no phone number in “{value}”.")
LEFT_OUT = N_("“{value}” is left out, as you chose.")
SHORTENED = N_("A spreadsheet has cut off digits (“{value}”). Format the column as text there and export it again.")
DATE = N_("“{value}” looks like a date that a spreadsheet made from a number. Enter the number with digits only.")
SIGNED = N_(
    "“{value}” begins with a minus sign or a point; no phone number does. A spreadsheet may have calculated it."
)
LETTERS = N_(
    "It is not clear which number “{value}” means: letters or other digits are attached. Enter it with digits only."
)
LOCAL = N_("“{value}” is a local number without area code. Enter the complete number.")
LENGTH = N_("A number with + has 7 to 15 digits; “{value}” has {count}.")
NO_CODE = N_("“{value}” does not begin with a country code.")
IMPOSSIBLE = N_("“{value}” cannot be a number from the chosen country.")
TOO_LONG = N_("“{value}” has too many or too few digits for a phone number.")
FRACTION = N_("“{value}” has decimals; a phone number has none.")
LONG_TEXT = N_("This text has {count} characters; no phone number is that long: “{value}”.")
ASK_COUNTRY = N_("Which country is “{value}” from?")
ASK_PLUS = N_("Has “{value}” lost its +, or is it a national number?")
ASK_TAIL = N_("Is “{value}” a range, a number with an extension, or one number?")
ASK_UNCLEAR = N_("Is “{value}” a phone number?")
ASK_REST = N_("There are more digits in “{value}” than the number has. What are they?")
ASK_LOCAL = N_("“{value}” is short for a number with area code. Is it complete?")
ASK_DOUBLED = N_("“{value}” may contain the country code twice.")
ASK_ABROAD = N_("Where does the country code begin in “{value}”?")
ASK_SEVERAL = N_("There are several numbers in one cell: “{value}”.")
ASK_ENDS = N_("Does “{value}” contain several numbers, with only the last digits of some?")
ASK_FOOTER = N_("“{value}” is below the end of the e-mail. Does it belong to the channel?")
ASK_OWN = N_("“{value}” seems to be the sender's own number. Does it belong to the channel?")
ASK_SHOWN = N_("The cell shows a + or digits that its number does not have (format “{format}”). Is “{value}” right?")
ASK_JOINED = N_("The last digits “{tail}” are in a separate column. Do they belong to “{value}”?")
ASK_LEAD = N_("“{lead}” is in a separate column. Does it belong to “{value}”?")
ASK_SPAN = N_("Is “{value}” the first number of a range? Another column says “{more}”.")
ASK_COLUMN = N_("There are two columns of numbers. Which is meant here, “{value}” or “{other}”?")
ASK_PERSON = N_("Two columns name different people: “{value}” and “{other}”. Who gets the messages?")
ASK_IDS = N_("Is “{value}” an ID on the PBX, or an extension number?")
ASK_NAME = N_("“{extension}” is beside the number. Is it where the messages go?")
ASK_STATE = N_("“{value}” is marked “{state}”. Does it belong to the channel?")
ASK_EXTENSION = N_("“{extension}” follows the number. Do messages go there?")


MOST_IN_A_RANGE = 10_000
"""Numbers from the first to the last; a wider one is a mistake."""
_LONGEST_SHOWN = 60
"""Characters of a text in a sentence."""
_LOOKED_AT = 10
"""Times as many of them, among which are blanks, are looked at."""


def no_number(why: Why, words: str, value: str, **more: object) -> NotANumber:
    """A text that is no number, with the sentence that says why."""
    return NotANumber(why, words, {"value": shortened(value), **more})


def shortened(text: str) -> str:
    """A text for a sentence: on one line, and not too long."""
    # Only the beginning is looked at: a line may be told of once for each of its numbers.
    looked_at = _LOOKED_AT * _LONGEST_SHOWN
    line = re.sub(r"\s+", " ", text.lstrip()[:looked_at]).strip()
    is_whole = len(line) <= _LONGEST_SHOWN and len(text) <= looked_at
    return line if is_whole else line[: _LONGEST_SHOWN - 1] + "…"
