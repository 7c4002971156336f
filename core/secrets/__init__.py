"""What must not be seen: the drawer, the OS keyring, where secrets come from, and taking them out of texts."""
