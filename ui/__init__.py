"""The windows: they show what core knows and ask core for everything else."""
