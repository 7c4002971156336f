"""Which provider is meant by the first letters of its name."""

import pytest

from core.channel.catalog import PROVIDERS
from core.channel.provider_search import fitting


@pytest.mark.parametrize(
    ("typed", "values"),
    [
        ("tw", ["twilio"]),
        (" TWILIO ", ["twilio"]),
        ("t", ["telnyx", "twilio"]),
        ("it", ["alhambra"]),
        ("milio", []),
        ("", []),
        ("   ", []),
        ("voip", ["voipms"]),
        ("voice", ["voicemeup"]),
        ("hats", ["whatsapp"]),
    ],
)
def test_what_fits_best_is_found_and_nothing_else(typed: str, values: list[str]) -> None:
    assert [each.value for each in fitting(PROVIDERS, typed)] == values


@pytest.mark.parametrize("provider", PROVIDERS, ids=lambda each: each.value)
def test_every_provider_is_found_alone_by_its_name_and_by_its_wire_value(provider: object) -> None:
    for typed in (provider.name, provider.value):  # type: ignore[attr-defined]
        assert fitting(PROVIDERS, typed) == (provider,)
