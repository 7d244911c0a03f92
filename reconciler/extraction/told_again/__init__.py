"""Those whom an article has counted already, told again by their number without a word of harm."""
