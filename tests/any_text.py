"""Any text that can be written down: all characters but halves of surrogate pairs."""

from hypothesis import strategies as st

ANY = st.characters(exclude_categories=["Cs"])
"""The characters of `st.text()` as they are without it: it asks the codec of UTF-8 for each of a million first."""
