"""Bring the translations up to date: read the sentences out of the sources, fill in what English needs, compile.

English needs nothing but its singulars: "1 copy" where the source says "%n copies". Run it after a sentence has
changed: `.venv/bin/python packaging/translations.py`.
"""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
ENGLISH = FOLDER / "letterstall_en.ts"
SINGULARS = {
    "copies": "copy",
    "cases": "case",
    "days": "day",
    "sheets are": "sheet is",
    "sheets": "sheet",
    "envelopes": "envelope",
    "paragraphs are yours": "paragraph is yours",
    "asks are": "ask is",
    "words": "word",
    "pages": "page",
    "minutes": "minute",
    "in separate files": "in a separate file",
    "things": "thing",
}


def singular(text: str) -> str:
    """Return an English sentence about one thing."""
    for plural, one in SINGULARS.items():
        text = text.replace(plural, one)
    return text.replace("All %n ", "The one ").replace("all %n ", "the one ")


def read_sources() -> None:
    """Let Qt's own tool read the sentences."""
    sources = [str(file) for room in ("ui", "desk") for file in sorted((ROOT / "app/letterstall" / room).rglob("*.py"))]
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    options = ["-pluralonly", "-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", "en"]
    subprocess.run([str(tool), *options, *sources, "-ts", str(ENGLISH)], check=True, capture_output=True)


def fill_english() -> None:
    """Write both forms of each counted sentence."""
    tree = ET.parse(ENGLISH)
    for message in tree.iter("message"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        assert translation is not None
        translation.attrib.pop("type", None)
        for form, text in zip(translation.iter("numerusform"), (singular(source), source), strict=True):
            form.text = text
    ET.indent(tree, "    ")
    tree.write(ENGLISH, encoding="utf-8", xml_declaration=True)


def compile_all() -> None:
    """Make the files that Qt loads."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    for file in sorted(FOLDER.glob("*.ts")):
        subprocess.run([str(tool), "-silent", str(file), "-qm", str(file.with_suffix(".qm"))], check=True)


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    read_sources()
    fill_english()
    compile_all()
