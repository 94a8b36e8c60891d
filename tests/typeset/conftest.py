from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from letterstall.core.geometry import PT_PER_MM
from letterstall.core.layout import Layout
from letterstall.core.manuscript import Manuscript, Passage, Phrase
from letterstall.core.stationery import Stationery
from letterstall.storage.layouts import layout_by_id
from letterstall.typeset.fonts import shipped_fonts
from letterstall.typeset.page import SetLetter
from letterstall.typeset.pages import Typesetter
from letterstall.typeset.paragraph import ParagraphSetter

MEASURE = 165 * PT_PER_MM

PARAGRAPH = (
    "I am writing about Ilan Dorvek (林明月), a teacher who was taken from his home on 10 February 2023 and has "
    "been held without trial ever since. He has seen a lawyer only twice in 23 months, and his family was given no "
    "reason for his arrest. Nothing that he wrote goes beyond what Article 19 of the Universal Declaration protects."
)
ASKS = (
    "release Ilan Dorvek at once, or give him a fair and open trial before an independent court;",
    "let him see his family, a lawyer of his own choice and a doctor until then.",
)
ADDRESS = (
    "Ma Lindgren",
    "Secretary of the Northern Province",
    "479 Zhongshan Lu, Tianshan Qu, Urumqi",
    "830041, Xinjiang Uyghur Autonomous Region",
    "CHINA",
)


@pytest.fixture(scope="session")
def setter() -> ParagraphSetter:
    return ParagraphSetter(shipped_fonts())


@pytest.fixture(scope="session")
def typesetter() -> Typesetter:
    return Typesetter(shipped_fonts())


@pytest.fixture(scope="session")
def samples() -> dict[str, Any]:
    file = Path(__file__).parents[1] / "samples" / "letters.toml"
    return tomllib.loads(file.read_text("utf-8"))


@pytest.fixture
def layout() -> Layout:
    return layout_by_id("din5008_b")


@pytest.fixture
def stationery(layout: Layout) -> Stationery:
    return Stationery(layout)


@pytest.fixture
def manuscript() -> Callable[..., Manuscript]:
    """Return a maker of letters: three paragraphs and two asks unless told otherwise."""

    def make(paragraphs: int = 3, **changes: Any) -> Manuscript:
        body = (
            Passage("salutation", "Dear Secretary,"),
            *[Passage("paragraph", PARAGRAPH)] * paragraphs,
            Passage("paragraph", "I therefore urge you to:"),
            *(Passage("ask", ask) for ask in ASKS),
            Passage("closing", "Yours sincerely,"),
        )
        values: dict[str, Any] = {
            "title": "Letter for Ilan Dorvek",
            "language": "en",
            "address": ADDRESS,
            "sender": ("Ruth Keller", "Vienna, Austria"),
            "date_line": "Vienna, 22 November 2026",
            "body": body,
            "signature": "Ruth Keller",
            "copy_to": ("Copy to: Director, Public Security Bureau, 4 Jingyi Lu, Urumqi, 830000",),
            "running_head": ("Ma Lindgren", "22 November 2026"),
            "page_label": "Page {number}",
            "phrases": (Phrase("Ilan Dorvek"), Phrase("林明月", "zh-Hans")),
        }
        return Manuscript(**(values | changes))

    return make


@pytest.fixture
def texts() -> Callable[[SetLetter], list[list[str]]]:
    """Return what stands on each page, one string an element."""

    def read(letter: SetLetter) -> list[list[str]]:
        return [
            ["".join(line.text + line.ends_with for line in placed.element.lines) for placed in page.placed]
            for page in letter.pages
        ]

    return read
