"""Names in their own script, as they stand in brackets behind a name: "Zhanargul Zhumatai (加娜古丽·朱马太)"."""

from __future__ import annotations

import re
from functools import cache

from letterstall.core.proposal import Span
from letterstall.intake.understanding.tongues import NOT_LATIN

_OPEN, _SHUT = "[(（\\[]", "[)）\\]]"


def native_name(name: str, text: str) -> tuple[str, Span] | None:
    """Return what stands in another script in brackets behind a name anywhere in a text, and where."""
    for found in _behind(name).finditer(text):
        inner = found["native"].strip(" ,;")
        if inner:
            begin = found.start("native") + found["native"].index(inner)
            return " ".join(inner.split()), Span(begin, begin + len(inner))
    return None


@cache
def _behind(name: str) -> re.Pattern[str]:
    spaced = r"\s+".join(re.escape(word) for word in name.split())
    letters = rf"[{NOT_LATIN}]"
    return re.compile(
        rf"{spaced}(?:[’']s?)?\s*{_OPEN}\s*(?:[^()（）\n]{{0,30}}?[:：]\s*)?"
        rf"(?P<native>{letters}(?:[^()（）;,\n]|\n(?=\s*{letters})){{0,80}}?)\s*(?:[,;][^()（）]{{0,60}})?{_SHUT}"
    )


def latin_part(text: str) -> tuple[str, str]:
    """Part "Name (native)" or "Name native" into both; the second is "" where there is only one."""
    found = re.search(rf"{_OPEN}?\s*([{NOT_LATIN}][^()（）]*?)\s*{_SHUT}?\s*$", text)
    if found is None or not re.search(r"[A-Za-zÀ-ɏ]", text[: found.start()]):
        return text, ""
    return text[: found.start()].rstrip(" (（[,"), " ".join(found[1].split())
