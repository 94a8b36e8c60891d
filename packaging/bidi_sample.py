"""Take an even sample of Unicode's tests of the bidirectional algorithm, for machines without the whole files.

    python packaging/bidi_sample.py /usr/share/unicode tests/data/unicode

Both files keep their format and their first line; of their cases every 500th and every 400th stays.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path


def sample(lines: list[str], step: int) -> Iterator[str]:
    """Yield the first line, every step-th case, and the headers (@Levels, @Reorder) that hold for a case."""
    yield f"{lines[0]}, every {step}th case"
    pending: dict[str, str] = {}
    cases = 0
    for line in lines:
        if line.startswith("@"):
            pending[line.split(":", 1)[0]] = line
        elif line and not line.startswith("#"):
            cases += 1
            if cases % step == 0:
                yield from pending.values()
                pending.clear()
                yield line


def main(source: Path, target: Path) -> None:
    """Write the samples of both files."""
    for name, step in (("BidiTest.txt", 500), ("BidiCharacterTest.txt", 400)):
        lines = (source / name).read_text(encoding="utf-8").splitlines()
        (target / name).write_text("\n".join(sample(lines, step)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
