"""What belongs to the process: start, choices, crash, about."""
