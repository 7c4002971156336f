"""What became of one channel file: as a line of JSON for scripts, and as lines for a person. Holds no secret."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from core.errors import AppError, Problem, plain
from core.files.channel_file import FileInvalid, in_file_path


class Outcome(StrEnum):
    """What can become of a file. `VALID` only in a dry run; `NOT_SENT` beside an invalid file."""

    CREATED = "created"
    VALID = "valid"
    INVALID = "invalid"
    NOT_SENT = "not_sent"
    REFUSED = "refused"
    UNREACHABLE = "unreachable"
    UNKNOWN = "unknown"

    @property
    def exit_status(self) -> int:
        return _EXIT_STATUS[self]


_EXIT_STATUS = {
    Outcome.CREATED: 0,
    Outcome.VALID: 0,
    Outcome.REFUSED: 1,
    Outcome.INVALID: 2,
    Outcome.NOT_SENT: 2,
    Outcome.UNREACHABLE: 3,
    Outcome.UNKNOWN: 4,
}


@dataclass(frozen=True, slots=True)
class Report:
    """One file's outcome.

    Attributes:
        file: as given. name: of the channel, "" when it could not be read.
        id, webhook_url, verify_token: of a created channel; the last two None when they could not be read back.
        note: what a person should know about a created channel.
        keys: what the provider said of them, where it was asked. webhook: what came of setting it there.
        request: the masked body; warnings: paths with a sentence each, of what to look at; both in a dry run.
    """

    file: str
    name: str
    outcome: Outcome
    id: int | None = None
    webhook_url: str | None = None
    verify_token: str | None = None
    note: str = ""
    error: AppError | None = None
    request: dict[str, Any] | None = None
    warnings: Sequence[tuple[str, str]] | None = None
    keys: Sequence[Mapping[str, Any]] | None = None
    webhook: Mapping[str, Any] | None = None

    def as_json(self) -> str:
        """One line."""
        line: dict[str, Any] = {"file": self.file, "name": self.name, "outcome": str(self.outcome)}
        if self.outcome is Outcome.CREATED:
            line |= {"id": self.id, "webhook_url": self.webhook_url, "verify_token": self.verify_token}
            if self.note:
                line["note"] = self.note
        if self.keys is not None:
            line["keys"] = list(self.keys)
        if self.webhook is not None:
            line["webhook"] = dict(self.webhook)
        if self.request is not None:
            line["request"] = self.request
        if self.warnings is not None:
            line["warnings"] = [{"path": path, "message": message} for path, message in self.warnings]
        if self.error is not None:
            line["error"] = {
                "code": self.error.code,
                "message": self.error.message,
                "problems": [
                    {"path": _path_in_file(problem, self.error), "message": problem.message}
                    for problem in self.error.problems
                ],
            }
        # ASCII: a pipe may have any encoding.
        return json.dumps(line)

    def as_text(self) -> str:
        """The outcome in one line, details indented below it."""
        title = f"{plain(self.file)}: {str(self.outcome).replace('_', ' ')}"
        if self.outcome is Outcome.CREATED:
            title += f" {self.id}"
        if self.name:
            title += f" “{plain(self.name)}”"
        return "\n".join([title, *(f"    {line}" for line in self._details())])

    def _details(self) -> Sequence[str]:
        lines = []
        if self.webhook_url:
            lines.append(f"webhook URL: {plain(self.webhook_url, 2000)}")
        if self.verify_token:
            lines.append(f"verify token: {plain(self.verify_token, 2000)}")
        if self.note:
            lines.append(plain(self.note, 1000))
        lines += [plain(f"keys: {each['message']}", 1000) for each in self.keys or ()]
        lines += _webhook_lines(self.webhook) if self.webhook is not None else []
        if self.request is not None:
            lines += json.dumps(self.request, indent=2, ensure_ascii=False).splitlines()
        if self.error is not None:
            lines.append(plain(self.error.message, 1000))
            lines += [_problem_line(problem, self.error) for problem in self.error.problems]
        return lines


def _webhook_lines(webhook: Mapping[str, Any]) -> list[str]:
    told = [webhook.get("message") or "", (webhook.get("error") or {}).get("message", "")]
    told += [f"{each['name']}: {each['message']}" for key in ("changes", "left") for each in webhook.get(key, ())]
    lines = [f"webhook: {str(webhook['outcome']).replace('_', ' ')}", *(f"  {text}" for text in told if text)]
    return [plain(line, 1000) for line in lines]


def _path_in_file(problem: Problem, error: AppError) -> str:
    """Where in the file it is: an invalid file's problems say so already, a PBX's name the request's parameters."""
    return problem.field if isinstance(error, FileInvalid) else in_file_path(problem.field)


def _problem_line(problem: Problem, error: AppError) -> str:
    path = plain(_path_in_file(problem, error), 200)
    return plain(f"{path}: {problem.message}" if path else problem.message, 1000)
