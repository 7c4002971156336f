"""The log: everything but secrets."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.channel.credentials import encode
from core.program import logs
from core.program.paths import Paths, paths_for
from core.secrets import redaction

SECRET = "CANARY/secret+0123"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    logs.start_log(Paths(tmp_path))
    redaction.hide(SECRET)
    yield Paths(tmp_path).log
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


@pytest.mark.parametrize(
    "line",
    [
        f"the key is {SECRET}",
        f"encoded {encode(SECRET)}",
        "https://pbx/openapi/v1.0/x?access_token=CANARY-abc&page=1",
        "{'password': 'CANARY-abc'}",
        '{"refresh_token":"CANARY-abc"}',
        "in a URL CANARY%2Fsecret%2B0123",
    ],
)
def test_no_form_of_a_secret_reaches_the_file(log: Path, line: str) -> None:
    logging.getLogger("somewhere").warning("before %s after", line)
    written = log.read_text()
    assert "before" in written
    assert "CANARY" not in written
    assert encode(SECRET) not in written


def test_an_exception_is_told_by_its_type_and_places_in_the_file_and_on_the_terminal(
    log: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        raise ValueError(f"with {SECRET} and CANARY-TYPED inside")
    except ValueError as error:
        logs.log_uncaught(error)
    for said in (log.read_text(), capsys.readouterr().err):
        assert "ValueError" in said
        assert "CANARY" not in said


def test_a_short_secret_does_not_mangle_ordinary_words(log: Path) -> None:
    redaction.hide("pbx")
    assert redaction.redacted("the pbx answers") == "the pbx answers"


def test_a_folder_that_cannot_be_written_costs_the_log_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    root = logging.getLogger()
    before = list(root.handlers)
    logs.start_log(Paths(tmp_path / "data"))
    logging.getLogger("somewhere").warning("goes on")
    root.handlers[:] = before


def test_a_data_folder_that_is_named_is_used_and_made_only_when_written_to(tmp_path: Path) -> None:
    paths = paths_for(tmp_path / "stick")
    assert paths.store.parent == tmp_path / "stick"
    assert not (tmp_path / "stick").exists()
