"""Exactly once: a channel brought to the PBX, journaled before the first byte, and what is unclear settled."""
