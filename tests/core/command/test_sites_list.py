"""`sites`: the PBXs of this computer as a list that `apply` reads, without secrets."""

import json
from pathlib import Path

import pytest

from core.command.apply import main as apply
from core.command.own_keyring import Keyring
from core.command.sites import main
from core.fleet.sites import read_sites
from core.pbx.address import parse_address
from core.pbx.known import Register
from core.program.paths import paths_for
from core.secrets.pins import PinCopies
from core.secrets.vault import MemoryVault
from core.store.channels import Store
from core.store.rows import KnownPbx
from core.store.trusted_certificates import StoredTrust

PIN = "ab" * 32


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    vault, store = MemoryVault(), Store(paths_for(tmp_path / "data").store)
    monkeypatch.setattr("core.command.sites.Keyring", lambda: Keyring(lambda: vault))
    register = Register(StoredTrust(store.database), PinCopies(vault))
    for url, name, tags in (("https://a.example", "A", ("north",)), ("http://192.0.2.7", "", ())):
        store.pbxs.remember(KnownPbx(url, "id", name))
        store.pbxs.tag(url, tags)
    register.pin(parse_address("https://a.example"), PIN)
    return store


def test_the_list_has_what_apply_and_the_inventory_read_and_no_secret(
    store: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--data-dir", str(tmp_path / "data"), "--tag", "north"]) == 0
    out = capsys.readouterr().out
    assert json.loads(out) == [
        {"name": "A", "pbx": "https://a.example", "client_id": "id", "pin": PIN, "tags": "north"}
    ]
    target = tmp_path / "sites.json"
    assert main(["--data-dir", str(tmp_path / "data"), "--out", str(target)]) == 0
    found = read_sites(target, allow_http=True)
    assert [(site.name, site.pin) for site in found.sites] == [("192.0.2.7", ""), ("A", PIN)]


def test_no_pbx_is_left_out_whatever_others_call_themselves(
    store: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for host, name in (("c", "A\u200b"), ("d", "A (a.example)"), ("e", "a (c.example)"), ("f", "")):
        store.pbxs.remember(KnownPbx(f"https://{host}.example", "id", name))
    store.pbxs.remember(KnownPbx("http://f.example", "id"))
    assert main(["--data-dir", str(tmp_path / "data")]) == 0
    names = [each["name"] for each in json.loads(capsys.readouterr().out)]
    assert len(names) == len({name.casefold() for name in names}) == 7


def test_a_tag_that_no_pbx_has_is_said_without_a_list_that_is_to_be_corrected(
    store: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "sites.json"
    assert main(["--data-dir", str(tmp_path / "data"), "--tag", "nrth", "--out", str(target)]) == 2
    err = capsys.readouterr().err
    assert "No site has the tag “nrth”. Tags there are: north. Nothing was done" in err
    assert not target.exists()
    assert main(["--data-dir", str(tmp_path / "data"), "--replace"]) == 2
    assert main(["--data-dir", str(tmp_path / "data"), "--out", "x" * 300]) == 2
    assert "inside this program" not in capsys.readouterr().err


def test_a_file_that_is_there_is_written_over_when_that_is_said(
    store: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "sites.json"
    target.write_text("mine")
    arguments = ["--data-dir", str(tmp_path / "data"), "--out", str(target)]
    assert (main(arguments), target.read_text()) == (2, "mine")
    assert "give --replace to write over it" in capsys.readouterr().err
    assert main([*arguments, "--replace"]) == 0


def test_of_a_certificate_in_doubt_it_is_said_that_it_is_not_in_the_list(
    store: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.command.sites.Keyring", lambda: Keyring(MemoryVault))  # another one has no copy
    assert main(["--data-dir", str(tmp_path / "data")]) == 1
    out, err = capsys.readouterr()
    assert PIN not in out
    assert "A: its certificate is in doubt here" in err


def test_where_no_pbx_is_known_that_is_said_and_no_store_is_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--data-dir", str(tmp_path / "new")]) == 2
    assert apply(["sms.json", "--known", "--data-dir", str(tmp_path / "new")]) == 2
    assert capsys.readouterr().err.count("This computer knows no PBX yet") == 2
    assert not (tmp_path / "new").exists()
