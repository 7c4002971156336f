"""All that runs without Qt: the windows and the command line both stand on it."""
