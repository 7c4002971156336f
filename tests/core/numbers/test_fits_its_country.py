"""A number with + has as many digits as its country's numbers have: a lost or doubled one is seen."""

import phonenumbers
import pytest

from core.numbers.dialling import fits_its_country


@pytest.mark.parametrize(
    ("number", "fits"),
    [
        ("+12065550142", True),
        ("+1206555014", False),
        ("+120655501420", False),
        ("+4930900100", True),
        ("+493090010012", True),  # German numbers have no length of their own
        ("+4722345678", True),
        ("+472234567", False),
        ("+47223456789", False),
        ("+33123456789", True),
        ("+3312345678", False),
        ("+2250712345678", True),
        ("+22507123456", False),  # the 8 digits of before 2021
        ("+390236714000", True),
        ("+393471234567", True),
        ("+39236714000", False),  # Milan without its 0
        ("+5215512345678", True),
        ("+520445512345678", False),
        ("+80012345678", True),
        ("+8001234567", False),
    ],
)
def test_a_digit_too_many_or_too_few_is_seen(number: str, fits: bool) -> None:
    assert fits_its_country(number) is fits


@pytest.mark.parametrize("region", sorted(phonenumbers.SUPPORTED_REGIONS))
def test_an_example_of_each_country_fits_it(region: str) -> None:
    example = phonenumbers.example_number(region)
    assert example is not None
    assert fits_its_country(phonenumbers.format_number(example, phonenumbers.PhoneNumberFormat.E164))
