"""A paragraph whose writer said which way it runs. The Arabic here is plain words of no letter."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.typeset.placing import parts

from letterstall.core.geometry import PT_PER_MM
from letterstall.core.manuscript import Manuscript, Passage, Phrase
from letterstall.core.stationery import Stationery
from letterstall.typeset.items import direction
from letterstall.typeset.pages import Typesetter
from letterstall.typeset.phrases import find_phrases

Maker = Callable[..., Manuscript]
LRM, RLM = "\u200e", "\u200f"
ENGLISH = "Amnesty asks for his release."
ARABIC = "تطلب المنظمة الإفراج عنه فورا"


@pytest.mark.parametrize("language", ["en", "ar", "zh"])
@pytest.mark.parametrize("text", [ENGLISH, ARABIC, "2026", ENGLISH + ARABIC])
def test_the_mark_decides_whatever_the_letters_and_the_language_say(language: str, text: str) -> None:
    assert direction(RLM + text, language) == 1
    assert direction(LRM + text, language) == 0


def test_the_mark_decides_before_a_name_too() -> None:
    text = f"{RLM}Ilan Dorvek is free."
    spans = find_phrases(text, (Phrase("Ilan Dorvek"),))
    assert [(span.start, span.end) for span in spans] == [(1, 12)]
    assert direction(text, "en", spans) == 1


@pytest.mark.parametrize("role", ["salutation", "paragraph", "ask", "closing"])
def test_a_turned_passage_stands_at_the_other_edge_and_misses_no_glyph(
    typesetter: Typesetter, manuscript: Maker, stationery: Stationery, role: str
) -> None:
    letter = manuscript(body=(Passage(role, RLM + ENGLISH),))  # type: ignore[arg-type]
    done = typesetter.set_letter(letter, stationery)
    (placed,) = parts(done.pages[0], role)
    (line,) = placed.element.lines
    indent = 1.6 * stationery.size if role == "ask" else 0.0
    assert placed.x + line.x + line.width == pytest.approx(190 * PT_PER_MM - indent, abs=0.01)
    assert done.missing == ()


def test_the_mark_takes_no_room(typesetter: Typesetter, manuscript: Maker, stationery: Stationery) -> None:
    widths = []
    for text in (ENGLISH, LRM + ENGLISH):
        letter = manuscript(body=(Passage("paragraph", text),))
        (placed,) = parts(typesetter.set_letter(letter, stationery).pages[0], "paragraph")
        widths.append((placed.element.lines[0].x, placed.element.lines[0].width))
    assert widths[0] == pytest.approx(widths[1])
