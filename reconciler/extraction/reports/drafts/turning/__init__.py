"""Where the text turns from one event to another, or goes on with it."""
