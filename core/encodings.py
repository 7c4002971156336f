"""What a text file is encoded in: as its mark says, as its bytes allow, else the likeliest; a person may choose."""

import re
from dataclasses import dataclass

from core.errors import Problem
from core.wording import N_

ENCODINGS = {
    "utf-8": "UTF-8",
    "cp1252": "Windows-1252 (Western Europe)",
    "mac_roman": "Mac OS Roman",
    "cp850": "DOS 850 (Western Europe)",
    "cp437": "DOS 437",
    "cp1250": "Windows-1250 (Central Europe)",
    "iso8859_15": "ISO 8859-15",
    "gb18030": "GB 18030 (Chinese)",
    "big5": "Big5 (Chinese)",
    "cp1251": "Windows-1251 (Cyrillic)",
    "cp1253": "Windows-1253 (Greek)",
    "cp1254": "Windows-1254 (Turkish)",
    "shift_jis": "Shift JIS (Japanese)",
    "euc_kr": "EUC-KR (Korean)",
    "utf-16": "UTF-16",
}
"""What a person can choose from, by Python's name."""
_GUESSED = N_(
    "The file does not say how it is encoded. It was read as {encoding}; check whether the names are right."
)
_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_SINGLE_BYTE = ("cp1252", "mac_roman", "cp850")
_USUAL = frozenset("äöüÄÖÜßéèêëáàâíìîóòôúùûñçÑÇåÅæÆøØãõÉ°º’‘“”„–—…€§«»¿¡·")
_BETWEEN = re.compile(
    r"(?<=[A-Za-z])[^\x00-\x7f]+(?=[a-z])|(?<=[A-Za-z])[^\x00-\x7f]+$|^[^\x00-\x7f](?=[a-z])", re.MULTILINE
)
_SAMPLE = 20_000


class NotEncodedSo(Exception):
    """The text is not in the encoding that it names, or that was chosen."""

    @property
    def encoding(self) -> str:
        """Its name for a person."""
        return str(self.args[0])


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, what it was read as, and what is to be told of that."""

    text: str
    encoding: str = ""
    notices: tuple[Problem, ...] = ()


def decode(content: bytes, encoding: str = "") -> Decoded:
    """The text of a file.

    Args:
        encoding: as a person chose it, "" to find it out.

    Raises:
        NotEncodedSo: it is not in the encoding that it names, or that was chosen.
    """
    if encoding:
        return Decoded(_strictly(content, encoding), encoding)
    for mark, marked in _MARKS:
        if content.startswith(mark):
            return Decoded(_strictly(content, marked))
    sample = content[:4000]
    if sample and sample.count(0) * 3 > len(sample):
        # UTF-16 without its mark: every other byte of plain text is 0.
        return Decoded(_strictly(content, "utf-16-be" if sample[0] == 0 else "utf-16-le"))
    try:
        return Decoded(content.decode())
    except UnicodeDecodeError:
        found = _likeliest(content)
        notice = Problem("", _GUESSED, {"encoding": ENCODINGS[found]})
        return Decoded(content.decode(found, "replace"), found, (notice,))


def _strictly(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        name = ENCODINGS.get(encoding, encoding.removesuffix("-sig").upper())
        raise NotEncodedSo(name) from None


def _likeliest(content: bytes) -> str:
    lines = [line for line in content[: 20 * _SAMPLE].splitlines() if not line.isascii()]
    sample = b"\n".join(lines)[:_SAMPLE]
    if _is_chinese(sample):
        return "gb18030"
    scores = {encoding: _score(sample.decode(encoding, "replace")) for encoding in _SINGLE_BYTE}
    return max(scores, key=lambda encoding: scores[encoding])


def _is_chinese(sample: bytes) -> bool:
    """Whether the bytes beyond ASCII are pairs that make common Chinese characters, and no letters inside words."""
    try:
        text = sample.decode("gb18030")
    except UnicodeDecodeError:
        return False
    high = [character for character in text if ord(character) > 0x7F]
    common = sum("\u4e00" <= character <= "\u9fff" or character in "，。：；（）、！？－　" for character in high)
    runs = re.findall(rb"[\x81-\xfe][\x40-\xfe](?:[\x81-\xfe][\x40-\xfe])+", sample)
    return (
        bool(high) and common >= 0.9 * len(high) and bool(runs) and not re.search(r"[a-z][\u4e00-\u9fff][a-z]", text)
    )


def _score(text: str) -> int:
    """How much a text looks like words: usual letters for, signs and capitals inside words against."""
    score = 0
    for character in text:
        if ord(character) > 0x7F:
            score += 2 if character in _USUAL else -2 if not character.isalpha() else 0
    for inside in _BETWEEN.findall(text):
        score += sum(3 if character.islower() and character in _USUAL else -4 for character in inside)
    return score
