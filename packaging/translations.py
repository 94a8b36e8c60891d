"""Bring the translations up to date: read the sentences out of the sources, and compile what Qt loads.

`make translations` runs it, `make translations NEW=pt` begins a language. With `--check` nothing is changed: it says
whether the files are as it would make them. How to add or correct a language stands in CONTRIBUTING.md.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path

from letterstall.ui.envelopes import shown_title

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
PACKAGE = ROOT / "app" / "letterstall"
SOURCES = ("ui/**/*.py", "desk/*.py", "main.py")
MARKERS = ("_N", "_mark")
"""Functions that mark a text to be translated where it is used."""
HEADS = {
    "en": "English: nothing but what is counted, in singular and plural.",
    "": "Translated by Letterstall's makers. A native reader has not yet reviewed it: corrections are very welcome, "
    "CONTRIBUTING.md says how.",
}


def bring_up_to_date(folder: Path, new: Iterable[str] = ()) -> None:
    """Read the sentences into every .ts file of a folder and into new ones, keep what is translated, compile."""
    files = {*folder.glob("letterstall_*.ts"), *(folder / f"letterstall_{tag}.ts" for tag in new)}
    sources = [file for pattern in SOURCES for file in sorted(PACKAGE.glob(pattern))]
    with tempfile.TemporaryDirectory() as aside:
        noted = Path(aside) / "noted.py"
        noted.write_text("\n".join((*_counted(sources), *_titles_of_layouts())), "utf-8")
        for file in sorted(files):
            _read_sources([noted, *sources], file)
            run("lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))


def _counted(sources: list[Path]) -> Iterator[str]:
    """Yield what is counted outside of widgets, spelt as Qt's tool understands it; it has to come first."""
    for call in (node for file in sources for node in ast.walk(ast.parse(file.read_text("utf-8")))):
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "translate" and len(call.args) > 3:
            context, text = (ast.literal_eval(one) for one in call.args[:2])
            yield f'class {context}:\n    def count(self, n):\n        self.tr("{text}", "", n)'


def _titles_of_layouts() -> Iterator[str]:
    """Yield the titles that stand in the layouts' files, as they are shown."""
    for file in sorted((ROOT / "resources" / "layouts").glob("*.toml")):
        yield f'QT_TRANSLATE_NOOP("Envelopes", "{shown_title(tomllib.loads(file.read_text("utf-8"))["title"])}")'


def _read_sources(sources: list[Path], file: Path) -> None:
    language = file.stem.removeprefix("letterstall_")
    options = ["-silent", "-no-obsolete", "-sort-messages", "-locations", "none", "-source-language", "en"]
    options += ["-target-language", language, *(["-pluralonly"] if language == "en" else [])]
    for marker in MARKERS:
        options += ["-tr-function-alias", f"QT_TRANSLATE_NOOP+={marker}"]
    run("lupdate", *options, *map(str, sources), "-ts", str(file))
    head = f"<!DOCTYPE TS>\n<!-- {HEADS.get(language, HEADS[''])} -->\n"
    text = re.sub(r"<!DOCTYPE TS>\n(<!--.*?-->\n)?", lambda _found: head, file.read_text("utf-8"), flags=re.DOTALL)
    file.write_text(text, "utf-8")


def run(tool: str, *options: str) -> None:
    """Run one of Qt's own tools. Raises CalledProcessError with what it said."""
    subprocess.run([str(Path(sys.executable).with_name(f"pyside6-{tool}")), *options], check=True, capture_output=True)


def outdated() -> list[str]:
    """Return the names of the files that are not as they would be made now."""
    files = {file.name: file.read_bytes() for file in sorted(FOLDER.glob("letterstall_*"))}
    with tempfile.TemporaryDirectory() as aside:
        for name, data in files.items():
            (Path(aside) / name).write_bytes(data)
        bring_up_to_date(Path(aside))
        made = {file.name: file.read_bytes() for file in Path(aside).iterdir()}
    return sorted(name for name in files.keys() | made.keys() if files.get(name) != made.get(name))


if __name__ == "__main__":
    if "--check" in sys.argv:
        sys.exit(f"Not up to date, run make translations: {', '.join(late)}" if (late := outdated()) else 0)
    bring_up_to_date(FOLDER, sys.argv[1:])
