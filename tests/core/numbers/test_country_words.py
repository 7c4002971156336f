"""The names of countries are known as the windows call them, in all of their languages."""

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from core.numbers.country_names import COUNTRY_NAMES
from core.numbers.country_words import region_named

_TRANSLATIONS = Path(__file__).parents[3] / "resources" / "translations"


@pytest.mark.parametrize("language", sorted(path.stem for path in _TRANSLATIONS.glob("*.ts")))
def test_every_country_is_known_by_its_name_in_each_language_of_the_windows(language: str) -> None:
    regions = {name: region for region, name in COUNTRY_NAMES.items()}
    names = {
        message.findtext("translation") or "": regions[source]
        for message in ET.parse(_TRANSLATIONS / f"{language}.ts").iter("message")
        if (source := message.findtext("source") or "") in regions
    }
    assert len(names) > 200
    assert {name: region_named(name) for name in names} == names


@pytest.mark.parametrize(
    ("name", "region"),
    [("NORWAY", "NO"), ("Cote d'Ivoire", "CI"), ("Turkiye", "TR"), ("OSTERREICH", "AT"), ("Bavaria", ""), ("", "")],
)
def test_a_name_is_known_in_capitals_and_without_its_accents(name: str, region: str) -> None:
    assert region_named(name) == region
