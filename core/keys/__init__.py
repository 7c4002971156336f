"""Keys that were pasted: what does not look like what its field asks for, with a cure, and never a reason to stop."""
