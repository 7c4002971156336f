"""A copied data folder reads the keys of the one it comes from, and takes nothing away from it."""

import shutil
from pathlib import Path

import pytest

from core.secrets.copied_folder import vault_of
from core.secrets.drawer import Drawer
from core.secrets.entries import Kept, NotThere, OfDraft, of_draft, of_pbx
from core.secrets.names import SEAL, names
from core.secrets.pins import PinCopies
from core.secrets.vault import MemoryVault, Vault
from core.store.channels import Store
from core.store.place import spaces_of
from core.store.secret_index import SecretIndex

KEY = of_draft("a", "api_key")
LOGIN = of_pbx("https://pbx.example:8088", "id")


class Laptop:
    """One keyring, and data folders that are used on it."""

    def __init__(self) -> None:
        self.keyring = MemoryVault()

    def drawer(self, folder: Path) -> Drawer:
        store = Store(folder / "channels.sqlite")
        store.channels()
        return Drawer(self.vault(folder), SecretIndex(store.database))

    def vault(self, folder: Path) -> Vault:
        return vault_of(self.keyring, spaces_of(folder))


@pytest.fixture
def laptop() -> Laptop:
    return Laptop()


@pytest.fixture
def original(laptop: Laptop, tmp_path: Path) -> Path:
    folder = tmp_path / "original"
    drawer = laptop.drawer(folder)
    drawer.keep(KEY, "key")
    drawer.keep(LOGIN, "client secret")
    PinCopies(laptop.vault(folder)).write("https://pbx.example:8088", "pin")
    return folder


@pytest.fixture
def copy(original: Path) -> Path:
    assert spaces_of(original) == ("",)
    return Path(shutil.copytree(original, original.with_name("copy")))


def test_a_copy_reads_what_is_there(laptop: Laptop, copy: Path) -> None:
    drawer = laptop.drawer(copy)
    assert drawer.read(KEY) == Kept("key")
    assert drawer.client_secret("https://pbx.example:8088", "id") == Kept("client secret")
    assert PinCopies(laptop.vault(copy)).read("https://pbx.example:8088") == "pin"


def test_what_is_deleted_in_a_copy_is_gone_there_and_kept_in_the_original(
    laptop: Laptop, original: Path, copy: Path
) -> None:
    drawer = laptop.drawer(copy)
    drawer.drop_all(OfDraft("a"))
    drawer.drop(LOGIN)
    PinCopies(laptop.vault(copy)).remove("https://pbx.example:8088")
    again = laptop.drawer(copy)
    assert again.read(KEY) == NotThere()
    assert again.read(LOGIN) == NotThere()
    assert PinCopies(laptop.vault(copy)).read("https://pbx.example:8088") is None
    first = laptop.drawer(original)
    assert first.read(KEY) == Kept("key")
    assert first.read(LOGIN) == Kept("client secret")
    assert PinCopies(laptop.vault(original)).read("https://pbx.example:8088") == "pin"


def test_what_is_typed_in_a_copy_changes_nothing_in_the_original_and_the_other_way_round(
    laptop: Laptop, original: Path, copy: Path
) -> None:
    laptop.drawer(copy).keep(KEY, "typed in the copy")
    assert laptop.drawer(original).read(KEY) == Kept("key")
    laptop.drawer(original).keep(KEY, "typed in the original")
    assert laptop.drawer(copy).read(KEY) == Kept("typed in the copy")


def test_forgetting_everything_in_a_copy_leaves_the_original_whole(
    laptop: Laptop, original: Path, copy: Path
) -> None:
    laptop.drawer(copy).forget_everything()
    assert laptop.keyring.get(*SEAL)
    assert laptop.keyring.get(*names(KEY)) == "key"
    assert laptop.drawer(original).read(KEY) == Kept("key")


def test_a_copy_of_a_copy_has_a_space_of_its_own_and_keeps_it(laptop: Laptop, copy: Path) -> None:
    laptop.drawer(copy).keep(KEY, "typed in the copy")
    second = Path(shutil.copytree(copy, copy.with_name("second")))
    assert laptop.drawer(second).read(KEY) == Kept("typed in the copy")
    assert spaces_of(second) == spaces_of(second)
    assert len({spaces_of(second)[0], spaces_of(copy)[0], ""}) == 3


def test_a_folder_that_is_renamed_or_put_back_is_the_same_one(original: Path) -> None:
    spaces_of(original)
    renamed = original.rename(original.with_name("renamed"))
    assert spaces_of(renamed) == ("",)
    saved = shutil.copytree(renamed, renamed.with_name("backup"))
    shutil.rmtree(renamed)
    shutil.copytree(saved, renamed)
    assert spaces_of(renamed) == ("",)


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"spaces": []}', "[" * 5000, '{"path": 1}'])
def test_a_damaged_note_of_the_place_is_written_anew(tmp_path: Path, content: str) -> None:
    (tmp_path / "place.json").write_text(content, "ascii")
    assert spaces_of(tmp_path) == ("",)


def test_entries_of_other_programs_have_one_name_for_all(laptop: Laptop, copy: Path) -> None:
    laptop.keyring.set("another program", "user", "secret")
    assert laptop.vault(copy).get("another program", "user") == "secret"
