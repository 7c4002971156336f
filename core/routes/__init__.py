"""The routing table in and out: what the columns of a table are, rows, edits, order."""
