"""What belongs to the program and not to a subject: paths, preferences, licences, logs, crash, updates."""
