"""Questions about the lines of a table: one for each shape of text, and what its answers make of them."""

from dataclasses import replace

import pytest

from core.channel.catalog import SMS
from core.channel.directory import Directory, Entry
from core.numbers.reading import Asked, Doubt, Link, Number
from core.routes.answers import Answer, Answers, Topic, answered
from core.routes.cells import CellEntry
from core.routes.importing import Prepared, prepare
from core.routes.route_reading import Wishes
from core.tables.grid import parse_text

PEOPLE = Directory(extensions=(Entry("1", "Anna Berg", "1001"), Entry("2", "Bruno Keller", "1002")))
MAIL = """Kopfnummer: 030 / 55 512 - 0
Block: 030 55512-100 bis -149
Fax: 030 55512-99
030 900400 DW 1002
"""


def read(text: str, country: str = "DE", topic: Topic | None = None, answer: Answer = Answer.YES) -> Prepared:
    wishes = Wishes(answers=Answers({topic: answer} if topic else {}))
    return prepare(parse_text(text), None, CellEntry(SMS, PEOPLE, country), wishes=wishes)


def numbers(found: Prepared) -> list[str]:
    return [found.block.routes[row].did_number for row in found.good]


def test_each_shape_of_digits_behind_a_number_is_a_question_of_its_own() -> None:
    assert {question.shape for question in read(MAIL).questions} == {"zero", "dots", "dash", "word"}


def test_one_answer_does_not_settle_another_shape() -> None:
    found = read(MAIL, topic=(Doubt.TAIL, "dots"), answer=Answer.RANGE)
    assert len(numbers(found)) == 50
    assert len(found.read.asked) == 3


def test_a_direct_dial_is_never_offered_as_a_range() -> None:
    (question,) = read("030 900400 DW 12\n").questions
    assert [option.answer for option in question.options] == [
        Answer.NO,
        Answer.EXTENSION,
        Answer.ONE,
        Answer.ALONE,
    ]


def test_a_range_says_how_many_rows_the_lines_become() -> None:
    (question,) = read("030 900110-19\n030 900120-29\n").questions
    option = next(each for each in question.options if each.answer is Answer.RANGE)
    assert (option.values["lines"], option.values["rows"]) == (2, 20)


def test_a_zero_behind_a_number_may_belong_to_it() -> None:
    found = read("030 / 55 512 - 0\n", topic=Doubt.TAIL, answer=Answer.ONE)
    assert numbers(found) == ["+4930555120"]


def test_two_numbers_may_be_meant_and_none_between_them() -> None:
    found = read("030 900114 oder 118\n", topic=Doubt.TAIL, answer=Answer.TWO)
    assert numbers(found) == ["+4930900114", "+4930900118"]


def test_the_chosen_country_s_code_and_another_one_are_two_questions() -> None:
    text = "4915123456789\n15123456789\n+4930900100\n"
    assert {question.shape for question in read(text).questions} == {"own", "other"}
    found = read(text, topic=(Doubt.PLUS, "other"), answer=Answer.NATIONAL)
    assert numbers(found) == ["+4915123456789", "+4930900100"]


def test_without_a_country_the_plus_can_be_put_back() -> None:
    found = read("15123456789\n", "", Doubt.COUNTRY, Answer.PLUS)
    assert numbers(found) == ["+15123456789"]


def test_a_number_s_cell_and_the_column_of_destinations_must_agree() -> None:
    text = "Number;Ext\n+4930900100 x 1002;1001\n+4930900101 x 1002;1002\n"
    found = read(text)
    assert list(found.read.asked) == [0]
    for answer, extension in ((Answer.YES, "2"), (Answer.NO, "1")):
        settled = read(text, topic=Doubt.EXTENSION, answer=answer)
        assert settled.block.routes[0].destination_id == extension


@pytest.mark.parametrize("end", ["Pozdrawiam", "Bei Fragen helfen wir Ihnen gerne weiter."])
def test_a_number_below_the_end_of_a_list_is_asked_about(end: str) -> None:
    found = read(f"+4930900100\n+4930900101\n+4930900102\n{end}\nSupport +4930900199\n")
    assert [asked.doubt for asked in found.read.asked.values()] == [Doubt.FOOTER]


def test_numbers_that_count_up_before_numbers_are_a_list_s() -> None:
    assert numbers(read("1 +49 30 900100\n2 +49 30 900101\n3  +49 30 900102\n")) == [
        "+4930900100",
        "+4930900101",
        "+4930900102",
    ]


@pytest.mark.parametrize("odd", ["²", "10²", "9" * 4_400])
def test_digits_that_count_nothing_are_asked_about_like_a_word(odd: str) -> None:
    lines = "".join(f"+49301234{each}00;10\n" for each in range(10))
    found = read(f"DID von;Anzahl Nummern\n{lines}+4930123500;{odd}\n")
    assert [asked.doubt for asked in found.read.asked.values()] == [Doubt.SPAN] * 11
    ends = read(f"+4930900103,104\n+4930900205,{odd}\n" + "".join(f"+493090030{each}\n" for each in range(5)))
    assert [asked.doubt for asked in ends.read.asked.values()] == [Doubt.TAIL]


def test_what_is_asked_behind_an_extension_is_asked_of_the_number_without_it_too() -> None:
    beside = Number("+4930900100", 0, 14, "1002", Link.BESIDE)
    whole = Asked(Doubt.EXTENSION, (beside,), 0, 14).followed_by(lambda each: Asked(Doubt.SHOWN, (each,), 0, 14))
    alone = replace(beside, extension="")
    assert answered(whole, Answers({Doubt.EXTENSION: Answer.YES})) == (Asked(Doubt.SHOWN, (beside,), 0, 14),)
    assert answered(whole, Answers({Doubt.EXTENSION: Answer.NO})) == (Asked(Doubt.SHOWN, (alone,), 0, 14),)
