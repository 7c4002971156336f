"""Many PBXs from one plan: sites, what each of them is to have, and the run that brings it there."""
