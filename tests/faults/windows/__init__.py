"""Faults met by the real windows."""
