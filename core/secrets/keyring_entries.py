"""The entries of the OS keyring, one call each. The only file that imports keyring, with `secret_service.py`."""

import sys

from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringLocked, NoKeyringError, PasswordDeleteError

from core.errors import Reason, VaultUnavailable
from core.secrets.unavailable import unavailable

if sys.platform == "win32":
    from keyring.backends import Windows
elif sys.platform == "darwin":
    from keyring.backends import macOS
else:
    from core.secrets.secret_service import PatientSecretService


class Entries:
    """Read, written and erased by service and user. Every method blocks, and raises VaultUnavailable."""

    def __init__(self, backend: KeyringBackend | None = None) -> None:
        self._backend = backend

    def read(self, service: str, user: str) -> str | None:
        try:
            return self._keyring().get_password(service, user)
        except Exception as error:  # back ends raise their own, pywintypes.error for one
            raise _mapped(error) from None

    def write(self, service: str, user: str, text: str) -> None:
        try:
            self._keyring().set_password(service, user, text)
        except Exception as error:
            raise _mapped(error) from None

    def erase(self, service: str, user: str) -> None:
        try:
            self._keyring().delete_password(service, user)
        except PasswordDeleteError:
            return
        except Exception as error:
            raise _mapped(error) from None

    def _keyring(self) -> KeyringBackend:
        if self._backend is None:
            self._backend = backend_of_the_platform()
        return self._backend


def backend_of_the_platform() -> KeyringBackend:
    """The back end itself. Never keyring's own choice: an environment variable may make it drop or print secrets."""
    if sys.platform == "win32":
        backend = Windows.WinVaultKeyring()  # type: ignore[no-untyped-call, unused-ignore]
        backend.persist = "local machine"
        return backend
    elif sys.platform == "darwin":
        return macOS.Keyring()  # type: ignore[no-untyped-call, unused-ignore]
    else:
        return PatientSecretService()


def _mapped(error: Exception) -> VaultUnavailable:
    if isinstance(error, KeyringLocked):
        return unavailable(Reason.LOCKED)
    if isinstance(error, (NoKeyringError, InitError, RuntimeError, ImportError)):
        return unavailable(Reason.ABSENT)
    text = str(error)
    if "1783" in text or "stub received bad data" in text:
        return unavailable(Reason.FULL)
    if "-25293" in text or "-128" in text or "denied" in text.lower():
        return unavailable(Reason.DENIED)
    return unavailable(Reason.FAILED, type(error).__name__)
