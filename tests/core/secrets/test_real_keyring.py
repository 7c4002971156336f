"""The real keyring of the system that the tests run on: Credential Manager, Keychain or Secret Service.

On Windows and macOS only with REAL_KEYRING=1, as .github/workflows/tests.yml sets it: on a person's own computer the
keychain could ask.
"""

import os
import sys
import uuid
from collections.abc import Iterator

import pytest

from core.secrets.os_vault import OsVault, open_vault

LONG = "".join(f"{number:04d} äß語🔑." for number in range(1000))[:10_000]
SERVICE = "MessageChannelWizard/test"

pytestmark = (
    pytest.mark.secret_service
    if sys.platform == "linux"
    else pytest.mark.skipif(
        os.environ.get("REAL_KEYRING") != "1", reason="it is the person's own keyring; REAL_KEYRING=1 allows it"
    )
)


@pytest.fixture
def user() -> Iterator[str]:
    """A user name of this test alone, whose entry is gone afterwards."""
    name = f"test-{uuid.uuid4()}"
    yield name
    vault = open_vault()
    if vault.get(SERVICE, name) is not None:
        vault.delete(SERVICE, name)


@pytest.mark.parametrize("secret", ["short", LONG], ids=["short", "10,000 characters"])
def test_the_real_keyring_gives_back_what_it_was_given_and_forgets_what_it_is_told_to(user: str, secret: str) -> None:
    vault = open_vault()
    assert isinstance(vault, OsVault), "this system has no keyring that this application can use"
    vault.set(SERVICE, user, secret)
    assert open_vault().get(SERVICE, user) == secret
    vault.delete(SERVICE, user)
    assert open_vault().get(SERVICE, user) is None
