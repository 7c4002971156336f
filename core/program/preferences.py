"""What a person chose for good: language, light or dark, the country of national numbers, who installs. No secret."""

from typing import NamedTuple


class Preferences(NamedTuple):
    """Every choice as text, "" for none made.

    Attributes:
        language: `en`, `de`, `es`, `zh_CN`; "" follows the platform. theme: `light`, `dark`; "" follows the platform.
        country: two letters (ISO 3166). installed_by: for hand-over sheets.
        forget_keys: `yes` deletes a channel's keys from the keyring once it is created.
        columns: `destination_type` shows the routing table's column of types.
        home_place, wizard_place: where these windows were left. folder: in which a file was chosen last.
    """

    language: str = ""
    theme: str = ""
    country: str = ""
    installed_by: str = ""
    forget_keys: str = ""
    columns: str = ""
    home_place: str = ""
    wizard_place: str = ""
    folder: str = ""
