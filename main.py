"""Hands the arguments on: `send` to core.cli, everything else to ui.app."""
