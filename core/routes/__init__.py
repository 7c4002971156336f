"""The routing table in and out: cells of files and clipboards, what the columns are, rows, edits, order."""
