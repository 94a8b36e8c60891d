"""Names for files that say for whom a letter is, safe on every system."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from letterstall.core.case import Case

_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]')
_RESERVED = re.compile(r"^(con|prn|aux|nul|com\d|lpt\d)$", re.IGNORECASE)
_LONGEST = 80
"""Characters; every file system in use takes 255 bytes, and 80 characters of three bytes each stay below that."""


def file_name(case: Case) -> str:
    """Return the name of the PDF for a case: "Letter for Zhanargul Zhumatai.pdf"."""
    return f"Letter for {_safe(case.people[0].name if case.people else case.id)}.pdf"


def numbered(target: Path, number: int) -> Path:
    """Return the name of the file with this number among several; the first has none: "Letter (2).pdf"."""
    return target if number == 1 else target.with_name(f"{target.stem} ({number}){target.suffix}")


def names_of_export(target: Path, count: int) -> tuple[Path, ...]:
    """Return the names that `count` files of one export get: the target's own, then "… (2)" and so on."""
    return tuple(numbered(target, number) for number in range(1, count + 1))


def _safe(name: str) -> str:
    """Return a name without what a file system forbids, without format characters, dots and spaces at its ends."""
    visible = "".join(one for one in unicodedata.normalize("NFC", name) if unicodedata.category(one) != "Cf")
    plain = " ".join(_FORBIDDEN.sub(" ", visible).split())[:_LONGEST].strip(" .")
    return f"{plain}_" if _RESERVED.match(plain) else plain or "somebody at risk"
