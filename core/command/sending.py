"""Channel files to the PBX: all are checked before anything is sent, each is sent once, each outcome is told.

After a create without a clear answer, or a PBX that cannot be reached, the rest is not attempted.
"""

import os
import signal
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from types import FrameType, TracebackType
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from core.channel.directory import Directory
from core.channel.draft import ChannelDraft
from core.channel.lookup import draft_looked_up, has_people
from core.channel.request import ChannelRequest, masked_template, to_request
from core.command.report import Outcome, Report
from core.command.waiting import in_steps
from core.delivery.creation import Creation, Order
from core.delivery.delivery import NameTaken
from core.delivery.journal import digest_of
from core.delivery.outcome import Created, Declined, NotCreated, NotSent, Unknown
from core.errors import AppError, DraftInvalid, Problem
from core.files.channel_file import FileInvalid, in_file_path, read_channel_file
from core.keys.warnings import KeyWarning
from core.pbx.address import one_form
from core.pbx.errors import LoginRefused, OutcomeUnknown, Reach, Refused, Unreachable
from core.pbx.login import PbxLogin
from core.secrets.sources import SecretSources
from core.stop import Stop
from core.wording import N_

if TYPE_CHECKING:
    from core.pbx.answers import CreatedChannel

# Not about one channel but about the API, the login or this computer: the next create would meet the same.
_REFUSES_EVERYTHING = {10001, 10002, 10003, 10004, 10005, 10009, 60002, 70004, 70087, 70123}


T = TypeVar("T")

LOOKS = 2
"""How often a script searches for a channel after an unclear answer, within 5 s; the next run goes on looking."""


class Pbx(Protocol):
    """The PBX as far as reading back needs it."""

    def channel(self, channel_id: int, stop: Stop) -> "CreatedChannel": ...

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

    @property
    def told(self) -> tuple[tuple[str, str], ...]:
        """What was changed and what to look at: paths in the file, with a sentence each."""
        changed = [(in_file_path(notice.field), notice.message) for notice in self.notices]
        return (*changed, *((warning.path, warning.message) for warning in self.warnings))

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


class NotAttempted(AppError):
    """A file whose turn did not come."""

    code = "not_attempted"

    def __init__(self) -> None:
        super().__init__(
            N_("Not attempted because of an earlier failure. Nothing from this file was sent."),
            N_("Send it again once that is resolved."),
        )


class InternalError(AppError):
    """A defect of this program during a create. Names the type of the exception only: its text may hold a secret."""

    code = "internal"

    def __init__(self, error: BaseException) -> None:
        super().__init__(
            N_("An internal error ended the program ({kind}). The channel may or may not have been created."),
            N_("Check in the PBX portal under Messaging > Message Channel before you send it again."),
            {"kind": type(error).__name__},
        )


class Unsettled(AppError):
    """What became of a create cannot be told."""

    code = "unknown"

    def __init__(self, outcome: Unknown | NotCreated) -> None:
        super().__init__(outcome.what, outcome.remedy, outcome.values)


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
        if has_people(draft.dids):
            return CheckedFile(file, draft.name, draft=draft, notices=found.notices, warnings=found.warnings)
        return CheckedFile(file, draft.name, to_request(draft), notices=found.notices, warnings=found.warnings)
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


def looked_up(checked: Sequence[CheckedFile], pbx: "Pbx", interrupt: "Interrupt") -> list[CheckedFile]:
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
        return replace(item, request=to_request(draft_looked_up(item.draft, lists)), draft=None)
    except DraftInvalid as error:
        return replace(item, error=error)


class Interrupt:
    """While it is entered, Ctrl+C, SIGTERM and SIGHUP ask for a stop; the second time they break off what is blocked.

    A create that is stopped still says whether anything was sent, and no report is lost between two lines.

    Args:
        hurry: called at the first, so that nothing waits for another process any more.
    """

    def __init__(self, hurry: Callable[[], None] = lambda: None) -> None:
        self.stop = Stop()
        self._hurry = hurry
        self._blocked = False
        self._broken_off = False
        self._before: list[tuple[signal.Signals, Any]] = []

    def run(self, work: Callable[[], T]) -> T:
        """What the work returns or raises. Asking twice breaks it off, with KeyboardInterrupt."""
        self._blocked, self._broken_off = True, False
        try:
            return in_steps(work, lambda: self._broken_off)
        finally:
            self._blocked = False

    def __enter__(self) -> "Interrupt":
        named = (getattr(signal, name, None) for name in ("SIGINT", "SIGTERM", "SIGHUP"))
        for number in filter(None, named):  # Windows has no SIGHUP
            try:
                self._before.append((number, signal.signal(number, self._asked)))
            except ValueError:  # not the main thread: nobody can interrupt it
                break
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for number, handler in self._before:
            signal.signal(number, handler)

    def _asked(self, _number: int, _frame: FrameType | None) -> None:
        if not self.stop.asked:
            self._hurry()
            self.stop.ask()
        elif self._blocked:
            self._broken_off = True


def send_files(
    checked: Sequence[CheckedFile],
    pbx: Pbx,
    creation: Creation,
    login: PbxLogin,
    interrupt: Interrupt,
    tell: Callable[[Report], None],
    progress: Callable[[str], None],
) -> None:
    """Create the channels one after another, and tell each outcome as soon as it is known.

    Before the first of them everybody in all files is looked up; if one file fails there, nothing is sent.
    """
    rest: tuple[Outcome, AppError] | None = None
    try:
        checked = looked_up(checked, pbx, interrupt)
    except (Refused, Unreachable) as error:
        rest = (Outcome.REFUSED if isinstance(error, Refused) else Outcome.UNREACHABLE), error
    except KeyboardInterrupt:
        rest = Outcome.UNREACHABLE, NotAttempted()
    if any(item.error is not None for item in checked):
        for report in reports_unsent(checked):
            tell(report)
        return
    for number, item in enumerate(checked, 1):
        if rest is None and interrupt.stop.asked:
            rest = Outcome.UNREACHABLE, NotAttempted()
        if rest is not None:
            tell(item.report(*rest))
            continue
        progress(f"Creating “{item.name}” ({number} of {len(checked)}) …")
        report = _create(item, pbx, creation, login, interrupt, progress)
        tell(report)
        rest = _what_the_rest_meets(report)


def _create(
    item: CheckedFile,
    pbx: Pbx,
    creation: Creation,
    login: PbxLogin,
    interrupt: Interrupt,
    progress: Callable[[str], None],
) -> Report:
    assert item.request is not None
    order = Order(f"file:{one_form(login.base_url)}:{digest_of(item.request)}", item.request, login)

    def searching(unknown: Unknown) -> None:
        said = "An earlier create of this name had no clear answer" if unknown.earlier else "No clear answer came"
        progress(f"{said}; looking for the channel on the PBX …")

    try:
        outcome = interrupt.run(partial(creation.bring, order, interrupt.stop, searching, LOOKS))
    except KeyboardInterrupt:
        return item.report(Outcome.UNKNOWN, OutcomeUnknown(item.name, Unreachable(Reach.STOPPED)))
    except Exception as error:  # whatever it is, its text stays in here
        return item.report(Outcome.UNKNOWN, InternalError(error))
    match outcome:
        case Created():
            return _created(item, outcome, pbx, interrupt)
        case Declined() | NotSent(error=NameTaken()):
            return item.report(Outcome.REFUSED, outcome.error)
        case NotSent():
            return item.report(Outcome.UNREACHABLE, outcome.error)
        case NotCreated():
            return item.report(Outcome.UNREACHABLE, Unsettled(outcome))
        case Unknown(why=why):
            told = why if isinstance(why, OutcomeUnknown) and not outcome.looked else Unsettled(outcome)
            return item.report(Outcome.UNKNOWN, told)


def _created(item: CheckedFile, created: Created, pbx: Pbx, interrupt: Interrupt) -> Report:
    """The created channel; that it cannot be read does not make it less created."""
    channel = created.channel
    if channel is None:
        return _read_back(item, created.channel_id, pbx, interrupt)
    return item.report(
        Outcome.CREATED,
        id=created.channel_id,
        webhook_url=channel.webhook_url or None,
        verify_token=channel.verify_token or None,
    )


def _read_back(item: CheckedFile, id_: int, pbx: Pbx, interrupt: Interrupt) -> Report:
    """The created channel; that it cannot be read does not make it less created."""
    try:
        channel = interrupt.run(partial(pbx.channel, id_, interrupt.stop))
    except (Exception, KeyboardInterrupt) as error:
        reason = error.message if isinstance(error, AppError) else type(error).__name__
        note = "The channel exists. Its webhook URL and verify token could not be read; the PBX's portal shows them."
        return item.report(Outcome.CREATED, id=id_, note=f"{note} ({reason})")
    return item.report(
        Outcome.CREATED, id=id_, webhook_url=channel.webhook_url or None, verify_token=channel.verify_token or None
    )


def _what_the_rest_meets(report: Report) -> tuple[Outcome, AppError] | None:
    error = report.error
    if error is None:
        return None
    if report.outcome is Outcome.REFUSED:
        everything = isinstance(error, LoginRefused) or (
            isinstance(error, Refused) and error.errcode in _REFUSES_EVERYTHING
        )
        return (Outcome.REFUSED, error) if everything else None
    return Outcome.UNREACHABLE, NotAttempted()
