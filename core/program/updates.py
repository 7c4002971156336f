"""Whether there is a newer version. One question, only when a person asks it; nothing is downloaded."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from core.errors import plain
from core.pbx.address import parse_address
from core.pbx.trust import SYSTEM_TRUST
from core.pbx.wire import Limits, exchange
from core.stop import Stop

LIMITS = Limits(connect_s=5.0, read_s=10.0, total_s=15.0, answer_bytes=256 * 1024)


@dataclass(frozen=True, slots=True)
class Release:
    """A released version, its notes in plain text, and the page where it can be had."""

    version: str
    notes: str
    page: str


def newest(feed: str, stop: Stop) -> Release:
    """The newest version.

    Raises:
        Unreachable: the address did not answer, or not with a release.
    """
    parts = urlsplit(feed)
    answer = exchange(
        parse_address(f"{parts.scheme}://{parts.netloc}"),
        "GET",
        parts.path,
        stop=stop,
        trust=SYSTEM_TRUST,
        params={},
        limits=LIMITS,
    )
    page = plain(answer.get("page") or "", 500)
    return Release(
        plain(answer.get("version") or "", 40),
        plain(answer.get("notes") or "", 4000),
        page if page.startswith("https://") else "",
    )


def is_newer(version: str, than: str) -> bool:
    """Whether a version comes after another; what is no version never does."""
    found, own = _numbers(version), _numbers(than)
    return found is not None and own is not None and found > own


def _numbers(version: str) -> tuple[int, ...] | None:
    parts = version.removeprefix("v").split(".")
    return tuple(map(int, parts)) if all(part.isascii() and part.isdigit() for part in parts) else None
