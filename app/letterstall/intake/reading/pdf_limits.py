"""How much of a PDF is read: more is no letter."""

from __future__ import annotations

MOST_PAGES = 50
MOST_CHARACTERS, MOST_ON_A_PAGE = 500_000, 100_000
"""Of a whole document, and of a page; one of close print has 5,000, one that is as long as a page may be 85,000."""
