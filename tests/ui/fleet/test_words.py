"""What the window of many sites calls things."""

from core.channel.option_names import OPTION_NAMES
from ui.fleet.words import field_text, parameter_text
from ui.on_pbx.change_words import parameter_name


def test_an_option_is_called_the_same_in_a_plan_and_in_a_change() -> None:
    for option, name in OPTION_NAMES.items():
        assert parameter_text(option) == parameter_name(option, None) == name


def test_what_a_problem_is_about_is_called_as_people_call_it() -> None:
    fields = ("client_secret", "dids[2].did_number", "send_rate", "")
    assert [field_text(each) for each in fields] == ["Client Secret", "Line 3", "Sending rate", ""]
