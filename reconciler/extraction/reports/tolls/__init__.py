"""How many people of a report were killed, hurt, taken or missing."""
