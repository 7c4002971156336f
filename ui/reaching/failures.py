"""What a connection failed of, as far as the windows act on it."""

from typing import TypeGuard

from core.pbx.errors import LoginRefused, LoginWithheld, Reach, Unreachable


def is_certificate(error: Exception) -> TypeGuard[Unreachable]:
    """Whether the person has to decide about a certificate first."""
    asks = (Reach.CERTIFICATE_UNKNOWN, Reach.CERTIFICATE_CHANGED)
    return isinstance(error, Unreachable) and error.reason in asks and bool(error.values.get("found"))


def is_plain_http(error: Exception) -> bool:
    """Whether nothing was sent because the person has to agree to http:// first."""
    return isinstance(error, Unreachable) and error.reason is Reach.PLAIN_HTTP


def is_stopped(error: Exception) -> bool:
    """Whether the person wanted no more of it."""
    return isinstance(error, Unreachable) and error.reason is Reach.STOPPED


def is_refused_login(error: Exception) -> bool:
    """Whether the PBX does not take the login, or would not."""
    return isinstance(error, LoginRefused)


def is_withheld(error: Exception) -> bool:
    """Whether a login was not sent because it might get this computer blocked."""
    return isinstance(error, LoginWithheld)
