"""The windows' own words, in each language that they speak, are understood in a table that comes back."""

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from facts import LANGUAGES

from core.routes.header_row import MOSTLY
from core.routes.header_words import Role, named
from core.routes.table import destination_word
from tests.core.routes.telling import read, told

TRANSLATIONS = sorted((Path(__file__).parents[3] / "resources" / "translations").glob("*.ts"))
NAMES = {
    "DID number": Role.NUMBER,
    "Number": Role.NUMBER,
    "Destination type": Role.TYPE,
    "Destination": Role.DESTINATION,
    "Members": Role.MEMBERS,
}
TYPES = {"Extension": "extension", "Message queue": "queue", "Third-party platform": "api"}


def words_of(file: Path) -> dict[str, str]:
    """The sentences of a language that are single words of a table."""
    told_: dict[str, str] = {}
    for message in ET.parse(file).iter("message"):
        source, word = message.findtext("source") or "", message.findtext("translation") or ""
        if source in {**NAMES, **TYPES} and word:
            told_.setdefault(source, word)
    return told_


def test_every_language_of_the_windows_is_asked_for_its_words() -> None:
    assert {file.stem for file in TRANSLATIONS} == set(LANGUAGES)


@pytest.mark.parametrize("file", TRANSLATIONS, ids=lambda file: file.stem)
def test_names_of_columns_and_types_are_understood_in_the_language_of_the_windows(file: Path) -> None:
    said = words_of(file)
    assert {word: named(said[word]).role for word in NAMES} == NAMES
    assert all(named(said[word]).surely >= MOSTLY for word in NAMES)
    assert {word: destination_word(said[word]) for word in TYPES} == TYPES


@pytest.mark.parametrize("file", TRANSLATIONS, ids=lambda file: file.stem)
def test_a_table_in_the_language_of_the_windows_keeps_its_destinations(file: Path) -> None:
    word = words_of(file)
    text = (
        f"{word['DID number']}\t{word['Destination type']}\t{word['Destination']}\t{word['Members']}\n"
        f"+4930900100\t{word['Extension']}\t1001\t\n"
        f"+4930900101\t{word['Message queue']}\tSupport Queue\textension:1002\n"
    )
    assert told(read(text)) == ["2 good +4930900100 -> 137", "3 good +4930900101 -> 1"]


@pytest.mark.parametrize(
    "text",
    [
        "Numero;Interno\n+4930900100;1001\n+4930900101;1002\n",
        "Numéro;Poste\n+4930900100;1001\n+4930900101;1002\n",
        "Numer;Wewnętrzny\n+4930900100;1001\n+4930900101;1002\n",
        "Número;Ramal\n+4930900100;1001\n+4930900101;1002\n",
        "Numero;Coda\n+4930900100;Sales\n+4930900101;Support Queue\n",
        "Numer;Kolejka\n+4930900100;Sales\n+4930900101;Support Queue\n",
        "Número;Fila\n+4930900100;Sales\n+4930900101;Support Queue\n",
        "Numéro;File d'attente\n+4930900100;Sales\n+4930900101;Support Queue\n",
        "Numéro;Type;Destination\n+4930900100;File d’attente;Sales\n+4930900101;Poste;1001\n",
        "Numero;Tipo;Destinazione\n+4930900100;Coda;Sales\n+4930900101;Interno;1001\n",
        "Numer;Typ;Cel\n+4930900100;Kolejka;Sales\n+4930900101;Wewnętrzny;1001\n",
        "Número;Tipo;Destino\n+4930900100;Fila;Sales\n+4930900101;Ramal;1001\n",
    ],
)
@pytest.mark.parametrize("known", [True, False])
def test_what_people_call_extensions_and_queues_there_is_understood(text: str, known: bool) -> None:
    rows = told(read(text, known=known))
    assert [" good " in row and " -> " in row for row in rows] == [True, True]
