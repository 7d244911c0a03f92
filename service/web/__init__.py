"""Pages for people: server-rendered, without script."""
