"""A long text for the clipboard: encoded as it is made, and never moved."""

from ui.look.clipboard import encoded


def test_a_text_is_encoded_piece_by_piece_into_the_room_that_it_has() -> None:
    pieces = [f"{number} Zoë 你\n" * 1_000 for number in range(50)]
    made = encoded(iter(pieces), 2_000_000)
    assert bytes(made.data()) == "".join(pieces).encode()
    assert made.capacity() == encoded((), 2_000_000).capacity()


def test_a_text_that_needs_more_room_than_was_thought_is_whole() -> None:
    assert bytes(encoded(["a" * 1_000, "\ud800", "b"], 10).data()) == b"a" * 1_000 + b"?b"
