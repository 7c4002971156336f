"""What became of one channel of one site: a line of JSON for scripts, lines for a person. Holds no secret."""

import csv
import io
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from core.channel.directory import Directory, Entry
from core.errors import AppError, plain
from core.files.channel_file import in_file_path
from core.fleet.outcome import Became, Difference, End, fingerprint_of
from core.fleet.queues import QueueBecame
from core.pbx.answers import PbxDescription
from core.pbx.queues import MessageQueue
from core.routes.table import kept_as_text

EXIT_STATUS = {
    End.CREATED: 0,
    End.UPDATED: 0,
    End.UNCHANGED: 0,
    End.DELETED: 0,
    End.ABSENT: 0,
    End.REFUSED: 1,
    End.AMBIGUOUS: 1,
    End.INVALID: 2,
    End.NOT_SENT: 2,
    End.UNREACHABLE: 3,
    End.UNKNOWN: 4,
}
_WOULD_BE = {End.CREATED: "would be created", End.UPDATED: "would be updated", End.DELETED: "would be deleted"}
_NUMBER = "dids["


def as_json(became: Became) -> str:
    """One line; every key stands in every line."""
    line = {
        "site": became.cell.site,
        "file": became.cell.file,
        "name": became.cell.name,
        "outcome": str(became.end),
        "changed": became.changed,
        "id": became.id,
        "webhook_url": became.webhook_url or None,
        "verify_token": became.verify_token or None,
        "diff": diff_of(became.differences),
        "error": _error(became.error),
    }
    if became.planned:
        line["check"] = True
    if became.unread is not None:
        line["note"] = became.unread.message
    # ASCII: a pipe may have any encoding.
    return json.dumps(line)


def diff_of(differences: Iterable[Difference]) -> dict[str, dict[str, Any]]:
    """Before and after as two objects of parameters; of the numbers only those that differ."""
    sides: dict[str, dict[str, Any]] = {"before": {}, "after": {}}
    for each in differences:
        for side, value in (("before", each.before), ("after", each.after)):
            if value is None:
                continue
            if each.parameter.startswith(_NUMBER):
                number = each.parameter.removeprefix(_NUMBER).removesuffix("]")
                sides[side].setdefault("dids", []).append({"did_number": number, **value})
            else:
                sides[side][each.parameter] = value
    return sides


def _error(error: AppError | None) -> dict[str, Any] | None:
    if error is None:
        return None
    problems = [{"path": in_file_path(each.field), "message": each.message} for each in error.problems]
    told = {"code": error.code, "message": f"{error.message} {advice(error)}".strip(), "problems": problems}
    return told | ({"fingerprint": fingerprint_of(error)} if fingerprint_of(error) else {})


def advice(error: AppError) -> str:
    """What a person at a list of sites can do besides."""
    if shown := fingerprint_of(error):
        return f"Its SHA-256 fingerprint is {shown}. If the PBX's administrator sees the same, give it as its pin."
    return ""


def as_text(became: Became) -> str:
    """The outcome in one line, details indented below it."""
    end = str(became.end).replace("_", " ")
    said = _WOULD_BE.get(became.end, end) if became.planned else end
    title = f"{plain(became.cell.site, 100)}: {said}"
    title += f" {became.id}" if became.id is not None else ""
    title += f" “{plain(became.cell.name, 200)}”" if became.cell.name else f" ({plain(became.cell.file, 100)})"
    return "\n".join([title, *(f"    {plain(line, 1000)}" for line in _details(became))])


def _details(became: Became) -> Iterator[str]:
    if became.end is End.CREATED:
        yield from (f"webhook URL: {became.webhook_url}",) if became.webhook_url else ()
        yield from (f"verify token: {became.verify_token}",) if became.verify_token else ()
        yield from (f"{in_file_path(each.field)}: {each.message}" for each in became.warnings)
    if became.end in (End.UPDATED, End.REFUSED):
        for each in became.differences:
            yield f"{each.parameter}: {_value(each.before)} -> {_value(each.after)}"
    if became.unread is not None:
        yield became.unread.message
    if became.error is not None:
        yield f"{became.error.message} {advice(became.error)}".strip()
        for problem in became.error.problems:
            path = in_file_path(problem.field)
            yield f"{path}: {problem.message}" if path else problem.message


def _value(value: object) -> str:
    return "nothing" if value is None else json.dumps(value, ensure_ascii=False)


def summary(told: Iterable[Became]) -> str:
    """How many of each end, in one line."""
    counts = Counter(each.end for each in told)
    return ", ".join(f"{counts[end]} {str(end).replace('_', ' ')}" for end in End if counts[end])


def queue_as_json(site: str, became: QueueBecame, check: bool) -> str:
    """One line for a queue; as of a channel, with `queue` true in it."""
    line: dict[str, Any] = {
        "site": site,
        "queue": True,
        "name": became.name,
        "outcome": str(became.end),
        "changed": became.changed,
        "id": became.id,
        "diff": {
            "before": _queue(became.before) if became.changed else {},
            "after": _queue(became.after) if became.changed else {},
        },
        "error": _error(became.error),
    }
    if check:
        line["check"] = True
    if became.unread is not None:
        line["note"] = became.unread.message
    return json.dumps(line)


def _queue(queue: MessageQueue | None) -> dict[str, Any]:
    if queue is None:
        return {}
    return {
        "assignment_mode": queue.assignment_mode,
        "members": sorted(member.number or member.extension_id for member in queue.members),
    }


_KINDS = {
    "extensions": "extension",
    "message_queues": "queue",
    "extension_groups": "ext_group",
    "organizations": "organization",
}


def facts_as_json(site: str, about: PbxDescription, lists: Directory) -> str:
    """One line of what a PBX is and offers; a list that it does not tell is empty, and named as refused."""
    told = {kind: [_entry(each) for each in lists.by_type[type_]] for kind, type_ in _KINDS.items()}
    refused = [kind for kind, type_ in _KINDS.items() if type_ in lists.refused]
    facts = {
        "device_name": about.device_name,
        "model_name": about.model_name,
        "firmware_version": about.firmware_version,
        "serial_number": about.serial_number,
    }
    return json.dumps({"site": site, "outcome": "info", "changed": False, "pbx": facts, "lists": told,
                       "lists_refused": refused, "error": None})  # fmt: skip


def _entry(entry: Entry) -> dict[str, str]:
    return {"id": entry.id, "name": entry.name} | ({"number": entry.number} if entry.number else {})


def failure_as_json(site: str, end: End, error: AppError) -> str:
    """One line of a PBX that could not be asked."""
    return json.dumps({"site": site, "outcome": str(end), "changed": False, "error": _error(error)})


COLUMNS = ("site", "channel", "outcome", "id", "webhook_url", "what")


def as_csv(told: Iterable[Became]) -> str:
    """A table for a spreadsheet, a line a site and channel; a cell that it would calculate begins with '."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for became in told:
        what = (
            f"{became.error.message} {advice(became.error)}".strip()
            if became.error is not None
            else "; ".join(_details(became))
        )
        cells = (
            became.cell.site,
            became.cell.name or became.cell.file,
            _WOULD_BE.get(became.end, str(became.end)) if became.planned else str(became.end),
            "" if became.id is None else str(became.id),
            became.webhook_url,
            plain(what, 2000),
        )
        writer.writerow(map(kept_as_text, cells))
    return out.getvalue()
