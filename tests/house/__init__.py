"""The rules of the house, each subject in a file; `tests/test_house_rules.py` has them in one table."""
