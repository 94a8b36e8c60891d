"""The whole of Unicode's tests with LETTERSTALL_CONFORMANCE=1 (`make conformance`), else every 40th case of them."""

from __future__ import annotations

import bz2
import gzip
import lzma
import os
from collections.abc import Iterator
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.pace import pace

from letterstall.typeset import bidi
from letterstall.typeset.bidi import base_level, embedding_levels, is_removed, line_levels, reorder, visual_runs

SHIPPED = Path(__file__).parents[1] / "data" / "unicode"
SYSTEM = Path("/usr/share/unicode")
IS_WHOLE = bool(os.environ.get("LETTERSTALL_CONFORMANCE"))
STEP = 1 if IS_WHOLE else 40
OPENERS = {".gz": gzip.open, ".bz2": bz2.open, ".xz": lzma.open}

CHARACTERS = {
    "L": "a", "R": "א", "AL": "ع", "EN": "1", "ES": "+", "ET": "%", "AN": "٣", "CS": ",", "NSM": "\u0300",
    "BN": "\u00ad", "B": "\u2029", "S": "\t", "WS": " ", "ON": "!", "LRE": "\u202a", "LRO": "\u202d", "RLE": "\u202b",
    "RLO": "\u202e", "PDF": "\u202c", "LRI": "\u2066", "RLI": "\u2067", "FSI": "\u2068", "PDI": "\u2069",
}  # fmt: skip

Case = tuple[str, int | None, int | None, str, str]
"""Text, base asked for, base to get (None: not said), levels, order."""


def lines_of(path: Path) -> Iterator[str]:
    with OPENERS.get(path.suffix, open)(path, "rt", encoding="utf-8") as file:
        for line in file:
            if not line.startswith("#") and line.strip():
                yield line.strip()


def cases_by_class(path: Path) -> Iterator[Case]:
    levels = order = ""
    for line in lines_of(path):
        if line.startswith("@"):
            name, _, value = line.partition(":")
            levels = value.strip() if name == "@Levels" else levels
            order = value.strip() if name == "@Reorder" else order
            continue
        classes, bits = line.split(";")
        text = "".join(CHARACTERS[name] for name in classes.split())
        for bit, base in ((1, None), (2, 0), (4, 1)):
            if int(bits) & bit:
                yield text, base, base, levels, order


def cases_by_character(path: Path) -> Iterator[Case]:
    for line in lines_of(path):
        characters, direction, base, levels, order = line.split(";")
        text = "".join(chr(int(number, 16)) for number in characters.split())
        yield text, (0, 1, None)[int(direction)], int(base), levels, order


def is_right(case: Case) -> bool:
    text, asked, expected_base, levels, order = case
    base = base_level(text) if asked is None else asked
    # The cache is passed by: a case of many thousand is met once.
    found = line_levels(text, embedding_levels.__wrapped__(text, asked), 0, len(text), base)
    shown = [index for index in reorder(found) if not is_removed(text[index])]
    printed = " ".join(
        "x" if is_removed(character) else str(level) for character, level in zip(text, found, strict=True)
    )
    is_base_right = expected_base is None or base == expected_base
    return is_base_right and printed == levels and " ".join(map(str, shown)) == order


def wrong(cases: Iterator[Case], step: int) -> tuple[int, list[Case]]:
    """Return how many cases were tried, and those that came out wrong."""
    tried, failed = 0, []
    for number, case in enumerate(cases):
        if number % step == 0:
            tried += 1
            if not is_right(case):
                failed.append(case)
    return tried, failed


def system_file(name: str) -> Path:
    found = sorted(SYSTEM.glob(f"{name}*"))
    if not found and IS_WHOLE:
        pytest.fail(f"{name} is not in {SYSTEM}: install the package unicode-data")
    if not found:
        pytest.skip("the whole files are not here (package unicode-data); the sample that comes with the tests ran")
    return found[0]


def test_every_shipped_case_of_bidi_test_gives_the_levels_and_order_of_the_standard():
    tried, failed = wrong(cases_by_class(SHIPPED / "BidiTest.txt"), 1)
    assert tried > 900
    assert not failed


def test_every_shipped_case_of_bidi_character_test_gives_the_levels_and_order_of_the_standard():
    tried, failed = wrong(cases_by_character(SHIPPED / "BidiCharacterTest.txt"), 1)
    assert tried > 200
    assert not failed


def test_bidi_test_of_the_standard():
    tried, failed = wrong(cases_by_class(system_file("BidiTest.txt")), STEP)
    assert tried >= 770_000 // STEP
    assert failed == []


def test_bidi_character_test_of_the_standard():
    tried, failed = wrong(cases_by_character(system_file("BidiCharacterTest.txt")), STEP)
    assert tried >= 91_000 // STEP
    assert failed == []


def as_seen(text: str, base: int | None = None, isolates: tuple[tuple[int, int], ...] = ()) -> str:
    levels = embedding_levels(text, base, isolates)
    base = base_level(text) if base is None else base
    return "".join(text[index] for index in reorder(line_levels(text, levels, 0, len(text), base)))


def test_a_number_after_a_latin_name_in_arabic_stays_readable():
    # Letters written from right to left stand in reverse here; name and numbers read from left to right.
    assert as_seen("قضية Dorvek 47 في 10", 1) == "10 يف Dorvek 47 ةيضق"


def test_an_isolated_arabic_name_does_not_drag_the_number_behind_it():
    text = "case of علي 47 and"
    name = ((8, 11),)
    assert as_seen(text, 0) == "case of 47 يلع and"
    assert as_seen(text, 0, name) == "case of يلع 47 and"


def test_isolates_leave_one_level_for_each_character():
    text = "a علي, محمد 5"
    assert len(embedding_levels(text, 0, ((2, 5), (7, 11)))) == len(text)


def test_left_to_right_text_is_all_zero_without_a_look_at_the_classes(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(bidi, "letters_of", None)
    text = "Ilan Dorvek, 34 – «да» 林明月 (δοκιμή) is left to right, all of it."
    assert embedding_levels(text, None) == (0,) * len(text)


def test_a_right_to_left_paragraph_without_letters_runs_as_it_is_told():
    assert embedding_levels("10 (2023).", 1) == (2, 2, 1, 1, 2, 2, 2, 2, 1, 1)


def test_each_paragraph_of_a_text_finds_its_own_direction():
    assert embedding_levels("a!\nא!", None) == (0, 0, 0, 1, 1)


def test_space_at_a_line_end_goes_to_the_paragraphs_side():
    text = "abc אבג דהו"
    levels = embedding_levels(text, 0)
    assert levels[7] == 1
    assert line_levels(text, levels, 0, 8, 0)[7] == 0


def test_the_pairs_of_brackets_are_those_of_the_standard():
    from letterstall.typeset.bidi_classes import CLOSES, OPENS

    rows = [row.split("#")[0].split(";") for row in lines_of(system_file("BidiBrackets.txt"))]
    kinds = {chr(int(number, 16)): kind.strip() for number, _, kind in rows}
    assert {character for character, kind in kinds.items() if kind == "o"} == set(OPENS)
    assert {character for character, kind in kinds.items() if kind == "c"} == set(CLOSES)


def test_characters_have_the_class_of_the_standard_whatever_version_python_knows():
    from letterstall.typeset.bidi_classes import LETTERS, letters_of

    rows = [row.split(";") for row in lines_of(system_file("UnicodeData.txt"))]
    right_to_left = {"R", "AL"}
    wrong_way = [row[0] for row in rows if row[4] in right_to_left and letters_of(chr(int(row[0], 16))) not in "RA"]
    assert wrong_way == []
    known = [row for row in rows if not 0xD800 <= int(row[0], 16) < 0xE000]
    differing = [row[0] for row in known if letters_of(chr(int(row[0], 16))) != LETTERS[row[4]]]
    assert len(differing) < 200  # what Python 3.11 lacks of Unicode 15: new marks and signs in left-to-right blocks


MIXED = st.text(
    st.sampled_from("aé1٣ ,.-()[]«»אבعلي林\u0300\u0651\u00ad\t\u200f\u202a\u202b\u202c\u202e\u2066\u2068\u2069\n")
)


@given(MIXED, st.sampled_from([None, 0, 1]))
def test_every_character_has_a_level_and_one_place(text: str, base: int | None):
    levels = embedding_levels(text, base)
    assert len(levels) == len(text)
    assert sorted(reorder(levels)) == list(range(len(text)))
    assert sorted(index for start, end, _ in visual_runs(levels) for index in range(start, end)) == list(
        range(len(text))
    )


@given(MIXED, st.integers(0, 10), st.integers(0, 10), st.integers(0, 1))
def test_an_isolated_stretch_never_changes_the_directions_around_it(text: str, start: int, length: int, base: int):
    text = "".join(
        character for character in text if not is_removed(character) and character not in "\n\u2066\u2068\u2069"
    )
    start, end = min(start, len(text)), min(start + length, len(text))
    around = text[:start] + "\ufffc" + text[end:]
    expected = embedding_levels(around, base)
    found = embedding_levels(text, base, ((start, end),) if start < end else ((start, start),))
    if start < end:
        assert found[:start] + found[end:] == expected[:start] + expected[start + 1 :]


@pytest.mark.parametrize(
    "text", ["א(a)" * 5000, "א(" * 10000, "\u2067a\u2069" * 7000, "\u202e" * 20000 + "a", "\u2067" * 20000]
)
def test_hostile_text_gets_a_level_for_each_character_and_none_too_deep(text: str):
    short, long = embedding_levels(text[: len(text) // 2], 1), embedding_levels(text, 1)
    assert (len(short), len(long)) == (len(text) // 2, len(text))
    assert max(long) <= 126


def test_forty_thousand_spaces_inside_a_line_take_no_long_time() -> None:
    text = "\u05d0" + " " * 40_000 + "\u05d0 "
    start = process_time()
    assert set(line_levels(text, [1] * len(text), 0, len(text), 0)) == {0, 1}
    assert process_time() - start < 2 * pace()
