"""What a check of the keys can find, as types; each knows where it is said, how much it weighs, and its sentence."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import ClassVar

from core.wording import N_, NN_, Dated, Listed, worded

SHOWN = 3
"""So many numbers are named in a sentence."""


class Weight(Enum):
    """How much something weighs; only BAD means that the keys do not work."""

    GOOD = "good"
    DOUBT = "doubt"
    BAD = "bad"
    OPEN = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that a check found.

    Attributes:
        field: the path of the field at which it is said; "" beside the button.
        code: short and stable, for scripts.
    """

    code: ClassVar[str]
    weight: ClassVar[Weight]
    text: ClassVar[str]

    provider: str
    field: str = ""

    @property
    def values(self) -> Mapping[str, object]:
        """What fills the sentence."""
        return {"provider": self.provider}

    @property
    def template(self) -> str:
        """The sentence, to be translated and filled."""
        return self.text

    @property
    def message(self) -> str:
        """The sentence in English."""
        return worded(self.template, self.values)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeysRight(Finding):
    """The provider takes the keys. account: its name for it. numbers: how many it has, None where it is not told."""

    code = "keys_right"
    weight = Weight.GOOD
    text = N_("{provider} accepts these keys.")

    account: str = ""
    numbers: int | None = None

    @property
    def values(self) -> Mapping[str, object]:
        return {"provider": self.provider, "account": self.account, "numbers": self.numbers, "count": self.numbers}

    @property
    def template(self) -> str:
        match bool(self.account), self.numbers:
            case True, None:
                return N_("{provider} accepts these keys. Account “{account}”.")
            case True, _:
                return NN_(
                    "{provider} accepts these keys. Account “{account}”, 1 number.",
                    "{provider} accepts these keys. Account “{account}”, {count} numbers.",
                )
            case _, None:
                return self.text
        return NN_(
            "{provider} accepts these keys. The account has 1 number.",
            "{provider} accepts these keys. The account has {count} numbers.",
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class KeysWrong(Finding):
    """The provider refuses the keys.

    Attributes:
        which: the label of the key that is wrong, a template; "" where only the pair is known to be.
        said: the provider's own words with its number. causes: what it can be, as sentences.
    """

    code = "keys_wrong"
    weight = Weight.BAD
    text = N_("{provider} refuses these keys.")

    which: str = ""
    said: str = ""
    causes: tuple[str, ...] = ()

    @property
    def values(self) -> Mapping[str, object]:
        return {"provider": self.provider, "which": self.which, "said": self.said}

    @property
    def template(self) -> str:
        match bool(self.which), bool(self.said):
            case True, True:
                return N_("{provider} refuses the {which}: {said}.")
            case True, False:
                return N_("{provider} refuses the {which}.")
            case False, True:
                return N_("{provider} refuses these keys: {said}.")
        return self.text


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyMistyped(Finding):
    """A key has a character that no request can hold: the provider was not asked."""

    code = "key_characters"
    weight = Weight.BAD
    text = N_(
        "One of these keys has a character that no key of {provider} has, such as a typographic quotation mark. "
        "Nothing was sent. Copy it again from the portal."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Suspended(Finding):
    """The keys are right, and the account is out of use."""

    code = "suspended"
    weight = Weight.DOUBT
    text = N_(
        "The keys are correct, but {provider} has suspended this account. No messages will pass until its owner "
        "has sorted that out with {provider}. You can still prepare the channel."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial(Finding):
    """An account to try things out."""

    code = "trial"
    weight = Weight.DOUBT
    text = N_("This is a trial account. It sends only to numbers verified at {provider}, so test with one of those.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpiresSoon(Finding):
    """The token does not last. at: when it expires, in seconds since 1970. now: likewise."""

    code = "expires"
    weight = Weight.DOUBT
    text = NN_(
        "It expires on {date}, in 1 hour. A system user's token does not expire.",
        "It expires on {date}, in {count} hours. A system user's token does not expire.",
    )

    at: float
    now: float

    @property
    def hours(self) -> int:
        return max(round((self.at - self.now) / 3600), 0)

    @property
    def values(self) -> Mapping[str, object]:
        when = dt.datetime.fromtimestamp(self.at, dt.UTC).astimezone()
        return {"provider": self.provider, "date": Dated(when), "count": self.hours,
                "days": self.hours // 24}  # fmt: skip

    @property
    def template(self) -> str:
        if self.hours >= 48:
            return N_("It expires on {date}, in {days} days. A system user's token does not expire.")
        return self.text


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingPermission(Finding):
    """The keys are right, and may not do all that is needed. lacking: the provider's names of the permissions."""

    code = "permission"
    weight = Weight.DOUBT
    text = N_(
        "Permissions missing: {lacking}. Numbers and webhook cannot be read or set from here; follow the manual "
        "steps instead."
    )

    lacking: tuple[str, ...]
    sending: bool = False

    @property
    def values(self) -> Mapping[str, object]:
        return {"provider": self.provider, "lacking": Listed(self.lacking)}

    @property
    def template(self) -> str:
        if self.sending:
            return N_("Permissions missing: {lacking}. Without them the PBX cannot send.")
        return self.text


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberNotHere(Finding):
    """Numbers of the channel that this account does not have. of: how many the channel has."""

    code = "number_not_here"
    weight = Weight.DOUBT
    text = N_("{number} is not in this account.")

    numbers: tuple[str, ...]
    of: int

    @property
    def values(self) -> Mapping[str, object]:
        shown = ", ".join(self.numbers[:SHOWN]) + ("…" if len(self.numbers) > SHOWN else "")
        return {"provider": self.provider, "number": self.numbers[0], "shown": shown, "count": len(self.numbers),
                "of": self.of}  # fmt: skip

    @property
    def template(self) -> str:
        if len(self.numbers) > 1:
            return N_("{count} of {of} numbers are not in this account: {shown}")
        return self.text


@dataclass(frozen=True, slots=True, kw_only=True)
class IdsSwapped(Finding):
    """Two IDs stand each in the other's field. other: the path of the second field."""

    code = "ids_swapped"
    weight = Weight.BAD
    text = N_("These two IDs are swapped.")

    other: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several that could be meant. value: for the field. number: as of `Proposed`. name: the provider's."""

    value: str
    number: str
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Several(Finding):
    """A field is empty, and the account has several that could belong there."""

    code = "several"
    weight = Weight.DOUBT
    text = N_("Choose one of this account's numbers: {shown}")

    choices: tuple[Choice, ...]

    @property
    def values(self) -> Mapping[str, object]:
        named = ", ".join(f"{each.number} ({each.value})" for each in self.choices[:SHOWN])
        more = "…" if len(self.choices) > SHOWN else ""
        return {"provider": self.provider, "shown": named + more, "count": len(self.choices)}

    @property
    def template(self) -> str:
        if len(self.choices) <= SHOWN:
            return self.text
        return NN_(
            "Choose this account's number, or paste its ID: {shown}",
            "Choose one of this account's {count} numbers, or paste its ID: {shown}",
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherAccount(Finding):
    """An ID or a name is none of this account.

    Attributes:
        what: what is meant, as a sentence with {provider} and {found}. choices: what the account has in its place.
    """

    code = "other_account"
    weight = Weight.BAD
    text = N_("It does not belong to this account.")

    what: str
    found: str = ""
    choices: tuple[Choice, ...] = ()

    @property
    def values(self) -> Mapping[str, object]:
        return {"provider": self.provider, "found": self.found}

    @property
    def template(self) -> str:
        return self.what


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposed(Finding):
    """The provider knows what belongs into a field.

    Attributes:
        value: that. shown: how a person knows it. what: a sentence.
        number: what then belongs into the table of numbers, the number or the page's ID.
    """

    code = "proposed"
    weight = Weight.DOUBT
    text = ""

    value: str
    shown: str
    what: str
    number: str = ""

    @property
    def values(self) -> Mapping[str, object]:
        return {"provider": self.provider, "found": self.shown, "value": self.value}

    @property
    def template(self) -> str:
        return self.what


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark(Finding):
    """Something else to know; it keeps nobody from going on. what: a sentence with {provider}."""

    code = "remark"
    weight = Weight.DOUBT
    text = ""

    what: str

    @property
    def template(self) -> str:
        return self.what


@dataclass(frozen=True, slots=True, kw_only=True)
class Ends(Finding):
    """The way of logging in ends, or has ended. on: the day."""

    code = "ends"
    weight = Weight.DOUBT
    text = N_("API users end on {date}. Ask {provider} and Yeastar what replaces them.")

    on: dt.date
    today: dt.date

    @property
    def values(self) -> Mapping[str, object]:
        return {"provider": self.provider, "date": Dated(self.on)}

    @property
    def template(self) -> str:
        if self.today >= self.on:
            return N_("API users ended on {date}. Ask {provider} and Yeastar what replaces them.")
        return self.text


@dataclass(frozen=True, slots=True, kw_only=True)
class CannotTell(Finding):
    """The provider has no harmless way to ask, or answered something else. why: a sentence with {provider}."""

    code = "cannot_tell"
    weight = Weight.OPEN
    text = N_("{provider} offers no way to check these keys. A test message shows whether they work.")

    why: str = ""

    @property
    def template(self) -> str:
        return self.why or self.text


@dataclass(frozen=True, slots=True, kw_only=True)
class NoAnswer(Finding):
    """The provider did not answer."""

    code = "no_answer"
    weight = Weight.OPEN
    text = N_("{provider} did not answer. Try again, or continue.")


@dataclass(frozen=True, slots=True, kw_only=True)
class NoInternet(Finding):
    """This computer has no way into the internet now."""

    code = "no_internet"
    weight = Weight.OPEN
    text = N_("No internet connection. Continue without it.")


@dataclass(frozen=True, slots=True, kw_only=True)
class NotTrusted(Finding):
    """Somebody else answers for the provider. Nothing was sent."""

    code = "not_trusted"
    weight = Weight.OPEN
    text = N_(
        "Something else is answering for {provider} in this network. No key was sent. Continue, or try another "
        "network."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Stopped(Finding):
    """A person stopped it."""

    code = "stopped"
    weight = Weight.OPEN
    text = N_("Stopped.")
