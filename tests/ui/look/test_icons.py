import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage

from letterstall.core.resources import resource
from letterstall.ui.look.appearance import Appearance
from letterstall.ui.look.icons import icon
from letterstall.ui.look.tokens import tokens_of_theme


def drawn(name: str, size: int = 64, mode: QIcon.Mode = QIcon.Mode.Normal) -> QImage:
    return icon(name).pixmap(QSize(size, size), 1.0, mode).toImage()


def inked(image: QImage) -> list[QColor]:
    colours = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return [colour for colour in colours if colour.alpha() == 255]


@pytest.mark.parametrize("file", sorted(resource("icons").glob("*.svg")), ids=lambda file: file.stem)
def test_every_icon_draws_something(look: Appearance, file) -> None:
    assert inked(drawn(file.stem))


def test_the_licence_lies_beside_the_icons() -> None:
    text = resource("icons", "LICENSE-lucide.txt").read_text(encoding="utf-8")
    assert "ISC License" in text


def test_the_same_icon_takes_the_colour_of_each_theme(look: Appearance) -> None:
    before = icon("pencil")
    assert tokens_of_theme("light").text2 in inked(drawn("pencil"))
    look.change_theme("dark")
    assert icon("pencil") is before
    assert tokens_of_theme("dark").text2 in inked(drawn("pencil"))
    assert tokens_of_theme("light").text2 not in inked(drawn("pencil"))


def test_an_icon_of_something_switched_off_says_so(look: Appearance) -> None:
    assert tokens_of_theme("light").off in inked(drawn("printer", mode=QIcon.Mode.Disabled))


_TURNING = [("arrow-left", True), ("undo-2", True), ("check", False), ("printer", False)]


@pytest.mark.parametrize(("name", "turns"), _TURNING)
def test_what_points_along_the_text_is_turned_round_with_it(look: Appearance, qapp, name: str, turns: bool) -> None:
    before = drawn(name)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    after = drawn(name)
    assert (after == before.flipped(Qt.Orientation.Horizontal)) if turns else (after == before)


def test_an_icon_is_sharp_on_a_screen_with_more_dots(look: Appearance) -> None:
    pixmap = icon("eye").pixmap(QSize(16, 16), 2.0)
    assert pixmap.size() == QSize(32, 32)
    assert pixmap.devicePixelRatio() == 2.0
