"""No certificate goes unchecked."""

import ast
from collections.abc import Iterator

from tests.house.source import Module, identifiers

UNVERIFIED = {"CERT_NONE", "check_hostname", "_create_unverified_context"}


def unverified(module: Module) -> Iterator[str]:
    for node in module.nodes:
        if (
            isinstance(node, ast.keyword)
            and node.arg == "verify"
            and ast.unparse(node.value) in ("False", "0", "None")
        ):
            yield f"line {node.value.lineno}: verify={ast.unparse(node.value)}"
        for name in identifiers(node):
            if name in UNVERIFIED and module.path != "core/pbx/trust.py":
                yield f"line {getattr(node, 'lineno', '?')}: {name}"
