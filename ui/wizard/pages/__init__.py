"""The wizard's pages, one a file; `behind.py` has those behind the first in their order."""
