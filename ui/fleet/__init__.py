"""Many sites: one plan for many PBXs, seen before it is carried out."""
