"""How much of a PDF is read: more is no letter."""

from __future__ import annotations

MOST_PAGES = 50
MOST_CHARACTERS = 1_000_000
"""Of a whole document; a page of close print has 5,000."""
