"""The routing table in and out: grid, workbook, guessing, rows, edits, order."""
