"""Only the catalogue, and what talks to one provider, name a provider."""

import ast
import re
from collections.abc import Iterator
from functools import cache

from core.channel.catalog import PROVIDERS
from core.providers.sides import SIDES
from tests.house.source import Module, docstrings, identifiers

# An ordinary word of English, too: only the literal "general" is the provider.
ORDINARY = "general"

NAMED = re.compile(
    r"(?<![a-z0-9])(?:"
    + "|".join(
        sorted({re.escape(text.lower()) for p in PROVIDERS for text in (p.value, p.name)} - {ORDINARY}, reverse=True)
    )
    + r")(?![a-z0-9])"
)

NAMING = {
    "core/channel/catalog.py",
    "core/channel/key_forms.py",
    "core/handover/portal_steps.py",
    "core/handover/portal_fields.py",
    "core/handover/portal_sites.py",
    "core/handover/portal_pages.py",
    # What talks to one provider, and the entries that name these files.
    "core/providers/sides.py",
    "core/demo/provider.py",
    "core/providers/meta.py",
    *(side.place.partition(":")[0].replace(".", "/") + ".py" for side in SIDES),
}


@cache
def parted(name: str) -> str:
    """The words of an identifier."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|_", " ", name)


@cache
def names_a_provider(text: str) -> bool:
    return NAMED.search(text.lower()) is not None


def provider_named(module: Module) -> Iterator[str]:
    if module.path in NAMING:
        return
    told = docstrings(module)
    for node in module.nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
            if node.value.lower() == ORDINARY or names_a_provider(node.value):
                yield f"line {node.lineno}: {node.value[:60]!r}"
        else:
            for name in identifiers(node):
                if names_a_provider(parted(name)):
                    yield f"line {getattr(node, 'lineno', '?')}: {parted(name)}"
