"""Channel files that were checked go to the PBX: each is sent once, each outcome is told.

After a create without a clear answer, or a PBX that cannot be reached, the rest is not attempted.
"""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Protocol

from core.channel.arriving import warnings_for
from core.channel.draft import ChannelDraft
from core.command.checked_files import CheckedFile, HasLists, looked_up, reports_unsent
from core.command.interrupt import Interrupt
from core.command.report import Outcome, Report
from core.delivery.creation import Creation, Order
from core.delivery.delivery import NameTaken
from core.delivery.journal import digest_of
from core.delivery.outcome import Created, Declined, NotCreated, NotSent, Unknown
from core.errors import AppError, Problem, plain
from core.pbx.address import one_form
from core.pbx.errors import LoginRefused, OutcomeUnknown, Reach, Refused, Unreachable
from core.pbx.login import PbxLogin
from core.stop import Stop
from core.wording import N_

if TYPE_CHECKING:
    from core.pbx.answers import CreatedChannel

# Not about one channel but about the API, the login or this computer: the next create would meet the same.
_REFUSES_EVERYTHING = {10001, 10002, 10003, 10004, 10005, 10009, 60002, 70004, 70087, 70123}

LOOKS = 2
"""How often a script searches for a channel after an unclear answer, within 5 s; the next run goes on looking."""


class Pbx(HasLists, Protocol):
    """The PBX as far as reading back needs it."""

    def channel(self, channel_id: int, stop: Stop) -> "CreatedChannel": ...


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
    before = checked
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
    for item, known in zip(checked, before, strict=True):
        # Only the PBX's lists show that two members are one person.
        for path, message in [each for each in item.told if each not in known.told]:
            progress(plain(f"{item.file}: {path}: {message}"))
    for number, item in enumerate(checked, 1):
        if rest is None and interrupt.stop.asked:
            rest = Outcome.UNREACHABLE, NotAttempted()
        if rest is not None:
            tell(item.report(*rest))
            continue
        progress(f"Creating “{item.name}” ({number} of {len(checked)}) …")
        report = _create(item, pbx, creation, login, interrupt, progress)
        tell(report)
        for problem in _warnings(item, report, login):
            progress(plain(f"{item.file}: {problem.field}: {problem.message}", 1000))
        rest = _what_the_rest_meets(report)


def _warnings(item: CheckedFile, report: Report, login: PbxLogin) -> Sequence[Problem]:
    """What will keep messages from arriving at a channel that was created, as the windows tell it there."""
    request = item.request
    if report.outcome is not Outcome.CREATED or request is None:
        return ()
    draft = ChannelDraft(channel=request.provider.value, webhook_url_type=request.webhook_url_type, dids=request.dids)
    return warnings_for(draft, report.webhook_url or "", login.base_url)


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
