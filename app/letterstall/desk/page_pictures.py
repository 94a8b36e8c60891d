"""Pages of an imported PDF as pictures: drawn where foreign files are read, never in the program itself."""

from __future__ import annotations

from threading import Event

from letterstall.desk.importing import Imported


def picture_of_page(
    imported: Imported, page: int, width: int, height: int, password: str = "", cancel: Event | None = None
) -> bytes:
    """Return a page, counted from 0, as rows of blue, green, red and an unused byte; sizes in pixels.

    Raises UnreadableDocument where there is no picture, ReadingCancelled once `cancel` is set.
    """
    from letterstall.intake.page_pictures import PageOrder, picture_of

    return picture_of(imported.name, imported.data, PageOrder(page, width, height), password, cancel)
