"""What should stand on one line: dates, references, initials with their name, titles, numbers with their unit."""

from __future__ import annotations


def held_spans(text: str, language: str) -> list[tuple[int, int]]:
    """Return the stretches (start, end) of a paragraph that no line should part."""
    return []
