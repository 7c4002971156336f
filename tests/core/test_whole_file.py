"""A file is put in the place of another whole, also where another program holds that one for a moment."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from core import whole_file
from core.whole_file import FileInUse, replace, write_whole


class Held(PermissionError):
    """As Windows raises it for a file that is open."""

    winerror = 32


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], list[int]]:
    """Another program lets go after so many tries; returns the list of tries."""
    put = os.replace

    def hold(times: int) -> list[int]:
        tries: list[int] = []

        def replaced(source: str, target: str) -> None:
            tries.append(1)
            if len(tries) <= times:
                raise Held(13, "Access is denied")
            put(source, target)

        monkeypatch.setattr(os, "replace", replaced)
        monkeypatch.setattr(whole_file, "PAUSES_S", (0.0,) * 4)
        return tries

    return hold


def test_a_scanner_that_lets_go_after_a_moment_is_waited_for(
    tmp_path: Path, held: Callable[[int], list[int]]
) -> None:
    tries = held(3)
    write_whole(tmp_path / "sheet.pdf", b"new")
    assert (tmp_path / "sheet.pdf").read_bytes() == b"new"
    assert len(tries) == 4


def test_a_file_that_stays_open_elsewhere_is_said_and_left_as_it_was(
    tmp_path: Path, held: Callable[[int], list[int]]
) -> None:
    held(99)
    (tmp_path / "sheet.pdf").write_bytes(b"old")
    with pytest.raises(FileInUse, match="another program has this file open"):
        write_whole(tmp_path / "sheet.pdf", b"new")
    assert (tmp_path / "sheet.pdf").read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["sheet.pdf"]


def test_what_is_forbidden_for_good_is_not_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tries: list[int] = []

    def refused(*_given: object) -> None:
        tries.append(1)
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "replace", refused)
    with pytest.raises(PermissionError) as caught:
        replace(tmp_path / "a", tmp_path / "b")
    assert not isinstance(caught.value, FileInUse)
    assert len(tries) == 1


def test_the_tries_take_some_hundred_milliseconds() -> None:
    assert 0.1 <= sum(whole_file.PAUSES_S) <= 0.5
