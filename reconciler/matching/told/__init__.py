"""What the text of a story tells that its reports are matched by: people, causes, sites, words."""
