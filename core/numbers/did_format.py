"""What stands in `did_number`: a number, one in E.164 form, or a page ID."""

from enum import StrEnum


class DidFormat(StrEnum):
    """What stands in `did_number` for a kind of channel."""

    NUMBER = "number"  # a phone number or a short code; the PBX documents no format
    E164 = "e164"
    PAGE_ID = "page_id"
