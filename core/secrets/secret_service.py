"""keyring's Secret Service back end on one connection, with a limit to how long it waits for the unlock prompt."""

import os
import weakref
from collections.abc import Callable
from typing import Any, TypeVar

import secretstorage
from keyring.backends import SecretService
from keyring.errors import InitError, KeyringLocked, PasswordDeleteError
from secretstorage import PromptDismissedException, util

UNLOCK_S = 8.0

_Given = TypeVar("_Given")


class PatientSecretService(SecretService.Keyring):
    """keyring's own class waits for the unlock prompt for ever; SecretStorage can be told to give up.

    It also connects for every entry and leaves at once. GNOME's keyring can end where one leaves while another comes,
    and all secrets are locked then: one connection and one session are kept, and made anew where they are lost.
    """

    unlock_s = UNLOCK_S

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._bus: Any = None
        self._collection: Any = None
        self._closing: weakref.finalize[..., Any] | None = None
        self._process = os.getpid()

    def get_password(self, service: str, username: str) -> str | None:
        get: Callable[[str, str], str | None] = super().get_password
        return self._once_more_if_lost(get, service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self._once_more_if_lost(super().set_password, service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        self._once_more_if_lost(super().delete_password, service, username)

    def get_preferred_collection(self) -> Any:
        if self._bus is None:
            try:
                self._bus = secretstorage.dbus_init()
            except Exception as error:
                raise InitError("no session bus") from error
            self._closing = weakref.finalize(self, self._bus.close)
        try:
            if self._collection is None:
                self._collection = secretstorage.get_default_collection(_StaysOpen(self._bus))
            if self._collection.is_locked():
                self._collection.unlock(timeout=self.unlock_s)
                if self._collection.is_locked():
                    raise KeyringLocked("the unlock prompt was dismissed")
            if self._collection.session is None:
                self._collection.session = util.open_session(self._bus)
        except TimeoutError as error:
            raise KeyringLocked("nobody answered the unlock prompt") from error
        except KeyringLocked:
            raise
        except Exception as error:
            raise InitError("no collection of secrets") from error
        return self._collection

    def _once_more_if_lost(self, call: Callable[..., _Given], *words: str) -> _Given:
        """What a call gives. Each may be made twice: the second finds what the first has done."""
        if self._process != os.getpid():  # a child that was forked: the connection is its parent's
            self._process = os.getpid()
            self._leave()
        was_kept = self._bus is not None
        try:
            return self._call(call, *words)
        except (PasswordDeleteError, KeyringLocked, PromptDismissedException):
            raise  # nothing was lost: there is no such entry, or somebody was asked
        except Exception:
            if not was_kept:
                raise
        return self._call(call, *words)

    def _call(self, call: Callable[..., _Given], *words: str) -> _Given:
        try:
            return call(*words)
        except PasswordDeleteError:
            raise
        except Exception:
            self._leave()  # a prompt that nobody answered goes with its connection
            raise

    def _leave(self) -> None:
        if self._closing is not None:
            self._closing()
        self._bus = self._collection = self._closing = None


class _StaysOpen:
    """A connection that keyring closes after each entry, and that stays open."""

    def __init__(self, bus: Any) -> None:
        self._bus = bus

    def __getattr__(self, name: str) -> Any:
        return getattr(self._bus, name)

    def close(self) -> None:
        """keyring's close."""
