"""Series told as one, their parts, and lists and round-ups."""
