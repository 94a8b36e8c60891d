"""Where a file goes that cannot be understood: beside its place, under a name that says why and since when."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path


def aside_name(file: Path, why: str) -> Path:
    """Return a free name beside a file: "settings.toml.broken-2026-11-22-093000"; `why` is one word."""
    name = f"{file.name}.{why}-{datetime.now():%Y-%m-%d-%H%M%S}"
    endings = ("", *(f"-{number}" for number in range(2, 1000)))
    return next(free for ending in endings if not (free := file.with_name(name + ending)).exists())


def set_aside(file: Path, why: str) -> Path | None:
    """Rename a file to such a name; return it, or None when the disk refuses."""
    try:
        return file.rename(aside_name(file, why))
    except OSError:
        return None
