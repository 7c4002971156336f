"""Sentences with a count: one form for one thing, another for all others, and both in one text."""

import copy
import datetime as dt
import pickle

import pytest

from core.errors import Problem
from core.wording import BETWEEN, NN_, Dated, Quoted, form_of, one_text, worded

LINES = NN_("1 line copied.", "{count} lines copied.")


@pytest.mark.parametrize(("count", "text"), [(0, "0 lines copied."), (1, "1 line copied."), (2, "2 lines copied.")])
def test_a_count_chooses_the_form(count: int, text: str) -> None:
    assert worded(LINES, {"count": count}) == text
    assert Problem("dids", LINES, {"count": count}).message == text


def test_a_sentence_without_a_count_stays_as_it_is() -> None:
    assert form_of("Nothing was sent.", 1) == "Nothing was sent."
    assert worded("Nothing was sent.") == "Nothing was sent."


def test_words_in_quotation_marks_are_copied_in_one_pair_of_them() -> None:
    said = Quoted("No", " (3)", "2: ")
    for again in (copy.copy(said), pickle.loads(pickle.dumps(said))):
        assert (again, again.words, again.behind, again.before) == ("2: “No” (3)", "No", " (3)", "2: ")


def test_a_day_and_a_moment_are_told_in_order_of_size_and_kept_as_what_they_are() -> None:
    day, moment = dt.date(2026, 3, 4), dt.datetime(2026, 3, 4, 15, 6, 59, tzinfo=dt.UTC)
    assert worded("{day}, {moment}", {"day": Dated(day), "moment": Dated(moment)}) == "2026-03-04, 2026-03-04 15:06"
    for again in (copy.copy(Dated(moment)), pickle.loads(pickle.dumps(Dated(moment)))):
        assert (again, again.when) == ("2026-03-04 15:06", moment)


def test_a_template_is_a_text_that_can_be_kept_and_read_again() -> None:
    assert worded("".join(list(LINES)), {"count": 1}) == "1 line copied."
    assert LINES.count(BETWEEN) == 1


def test_sentences_stand_one_after_another_with_a_blank_but_behind_a_sign_that_has_it_inside() -> None:
    assert one_text("Not sent.", "", " Try again. ") == "Not sent. Try again."
    assert one_text("未发送。", "", "请重试。", "“Busy.”", "Look.") == "未发送。请重试。“Busy.” Look."
    assert one_text("", "") == ""
