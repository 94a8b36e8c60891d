"""The windows of what was before: earlier versions of a letter, and backups of all letters."""
