"""Dictionaries of Hunspell, pairs of an .aff and a .dic file: those that come with the program, and the system's."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from letterstall.core.languages import fallbacks
from letterstall.core.misspelling import DictionaryProblem

LARGEST_AFF = 8_000_000
"""Bytes. The largest known, of Hungarian and Portuguese, have 1 to 3 MB."""
LARGEST_DIC = 32_000_000
"""Bytes. The largest known, of Korean and Estonian, have 5 to 17 MB."""
_MOST = 400  # dictionaries in one folder; all of a distribution's together are some 200
_NAME = re.compile(r"([a-z]{2,3})((?:[-_][A-Za-z0-9]{2,8}){0,3})")
_USUAL = {"en": "en-GB", "pt": "pt-PT"}
"""What a language without a region means here, where several of its dictionaries are shipped."""


@dataclass(frozen=True, slots=True)
class Dictionary:
    """One dictionary. `language` is the tag its name stands for ("de-DE"), `name` that of both files ("de_DE")."""

    language: str
    folder: Path
    name: str

    @property
    def files(self) -> tuple[Path, Path]:
        """The rules and the words."""
        return self.folder / f"{self.name}.aff", self.folder / f"{self.name}.dic"

    def refusal(self) -> DictionaryProblem | None:
        """Say why it is not even tried, if so."""
        try:
            rules, words = (file.stat().st_size for file in self.files)
        except OSError:
            return "no_dictionary"
        if rules > LARGEST_AFF or words > LARGEST_DIC:
            return "too_large"
        return None if words else "no_dictionary"


def system_folders() -> tuple[Path, ...]:
    """Return where systems keep dictionaries, the user's own folders first; not all of them exist."""
    home = Path.home()
    if sys.platform == "darwin":
        return home / "Library" / "Spelling", Path("/Library/Spelling")
    if sys.platform == "win32":
        return ()
    data = [Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")]
    data += map(Path, filter(None, os.environ.get("XDG_DATA_DIRS", "/usr/local/share:/usr/share").split(":")))
    data += [] if Path("/usr/share") in data else [Path("/usr/share")]
    return tuple(one / below for one in data if one.is_absolute() for below in ("hunspell", "myspell/dicts"))


def dictionaries_in(folders: Iterable[Path]) -> tuple[Dictionary, ...]:
    """Return the dictionaries in these folders; of two for one language that of the folder named first."""
    found: dict[str, Dictionary] = {}
    for folder in folders:
        for one in _in_folder(folder):
            found.setdefault(one.language, one)
    return tuple(found.values())


def dictionary_for(language: str, dictionaries: Iterable[Dictionary]) -> Dictionary | None:
    """Return the dictionary for a language: of its region, else of the language itself, else of any of its regions.

    A tag with a script ("kk-Arab") is met by that script alone: words of another one would all be wrong.
    """
    known = {one.language: one for one in dictionaries}
    primary, *rest = language.split("-")
    tags = [tag for tag in fallbacks(language) if tag.split("-")[0] == primary]
    if any(len(part) == 4 and part.isalpha() for part in rest):
        tags = [tag for tag in tags if any(len(part) == 4 for part in tag.split("-"))]
        return next((known[tag] for tag in tags if tag in known), None)
    usual = _USUAL.get(primary, f"{primary}-{primary.upper()}")
    regions = [tag for tag in known if tag.split("-")[0] == primary and not _has_script(tag)]
    return next((known[tag] for tag in (*tags, usual, *regions) if tag in known), None)


def _has_script(tag: str) -> bool:
    return any(len(part) == 4 and part.isalpha() for part in tag.split("-")[1:])


def _in_folder(folder: Path) -> Iterator[Dictionary]:
    with suppress(OSError):
        names = sorted(file.stem for file in folder.iterdir() if file.suffix == ".aff")[:_MOST]
        for name in names:
            match = _NAME.fullmatch(name)
            if match and all((folder / f"{name}{ending}").is_file() for ending in (".aff", ".dic")):
                yield Dictionary(_tag(match[1], match[2]), folder, name)


def _tag(primary: str, rest: str) -> str:
    """Return the language tag of a file's name: "sr_Latn_RS" is "sr-Latn-RS"."""
    parts = re.split("[-_]", rest)[1:]
    return "-".join((primary, *(part.title() if len(part) == 4 else part.upper() for part in parts)))
