"""Asking a reading process for the picture of a page, and doubting what it says."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from threading import Event

from letterstall.core.errors import UnreadableDocument
from letterstall.intake.process import ask_process
from letterstall.intake.reading.limits import Limits
from letterstall.intake.reading.refusal import Refusal

MOST_PIXELS = 25_000_000
"""More than a page fills on the largest screens; four bytes each, so that the answer has 100 MB at most."""
_BEGINNING = "import sys; sys.path += sys.argv[1:]; from letterstall.intake.reading.page_picture import main; main()"


@dataclass(frozen=True, slots=True)
class PageOrder:
    """A page, counted from 0, and the size of its picture in pixels."""

    page: int
    width: int
    height: int

    @property
    def length(self) -> int:
        """The number of bytes of the picture."""
        return 4 * self.width * self.height


def picture_of(
    name: str,
    data: bytes,
    order: PageOrder,
    password: str = "",
    cancel: Event | None = None,
    limits: Limits = Limits(),
) -> bytes:
    """Return a page of a PDF as rows of blue, green, red and an unused byte.

    Raises UnreadableDocument where the process gives no picture, or one of another size; ReadingCancelled.
    """
    if order.page < 0 or min(order.width, order.height) < 1 or order.length > 4 * MOST_PIXELS:
        raise UnreadableDocument(name, "too_large")
    told = {**asdict(order), "password": password, "limits": asdict(limits)}
    message = json.dumps(told).encode() + b"\n" + data
    try:
        picture = ask_process(_BEGINNING, message, limits, order.length, cancel or Event())
    except Refusal as refusal:
        raise UnreadableDocument(name, refusal.problem) from refusal
    if len(picture) != order.length:
        raise UnreadableDocument(name, "broken")
    return picture
