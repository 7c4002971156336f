"""A mail with everything in it, pasted whole or dropped as a file: which of its values belong into which field."""
