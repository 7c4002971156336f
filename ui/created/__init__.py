"""What is left to do after a channel exists, as windows: webhook, steps, sheet, status."""
