"""Phone numbers and page IDs as people write them, and as the PBX wants them. Knows nothing of channels."""
