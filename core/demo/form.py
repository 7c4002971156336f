"""A form with one file, as the demo PBX hears it: strictly by RFC 7578, written apart from what sends it."""

import re
from dataclasses import dataclass, field
from http.client import HTTPMessage

from core.demo.calls import Refusal, missing, refuse_if, wrong

_HEAD = re.compile(
    rb'Content-Disposition: form-data; name="([^"\r\n]+)"; filename="([^"\r\n]+)"\r\n'
    rb"Content-Type: ([a-z]+/[a-z0-9.+-]+)\r\n\r\n"
)


@dataclass(frozen=True, slots=True)
class SentFile:
    """The file of a form, and what was said of it."""

    file_name: str
    media_type: str
    content: bytes = field(repr=False)


def the_file(headers: HTTPMessage, raw: bytes, name: str) -> SentFile:
    """The one part of a form.

    Raises:
        Refusal: it is no form, has not exactly this part, or ends or begins with anything else.
    """
    boundary = headers.get_param("boundary")
    if headers.get_content_type() != "multipart/form-data" or not isinstance(boundary, str):
        refuse_if([wrong("Content-Type", "must be multipart/form-data with a boundary")])
    first, last = f"--{boundary}\r\n".encode("latin-1"), f"\r\n--{boundary}--\r\n".encode("latin-1")
    if not raw.startswith(first) or not raw.endswith(last):
        raise Refusal(-2, invalid_param_list=[{"value": "multipart: NextPart: EOF"}])
    part = raw[len(first) : -len(last)]
    head = _HEAD.match(part)
    if head is None or f"--{boundary}".encode("latin-1") in part:
        raise Refusal(-2, invalid_param_list=[{"value": "multipart: malformed part"}])
    told_name, file_name, media_type = (each.decode("latin-1") for each in head.groups())
    refuse_if([missing(name)] if told_name != name else [])
    return SentFile(file_name, media_type, part[head.end() :])
