"""The words and phrases that say what happened, and how a sentence stands to the ones before it."""
