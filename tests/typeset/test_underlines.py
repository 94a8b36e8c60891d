"""Names that are underlined. All of them are invented."""

from __future__ import annotations

import pytest

from letterstall.core.manuscript import Phrase
from letterstall.typeset.items import Writing
from letterstall.typeset.page import Line
from letterstall.typeset.paragraph import ParagraphSetter, Style

NAME = Phrase("Ilan Dorvek", is_underlined=True)
HAN = Phrase("林明月·东方", "zh-Hans", is_underlined=True)


def lines(setter: ParagraphSetter, text: str, *phrases: Phrase, language: str = "en", width: float = 400) -> list[Line]:
    element = setter.set(text, Style(Writing(language), 10.5, 1.36), width, phrases).element
    return list(element.lines)


def places(line: Line, words: str) -> tuple[float, float]:
    """Return from where to where the runs whose text is in these words reach."""
    inside = [run for run in line.runs if run.text.strip() and run.text.strip() in words]
    return min(run.x for run in inside), max(run.x + sum(run.advances) for run in inside)


def test_the_line_reaches_under_the_whole_name_and_no_further(setter: ParagraphSetter) -> None:
    (line,) = lines(setter, "I write about Ilan Dorvek, a teacher.", NAME)
    (under,) = line.underlines
    assert (under.x1, under.x2) == pytest.approx(places(line, "Ilan Dorvek"))
    assert 0.05 * 10.5 < under.below < 0.2 * 10.5
    assert 0.02 * 10.5 < under.thickness < 0.1 * 10.5


@pytest.mark.parametrize(
    ("language", "text", "phrase"),
    [
        ("ar", "أكتب إليكم بشأن ليلى الخطيب وهي محتجزة.", Phrase("ليلى الخطيب", is_underlined=True)),
        ("he", "אני כותבת על ליאור דגן העצור.", Phrase("ליאור דגן", is_underlined=True)),
        ("en", "About ليلى الخطيب and others.", Phrase("ليلى الخطيب", is_underlined=True)),
        ("ar", "بشأن Ilan Dorvek وغيره.", NAME),
        ("zh", "我写信是为了林明月·东方。", HAN),
    ],
)
def test_names_of_any_script_and_direction_have_one_line_under_them(
    setter: ParagraphSetter, language: str, text: str, phrase: Phrase
) -> None:
    (line,) = lines(setter, text, phrase, language=language)
    (under,) = line.underlines
    assert (under.x1, under.x2) == pytest.approx(places(line, phrase.text))


def test_a_name_that_goes_over_a_line_has_a_line_under_each_part(setter: ParagraphSetter) -> None:
    made = lines(setter, "Ilan Dorvek", NAME, width=45)
    assert len(made) == 2
    for line in made:
        (under,) = line.underlines
        assert (under.x1, under.x2) == pytest.approx((line.x, line.x + line.width))


def test_two_names_side_by_side_have_a_line_each(setter: ParagraphSetter) -> None:
    (line,) = lines(setter, "Ilan Dorvek (林明月·东方)", NAME, HAN)
    first, second = line.underlines
    assert first.x2 < second.x1
    assert len(lines(setter, "林明月·东方林明月·东方", HAN, language="zh")[0].underlines) == 2


def test_han_is_underlined_below_its_squares(setter: ParagraphSetter) -> None:
    (line,) = lines(setter, "林明月·东方", HAN, language="zh")
    extent = setter.ink.extent(line.runs)
    assert extent is not None
    assert line.underlines[0].below > -extent.bottom


def test_a_script_without_a_bold_face_is_underlined_where_names_are_bold(setter: ParagraphSetter) -> None:
    bold = (Phrase("Ilan Dorvek", is_bold=True), Phrase("林明月·东方", "zh-Hans", is_bold=True))
    (line,) = lines(setter, "Ilan Dorvek (林明月·东方)", *bold)
    (under,) = line.underlines
    assert (under.x1, under.x2) == pytest.approx(places(line, "林明月·东方"))
    assert line.runs[0].font == "serif-bold"


def test_underlining_moves_no_letter(setter: ParagraphSetter) -> None:
    text = "I write about Ilan Dorvek, and again about Ilan Dorvek and his family, whom nobody has told a word. " * 3
    plain, under = lines(setter, text, Phrase("Ilan Dorvek")), lines(setter, text, NAME)
    assert [(line.text, line.baseline, line.x) for line in plain] == [
        (line.text, line.baseline, line.x) for line in under
    ]
    assert [line.width for line in plain] == pytest.approx([line.width for line in under], abs=0.5)


def test_a_part_of_a_paragraph_keeps_its_underlines(setter: ParagraphSetter) -> None:
    text = "Nothing that was said gives a reason. " * 6 + "Ilan Dorvek."
    whole = setter.set(text, Style(Writing("en"), 10.5, 1.36), 300, (NAME,))
    part = setter.part(whole, whole.line_count - 1, whole.line_count)
    assert part.lines[-1].underlines == whole.element.lines[-1].underlines != ()
