"""What outlives the process, in SQLite: channels, PBXs, drafts. No secrets."""
