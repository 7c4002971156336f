"""Long lines of a mail, and lines of signs: reading takes no longer than they are long."""

import pytest

from core.channel.catalog import provider
from core.mail.beside_keys import number_beside_keys
from core.mail.whole_text import read_whole
from tests.core.mail.mails import SID
from tests.core.numbers.test_long_texts import is_done_within, quickest

SHORT, LONG = 600, 4_800


@pytest.mark.parametrize("signs", ["_" * 16, "_ " * 8])
def test_a_drawn_line_behind_a_key_is_read_as_quickly_as_a_word(signs: str) -> None:
    twilio = provider("twilio")
    assert twilio is not None

    def read(said: str) -> None:
        read_whole(f"Account SID: {SID}, Number {said}! 030 1234567", twilio.fields, twilio.name, country="DE")

    assert is_done_within(20 * quickest(lambda: read("x" * len(signs))), lambda: read(signs))


@pytest.mark.parametrize(("piece", "behind"), [("a", ", 01234567"), ("a ", "! 01234567"), (" ", "x 01234567")])
def test_what_is_said_before_many_numbers_is_looked_at_as_quickly_as_it_is_long(piece: str, behind: str) -> None:
    def look(length: int) -> None:
        text = piece * (length // 2 // len(piece)) + behind * (length // 2 // len(behind))
        number_beside_keys(text, 0, True)

    times = LONG // SHORT
    assert is_done_within(3 * times**2 * quickest(lambda: look(SHORT)), lambda: look(LONG))


@pytest.mark.parametrize("said", ["{} x", "API Key {}x", "Auth Token{}x", "Auth Token: a{}x"])
@pytest.mark.parametrize("piece", ["token ", "auth token-", "aB-", "a.", " ", "\t ", "("])
def test_a_line_of_names_or_of_blanks_is_read_in_the_time_that_its_length_takes(said: str, piece: str) -> None:
    twilio = provider("twilio")
    assert twilio is not None

    def read(length: int) -> None:
        read_whole(said.format(piece * (length // len(piece))), twilio.fields, twilio.name, country="DE")

    times = LONG // SHORT
    assert is_done_within(4 * times * quickest(lambda: read(SHORT)), lambda: read(LONG))
