"""What runs in the process that knows a dictionary: the worker, shut in like the one that reads documents."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

from letterstall.intake.reading import confinement
from letterstall.intake.reading.limits import Limits
from letterstall.spelling import worker

_LIMITS = Limits(memory=1 << 30, processor=900)
"""It lives as long as the program, and is started anew when it has used up its time. The largest shipped dictionary
takes 60 MB; a suggestion takes up to a second."""


def main() -> None:
    """Know a dictionary until nobody asks any more."""
    worker.serve(_shut_in, confinement.has_landlock())


def _shut_in(folders: Iterable[Path]) -> frozenset[str]:
    return confinement.shut_in(_LIMITS, (*map(Path, sys.argv[1:]), *folders))
