"""Channel files that nobody wrote in good faith: refused with a reason, in little memory, and Cancel is heard."""

import difflib
import json
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import IO, Any

import pytest

from core.errors import plain
from core.files import reading_apart
from core.files.channel_file import FileInvalid, read_channel_file, read_draft_file
from core.files.object_reading import _FEW, MOST_PROBLEMS
from core.files.reading_apart import parsed_apart
from core.files.strict_json import NotJson, channel_object, parse
from core.secrets.sources import SecretSources
from core.stop import Stop
from core.tables.reading_process import frames
from tests.beside import Beside

BASE: dict[str, Any] = {"name": "x", "webhook_url_type": "fqdn", "channel": "general"}
MEGABYTES = 1_500_000


def written(folder: Path, text: str) -> Path:
    path = folder / "channel.json"
    path.write_text(text, "utf-8")
    return path


HOSTILE: dict[str, Callable[[], dict[str, Any]]] = {
    "a value of megabytes": lambda: BASE | {"credentials": {"api_key": "A" * MEGABYTES}},
    "a name of megabytes": lambda: {"name": "\u202e" * MEGABYTES, "channel": "general"},
    "a provider of megabytes": lambda: {"channel": "z" * MEGABYTES},
    "an address of megabytes": lambda: BASE | {"credentials": {"api_send_url": "https://" + "a." * MEGABYTES}},
    "a number of megabytes": lambda: BASE | {"dids": [{"did_number": "1 " * MEGABYTES}]},
    "a key of megabytes": lambda: BASE | {"k" * MEGABYTES: 1},
    "a key with a million lines": lambda: BASE | {"credentials": {"api_key": "A\n" * MEGABYTES}},
    "very many keys": lambda: BASE | {f"k{number}": 1 for number in range(100_000)},
    "a list of very many": lambda: BASE | {"credentials": ["a"] * 100_000},
    "members without end": lambda: BASE | {"dids": [{"members": [{}] * 100_000}]},
    "a credential that is far too long": lambda: BASE | {"credentials": {"api_key": "A" * 60_000}},
}


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE)
def test_what_no_channel_holds_is_refused_by_name_and_nothing_of_it_is_repeated(
    tmp_path: Path, content: Callable[[], dict[str, Any]]
) -> None:
    path = written(tmp_path, json.dumps(content()))
    with pytest.raises(FileInvalid) as from_window:
        read_draft_file(path, Stop())
    with pytest.raises(FileInvalid) as from_send:
        read_channel_file(path, SecretSources({}, lambda _entry: None))
    for caught in (from_window, from_send):
        (said, *_) = [each.message for each in caught.value.problems if "{" not in each.message]
        assert 20 < len(said) < 300
        assert plain(said, 400) == said


def test_what_another_process_parses_is_what_this_one_would() -> None:
    content = BASE | {
        "credentials": {"api_key": "ä\ud800"},
        "dids": [{"did_number": f"+49{n}"} for n in range(1_200)],
    }
    data = json.dumps(content).replace('"name": "x"', '"name": "y", "name": "x"').encode()
    here, there = channel_object(parse(data)), parsed_apart(data, Stop())
    assert there == here
    assert there.repeated == here.repeated == ("name",)


@pytest.mark.parametrize("data", [b"[]", b"{", b'"a"', b"[{}, {}]", b"\xff", b"[" * 100_000, b'{"a":1} x'])
def test_why_a_file_is_no_object_is_said_as_this_process_would(data: bytes) -> None:
    with pytest.raises(NotJson) as here:
        channel_object(parse(data))
    with pytest.raises(NotJson) as there:
        parsed_apart(data, Stop())
    assert str(there.value) == str(here.value)


def test_a_file_that_takes_more_memory_than_a_channel_file_is_refused() -> None:
    members = "[" + ",".join(["{}"] * 999) + "]"
    data = ('{"dids":[' + ",".join(['{"members":' + members + "}"] * 2_000) + "]}").encode()
    with pytest.raises(NotJson, match="more memory"):
        parsed_apart(data, Stop())


@pytest.mark.parametrize(
    ("routes", "keys", "at_most"), [(4_000, 0, 2_000), (800, 90, 2_100), (3, 2_500, 2_600)], ids=str
)
def test_no_piece_of_what_the_other_process_parsed_holds_the_window_up(
    monkeypatch: pytest.MonkeyPatch, routes: int, keys: int, at_most: int
) -> None:
    sizes: list[int] = []

    def watched(pipe: IO[bytes]) -> Iterator[tuple[str, Any]]:
        for kind, value in frames(pipe):
            sizes.append(_count(value))
            yield kind, value

    dids = [{"did_number": f"+49{n}"} | {f"key {n} {k}": k for k in range(keys)} for n in range(routes)]
    monkeypatch.setattr(reading_apart, "frames", watched)
    body = parsed_apart(json.dumps(BASE | {"dids": dids}).encode(), Stop())
    assert body["dids"] == dids
    assert max(sizes) <= 3 * at_most, "each value is counted with the pair and the tuple that it stands in"
    assert len(sizes) > 2


def _count(value: Any) -> int:
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, (list, tuple)) else ()
    return 1 + sum(map(_count, inside))


def test_a_stop_ends_the_reading_at_once(tmp_path: Path) -> None:
    members = "[" + ",".join(["{}"] * 999) + "]"
    path = written(tmp_path, '{"dids":[' + ",".join(['{"members":' + members + "}"] * 1_000) + "]}")
    stop, errors = Stop(), list[FileInvalid]()

    def work() -> None:
        try:
            read_draft_file(path, stop)
        except FileInvalid as error:
            errors.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join(0.05)
    with Beside() as beside:
        stop.ask()
        thread.join()
    assert beside.seconds < 1
    assert [each.message for each in errors[0].problems] == ["Reading was stopped."]


def test_so_many_problems_are_told_and_likely_spellings_are_looked_for_a_few_times(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked: list[str] = []

    def looked_for(key: str, _known: Sequence[str], _most: int) -> list[str]:
        looked.append(key)
        return []

    monkeypatch.setattr(difflib, "get_close_matches", looked_for)
    routes = [{"did_number": "+4930123450", f"did_numbr{number}": 1} for number in range(3_000)]
    found = read_draft_file(written(tmp_path, json.dumps(BASE | {"dids": routes})), Stop())
    assert len(found.notices) == MOST_PROBLEMS + 1
    assert found.notices[-1].message == f"There are {3_000 - MOST_PROBLEMS} more problems."
    assert len(looked) <= _FEW


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with a name")
@pytest.mark.parametrize("kind", ["pipe", "folder", "device"])
def test_t11_what_is_no_file_is_refused_at_once(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "channel.json"
    match kind:
        case "pipe":
            os.mkfifo(path)
        case "folder":
            path.mkdir()
        case _:
            path = Path("/dev/zero")
    with pytest.raises(FileInvalid) as caught:
        read_draft_file(path)
    assert "not a file" in caught.value.problems[0].message
    with pytest.raises(FileInvalid) as caught:
        read_channel_file(path, SecretSources({}, lambda _entry: None))
    assert "not a file" in caught.value.problems[0].message
