"""The provider's own side: whether it takes the keys, which numbers it has, and where their messages go."""
