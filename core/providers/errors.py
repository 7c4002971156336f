"""What can go wrong at a provider: not reached, refused, or an answer that cannot be understood."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from enum import Enum

from core.errors import AppError, plain
from core.secrets.redaction import redacted
from core.wording import N_, Quoted

SAID_LENGTH = 200
"""Characters of a provider's own words that are repeated."""


class ProviderError(AppError):
    """The provider could not be asked, or did not do what was asked.

    Attributes:
        sent: the provider may have carried out what was asked.
    """

    sent = False


class Way(Enum):
    """Why a provider was not reached."""

    NO_INTERNET = "no_internet"
    NO_ANSWER = "no_answer"
    NOT_TRUSTED = "not_trusted"
    STOPPED = "stopped"


_WAYS: Mapping[Way, tuple[str, str]] = {
    Way.NO_INTERNET: (
        N_("No internet connection: {host} cannot be reached."),
        N_("Continue without it; you can do this later."),
    ),
    Way.NO_ANSWER: (N_("{host} did not answer."), N_("Try again.")),
    Way.NOT_TRUSTED: (
        N_("Something else may be answering for {host}: this computer does not trust its certificate."),
        N_("No key was sent. A guest or company network may be interfering; try another one."),
    ),
    Way.STOPPED: (N_("Stopped."), ""),
}


class NotReached(ProviderError):
    """No answer came from the provider."""

    def __init__(self, way: Way, host: str, sent: bool = False) -> None:
        self.way = way
        self.sent = sent
        super().__init__(*_WAYS[way], {"host": host})

    @property
    def code(self) -> str:  # type: ignore[override]
        return self.way.value


class NotUnderstood(ProviderError):
    """Something answered, and not as the provider's documentation says."""

    code = "not_understood"

    def __init__(self, host: str, why: str, sent: bool = False) -> None:
        self.sent = sent
        super().__init__(
            N_("{host} sent an unexpected answer ({why})."),
            N_("Try again. If it keeps happening, do it manually in the provider's portal."),
            {"host": host, "why": plain(why, 60)},
        )


class PartlyDone(ProviderError):
    """A change takes more than one request: one was carried out, and the next one was not.

    Attributes:
        why: the error of that one.
    """

    sent = True

    def __init__(self, why: ProviderError) -> None:
        self.why = why
        super().__init__(why.what, why.remedy, why.values)


@contextmanager
def after_a_part(done: bool = True) -> Iterator[None]:
    """What fails in here comes after another request of the same change was carried out, if one was."""
    try:
        yield
    except ProviderError as error:
        if done:
            raise PartlyDone(error) from error
        raise


class WrongHost(ProviderError):
    """A request to a host that is not the provider's. Nothing was sent."""

    code = "wrong_host"

    def __init__(self, host: str) -> None:
        super().__init__(
            N_("The provider redirects to another host ({host}); to protect the keys, it was not followed."),
            N_("Do it manually in the provider's portal."),
            {"host": plain(host, 80)},
        )


class KeyUnsendable(ProviderError):
    """A key that no request can hold. Nothing was sent."""

    code = "key_characters"

    def __init__(self) -> None:
        super().__init__(
            N_("One of the keys has a character that cannot be sent, such as a typographic quotation mark."),
            N_("Nothing was sent. Copy the key again from the provider's portal."),
        )


class Because(Enum):
    """Why a provider refused, as far as it can be told from its answer."""

    KEYS = "keys"
    PERMISSION = "permission"
    NOT_THERE = "not_there"
    TOO_MANY = "too_many"
    FAULT = "fault"
    REQUEST = "request"


class ProviderRefused(ProviderError):
    """The provider answered, and did not do it.

    Attributes:
        status: of HTTP. number: the provider's own code, "" without one. said: its own words, without secrets.
        sent: a fault in the middle of it (HTTP 5xx), so that it may have been done all the same.
    """

    def __init__(self, because: Because, status: int, number: str = "", said: str = "", sent: bool = False) -> None:
        self.because = because
        self.status = status
        self.number = plain(number, 20)
        # Cleaned first: a secret with a control character in its middle would come out whole.
        self.said = plain(redacted(plain(said, 10 * SAID_LENGTH)), SAID_LENGTH)
        self.sent = sent
        words = {
            (True, True): N_("The provider refused: “{said}” ({number})."),
            (True, False): N_("The provider refused: “{said}”."),
            (False, True): N_("The provider refused (error {number})."),
            (False, False): N_("The provider refused (HTTP {status})."),
        }[bool(self.said), bool(self.number)]
        super().__init__(words, "", {"said": self.said, "number": self.number, "status": status})

    @property
    def code(self) -> str:  # type: ignore[override]
        return f"provider_{self.because.value}"

    @property
    def quoted(self) -> str:
        """The provider's own words with its number, for a sentence; "" where it said nothing."""
        number = f" ({self.number})" if self.number else ""
        return Quoted(self.said, number) if self.said else ""


class NotOffered(ProviderError):
    """The provider has no way for programs to do this; its portal has."""

    code = "not_offered"

    def __init__(self) -> None:
        super().__init__(
            N_("This provider does not offer this to programs."),
            N_("Do it manually in the provider's portal; the steps are in the list."),
        )
