"""`python -m tests.faults.run [--share 0.01] [--seed N] [--case N] [KIND…]`: faults of each kind, and one table.

It ends with 1 when something was lost or corrupt, with `SKIPPED` when this machine can do none of what was asked for.
"""

from __future__ import annotations

import argparse
import os
import secrets
import shutil
import sys
import tempfile
import time
from importlib import import_module
from pathlib import Path

from tests.faults.disks import MEMORY
from tests.faults.figures import Cases, Figures, NotHere, heading, row

KINDS = (
    "kills",
    "power_cuts",
    "failing_writes",
    "full_disks",
    "damages",
    "compound",
    "cut_starts",
    "going_back",
    "locks",
    "clocks",
    "two_at_once",
    "canaries",
)
SKIPPED = 75
_SHOWN = 5
"""So many findings of a kind are told; all are alike mostly."""


def run(kind: str, share: float, seed: int, only: int | None) -> list[Figures]:
    """Return the figures of a kind. Raises NotHere."""
    module = import_module(f"tests.faults.{kind}")
    count = max(1, round(module.FULL * share))
    is_quick = getattr(module, "IN_MEMORY", False) and os.access(MEMORY, os.W_OK)
    folder = Path(tempfile.mkdtemp(prefix="letterstall-faults-", dir=MEMORY if is_quick else None))
    folder.chmod(0o755)
    try:
        return list(module.run(Cases(kind, count, seed, folder, only)))
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def main(asked: argparse.Namespace) -> int:
    """Run what is asked for and print each row when it is done."""
    print(f"seed {asked.seed}\n{heading()}", flush=True)
    rows: list[Figures] = []
    for kind in asked.kinds or KINDS:
        begun = time.monotonic()
        try:
            found = run(kind, asked.share, asked.seed, asked.case)
        except NotHere as reason:
            print(f"{kind}: left out: {reason}", flush=True)
            continue
        rows += found
        print("\n".join(map(row, found)), f" ({time.monotonic() - begun:.0f} s)", flush=True)
    for one in rows:
        print(*one.findings[:_SHOWN], sep="\n", end="\n" if one.findings else "")
        if len(one.findings) > _SHOWN:
            print(f"… and {len(one.findings) - _SHOWN} more")
    return 1 if any(one.findings for one in rows) else 0 if rows else SKIPPED


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kinds", nargs="*", metavar="KIND", help=", ".join(KINDS))
    parser.add_argument("--share", type=float, default=1.0, help="how much of the full count")
    parser.add_argument("--seed", type=int, default=secrets.randbelow(1_000_000))
    parser.add_argument("--case", type=int, help="only the case of this number")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main(_asked()))
