"""One word for one thing: no sentence of the windows and no paper for people uses another word than the glossary."""

import re
from functools import cache
from pathlib import Path

import pytest
from sentences import BETWEEN, marked, shown

ROOT = Path(__file__).resolve().parents[1]

OTHER_WORDS = {
    r"\bids?\b(?!:)": "ID",
    r"(?<![Ee]-)\bmails?\b": "e-mail",
    r"\bPBX's (?:own )?portal\b|\bportal of the PBX\b": "PBX portal",
    r"\bwhite ?space\b|\bblanks\b": "spaces",
    r"\bline ends?\b": "line break",
    r"\b[Kk]inds? of channel": "channel type",
    r"\bsub-account": "subaccount",
    r"\b[Hh]andover\b": "hand-over",
    r"\banew\b": "again",
    r"\bmisspelt\b": "misspelled",
    r"\bmeanwhile\b": "in the meantime",
    r"\b(?:all the same)\b": "anyway, or still",
    r"\bfor this run only\b": "only until you quit",
    r"\bnot told\b": "not reported",
    r"\bE\.164 form\b": "E.164 format",
    r"\b(?:was|were|is|are) (?:not )?taken over\b": "used, added or imported",
    r"\b(?:anybody|everybody)\b": "anyone, everyone",
    r"\bconnect(?:ed|ing)? with\b": "connected to",
    r"\w\(s\)": "a form for one and one for many: NN_()",
    r"(?i)\bplease\b": "nothing: say what to do",
    r"!(?!=)(?:\s|$)": "a full stop",
    r"\b(?:The|[Tt]his) application\b(?! is assigned)": "program",
    r"\b[Rr]eject(?:s|ed)?\b": "refuse",
    r"\bas (?:(?:it )?(?:is|was) )?meant\b": "as intended",
    r"\bcannot be told\b": "it is not clear",
    r"\b[Nn]obody knows\b": "it is not known",
    r"\bconnection with\b": "connection to",
    r"\bone (?:PBX|object|JSON object) an? (?:line|row|site)\b": "per",
    r"\b[Mm]essages of (?:the others|its other|the other)\b": "messages to",
}
"""What is not said, and what is said instead."""

NEVER_ONE = (
    "Ask the PBX administrator for the fingerprint of the new certificate", "Change all {count} numbers",
    "Last {count} characters", "The file contains {count} objects.", "These are {count} numbers;",
    "This cell has {count} characters;", "This text has {count} characters;", "{count} numbers, {first} to {last}",
    "“{key}” has {count} characters;", "“{key}” is a name with {count} characters;",
)  # fmt: skip
"""What counts things that are always several: the parts of a range, characters of what is too long, all of many."""

ALWAYS_ONE = ("Send 1 test message", "Type a whole number, from 1 on.")

PAPERS = ("README.md", "docs/command-line.md")


@cache
def sentences() -> list[str]:
    return [*marked(), *shown()]


def offences(text: str) -> list[str]:
    """The words of a text that the glossary does not have, each with the one to use."""
    words = re.sub(r"\{\w+\}|&(?=\w)", "", text)
    return [
        f"“{found[0]}” in “…{words[max(0, found.start() - 60) : found.end() + 60]}…”: {instead}"
        for pattern, instead in OTHER_WORDS.items()
        for found in re.finditer(pattern, words)
    ]


def test_every_sentence_calls_each_thing_by_the_word_of_the_glossary() -> None:
    assert len(sentences()) > 1000
    assert [each for text in sentences() for each in offences(text)] == []


@pytest.mark.parametrize("paper", PAPERS)
def test_the_papers_for_people_use_the_same_words(paper: str) -> None:
    text = re.sub(r"```.*?```|`[^`]*`|\]\([^)]*\)", "", (ROOT / paper).read_text("utf-8"), flags=re.DOTALL)
    assert offences(text) == []


def test_what_is_counted_has_a_form_for_one_and_one_for_each_count_that_a_language_tells_apart() -> None:
    plain = {re.sub(r"&(?=\w)", "", text) for text in sentences() if BETWEEN not in text}
    lonely = [text for text in plain if _for_one(text) != text or re.search(r"(?<!\S)1 (?!to\b)[a-z]", text)]
    lonely = [text for text in lonely if text not in ALWAYS_ONE]
    assert [text for text in lonely if not text.startswith(NEVER_ONE)] == []
    assert [begin for begin in NEVER_ONE if not any(text.startswith(begin) for text in lonely)] == []


def _for_one(text: str) -> str:
    """“{count} lines” with one line."""
    return re.sub(r"\{(?:count|hours|problems|sites)\} (\w\w+)s\b", r"1 \1", text)


@pytest.mark.parametrize(
    "planted",
    [
        "It has the id 19.",
        "Copy the mail.",
        "Look in the PBX's portal.",
        "There is white space around it.",
        "Which kind of channel?",
        "Read it anew.",
        "2 line(s) copied.",
        "Done!",
        "Anyone, and everybody.",
        "It is kept for this run only.",
    ],
)
def test_another_word_is_found(planted: str) -> None:
    assert offences(planted)


@pytest.mark.parametrize("right", ["Enter id:137.", "Copy the e-mail.", "ID 19", "≠ and != stay", "It is an e-mail."])
def test_the_words_of_the_glossary_are_let_alone(right: str) -> None:
    assert not offences(right)


def test_the_glossary_is_one_table_that_has_each_word_once() -> None:
    lines = [line for line in (ROOT / "docs" / "glossary.md").read_text("utf-8").splitlines() if line[:1] == "|"]
    words = [line.split("|")[1].strip() for line in lines]
    assert [word for word in words if words.count(word) > 1] == []
    assert {line.count("|") for line in lines} == {4}
