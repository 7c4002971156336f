"""What the window of many sites calls things."""

from typing import Any, cast

import pytest

from core.channel.directory import Directory
from core.channel.draft import DidRoute, Member
from core.channel.option_names import OPTION_NAMES
from core.fleet.outcome import Became, End
from core.pbx.errors import Reach, Unreachable
from ui.fleet.words import field_text, look_of, parameter_text, value_text
from ui.on_pbx.change_words import destination_text, members_text, parameter_name


def test_an_option_is_called_the_same_in_a_plan_and_in_a_change() -> None:
    for option, name in OPTION_NAMES.items():
        assert parameter_text(option) == parameter_name(option, None) == name


def test_what_a_problem_is_about_is_called_as_people_call_it() -> None:
    fields = ("client_secret", "dids[2].did_number", "send_rate", "")
    assert [field_text(each) for each in fields] == ["Client Secret", "Line 3", "Sending rate", ""]


def test_whom_no_list_names_is_told_by_what_it_is_and_by_its_id() -> None:
    told = {"destination_type": "queue", "destination_id": "4", "members": [{"type": "extension", "value": "137"}]}
    assert value_text(told, {}) == "Message queue: ID 4 · Extension: ID 137"
    assert value_text(told, {"queue:4": "Sales", "extension:137": "Ana 1000"}) == "Sales · Ana 1000"
    api = DidRoute("+4930111", "api", "", members=(Member("extension", "137"),))
    assert destination_text(api, Directory()) == "Third-party platform (API)"
    assert members_text(api.members, Directory()) == "Extension: ID 137", "no number to be dialled"


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        (Reach.CERTIFICATE_UNKNOWN, "Certificate"),
        (Reach.CERTIFICATE_CHANGED, "Certificate"),
        (Reach.CONNECTION_REFUSED, "Not reached"),
    ],
)
def test_a_pbx_whose_certificate_is_to_be_compared_is_not_said_not_to_have_been_reached(
    reason: Reach, said: str
) -> None:
    names = ("host", "port", "why", "found", "found_text", "expected", "expected_text", "pbx")
    error = Unreachable(reason, dict.fromkeys(names, "x"))
    became = Became(cast("Any", None), End.UNREACHABLE, error=error, planned=True)
    assert look_of(became, busy=False)[0] == said
