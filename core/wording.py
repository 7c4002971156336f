"""Marks a sentence for translation without translating it: core words things once, in English; ui translates."""


def N_(text: str) -> str:  # noqa: N802 - the mark that pyside6-lupdate is told to look for
    """Return `text` unchanged; the string stands in the translation files under the context of its module."""
    return text
