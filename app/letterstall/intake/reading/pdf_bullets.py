"""What stands at the head of a list's item."""

from __future__ import annotations

import re

BULLETS = "•◦▪▫■□◼◻●○‣⁃∙·➢➤➔→✓✔❖◆◇►▶*–—-\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf02d\uf06f\uf0a8\uf0be\uf071"
"""Bullets, among them those of the fonts Symbol and Wingdings, which have no letters of their own (U+F000 onwards)."""

_LONE = re.compile(rf"(?:[{re.escape(BULLETS)}§o]|\(?(?:\d{{1,2}}|[a-z]|[ivx]{{1,4}})[.)])")
_AT_HEAD = re.compile(rf"(?:[{re.escape(BULLETS)}]|\(?(?:\d{{1,2}}|[a-z])[.)])\s+\S")


def is_bullet(text: str) -> bool:
    """Whether a text is a bullet or the number of a list's item, and nothing else."""
    return bool(_LONE.fullmatch(text))


def has_bullet(text: str) -> bool:
    """Whether a line begins with a bullet or the number of a list's item."""
    return bool(_AT_HEAD.match(text))


def hang(text: str) -> int:
    """Return where the text of an item begins behind its bullet; 0 without one."""
    return _AT_HEAD.match(text).end() - 1 if has_bullet(text) else 0  # type: ignore[union-attr]
