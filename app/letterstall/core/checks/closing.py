"""A French closing repeats how the reader was greeted: "Veuillez agréer, Madame la Ministre, …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from letterstall.core.findings import CLOSING, Finding
from letterstall.core.letter import Letter

_TITLE = r"(?:Madame|Monsieur|Mesdames|Messieurs|Maître|Excellence|Sire|Majesté|Altesse|Votre)\b[^,]*"
_REPEATED = re.compile(rf",\s*({_TITLE}(?:,\s*{_TITLE})*)\s*,")
_SIGNS_OF_END = " \u00a0\u202f,;:!."


def closing_of_another(letter: Letter) -> Iterator[Finding]:
    """Yield a finding where the closing greets somebody else than the salutation does."""
    greeted = letter.salutation.strip().rstrip(_SIGNS_OF_END)
    repeated = _REPEATED.search(letter.closing) if letter.language.split("-")[0] == "fr" and greeted else None
    if repeated and _folded(repeated[1]) != _folded(greeted):
        facts = (("found", repeated[1]), ("expected", greeted))
        yield Finding("closing_differs", False, CLOSING, repeated.span(1), facts)


def _folded(title: str) -> str:
    return " ".join(title.casefold().replace("’", "'").split())
