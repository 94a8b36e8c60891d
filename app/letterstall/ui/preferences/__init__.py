"""Preferences: what is checked, where sections differ, spelling and one's own words."""
