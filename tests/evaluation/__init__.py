"""Scores of Claimline on annotated articles and corpora that are kept outside the project."""
