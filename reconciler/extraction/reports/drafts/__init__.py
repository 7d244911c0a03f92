"""Scenes gathered into drafts of reports: one happening each."""
