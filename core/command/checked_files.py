"""Channel files that were read: the request that each makes, or why it makes none; all before any is sent."""

import os
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Protocol

from core.channel.directory import Directory
from core.channel.draft import ChannelDraft
from core.channel.lookup import draft_looked_up, has_people
from core.channel.request import ChannelRequest, masked_template, to_request
from core.channel.route_doubts import route_doubts
from core.command.interrupt import Interrupt
from core.command.report import Outcome, Report
from core.errors import AppError, DraftInvalid, Problem
from core.files.channel_file import FileInvalid, in_file_path, read_channel_file
from core.keys.warnings import KeyWarning
from core.secrets.sources import SecretSources
from core.stop import Stop
from core.wording import N_


class HasLists(Protocol):
    """The PBX as far as looking people up needs it."""

    def directory(self, stop: Stop) -> Directory: ...


@dataclass(frozen=True, slots=True)
class CheckedFile:
    """A file that was read: the request it makes, or the error why it makes none.

    `draft` is there while somebody in it is still to be looked up on the PBX; the request is made of it then.
    """

    file: str
    name: str
    request: ChannelRequest | None = None
    draft: ChannelDraft | None = None
    error: AppError | None = None
    notices: Sequence[Problem] = ()
    warnings: Sequence[KeyWarning] = ()
    doubts: Sequence[Problem] = ()

    @property
    def told(self) -> tuple[tuple[str, str], ...]:
        """What was changed and what to look at: paths in the file, with a sentence each."""
        changed = [(in_file_path(notice.field), notice.message) for notice in self.notices]
        doubtful = [(doubt.field, doubt.message) for doubt in self.doubts]
        return (*changed, *((warning.path, warning.message) for warning in self.warnings), *doubtful)

    def report(self, outcome: Outcome, error: AppError | None = None, **values: Any) -> Report:
        return Report(self.file, self.name, outcome, error=error, **values)


class BesideAnInvalidOne(AppError):
    """A file that is right, beside one that is not."""

    code = "not_sent"

    def __init__(self) -> None:
        super().__init__(
            N_("This file is correct, but another one is not. Nothing was sent."),
            N_("Correct the other file, then send all of them again."),
        )


def check_files(files: Iterable[str], sources: SecretSources) -> list[CheckedFile]:
    """Read every file. Files that would clash, being the same or giving the same name, are errors too."""
    checked = [_check(file, sources) for file in files]
    same_file = _others(checked, lambda item: os.path.realpath(item.file) if "\0" not in item.file else "")
    same_name = _others(checked, lambda item: item.name.strip())
    return [
        _with_clash(item, same_file.get(place, ()), same_name.get(place, ())) for place, item in enumerate(checked)
    ]


def _check(file: str, sources: SecretSources) -> CheckedFile:
    try:
        found = read_channel_file(file, sources)
        draft = found.draft
        people = has_people(draft.dids)
        request, waiting = (None, draft) if people else (to_request(draft), None)
        return CheckedFile(file, draft.name, request, waiting, None, found.notices, found.warnings, found.doubts)
    except FileInvalid as error:
        return CheckedFile(file, error.name, error=error, warnings=error.warnings)


def _others(checked: Sequence[CheckedFile], key: Callable[[CheckedFile], Hashable]) -> Mapping[int, Sequence[str]]:
    """For each place the other files with the same key, where there are any."""
    places: dict[Hashable, list[int]] = defaultdict(list)
    for place, item in enumerate(checked):
        places[key(item)].append(place)
    return {
        place: [checked[other].file for other in same if other != place]
        for value, same in places.items()
        if value and len(same) > 1
        for place in same
    }


def _with_clash(item: CheckedFile, same_file: Sequence[str], same_name: Sequence[str]) -> CheckedFile:
    if same_file:
        clash = Problem("", N_("This file was given more than once."))
    elif same_name:
        clash = Problem("name", N_("{files} contains a channel with the same name."), {"files": ", ".join(same_name)})
    else:
        return item
    known = item.error.problems if item.error else ()
    return replace(item, request=None, error=FileInvalid([*known, clash], item.name))


def reports_unsent(checked: Iterable[CheckedFile]) -> list[Report]:
    """What is told when at least one file is invalid: nothing of any file is sent."""
    return [
        item.report(Outcome.NOT_SENT, BesideAnInvalidOne())
        if item.error is None
        else item.report(Outcome.INVALID, item.error)
        for item in checked
    ]


def reports_of_a_dry_run(checked: Iterable[CheckedFile]) -> list[Report]:
    """What would be sent, masked."""
    return [
        item.report(Outcome.INVALID, item.error, warnings=item.told)
        if item.error is not None
        else item.report(Outcome.VALID, request=_masked(item), warnings=item.told)
        for item in checked
    ]


def _masked(item: CheckedFile) -> dict[str, Any]:
    if item.request is not None:
        return item.request.as_masked_json()
    assert item.draft is not None
    return masked_template(item.draft)


def looked_up(checked: Sequence[CheckedFile], pbx: HasLists, interrupt: Interrupt) -> list[CheckedFile]:
    """The files with everybody in them looked up on the PBX; who is not found is the file's error.

    Raises:
        PbxError: the lists cannot be read.
    """
    if all(item.draft is None for item in checked):
        return list(checked)
    lists = interrupt.run(partial(pbx.directory, interrupt.stop))
    return [_with_people(item, lists) for item in checked]


def _with_people(item: CheckedFile, lists: Directory) -> CheckedFile:
    if item.draft is None or item.error is not None:
        return item
    try:
        found = draft_looked_up(item.draft, lists)
        return replace(item, request=to_request(found), draft=None, doubts=route_doubts(found))
    except DraftInvalid as error:
        return replace(item, error=error)
