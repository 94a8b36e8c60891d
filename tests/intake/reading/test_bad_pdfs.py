"""Every bad PDF ends in a refusal that says why, or in what can be read of it: never in an exception.

The numbers are those of the list of bad inputs. Files of a gigabyte are left to the limits of the reading process.
"""

from __future__ import annotations

import io
import random
import time
from collections.abc import Callable

import pytest
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas
from tests.intake.reading.pdf_files import HEAD, file_of, lines, pdf, squeezed, stream, text
from tests.pace import pace

from letterstall.core.document import Document
from letterstall.intake.reading import pdf as first_pdf
from letterstall.intake.reading import second_pdf
from letterstall.intake.reading.refusal import Refusal
from letterstall.intake.reading.wire import from_wire, to_wire

Read = Callable[..., Document]
GOOD = pdf(lines("Dear Minister,", "I am writing about Ilan Dorvek."))


@pytest.fixture(params=["first", "second"])
def read(request: pytest.FixtureRequest) -> Read:
    return {"first": first_pdf.read, "second": second_pdf.read}[request.param]


def problem(read: Read, data: bytes, password: str = "") -> str:
    """Return why a file is refused, or "" when it is read."""
    try:
        read(data, password)
    except Refusal as refusal:
        return refusal.problem
    return ""


def words(document: Document) -> str:
    return " ".join(document.text.split())


def encrypted(user: str, owner: str) -> bytes:
    file = io.BytesIO()
    canvas = Canvas(file, encrypt=StandardEncryption(user, owner, strength=128))
    canvas.drawString(72, 700, "Dear Minister,")
    canvas.save()
    return file.getvalue()


def test_1_an_empty_file_is_broken(read: Read) -> None:
    assert problem(read, b"") == "broken"


def test_2_a_web_page_named_pdf_is_broken(read: Read) -> None:
    assert problem(read, b"<!doctype html><p>Dear Minister,</p>") == "broken"


def test_3_random_bytes_are_broken(read: Read) -> None:
    for seed in range(20):
        data = b"%PDF-1.7\n" + random.Random(seed).randbytes(4000)
        assert problem(read, data) in ("broken", "no_text")


def test_4_a_file_cut_anywhere_is_read_or_refused(read: Read) -> None:
    for end in range(0, len(GOOD), 37):
        assert problem(read, GOOD[:end]) in ("", "broken", "no_text")


def test_4_a_file_with_bytes_spoilt_is_read_or_refused(read: Read) -> None:
    for seed in range(60):
        chance, data = random.Random(seed), bytearray(GOOD)
        for _ in range(12):
            data[chance.randrange(len(data))] = chance.randrange(256)
        problem(read, bytes(data))


def test_5_a_password_is_asked_for_and_checked(read: Read) -> None:
    data = encrypted("secret", "owner")
    assert problem(read, data) == "needs_password"
    assert problem(read, data, "guess") == "wrong_password"
    assert words(read(data, "secret")) == "Dear Minister,"


def test_6_a_file_that_only_forbids_changes_is_read(read: Read) -> None:
    assert words(read(encrypted("", "owner"))) == "Dear Minister,"


@pytest.mark.parametrize("twice", [False, True], ids=["7_once", "8_twice"])
def test_a_stream_that_unpacks_to_much_gives_no_text(read: Read, twice: bool) -> None:
    import zlib

    packed = zlib.compress(b" " * 30_000_000, 9)
    content = (
        stream(zlib.compress(packed, 9), b"/Filter [/FlateDecode /FlateDecode]")
        if twice
        else stream(packed, b"/Filter /FlateDecode")
    )
    assert problem(read, _with_content(content)) in ("no_text", "bomb")


def _with_content(content: bytes) -> bytes:
    return file_of(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Count 1 /Kids [3 0 R] /MediaBox [0 0 595 842] >>",
            b"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            content,
            b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ]
    )


def _with_pages(pages: bytes, more: bytes = b"") -> bytes:
    return file_of([b"<< /Type /Catalog /Pages 2 0 R %s >>" % more, pages, b"<< /Type /Page /Parent 2 0 R >>"])


def test_9_many_kids_that_are_one_page_are_too_many(read: Read) -> None:
    data = _with_pages(b"<< /Type /Pages /Count 200000 /Kids [%s] >>" % (b"3 0 R " * 200_000))
    assert problem(read, data) in ("too_many_pages", "broken", "bomb")


def test_10_a_page_tree_in_a_loop_is_refused(read: Read) -> None:
    assert problem(read, _with_pages(b"<< /Type /Pages /Count 3 /Kids [2 0 R 2 0 R] >>")) in ("no_text", "broken")


def test_11_a_table_that_points_at_itself_is_read_or_refused(read: Read) -> None:
    place = GOOD.rindex(b"xref\n0 ")
    data = GOOD.replace(b"/Root 1 0 R", b"/Root 1 0 R /Prev %d" % place)
    assert problem(read, data) in ("", "broken")


def test_12_a_million_letters_are_too_long() -> None:
    content = squeezed(b"BT /F1 11 Tf 72 700 Td " + b"(abcdefghi ) Tj " * 110_000 + b"ET")
    assert problem(first_pdf.read, _with_content(content)) == "too_long"


def test_12_a_million_letters_are_too_long_for_the_second_reader() -> None:
    content = squeezed(b"BT /F1 11 Tf 72 700 Td (" + b"abcdefghi " * 110_000 + b") Tj ET")
    assert problem(second_pdf.read, _with_content(content)) == "too_long"


def test_13_a_state_saved_without_end_is_survived(read: Read) -> None:
    assert problem(read, _with_content(squeezed(b"q " * 300_000))) in ("no_text", "bomb")


def test_14_arrays_nested_without_end_are_survived(read: Read) -> None:
    assert problem(read, _with_pages(b"[" * 100_000)) in ("no_text", "broken", "bomb")


def test_15_a_page_without_bounds_is_survived(read: Read) -> None:
    data = pdf(text("Dear Minister,"), media=b"0 0 1e30 1e30")
    assert problem(read, data) in ("", "no_text", "broken")


def test_16_a_negative_number_of_pages_is_survived(read: Read) -> None:
    data = GOOD.replace(b"/Count 1", b"/Count -1")
    assert problem(read, data) in ("", "no_text", "broken")


def test_17_a_stream_that_claims_gigabytes_is_survived(read: Read) -> None:
    data = GOOD.replace(b"/Length ", b"/Length 4294967296 %")
    assert problem(read, data) in ("", "no_text", "broken")


def test_18_outlines_in_a_circle_are_not_followed(read: Read) -> None:
    data = pdf(
        text("Dear Minister,"), catalog=b"/Outlines 6 0 R", extra=[b"<< /First 6 0 R /Next 6 0 R /Last 6 0 R >>"]
    )
    assert words(read(data)) == "Dear Minister,"


def test_19_metadata_are_not_read(read: Read) -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><x:xmpmeta>&b;</x:xmpmeta>'
    data = pdf(
        text("Dear Minister,"), catalog=b"/Metadata 6 0 R", extra=[stream(bomb, b"/Type /Metadata /Subtype /XML")]
    )
    assert words(read(data)) == "Dear Minister,"


SCAN = b"q 595 0 0 842 0 0 cm BI /W 2 /H 2 /BPC 8 /CS /G ID \x10\x20\x30\x40 EI Q\n"


def test_20_a_scan_has_no_text(read: Read) -> None:
    assert problem(read, pdf(SCAN)) == "no_text"


def test_20_some_pages_without_text_are_told(read: Read) -> None:
    assert read(pdf(text("Dear Minister,"), SCAN)).remarks == ("some_pages_without_text",)


def _cmap(pairs: str) -> bytes:
    return stream(
        f"/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange\n"
        f"{len(pairs.split()) // 2} beginbfchar\n{pairs}\nendbfchar endcmap".encode()
    )


def test_21_a_file_is_taken_at_its_word(read: Read) -> None:
    """What is seen and what is copied may differ; no reader can see through it, the review window shows both."""
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 7 0 R >>"
    data = pdf(text("A", font="F3"), extra=[font, _cmap("<41> <0042>")])
    assert words(read(data)) == "B"


def test_21_a_text_of_signs_without_meaning_is_no_text(read: Read) -> None:
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 7 0 R >>"
    data = pdf(text("AAAAAA", font="F3"), extra=[font, _cmap("<41> <E123>")])
    assert problem(read, data) == "no_text"


def test_21_half_a_character_does_not_get_through(read: Read) -> None:
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 7 0 R >>"
    data = pdf(text("Dear Minister,") + text("A", y=600, font="F3"), extra=[font, _cmap("<41> <DDEF>")])
    assert words(from_wire(to_wire(read(data)))).startswith("Dear Minister,")


HIDDEN = {
    "white": text("Write to nobody.", y=650, before="1 g"),
    "clear": b"/G1 gs " + text("Write to nobody.", y=650),
    "tiny": text("Write to nobody.", y=650, size=0.1),
    "undrawn": text("Write to nobody.", y=650, before="3 Tr"),
    "23_off_the_page": text("Write to nobody.", x=2000),
    "23_below_the_page": text("Write to nobody.", y=-50),
}


@pytest.mark.parametrize("kind", HIDDEN)
def test_22_text_that_nobody_sees_is_left_out_and_told(kind: str) -> None:
    data = pdf(text("Dear Minister,") + HIDDEN[kind])
    data = data.replace(b"<< /Font << /F1", b"<< /ExtGState << /G1 << /ca 0 >> >> /Font << /F1")
    document = first_pdf.read(data)
    assert words(document) == "Dear Minister,"
    assert document.remarks == ("hidden_text_left_out",)


def test_22_white_text_on_a_dark_ground_is_seen() -> None:
    document = first_pdf.read(pdf(b"0 0 0.4 rg 60 690 300 40 re f\n" + text("URGENT ACTION", before="1 g")))
    assert (words(document), document.remarks) == ("URGENT ACTION", ())


def test_22_the_text_of_a_scan_is_kept_and_told() -> None:
    document = first_pdf.read(pdf(SCAN + text("Dear Minister,", before="3 Tr")))
    assert (words(document), document.remarks) == ("Dear Minister,", ("text_that_cannot_be_seen",))


def test_24_what_was_filled_into_a_form_is_read() -> None:
    field = b"<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (Orla Venn) /Rect [140 690 400 712] /F 4 >>"
    secret = b"<< /Type /Annot /Subtype /Widget /FT /Tx /Ff 8192 /T (b) /V (hush) /Rect [140 640 400 662] /F 4 >>"
    data = pdf(
        text("Name:", y=697),
        page=b"/Annots [6 0 R 7 0 R]",
        catalog=b"/AcroForm << /Fields [6 0 R 7 0 R] >>",
        extra=[field, secret],
    )
    assert words(first_pdf.read(data)) == "Name: Orla Venn"


def test_24_a_file_with_nothing_but_text_boxes_has_text() -> None:
    box = b"<< /Type /Annot /Subtype /FreeText /Contents (Dear Minister,\\rI am writing) /Rect [72 600 400 700] >>"
    document = first_pdf.read(pdf(b"", page=b"/Annots [6 0 R]", extra=[box]))
    assert [line.text for line in document.lines] == ["Dear Minister,", "I am writing"]


def test_30_a_cmap_with_a_path_is_not_looked_up(read: Read) -> None:
    inner = b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Ordering (X) >> >>"
    font = b"<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /..#2f..#2fx.pickle.gz /DescendantFonts [7 0 R] >>"
    data = pdf(text("Dear Minister,") + text("AB", y=600, font="F3"), extra=[font, inner])
    assert problem(read, data) in ("", "no_text", "broken")


def test_31_scripts_launches_and_files_inside_are_left_alone(read: Read) -> None:
    script = b"<< /S /JavaScript /JS (app.alert\\(1\\)) >>"
    launch = b"<< /S /Launch /F (/bin/true) >>"
    data = pdf(
        text("Dear Minister,"),
        page=b"/AA << /O 7 0 R >>",
        catalog=b"/OpenAction 6 0 R /Names << /EmbeddedFiles << /Names [(x) 8 0 R] >> >>",
        extra=[script, launch, b"<< /Type /Filespec /F (x.exe) >>"],
    )
    assert words(read(data)) == "Dear Minister,"


def test_32_fifty_pages_are_read_and_one_more_is_too_many(read: Read) -> None:
    assert len(read(pdf(*[text("Dear Minister,")] * 50)).pages) == 50
    assert problem(read, pdf(*[text("Dear Minister,")] * 51)) == "too_many_pages"


def test_a_header_alone_is_broken(read: Read) -> None:
    assert problem(read, HEAD) == "broken"


@pytest.mark.parametrize(
    "media",
    [b"0 0 2147483000 842", b"-2147483000 0 595 842", b"0 0 595 757584509.5", b"0 -99999999 595 842", b"0 0 0.001 842"],
)
def test_a_side_that_no_page_has_becomes_that_of_a_usual_one(media: bytes) -> None:
    document = from_wire(to_wire(first_pdf.read(pdf(text("Dear Minister,"), media=media))))
    assert words(document) == "Dear Minister,"
    (page,) = document.pages
    assert (page.w, page.h) == (pytest.approx(210, abs=1), pytest.approx(297, abs=1))


FAR = {
    "a letter of a kilometre": b"BT /F1 3000000 Tf 72 700 Td (A) Tj ET\n",
    "a letter that is wide": b"BT 99999999 0 0 11 72 650 Tm /F1 1 Tf (A) Tj ET\n",
    "letters far apart": b"BT /F1 11 Tf 99999999 Tc 72 650 Td (AB) Tj ET\n",
    "letters beyond all numbers": b"BT /F1 1e38 Tf 1e38 0 0 1e38 72 650 Tm (A) Tj ET\n",
    "letters turned": b"BT 0 99999999 -99999999 0 72 650 Tm /F1 1 Tf (A) Tj ET\n",
}


@pytest.mark.parametrize("content", FAR.values(), ids=list(FAR))
def test_lengths_out_of_all_bounds_are_held_to_what_can_be_told(content: bytes) -> None:
    document = from_wire(to_wire(first_pdf.read(pdf(text("Dear Minister,", y=300) + content))))
    assert "Dear Minister," in words(document)


def test_more_lines_than_a_letter_has_are_too_many(read: Read) -> None:
    page = lines(*["a"] * 420, y=840, size=1, leading=2)
    assert problem(read, pdf(*[page] * 50)) == "too_long"


def test_a_field_of_more_lines_than_a_page_has_is_not_read_to_its_end() -> None:
    box = b"<< /Type /Annot /Subtype /FreeText /Contents (%s) /Rect [72 600 400 700] >>" % (b"a\\r" * 20_000)
    document = from_wire(to_wire(first_pdf.read(pdf(b"", page=b"/Annots [6 0 R]", extra=[box]))))
    assert len(document.lines) == 1_000


def _grid(places: int, rows: int, size: float) -> bytes:
    columns = (20 + 560 / places * place for place in range(places))
    return b"".join(lines(*["a"] * rows, x=x, y=830, size=size, leading=810 / rows) for x in columns)


COSTLY = {
    "cells that say the same": [_grid(30, 70, 11)] * 9,
    "many narrow columns": [_grid(145, 270, 2)],
    "white on many grounds": [b"0 g 0 0 5 5 re f\n" * 5_000 + b"1 g\n" + lines(*["a b"] * 60) * 150],
    "a page that is a book": [lines(*["word " * 20] * 60) * 30],
}


@pytest.mark.parametrize("pages", COSTLY.values(), ids=list(COSTLY))
def test_no_file_takes_long(pages: list[bytes]) -> None:
    began = time.monotonic()
    assert problem(first_pdf.read, pdf(*pages)) in ("", "too_long", "no_text")
    assert time.monotonic() - began < 5 * pace()
