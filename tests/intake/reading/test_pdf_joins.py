"""How lines stand to each other is told by where they stand: full lines go on, short ones were broken on purpose."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.intake.reading.pdf_files import lines, pdf, text

from letterstall.core.document import Document, Join
from letterstall.intake.reading import pdf as first_pdf

_PDFS = Path(__file__).parent / "pdfs"

PROSE = (
    "Ilan Dorvek, a teacher and writer from the town of Castellmar, was taken from his home",
    "on the tenth of February by men in plain clothes who showed no warrant. His family has",
    "not been told where he is held, and his lawyer was turned away three times at the gate",
    "of the central prison.",
)


def joins(document: Document) -> list[Join]:
    return [line.join for line in document.lines]


def read(*contents: bytes) -> Document:
    return first_pdf.read(pdf(*contents))


def test_full_lines_go_on_and_a_gap_parts_paragraphs() -> None:
    document = read(lines(*PROSE, "", *PROSE))
    assert joins(document) == ["paragraph", "wrap", "wrap", "wrap"] * 2


def test_lines_of_an_address_were_broken_on_purpose() -> None:
    document = read(lines(*PROSE, "", "Orla Venn", "Minister of Justice", "12 Harbour Street", "4000 Castellmar"))
    assert joins(document)[4:] == ["paragraph", "line", "line", "line"]


def test_an_indent_begins_a_paragraph_where_there_is_no_gap() -> None:
    first = lines(*PROSE)
    second = text("  " + PROSE[0][:-5], x=90, y=700 - 4 * 13) + lines(*PROSE[1:], y=700 - 5 * 13)
    assert joins(read(first + second))[4:] == ["paragraph", "wrap", "wrap", "wrap"]


def test_another_size_or_weight_begins_a_paragraph() -> None:
    document = read(lines(*PROSE[:3]) + text("Background", y=661, size=14) + text("What you can do", y=645, font="F2"))
    assert joins(document)[3:] == ["paragraph", "paragraph"]
    assert [line.is_bold for line in document.lines[-2:]] == [False, True]


def test_a_name_in_bold_stays_with_its_address() -> None:
    content = lines(*PROSE, y=760) + text("Orla Venn", y=700, font="F2")
    document = read(content + lines("Minister of Justice", "12 Harbour Street", y=687))
    assert joins(document)[4:] == ["paragraph", "line", "line"]


def test_bullets_begin_paragraphs_and_hanging_lines_go_on() -> None:
    item = "Release Ilan Dorvek immediately and unconditionally, unless there is sufficient and"
    content = lines(*PROSE)
    for number in range(2):
        y = 630 - 26 * number
        content += (
            text("•", x=76, y=y) + text(item, x=94, y=y) + text("admissible evidence of a crime;", x=94, y=y - 13)
        )
    document = read(content)
    assert [line.text for line in document.lines[4:]] == [f"• {item}", "admissible evidence of a crime;"] * 2
    assert joins(document)[4:] == ["paragraph", "wrap"] * 2


def test_lines_that_were_broken_before_they_were_printed_are_unsure() -> None:
    ragged = (
        "Ilan Dorvek, a teacher and writer from the",
        "town of Castellmar, was taken from his home on the tenth of",
        "February by men who showed",
        "no warrant. His family has not been told where he is held, and his lawyer was turned",
        "away three times at the gate of the",
        "central prison.",
    )
    document = read(lines(*ragged, "", *ragged, "", "Orla Venn", "Minister of Justice"))
    assert joins(document)[1:6] == ["unsure", "unsure", "unsure", "wrap", "unsure"]
    assert joins(document)[6] == "paragraph"
    assert joins(document)[12:] == ["paragraph", "unsure"]


def test_a_sentence_goes_on_over_the_page_break() -> None:
    number = lambda one: text(str(one), x=300, y=30)  # noqa: E731
    document = read(lines(*PROSE[:2]) + number(1), lines(*PROSE[2:]) + number(2))
    body = [line for line in document.lines if not line.is_furniture]
    assert [line.text for line in document.lines if line.is_furniture] == ["1", "2"]
    assert joins(Document("pdf", tuple(body))) == ["paragraph", "wrap", "wrap", "wrap"]


def test_what_ends_at_the_foot_of_a_page_does_not_surely_go_on() -> None:
    document = read(lines(*PROSE), lines(*PROSE))
    assert joins(document)[4] == "unsure"


@pytest.mark.parametrize("name", ["seed_txt_libreoffice", "seed_docx_libreoffice", "seed_pre_chromium"])
def test_the_seed_keeps_its_blank_lines_as_gaps(name: str) -> None:
    document = first_pdf.read((_PDFS / f"{name}.pdf").read_bytes())
    by_text = {line.text: line for line in document.lines}
    for begin in ("Party Secretary of Xinjiang", "479 Zhongshan Lu, Tianshan Qu, Urumqi,", "Dear Secretary,"):
        assert by_text[begin].join == "paragraph"
    for inner in ("Ma Xingrui", "830041, Xinjiang Uyghur Autonomous Region,"):
        assert by_text[inner].join == "unsure"
    bullets = [line.text[:20] for line in document.lines if line.text.startswith("\uf0b7")]
    assert bullets == ["\uf0b7 Immediately releas", "\uf0b7 Pending her releas", "\uf0b7 Pending her releas"]


@pytest.mark.parametrize("name", ["seed_txt_libreoffice", "seed_docx_libreoffice"])
def test_no_word_of_the_seed_is_lost(name: str) -> None:
    document = first_pdf.read((_PDFS / f"{name}.pdf").read_bytes())
    source = next((Path(__file__).parents[3] / "cases" / "zhumatai" / "source").glob("*.txt")).read_text(
        encoding="utf-8"
    )
    said, meant = "".join(document.text.split()), "".join(source.split())
    assert said == meant
