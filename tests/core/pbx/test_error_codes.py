"""The PBX's error codes: each is known, and what to do about it helps."""

import pytest

from core.pbx.error_codes import ERROR_TABLE
from core.pbx.refusals import refusal_from


def test_a_pbx_that_is_newer_than_this_application_is_not_to_be_updated() -> None:
    assert ERROR_TABLE[10002].remedy == "Update this program."


def test_a_pbx_without_the_api_is_told_which_models_have_it() -> None:
    assert "P550, P560 and P570" in ERROR_TABLE[10001].remedy


@pytest.mark.parametrize("code", [70514, 70515, 70516])
def test_a_code_that_the_manual_lists_is_a_refusal_and_no_unknown_outcome(code: int) -> None:
    assert ERROR_TABLE[code].definite


@pytest.mark.parametrize("code", ERROR_TABLE)
def test_who_made_no_channel_with_a_provider_is_told_of_no_provider_and_no_numbers(code: int) -> None:
    """A live chat, a message queue, a picture, a list."""
    told = refusal_from({"errmsg": ""}, code).message
    assert "provider" not in told
    assert "DID" not in told
