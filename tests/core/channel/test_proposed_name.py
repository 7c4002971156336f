"""The name that is proposed for a channel."""

import pytest

from core.channel.proposed_name import proposed_name
from core.errors import NAME_SHOWN, plain

LONG = "Gemeinschaftspraxis Dr. Müller-Lüdenscheidt & Partner, Berlin-Charlottenburg"


@pytest.mark.parametrize(
    ("pbx", "most", "name"),
    [
        ("Praxis Müller", 127, "Praxis Müller SMS"),
        (plain(LONG, NAME_SHOWN), 127, "Gemeinschaftspraxis Dr. Müller-Lüdenscheidt & Partner SMS"),
        (LONG, 63, "Gemeinschaftspraxis Dr. Müller-Lüdenscheidt & Partner SMS"),
        (LONG, 50, "Gemeinschaftspraxis Dr. Müller-Lüdenscheidt SMS"),
        ("x" * 80, 63, f"{'x' * 59} SMS"),
        ("12345 789", 9, "12345 SMS"),
    ],
)
def test_it_holds_whole_words_of_the_pbxs_name_and_is_never_too_long(pbx: str, most: int, name: str) -> None:
    assert proposed_name("{pbx} SMS", pbx, most) == name
    assert len(name) <= most
