"""Mutated answers through the client, mutated files through the importers: only the declared exceptions come out.

All of it (100,000 answers, 20,000 files): `FAULTS_FULL=1 .venv/bin/python -m pytest -q tests/faults/test_fuzz.py`.
The examples are the same at every run (`derandomize`), so a failure is there again.
"""

import unicodedata
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.channel.catalog import KINDS
from core.channel.credentials import Credentials
from core.channel.directory import Directory, Entry
from core.channel.draft import ChannelDraft, DidRoute
from core.channel.request import to_request
from core.errors import AppError
from core.files.channel_file import FileInvalid, read_channel_file
from core.pbx.address import parse_address
from core.pbx.client import PbxClient
from core.pbx.errors import OutcomeUnknown, PbxError, Refused, Unreachable
from core.pbx.login_guard import LoginGuard
from core.pbx.wire import _object
from core.routes.cells import CellEntry
from core.routes.importing import prepare
from core.secrets.sources import SecretSources
from core.stop import Stop
from core.tables.grid import TableUnreadable
from core.tables.table_file import read_file
from core.tables.workbook import workbook
from tests.core.files.test_channel_file import FACEBOOK, SMS, WHATSAPP
from tests.faults.conftest import Seen, times
from tests.faults.mutations import mutated_json, torn

SECRET = "CANARY-fuzz-secret"
ADDRESS = parse_address("https://pbx.example")
TOKENS = {
    "errcode": 0,
    "errmsg": "SUCCESS",
    "access_token": "a",
    "refresh_token": "b",
    "access_token_expire_time": 1800,
}
REQUEST = to_request(
    ChannelDraft(
        kind_value="sms",
        channel="twilio",
        name="Front desk",
        credentials=Credentials({"account_sid": "AC-1234567", "auth_token": SECRET}),
        dids=(DidRoute("+4930123450", "queue", "4"),),
    )
)
LINE = {"id": 7, "name": "Front desk", "channel": "twilio", "type": "sms", "status": "ok", "number": ["+4930123450"]}
ANSWERS: dict[str, Any] = {
    "login": TOKENS,
    "create": {"errcode": 0, "errmsg": "SUCCESS", "id": 19},
    "refused": {
        "errcode": 40002,
        "errmsg": "PARAMETER ERROR",
        "invalid_param_list": [{"field": "account_data[0].v", "value": SECRET, "valid_msg": f"not {SECRET}"}],
        "duplicate_field_list": [{"field": "dids[0].did_number", "external_source_name": "Other"}],
    },
    "channel": {
        "errcode": 0,
        "data": {"id": 19, "name": "Front desk", "webhook_url": "https://x/y", "verify_token": "t"},
    },
    "find": {"errcode": 0, "total_number": 1, "list": [LINE]},
    "information": {
        "errcode": 0,
        "data": {"device_name": "PBX", "model_name": "P", "firmware_version": "83", "sn": "1"},
    },
    "directory": {
        "errcode": 0,
        "total_number": 2,
        "data": [{"id": 1, "caller_id_name": "A", "number": "100", "text": "A", "value": "1", "item": []}],
        "list": [{"id": 1, "name": "Q"}],
        "organization_list": [{"id": 1, "name": "O", "children": [{"id": 2, "name": "P", "children": []}]}],
    },
}
CALLS = {
    "login": lambda client: client.information(Stop()),
    "create": lambda client: client.create(REQUEST, Stop()),
    "refused": lambda client: client.create(REQUEST, Stop()),
    "channel": lambda client: client.channel(19, Stop()),
    "find": lambda client: (client.channels(Stop()), client.summary(7, Stop())),
    "information": lambda client: client.information(Stop()),
    "directory": lambda client: client.directory(Stop()),
}


def fuzzed(usual: int, full: int) -> settings:
    return settings(max_examples=times(usual, full), suppress_health_check=list(HealthCheck))


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, (list, tuple)):
        return [text for each in value for text in _texts(each)]
    slots = getattr(type(value), "__slots__", ())
    return [text for name in slots for text in _texts(getattr(value, name, None))]


def _check(kind: str, answer: bytes) -> None:
    def exchange(_address: object, _method: str, path: str, **_given: object) -> dict[str, Any]:
        login = path.endswith("token")
        return dict(TOKENS) if login and kind != "login" else _object(answer, ADDRESS)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("core.pbx.api_session.exchange", exchange)
        patch.setattr("core.pbx.lists.PAGES", 3)
        client = PbxClient(ADDRESS, "id", SECRET, guard=LoginGuard())
        result: object = None
        refusal: PbxError | None = None
        try:
            result = CALLS[kind](client)  # type: ignore[no-untyped-call]
        except (Refused, Unreachable, OutcomeUnknown) as error:
            refusal = error
    if refusal is not None:
        told = _told(refusal)
        assert SECRET not in "".join(told)
        _fit_to_show(told, 3000)
    elif kind in ("create", "refused"):
        assert type(result) is int
        assert result > 0
    _fit_to_show(_texts(result), 2000)


def _told(error: AppError) -> list[str]:
    return [error.message, str(error), *(problem.message for problem in error.problems)]


def _fit_to_show(texts: list[str], limit: int) -> None:
    for text in texts:
        assert len(text) <= limit
        assert not any(unicodedata.category(letter) in ("Cc", "Cs", "Cf") for letter in text)


@pytest.mark.parametrize("kind", ANSWERS)
def test_d1_d2_d3_d5_a_mutated_answer_ends_as_a_value_or_a_sentence(kind: str, seen: Seen) -> None:
    @fuzzed(60, 100_000 // len(ANSWERS) + 1)
    @given(mutated_json(ANSWERS[kind]))
    def check(answer: bytes) -> None:
        _check(kind, answer)

    check()
    seen("fuzzed: 420 answers, 100,000 with FAULTS_FULL=1; only Refused, Unreachable, OutcomeUnknown came out")


@pytest.mark.parametrize("body", [SMS, WHATSAPP, FACEBOOK], ids=["sms", "whatsapp", "facebook"])
def test_h2_a_mutated_channel_file_is_read_or_refused_with_its_problems(
    body: dict[str, Any], tmp_path: Path, seen: Seen
) -> None:
    path = tmp_path / "channel.json"
    secret = {**body, "credentials": {**body["credentials"], "api_key": SECRET, "access_token": SECRET}}
    sources = SecretSources({"NAME": SECRET}, lambda _entry: None)

    @fuzzed(60, 10_000 // 3 + 1)
    @given(mutated_json(secret))
    def check(content: bytes) -> None:
        path.write_bytes(content)
        refusal: FileInvalid | None = None
        try:
            read_channel_file(path, sources)
        except FileInvalid as error:
            refusal = error
        if refusal is not None:
            assert refusal.problems
            assert SECRET not in "".join(_told(refusal))

    check()
    seen("fuzzed: 180 channel files, 10,000 with FAULTS_FULL=1; only FileInvalid came out")


TABLE = (
    "did_number,destination_type,destination_id,members\n"
    "+4930123450,extension,137,extension:137; ext_group:7\n"
    '"+4930123451";queue;4;"extension:1"\n'
    "+49 30 123452\tapi\t\t\n"
    "1.55512E+11,ivr,6500,\n"
    "’+4930123453|extension|Front desk|Sales\n"
)
TABLES = {
    "utf-8": TABLE.encode(),
    "utf-8 with a mark": TABLE.encode("utf-8-sig"),
    "utf-16": TABLE.encode("utf-16"),
    "cp1252": TABLE.encode("cp1252"),
    "workbook": workbook([line.split(",") for line in TABLE.splitlines()]),
}


@pytest.mark.parametrize("form", TABLES)
def test_h1_h2_a_mutated_table_is_read_or_refused_whole(form: str, tmp_path: Path, seen: Seen) -> None:
    path = tmp_path / "table"
    known = Directory(extensions=(Entry("1", "Front desk", "137"),))
    entry = CellEntry(KINDS[0], known, "DE")

    @fuzzed(60, 10_000 // len(TABLES))
    @given(torn(TABLES[form]))
    def check(content: bytes) -> None:
        path.write_bytes(content)
        with suppress(TableUnreadable):
            # Read in this process: that a child reads it in the windows is a promise of its own (row H13).
            prepared = prepare(read_file(path), None, entry, frozenset({"+4930123450"}))
            for row in range(len(prepared.block)):
                assert (row in prepared.good) or prepared.problems(row, entry)

    check()
    seen("fuzzed: 300 tables, 10,000 with FAULTS_FULL=1; only TableUnreadable came out")


@fuzzed(100, 10_000)
@given(st.binary(max_size=200))
def test_d1_any_bytes_are_an_object_or_no_answer_of_a_pbx(raw: bytes) -> None:
    with suppress(Unreachable):
        assert isinstance(_object(raw, ADDRESS), dict)
