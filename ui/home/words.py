"""How the board says it: states, reasons, what is missing by name, and what the next step is called."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from core.channel.catalog import NAME_MAX_LENGTH
from core.channel.rules import UNDECIDED, UNDECIDED_PAGES
from core.errors import Problem, plain
from core.field_path import FieldPath
from core.pbx.following import Following, State
from core.store.rows import ChannelRow, ChannelState, KnownPbx
from core.store.standing import Line, Need, Standing, Step
from core.wording import N_, NN_, one_text
from ui.look import counts
from ui.look.seen import moment
from ui.look.texts import listed, named, plural, problem_text, quoted, translated
from ui.look.theme import Tone

if TYPE_CHECKING:
    from core.channel.missing import Lack

SHOWN = NAME_MAX_LENGTH
"""Characters of a name that may be somebody else's; where it has less room, its part of the window cuts it."""
NO_PBX = N_("No PBX chosen yet")
STATES = {
    Standing.DRAFT: N_("Draft"),
    Standing.KEYS_MISSING: N_("Keys are missing"),
    Standing.UNREADABLE: N_("Cannot be read"),
    Standing.READY: N_("Ready to create"),
    Standing.WAITS_FOR_TRUST: N_("Certificate to compare"),
    Standing.REFUSED: N_("Refused by the PBX"),
    Standing.CHECKING: N_("Checking what happened"),
    Standing.SENDING: N_("Being created"),
    Standing.NOT_CONNECTED: N_("Created, not connected"),
    Standing.CREATED: N_("Created"),
}
TONES = {
    Standing.READY: Tone.ACCENT,
    Standing.KEYS_MISSING: Tone.WARNING,
    Standing.UNREADABLE: Tone.ERROR,
    Standing.WAITS_FOR_TRUST: Tone.WARNING,
    Standing.REFUSED: Tone.ERROR,
    Standing.NOT_CONNECTED: Tone.WARNING,
    Standing.CREATED: Tone.SUCCESS,
}
ICONS = {
    Standing.DRAFT: "edit",
    Standing.KEYS_MISSING: "key",
    Standing.UNREADABLE: "error",
    Standing.READY: "clock",
    Standing.WAITS_FOR_TRUST: "shield",
    Standing.REFUSED: "error",
    Standing.CHECKING: "wait",
    Standing.SENDING: "wait",
    Standing.NOT_CONNECTED: "warning",
    Standing.CREATED: "done",
}
NEEDS = {
    None: N_("All"),
    Need.YOU: N_("Needs attention"),
    Need.PBX: N_("Waiting for PBX"),
    Need.CHECKING: N_("Checking"),
    Need.NOBODY: N_("Created"),
}
_OF_A_MAIL = {
    UNDECIDED: N_("C&ontinue with the numbers"),
    UNDECIDED_PAGES: N_("C&ontinue with the pages"),
}
"""Where the name of what is missing is a whole phrase."""
_STEPS = {
    Step.CONTINUE: N_("C&ontinue"),
    Step.TYPE_KEYS: N_("&Type the keys"),
    Step.CREATE: N_("&Create it now"),
    Step.COMPARE: N_("Compare the &certificate"),
    Step.FIX: N_("Fi&x it"),
    Step.LOOK: N_("&Look now"),
    Step.CHECK_KEYS: N_("Check &keys…"),
    Step.HAND_OVER: N_("Next step: &webhook URL"),
    Step.NONE: "",
}


def name_of(row: ChannelRow, most: int = SHOWN) -> str:
    """What the channel is called, in so many characters."""
    return plain(row.draft.name, most) or translated(N_("(no name yet)"))


def pbx_text(pbx: KnownPbx | None, base_url: str) -> str:
    """What a PBX is called here."""
    return plain(pbx.name if pbx is not None and pbx.name else base_url, SHOWN)


def provider_of(row: ChannelRow) -> str:
    """The provider's name, or the kind's, or that none is chosen."""
    if row.draft.provider is not None:
        return row.draft.provider.name
    return translated(row.draft.kind.name) if row.draft.kind is not None else translated(N_("No provider yet"))


def what_it_is(row: ChannelRow) -> str:
    """Provider, how many numbers, and the id: the line below the name."""
    parts = [provider_of(row)]
    if row.numbers:
        parts.append(numbers_text(row))
    if row.channel_id is not None:
        parts.append(translated(N_("ID {id}"), {"id": row.channel_id}))
    return " · ".join(parts)


def numbers_text(row: ChannelRow) -> str:
    """How many numbers it has, or pages."""
    return counts.counted(row.numbers, row.draft.did_format)


# What is missing


def lack_texts(line: Line) -> Iterable[tuple[FieldPath, str, str]]:
    """Of each thing that is missing: where it is mended, its name, and where that is in words."""
    provider = line.row.draft.provider
    gone = {each.path for each in provider.fields if each.key in line.row.gone} if provider is not None else set()
    for lack in line.lacks:
        if lack.is_destination:
            name = plural(NN_("Destination of 1 number", "Destination of {count} numbers"), len(lack.rows))
            yield lack.path, name, lines_text(lack.rows)
        elif lack.rows:
            assert lack.problem is not None
            yield lack.path, lines_text(lack.rows), problem_text(lack.problem)
        else:
            yield lack.path, translated(lack.name), _told_of(lack.problem, is_gone=lack.path in gone)


def _told_of(problem: "Problem | None", *, is_gone: bool) -> str:
    """is_gone: it was typed, and the keyring has it no more."""
    if problem is None:
        return translated(N_("No longer in the keyring")) if is_gone else translated(N_("Nothing entered yet"))
    # Of what, is said above it; in full, it would be cut.
    return translated(N_("Add them, or leave them out")) if problem.text in _OF_A_MAIL else problem_text(problem)


def lines_text(rows: tuple[int, ...], most: int = 5) -> str:
    """Lines of the numbers, as people count them."""
    if len(rows) == 1:
        return translated(N_("Line {number}"), {"number": rows[0] + 1})
    shown = listed(str(row + 1) for row in rows[:most]) + (" …" if len(rows) > most else "")
    return translated(N_("Lines {numbers}"), {"numbers": shown})


def _missing(line: Line) -> str:
    if not line.lacks:
        return translated(N_("Complete, not kept ready"))
    empty = [_short(each) for each in line.lacks if each.problem is None]
    wrong = [_short(each) for each in line.lacks if each.problem is not None]
    if empty:
        return translated(N_("Missing: {names}"), {"names": listed(empty)})
    return translated(N_("To fix: {names}"), {"names": listed(wrong)})


def _short(lack: "Lack") -> str:
    if lack.is_destination:
        return plural(NN_("1 destination", "{count} destinations"), len(lack.rows))
    return lines_text(lack.rows, 2) if lack.rows else translated(lack.name)


# Why


def reason_of(line: Line, pbx: str) -> str:
    """The second line of a state: its reason, or what is missing by name. pbx: its name, "" for one without."""
    row = line.row
    match line.standing:
        case Standing.DRAFT:
            return _missing(line)
        case Standing.KEYS_MISSING:
            return _missing(line) if line.lacks else translated(N_("No longer in the keyring"))
        case Standing.READY:
            return _why_waiting(row, pbx)
        case Standing.WAITS_FOR_TRUST:
            return _of_pbx(N_("Certificate of {pbx}"), pbx)
        case Standing.REFUSED | Standing.UNREADABLE:
            return refusal_text(row)
        case Standing.CHECKING:
            return translated(N_("Sent {when}, no clear answer"), {"when": moment(row.sent_at)})
        case Standing.SENDING:
            return translated(N_("By another window or command"))
        case Standing.NOT_CONNECTED | Standing.CREATED:
            return _connection_text(row)


def _of_pbx(text: str, pbx: str) -> str:
    """A sentence that names a PBX; without one, that none is chosen."""
    return translated(text, {"pbx": pbx}) if pbx else translated(NO_PBX)


def _why_waiting(row: ChannelRow, pbx: str) -> str:
    if row.state is ChannelState.WAITING:
        return _of_pbx(N_("{pbx} was not reached"), pbx)
    return _of_pbx(N_("Waiting for {pbx}"), pbx)


def refusal_text(row: ChannelRow) -> str:
    """What the PBX did not take, by name; else what it said."""
    if row.refused is not None and row.refused.field:
        return named(place_text(row, row.refused), problem_text(row.refused))
    what, _remedy, values = row.refusal or ("", "", {})
    return translated(what, values)


def place_text(row: ChannelRow, problem: Problem) -> str:
    """Where a problem is, as a person calls it."""
    if problem.path.row is not None:
        return lines_text((problem.path.row,))
    fields = row.draft.provider.fields if row.draft.provider is not None else ()
    found = next((each for each in fields if each.path == problem.field), None)
    return translated(found.label) if found is not None else problem.field


def _connection_text(row: ChannelRow) -> str:
    if row.connection is None:
        return translated(N_("Connection not known yet"))
    state, status, reason = row.connection
    provider = provider_of(row)
    match _state_of(state):
        case State.CONNECTED:
            return translated(N_("Connected to {provider}"), {"provider": provider})
        case State.FAILED if reason:
            return named(provider, quoted(reason))
        case State.FAILED:
            return translated(N_("{provider} gives no reason"), {"provider": provider})
        case State.SUBSCRIPTION:
            return translated(N_("Not included in the PBX's plan"))
        case State.MISSING:
            return translated(N_("The PBX does not list it"))
        case _:
            return plain(status, SHOWN)


def _state_of(told: str) -> State:
    """What the store says; what it cannot mean is not familiar."""
    return State(told) if told in set(State) else State.UNFAMILIAR


def whole_reason(line: Line, pbx: str) -> str:
    """All that is to be said about a state in whole sentences; "" where its name says it all. pbx: as above."""
    row = line.row
    if line.standing in (Standing.REFUSED, Standing.UNREADABLE) and row.refusal is not None:
        what, remedy, values = row.refusal
        return one_text(translated(what, values), translated(remedy, values))
    if line.standing is Standing.NOT_CONNECTED and row.connection is not None:
        state, status, reason = row.connection
        found = Following(_state_of(state), row.channel_id or 0, status=status, reason=reason)
        return one_text(translated(found.meaning, found.values), translated(found.next_step, found.values))
    said = _SENTENCES.get(row.state, "")
    return _of_pbx(said, pbx) if "{pbx}" in said else translated(said)


_SENTENCES = {
    ChannelState.KEYS_MISSING: N_(
        "It was ready, but one of its keys is no longer in this computer's keyring. Type it again."
    ),
    ChannelState.READY: N_("Nothing is missing. You can create it whenever {pbx} is reachable from here."),
    ChannelState.WAITING: N_("{pbx} could not be reached; nothing was sent. Create it on site."),
    ChannelState.WAITS_FOR_TRUST: N_("The certificate of {pbx} has to be compared first; nothing was sent."),
    ChannelState.SENDING: N_(
        "It is being sent to {pbx} right now, by another window or command. Nothing else is sent in the meantime."
    ),
    ChannelState.UNKNOWN: N_(
        "It was sent to {pbx}, but no clear answer came back. Press “Look now” to search the PBX for it; nothing "
        "is sent until that is clear."
    ),
}


# Next


def step_text(line: Line) -> str:
    """The caption of the one blue button; "" where nothing is to be done here."""
    if line.step is Step.CONTINUE and not line.lacks:
        return translated(N_("Che&ck and create"))
    if line.step in (Step.CONTINUE, Step.TYPE_KEYS) and line.lacks:
        lack = line.lacks[0]
        if lack.is_destination:
            return translated(N_("C&ontinue with the destinations"))
        if lack.rows:
            return translated(N_("Fi&x line {number}"), {"number": lack.rows[0] + 1})
        of_a_mail = _OF_A_MAIL.get(lack.problem.text) if lack.problem is not None else None
        return translated(of_a_mail or N_("C&ontinue with the {name}"), {"name": translated(lack.name)})
    if line.step is Step.FIX and line.row.refused is not None and line.row.refused.path.row is not None:
        return translated(N_("Fi&x line {number}"), {"number": line.row.refused.path.row + 1})
    return translated(_STEPS[line.step])
