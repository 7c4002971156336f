"""Tables of a sixth look with real inputs: people's own phones, and faxes in a remark."""

import pytest

from tests.core.routes.test_second_look import read, told

EXPORT = (
    "Extension Number,Caller ID Name,Email Address,Mobile Number{}\n1001,Anna Weber,a@example.com,+4915112345678{}\n"
)


def test_people_s_own_phones_of_an_export_of_extensions_are_asked_about() -> None:
    found = read(EXPORT.format("", ""), "")
    assert told(found) == ["2 ask state"]
    assert [question.topic for question in found.questions] == [found.questions[0].topic]
    assert read("Mobile,Ext\n+4915112345678,1001\n", "").questions == []


@pytest.mark.parametrize("name", ["DID", "DID Number", "Phone Number"])
def test_beside_people_s_own_phones_the_channel_s_number_is_meant(name: str) -> None:
    assert told(read(EXPORT.format(f",{name}", ",+4930900100"), "")) == ["2 good +4930900100 -> 137"]
    text = f"Name;Mobile;{name}\nAnna Weber;+4915112345678;+4930900100\nBo Li;+4915112345679;+4930900101\n"
    assert [line.split()[2] for line in told(read(text, ""))] == ["+4930900100", "+4930900101"]


@pytest.mark.parametrize(("name", "fax"), [("Bemerkung", "Fax"), ("Note", "fax line"), ("Uwagi", "Fax")])
def test_a_number_of_which_a_remark_says_fax_is_asked_about(name: str, fax: str) -> None:
    text = f"Nummer;NSt;{name}\n+4930900100;1001;front\n+4930900101;1002;{fax}\n"
    assert [line.split()[1] for line in told(read(text, ""))] == ["good", "ask"]
