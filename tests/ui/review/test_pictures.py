"""Pictures of a foreign document's pages come beside the window's thread, the newest question first."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from letterstall.desk.desk import Desk
from letterstall.desk.importing import Imported
from letterstall.storage.paths import Paths
from letterstall.ui.parts.page_renderer import PageJob
from letterstall.ui.review.pictures import PagePictures

FIXTURES = Path(__file__).parents[2] / "intake" / "fixtures"


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Imported:
    desk = Desk(Paths.in_folder(tmp_path_factory.mktemp("desk")))
    return desk.importing.read_document(FIXTURES / "en-2018-four-pages" / "document.pdf")


@pytest.fixture
def pictures(imported: Imported, qtbot) -> Iterator[PagePictures]:
    made = PagePictures(imported, "")
    yield made
    made.stop()


def test_a_page_is_drawn_in_the_size_asked_for(pictures: PagePictures, qtbot) -> None:
    job = PageJob(1, 300, 424)
    with qtbot.waitSignal(pictures.drawn, timeout=20_000) as told:
        pictures.ask(job)
    assert told.args[0] == job
    image: QImage = told.args[1]
    assert (image.width(), image.height()) == (300, 424)
    assert image.pixelColor(0, 0).name() == "#ffffff"
    assert any(image.pixelColor(x, y).lightness() < 100 for x in range(300) for y in range(424))


def test_only_the_newest_question_is_answered(pictures: PagePictures, qtbot) -> None:
    drawn: list[int] = []
    pictures.drawn.connect(lambda job, _image: drawn.append(job.index))
    for page in (0, 1, 2, 3):
        pictures.ask(PageJob(page, 300, 424))
    qtbot.waitUntil(lambda: 3 in drawn, timeout=20_000)
    assert drawn == [3]


def test_a_page_that_cannot_be_drawn_is_told(pictures: PagePictures, qtbot) -> None:
    with qtbot.waitSignal(pictures.failed, timeout=20_000):
        pictures.ask(PageJob(400, 300, 424))


def test_nothing_is_told_once_it_is_stopped(pictures: PagePictures, qtbot) -> None:
    told: list[object] = []
    pictures.drawn.connect(lambda *answer: told.append(answer))
    pictures.failed.connect(lambda: told.append("failed"))
    pictures.ask(PageJob(0, 2000, 2800))
    pictures.stop()
    qtbot.wait(200)
    assert not told
