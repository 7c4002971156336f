"""Tests of core: no Qt, milliseconds each."""
