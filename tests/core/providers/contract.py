"""Judges requests by a provider's own OpenAPI file; the files lie outside of this project, in ../shared/providers.

Where they are not there nothing is judged, and `test_contract.py` says so.
"""

import os
import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import yaml

from tests.providers_double import Asked

ROOT = Path(__file__).parents[3]
SPECS = Path(os.environ.get("MCW_PROVIDER_SPECS") or ROOT.parent / "shared" / "providers" / "specs")


@cache
def spec(name: str) -> dict[str, Any] | None:
    """The file of a provider, if it is there."""
    path = SPECS / f"{name}.yaml"
    if not path.exists():
        return None
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return dict(yaml.load(path.read_text("utf-8"), Loader=loader))


def problems(name: str, asked: Iterable[Asked]) -> list[str]:
    """What is wrong with these requests by the file; nothing where there is no file."""
    file = spec(name)
    return [f"{each.what}: {why}" for each in asked for why in _problems(file, each)] if file is not None else []


def _problems(file: dict[str, Any], asked: Asked) -> Iterable[str]:
    hosts = [re.sub("^https://", "", server["url"]).split("/")[0] for server in file["servers"]]
    found = _operation(file, asked)
    if found is None:
        yield "the file has no such path with this method"
        return
    operation, values = found
    hosts += [re.sub("^https://", "", each["url"]) for each in operation.get("servers", [])]
    if asked.host not in hosts:
        yield f"goes to {asked.host}"
    parameters = operation["parameters"]
    for each in parameters:
        if each["in"] == "path" and each["name"] in values:
            yield from _wrong(each["name"], values[each["name"]], each.get("schema", {}))
    known = {each["name"]: each for each in parameters if each["in"] == "query"}
    for key, value in asked.query:
        if key not in known:
            yield f"query parameter {key} is not in the file"
        else:
            yield from _wrong(key, value, known[key].get("schema", {}))
    yield from (f"lacks {key}" for key, each in known.items() if each.get("required") and not asked.q(key))
    yield from _wrong_login(file, operation, asked)
    yield from _wrong_body(operation, asked)


def _operation(file: dict[str, Any], asked: Asked) -> tuple[dict[str, Any], dict[str, str]] | None:
    best: tuple[int, dict[str, Any], dict[str, str]] | None = None
    for path, item in file["paths"].items():
        names = re.findall(r"\{([^}]*)\}", path)
        pattern = re.sub(r"\\\{[^}]*\\\}", "([^/]+?)", re.escape(path))
        match = re.fullmatch(pattern, asked.path)
        if match and asked.method.lower() in item and (best is None or len(names) < best[0]):
            operation = item[asked.method.lower()]
            both = item.get("parameters", []) + operation.get("parameters", [])
            best = len(names), {**operation, "parameters": both}, dict(zip(names, match.groups(), strict=True))
    return best[1:] if best else None


def _wrong_login(file: dict[str, Any], operation: dict[str, Any], asked: Asked) -> Iterable[str]:
    ways = operation.get("security") or file.get("security") or []
    schemes = file["components"].get("securitySchemes", {})
    given = asked.headers.get("authorization", "").split(" ")[0].lower()

    def fits(name: str) -> bool:
        scheme = schemes[name]
        if scheme["type"] == "apiKey":
            return scheme["in"] == "header" and scheme["name"].lower() in asked.headers
        return given == ("bearer" if scheme["type"] == "oauth2" else scheme["scheme"])

    if ways and not any(all(map(fits, way)) for way in ways):
        yield f"logs in as {given or 'nobody'}"


def _wrong_body(operation: dict[str, Any], asked: Asked) -> Iterable[str]:
    declared = operation.get("requestBody", {}).get("content", {})
    if not asked.raw:
        if operation.get("requestBody", {}).get("required"):
            yield "has no body"
        return
    kind = asked.headers.get("content-type", "").split(";")[0]
    if kind not in declared:
        yield f"sent as {kind}, the file has {list(declared)}"
        return
    schema = declared[kind].get("schema", {})
    if kind == "application/x-www-form-urlencoded":
        fields = parse_qs(asked.raw.decode(), keep_blank_values=True)
        for key, (value, *more) in fields.items():
            if key not in schema.get("properties", {}) or more:
                yield f"form field {key} is not in the file, or stands there twice"
            elif value:
                yield from _wrong(key, value, schema["properties"][key])
        yield from (f"lacks {key}" for key in schema.get("required", []) if key not in fields)
    elif kind.endswith("json"):
        yield from _wrong_json("body", asked.json, schema)


def _wrong(name: str, value: str, schema: dict[str, Any]) -> Iterable[str]:
    """A value that is a text on the wire."""
    if schema.get("type") == "integer":
        low, high = schema.get("minimum"), schema.get("maximum")
        good = value.isdigit() and (low is None or int(value) >= low) and (high is None or int(value) <= high)
        if not good:
            yield f"{name}={value} is no integer of {low}..{high}"
    elif schema.get("type") == "boolean" and value not in ("true", "false"):
        yield f"{name}={value} is no boolean"
    elif schema.get("type") == "string":
        yield from _wrong_json(name, value, schema)


def _wrong_json(name: str, value: Any, schema: dict[str, Any]) -> Iterable[str]:
    kinds: dict[str, type | tuple[type, ...]] = {
        "object": dict,
        "array": list,
        "string": str,
        "integer": int,
        "boolean": bool,
        "number": (int, float),
    }
    if value is None and schema.get("nullable"):
        return
    if schema.get("type") in kinds and not isinstance(value, kinds[schema["type"]]):
        yield f"{name} is no {schema['type']}"
        return
    if "enum" in schema and value not in schema["enum"]:
        yield f"{name}={value} is none of {schema['enum']}"
    if isinstance(value, str):
        if "pattern" in schema and not re.search(schema["pattern"], value):
            yield f"{name} does not fit {schema['pattern']}"
        if len(value) < schema.get("minLength", 0) or len(value) > schema.get("maxLength", 10**6):
            yield f"{name} is too short or too long"
    if isinstance(value, dict) and "properties" in schema:
        closed = schema.get("additionalProperties") is False
        yield from (f"{name}.{key} is not in the file" for key in value if closed and key not in schema["properties"])
        yield from (f"{name} lacks {key}" for key in schema.get("required", []) if key not in value)
        for key in value.keys() & schema["properties"].keys():
            yield from _wrong_json(f"{name}.{key}", value[key], schema["properties"][key])
    if isinstance(value, list):
        for each in value:
            yield from _wrong_json(name, each, schema.get("items", {}))
