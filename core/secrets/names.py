"""What entries of the keyring are called: the only place that names them."""

from core.secrets.entries import APPLICATION, Entry, OfDraft, OfFile, OfPbx, OfPin

SEAL = (f"{APPLICATION}/seal", "seal")
"""Of the key of all seals."""


def names(entry: Entry) -> tuple[str, str]:
    """Service and user of the keyring. A service for each secret: Windows keeps one user name for a service."""
    match entry.owner:
        case OfPbx(origin):
            return f"{APPLICATION}/pbx/{origin}", entry.key
        case OfDraft(id):
            return f"{APPLICATION}/draft/{id}/{entry.key}", entry.key
        case OfPin(origin):
            return f"{APPLICATION}/pin/{origin}", entry.key
        case OfFile():
            raise ValueError("a file is no entry of the keyring")
