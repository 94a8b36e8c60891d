"""Whatever order codes stand in for who reads the text, every glyph is drawn exactly where it was set."""

from __future__ import annotations

import pytest

from letterstall.render.alphabet import Alphabet
from letterstall.render.reading import RightToLeft
from letterstall.render.spelling import spell
from letterstall.typeset.composed import Composed

_NEAR = 0.02
"""pt; units of the em are whole numbers."""


def _set_glyphs(bench, line):
    for run in line.runs:
        x = run.x
        for glyph, advance, (dx, dy) in zip(run.glyphs, run.advances, run.offsets, strict=True):
            yield run.font, glyph, x + dx, dy
            x += advance


def _drawn_glyphs(stretches):
    for stretch in stretches:
        alphabet, scale = stretch.alphabet, stretch.size / stretch.alphabet.font.upem
        for code, _, x, rise in stretch.strokes:
            number = int(code, 16)
            drawn = number if alphabet.is_cff else alphabet.drawn[number - 1]
            parts = drawn.parts if isinstance(drawn, Composed) else ((drawn, 0, 0),)
            for glyph, dx, dy in parts:
                yield alphabet.key, glyph, x + dx * scale, rise + dy * scale


@pytest.mark.parametrize("language", ["ar", "ur", "he", "fa", "ug", "en", "hi", "my", "km", "th", "bo", "ja", "ko"])
def test_every_glyph_is_drawn_where_it_was_set(bench, language: str) -> None:
    letter = bench.sample(language)
    way, alphabets = RightToLeft.of([letter]), {}

    def alphabet(key: str) -> Alphabet:
        return alphabets.setdefault(key, Alphabet(key, bench.fonts.font(key), f"F{len(alphabets) + 1}"))

    for placed in letter.pages[0].placed:
        for line in placed.element.lines:
            if way.concerns(line):
                stretches = list(way.stretches(line, alphabet, has_space_after=False))
            else:
                stretches = [stretch for run in line.runs for stretch in spell(run, alphabet(run.font))]
            drawn, expected = sorted(_drawn_glyphs(stretches)), sorted(_set_glyphs(bench, line))
            assert len(drawn) == len(expected)
            for (key, glyph, x, y), (key_set, glyph_set, x_set, y_set) in zip(drawn, expected, strict=True):
                assert (key, glyph) == (key_set, glyph_set)
                assert abs(x - x_set) < _NEAR
                assert abs(y - y_set) < _NEAR
