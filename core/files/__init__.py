"""Channel files and strict JSON in and out, and the history as CSV."""
