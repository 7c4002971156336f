"""F: objects that hold a secret show it to nobody who only looks at them, prints them or writes them down."""

import copy
import pickle
import traceback
from collections.abc import Callable
from typing import Any

import pytest

from core.channel.credentials import Credentials
from core.channel.draft import ChannelDraft, DidRoute
from core.channel.request import to_request
from core.delivery.connection import Connection
from core.pbx.address import parse_address
from core.pbx.answers import CreatedChannel
from core.pbx.api_session import _Tokens
from core.pbx.client import PbxClient
from core.pbx.login import PbxLogin
from core.secrets.sources import Resolved, SecretSources
from core.secrets.vault import MemoryVault
from tests.faults.canaries import leaks
from tests.faults.conftest import Seen

SECRET = "canary-0123/model+secret"


def _draft() -> ChannelDraft:
    return ChannelDraft(
        kind_value="sms",
        channel="twilio",
        name="Front desk",
        credentials=Credentials({"account_sid": "AC-1234567", "auth_token": SECRET}),
        dids=(DidRoute("+4930123450", "queue", "4"),),
    )


def _vault() -> MemoryVault:
    vault = MemoryVault()
    vault.set("service", "user", SECRET)
    return vault


MODELS: dict[str, Callable[[], Any]] = {
    "login": lambda: PbxLogin("https://pbx", "id", SECRET),
    "credentials": lambda: Credentials({"auth_token": SECRET}),
    "draft": _draft,
    "request": lambda: to_request(_draft()),
    "tokens": lambda: _Tokens(SECRET, SECRET, 1, 1),
    "created channel": lambda: CreatedChannel(1, "Front desk", "https://pbx/x", SECRET),
    "resolved": lambda: Resolved(SECRET),
    "sources": lambda: SecretSources({"NAME": SECRET}, lambda _entry: SECRET),
    "client": lambda: PbxClient(parse_address("https://pbx"), "id", SECRET),
    "connection": Connection,
    "vault": _vault,
}


@pytest.mark.parametrize("name", MODELS)
def test_f3_no_model_object_shows_its_secret_however_it_is_printed(name: str, seen: Seen) -> None:
    model = MODELS[name]()
    shown = [repr(model), str(model), f"{model}", f"{model!r:>10}", f"{model!a}", repr([model]), ascii({1: model})]
    assert leaks([SECRET], {"shown": "\n".join(shown).encode()}) == []
    seen("repr, str, format, ascii: 0 hits")


@pytest.mark.parametrize("write", [pickle.dumps, copy.deepcopy, copy.copy], ids=["pickle", "deepcopy", "copy"])
@pytest.mark.parametrize(
    "name", ["login", "credentials", "draft", "request", "tokens", "created channel", "resolved", "sources"]
)
def test_f3_no_model_object_is_written_down_or_copied_by_mistake(
    name: str, write: Callable[[Any], Any], seen: Seen
) -> None:
    model = MODELS[name]()
    if write is copy.copy and name in ("draft", "request"):
        # A second draft shares the credentials of the first; nothing is written anywhere.
        assert write(model).credentials is model.credentials
        return
    with pytest.raises(TypeError) as caught:
        write(model)
    assert SECRET not in "".join(traceback.format_exception(caught.value))
    seen("pickle and deepcopy raise")
