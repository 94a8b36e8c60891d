"""Names for files that say for whom a letter is, safe on every system."""

from __future__ import annotations

import re
import unicodedata

from letterstall.core.case import Case

_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]')
_RESERVED = re.compile(r"^(con|prn|aux|nul|com\d|lpt\d)$", re.IGNORECASE)
_LONGEST = 80
"""Characters; every file system in use takes 255 bytes, and 80 characters of three bytes each stay below that."""


def file_names(case: Case, count: int) -> tuple[str, ...]:
    """Return `count` names for the PDFs of one case: "Letter for Zhanargul Zhumatai.pdf", "… (2).pdf"."""
    stem = f"Letter for {_safe(case.people[0].name if case.people else case.id)}"
    return tuple(f"{stem}.pdf" if number == 1 else f"{stem} ({number}).pdf" for number in range(1, count + 1))


def _safe(name: str) -> str:
    """Return a name without what a file system forbids, without format characters, dots and spaces at its ends."""
    visible = "".join(one for one in unicodedata.normalize("NFC", name) if unicodedata.category(one) != "Cf")
    plain = " ".join(_FORBIDDEN.sub(" ", visible).split())[:_LONGEST].strip(" .")
    return f"{plain}_" if _RESERVED.match(plain) else plain or "somebody at risk"
