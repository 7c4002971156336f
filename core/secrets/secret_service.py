"""keyring's Secret Service back end, with a limit to how long it waits for the unlock prompt."""

from typing import Any

import secretstorage
from keyring.backends import SecretService
from keyring.errors import InitError, KeyringLocked

UNLOCK_S = 8.0


class PatientSecretService(SecretService.Keyring):
    """keyring's own class waits for the unlock prompt for ever; SecretStorage can be told to give up."""

    unlock_s = UNLOCK_S

    def get_preferred_collection(self) -> Any:
        try:
            bus = secretstorage.dbus_init()
        except Exception as error:
            raise InitError("no session bus") from error
        try:
            collection = secretstorage.get_default_collection(bus)
            if collection.is_locked():
                try:
                    collection.unlock(timeout=self.unlock_s)
                except TimeoutError as error:
                    raise KeyringLocked("nobody answered the unlock prompt") from error
                if collection.is_locked():
                    raise KeyringLocked("the unlock prompt was dismissed")
        except KeyringLocked:
            bus.close()
            raise
        except Exception as error:
            bus.close()
            raise InitError("no collection of secrets") from error
        return collection
