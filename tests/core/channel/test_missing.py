"""What a draft lacks is told by name: what was typed and is only in the keyring is there."""

from dataclasses import replace

from core.channel.credentials import Credentials
from core.channel.draft import ChannelDraft, DidRoute
from core.channel.missing import missing

DRAFT = ChannelDraft(
    kind_value="sms",
    channel="telnyx",
    name="Front desk",
    credentials=Credentials({}),
    dids=(DidRoute("+4930900100", "extension", "137"),),
    secrets=frozenset({"api_key", "public_key"}),
)


def names(draft: ChannelDraft, gone: tuple[str, ...] = (), *, notes_secrets: bool = True) -> list[tuple[str, str]]:
    return [(lack.path, lack.name) for lack in missing(draft, gone, notes_secrets=notes_secrets)]


def test_a_secret_that_was_typed_counts_as_there() -> None:
    assert names(DRAFT) == []


def test_a_secret_that_was_never_typed_is_named() -> None:
    assert names(replace(DRAFT, secrets=frozenset({"public_key"}))) == [("account_data.api_key", "API Key")]


def test_a_secret_that_the_keyring_lost_is_named() -> None:
    assert names(DRAFT, ("public_key",)) == [("account_data.public_key", "Public Key")]


def test_of_a_draft_that_does_not_tell_what_was_typed_no_secret_is_said_to_be_missing() -> None:
    assert names(replace(DRAFT, secrets=frozenset()), notes_secrets=False) == []


def test_lines_without_a_destination_are_one_thing_and_lead_to_the_first() -> None:
    routes = tuple(DidRoute(f"+493090010{digit}", "extension", "" if digit in (2, 3) else "1") for digit in range(5))
    (lack,) = missing(replace(DRAFT, dids=routes))
    assert lack.is_destination
    assert lack.rows == (2, 3)
    assert lack.path == "dids[2].destination_id"


def test_a_wrong_number_is_told_with_its_line_and_its_problem() -> None:
    (lack,) = missing(replace(DRAFT, dids=(*DRAFT.dids, DidRoute("x", "extension", "1"))))
    assert lack.rows == (1,)
    assert lack.problem is not None


def test_an_empty_draft_lacks_its_type_and_its_name() -> None:
    assert [path for path, _name in names(ChannelDraft())] == ["channel_type", "name"]


def test_numbers_of_a_mail_that_nobody_has_decided_on_are_named_and_lead_to_the_table() -> None:
    (lack,) = missing(replace(DRAFT, pasted_numbers=("+49 30 900101",)))
    assert (lack.path, lack.name, lack.rows) == ("dids", "Numbers from the e-mail", ())
    assert lack.problem is not None


def test_pages_of_a_mail_are_not_called_numbers() -> None:
    draft = replace(DRAFT, kind_value="facebook", channel="facebook", pasted_numbers=("1234567890",))
    assert ("dids", "Pages from the e-mail") in names(draft)
