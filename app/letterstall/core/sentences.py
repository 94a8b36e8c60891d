"""Temporary."""

import re

_END = re.compile(r"[.!?…。！？؟।۔]+[\"'”’»)\]]*(?:\s+|$)|(?<=[。！？])")


def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Temporary."""
    spans = []
    start = 0
    for m in _END.finditer(text):
        if m.end() > start and text[start : m.end()].strip():
            spans.append((start, m.end()))
            start = m.end()
    if text[start:].strip():
        spans.append((start, len(text)))
    return tuple(spans)
