"""What is left to do after a channel exists: portal steps and fields, warnings, the sheet; and the help."""
