"""Tests of the real windows, on a real demo PBX."""
