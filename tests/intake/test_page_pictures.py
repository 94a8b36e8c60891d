"""A page of a foreign PDF is drawn in a process that is shut in; what comes back is a picture of the size asked for."""

from __future__ import annotations

import io
from pathlib import Path
from threading import Event, Timer

import pypdf
import pytest

from letterstall.core.errors import ReadingCancelled, UnreadableDocument
from letterstall.intake import page_pictures
from letterstall.intake.page_pictures import PageOrder, picture_of
from letterstall.intake.reading.limits import Limits
from letterstall.intake.reading.page_picture import MOST_PIXELS

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


@pytest.mark.parametrize("size", [(5000, MOST_PIXELS // 5000 + 1), (0, 297), (210, 0), (1 << 40, 1 << 40)])
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
