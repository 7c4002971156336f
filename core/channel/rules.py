"""Every local rule for a channel. Pure; each broken rule is a `Problem` at its field.

Source: "Add a Message Channel". Where that page is silent (the form of a DID, the range of a number), the rule only
catches what no PBX can mean.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from urllib.parse import urlsplit

from core.channel.catalog import DESTINATION_TYPES, MEMBER_TYPES, NAME_MAX_LENGTH, WEBHOOK_URL_TYPES, Field, Kind
from core.channel.credentials import decoded_if_encoded, encode, strip_pasted
from core.channel.draft import ChannelDraft, DidRoute, Member
from core.channel.names import is_marked
from core.channel.people import Wanted, doubt_sentence
from core.channel.secret_values import missing_secrets
from core.errors import Problem, plain
from core.field_path import TABLE, FieldPath
from core.giving_way import giving_way
from core.numbers.dialling import E164_FORM
from core.numbers.did_format import DidFormat
from core.numbers.finding import read_numbers
from core.numbers.reading import SHORTENED, Asked, Doubt, NotANumber, Number, Reading, Why
from core.numbers.text import is_shortened
from core.wording import N_

# [0-9], never \d: \d also matches Arabic-Indic and full-width digits. fullmatch, never $: $ lets a line end pass.
_ID = re.compile(r"[0-9]{1,18}")
_E164 = re.compile(E164_FORM)
_LONGEST_PLAIN = 17
"""Digits without a +: 00 and the 15 that a number has."""
_SERVICE_CODE = re.compile(r"[0-9*#]{0,6}[*#][0-9*#]{0,6}")
_WHOLE_NUMBER = re.compile(r"[0-9]{1,9}")
_DID_FORMS: dict[DidFormat, tuple[re.Pattern[str], str]] = {
    DidFormat.NUMBER: (
        re.compile(r"\+?[0-9 ()*#.\-]{0,62}[0-9*#]"),
        N_("Use only digits, an optional leading + and separators; “{value}” contains something else."),
    ),
    DidFormat.E164: (
        re.compile(r"\+[1-9][0-9]{6,14}"),
        N_("Enter the number in E.164 format: +, country code and number, digits only, for example +15567778888."),
    ),
    DidFormat.PAGE_ID: (
        re.compile(r"[0-9]{1,32}"),
        N_("A page ID has only digits. You will find it on the page under About > Page transparency."),
    ),
}

OTHERS_NAMED = 5
"""So many other lines with the same number are named."""


CHOOSE_TYPE = N_("Choose extension, message queue (queue) or third-party platform (api).")
NO_MESSAGES_TO = N_(
    "Messages cannot go to “{value}”. Choose extension, message queue (queue) or third-party platform (api)."
)
SAME_AS_LINE = N_("Same number as in line {lines}.")
NO_DESTINATION = N_("Choose where messages to this number go.")
"""Of a line that says nothing about it yet."""
UNDECIDED, UNDECIDED_PAGES = (
    N_("Add the numbers from the e-mail, or leave them out."),
    N_("Add the pages from the e-mail, or leave them out."),
)
"""Of what stood in a mail and was neither taken into the table nor declined."""
MISSING_SECRET = N_("You typed this value, but it is no longer in this computer's keyring. Type it again.")
"""Of a field whose secret is not at hand."""


def problems(draft: ChannelDraft) -> list[Problem]:
    """Every broken rule of a draft, in the order of the windows."""
    return [*kind_problems(draft), *account_problems(draft), *route_problems(draft), *option_problems(draft)]


def kind_problems(draft: ChannelDraft) -> Iterator[Problem]:
    """The type of channel and its provider are chosen."""
    if draft.kind is None:
        yield Problem("channel_type", N_("Choose a channel type."))
    elif draft.provider is None:
        yield Problem("channel", N_("Choose a provider from the list."))


def account_problems(draft: ChannelDraft) -> Iterator[Problem]:
    """Name and the values from the provider's portal."""
    yield from _name_problems(draft.name)
    missing = missing_secrets(draft)
    for field in draft.provider.fields if draft.provider else ():
        problem = field_problem(field, draft.credentials.get(field.key, ""), field.key in draft.taken_as_is)
        if field in missing:
            # Also an optional one: what was typed once is never left out in silence.
            problem = Problem(field.path, MISSING_SECRET)
        if problem:
            yield problem


def _name_problems(name: str) -> Iterator[Problem]:
    if not name.strip():
        yield Problem("name", N_("Give the channel a name."))
    elif len(name) > NAME_MAX_LENGTH:
        yield Problem(
            "name",
            N_("The name has {length} characters; the PBX accepts at most {limit}."),
            {"length": len(name), "limit": NAME_MAX_LENGTH},
        )
    elif any(unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp") for character in name):
        yield Problem("name", N_("The name contains a line break or another control character."))
    elif is_marked(name):
        yield Problem("name", N_("The value contains an invisible character. Copy it again, or type it."))


def field_problem(field: Field, value: str, taken_as_is: bool = False) -> Problem | None:
    """What is wrong with the value of one catalogue field; the sentence never repeats the value of a secret."""
    if not value:
        return None if field.optional else Problem(field.path, N_("This value is required."))
    if value != strip_pasted(value):
        return Problem(field.path, N_("There are spaces before or after the value. Remove them."))
    if any(unicodedata.category(character) in ("Cc", "Cs") for character in value):
        return Problem(field.path, N_("The value contains a line break. Paste it as one line."))
    # A name may hold joined emoji; in a key an invisible character is a leftover of a web page.
    if field.covered and any(unicodedata.category(character) == "Cf" for character in value):
        return Problem(field.path, N_("The value contains an invisible character. Copy it again, or type it."))
    length = len(encode(value)) if field.base64 else len(value)
    if length > field.max_length:
        text = (
            N_("The value has {length} characters once encoded; at most {limit} are allowed.")
            if field.base64
            else N_("The value has {length} characters; at most {limit} are allowed.")
        )
        return Problem(field.path, text, {"length": length, "limit": field.max_length})
    if field.url:
        return _url_problem(field, value)
    fits = field.form is not None and field.form.fits(value)
    if field.base64 and not taken_as_is and not fits and decoded_if_encoded(value) is not None:
        return Problem(
            field.path,
            N_("This already looks Base64-encoded. The program encodes values itself. Which one do you want to use?"),
            asks=True,
        )
    return None


def _url_problem(field: Field, value: str) -> Problem | None:
    if any(character.isspace() for character in value):
        return Problem(field.path, N_("The address contains a space."))
    try:
        parts = urlsplit(value)
        host = parts.hostname
        _ = parts.port
    except ValueError:
        return Problem(field.path, N_("This is not a complete web address."))
    if parts.scheme.lower() != "https":
        return Problem(field.path, N_("The address must begin with https://."))
    if not host:
        return Problem(field.path, N_("This is not a complete web address."))
    return None


def option_problems(draft: ChannelDraft) -> Iterator[Problem]:
    """The domain of the webhook, and the optional settings that the kind of channel has."""
    if draft.webhook_url_type not in WEBHOOK_URL_TYPES:
        yield Problem("webhook_url_type", N_("Choose the domain of the webhook URL: FQDN or NAT."))
    kind = draft.kind
    if kind is None:
        return
    if kind.send_rate:
        yield from _whole_number_problem(
            "send_rate",
            draft.send_rate,
            N_("Enter a whole number of messages per second (1 or more), or leave it empty."),
        )
    if draft.auto_close_session not in (None, 0, 1):
        yield Problem("auto_close_session", N_("Enter 0 (keep open) or 1 (close)."))
    yield from _whole_number_problem(
        "session_expired_time",
        draft.session_expired_time,
        N_("Enter a whole number of days (1 or more), or leave it empty."),
    )
    if kind.duplicate_sessions and draft.enb_duplicate_active_session not in (None, 0, 1):
        yield Problem("enb_duplicate_active_session", N_("Enter 0 (do not allow) or 1 (allow)."))
    if kind.accompanying_msg:
        provider = draft.provider
        if provider and provider.accompanying_msg_required and not draft.accompanying_msg.strip():
            yield Problem(
                "accompanying_msg",
                N_("{provider} needs a text to send with files; without it the PBX refuses the channel."),
                {"provider": provider.name},
            )
        elif any(unicodedata.category(c) in ("Cc", "Cs") and c != "\n" for c in draft.accompanying_msg):
            yield Problem("accompanying_msg", N_("The text contains a control character."))


def _whole_number_problem(field: str, text: str, sentence: str) -> Iterator[Problem]:
    if text and not (_WHOLE_NUMBER.fullmatch(text) and int(text) > 0):
        yield Problem(field, sentence)


def route_problems(draft: ChannelDraft) -> Iterator[Problem]:
    """What is to be decided of a mail, each line of the routing table, and numbers that stand in more than one."""
    if draft.kind is None:
        return
    if draft.pasted_numbers:
        pages = draft.kind.did_format is DidFormat.PAGE_ID
        yield Problem(TABLE, UNDECIDED_PAGES if pages else UNDECIDED)
    for row, route in enumerate(giving_way(draft.dids)):
        yield from problems_of_route(route, draft.kind, row)
    for rows in repeated_rows(draft.dids).values():
        yield from (repeated_problem(rows, row) for row in rows)


def repeated_problem(rows: Sequence[int], row: int) -> Problem:
    """Of a line whose number stands in all these rows."""
    return Problem(FieldPath.of_route(row, "did_number"), SAME_AS_LINE, {"lines": _other_lines(rows, row)})


def _other_lines(rows: Sequence[int], row: int) -> str:
    """The first lines beside this one: of 8,000 equal numbers all pairs would be named."""
    others = [str(other + 1) for other in rows[: OTHERS_NAMED + 1] if other != row][:OTHERS_NAMED]
    return ", ".join(others) + (" …" if len(rows) - 1 > len(others) else "")


def problems_of_route(route: DidRoute, kind: Kind, row: int) -> Iterator[Problem]:
    """What is wrong with one line by itself; `row` counts from 0."""
    if is_fine(route, kind):
        return
    at = partial(FieldPath.of_route, row)
    yield from _number_problems(route.did_number, kind, at("did_number"))
    yield from _destination_problems(route, at)
    if kind.members:
        for member in route.members:
            yield from _member_problems(member, at("members"))


def _number_problems(number: str, kind: Kind, path: FieldPath) -> Iterator[Problem]:
    """What is wrong with a number: what it says is asked first, and its form after that."""
    if number and kind.did_format is not DidFormat.PAGE_ID and not _SERVICE_CODE.fullmatch(number):
        told = _problem_of_reading(number, kind, path)
        if told is not None:
            yield told
            return
    form, sentence = _DID_FORMS[kind.did_format]
    if not number:
        yield Problem(path, N_("The number is missing."))
    elif is_shortened(number):
        yield Problem(path, SHORTENED, {"value": number})
    elif not form.fullmatch(number):
        yield Problem(path, sentence, {"value": number})


def _problem_of_reading(number: str, kind: Kind, path: FieldPath) -> Problem | None:
    readings: tuple[Reading, ...] = read_numbers(number, kind.did_format)
    value = {"value": number}
    if len(readings) > 1:
        return Problem(path, N_("“{value}” contains several numbers; each needs its own line."), value)
    match readings[0]:
        case NotANumber(Why.WRONG | Why.UNCLEAR, words, values):
            return Problem(path, words, {**values, **value})
        case Asked(doubt, words=words, values=values) if doubt not in (Doubt.COUNTRY, Doubt.PLUS, Doubt.TAIL):
            return Problem(path, words, {**values, **value})
        case Asked(doubt, then=then) if doubt is Doubt.TAIL or then:
            text = N_(
                "“{value}” is a range, or a number with an extension. Enter one number; “Add a range of numbers” "
                "in the table's menu adds many."
            )
            return Problem(path, text, value)
        case Number(extension=extension) if extension:
            return Problem(path, N_("“{value}” is a number with an extension. Enter only the number."), value)
    return None


def is_fine(route: DidRoute, kind: Kind) -> bool:
    """Whether a line is certainly right by itself."""
    return fine_rows((route,), kind)[0]


def fine_rows(routes: Sequence[DidRoute], kind: Kind) -> list[bool]:
    """Whether lines are certainly right. Quick, for long tables; where False, the problems are looked for."""
    numbers = [route.did_number for route in routes]
    if kind.did_format is DidFormat.NUMBER:
        fine = [
            number.isascii()
            and (
                _E164.match(number) is not None
                or (number.isdigit() and 3 <= len(number) <= _LONGEST_PLAIN and number[:3] != "000")
            )
            for number in numbers
        ]
    else:
        fine = [bool(_DID_FORMS[kind.did_format][0].fullmatch(number)) for number in numbers]
    places = [(route.destination_type, route.destination_id, route.wanted) for route in routes]
    right = {place: _is_right_destination(*place) for place in set(places)}
    fine = [each and right[place] for each, place in zip(fine, places, strict=True)]
    if kind.members:
        # By identity: most lines share their members, and hashing them takes as long as looking at them.
        shared = {id(route.members): route.members for route in routes}
        allowed = {key: _members_are_right(members) for key, members in shared.items()}
        fine = [each and allowed[id(route.members)] for each, route in zip(fine, routes, strict=True)]
    return fine


def _is_right_destination(type_: str, id_: str, wanted: Wanted | None) -> bool:
    if type_ == "api" or wanted is None:
        return (
            not id_ and wanted is None if type_ == "api" else type_ in DESTINATION_TYPES and bool(_ID.fullmatch(id_))
        )
    return type_ in DESTINATION_TYPES and wanted.doubt is None


def _members_are_right(members: tuple[Member, ...]) -> bool:
    return all(
        member.wanted.doubt is None and member.type in ("", *MEMBER_TYPES)
        if member.wanted is not None
        else member.type in MEMBER_TYPES and _ID.fullmatch(member.value)
        for member in members
    )


def _destination_problems(route: DidRoute, at: Callable[[str], FieldPath]) -> Iterator[Problem]:
    if route.destination_type not in DESTINATION_TYPES:
        told = NO_MESSAGES_TO if route.destination_type.strip() else CHOOSE_TYPE
        yield Problem(at("destination_type"), told, {"value": plain(route.destination_type, 60)})
    elif route.destination_type == "api":
        if route.has_destination:
            yield Problem(at("destination_id"), N_("A third-party platform (api) has no ID; leave it empty."))
    elif route.wanted is not None:
        if route.wanted.doubt is not None:
            yield Problem(at("destination"), *doubt_sentence(route.destination_type, route.wanted))
    elif not route.destination_id:
        yield Problem(at("destination_id"), NO_DESTINATION)
    elif not _ID.fullmatch(route.destination_id):
        yield Problem(
            at("destination_id"),
            N_("“{value}” is not an ID on the PBX; an ID is a number such as 137."),
            {"value": route.destination_id},
        )


def _member_problems(member: Member, path: str) -> Iterator[Problem]:
    if member.wanted is not None and member.type in ("", *MEMBER_TYPES):
        if member.wanted.doubt is not None:
            yield Problem(path, *doubt_sentence(member.type, member.wanted))
    elif member.type not in MEMBER_TYPES:
        yield Problem(
            path,
            N_("“{value}” is not a member. Enter extension:137, ext_group:7 or organization:2."),
            {"value": str(member)},
        )
    elif not _ID.fullmatch(member.value):
        yield Problem(
            path,
            N_("“{value}” is not an ID on the PBX; an ID is a number such as 137."),
            {"value": member.value},
        )


def unknown_people(draft: ChannelDraft) -> Iterator[Problem]:
    """Everybody in the routes who was not looked up on the PBX yet: such a draft is right, and cannot be sent."""
    with_members = draft.kind is not None and draft.kind.members
    for row, route in enumerate(giving_way(draft.dids)):
        if route.wanted is not None and route.wanted.doubt is None:
            path = FieldPath.of_route(row, "destination")  # as a file calls it; they have no id yet
            yield Problem(path, *doubt_sentence(route.destination_type, route.wanted))
        for member in route.members if with_members else ():
            if member.wanted is not None and member.wanted.doubt is None:
                yield Problem(FieldPath.of_route(row, "members"), *doubt_sentence(member.type, member.wanted))


def repeated_rows(routes: Iterable[DidRoute]) -> dict[str, list[int]]:
    """Rows by number, for the numbers that stand in two or more of them. Linear in the number of rows."""
    rows: dict[str, list[int]] = defaultdict(list)
    for row, route in enumerate(giving_way(routes)):
        number = number_key(route.did_number)
        if number:
            rows[number].append(row)
    return {number: found for number, found in rows.items() if len(found) > 1}


def number_key(number: str) -> str:
    """What two spellings of one number have in common: the number without its separators."""
    # Most numbers have none; asking first is three times as quick.
    return number if number[1:].isdigit() else _SEPARATORS.sub("", number)


_SEPARATORS = re.compile(r"[ ().\-]")
