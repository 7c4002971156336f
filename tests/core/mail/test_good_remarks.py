"""Remarks beside numbers of a mail: opening hours and places say nothing against one, another owner does."""

import pytest

from core.routes.states import marked_out, out_words_behind
from tests.core.mail.test_as_people_send_them import HEX, SID, numbers, read

KEYS = f"Account SID: {SID}\nAuth Token: {HEX}\n\n"


def test_opening_hours_behind_a_number_ask_nothing() -> None:
    text = f"{KEYS}Numbers:\n+44 20 7946 0101 (open until 18:00)\n+44 20 7946 0102\n"
    assert numbers(text, "GB") == ["+442079460101", "+442079460102"]


@pytest.mark.parametrize(
    "remark",
    [
        "(until 6 pm)", "(till 22h)", "(from 9 to 5)", "(Mo-Fr bis 17 Uhr)", "(ab 9 Uhr)", "(ouvert jusqu'à 18h)",
        "(abierto hasta las 18:00)", "(desde las 9)", "(aperto fino alle 18)", "(aberto até as 18h)",
        "(od 8 do 16)",
    ],
)  # fmt: skip
def test_opening_hours_say_nothing_against_a_number(remark: str) -> None:
    assert out_words_behind(f" {remark}") == ""


@pytest.mark.parametrize("use", ["客服", "技术支持", "售后热线", "（客服）"])
@pytest.mark.parametrize("sign", [",", "\t"])
def test_what_a_number_is_used_for_behind_it_in_chinese_says_nothing_against_it(sign: str, use: str) -> None:
    assert numbers(f"{KEYS}号码{sign}用途\n+86 21 5555 1430{sign}{use}\n+86 21 5555 1431{sign}前台\n", "CN") == [
        "+862155551430",
        "+862155551431",
    ]
    assert "+8613800138000" not in numbers(f"{KEYS}+86 21 5555 1430\n客服：+86 138 0013 8000\n", "CN")
    assert "+8613800138000" not in numbers(f"{KEYS}+86 21 5555 1430\n+86 138 0013 8000 联系人\n", "CN")


@pytest.mark.parametrize(
    "remark", ["(bis Freitag)", "(ab 1. Mai)", "(until 18 May)", "(od 1 do 5 maja)", "(hasta el 9)"]
)
def test_days_say_something_against_a_number(remark: str) -> None:
    assert out_words_behind(f" {remark}")


@pytest.mark.parametrize("remark", ["(until Friday 18:00)", "(from 1 March)", "(until 18.05.)", "(from 1 to 5 May)"])
def test_a_day_behind_a_number_is_asked_about(remark: str) -> None:
    assert numbers(f"{KEYS}Numbers:\n+44 20 7946 0101 {remark}\n+44 20 7946 0102\n", "GB")[0] == "?"


def test_no_with_a_point_before_a_number_is_its_number() -> None:
    text = f"{KEYS}London, no. +44 20 7946 0131\nYork (no. +44 1904 555133)\n"
    assert numbers(text, "GB") == ["+442079460131", "+441904555133"]
    assert "?" in numbers(f"{KEYS}Use +44 20 7946 0131, no +44 20 7946 0132\n", "GB")


def test_a_street_in_italy_is_nothing_in_progress() -> None:
    text = f"{KEYS}06 9480 1301 negozio in Corso Italia\n06 9480 1302 portabilità in corso\n"
    assert numbers(text, "IT") == ["+390694801301", "?"]


def test_numbers_for_one_use_less_are_the_channels() -> None:
    text = "The following numbers are enabled. Please do not use them for marketing:\n+44 20 7946 0151\n"
    assert numbers(KEYS + text, "GB") == ["+442079460151"]


def test_a_sentence_that_leads_to_numbers_and_forbids_them_is_heard() -> None:
    text = (
        "These numbers belong to the other tenant, please do not use them:\n+44 20 7946 0651\n\n"
        "Yours are:\n+44 20 7946 0653\n"
    )
    assert numbers(KEYS + text, "GB")[0] == "?"


def test_a_page_of_another_name_is_the_page() -> None:
    found = read("facebook", "Page name: Harbour View\nPage ID: 104455667788990 (name changed in 2023)\n")
    assert found.numbers is not None
    assert "104455667788990" in found.numbers.text


@pytest.mark.parametrize(
    ("cell", "name"),
    [
        ("cancelado", "Situação"), ("portado para outra operadora", "Situação"),
        ("portado a otro operador", "Estado"),
        ("przeniesiony do innego operatora", "Status"), ("已转给其他客户", "状态"),
        ("porté vers un autre opérateur", "Statut"),
        ("replaced by a new one", "Remark"),
    ],
)  # fmt: skip
def test_a_number_that_went_to_another_operator_or_was_replaced_is_asked_about(cell: str, name: str) -> None:
    assert marked_out(cell, name)


@pytest.mark.parametrize("name", ["Phone number", "Numéro de téléphone", "Número de teléfono", "Numero di telefono"])
def test_a_number_in_the_last_row_of_a_table_of_keys_has_no_destination(name: str) -> None:
    found = read("twilio", f"Account SID\t{SID}\nAuth Token\t{HEX}\n{name}\t+1 919 555 0145\n", "US")
    assert found.numbers is not None
    assert found.numbers.text == f"{name}: +1 919 555 0145"
    assert numbers(f"{found.numbers.text}\n", "US") == ["+19195550145"]


@pytest.mark.parametrize("name", ["Clé secrète de l'application", "Clave secreta de la aplicación"])
def test_the_secret_of_an_application_is_known_by_its_whole_name(name: str) -> None:
    assert {each.key: each.value for each in read("facebook", f"{name} : {HEX}\n").taken} == {"app_secret": HEX}
