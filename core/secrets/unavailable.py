"""Why the OS keyring cannot keep or give a secret, in sentences."""

from core.errors import Abandoned, Reason, VaultUnavailable
from core.wording import N_

_REASONS = {
    Reason.ABSENT: N_("This computer has no keyring that this program can use."),
    Reason.LOCKED: N_("The keyring is locked."),
    Reason.DENIED: N_("The keyring refused access."),
    Reason.TIMEOUT: N_("The keyring did not answer."),
    Reason.FULL: N_("The keyring cannot store a secret of this size."),
    Reason.FAILED: N_("The keyring failed ({kind})."),
}


def unavailable(reason: Reason, kind: str = "") -> VaultUnavailable:
    """The error for a reason."""
    remedy = N_("Unlock it and try again.") if reason in (Reason.LOCKED, Reason.DENIED, Reason.TIMEOUT) else ""
    return VaultUnavailable(_REASONS[reason], remedy, {"reason": str(reason), "kind": kind})


def told_of(error: Exception) -> Exception:
    """The same error; of a call that was given up at its time limit, that the keyring did not answer."""
    return unavailable(Reason.TIMEOUT) if isinstance(error, Abandoned) else error
