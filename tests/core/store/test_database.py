"""How SQLite is told which file to read, on every platform and with every name."""

import sqlite3
import time
from contextlib import closing
from pathlib import Path, PureWindowsPath

import pytest

from core.store.channels import Store
from core.store.database import Database, read_only_uri


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        (r"\\server\share\a b\channels.sqlite", "file:////server/share/a%20b/channels.sqlite?mode=ro"),
        (r"C:\Users\Zoë\#1\channels.sqlite", "file:///C:/Users/Zo%C3%AB/%231/channels.sqlite?mode=ro"),
    ],
)
def test_a_windows_share_has_no_authority_in_its_address(path: str, uri: str) -> None:
    assert read_only_uri(PureWindowsPath(path)) == uri


@pytest.mark.parametrize("name", ["plain", "a b", "50% #1?mode=rw&x", "Zürich", "//double"])
def test_a_folder_of_any_name_is_checked_and_copied(tmp_path: Path, name: str) -> None:
    path = Path(f"{tmp_path}/{name}/channels.sqlite")
    store = Store(path)
    store.channels()
    store.database.keep_copy()
    assert path.with_name("channels.sqlite.copy-1").exists()
    with closing(sqlite3.connect(read_only_uri(path), uri=True)) as database:
        assert database.execute("PRAGMA user_version").fetchone()[0] > 0
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            database.execute("CREATE TABLE x (y)")
    assert Database(path).damaged is None


def test_who_waits_for_a_write_of_another_looks_again_soon_and_less_often_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "channels.sqlite"
    Store(path).channels()
    pauses: list[float] = []
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        def pause(seconds: float) -> None:
            pauses.append(seconds)
            if len(pauses) == 8:
                other.execute("ROLLBACK")

        monkeypatch.setattr(time, "sleep", pause)
        Store(path).channels()
    assert pauses == [0.001, 0.002, 0.004, 0.008, 0.016, 0.02, 0.02, 0.02]
