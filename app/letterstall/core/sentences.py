"""Where sentences begin and end, in every script, without a dictionary. Whoever is in doubt leaves two together."""

from __future__ import annotations

import re
from collections.abc import Iterator

ALWAYS = "。｡！？؟۔।॥՜՞։።፧፨။។៕།༎᠃᠉‼⁇⁈⁉\u037e"
"""Signs that end a sentence whatever follows (UAX 29, class STerm, of the scripts in which letters are written)."""
_WIDE = "。｡！？"
_SPACED = ".!?…‥．"
"""Signs that end one only before a space: they also stand in numbers and addresses."""
_CLOSING = "\"'”’»«›‹“)\\]}）］」』】〉》｣"
_OPENING = "\"'“”„‘‚«»‹›(\\[{¿¡\u2066-\u2069\u200e\u200f"
_END = re.compile(
    rf"(?P<signs>[{ALWAYS}][{ALWAYS}{_SPACED}]*|[{_SPACED}]+[{ALWAYS}{_SPACED}]*|(?<=[\u0370-\u03ff\u1f00-\u1fff]);)"
    rf"(?P<close>(?:[\u00a0\u202f ]?»(?=[\s.,;]|$)|[{_CLOSING}]|\u2069)*)"
)
_NEXT = re.compile(rf"\s*[{_OPENING}]*([^\s{_OPENING}]*)")
_WORD = re.compile(r"[^\W\d_][\w.’'-]*\Z|\d+\Z")
_LIST_MARK = re.compile(r"\s*(?:[•‣▪◦·*–-]\s+)?")
_LONGEST = 24
"""Characters looked at before a full stop: no abbreviation is longer."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_BEFORE_NAMES = _words(
    "mr mrs ms mx dr drs dra prof profs st ste sr sra srta mme mlle mgr hr fr hrn frl gen col lt sgt capt cpt maj adm"
    " rev hon gov sen rep pres min sec messrs excmo excma exmo exma sig dott avv ing arch don dña vs cf eg ie bzw zzgl"
    " inkl exkl evtl ggf sog ca approx esp incl av avda ave str ul ud uds ee uu пр ул им гр тов проф др д-р г-н г-жа"
    " см напр"
)
"""What stands before a name or goes on, so that no sentence ends there."""
_BEFORE_NUMBERS = _words(
    "no nos nr nrn núm num art arts abs para paras sec p pp pag pág vol fig tel bd ziff § n ст стр п"
)
"""What stands before a number; else it is a word or an end."""
_MONTHS = _words(
    "januar jänner februar feber märz april mai juni juli august september oktober november dezember jahrhundert"
    " jahrhunderts jahrestag geburtstag"
)
"""What stands behind a German ordinal with a capital letter; other languages write it small."""


def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Return start and end of each sentence, in characters of `text`, in order and without the white space around.

    Between them stand white space and the marks of lists only; the end of a line ends a sentence. Thai, Lao and
    other scripts that write no sign at a sentence's end have one sentence a line.
    """
    spans: list[tuple[int, int]] = []
    place = 0
    for line in text.splitlines(keepends=True):
        spans += _of_line(text, place, place + len(line))
        place += len(line)
    return tuple(spans)


def _of_line(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    mark = _LIST_MARK.match(text, start, end)
    first = start = mark.end() if mark else start
    for found in _END.finditer(text, start, end):
        if _ends(text, first, found, end):
            behind = found.end("signs") if _opens_behind_wide_sign(found) else found.end()
            yield from _trimmed(text, first, behind)
            first = behind
    yield from _trimmed(text, first, end)


def _opens_behind_wide_sign(found: re.Match[str]) -> bool:
    """Say whether “ opens what comes next, as in Chinese, and does not close what was said, as in German."""
    return found["signs"][-1] in _WIDE and found["close"][:1] in ("“", "‘")


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end


def _ends(text: str, first: int, found: re.Match[str], end: int) -> bool:
    signs, behind = found["signs"], found.end()
    if any(sign in ALWAYS for sign in signs) or signs == ";":
        return True
    if behind < end and not text[behind].isspace() and not _is_wide_stop(text, found):
        return False
    following = _NEXT.match(text, behind, end)
    word = following[1] if following else ""
    if not word:
        return True
    if signs[-1] in "!?":
        return not (found["close"] and word[0].islower())
    return not word[0].islower() and (len(signs) > 1 or not _is_short(text, first, found.start(), word))


def _is_wide_stop(text: str, found: re.Match[str]) -> bool:
    """Say whether a full-width full stop stands between words, not between figures."""
    behind = found.end()
    return found["signs"][-1] == "．" and not text[behind].isdigit()


def _is_short(text: str, first: int, stop: int, following: str) -> bool:
    """Say whether what a full stop stands behind is an abbreviation, an initial, an ordinal or a number in a list."""
    if text[stop] != ".":
        return False
    before = _WORD.search(text, max(first, stop - _LONGEST), stop)
    if before is None:
        return False
    word = before[0].casefold()
    is_at_start = before.start() - first < _LONGEST and not text[first : before.start()].strip("([ ")
    if word.isdigit():
        return len(word) <= 2 and (is_at_start or following.casefold().strip(".,;") in _MONTHS)
    if word in _BEFORE_NUMBERS and len(word) > 1:
        return following[0].isdigit()
    return word in _BEFORE_NAMES or max(map(len, word.split("."))) == 1
