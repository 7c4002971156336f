"""The world's numbering plan, as libphonenumber has it. The only file that imports phonenumbers, which takes long."""

import functools
import re

import phonenumbers


@functools.lru_cache(maxsize=256)
def _parsed(text: str, country: str) -> phonenumbers.PhoneNumber:
    """The number in a text; what is asked of one text comes together: whether it is possible, and given out."""
    return phonenumbers.parse(text, country or None)


class NumberingPlan:
    """Asked by two letters of a country (ISO 3166)."""

    def countries(self) -> dict[str, int]:
        """Every country with its calling code."""
        # By calling code: to ask for each region's loads the rules of all 245 of them, in 50 ms.
        by_code = phonenumbers.COUNTRY_CODE_TO_REGION_CODE.items()
        found = {region: code for code, regions in by_code for region in regions}
        return {region: found[region] for region in sorted(phonenumbers.SUPPORTED_REGIONS)}

    def calling_code(self, country: str) -> str:
        """The digits behind the + of a country's numbers, "" for none."""
        return str(phonenumbers.country_code_for_region(country) or "")

    def has_trunk_zero(self, country: str) -> bool:
        """Whether national numbers of a country are written with a leading 0."""
        return phonenumbers.ndd_prefix_for_region(country, True) == "0"

    def trunk_prefix(self, country: str) -> str:
        """What is dialled before national numbers of a country, "" for nothing."""
        return phonenumbers.ndd_prefix_for_region(country, True) or ""

    def digits_within_area(self, number: str) -> int:
        """How many digits of a number in E.164 form are dialled within its area."""
        parsed = _parsed(number, "")
        whole = phonenumbers.national_significant_number(parsed)
        return len(whole) - phonenumbers.length_of_geographical_area_code(parsed)

    def exit_code(self, digits: str, country: str) -> str:
        """What digits begin with where they dial abroad from a country, "" where they do not."""
        prefix = self._international_prefix(country)
        found = re.match(prefix, digits) if prefix else None
        return found[0] if found else ""

    def dials_otherwise(self, country: str) -> bool:
        """Whether calls abroad begin with 00 and another digit, which 00 alone may be taken for."""
        prefix = self._international_prefix(country)
        return prefix.startswith("00") and not re.fullmatch(prefix, "00")

    @staticmethod
    def _international_prefix(country: str) -> str:
        about = phonenumbers.PhoneMetadata.metadata_for_region(country)
        return (about.international_prefix or "") if about is not None else ""

    def e164(self, text: str, country: str) -> str:
        """The number in E.164 form if it is possible, else ""."""
        try:
            number = _parsed(text, country)
        except phonenumbers.NumberParseException:
            return ""
        if phonenumbers.is_possible_number_with_reason(number) != phonenumbers.ValidationResult.IS_POSSIBLE:
            return ""
        if number.extension:
            return ""
        return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)

    def lengths(self, code: str) -> frozenset[int]:
        """How many digits numbers of a calling code have behind it; none where that is not known."""
        region = phonenumbers.region_code_for_country_code(int(code))
        about = phonenumbers.PhoneMetadata.metadata_for_region_or_calling_code(int(code), region)
        desc = about.general_desc if about is not None else None
        also = (11,) if code == "52" else ()  # 1 before a mobile number of Mexico, as WhatsApp goes on writing it
        return frozenset((*desc.possible_length, *also) if desc is not None else ())

    def is_valid(self, number: str) -> bool:
        """Whether a number in E.164 form belongs to a range that is given out."""
        try:
            return bool(number) and phonenumbers.is_valid_number(_parsed(number, ""))
        except phonenumbers.NumberParseException:
            return False

    def region_of(self, number: str) -> str:
        """The country of a number in E.164 form, by two letters; "" where it has none, or is none."""
        try:
            return phonenumbers.region_code_for_number(_parsed(number, "")) or ""
        except phonenumbers.NumberParseException:
            return ""
