"""What languages put before and behind words and names: elisions, possessives, cases. Facts of grammar."""

from __future__ import annotations

from collections.abc import Mapping


def _list(words: str) -> tuple[str, ...]:
    return tuple(words.split())


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


ELIDED: Mapping[str, frozenset[str]] = {
    "fr": _set("c d j l m n s t qu jusqu lorsqu puisqu quoiqu presqu quelqu entr"),
    "it": _set(
        "l d c m t s v n un all dall dell nell sull coll quell quest bell sant tutt mezz dov cos com anch senz "
        "nessun ciascun alcun qualcun mi ti gl"
    ),
    "ca": _set("d l m n s t"),
    "pt": frozenset({"d"}),
}
"""What stands before an apostrophe for the word's own ending lost: l'homme, dell'uomo, d'água."""

CLITICS: Mapping[str, frozenset[str]] = {
    "fr": _set("t il elle on ils elles je tu nous vous moi toi lui leur le la les en y ce ci là même mêmes"),
    "pt": _set("me te se lhe nos vos lhes o a os as lo la los las no na nas mo ma to ta lha lho"),
}
"""What is hung on with a hyphen: a-t-il, disse-lhe."""

NAME_ENDINGS: Mapping[str, tuple[str, ...]] = {
    "en": ("'s", "'", "s"),
    "de": ("s", "'", "'s", "sche", "schen", "scher", "sches", "schem", "er", "ern", "n"),
    "nl": ("s", "'s", "'", "se"),
    "sv": ("s",),
    "da": ("s", "'s"),
    "nb": ("s", "'s"),
    "es": ("s",),
    "pt": ("s",),
    "fi": ("n", "in", "a", "ä", "ia", "lle", "lta", "ltä", "lla", "ssa", "sta", "stä", "ssä"),
    "pl": ("a", "owi", "em", "ie", "u", "y", "ę", "ą", "i", "iem", "ego", "emu", "im", "ym", "ej"),
    "cs": ("a", "ovi", "em", "u", "y", "ě", "ou", "é", "ého", "ému", "ým"),
    "ru": _list("а у ом ем ем ём е ы и я ю ей ой ою ею ого ому ым им ых их ыми ими ую ая ии ию ие ией"),
    "uk": _list("а у ом ем е и і я ю єм ові еві єві ою ею ї ій ого ому им ім их іх ими"),
}
"""Endings of cases and possessives on names. Behind an apostrophe Turkish may have any; see `ANY_BEHIND_APOSTROPHE`."""

ANY_BEHIND_APOSTROPHE = frozenset({"tr", "az", "kk", "ky", "uz", "tk"})
"""Languages that write the endings of a name behind an apostrophe: Ayşe'nin."""

NAME_BEGINNINGS: Mapping[str, tuple[str, ...]] = {
    "ar": ("و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل", "ال", "وال", "بال", "لل"),
    "fa": (),
    "he": ("ו", "ב", "ל", "ה", "מ", "ש", "כ", "ול", "וב", "וה"),
}
"""What is written in one with the name behind it: and, to, by, like."""

LOST_ENDINGS: Mapping[str, str] = {"ru": "аяьйоеуи", "uk": "аяьйоеії", "pl": "aoy", "cs": "aey"}
"""Letters at the end of a name that give way to an ending: Айгуля, Айгули."""
