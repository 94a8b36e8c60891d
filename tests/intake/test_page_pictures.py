"""A page of a foreign PDF is drawn in a process that is shut in; what comes back is a picture of the size asked for."""

from __future__ import annotations

import io
import sys
from pathlib import Path
from threading import Event, Timer

import pypdf
import pytest

from letterstall.core.errors import ReadingCancelled, UnreadableDocument
from letterstall.intake import page_pictures
from letterstall.intake.page_pictures import MOST_PIXELS, PageOrder, picture_of
from letterstall.intake.reading.limits import Limits

FIXTURES = Path(__file__).parent / "fixtures"
TEACHER = (FIXTURES / "en-2018-lone-teacher" / "document.pdf").read_bytes()
FOUR_PAGES = (FIXTURES / "en-2018-four-pages" / "document.pdf").read_bytes()
WHITE = b"\xff\xff\xff"


def locked(password: str) -> bytes:
    writer = pypdf.PdfWriter(io.BytesIO(TEACHER))
    writer.encrypt(password, algorithm="RC4-128")
    held = io.BytesIO()
    writer.write(held)
    return held.getvalue()


def shades(picture: bytes) -> set[bytes]:
    return {picture[place : place + 3] for place in range(0, len(picture), 4)}


def problem_of(data: bytes, order: PageOrder, **settings: object) -> str:
    with pytest.raises(UnreadableDocument) as told:
        picture_of("ua.pdf", data, order, **settings)  # type: ignore[arg-type]
    assert told.value.name == "ua.pdf"
    return told.value.problem


def test_a_page_comes_as_dark_words_on_white() -> None:
    picture = picture_of("ua.pdf", TEACHER, PageOrder(0, 420, 594))
    assert len(picture) == 4 * 420 * 594
    corner, darkest = picture[:3], min(sum(shade) for shade in shades(picture))
    assert corner == WHITE and darkest < 150
    white = sum(picture[place : place + 3] == WHITE for place in range(0, len(picture), 4))
    assert 0.5 < white / (420 * 594) < 0.99


def test_each_page_is_another_picture() -> None:
    pictures = {picture_of("ua.pdf", FOUR_PAGES, PageOrder(page, 210, 297)) for page in range(4)}
    assert len(pictures) == 4


def test_a_page_that_is_not_there_gives_no_picture() -> None:
    assert problem_of(TEACHER, PageOrder(400, 210, 297)) == "died"


def test_the_largest_picture_fits_the_memory_of_the_process() -> None:
    assert len(picture_of("ua.pdf", TEACHER, PageOrder(0, 5000, MOST_PIXELS // 5000))) == 4 * MOST_PIXELS


@pytest.mark.parametrize("size", [(5000, MOST_PIXELS // 5000 + 1), (0, 297), (210, 0), (1 << 40, 1 << 40), (-5, 100)])
def test_a_picture_of_no_size_or_too_large_a_one_is_never_asked_for(
    monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]
) -> None:
    monkeypatch.setattr(page_pictures, "ask_process", lambda *_arguments: pytest.fail("a process was asked"))
    assert problem_of(TEACHER, PageOrder(0, *size)) == "too_large"


def test_a_locked_page_is_drawn_with_its_password_alone() -> None:
    data = locked("a stall in Linz")
    picture = picture_of("ua.pdf", data, PageOrder(0, 210, 297), "a stall in Linz")
    assert picture == picture_of("ua.pdf", TEACHER, PageOrder(0, 210, 297))
    assert problem_of(data, PageOrder(0, 210, 297), password="a stall in Graz") == "died"


@pytest.mark.parametrize("data", [b"%PDF-1.7\n" + bytes(4000), b"MZ" + bytes(4000), TEACHER[:2000], b"x"])
def test_what_is_no_pdf_gives_no_picture(data: bytes) -> None:
    assert problem_of(data, PageOrder(0, 210, 297)) in ("died", "broken")


def test_drawing_ends_with_its_time() -> None:
    assert problem_of(TEACHER, PageOrder(0, 210, 297), limits=Limits(clock=0.001)) == "too_slow"


def test_drawing_is_cancelled_from_another_thread() -> None:
    cancel = Event()
    timer = Timer(0.02, cancel.set)
    timer.start()
    with pytest.raises(ReadingCancelled):
        for _ in range(200):
            picture_of("ua.pdf", TEACHER, PageOrder(0, 2000, 2800), cancel=cancel)
    timer.join()


def test_a_picture_of_another_size_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    for said in (b"\xff" * 12, b"\xff" * (4 * 10 * 10 + 4)):
        monkeypatch.setattr(page_pictures, "_BEGINNING", f"import os; os.write(1, {said!r})")
        with pytest.raises(UnreadableDocument):
            picture_of("ua.pdf", TEACHER, PageOrder(0, 10, 10))


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux shuts the process in")
def test_the_drawing_process_can_neither_write_nor_open_files_elsewhere(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """What is drawn with is replaced by an attempt to get out, made behind the same door."""
    secret = tmp_path / "secret"
    secret.write_text("kept", encoding="utf-8")
    attempt = (
        "import sys; sys.path += sys.argv[1:]\n"
        "from letterstall.intake.reading import page_picture\n"
        "def drawn(order, pdfium):\n"
        "    said = bytearray(b'\\xff' * (4 * order.width * order.height))\n"
        f"    for name, mode in (({str(secret)!r}, 'r'), ({str(tmp_path / 'new')!r}, 'w')):\n"
        "        try:\n"
        "            open(name, mode)\n"
        "            said[0] = 0\n"
        "        except OSError:\n"
        "            pass\n"
        "    return said\n"
        "page_picture.drawn = drawn\n"
        "page_picture.main()"
    )
    monkeypatch.setattr(page_pictures, "_BEGINNING", attempt)
    picture = picture_of("ua.pdf", TEACHER, PageOrder(0, 10, 10))
    assert picture[0] == 255 and not (tmp_path / "new").exists()
