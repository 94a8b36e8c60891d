"""What was written for one file helps with the next, and never shows in it."""

from __future__ import annotations

from itertools import permutations

import pytest

from letterstall.render.memory import Memory
from letterstall.render.pdf import write_pdf

LANGUAGES = ["en", "ar", "zh-Hans", "ja", "hi", "he", "bo"]


def _letters(bench, language: str):
    """Return a letter in its own words and after a line that uses other signs first, so that all codes move."""
    plain = bench.sample(language)
    first = bench.element("Quick 7 × jumping — 加娜 fox", language)
    rest = [placed.element for placed in plain.pages[0].placed]
    return plain, bench.of_elements(language, first, *rest), bench.of_elements(language, *reversed(rest))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_letter_gives_the_same_bytes_whatever_was_written_before(bench, language: str) -> None:
    letters = _letters(bench, language)
    fresh = [write_pdf([letter], bench.fonts) for letter in letters]
    assert len(set(fresh)) == len(fresh)
    for order in permutations(range(len(letters))):
        memory = Memory()
        for index in (*order, *order):
            assert write_pdf([letters[index]], bench.fonts, memory=memory) == fresh[index]


def test_letters_of_both_directions_share_one_memory(bench) -> None:
    memory = Memory()
    batches = [[bench.sample(one), bench.sample(other)] for one, other in permutations(("en", "ar", "zh-Hans"), 2)]
    for batch in (*batches, *batches):
        assert write_pdf(batch, bench.fonts, memory=memory) == write_pdf(batch, bench.fonts)


def test_what_is_unchanged_is_not_written_again(bench, monkeypatch: pytest.MonkeyPatch) -> None:
    memory, letter = Memory(), bench.sample("en")
    first = write_pdf([letter], bench.fonts, memory=memory)
    monkeypatch.setattr("letterstall.render.content.spell", None)
    assert write_pdf([letter], bench.fonts, memory=memory) == first


def test_a_memory_keeps_a_limited_number(bench) -> None:
    memory = Memory()
    for number in range(600):
        write_pdf([bench.of_elements("en", bench.element(f"Number {number}.", "en"))], bench.fonts, memory=memory)
    assert len(memory) == 512
