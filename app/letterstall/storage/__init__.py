"""Paths, settings, case folders, the desk database: the only room that writes files."""
