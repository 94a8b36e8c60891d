"""The process that knows one dictionary: it alone loads what may be a stranger's file, and shuts itself in to do so.

Lines of JSON come in and go out. The first names the dictionary and is answered with the scripts of its words; then
{"words": [...]} is answered with {"right": [...]}, and {"suggest": "..."} with {"suggestions": [...]}.
"""

from __future__ import annotations

import codecs
import json
import os
import re
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from hunspell import Hunspell

from letterstall.spelling.scripts import scripts_of

MOST_SUGGESTIONS = 12
"""More than are shown; some are dropped on the way."""
_LOOKED_AT = 20_000  # lines of a dictionary; its scripts are told by them
_SET = re.compile(rb"^(?:\xef\xbb\xbf)?SET[ \t]+([\w.-]+)", re.MULTILINE)
_OWN_NAMES = {"TIS620-2533": "tis_620"}
_CODECS = (
    *("utf-8", "latin-1", "koi8_r", "koi8_u", "tis_620", "cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255"),
    *("cp1256", "cp1257", "cp1258", *(f"iso8859_{number}" for number in (2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 14, 15, 16))),
)


@dataclass(frozen=True, slots=True)
class Loaded:
    """A dictionary that answers, the encoding of its files, and the scripts of its words."""

    library: Any
    encoding: str
    scripts: tuple[str, ...]


def serve(shut_in: Callable[[Iterable[Path]], object], can_open_shut_in: bool) -> None:
    """Load the dictionary that is asked for, and answer until nobody asks any more; then end the process.

    `shut_in` gives up all but reading below some folders, before anything is loaded where files can be opened after
    it (`can_open_shut_in`), and else as soon as the dictionary is loaded.
    """
    out = os.dup(1)
    os.dup2(2, 1)  # what a library prints is no answer
    job = json.loads(sys.stdin.buffer.readline())
    folder, name = Path(job["folder"]), str(job["name"])
    for codec in _CODECS:
        codecs.lookup(codec)  # their modules may be out of sight later
    if can_open_shut_in:
        shut_in({folder, *((folder / f"{name}.{ending}").resolve().parent for ending in ("aff", "dic"))})
    try:
        loaded = load(folder, name)
    except LookupError:
        _say(out, {"problem": "encoding"})
        os._exit(0)
    if not can_open_shut_in:
        shut_in(())
    _say(out, {"scripts": loaded.scripts})
    while line := sys.stdin.buffer.readline():
        _say(out, answer(loaded, json.loads(line)))
    os._exit(0)


def load(folder: Path, name: str) -> Loaded:
    """Load a dictionary into this process. Raises OSError, LookupError for an encoding nobody knows."""
    encoding = _encoding(folder / f"{name}.aff")
    with (folder / f"{name}.dic").open(encoding=encoding, errors="ignore") as lines:
        scripts = scripts_of(line.split("/", 1)[0] for line in islice(lines, _LOOKED_AT))
    library = Hunspell(name, str(folder), system_encoding="utf-8")
    library._dic_encoding = encoding  # the library takes names it does not know for ASCII
    return Loaded(library, encoding, scripts)


def answer(loaded: Loaded, asked: dict[str, Any]) -> dict[str, Any]:
    """Answer one question."""
    if "suggest" in asked:
        return {"suggestions": _suggestions(loaded, asked["suggest"])}
    return {"right": [_is_right(loaded, word) for word in asked["words"]]}


def _is_right(loaded: Loaded, word: str) -> bool:
    try:
        return bool(loaded.library.spell(word))
    except UnicodeEncodeError:
        return False


def _suggestions(loaded: Loaded, word: str) -> list[str]:
    try:
        return [one for one in loaded.library.suggest(word) if one][:MOST_SUGGESTIONS]
    except UnicodeEncodeError:
        return []


def _encoding(rules: Path) -> str:
    """Return the encoding that a file of rules names; ISO 8859-1 where it names none, as Hunspell has it."""
    match = _SET.search(rules.read_bytes())
    named = match[1].decode("ascii", "replace") if match else "latin-1"
    return codecs.lookup(_OWN_NAMES.get(named, named).removeprefix("microsoft-")).name


def _say(out: int, told: dict[str, Any]) -> None:
    rest = memoryview(json.dumps(told).encode() + b"\n")
    while rest:
        rest = rest[os.write(out, rest) :]
