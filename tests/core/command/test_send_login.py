"""What `send` logs in with, and where it may go: secrets, keyring, certificate, http."""

import hashlib
import ssl
from pathlib import Path

import pytest
import trustme

from core.channel.credentials import encode
from core.errors import Reason
from core.program.paths import paths_for
from core.secrets.drawer import Drawer
from core.secrets.entries import of_pbx
from core.secrets.unavailable import unavailable
from core.secrets.vault import MemoryVault
from core.store.channels import Store
from core.store.rows import KnownPbx
from core.store.secret_index import SecretIndex
from tests.core.command.sent import CANARY, Send, Write, asked
from tests.keyring_names import pbx_service
from tests.scripted_pbx import ScriptedPbx


def test_a_wrong_login_is_tried_once_and_refuses_all_files(
    write: Write, send: Send, pbx: ScriptedPbx, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PBX_CLIENT_SECRET", "wrong")
    sent = send(write(), write("two.json", name="Two"), "--json")
    assert (sent.status, sent.outcomes) == (1, ["refused", "refused"])
    assert sent.lines[0]["error"] == sent.lines[1]["error"]
    assert asked(pbx, "get_token") == 1
    assert asked(pbx, "message_channel/create") == 0


def test_without_a_secret_nothing_is_sent_and_both_ways_to_give_one_are_named(
    write: Write, send: Send, pbx: ScriptedPbx, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PBX_CLIENT_SECRET")
    monkeypatch.setattr("core.command.send.open_vault", MemoryVault)
    sent = send(write(), "--json")
    assert (sent.status, sent.out, pbx.requests) == (2, "", [])
    assert "PBX_CLIENT_SECRET" in sent.err
    assert "in the application" in sent.err


def test_secrets_come_from_the_keyring_where_the_environment_has_none(
    write: Write, send: Send, pbx: ScriptedPbx, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = MemoryVault()
    vault.set(pbx_service(pbx.base_url), pbx.client_id, pbx.client_secret)
    vault.set("my company/sms", "front desk", CANARY)
    monkeypatch.delenv("PBX_CLIENT_SECRET")
    monkeypatch.setattr("core.command.send.open_vault", lambda: vault)
    file = write(credentials={"account_sid": "AC0123", "auth_token": "keyring:my company/sms/front desk"})
    sent = send(file, "--json", to=pbx.base_url + "/")
    assert sent.outcomes == ["created"], sent.err
    (body,) = pbx.channels.values()
    assert {"k": "auth_token", "v": encode(CANARY)} in body["account_data"]


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        (Reason.LOCKED, "The keyring is locked. Unlock it and try again."),
        (Reason.TIMEOUT, "The keyring did not answer."),
        (Reason.DENIED, "The keyring refused access."),
        (Reason.ABSENT, "no keyring that this program can use"),
    ],
)
def test_s2_every_trouble_of_the_keyring_is_told_and_nothing_is_sent(
    write: Write, send: Send, pbx: ScriptedPbx, monkeypatch: pytest.MonkeyPatch, reason: Reason, told: str
) -> None:
    class Troubled(MemoryVault):
        def get(self, service: str, user: str) -> str | None:
            raise unavailable(reason)

    monkeypatch.delenv("PBX_CLIENT_SECRET")
    monkeypatch.setattr("core.command.send.open_vault", Troubled)
    sent = send(write(), "--json")
    assert (sent.status, sent.out, pbx.requests) == (2, "", [])
    assert told in sent.err
    assert "Nothing was sent" in sent.err


def test_s2_a_client_secret_that_another_program_changed_is_used_and_told(
    write: Write, send: Send, pbx: ScriptedPbx, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault, store = MemoryVault(), Store(paths_for(tmp_path / "kept").store)
    store.pbxs.remember(KnownPbx(pbx.base_url, pbx.client_id))
    Drawer(vault, SecretIndex(store.database)).keep(of_pbx(pbx.base_url, pbx.client_id), "before")
    vault.set(pbx_service(pbx.base_url), pbx.client_id, pbx.client_secret)
    monkeypatch.delenv("PBX_CLIENT_SECRET")
    monkeypatch.setattr("core.command.send.open_vault", lambda: vault)
    sent = send(write(), "--json", "--data-dir", str(tmp_path / "kept"))
    assert sent.outcomes == ["created"], sent.err
    assert "another program changed it" in sent.err


def test_a_pinned_certificate_is_trusted_and_no_other(write: Write, send: Send) -> None:
    # The address of a real TLS server; the demo PBX speaks https when it is given a certificate.
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate = authority.issue_cert("127.0.0.1")
    certificate.configure_cert(context)
    der = ssl.PEM_cert_to_DER_cert(certificate.cert_chain_pems[0].bytes().decode())
    digest = hashlib.sha256(der).hexdigest().upper()
    pin = ":".join(digest[at : at + 2] for at in range(0, 64, 2))
    with ScriptedPbx(ssl_context=context) as secure:
        assert secure.base_url.startswith("https://")
        untrusted = send(write(), "--json", to=secure.base_url)
        assert (untrusted.status, untrusted.outcomes) == (3, ["unreachable"])
        assert untrusted.lines[0]["error"]["code"] == "certificate_unknown"
        changed = send(write(), "--json", "--pin", "00" * 32, to=secure.base_url)
        assert (changed.status, changed.lines[0]["error"]["code"]) == (3, "certificate_changed")
        assert secure.requests == []
        pinned = send(write(), "--json", "--pin", pin, to=secure.base_url)
        assert (pinned.status, pinned.outcomes) == (0, ["created"]), pinned.out


def test_c9_http_to_another_computer_is_warned_about(write: Write, send: Send, pbx: ScriptedPbx) -> None:
    assert "not encrypted" in send(write(), "--dry-run", to="http://192.0.2.1").err
    assert "not encrypted" not in send(write(), "--dry-run", to=pbx.base_url).err


def test_c9_http_to_another_computer_is_sent_to_only_when_that_is_said(
    write: Write, send: Send, pbx: ScriptedPbx, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.pbx.wire.addresses", lambda *_given: ["127.0.0.1"])
    elsewhere = pbx.base_url.replace("127.0.0.1", "pbx.example")
    for address in (elsewhere, "http://8.8.8.8", "http://[2001:4860:4860::8888]", "http://192.168.5.150:8088"):
        sent = send(write(), "--json", to=address)
        assert (sent.status, sent.out) == (2, "")
        assert "--allow-http" in sent.err
    assert pbx.requests == []
    sent = send(write(), "--json", "--allow-http", to=elsewhere)
    assert sent.outcomes == ["created"]
    assert "not encrypted" in sent.err
