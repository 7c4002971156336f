"""`table`: reads a routing table as the import dialog does, and says what becomes of each row. Sends nothing."""

import argparse
import codecs
import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from core.channel.catalog import KINDS, Kind
from core.channel.directory import Directory, Entry
from core.channel.people import written_text
from core.command.arguments import Parser
from core.command.console import Unheard, complain, say
from core.command.remedies import worded_here
from core.command.target import lists_of_a_pbx
from core.command.usage import WrongUsage
from core.demo.pbx import DemoPbx
from core.errors import AppError, Problem, plain
from core.numbers.dialling import countries
from core.pbx.address import parse_address
from core.pbx.client import PbxClient
from core.program.product import called
from core.routes.answers import Question
from core.routes.cells import CellEntry
from core.routes.importing import Prepared, Verdict, prepare
from core.routes.seen_columns import column_letter
from core.routes.table import COLUMNS
from core.stop import Stop
from core.tables.grid import Grid
from core.tables.reading_process import read_apart
from core.tables.table_file import read_text
from core.wording import worded

_EPILOG = """\
verdicts, one line per row:
  good      used as it is
  ask       the program needs your word, and says for what; the import dialog asks it once for all rows
  bad       something is wrong with it, and the line says what
  left_out  brings no number: headings, prose, hidden rows

exit status: 0 all good or left out; 1 not all; 2 the file cannot be read, or wrong usage.
"""


def main(argv: Sequence[str]) -> int:
    """Run `table` with the arguments that follow that word; returns the exit status."""
    try:
        return _run(_parser().read(argv))
    except (WrongUsage, AppError) as error:
        complain(f"{called()} table: {worded_here(error).message if isinstance(error, AppError) else error}")
        return 2
    except SystemExit as done:
        return int(done.code or 0)
    except Unheard:
        raise
    except OSError as error:
        complain(f"{called()} table: {error.strerror or error}")
        return 2
    except KeyboardInterrupt:
        complain(f"{called()} table: Stopped; nothing is kept.")
        return 2
    except Exception as error:  # a traceback says nothing to the person, and could show what the table holds
        complain(f"{called()} table: an error inside this program ended it ({type(error).__name__}).")
        return 2


def _parser() -> Parser:
    says = "Read a routing table as the import dialog does, and send nothing."
    parser = Parser("table", says, _EPILOG, "where known PBXs are recorded")
    parser.add_argument("file", metavar="FILE", help="CSV, TSV, text, XLSX, XLS or ODS; - for what one would paste")
    parser.add_argument(
        "--country", default="", metavar="CC", help="where national numbers are from, for instance DE"
    )
    parser.add_argument("--kind", default="sms", choices=[kind.value for kind in KINDS], help="default: sms")
    parser.add_argument("--lists", type=Path, metavar="FILE", help="JSON with the PBX's extensions, queues and so on")
    parser.add_argument(
        "--sheet", default="", metavar="NAME", help="the sheet to read; default: the one with numbers"
    )
    parser.add_argument("--encoding", default="", metavar="NAME", help="what a text is encoded in; default: guessed")
    parser.add_argument("--demo", action="store_true", help="take the lists of the built-in demo PBX")
    parser.add_argument("--pbx", metavar="URL", help="take the lists of this PBX; nothing is changed on it")
    parser.add_argument("--client-id", metavar="ID", help="default: the environment's PBX_CLIENT_ID")
    parser.add_argument("--pin", metavar="SHA256", help="trust exactly the certificate with this fingerprint")
    parser.add_argument("--allow-http", action="store_true", help="send the login to this PBX unencrypted")
    parser.add_argument("--json", action="store_true", help="one JSON object per row, and one for the whole")
    return parser


def _run(options: argparse.Namespace) -> int:
    entry = CellEntry(_kind(options.kind), _lists(options), _country(options.country))
    found = prepare(_grid(options), None, entry)
    counts = dict.fromkeys(Verdict, 0)
    for line in table_lines(found, entry):
        counts[Verdict(line["verdict"])] += 1
        say(json.dumps(line, ensure_ascii=False) if options.json else _as_text(line))
    whole = _whole(found, counts)
    say(json.dumps(whole, ensure_ascii=False) if options.json else _whole_as_text(whole))
    return 1 if counts[Verdict.ASK] or counts[Verdict.BAD] else 0


def _grid(options: argparse.Namespace) -> Grid:
    _refuse_no_encoding(options.encoding)
    if options.file == "-":
        if sys.stdin is None:
            raise WrongUsage("There is nothing to read: standard input is closed.")
        grid = read_text(sys.stdin.buffer.read(), encoding=options.encoding)
    else:
        grid = read_apart(Path(options.file), options.sheet, encoding=options.encoding)
    if options.sheet and not grid.sheets:
        complain(f"{called()} table: this is text without sheets: it was read whole, and --sheet was not used.")
    return grid


def _refuse_no_encoding(name: str) -> None:
    try:
        codecs.lookup(name or "utf-8")
    except LookupError:
        raise WrongUsage(f"There is no encoding “{plain(name, 40)}”; the usual ones are utf-8 and cp1252.") from None


def _kind(value: str) -> Kind:
    return next(kind for kind in KINDS if kind.value == value)


def _country(text: str) -> str:
    country = text.strip().upper()
    if country and country not in countries():
        raise WrongUsage(f"There is no country “{plain(text, 20)}”; write two letters, for instance DE.")
    return country


def _directory(path: Path | None) -> Directory:
    if path is None:
        return Directory()
    try:
        return directory_of(json.loads(path.read_bytes().decode("utf-8-sig")))
    except OSError as error:
        raise WrongUsage(f"--lists: {plain(path.name, 60)} cannot be read ({error.strerror}).") from None
    except (ValueError, TypeError, AttributeError, KeyError, RecursionError):
        raise WrongUsage(f"{plain(path.name, 60)} does not hold the lists of a PBX as JSON.") from None


def _lists(options: argparse.Namespace) -> Directory:
    if sum([options.demo, options.pbx is not None, options.lists is not None]) > 1:
        raise WrongUsage("Give one of --lists FILE, --demo and --pbx URL.")
    if options.pbx is not None:
        options.retry_login = False
        return lists_of_a_pbx(options)
    if options.client_id is not None or options.pin is not None:
        raise WrongUsage("--pin and --client-id belong to --pbx URL.")
    return _demo_lists() if options.demo else _directory(options.lists)


def _demo_lists() -> Directory:
    with DemoPbx() as demo:
        client = PbxClient(parse_address(demo.base_url), demo.client_id, demo.client_secret)
        try:
            return client.directory(Stop())
        finally:
            client.close()


def directory_of(lists: Mapping[str, Any]) -> Directory:
    """The lists of a PBX from their JSON form; raises KeyError, TypeError or AttributeError where it is none."""

    def read(name: str) -> tuple[Entry, ...]:
        return tuple(
            Entry(str(each["id"]), str(each["name"]), str(each.get("number", "") or ""))
            for each in lists.get(name, ())
        )

    return Directory(
        read("extensions"), read("extension_groups"), read("organizations"), message_queues=read("message_queues")
    )


def table_lines(found: Prepared, entry: CellEntry) -> Iterator[dict[str, Any]]:
    """Each row that the preview shows, with those that are left out, in the order of the source."""
    sources = found.read.sources
    left_out = sorted(found.read.left_out)
    following = 0
    for row, source in enumerate(sources):
        while following < len(left_out) and left_out[following] <= source:
            yield _left_out_line(found, left_out[following])
            following += 1
        yield _line(found, row, entry)
    for grid_row in left_out[following:]:
        yield _left_out_line(found, grid_row)


def _line(found: Prepared, row: int, entry: CellEntry) -> dict[str, Any]:
    route = found.block.routes[row]
    verdict = found.verdict(row)
    messages = [] if verdict is Verdict.GOOD else [problem.message for problem in found.problems(row, entry)]
    told = found.read.told.get(row)
    return {
        "row": found.read.lines[row],
        "verdict": str(verdict),
        "did_number": route.did_number,
        "destination_type": route.destination_type,
        "destination_id": route.destination_id,
        "destination": written_text(route.wanted.written) if route.wanted else "",
        "members": [_member(member) for member in route.members],
        "source": found.source(found.read.sources[row]),
        "messages": [*messages, *([told.message] if told else [])],
    }


def _member(member: Any) -> dict[str, str]:
    return {"type": member.type, "value": written_text(member.wanted.written) if member.wanted else member.value}


def _left_out_line(found: Prepared, grid_row: int) -> dict[str, Any]:
    return {
        "row": found.grid.lines[grid_row],
        "verdict": str(Verdict.LEFT_OUT),
        "did_number": "",
        "destination_type": "",
        "destination_id": "",
        "destination": "",
        "members": [],
        "source": found.source(grid_row),
        "messages": [found.read.left_out[grid_row].message],
    }


def _whole(found: Prepared, counts: Mapping[Verdict, int]) -> dict[str, Any]:
    columns = found.columns
    places = (columns.did_number, columns.destination_type, columns.destination_id, columns.members)
    named = zip(COLUMNS, places, strict=True) if found.grid.rows else ()
    return {
        "columns": {name: _column(found, place) for name, place in named if place is not None},
        "rows": len(found.block),
        **{str(verdict): count for verdict, count in counts.items()},
        "notices": [_message(notice) for notice in found.notices],
        "questions": [_question(question) for question in found.questions],
    }


def _question(question: Question) -> dict[str, Any]:
    return {
        "ask": worded(question.words, question.values),
        "rows": question.count,
        "answers": [worded(option.words, option.values) for option in question.options],
    }


def _column(found: Prepared, place: int) -> str:
    columns, rows = found.columns, found.grid.rows
    if columns.header and place < len(rows[columns.top]) and rows[columns.top][place].strip():
        return rows[columns.top][place].strip()
    return column_letter(place)


def _message(notice: Problem) -> str:
    return notice.message


def _as_text(line: Mapping[str, Any]) -> str:
    where = line["destination_id"] or line["destination"]
    parts = [f"{line['row']:>5}", f"{line['verdict']:8}", line["did_number"] or line["source"][:40]]
    if where:
        parts.append(f"-> {line['destination_type']} {where}")
    return "  ".join([*parts, *line["messages"]])


def _whole_as_text(whole: Mapping[str, Any]) -> str:
    counts = ", ".join(f"{whole[str(verdict)]} {verdict}" for verdict in Verdict)
    return "\n".join(
        [f"{whole['rows']} rows: {counts}", *whole["notices"], *(each["ask"] for each in whole["questions"])]
    )
