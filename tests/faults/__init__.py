"""Faults: servers and keyrings that misbehave on command."""
