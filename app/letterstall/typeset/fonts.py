"""The fonts that come with the program: opened when first needed, chosen by script, language and coverage.

What sets what is data, in `resources/fonts/fonts.toml`.
"""

from __future__ import annotations

import tomllib
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import uharfbuzz as hb

from letterstall.core.errors import MissingFont
from letterstall.core.resources import resource
from letterstall.core.stationery import Face

_IGNORABLE = (
    (0x00AD, 0x00AD), (0x034F, 0x034F), (0x061C, 0x061C), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F),
    (0x200B, 0x200F), (0x2028, 0x202E), (0x2060, 0x206F), (0x3164, 0x3164), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF),
    (0xFFA0, 0xFFA0), (0x1D173, 0x1D17A), (0xE0000, 0xE0FFF),
)  # fmt: skip
_NON_BREAKING_HYPHEN = 0x2011


@lru_cache(maxsize=4096)
def needs_no_glyph(character: str) -> bool:
    """Say whether a character has nothing to draw of its own: controls, directional marks, joiners, selectors, spaces.

    The list is Unicode's Default_Ignorable_Code_Point, general categories Cc, Zs, Zl and Zp, and U+2011, for which
    HarfBuzz takes the hyphen.
    """
    code = ord(character)
    if code == _NON_BREAKING_HYPHEN or unicodedata.category(character) in ("Cc", "Zs", "Zl", "Zp"):
        return True
    return any(first <= code <= last for first, last in _IGNORABLE)


@dataclass(frozen=True, slots=True, eq=False)
class Font:
    """One opened face of a font file.

    `upem` is the units of its em; `ascent`, `descent` and `cap_height` are in those units and positive.
    `rise` and `fall` say in ems how far its letters reach above and below the base line;
    `scale` makes its letters look as large as those of Noto Serif. `underline` says in ems how far below the base line
    a line under its letters begins, and how thick it is (OpenType, post: underlinePosition is its upper edge).
    """

    key: str
    file: Path
    index: int
    face: hb.Face
    shaper: hb.Font
    upem: int
    ascent: int
    descent: int
    cap_height: int
    rise: float
    fall: float
    scale: float
    until: int
    underline: tuple[float, float]

    def has(self, character: str) -> bool:
        """Say whether the font draws this character."""
        code = ord(character)
        return code <= self.until and bool(self.shaper.get_nominal_glyph(code))

    def covers(self, cluster: str) -> bool:
        """Say whether the font draws everything in a cluster that needs a glyph."""
        return all(self.has(character) or needs_no_glyph(character) for character in cluster)


class FontBook:
    """All fonts of a folder with a `fonts.toml`; each is mapped into memory when it is first asked for."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or resource("fonts")
        self._table = _read_table(self.folder / "fonts.toml")
        self._bold = {entry["bold"] for entry in self._table["font"].values() if "bold" in entry}
        self._fonts: dict[str, Font] = {}
        self._chosen: dict[tuple[str, str, str, Face, bool], str | None] = {}
        self._candidates: dict[tuple[str, str, Face], tuple[str, ...]] = {}
        self._alike: dict[tuple[str, str, Face, bool], tuple[str, set[str]]] = {}

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of all fonts, in the order of the table."""
        return tuple(self._table["font"])

    def font(self, key: str) -> Font:
        """Return the font of this key, opened. Raises MissingFont when its file cannot be read."""
        font = self._fonts.get(key)
        if font is None:
            font = self._fonts[key] = _open(key, self.folder, self._table["font"][key])
        return font

    def choose(
        self, cluster: str, script: str, language: str, face: Face = Face.SERIF, is_bold: bool = False
    ) -> str | None:
        """Return the key of the font that sets this grapheme cluster, or None when no font has all of it.

        `script` is an ISO 15924 code, `language` a BCP 47 tag. Raises MissingFont.
        """
        question = (cluster, script, language, face, is_bold)
        if question not in self._chosen:
            self._chosen[question] = self._choose(cluster, script, language, face, is_bold)
        return self._chosen[question]

    def choose_for_all(
        self, clusters: set[str], script: str, language: str, face: Face = Face.SERIF, is_bold: bool = False
    ) -> str | None:
        """Return the key of the font chosen for each of these clusters, or None when it is not one and the same."""
        question = (script, language, face, is_bold)
        key, known = self._alike.get(question, ("", set()))
        if key and clusters <= known:
            return key
        chosen = {self.choose(cluster, *question) for cluster in clusters}
        found = chosen.pop() if len(chosen) == 1 else None
        if found and key in ("", found):
            self._alike[question] = found, known | clusters
        return found

    def is_bold(self, key: str) -> bool:
        """Say whether this key is that of a bold face."""
        return key in self._bold

    def leading(self, language: str) -> float:
        """Return the least distance of base lines for a language, as a multiple of the size; 0 when any will do."""
        found = [one for one in self._table["leading"] if _speaks(language, one)]
        return float(self._table["leading"][found[0]]) if found else 0.0

    def _choose(self, cluster: str, script: str, language: str, face: Face, is_bold: bool) -> str | None:
        for key in self._candidate_keys(script, language, face):
            bold = self._table["font"][key].get("bold") if is_bold else None
            if bold is not None and self.font(bold).covers(cluster):
                return str(bold)
            if self.font(key).covers(cluster):
                return key
        return None

    def _candidate_keys(self, script: str, language: str, face: Face) -> tuple[str, ...]:
        question = (script, language, face)
        if question not in self._candidates:
            self._candidates[question] = tuple(dict.fromkeys(self._list_candidates(script, language, face)))
        return self._candidates[question]

    def _list_candidates(self, script: str, language: str, face: Face) -> list[str]:
        faced = self._table.get("face", {}).get(face.value, {})
        first = list(faced["fonts"]) if script in faced.get("scripts", ()) else []
        every = [key for choice in self._table["choice"] for key in choice["fonts"]]
        return [*first, *self._chosen_fonts(script, language), *self._table["fallback"]["fonts"], *every]

    def _chosen_fonts(self, script: str, language: str) -> list[str]:
        for choice in self._table["choice"]:
            languages = choice.get("languages")
            if script in choice["scripts"] and (not languages or any(_speaks(language, one) for one in languages)):
                return list(choice["fonts"])
        return []


@cache
def shipped_fonts() -> FontBook:
    """Return the one book of the fonts that come with the program. Raises MissingFont when its table is not there."""
    return FontBook()


def _speaks(language: str, tag: str) -> bool:
    return language == tag or language.startswith(f"{tag}-")


def _read_table(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise MissingFont(file) from error


def _open(key: str, folder: Path, entry: dict[str, Any]) -> Font:
    file, index = folder / entry["file"], int(entry.get("index", 0))
    try:
        face = hb.Face(hb.Blob.from_file_path(str(file)), index)
    except (OSError, hb.HarfBuzzError) as error:
        raise MissingFont(file) from error
    if not face.glyph_count:
        raise MissingFont(file)
    shaper = hb.Font(face)
    extents = shaper.get_font_extents("ltr")
    return Font(
        key=key,
        file=file,
        index=index,
        face=face,
        shaper=shaper,
        upem=face.upem,
        ascent=extents.ascender,
        descent=-extents.descender,
        cap_height=shaper.get_metric_position_with_fallback(hb.OTMetricsTag.CAP_HEIGHT),
        rise=entry.get("rise", extents.ascender / face.upem),
        fall=entry.get("fall", -extents.descender / face.upem),
        scale=float(entry.get("scale", 1.0)),
        until=int(entry.get("until", 0x10FFFF)),
        underline=_underline(shaper, face.upem),
    )


def _underline(shaper: hb.Font, upem: int) -> tuple[float, float]:
    offset, size = hb.OTMetricsTag.UNDERLINE_OFFSET, hb.OTMetricsTag.UNDERLINE_SIZE
    below, thickness = (shaper.get_metric_position_with_fallback(tag) / upem for tag in (offset, size))
    return -below, thickness
