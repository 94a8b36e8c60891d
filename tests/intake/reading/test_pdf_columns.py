"""Columns are read one after the other, tables row by row, and nothing is interleaved."""

from __future__ import annotations

from pathlib import Path

from tests.intake.reading.pdf_files import lines, pdf, text
from tests.intake.reading.pdfs.make import BOX, DEMANDS, EMBASSY, MINISTER, PROSE, TABLE

from letterstall.core.document import Document, Line
from letterstall.intake.reading import pdf as first_pdf

_PDFS = Path(__file__).parent / "pdfs"


def read(name: str) -> Document:
    return first_pdf.read((_PDFS / f"{name}.pdf").read_bytes())


def paragraphs(lines_: tuple[Line, ...]) -> list[str]:
    found: list[str] = []
    for line in lines_:
        if line.join == "wrap":
            found[-1] += " " + line.text
        else:
            found.append(line.text)
    return found


def test_two_addresses_side_by_side_are_read_one_after_the_other() -> None:
    said = [line.text for line in read("addresses_chromium").lines]
    place = said.index(MINISTER[0])
    assert said[place : place + 11] == [*MINISTER, *EMBASSY, "Dear Minister,"]


def test_addresses_in_a_column_are_broken_on_purpose() -> None:
    document = read("addresses_chromium")
    place = [line.text for line in document.lines].index(MINISTER[0])
    assert [line.join for line in document.lines[place : place + 10]] == ["paragraph", *["line"] * 4] * 2


def test_bullets_that_a_browser_draws_are_found() -> None:
    assert [p[2:] for p in paragraphs(read("addresses_chromium").lines) if p.startswith("• ")] == list(DEMANDS)


def test_a_table_comes_label_then_value() -> None:
    cells = [(line.cell, line.text) for line in read("addresses_chromium").lines if line.cell]
    rows: dict[tuple[int, int], str] = {}
    for cell, said in cells:
        rows[cell[1:]] = f"{rows.get(cell[1:], '')} {said}".strip()
    assert rows == {(row, column): words for row, pair in enumerate(TABLE) for column, words in enumerate(pair)}


def test_columns_between_full_lines_are_read_in_order() -> None:
    body = paragraphs(read("columns_chromium").lines)
    heading = "What you can do for Ilan Dorvek until the fifteenth of May"
    assert body == ["URGENT ACTION", PROSE, "Background", PROSE, PROSE, PROSE, heading, PROSE]


def test_a_box_at_the_side_does_not_break_into_a_sentence() -> None:
    body = paragraphs(read("box_chromium").lines)
    assert body.count(PROSE) == 2
    assert [one for one in body if one in BOX] == list(BOX)


def test_addresses_that_are_written_line_by_line_are_parted_too() -> None:
    content = b"".join(
        text(one, x=72, y=700 - 13 * number) + text(other, x=320, y=700 - 13 * number)
        for number, (one, other) in enumerate(zip(MINISTER, EMBASSY, strict=True))
    )
    assert [line.text for line in first_pdf.read(pdf(content)).lines] == [*MINISTER, *EMBASSY]


def test_what_follows_two_addresses_follows_both() -> None:
    content = lines(*MINISTER) + lines(*EMBASSY, x=320) + lines("Dear Minister,", y=600)
    assert [line.text for line in first_pdf.read(pdf(content)).lines] == [*MINISTER, *EMBASSY, "Dear Minister,"]


def test_one_line_with_wide_gaps_stays_one_line() -> None:
    content = (
        text("First UA: 100/20", x=72) + text("Index: EXA 21/2526/2020", x=230) + text("Date: 22 June 2020", x=420)
    )
    said = [line.text for line in first_pdf.read(pdf(content)).lines]
    assert said == ["First UA: 100/20 Index: EXA 21/2526/2020 Date: 22 June 2020"]


def test_a_raised_figure_stays_on_its_line() -> None:
    content = text("He was held for 34 days", x=72) + text("2", x=189, y=704, size=6) + text("without charge.", x=196)
    assert [line.text for line in first_pdf.read(pdf(content)).lines] == ["He was held for 34 days2 without charge."]
