"""The PBX's lists. What a draft can do without may stay empty; what a decision hangs on may not."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from core.channel.directory import Directory, Entry
from core.pbx import answers as answers
from core.pbx.answers import ChannelSummary
from core.pbx.errors import Reach, Refused, Unreachable

PAGE_SIZE = 500
PAGES = 200
ENTRIES = 10_000
NUMBERS = 100_000
"""Of one channel; no table that this program sends has more."""
ALL_NUMBERS = 300_000
"""Of all channels together."""

ORGANIZATIONS_OFF = 70120
_NOT_KNOWN = (10001, 10005, 10009, 40002, ORGANIZATIONS_OFF)

_NO_CHANNELS = (10001, 10005, 10009)

TIME_RANGES = ("today", "yesterday", "last_7_days", "last_30_days", "this_month", "all")
"""What messages can be counted for; whether it hides channels too, no source tells."""

Ask = Callable[[str, Mapping[str, str]], dict[str, Any]]
"""Ask a path with parameters; the answer of a PBX that said yes, else Refused or Unreachable."""

T = TypeVar("T")


def no_list_of_channels(error: Refused) -> bool:
    """Whether the PBX has no list of its channels for this login; any other refusal tells nothing about that."""
    return error.errcode in _NO_CHANNELS


def not_known(error: Refused | Unreachable) -> bool:
    """Whether the PBX does not know the question: no such interface, no permission, switched off."""
    if isinstance(error, Refused):
        return error.errcode in _NOT_KNOWN
    return error.reason is Reach.NOT_A_PBX


def directory(ask: Ask, only: Collection[str] | None = None) -> Directory:
    """The lists that destinations and members are chosen from.

    Where the PBX does not know a list, its menu is read ("Get Menu Options"); where it knows neither, it stays empty,
    and is said to be refused.

    Args:
        only: the types of which lists are read; the others stay empty.
    """

    refused: set[str] = set()

    def organizations() -> tuple[Entry, ...]:
        return answers.organizations(ask("organization/list", {"is_all": "2"}), ENTRIES)

    def read(type_: str, menu: str, whole: Callable[[], tuple[Entry, ...]]) -> tuple[Entry, ...]:
        found = _or_menu(ask, menu, whole) if only is None or type_ in only else ()
        if found is None:
            refused.add(type_)
        return found or ()

    lists = Directory(
        extensions=read("extension", "extension", lambda: paged(ask, "extension/list", "data", answers.extension)),
        extension_groups=read(
            "ext_group", "ext_group", lambda: paged(ask, "extensiongroup/list", "data", answers.named)
        ),
        organizations=read("organization", "org_list", organizations),
        message_queues=read(
            "queue", "message_queue", lambda: paged(ask, "message_queue/list", "list", answers.named)
        ),
    )
    return replace(lists, refused=frozenset(refused))


def channels(ask: Ask, host: str, time_range: str = "all", search_value: str = "") -> Iterator[ChannelSummary]:
    """Every message channel of "Query Message Channel List", page by page, until one is empty.

    Args:
        time_range: one of `TIME_RANGES`. search_value: a part of a name or number; all channels without one.

    Whatever goes wrong is raised: "no such channel" is what lets a create be sent. Neither `total_number` nor a page
    that is not full is believed to be the end.
    """
    found: set[int] = set()
    numbers = 0
    before: list[Any] = []
    for page in range(1, PAGES + 1):
        params = {"time_range": time_range, "page": str(page), "page_size": str(PAGE_SIZE)}
        if search_value:
            params["search_value"] = search_value
        items = ask(f"message_channel/{'search' if search_value else 'list'}", params).get("list")
        if not isinstance(items, list):
            raise Unreachable(Reach.NOT_A_PBX, {"host": host, "why": "no list of channels"})
        if items == before:  # none, or a PBX that knows no pages and gives the first one for ever
            return
        refuse_too_many(len(found) + len(items), PAGES * PAGE_SIZE, host)
        for item in items:
            told = answers.count_of_numbers(answers.members_of(item))
            numbers += told
            refuse_too_many(told, NUMBERS, host)
            refuse_too_many(numbers, ALL_NUMBERS, host)
            line = answers.summary(answers.members_of(item))
            if not line.id:
                raise Unreachable(Reach.NOT_A_PBX, {"host": host, "why": "a channel without an id"})
            if line.id not in found:
                found.add(line.id)
                yield line
        before = items
    raise Unreachable(Reach.TOO_LARGE, {"host": host})


def refuse_too_many(count: int, most: int, host: str) -> None:
    """Raises Unreachable above what any PBX has."""
    if count > most:
        raise Unreachable(Reach.TOO_LARGE, {"host": host})


def paged(
    ask: Ask,
    path: str,
    key: str,
    read: Callable[[Mapping[str, Any]], T],
    params: Mapping[str, str] | None = None,
) -> tuple[T, ...]:
    """Every item of a paged list. The PBX's `total_number` is not believed beyond our own caps."""
    found: list[T] = []
    before: list[Any] = []
    for page in range(1, PAGES + 1):
        answer = ask(path, {**(params or {}), "page": str(page), "page_size": str(PAGE_SIZE)})
        items = answers.items_of(answer.get(key))
        if items == before:  # none, or a PBX that knows no pages and gives the first one for ever
            break
        found.extend(read(item) for item in items if isinstance(item, Mapping))
        total = answers.whole_number(answer.get("total_number"))
        # A PBX may serve smaller pages than it was asked for.
        whole = len(items) < PAGE_SIZE if total is None else len(found) >= total
        if whole or len(found) >= ENTRIES:
            break
        before = items
    return tuple(found[:ENTRIES])


def _or_menu(ask: Ask, menu: str, read: Callable[[], tuple[Entry, ...]]) -> tuple[Entry, ...] | None:
    """The entries of a list, or of its menu; None where the PBX tells neither."""
    try:
        return read()
    except (Refused, Unreachable) as error:
        if not not_known(error):
            raise
        if isinstance(error, Refused) and error.errcode == ORGANIZATIONS_OFF:
            return ()
    try:
        return answers.options(ask("system/get_menuoptions", {"menu": menu}), ENTRIES)
    except (Refused, Unreachable) as error:
        if not not_known(error):
            raise
    return None
