"""Keys as an afternoon brought them: no press of a button makes a wrong key, and no warning shows a key."""

import pytest

from core.channel.catalog import PROVIDERS, provider
from core.keys.warnings import KeyWarning, key_warnings

KEY = "k3yAbC9821xQ"
HEX = "9f8e7d6c5b4a39281706f5e4d3c2b1a0"


def warned(channel: str, **values: str) -> KeyWarning:
    found = provider(channel)
    assert found is not None
    (warning,) = key_warnings(found, values)
    return warning


def cured(channel: str, **values: str) -> str | None:
    """The value after one press of the button, None without one."""
    (key,) = values
    cure = warned(channel, **values).cure
    return cure.values[key] if cure is not None else None


@pytest.mark.parametrize(
    "pasted",
    [
        f'"api_key": "{KEY}"',
        f'"api_key": "{KEY}",',
        f"'api_key' => '{KEY}',",
        f"$token = '{KEY}';",
        f'const authToken = "{KEY}";',
        f'public static string ApiKey = "{KEY}";',
        f"[{KEY}](https://portal.example.com/keys)",
        f"{KEY} Copier",
        f"{KEY} Kopiuj",
    ],
)
def test_a_line_of_a_program_and_a_link_are_cured_by_one_press(pasted: str) -> None:
    assert cured("skyetel", sid_key=pasted) == KEY


@pytest.mark.parametrize("pasted", ['"pin": "Sommer 2026!"', '"a" "b"', "x = 'Sommer'"])
def test_marks_of_two_texts_are_not_taken_away_as_those_of_one(pasted: str) -> None:
    assert cured("aspsms", password=pasted) is None


@pytest.mark.parametrize("command", [f"curl -u {KEY}:secret99 https://api.example.com", f"user {KEY} key: secret99"])
def test_what_is_shown_as_a_name_is_no_key(command: str) -> None:
    for each in PROVIDERS:
        warnings = key_warnings(each, {field.key: command for field in each.fields})
        assert not any(KEY in warning.message for warning in warnings)


@pytest.mark.parametrize(
    ("channel", "key", "pasted"),
    [
        ("bandwidth", "account_id", "500001\u00a02"),
        ("flowroute", "access_key", "ver anexo"),
        ("flowroute", "access_key", "vedi allegato"),
        ("flowroute", "secret_key", "{REF:P@I:46C9B1FFBD4ABC4BBB260C6190BAD20C}"),
        ("whatsapp", "phone_number_id", "106540352242922 1029"),
    ],
)
def test_no_button_makes_a_key_of_what_may_be_none(channel: str, key: str, pasted: str) -> None:
    assert cured(channel, **{key: pasted}) is None


@pytest.mark.parametrize(
    "pasted",
    [
        "LA_TUA_CHIAVE", "VOTRE_CLE_API", "SUA_CHAVE_API", "TWÓJ_KLUCZ_API", "tu-clave-aquí", "你的密钥",
        "voir pièce jointe", "vedi allegato", "patrz załącznik", "ver anexo", "siehe Anhang", "见附件",
    ],
)  # fmt: skip
def test_a_placeholder_in_any_language_is_told_as_one(pasted: str) -> None:
    assert "placeholder" in warned("skyetel", sid_key=pasted).message
