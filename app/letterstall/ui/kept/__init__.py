"""What is kept here: seen in one place, switched off, locked, deleted."""
