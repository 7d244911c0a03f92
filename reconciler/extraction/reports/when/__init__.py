"""The days of drafts."""
