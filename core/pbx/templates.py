"""Message templates that a PBX has fetched for a channel; read only."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from core.errors import plain
from core.pbx.answers import items_of, members_of, text, whole_number

LONGEST = 100_000
"""Characters of a template's parts that are looked at."""


@dataclass(frozen=True, slots=True)
class Template:
    """A template.

    Attributes:
        template_id: Meta's. body: its text with placeholders; "" where it is not told.
    """

    id: int
    template_id: str
    name: str
    language: str
    category: str
    body: str


def template(item: Mapping[str, Any]) -> Template:
    """An item of the PBX's list."""
    return Template(
        whole_number(item.get("id")) or 0,
        text(item.get("template_id")),
        text(item.get("name")),
        text(item.get("language")),
        text(item.get("category")),
        _body(item.get("components_data")),
    )


def _body(value: object) -> str:
    """The text of the part named BODY; the parts come as JSON in a text, or as JSON."""
    if isinstance(value, str):
        try:
            value = json.loads(value[:LONGEST])
        except (ValueError, RecursionError):
            return ""
    parts = [members_of(each) for each in items_of(value)]
    found = (part.get("text") for part in parts if text(part.get("type")).upper() == "BODY")
    body = next(found, "")
    return plain(body, 500) if isinstance(body, str) else ""
