"""By whose word a claim is told."""
