"""Days by their month and number, and days of other years."""
