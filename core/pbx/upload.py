"""A file on its way to the PBX: the one part of a form, as RFC 7578 has it."""

import hashlib
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Upload:
    """The body of a request that is a form with one file.

    Attributes:
        media_type: of the whole body, with the boundary of its parts.
    """

    media_type: str
    content: bytes = field(repr=False)


def upload_of(name: str, file_name: str, media_type: str, content: bytes) -> Upload:
    """A form whose one part is this file.

    Args:
        name: of the part. file_name: what the PBX is told of the file's name. Both plain ASCII, without quotes.
    """
    for each in (name, file_name, media_type):
        if not each.isascii() or not each.isprintable() or '"' in each:
            raise ValueError("no name that a header can hold")
    boundary = _boundary(content)
    head = (
        f"--{boundary}\r\n"
        f'Content-Disposition: form-data; name="{name}"; filename="{file_name}"\r\n'
        f"Content-Type: {media_type}\r\n\r\n"
    )
    body = b"".join((head.encode("ascii"), content, f"\r\n--{boundary}--\r\n".encode("ascii")))
    return Upload(f"multipart/form-data; boundary={boundary}", body)


def _boundary(content: bytes) -> str:
    """One that stands nowhere in the file."""
    digest = hashlib.sha256(content)
    while (made := digest.hexdigest()[:32]).encode("ascii") in content:
        digest.update(b".")
    return made
