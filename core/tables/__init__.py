"""Tables as they come, in files, clipboards and pages: their cells as text. What these mean is in `core/routes`."""
