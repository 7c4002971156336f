"""A login as it is typed: what is wrong with it is said in sentences that every language has."""

from sentences import marked

from core.pbx.login import PbxLogin
from core.pbx.typed_login import TypedLogin


def test_what_is_wrong_with_a_login_is_said_in_sentences_that_are_translated() -> None:
    found = [*TypedLogin(PbxLogin("", "", "")).problems(), *TypedLogin(PbxLogin("https://u@", "i", "s")).problems()]
    assert [each.field for each in found] == ["base_url", "client_id", "client_secret", "base_url"]
    assert [each.text for each in found if each.text not in marked()] == []
