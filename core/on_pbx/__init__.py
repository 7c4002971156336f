"""Channels that a PBX has: as drafts, compared with what is meant, and what a change of one has to send."""
