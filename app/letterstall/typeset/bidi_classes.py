"""The bidirectional class of each character as one letter, and which brackets pair: the data of UAX #9.

One letter a class lets the rules be written as regular expressions over a whole text. `unicodedata` has the classes;
what it does not know yet takes the defaults of DerivedBidiClass.txt. The pairs are those of BidiBrackets.txt 15.0.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right

LETTERS = {
    "L": "L", "R": "R", "AL": "A", "EN": "E", "ES": "S", "ET": "T", "AN": "N", "CS": "C", "NSM": "M", "BN": "b",
    "B": "B", "S": "G", "WS": "W", "ON": "O", "LRE": "l", "LRO": "m", "RLE": "r", "RLO": "s", "PDF": "p",
    "LRI": "i", "RLI": "j", "FSI": "f", "PDI": "q",
}  # fmt: skip
"""Each class of UAX #9, table 4, and the letter that stands for it here."""

REMOVED = "lmrspb"
"""What rule X9 takes out: embeddings, overrides, their end, and boundary neutrals."""

_DEFAULTS = (
    (0x0000, "L"), (0x0590, "R"), (0x0600, "A"), (0x07C0, "R"), (0x0860, "A"), (0x0900, "L"), (0x20A0, "T"),
    (0x20D0, "L"), (0xFB1D, "R"), (0xFB50, "A"), (0xFDD0, "b"), (0xFDF0, "A"), (0xFE00, "L"), (0xFE70, "A"),
    (0xFF00, "L"), (0xFFF0, "b"), (0xFFF9, "L"), (0x10800, "R"), (0x10D00, "A"), (0x10D40, "R"), (0x10EC0, "A"),
    (0x10F00, "R"), (0x10F30, "A"), (0x10F70, "R"), (0x11000, "L"), (0x1E800, "R"), (0x1EC70, "A"), (0x1ECC0, "R"),
    (0x1ED00, "A"), (0x1ED50, "R"), (0x1EE00, "A"), (0x1EF00, "R"), (0x1F000, "L"), (0xE0000, "b"), (0xE1000, "L"),
)  # fmt: skip
_STARTS = [start for start, _ in _DEFAULTS]

_OPENING = "([{༺༼᚛⁅⁽₍⌈⌊\u2329❨❪❬❮❰❲❴⟅⟦⟨⟪⟬⟮⦃⦅⦇⦉⦋⦍⦏⦑⦓⦕⦗⧘⧚⧼⸢⸤⸦⸨⹕⹗⹙⹛〈《「『【〔〖〘〚﹙﹛﹝（［｛｟｢"
_CLOSING = ")]}༻༽᚜⁆⁾₎⌉⌋\u232a❩❫❭❯❱❳❵⟆⟧⟩⟫⟭⟯⦄⦆⦈⦊⦌⦐⦎⦒⦔⦖⦘⧙⧛⧽⸣⸥⸧⸩⹖⹘⹚⹜〉》」』】〕〗〙〛﹚﹜﹞）］｝｠｣"
OPENS = {opening: unicodedata.normalize("NFC", closing) for opening, closing in zip(_OPENING, _CLOSING, strict=True)}
"""Each opening bracket and the one that closes it, in its canonical form (BD14 and BD16)."""
CLOSES = {closing: unicodedata.normalize("NFC", closing) for closing in _CLOSING}
"""Each closing bracket and its canonical form."""
BRACKET = re.compile(f"[{re.escape(_OPENING)}]")
"""Finds an opening bracket; a text without one needs no look for pairs."""


class _Letters(dict[str, str]):
    def __missing__(self, character: str) -> str:
        known = unicodedata.bidirectional(character)
        letter = LETTERS[known] if known else _default(ord(character))
        self[character] = letter
        return letter


def _default(code: int) -> str:
    if code & 0xFFFE == 0xFFFE:
        return "b"
    return _DEFAULTS[bisect_right(_STARTS, code) - 1][1]


_letters = _Letters()


def letters_of(text: str) -> str:
    """Return the classes of all characters, one letter each."""
    return "".join(map(_letters.__getitem__, text))
