"""Make app/letterstall/typeset/script_ranges.py from the Unicode data files (Debian package `unicode-data`).

python packaging/script_ranges.py /usr/share/unicode > app/letterstall/typeset/script_ranges.py
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from textwrap import wrap

_HEAD = '''"""Which characters each script has: made by packaging/script_ranges.py, not by hand.

From {scripts} and {extensions} of the Unicode Character Database, (c) 1991-2022 Unicode, Inc.,
used under the Unicode licence (resources/unicode/LICENSE). A key of several codes belongs to characters that are common
to just these scripts, "Zinh" to marks that take the script of the letter they stand on. What stands nowhere is common.
"""

RANGES = {{'''


def entries(path: Path) -> Iterator[tuple[int, int, str]]:
    """Yield first character, last character and value of each line of a file of the database."""
    for line in path.read_text(encoding="utf-8").splitlines():
        match = re.match(r"([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*([^#]+?)\s*(#|$)", line)
        if match:
            yield int(match[1], 16), int(match[2] or match[1], 16), match[3]


def short_names(folder: Path) -> dict[str, str]:
    """Return the four-letter code of each script's long name."""
    lines = (folder / "PropertyValueAliases.txt").read_text(encoding="utf-8").splitlines()
    rows = [[part.strip() for part in line.split(";")] for line in lines if line.startswith("sc ;")]
    return {row[2].split()[0]: row[1] for row in rows}


def scripts_by_character(folder: Path) -> dict[int, str]:
    """Return the script of each character that has one of its own, and the scripts of those that several share."""
    codes = short_names(folder)
    found = {
        number: codes[name]
        for first, last, name in entries(folder / "Scripts.txt")
        for number in range(first, last + 1)
        if name != "Common"
    }
    for first, last, names in entries(folder / "ScriptExtensions.txt"):
        for number in range(first, last + 1):
            if found.get(number, "Zyyy") == "Zyyy":
                found[number] = " ".join(sorted(names.split()))
    return found


def ranges(folder: Path) -> dict[str, list[tuple[int, int]]]:
    """Return the ranges of each script, or group of scripts, in order."""
    joined: dict[str, list[tuple[int, int]]] = {}
    for number, script in sorted(scripts_by_character(folder).items()):
        of_script = joined.setdefault(script, [])
        if of_script and of_script[-1][1] == number - 1:
            of_script[-1] = (of_script[-1][0], number)
        else:
            of_script.append((number, number))
    return joined


def as_text(bounds: list[tuple[int, int]]) -> str:
    """Return ranges as words such as "41-5a aa"."""
    return " ".join(f"{first:x}" if first == last else f"{first:x}-{last:x}" for first, last in bounds)


def module(folder: Path) -> str:
    """Return the text of the module."""
    first_lines = [
        (folder / name).read_text(encoding="utf-8").split("\n", 1)[0][2:]
        for name in ("Scripts.txt", "ScriptExtensions.txt")
    ]
    lines = [_HEAD.format(scripts=first_lines[0], extensions=first_lines[1])]
    for script, bounds in sorted(ranges(folder).items()):
        rows = wrap(as_text(bounds), 108)
        if len(rows) == 1 and len(script) + len(rows[0]) < 105:
            lines.append(f'    "{script}": "{rows[0]}",')
        else:
            lines += [
                f'    "{script}": (',
                *(f'        "{row} "' for row in rows[:-1]),
                f'        "{rows[-1]}"',
                "    ),",
            ]
    return "\n".join([*lines, "}", '"""The characters of each script as hexadecimal ranges."""', ""])


if __name__ == "__main__":
    sys.stdout.write(module(Path(sys.argv[1])))
