"""The request as text to be copied: JSON, and a curl command. Secrets and token are variables, never their values."""

import secrets
from collections.abc import Iterator
from itertools import chain

from core.channel.catalog import Field
from core.channel.credentials import encode
from core.channel.draft import ChannelDraft
from core.channel.request import template
from core.channel.secret_values import is_secret_value
from core.json_text import json_pieces
from core.pbx.address import parse_address
from core.pbx.protocol import API_PATH, USER_AGENT

CREATE_PATH = API_PATH + "message_channel/create"
TOKEN_VARIABLE = "PBX_ACCESS_TOKEN"  # noqa: S105 - the name of a variable

# Desktops and shells set these two for the person who is logged in.
_TAKEN_VARIABLES = {"username": "API_USERNAME", "password": "API_PASSWORD"}


def as_json_text(draft: ChannelDraft) -> str:
    """`as_json_pieces` as one text."""
    return "".join(as_json_pieces(draft))


def as_json_pieces(draft: ChannelDraft) -> Iterator[str]:
    """The body of `message_channel/create`, indented; a secret is a placeholder such as `$API_KEY_BASE64`.

    The draft need not be right yet. In pieces: to join a text of 20 MB holds other threads for 15 ms.

    Raises:
        DraftInvalid: no provider is chosen.
    """

    def shown(field: Field, value: str) -> str:
        if _is_hidden(field, value):
            return f"${_variable(field)}_BASE64" if field.base64 else f"${_variable(field)}"
        return encode(value) if field.base64 else value

    return json_pieces(template(draft, shown), indent=2)


def as_curl(draft: ChannelDraft, base_url: str) -> str:
    """`as_curl_pieces` as one text."""
    return "".join(as_curl_pieces(draft, base_url))


def as_curl_pieces(draft: ChannelDraft, base_url: str) -> Iterator[str]:
    """A command for a POSIX shell that creates the channel; it ends at once when a variable it needs is not set.

    Token and secrets are variables of the environment, plain (`$PBX_ACCESS_TOKEN`, `$API_KEY`); the command makes the
    Base64 itself. The body goes through a pipe, so that no secret but the token is an argument of a process.

    Raises:
        DraftInvalid: no provider is chosen. Unreachable: `base_url` is no address.
    """
    url = parse_address(base_url).base_url + CREATE_PATH + "?access_token="
    fills: dict[str, str] = {}
    variables = [TOKEN_VARIABLE]

    def shown(field: Field, value: str) -> str:
        if not _is_hidden(field, value):
            return encode(value) if field.base64 else value
        variable, mark = _variable(field), secrets.token_hex(12)
        variables.append(variable)
        fills[mark] = (
            f"\"$(printf '%s' \"${variable}\" | base64 | tr -d '\\n')\"" if field.base64 else f'"${variable}"'
        )
        return mark

    def filled(piece: str) -> str:
        quoted = _escaped(piece)
        for mark, fill in fills.items():
            quoted = quoted.replace(mark, f"'{fill}'")
        return quoted

    sending = (
        "curl --silent --show-error --globoff --request POST \\",
        f"  --user-agent '{USER_AGENT}' --header 'Content-Type: application/json' --data-binary @- \\",
        f'  {_quoted(url)}"${TOKEN_VARIABLE}"',
    )
    body = template(draft, shown)
    needed = " ".join(f'"${{{variable}:?}}"' for variable in variables)
    pieces = map(filled, json_pieces(body, indent=2))
    return chain([f": {needed} &&\nprintf '%s' '"], pieces, ["' |\n", "\n".join(sending)])


def _is_hidden(field: Field, value: str) -> bool:
    """As in `ChannelRequest.as_masked_json`."""
    return not value or is_secret_value(field, value)


def _variable(field: Field) -> str:
    return _TAKEN_VARIABLES.get(field.key, field.key.upper())


def _quoted(text: str) -> str:
    return f"'{_escaped(text)}'"


def _escaped(text: str) -> str:
    """As it stands between two quotes in a shell."""
    return text.replace("'", "'\"'\"'")
