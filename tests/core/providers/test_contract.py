"""The judge itself: it finds what is wrong, and it says when it has nothing to judge by."""

import pytest

from tests.core.providers.contract import SPECS, problems, spec
from tests.providers_double import Asked

BASIC = {"authorization": "Basic x"}
NUMBERS = f"/2010-04-01/Accounts/AC{'a' * 32}/IncomingPhoneNumbers"
FORM = {**BASIC, "content-type": "application/x-www-form-urlencoded"}


@pytest.fixture(autouse=True)
def files() -> None:
    if spec("twilio") is None:
        pytest.skip(f"{SPECS} is not there: the providers' OpenAPI files are no part of this project")


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        (Asked("GET", "api.twilio.com", f"{NUMBERS}.json", (("pagesize", "5"),), BASIC, b""), "pagesize"),
        (Asked("GET", "api.twilio.com", f"{NUMBERS}.json", (("PageSize", "5000"),), BASIC, b""), "no integer of"),
        (Asked("GET", "api.twilio.com", f"{NUMBERS}.json", (), {"authorization": "Bearer x"}, b""), "logs in as"),
        (Asked("GET", "evil.example", f"{NUMBERS}.json", (), BASIC, b""), "goes to"),
        (Asked("PUT", "api.twilio.com", f"{NUMBERS}.json", (), BASIC, b""), "no such path"),
        (Asked("POST", "api.twilio.com", f"{NUMBERS}/PN{'b' * 32}.json", (), FORM, b"smsurl=x"), "smsurl"),
        (Asked("POST", "api.twilio.com", f"{NUMBERS}/PN1.json", (), FORM, b"SmsUrl=https%3A%2F%2Fx"), "Sid"),
    ],
)
def test_a_wrong_request_is_found(asked: Asked, why: str) -> None:
    assert why in " ".join(problems("twilio", [asked]))


def test_a_right_request_is_not() -> None:
    asked = Asked("GET", "api.twilio.com", f"{NUMBERS}.json", (("PageSize", "1000"),), BASIC, b"")
    assert problems("twilio", [asked]) == []
