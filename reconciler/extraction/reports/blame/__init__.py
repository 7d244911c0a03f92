"""Who is said to be responsible for an event: claimed, denied or put on somebody."""
