"""A PDF comes back with its letters, its places in mm from the top left corner, and its sizes."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from tests.intake.reading.pdf_files import lines, pdf, text
from tests.intake.reading.test_bad_pdfs import _cmap
from tests.pace import pace

from letterstall.core.document import PageSize
from letterstall.core.geometry import Box
from letterstall.intake.reading import pdf as first_pdf
from letterstall.intake.reading import second_pdf

_PDFS = Path(__file__).parent / "pdfs"


def font(codes: str) -> list[bytes]:
    """Return objects for a font whose letters A, B … mean these codes."""
    pairs = " ".join(f"<{65 + number:02x}> <{code}>" for number, code in enumerate(codes.split()))
    return [b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 7 0 R >>", _cmap(pairs)]


def test_lines_and_words_stand_where_they_are_seen() -> None:
    line = first_pdf.read(pdf(text("Dear Minister,", x=72, y=770))).lines[0]
    assert line.box
    assert (line.box.x, line.box.bottom) == (
        pytest.approx(25.4, abs=0.1),
        pytest.approx((842 - 770) / 72 * 25.4, abs=1),
    )
    assert [line.text[word.start : word.end] for word in line.words] == ["Dear", "Minister,"]
    assert line.words[1].x == pytest.approx(25.4 + 9.9, abs=0.5)
    assert line.size == 11


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
def test_25_a_turned_page_is_read_as_it_is_shown(turned: int) -> None:
    matrix = {0: "1 0 0 1 72 770", 90: "0 1 -1 0 72 72", 180: "-1 0 0 -1 523 72", 270: "0 -1 1 0 523 770"}[turned]
    written = f"BT /F1 11 Tf {matrix} Tm (Dear Minister,) Tj ET".encode()
    document = first_pdf.read(pdf(written, page=b"/Rotate %d" % turned))
    line = document.lines[0]
    assert line.text == "Dear Minister,"
    assert not line.is_furniture
    assert document.pages[0] == (PageSize(209.903, 297.039) if turned % 180 == 0 else PageSize(297.039, 209.903))
    assert line.box
    assert 24 < line.box.x < 27
    assert 20 < line.box.y < 26
    assert line.box.w > 5 * line.box.h


def test_text_beside_a_turned_page_keeps_its_box_on_the_page() -> None:
    upright = lines("Dear Minister,", "I am writing about Ilan Dorvek.")
    document = first_pdf.read(pdf(upright + b"BT /F1 8 Tf 0 1 -1 0 40 300 Tm (Printed in Castellmar) Tj ET"))
    line = document.lines[-1]
    assert line.is_furniture
    assert line.box
    assert line.box.h > 3 * line.box.w
    assert Box(0, 0, 210, 297).overflow(line.box) == 0


def test_the_crop_box_is_the_page() -> None:
    document = first_pdf.read(pdf(text("Dear Minister,", x=172, y=670), page=b"/CropBox [100 100 495 742]"))
    assert document.pages == (PageSize(139.347, 226.483),)
    box = document.lines[0].box
    assert box
    assert box.x == pytest.approx(25.4, abs=0.1)
    assert box.bottom == pytest.approx(25.4, abs=1)


def test_27_ligatures_are_letters_again() -> None:
    for read in (first_pdf.read, second_pdf.read):
        document = read(pdf(text("oABcer", font="F3"), extra=font("FB03 FB01")))
        assert document.text.strip() == "offificer"


def test_only_ligatures_are_taken_apart() -> None:
    document = first_pdf.read(pdf(text("A 17 B C", font="F3"), extra=font("2116 2460 FB02")))
    assert document.text == "№ 17 ① fl"


def test_28_soft_hyphens_stay_at_the_end_of_a_line_and_nowhere_else() -> None:
    document = first_pdf.read(pdf(lines("manAif", "maniA", font="F3"), extra=font("00AD")))
    assert [line.text for line in document.lines] == ["manif", "mani\u00ad"]


def test_a_hyphen_at_the_end_of_a_line_is_kept() -> None:
    said = [line.text for line in first_pdf.read(pdf(lines("He was ill-", "treated."))).lines]
    assert said == ["He was ill-", "treated."]


def test_29_a_bullet_of_a_symbol_font_stands_at_the_head_of_its_line() -> None:
    content = text("A", x=72, font="F3") + text("Release her now;", x=90)
    assert first_pdf.read(pdf(content, extra=font("F0B7"))).lines[0].text == "\uf0b7 Release her now;"


def test_a_sign_without_a_meaning_is_shown_as_lost() -> None:
    content = text("He was taken by men who showed no warrant A to him.", font="F3")
    assert "\ufffd" in first_pdf.read(pdf(content, extra=font("FFFD"))).text


def test_many_spaces_are_one() -> None:
    assert first_pdf.read(pdf(text("Dear    Minister,"))).text == "Dear Minister,"


def test_bold_letters_are_told_by_the_font_or_by_a_stroke() -> None:
    document = first_pdf.read(
        pdf(text("One", y=700, font="F2") + text("Two", y=600, before="2 Tr") + text("Three", y=500))
    )
    assert [line.is_bold for line in document.lines] == [True, True, False]


def test_marks_that_steer_direction_are_told() -> None:
    document = first_pdf.read(pdf(text("Orla A Venn", font="F3"), extra=font("202E")))
    assert document.remarks == ("direction_marks_in_text",)


def test_the_second_reader_keeps_lines_of_one_space() -> None:
    document = second_pdf.read((_PDFS / "seed_docx_libreoffice.pdf").read_bytes())
    said = [line.text for line in document.lines]
    place = said.index("Dear Secretary,")
    assert said[place - 1 : place + 2] == [" ", "Dear Secretary,", " "]
    assert {line.join for line in document.lines} == {"unsure"}
    assert all(line.box is None for line in document.lines)


def test_five_pages_are_read_in_a_fraction_of_a_second() -> None:
    data = (_PDFS / "seed_docx_libreoffice.pdf").read_bytes()
    first_pdf.read(data)
    start = time.perf_counter()
    first_pdf.read(data)
    assert time.perf_counter() - start < 0.25 * pace()
