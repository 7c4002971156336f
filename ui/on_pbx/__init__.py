"""The channels that a PBX has, whoever made them: seen, changed, compared, copied, deleted."""
