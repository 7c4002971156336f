"""The way to a channel: the wizard, its pages, what they share."""
