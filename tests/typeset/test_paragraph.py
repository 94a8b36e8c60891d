from __future__ import annotations

import itertools
import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.pace import pace

from letterstall.core.geometry import PT_PER_MM
from letterstall.core.manuscript import Phrase
from letterstall.typeset.characters import settable
from letterstall.typeset.fonts import shipped_fonts
from letterstall.typeset.items import Writing
from letterstall.typeset.page import Element, Line
from letterstall.typeset.paragraph import ParagraphSetter, SetParagraph, Style

MEASURE = 165 * PT_PER_MM
SETTER = ParagraphSetter(shipped_fonts())
LANGUAGES = ("en", "ar", "ur", "he", "hi", "th", "my", "bo", "zh-Hans", "ja", "ko")
LETTERS = st.text(
    st.one_of(
        st.sampled_from("abc fiAV \u00ad\u2011\u00a0-–,.()“”'12\u2066\u2069\u202e\u200f\n\t"),
        st.sampled_from("سلام ئۇيغۇر אבג १२ नमस्ते கொ สวัสดี ភាសា မြန်མာ བོད་ 中文、。「」かな 한글 \u0301 👩‍👧\U0001f54a"),
        st.characters(codec="utf-8"),
    ),
    max_size=200,
)


def style(language: str = "en", **changes: Any) -> Style:
    return Style(Writing(language), 10.5, 1.36, **changes)


def set_text(text: str, language: str = "en", width: float = MEASURE, *phrases: Phrase, **changes: Any) -> SetParagraph:
    return SETTER.set(text, style(language, **changes), width, phrases)


def lines_of(text: str, language: str = "en", width: float = MEASURE, *phrases: Phrase) -> list[str]:
    return [line.text for line in set_text(text, language, width, *phrases).element.lines]


def words_of(element: Element) -> str:
    return "".join(line.text + line.ends_with for line in element.lines)


def text_of_runs(line: Line) -> str:
    return "".join(sorted("".join(run.text for run in line.runs)))


@settings(max_examples=300, deadline=None)
@given(LETTERS, st.sampled_from(LANGUAGES), st.sampled_from((60.0, 150.0, MEASURE)))
def test_the_lines_joined_are_the_text_and_none_is_too_wide(text: str, language: str, width: float) -> None:
    element = set_text(text, language, width).element
    assert words_of(element) == settable(text.strip(" \t\r\n"))
    for line in element.lines:
        assert line.width <= width + 0.01
        assert line.x >= -0.01
        assert line.x + line.width <= width + 0.01
        assert text_of_runs(line) == "".join(sorted(line.text + ("\u00ad" if line.ends_with == "\u00ad" else "")))


@settings(max_examples=100, deadline=None)
@given(LETTERS, st.sampled_from(LANGUAGES))
def test_runs_stand_side_by_side_and_agree_with_themselves(text: str, language: str) -> None:
    for line in set_text(text, language, 150).element.lines:
        pen = line.x
        for run in line.runs:
            assert run.x == pytest.approx(pen, abs=0.01)
            pen += sum(run.advances)
            assert len(run.glyphs) == len(run.advances) == len(run.offsets) == len(run.clusters)
            assert all(0 <= cluster < len(run.text) for cluster in run.clusters)
        assert pen - line.x == pytest.approx(line.width, abs=0.01)


@settings(max_examples=100, deadline=None)
@given(LETTERS)
def test_base_lines_go_down_inside_the_element(text: str) -> None:
    whole = set_text(text, "en", 150)
    baselines = [line.baseline for line in whole.element.lines]
    assert baselines == sorted(baselines)
    assert all(top < base < end for top, base, end in zip(whole.tops, baselines, whole.tops[1:], strict=False))
    assert whole.tops[-1] == whole.element.height


def test_the_samples_of_every_language_are_set_whole(samples: dict[str, Any]) -> None:
    for language, letter in samples.items():
        for text in (letter["salutation"], *letter["paragraphs"], *letter["asks"], letter["closing"]):
            whole = set_text(text, language)
            assert whole.missing == ()
            assert words_of(whole.element) == text
            assert all(0 not in run.glyphs for line in whole.element.lines for run in line.runs)


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant", "ja"])
def test_no_line_begins_with_punctuation_in_chinese_and_japanese(samples: dict[str, Any], language: str) -> None:
    for text in samples[language]["paragraphs"]:
        for width in range(60, 400, 17):
            for line in lines_of(text, language, width):
                assert line[0] not in "、。，．：；！？）」』】》〉”’ー々ァィゥェォッャュョ…"
                assert line[-1] not in "（「『【《〈“‘"


def test_a_date_an_article_and_initials_stay_on_one_line() -> None:
    text = "one two three 10 February 2023 four five Article 19 six seven J. R. Smith eight nine"
    for width in range(120, 400, 7):
        joined = "\n".join(lines_of(text, "en", width))
        assert "10 February 2023" in joined
        assert "Article 19" in joined
        assert "J. R. Smith" in joined


def test_a_name_stays_on_one_line() -> None:
    text = "and so we write for Zhanargul Zhumatai and for nobody else but Zhanargul Zhumatai"
    for width in range(190, 400, 7):
        joined = "\n".join(lines_of(text, "en", width, Phrase("Zhanargul Zhumatai")))
        assert joined.count("Zhanargul Zhumatai") == 2


def test_a_soft_hyphen_prints_a_hyphen_at_the_end_of_a_line_and_nothing_inside() -> None:
    text = "communi\u00adcation"
    (whole,) = set_text(text).element.lines
    assert whole.width == pytest.approx(set_text("communication").element.lines[0].width)
    first, second = set_text(text, "en", 55).element.lines
    assert (first.text, first.ends_with, second.text) == ("communi", "\u00ad", "cation")
    assert first.runs[-1].text == "\u00ad"
    assert first.runs[-1].advances[0] > 1
    assert shipped_fonts().font(first.runs[-1].font).shaper.get_nominal_glyph(0x2010) == first.runs[-1].glyphs[0]


def test_the_hyphen_of_a_right_to_left_line_stands_at_its_left() -> None:
    first, *_ = set_text("ئۇيغۇر\u00adچىلىق ئۇيغۇر\u00adچىلىق", "ug", 42).element.lines
    assert first.ends_with == "\u00ad"
    assert first.runs[0].text == "\u00ad"


def test_a_word_that_fits_on_no_line_is_cut_between_characters() -> None:
    for word in ("x" * 300, "ش" * 300, "e\u0301" * 300, "https://example.org/" + "a-b_c/" * 40):
        lines = set_text(f"see {word} there", "en", 200).element.lines
        assert max(line.width for line in lines) <= 200
        assert not any(line.text.startswith("\u0301") for line in lines)


def test_a_right_to_left_paragraph_begins_at_the_right() -> None:
    line = set_text("سلام", "ar").element.lines[0]
    assert line.x + line.width == pytest.approx(MEASURE)
    assert set_text("Dear", "en").element.lines[0].x == 0


def test_a_latin_name_in_arabic_and_an_arabic_name_in_english_are_in_order() -> None:
    (line,) = set_text("كتب Ilan Dorvek اليوم", "ar").element.lines
    assert [run.text.strip() for run in line.runs if run.text.strip()] == ["اليوم", "Ilan Dorvek", "كتب"]
    (line,) = set_text("He wrote to حنان السيد today", "en").element.lines
    assert [run.text.strip() for run in line.runs if run.text.strip()] == ["He wrote to", "حنان السيد", "today"]


def test_numbers_inside_arabic_run_from_left_to_right() -> None:
    (line,) = set_text("في 10 فبراير 2023", "ar").element.lines
    assert [(run.text.strip(), run.is_rtl) for run in line.runs if run.text.strip()] == [
        ("2023", False), ("فبراير", True), ("10", False), ("في", True),
    ]  # fmt: skip


def test_the_bullet_of_an_ask_stands_before_the_first_line_on_the_side_it_begins() -> None:
    changes: dict[str, Any] = {"tag": "LI", "indent": 17.0, "label": "•", "label_indent": 5.0}
    english = set_text("release " * 40, **changes).element
    assert english.label is not None
    assert english.label.x == 5
    assert {line.x for line in english.lines} == {17}
    arabic = set_text("أطلقوا سراحه", "ar", **changes).element
    assert arabic.label is not None
    assert arabic.label.x + arabic.label.width == pytest.approx(MEASURE - 5)
    assert arabic.lines[0].x + arabic.lines[0].width == pytest.approx(MEASURE - 17)


def test_the_same_paragraph_is_the_same_object() -> None:
    assert set_text("The same words.").element is set_text("The same words.").element


def test_a_part_of_a_paragraph_begins_at_its_own_top() -> None:
    whole = set_text("release him now and " * 30)
    part = SETTER.part(whole, 2, 4)
    assert [line.text for line in part.lines] == [line.text for line in whole.element.lines[2:4]]
    assert part.lines[0].baseline == pytest.approx(whole.element.lines[0].baseline)
    assert SETTER.part(whole, 0, whole.line_count) is whole.element


def test_an_arabic_or_chinese_name_does_not_spread_an_english_line() -> None:
    whole = set_text("a word and حنان السيد and 林明月 and a word " * 8)
    heights = {round(end - top, 2) for top, end in zip(whole.tops, whole.tops[1:], strict=False)}
    assert heights == {round(10.5 * 1.36, 2)}


@pytest.mark.parametrize("language", ["bo", "my", "ur", "km", "th"])
def test_the_ink_of_one_line_never_touches_the_next(samples: dict[str, Any], language: str) -> None:
    for text in samples[language]["paragraphs"]:
        lines = set_text(text, language, 150).element.lines
        for upper, lower in itertools.pairwise(lines):
            pitch = lower.baseline - upper.baseline
            for above in SETTER.ink._inked(upper.runs):
                for below in SETTER.ink._inked(lower.runs):
                    is_beside = above.right <= below.left or below.right <= above.left
                    assert is_beside or below.top - above.bottom <= pitch


def test_missing_characters_are_named_where_they_stood() -> None:
    assert set_text("  a\U0001f54ab").missing == (("\U0001f54a", 3),)


def test_a_huge_word_and_ten_thousand_words_take_no_time_to_speak_of() -> None:
    started = time.perf_counter()
    assert set_text("x" * 200_000).line_count > 1000
    assert set_text("word " * 10_000).line_count > 300
    assert time.perf_counter() - started < 10 * pace()
