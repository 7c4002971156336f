"""What mails say of a value, in eight languages: each sentence of the table is heard as it says there."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.channel.catalog import KINDS, provider
from core.channel.directory import Directory
from core.mail.whole_text import WholeText, read_whole
from core.numbers.reading import Doubt
from core.routes.cells import CellEntry
from core.routes.importing import Verdict, prepare_mail
from tests.core.mail.mails import HEX, META, OTHER_HEX, SID

TABLE = Path(__file__).with_name("sentences.txt")
COUNTRIES = {"en": "GB", "de": "DE", "es": "ES", "fr": "FR", "it": "IT", "pl": "PL", "pt": "BR", "zh": "CN"}
NUMBERS = {
    "en": ("+44 20 7946 0{}", "411", "412"),
    "de": ("+49 30 900{}", "100", "101"),
    "es": ("+34 910 50 14 {}", "11", "12"),
    "fr": ("+33 1 99 00 14 {}", "11", "12"),
    "it": ("+39 06 9480 14{}", "11", "12"),
    "pl": ("+48 22 555 14 {}", "11", "12"),
    "pt": ("+55 11 3555-14{}", "11", "12"),
    "zh": ("+86 21 5555 14{}", "11", "12"),
}
VALUES = {
    "key": ("general", "nk4-Zt9qWm2LxB7c", "p0R-t4LmN2oQsV6b"),
    "token": ("twilio", HEX, OTHER_HEX),
    "password": ("bandwidth", "Wq7!tulip-Harbor", "Xe3!robin-Castle"),
    "page": ("facebook", META, META[:-6] + "Xq7Rt2"),
}
"""By what stands in the table: the provider, the value in question, and another one of its kind."""


def sentences() -> dict[str, list[tuple[str, str]]]:
    """By language: what becomes of the value, and what the mail says."""
    found: dict[str, list[tuple[str, str]]] = {}
    for line in TABLE.read_text("utf-8").splitlines():
        if line.startswith("["):
            mine = found.setdefault(line.strip("[]"), [])
        elif line and not line.startswith("#"):
            verdict, _blank, said = line.partition(" ")
            mine.append((verdict, said.strip().replace(" / ", "\n") + "\n"))
    return found


TOLD = sentences()


def heard(language: str, said: str) -> str:
    """What becomes of the value in question."""
    if "{number}" in said:
        return heard_of_number(language, said)
    kind = next(each for each in VALUES if f"{{{each}}}" in said)
    channel, value, other = VALUES[kind]
    found = read(channel, said.format(**{kind: value}, new=other, other=other))
    if any(each.value == value for each in found.taken):
        return "kept"
    if any(one.value == value for each in found.contested for one in each.found):
        return "asked"
    is_told = found.unused or any(each.value == other for each in found.taken)
    return "ended" if is_told else "lost"


def heard_of_number(language: str, said: str) -> str:
    shape, one, two = NUMBERS[language]
    number = shape.format(one)
    mail = f"Account SID: {SID}\nAuth Token: {HEX}\n\n{said.format(number=number, other=shape.format(two))}"
    found = read("twilio", mail, COUNTRIES[language])
    lines = found.numbers.text if found.numbers is not None else ""
    prepared = prepare_mail(lines, CellEntry(KINDS[0], Directory(), COUNTRIES[language]), frozenset())
    bare = number.translate({ord(each): None for each in " -"})
    for row, route in enumerate(prepared.block.routes):
        doubt = prepared.read.asked.get(row)
        if route.did_number == bare and prepared.verdict(row) is Verdict.GOOD:
            return "kept"
        if number in route.did_number and doubt is not None and doubt.doubt is Doubt.EXTENSION:
            return "kept"  # only whose it is, is asked
    asked = any(number in prepared.source(each) for each in prepared.read.sources) or number in lines
    return "asked" if asked else "ended" if found.unused.numbers else "lost"


def read(channel: str, text: str, country: str = "") -> WholeText:
    service = provider(channel)
    assert service is not None
    return read_whole(text, service.fields, service.name, service.kind.did_format, country)


def wrongly_heard(language: str) -> Iterator[str]:
    for verdict, said in TOLD[language]:
        came = heard(language, said)
        if came != verdict and not (verdict == "ended" and came == "asked" and "{number}" in said):
            yield f"{verdict}, heard as {came}: {said!r}"


@pytest.mark.parametrize("language", TOLD)
def test_what_is_said_of_a_value_is_heard_as_the_table_says(language: str) -> None:
    assert not list(wrongly_heard(language))


def test_the_table_has_all_languages_and_verdicts() -> None:
    assert set(TOLD) == set(COUNTRIES)
    assert all({verdict for verdict, _said in each} == {"kept", "asked", "ended"} for each in TOLD.values())
