"""What can go wrong with a PBX: not reached, refused, or the outcome left open; each with what to do about it."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from core.errors import NAME_SHOWN, AppError, Problem, plain
from core.pbx.error_codes import ERROR_TABLE, UNLISTED
from core.wording import N_


class PbxError(AppError):
    """The PBX could not be reached, refused, or left the outcome open."""


class Reach(StrEnum):
    """Why no usable answer came from the PBX."""

    ADDRESS = "address"
    PLAIN_HTTP = "plain_http"
    NAME_NOT_FOUND = "name_not_found"
    CONNECTION_REFUSED = "connection_refused"
    NO_ROUTE = "no_route"
    LOCAL_NETWORK = "local_network"
    CONNECT_TIMEOUT = "connect_timeout"
    CERTIFICATE_UNKNOWN = "certificate_unknown"
    CERTIFICATE_CHANGED = "certificate_changed"
    TLS_FAILED = "tls_failed"
    NO_ANSWER = "no_answer"
    CUT_OFF = "cut_off"
    REDIRECTED = "redirected"
    NOT_A_PBX = "not_a_pbx"
    TOO_LARGE = "too_large"
    BUSY = "busy"
    STOPPED = "stopped"


ANSWERED = (Reach.REDIRECTED, Reach.NOT_A_PBX, Reach.TOO_LARGE, Reach.BUSY)
"""Something answered; it was no PBX, or one that did not look at what was asked."""


_COMPARE = N_(
    "If the PBX was replaced or has a new certificate, compare the fingerprint with the one its administrator "
    "sees. Only then replace the trusted certificate."
)
_REACH: Mapping[Reach, tuple[str, str]] = {
    Reach.ADDRESS: (
        N_("“{address}” is not a PBX address."),
        N_("Enter it as in the browser, for example https://192.168.5.150:8088."),
    ),
    Reach.PLAIN_HTTP: (
        N_("With http://, anyone in the network on the way to {host} can read the keys. Nothing was sent."),
        N_("Use https:// if the PBX offers it, or allow http:// for this PBX."),
    ),
    Reach.NAME_NOT_FOUND: (
        N_("The name {host} was not found."),
        N_("Check the spelling, and that this computer is in the PBX's network or on the internet."),
    ),
    Reach.CONNECTION_REFUSED: (
        N_("Nothing answers at {host}, port {port}."),
        N_("Check the port: 8088 is usual for https in the local network; a Yeastar FQDN needs none."),
    ),
    Reach.NO_ROUTE: (
        N_("No route to {host} from this computer."),
        N_("Check the network cable or Wi-Fi, and the address."),
    ),
    Reach.LOCAL_NETWORK: (
        N_("No route to {host} from this computer."),
        N_(
            "Check the network cable or Wi-Fi. If a browser reaches the PBX, macOS blocks this program from "
            "the local network: allow it under System Settings > Privacy & Security > Local Network."
        ),
    ),
    Reach.CONNECT_TIMEOUT: (
        N_("{host} did not answer in time."),
        N_("Check the address, and that no firewall blocks the connection to the PBX."),
    ),
    Reach.CERTIFICATE_UNKNOWN: (
        N_("This computer does not trust the certificate of {host} ({why})."),
        N_("Compare its fingerprint with the PBX's and trust exactly this certificate, or correct the address."),
    ),
    Reach.CERTIFICATE_CHANGED: (
        N_(
            "Something else may be answering for {host}: its certificate is not the trusted one. Trusted: "
            "{expected_text}. Shown now: {found_text}. Nothing was sent."
        ),
        _COMPARE,
    ),
    Reach.TLS_FAILED: (
        N_("No secure connection to {host}, port {port} ({why})."),
        N_("Check that this is the https port. If the PBX offers only old TLS versions, update its firmware."),
    ),
    Reach.NO_ANSWER: (
        N_("{host} received the request but did not answer in time."),
        N_("Try again. If it keeps happening, check whether the PBX is overloaded."),
    ),
    Reach.CUT_OFF: (
        N_("{host} closed the connection without answering."),
        N_("Try again. If it keeps happening, check the address, the port, and whether it is http or https."),
    ),
    Reach.REDIRECTED: (
        N_("{host} redirects to another address; to protect the keys, it was not followed."),
        N_("Enter the address that the browser shows when the PBX portal is open, with https://."),
    ),
    Reach.NOT_A_PBX: (
        N_("{host} answered, but not as a Yeastar PBX ({why})."),
        N_("Check address and port. A guest network's login page or another server may be answering."),
    ),
    Reach.TOO_LARGE: (
        N_("{host} sent far more than a PBX does, so reading was stopped."),
        N_("Check address and port; this is probably not the PBX."),
    ),
    Reach.BUSY: (
        N_("{host} is overloaded and asks to wait ({why})."),
        N_("Try again in a few minutes; other programs that use the PBX's API may be the cause."),
    ),
    Reach.STOPPED: (N_("Stopped before anything was sent."), ""),
}


class Unreachable(PbxError):
    """No usable answer. From a create it means that not one byte of the request was sent.

    Attributes:
        reason: why. values["found"]: SHA-256 of the certificate met, for the two certificate reasons; "expected":
            of the one that was trusted; each also as people compare it, as "found_text" and "expected_text".
        sent: the first byte had left, so the PBX may have carried the request out.
    """

    def __init__(
        self, reason: Reach, values: Mapping[str, object] | None = None, what: str = "", sent: bool = False
    ) -> None:
        usual, remedy = _REACH[reason]
        self.reason = reason
        self.sent = sent
        super().__init__(what or usual, remedy, _with_fingerprints(values or {}))

    def as_sent(self, sent: bool) -> "Unreachable":
        """The same, of a request whose first byte had left, or had not."""
        return Unreachable(self.reason, self.values, self.what, sent)

    @property
    def code(self) -> str:  # type: ignore[override]
        return str(self.reason)


def fingerprint_text(sha256: str) -> str:
    """A fingerprint in the one form in which it is shown, as portals and browsers print it."""
    return ":".join(sha256[at : at + 2] for at in range(0, len(sha256), 2)).upper()


def _with_fingerprints(values: Mapping[str, object]) -> Mapping[str, object]:
    shown = {key: values[key] for key in ("found", "expected", "stored") if key in values}
    return {**values, **{f"{key}_text": fingerprint_text(str(value)) or "?" for key, value in shown.items()}}


class OutcomeUnknown(PbxError):
    """A create was sent and no clear answer came: the channel may exist. Never sent again by itself."""

    code = "unknown"

    def __init__(self, name: str, cause: PbxError | None = None) -> None:
        self.cause = cause
        remedy = N_(
            "Check for “{name}” in the PBX portal under Messaging > Message Channel before you send it again."
        )
        words: dict[str, object] = {}
        stopped = isinstance(cause, Unreachable) and cause.reason is Reach.STOPPED
        if isinstance(cause, Refused):
            told = [f"{each.field} {each.values.get('words', '')}".strip() for each in cause.problems]
            words["errmsg"] = plain("; ".join(filter(None, [str(cause.values["errmsg"]), *told])))
            remedy = N_(
                "Check for “{name}” in the PBX portal under Messaging > Message Channel before you send it again. "
                "(Error {errcode}: {errmsg})"
            )
        super().__init__(
            N_("The channel was sent, but no clear answer came back. It may or may not have been created."),
            remedy,
            {**(cause.values if cause else {}), **words, "name": plain(name, NAME_SHOWN)},
            detail=cause.what if cause and not stopped else "",
        )


class Refused(PbxError):
    """The PBX answered with an `errcode` other than 0.

    Attributes:
        errcode: the PBX's number. errmsg: its own words, cleaned.
        definite: nothing was carried out; when false, a create's outcome is unknown.
        of_login: the PBX said it to the login; what needs that was not sent.

    Args:
        what, remedy, detail: in place of those of the table of errors. failures: of logins, in a row.
        more: further values for the sentences.
    """

    detail = N_("(Error {errcode}: {errmsg})")

    def __init__(
        self,
        errcode: int,
        errmsg: str = "",
        problems: Sequence[Problem] = (),
        *,
        definite: bool | None = None,
        what: str = "",
        remedy: str = "",
        detail: str | None = None,
        failures: int = 0,
        more: Mapping[str, object] | None = None,
    ) -> None:
        row = ERROR_TABLE.get(errcode, UNLISTED)
        self.errcode = errcode
        self.errmsg = plain(errmsg)
        self.definite = row.definite if definite is None else definite
        self.of_login = False
        values = {"errcode": errcode, "errmsg": self.errmsg or row.message, "failures": failures}
        values |= more or {}
        super().__init__(what or row.what, remedy or row.remedy, values, problems, detail)

    @property
    def code(self) -> str:  # type: ignore[override]
        return str(self.errcode)


class LoginRefused(Refused):
    """Client ID or Client Secret are wrong. Never tried again by itself: five failures block the address."""

    def __init__(
        self,
        errcode: int,
        errmsg: str,
        failures: int,
        what: str = N_("The PBX does not accept the Client ID or the Client Secret."),
        remedy: str = N_(
            "Copy both again from the PBX portal, Integrations > API. Failed logins from here: {failures}; after "
            "five in a row the PBX blocks this computer."
        ),
        detail: str | None = None,
    ) -> None:
        sentence = N_("The PBX does not accept this Client ID and Client Secret.")
        problems = [Problem(field, sentence) for field in ("client_id", "client_secret")]
        super().__init__(
            errcode,
            errmsg,
            problems,
            definite=True,
            what=what,
            remedy=remedy,
            detail=detail,
            failures=failures,
        )


class LoginWithheld(LoginRefused):
    """A login that was not sent, because this computer would come closer to being blocked without anybody's wish."""

    def __init__(self, failures: int, what: str, remedy: str) -> None:
        super().__init__(-1, "", failures, what, remedy, detail="")


class NoSuchChannel(Refused):
    """The PBX has no channel under this id (any more)."""

    def __init__(self, error: Refused, pbx: str, detail: str | None = None) -> None:
        super().__init__(
            error.errcode,
            error.errmsg,
            definite=True,
            detail=detail,
            what=N_("This channel is no longer on {pbx}."),
            remedy=N_(
                "Refresh the list of channels. You can create the channel again from what is saved on this computer."
            ),
            more={"pbx": pbx},
        )


class NotAllowed(Refused):
    """The API login may not make this call."""

    def __init__(self, error: Refused, pbx: str) -> None:
        super().__init__(
            error.errcode,
            error.errmsg,
            definite=True,
            what=N_("The API login of {pbx} is not allowed to do this."),
            remedy=N_("Its administrator can allow it in the PBX portal under Integrations > API."),
            more={"pbx": pbx},
        )


class CallUnknown(Refused):
    """The PBX's firmware has no such call."""

    def __init__(self, error: Refused, pbx: str) -> None:
        super().__init__(
            error.errcode,
            error.errmsg,
            definite=True,
            what=N_("The firmware of {pbx} does not support this yet."),
            remedy=N_("Do it in the PBX portal, or update the firmware."),
            more={"pbx": pbx},
        )


class ChangeUnknown(PbxError):
    """A change, a delete or a new queue was sent, and no clear answer came. Never sent again by itself."""

    code = "unknown"

    def __init__(self, name: str, cause: PbxError | None = None) -> None:
        self.cause = cause
        stopped = isinstance(cause, Unreachable) and cause.reason is Reach.STOPPED
        super().__init__(
            N_("“{name}” was sent, but no clear answer came back. It may or may not have been carried out."),
            N_("Check what the PBX has before you send it again."),
            {**(cause.values if cause else {}), "name": plain(name, NAME_SHOWN)},
            detail=cause.what if cause and not stopped else "",
        )


class MemberUnusable(PbxError):
    """An extension whose id is no number cannot be named as a member of a queue: nothing was sent."""

    code = "member"

    def __init__(self, queue: str, member: str) -> None:
        super().__init__(
            N_("“{member}” cannot be a member of “{name}”: its ID on the PBX is not a number. Nothing was sent."),
            N_("Leave this member out, or change the queue in the PBX portal."),
            {"name": plain(queue, NAME_SHOWN), "member": plain(member, NAME_SHOWN)},
        )
