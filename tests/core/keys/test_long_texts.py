"""A long text in the field of a key is looked at in the time that its length takes; a still longer one is not."""

import pytest

from core.channel.catalog import provider
from core.channel.credentials import Credentials
from core.keys.warnings import key_warnings
from tests.core.numbers.test_long_texts import is_done_within, quickest

SHORT, LONG = 600, 4_800


def _look(value: str) -> None:
    general = provider("general")
    assert general is not None
    for key in ("api_key", "api_send_url"):
        key_warnings(general, Credentials({key: value}))


@pytest.mark.parametrize("piece", [" ", "key_", "[", "{", "%20", "%3D", "\\n", ".", "a\t", "_", "! ", "your "])
@pytest.mark.parametrize("around", ["a{}x", "your{}x", "a{}x\ny", "https://a.example/{}x y"])
def test_a_long_text_is_looked_at_in_the_time_that_its_length_takes(around: str, piece: str) -> None:
    def look(length: int) -> None:
        _look(around.format(piece * (length // len(piece))))

    look(SHORT)
    times = LONG // SHORT
    assert is_done_within(5 * times * quickest(lambda: look(SHORT)), lambda: look(LONG))


def test_a_text_that_is_longer_than_any_value_is_not_looked_at_but_for_the_answer_of_an_api() -> None:
    general = provider("general")
    assert general is not None
    pasted = "<a" + " " * 200_000 + "x"
    assert key_warnings(general, Credentials({"api_key": pasted})) == ()
    answer = '{"more": "' + "x" * 200_000 + '", "api_key": "k3y9k3y9k3y9"}'
    (warning,) = key_warnings(general, Credentials({"api_key": answer}))
    assert warning.cure is not None
    assert warning.cure.values["api_key"] == "k3y9k3y9k3y9"
