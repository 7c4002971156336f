"""What every provider's side looks like from here: five verbs, and what they take and give."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Protocol
from urllib.parse import urlsplit

from core.errors import plain
from core.numbers.dialling import is_valid
from core.providers.errors import NotOffered
from core.providers.results import Finding
from core.stop import Stop
from core.wording import N_


@dataclass(frozen=True, slots=True)
class Webhook:
    """Where a channel wants its messages: the URL and the verify token that the PBX gave. name: of the channel."""

    url: str
    verify_token: str = field(default="", repr=False)
    name: str = ""


class Sms(Enum):
    """Whether a number can take messages; where not, or not known, why."""

    YES = "yes"
    VOICE_ONLY = "voice_only"
    SWITCHED_OFF = "switched_off"
    NO_PROFILE = "no_profile"
    NOT_TOLD = "not_told"

    @property
    def possible(self) -> bool:
        """Whether it can be given to a channel."""
        return self in (Sms.YES, Sms.NOT_TOLD)

    @property
    def words(self) -> str:
        """For a person, a template."""
        return {
            Sms.YES: N_("SMS"),
            Sms.VOICE_ONLY: N_("Voice only"),
            Sms.SWITCHED_OFF: N_("Not switched on"),
            Sms.NO_PROFILE: N_("No profile"),
            Sms.NOT_TOLD: N_("Not reported"),
        }[self]


@dataclass(frozen=True, slots=True)
class ProviderNumber:
    """A number of the account.

    Attributes:
        number: E.164; of a page its ID. name: at the provider. id: the provider's own.
        used_by: what its messages go to now: a host, or the name of a service; "" for nothing.
        use_told: the provider tells what its messages go to.
    """

    number: str
    name: str = ""
    sms: Sms = Sms.YES
    used_by: str = ""
    id: str = ""
    use_told: bool = True


@dataclass(frozen=True, slots=True)
class Setting:
    """What is set, or is to be set, at one place.

    Attributes:
        url: "" for none. more: what belongs to it, by the provider's own names; no secrets.
    """

    url: str
    more: tuple[tuple[str, str], ...] = ()

    def value(self, name: str) -> str:
        """One of `more`, "" where it is not there."""
        return dict(self.more).get(name, "")

    @property
    def host(self) -> str:
        """Of the URL, for a person; "" for none."""
        return host_of(self.url)


class Place(Enum):
    """At what a provider keeps a webhook."""

    NUMBER = "number"
    SERVICE = "service"
    PROFILE = "profile"
    OWN_PROFILE = "own_profile"
    APPLICATION = "application"
    OVERRIDE = "override"
    APP_AND_PAGE = "app_and_page"


class Back(Enum):
    """Whether what is set now can be put back."""

    YES = "yes"
    NOT_TOLD = "not_told"
    NO_TOKEN = "no_token"  # noqa: S105 - the verify token of the old one is told to nobody


@dataclass(frozen=True, slots=True)
class Hook:
    """One place at the provider that has a webhook, with what hangs on it.

    Attributes:
        id: the provider's own. name: for a person.
        now: what is set; None where the provider does not tell. wanted: what would be set.
        numbers: those of this channel that it serves. others: numbers or pages of others that it serves too.
        others_known: `others` is all of them. asks: it is changed only after a person said yes to this very change.
        back: whether `now` can be put back. taken_from: who receives the messages now, where that is another program.
    """

    place: Place
    id: str
    name: str
    now: Setting | None
    wanted: Setting
    numbers: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    others_known: bool = True
    asks: bool = False
    back: Back = Back.YES
    taken_from: str = ""

    @property
    def key(self) -> str:
        """A name that no other place of this provider has."""
        return f"{self.place.value}:{self.id}"

    @property
    def is_shared(self) -> bool:
        """Whether others would feel the change."""
        return bool(self.others) or not self.others_known or self.asks

    @property
    def is_set(self) -> bool:
        """Whether nothing needs to be changed."""
        return self.now is not None and same_setting(self.now, self.wanted)

    def turned_round(self) -> "Hook":
        """The change that puts back what was set before this one."""
        assert self.now is not None
        return replace(self, now=self.wanted, wanted=self.now)


@dataclass(frozen=True, slots=True)
class Hooks:
    """The places that a channel's messages come through.

    Attributes:
        hooks: those to change; of two ways to the same end the one that touches only this channel's numbers.
        instead: shared places that could be changed in the place of those. missing: numbers that the account lacks.
        remarks: sentences with what has to be done by hand.
    """

    hooks: tuple[Hook, ...] = ()
    instead: tuple[Hook, ...] = ()
    missing: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


class ProviderSide(Protocol):
    """The account at one provider. Every method blocks, and obeys `stop`.

    Raises (every method):
        ProviderError: not reached, refused, not understood; `sent` tells whether something may have been changed.
    """

    def check(self, numbers: Sequence[str], stop: Stop) -> tuple[Finding, ...]:
        """Whether the keys work and fit these numbers. Writes nothing. Wrong keys are a finding and no error."""

    def numbers(self, stop: Stop) -> Iterator[tuple[ProviderNumber, ...]]:
        """The account's numbers, page by page."""

    def hooks(self, webhook: Webhook, numbers: Sequence[str], stop: Stop) -> Hooks:
        """What is set now for these numbers, and what would be set. Writes nothing."""

    def set(self, hook: Hook, webhook: Webhook, stop: Stop) -> None:
        """Set `hook.wanted`. That it returns proves nothing: read it back.

        Raises:
            PartlyDone: one of its requests was carried out. Other ProviderErrors: nothing was, where not `sent`.
        """

    def read(self, hook: Hook, stop: Stop) -> Setting | None:
        """What is set there now; None where the provider does not tell."""


class Fate(Enum):
    """What a provider says became of a message that it was given."""

    UNDER_WAY = "under_way"
    DELIVERED = "delivered"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class ToldMessage:
    """A message as its provider has it. number: the provider's own code of an error, "" without one."""

    fate: Fate
    number: str = ""


class TellsMessages(Protocol):
    """A provider that can be asked for single messages; it changes nothing. Errors as of `ProviderSide`."""

    def sent_message(self, number: str, text: str, stop: Stop) -> ToldMessage | None:
        """The newest message from this number with this text; None where the provider has none."""

    def has_received(self, number: str, code: str, stop: Stop) -> bool:
        """Whether a message that holds this code came for this number."""


class ChecksOnly:
    """The verbs that a provider without an interface for them does not have."""

    def numbers(self, stop: Stop) -> Iterator[tuple[ProviderNumber, ...]]:
        raise NotOffered

    def hooks(self, webhook: Webhook, numbers: Sequence[str], stop: Stop) -> Hooks:
        raise NotOffered

    def set(self, hook: Hook, webhook: Webhook, stop: Stop) -> None:
        raise NotOffered

    def read(self, hook: Hook, stop: Stop) -> Setting | None:
        raise NotOffered


def same_setting(found: Setting, wanted: Setting) -> bool:
    """Whether all that is wanted is set; what else is set beside it does not count."""
    have = dict(found.more)
    return found.url == wanted.url and all(have.get(name, "") == value for name, value in wanted.more)


def host_of(url: str) -> str:
    """The host of a URL, for a person: no path, no name and password of it. "" for none."""
    try:
        return plain(urlsplit(url).hostname or "", 80)
    except ValueError:
        return ""


def shown_url(url: str) -> str:
    """A URL for a person: what may be a secret in it (a password, what follows "?") is left out."""
    try:
        parts = urlsplit(url)
        host = f"{parts.hostname or ''}{f':{parts.port}' if parts.port else ''}"
    except ValueError:
        return ""
    return plain(f"{parts.scheme}://{host}{parts.path}{'?…' if parts.query else ''}", 300) if host else ""


def e164(number: object, country_code: str = "") -> str:
    """A number as a provider writes it, as E.164; "" where it is none.

    Args:
        country_code: of numbers that are written without one and without a +, with ten digits, as in North America.
    """
    digits = re.sub(r"[^0-9]", "", str(number)) if isinstance(number, str | int) else ""
    abroad = str(number).lstrip().startswith("+") or digits.startswith("00")
    digits = digits[2:] if digits.startswith("00") else digits
    whole = digits if len(digits) != 10 or abroad else country_code + digits
    return f"+{whole}" if 5 <= len(whole) <= 15 else ""


def e164_or_as_told(number: object) -> str:
    """A number of a provider that writes them as E.164 without a +; "" where it is none.

    Ten digits may be one so, or one of North America without its 1. The numbering plan tells them apart; where both
    are numbers that are given out, or neither is, nobody knows, and it stays as the provider tells it.
    """
    told = e164(number)
    if len(told) != 11 or str(number).lstrip().startswith(("+", "00")):
        return told
    valid = [each for each in (told, f"+1{told[1:]}") if is_valid(each)]
    return valid[0] if len(valid) == 1 else told[1:]


def same_number(one: str, other: str) -> bool:
    """Whether two texts can be one number: written with + or without, or of North America with its 1 or without."""
    return not set(readings(one)).isdisjoint(readings(other))


def readings(text: str) -> tuple[str, ...]:
    """The whole numbers that a text can mean, in digits, the likeliest first; none where it is no number.

    With + (or 00) it is one and no other: +47 22 34 56 78 is of Norway, and not +1 472 234 5678.
    """
    digits = re.sub(r"[^0-9]", "", text)
    if text.lstrip().startswith("+") or digits.startswith("00"):
        digits = digits.removeprefix("00")
        return (digits,) if digits else ()
    return (digits, f"1{digits}") if len(digits) == 10 else (digits,) if digits else ()


def text(value: object, limit: int = 200) -> str:
    """A text of an answer, made safe to show; "" where it is none."""
    return plain(value, limit) if isinstance(value, str) else ""


def url_in(value: object) -> str:
    """A URL of an answer as it is: it may have to be put back. "" where it is none."""
    return value if isinstance(value, str) and len(value) <= 2048 and value.isprintable() else ""
