"""A draft's own Client Secret belongs to the address that it was typed for; a PBX has one login, as listed."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from core.channel.directory import Directory
from core.channel.draft import ChannelDraft
from core.delivery.connection import Connection, Reached
from core.desk.channels import KeptChannels
from core.desk.pbxs import Added
from core.pbx.answers import PbxDescription
from core.pbx.login import LoginMissing, PbxLogin
from core.secrets.drawer import Drawer
from core.secrets.entries import LOGIN_SECRET, Kept, Label, NotThere, of_draft, of_pbx
from core.secrets.vault import MemoryVault
from core.stop import Stop
from core.store.channels import Store
from core.store.draft_secrets import read_secrets
from core.store.rows import KeptDraft, KnownPbx
from core.store.secret_index import SecretIndex
from tests.keyring_names import draft_service

A, B = "https://a.invalid:8088", "https://b.invalid:8088"


@pytest.fixture
def channels(tmp_path: Path, vault: MemoryVault) -> KeptChannels:
    store = Store(tmp_path / "channels.sqlite")
    return KeptChannels(store, Drawer(vault, SecretIndex(store.database)), Connection())


def _draft(base_url: str, revision: int = 0) -> KeptDraft:
    return KeptDraft("one", base_url, ChannelDraft(), revision, client_id="id")


def test_a2_the_secret_of_a_draft_is_that_of_its_address_however_it_is_written(channels: KeptChannels) -> None:
    channels.drawer.keep(of_draft("one", LOGIN_SECRET), "secret", Label(base_url=A))
    assert channels.sending.login_for(_draft(A + "/#/login")) == PbxLogin(A + "/#/login", "id", "secret")


def test_a2_a_draft_with_another_address_has_no_secret(channels: KeptChannels) -> None:
    channels.drawer.keep(of_draft("one", LOGIN_SECRET), "secret", Label(base_url=A))
    with pytest.raises(LoginMissing):
        channels.sending.login_for(_draft(B))
    assert read_secrets(channels.drawer, _draft(B))[LOGIN_SECRET] == NotThere()
    assert read_secrets(channels.drawer, _draft(A))[LOGIN_SECRET] == Kept("secret")


def test_t10_a_secret_without_a_noted_address_belongs_to_none(channels: KeptChannels) -> None:
    channels.store.save_draft(_draft(A, 1))
    channels.drawer.keep(of_draft("one", LOGIN_SECRET), "secret")
    assert read_secrets(channels.drawer, _draft(A))[LOGIN_SECRET] == NotThere()


def test_t10_a_client_secret_follows_no_address_that_was_changed_in_the_store_and_its_index(
    channels: KeptChannels, vault: MemoryVault
) -> None:
    channels.store.save_draft(_draft(A, 1))
    channels.drawer.keep(of_draft("one", LOGIN_SECRET), "secret", Label(base_url=A))
    with channels.store.database.transaction() as database:
        database.execute("UPDATE channel SET base_url = ?", (B,))
        database.execute("UPDATE secret SET base_url = ?", (B,))
    drawer = Drawer(vault, SecretIndex(channels.store.database))
    kept = channels.store.draft("one")
    assert kept is not None
    assert kept.base_url == B
    assert read_secrets(drawer, kept)[LOGIN_SECRET] == NotThere()
    with pytest.raises(LoginMissing):
        KeptChannels(channels.store, drawer, Connection()).sending.login_for(kept)


def test_t10_a_secret_of_before_there_was_an_index_is_asked_for_anew(
    channels: KeptChannels, vault: MemoryVault
) -> None:
    channels.store.save_draft(_draft(A, 1))
    with channels.store.database.transaction() as database:
        database.execute("UPDATE channel SET draft = json_remove(draft, '$.secrets')")
    kept = channels.store.draft("one")
    assert kept is not None
    assert not kept.notes_secrets
    vault.set(draft_service("one", LOGIN_SECRET), LOGIN_SECRET, "secret")
    assert read_secrets(channels.drawer, _draft(A))[LOGIN_SECRET] == NotThere()
    channels.store.save_draft(_draft(B, 2))
    assert read_secrets(channels.drawer, _draft(B))[LOGIN_SECRET] == NotThere()


def test_a1_a_login_that_is_kept_touches_no_other_entry(channels: KeptChannels) -> None:
    channels.drawer.keep(of_pbx(A, "before"), "secret before")
    channels.drawer.keep(of_draft("one", LOGIN_SECRET), "of the draft", Label(base_url=B))
    channels.drawer.keep_login(A, "id", "secret")
    assert channels.drawer.client_secret(A, "before") == Kept("secret before")
    replaced = channels.drawer.replace_login(A, "id", "secret", "one")
    assert replaced.replaced == ("before",)
    assert read_secrets(channels.drawer, _draft(B))[LOGIN_SECRET] == Kept("of the draft")


def test_a13_a_known_pbx_that_is_added_with_another_client_id_has_one_login_and_that_is_told(
    channels: KeptChannels, vault: MemoryVault
) -> None:
    assert channels.pbxs.add(KnownPbx(A, "first"), "secret", Stop()) == Added(False)
    assert channels.pbxs.add(KnownPbx(A + "/", "second"), "other", Stop()) == Added(True, "first", ("first",))
    assert [pbx.client_id for pbx in channels.store.pbxs.all()] == ["second"]
    assert channels.login(A) == PbxLogin(A, "second", "other")
    assert [name for name in vault._secrets if "/pbx/" in name[0]] == [(f"MessageChannelWizard/pbx/{A}", "second")]
    assert channels.pbxs.add(KnownPbx(A, "third"), "", Stop()) == Added(True, "second", ("second",))
    assert channels.pbxs.add(KnownPbx(A, "third"), "new", Stop()) == Added(True)


def test_a_known_pbx_that_is_added_again_without_a_login_keeps_the_one_it_has(
    channels: KeptChannels, vault: MemoryVault
) -> None:
    channels.pbxs.add(KnownPbx(A, "id", name="Praxis"), "secret", Stop())
    assert channels.pbxs.add(KnownPbx(A, "", name="Hotel Adler"), "", Stop()) == Added(True, kept=True)
    assert [(pbx.client_id, pbx.name) for pbx in channels.store.pbxs.all()] == [("id", "Hotel Adler")]
    assert channels.login(A).client_secret == "secret"


class Asked(Connection):
    """A PBX that answers late: meanwhile something is done."""

    def __init__(self, meanwhile: Callable[[], object]) -> None:
        super().__init__()
        self._meanwhile = meanwhile

    def reach(self, login: PbxLogin, stop: Stop) -> Reached:
        self._meanwhile()
        return Reached(PbxDescription("Own name", "P550", "1.0", "1"), Directory())


@pytest.mark.parametrize("name", ["", "Café Müller"])
def test_the_late_answer_of_a_pbx_changes_no_login_and_no_name_that_it_got_meanwhile(
    channels: KeptChannels, name: str
) -> None:
    channels.pbxs.add(KnownPbx(A, "id", name=name), "secret", Stop())
    (asked,) = channels.store.pbxs.all()
    now = KnownPbx(A, "other", name="Hotel Adler")
    late = replace(channels, connection=Asked(lambda: channels.pbxs.add(now, "secret", Stop())))
    late.pbxs.test(asked, Stop())
    assert [(pbx.client_id, pbx.name) for pbx in channels.store.pbxs.all()] == [("other", "Hotel Adler")]


def test_the_late_answer_of_a_pbx_that_was_removed_brings_it_back_not(channels: KeptChannels) -> None:
    channels.pbxs.add(KnownPbx(A, "id"), "secret", Stop())
    (asked,) = channels.store.pbxs.all()
    replace(channels, connection=Asked(lambda: channels.pbxs.forget(asked, Stop()))).pbxs.test(asked, Stop())
    assert channels.store.pbxs.all() == ()


def test_a_pbx_without_a_name_gets_its_own_when_it_answers(channels: KeptChannels) -> None:
    channels.pbxs.add(KnownPbx(A, "id"), "secret", Stop())
    (asked,) = channels.store.pbxs.all()
    assert replace(channels, connection=Asked(lambda: None)).pbxs.test(asked, Stop()) == "Own name"
    assert channels.store.pbxs.all()[0].name == "Own name"
