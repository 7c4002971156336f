"""Lines with a name and a value each made into rows: `Number: +49…`, `Extension: 1001`."""

import re
from collections.abc import Sequence

from core.routes.header_words import Role, named
from core.tables.records import below_keys

_PAIR = re.compile(r"\s*(?:-\s+)?[\"']?(?P<key>[^\W\d_][\w .\-]{0,38}?)[\"']?\s*[:=]\s*(?P<value>\S.*?)\s*,?\s*")
_LIKELY = 0.6


def rows_of_pairs(lines: Sequence[str]) -> tuple[list[list[str]], list[int]]:
    """The rows of lines such as `Number: +49…` and `Extension: 1001`, and the line in which each begins.

    A name that comes again begins another row. Nothing where a line is of another kind, or no number is named.
    """
    records: list[dict[str, str]] = []
    begins: list[int] = []
    for place, line in enumerate(lines):
        pair = _PAIR.fullmatch(line)
        if pair is None:
            return [], []
        key = pair["key"].casefold()
        if not records or key in records[-1]:
            records.append({})
            begins.append(place)
        records[-1][key] = pair["value"].strip("\"'")
    roles = {said.role for said in map(named, records[0]) if said.surely >= _LIKELY} if records else set()
    if not {Role.NUMBER, Role.DESTINATION} <= roles:
        return [], []
    return below_keys(records), [begins[0], *begins]
