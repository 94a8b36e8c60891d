"""How much of the fixtures is understood: `python tests/intake/accuracy.py [--differences] [NAME…]`.

Every fixture goes through the real door, `letterstall import --json`.
"""

from __future__ import annotations

import io
import json
import os
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path
from time import perf_counter
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))

from tests.intake.comparison import MANDATORY, OUTCOMES, ROWS, Cell, cells  # noqa: E402

from letterstall.cli import main as letterstall  # noqa: E402

FIXTURES = HERE / "fixtures"


def fixtures(names: Iterable[str] = ()) -> list[Path]:
    """Return the folders of the fixtures, or of those named."""
    chosen = set(names)
    return [
        file.parent for file in sorted(FIXTURES.glob("*/expected.json")) if not chosen or file.parent.name in chosen
    ]


def compare(folder: Path) -> list[Cell]:
    """Import one fixture and compare."""
    expected = json.loads((folder / "expected.json").read_text("utf-8"))
    status, found = _imported(next(folder.glob("document.*")))
    return cells(folder.name, expected, found, status)


def _imported(document: Path) -> tuple[int, dict[str, Any]]:
    output = io.StringIO()
    with redirect_stdout(output), redirect_stderr(io.StringIO()):
        status = letterstall(["import", "--json", str(document)])
    lines = output.getvalue().splitlines()
    return status, json.loads(lines[-1]) if lines else {}


@contextmanager
def empty_library() -> Iterator[None]:
    """Let the imports see a library without cases of this user."""
    with tempfile.TemporaryDirectory(prefix="letterstall-accuracy-") as name:
        before = os.environ.get("LETTERSTALL_DATA")
        os.environ["LETTERSTALL_DATA"] = name
        try:
            yield
        finally:
            os.environ.pop("LETTERSTALL_DATA")
            if before is not None:
                os.environ["LETTERSTALL_DATA"] = before


def compare_all(names: Iterable[str] = ()) -> list[Cell]:
    """Import and compare all fixtures, or those named."""
    with empty_library():
        return [cell for folder in fixtures(names) for cell in compare(folder)]


def share_right(found: Iterable[Cell]) -> float:
    """Return the share of mandatory fields that came out right, from 0 to 1."""
    mandatory = [cell for cell in found if cell.row in MANDATORY]
    return sum(cell.outcome == "right" for cell in mandatory) / max(1, len(mandatory))


def print_tables(found: list[Cell]) -> None:
    """Print the figures by field and by family of documents."""
    _print_table("by field", [(row, [cell for cell in found if cell.row == row]) for row in ROWS])
    mandatory = [cell for cell in found if cell.row in MANDATORY]
    families = sorted({cell.family for cell in mandatory})
    parts = [(family, [cell for cell in mandatory if cell.family == family]) for family in families]
    _print_table("mandatory fields by family", [*parts, ("all", mandatory)])


def _print_table(title: str, rows: list[tuple[str, list[Cell]]]) -> None:
    print(f"{title:28}{'fields':>8}" + "".join(f"{outcome:>18}" for outcome in OUTCOMES) + f"{'right':>9}")
    for name, part in rows:
        counts = [sum(cell.outcome == outcome for cell in part) for outcome in OUTCOMES]
        share = f"{100 * counts[0] / len(part):8.1f}%" if part else f"{'':9}"
        mark = "" if name in MANDATORY or title != "by field" else " *"
        print(f"{name + mark:28}{len(part):8}" + "".join(f"{count:18}" for count in counts) + share)
    if title == "by field":
        print("* not among the mandatory fields\n")


def print_differences(found: Iterable[Cell]) -> None:
    """Print both values of each field that is not right."""
    for cell in found:
        if cell.outcome != "right":
            print(f"\n{cell.fixture} · {cell.row} · {cell.field}: {cell.outcome}")
            print(f"  expected {json.dumps(cell.expected, ensure_ascii=False)}")
            print(f"  found    {json.dumps(cell.found, ensure_ascii=False)}")


def main(arguments: list[str]) -> None:
    """Print the tables, and with `--differences` what is not right."""
    begin = perf_counter()
    names = [one for one in arguments if not one.startswith("--")]
    found = compare_all(names)
    if "--differences" in arguments:
        print_differences(found)
        print()
    print(f"{len(fixtures(names))} documents in {perf_counter() - begin:.1f} s")
    print_tables(found)


if __name__ == "__main__":
    main(sys.argv[1:])
