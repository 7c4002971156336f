"""What is done with channels, for the windows: those of this laptop, and those that PBXs have."""
