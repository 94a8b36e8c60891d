import io

import pypdfium2
import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from reportlab.pdfgen import canvas

from letterstall.core.geometry import Box
from letterstall.core.layout import A4, Envelope, Layout, Margins
from letterstall.typeset.page import AddressLineFit
from letterstall.ui.look.appearance import Appearance
from letterstall.ui.look.wardrobe import tokens_now
from letterstall.ui.parts.page_paper import PageCaption
from letterstall.ui.parts.page_places import PlaceRules, places
from letterstall.ui.parts.page_renderer import PageJob, draw_page
from letterstall.ui.parts.page_view import PageView

WINDOW = Box(20, 45, 90, 45)
LAYOUT = Layout(
    "dl", "DL", (), A4, Box(20, 45, 85, 45), 5, 62, None, (105, 210), 0, 98, 103, Margins(25, 20, 27, 20),
    (Envelope("DL", 220, 110, WINDOW),),
)  # fmt: skip
CAPTIONS = (
    PageCaption(
        "Sheet 1: the letter", "to Ma Xingrui", "the letter to Ma Xingrui", "The address is inside the window."
    ),
    PageCaption("Sheet 2: the copy", "to the Director", "the copy to the Director"),
)
RULES = PlaceRules(margin=16, gap=40, caption=50, least=280)


def pdf(*grounds: tuple[float, float, float]) -> bytes:
    """A page for each ground, filled with that colour."""
    made = io.BytesIO()
    drawing = canvas.Canvas(made, pagesize=(595.28, 841.89))
    for ground in grounds:
        drawing.setFillColorRGB(*ground)
        drawing.rect(0, 0, 600, 850, stroke=0, fill=1)
        drawing.showPage()
    drawing.save()
    return made.getvalue()


RED, GREEN, WHITE = (1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (1.0, 1.0, 1.0)


@pytest.fixture
def view(look: Appearance, qtbot):
    view = PageView()
    qtbot.addWidget(view)
    view.resize(420, 560)
    view.show()
    yield view
    view.wait()


def show(view: PageView, qtbot, number: int, *grounds: tuple[float, float, float]) -> None:
    with qtbot.waitSignal(view.painted, check_params_cb=lambda told: told == number, timeout=5000):
        view.show_pdf(number, (pdf(*grounds),), CAPTIONS[: len(grounds)])


def picture(view: PageView) -> QImage:
    return view.viewport().grab().toImage()


def sheet(view: PageView) -> QRect:
    return dict(view._boxes())[view.page]


def at(view: PageView, x: float, y: float) -> QColor:
    """The colour at a place of the sheet, in mm."""
    box = sheet(view)
    scale = box.width() / 210
    return picture(view).pixelColor(round(box.left() + x * scale), round(box.top() + y * scale))


def test_the_page_shows_the_bytes_it_was_given(view: PageView, qtbot) -> None:
    show(view, qtbot, 1, RED)
    assert at(view, 150, 250) == QColor("#ff0000")


def test_only_the_newest_of_many_pages_is_shown(view: PageView, qtbot) -> None:
    with qtbot.waitSignal(view.painted, check_params_cb=lambda number: number == 40, timeout=5000):
        for number in range(1, 40):
            view.show_pdf(number, (pdf(RED),), CAPTIONS[:1])
        view.show_pdf(40, (pdf(GREEN),), CAPTIONS[:1])
    assert at(view, 150, 250) == QColor("#00ff00")


def test_the_last_page_stays_while_a_new_one_is_made_and_when_it_cannot_be(view: PageView, qtbot) -> None:
    show(view, qtbot, 1, RED)
    view.show_pdf(2, (pdf(GREEN),), CAPTIONS[:1])
    assert at(view, 150, 250) == QColor("#ff0000")
    view.show_pdf(3, (b"this is no PDF",), CAPTIONS[:1])
    qtbot.waitUntil(lambda: "cannot be shown" in view.accessibleName(), timeout=5000)
    assert at(view, 150, 250) == QColor("#ff0000")
    show(view, qtbot, 4, GREEN)
    assert "cannot be shown" not in view.accessibleName()
    assert at(view, 150, 250) == QColor("#00ff00")


def test_the_window_is_drawn_where_the_layout_says_and_can_be_switched_off(view: PageView, qtbot, look) -> None:
    view.set_layout(LAYOUT, (0,))
    show(view, qtbot, 1, WHITE)
    line = look.style.tokens.window_line
    edge = [at(view, WINDOW.right + shift / 10, 70) for shift in range(-12, 13)]
    assert any(abs(one.blue() - line.blue()) < 40 and one.red() < 120 for one in edge)
    inside, outside = at(view, 106, 80), at(view, 130, 80)
    assert outside == QColor(Qt.GlobalColor.white)
    assert 0 < 255 - inside.red() < 30
    view.set_marks_shown(False)
    assert at(view, 106, 80) == QColor(Qt.GlobalColor.white)


def test_folds_are_drawn_on_sheets_with_a_window_only(view: PageView, qtbot) -> None:
    view.set_layout(LAYOUT, (0,))
    show(view, qtbot, 1, WHITE, WHITE)

    def dark_pixels_at_the_fold() -> int:
        box, image = sheet(view), picture(view)
        y = round(box.top() + 105 * box.width() / 210)
        return sum(image.pixelColor(x, y).lightness() < 200 for x in range(box.left(), box.right()))

    assert dark_pixels_at_the_fold() > 100
    view.go_to_page(1)
    qtbot.waitUntil(lambda: view._pictures.get(1) is not None, timeout=5000)
    assert dark_pixels_at_the_fold() < 40


def test_a_line_outside_the_window_is_boxed_in_red(view: PageView, qtbot) -> None:
    view.set_layout(LAYOUT, (0,))
    show(view, qtbot, 1, WHITE)
    line = Box(25, 60, 92, 4)
    view.set_address_fit([AddressLineFit("830041, Xinjiang Uyghur Autonomous Region", line, 3.0)])
    inside = at(view, 114, 62)
    assert inside.red() > inside.green() + 10
    view.set_address_fit([AddressLineFit("830041", line, 0.0)])
    assert at(view, 114, 62).red() - at(view, 114, 62).green() <= 0


def test_page_keys_go_from_sheet_to_sheet_and_the_name_says_which(view: PageView, qtbot) -> None:
    show(view, qtbot, 1, RED, GREEN)
    assert view.accessibleName() == "Page 1 of 2, the letter to Ma Xingrui. The address is inside the window."
    with qtbot.waitSignal(view.page_changed) as told:
        QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert told.args == [1, 2]
    assert view.accessibleName() == "Page 2 of 2, the copy to the Director."
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.page == 1
    qtbot.waitUntil(lambda: at(view, 150, 250) == QColor("#00ff00"), timeout=5000)
    show(view, qtbot, 2, RED)
    assert (view.page, view.page_count) == (0, 1)


def test_paper_is_dimmed_a_tenth_in_the_dark_theme_alone(view: PageView, qtbot, look: Appearance) -> None:
    show(view, qtbot, 1, WHITE)
    assert at(view, 150, 250).lightness() == 255
    look.change_theme("dark")
    assert at(view, 150, 250).lightness() == pytest.approx(230, abs=2)
    look.change_theme("contrast")
    assert at(view, 150, 250).lightness() == 255


def test_wide_pages_are_as_wide_as_the_view_and_scroll(view: PageView, qtbot) -> None:
    show(view, qtbot, 1, RED, GREEN)
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.mode == "wide"
    assert sheet(view).width() >= view.viewport().width() - 40
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: picture(view).pixelColor(200, 500) == QColor("#00ff00"), timeout=5000)


def test_sheets_side_by_side_begin_at_the_right_in_a_mirrored_window(view: PageView, qtbot) -> None:
    view.resize(1000, 560)
    view.set_side_by_side(True)
    show(view, qtbot, 1, RED, GREEN)
    image = picture(view)
    assert image.pixelColor(300, 250) == QColor("#ff0000")
    assert image.pixelColor(700, 250) == QColor("#00ff00")
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: picture(view).pixelColor(700, 250) == QColor("#ff0000"), timeout=5000)


def test_a_view_that_closes_while_pages_are_drawn_waits_for_them(look: Appearance, qtbot) -> None:
    for number in range(1, 6):
        view = PageView()
        view.resize(400, 500)
        view.show()
        view.show_pdf(number, (pdf(RED, GREEN),), CAPTIONS)
        view.wait()
        view.close()
        view.deleteLater()
        QTest.qWait(1)


@pytest.mark.parametrize("count", [1, 2, 3, 7])
@pytest.mark.parametrize("size", [(400, 560), (900, 640), (1800, 900), (300, 900)])
def test_no_two_sheets_overlap_and_none_is_distorted(count: int, size: tuple[int, int]) -> None:
    boxes = places(count, (210, 297), QSize(*size), "whole", RULES)
    assert len(boxes) == count
    for number, box in enumerate(boxes):
        assert box.height() / box.width() == pytest.approx(297 / 210, rel=0.02)
        assert box.left() >= 0 and box.right() <= size[0]
        assert not any(box.intersects(other) for other in boxes[:number])


def test_one_sheet_is_wholly_in_sight() -> None:
    (box,) = places(1, (210, 297), QSize(400, 560), "whole", PlaceRules(16, 16, 0, 280))
    assert QRect(0, 0, 400, 560).contains(box)
    assert box.width() == 368 or box.height() == pytest.approx(528, abs=2)


def test_a_page_is_drawn_at_exactly_the_size_asked_for(look: Appearance) -> None:
    document = pypdfium2.PdfDocument(pdf(RED))
    image = draw_page(document, 0, PageJob(0, 331, 467))
    document.close()
    assert image.size() == QSize(331, 467)
    assert image.pixelColor(330, 466) == QColor("#ff0000")


def test_pages_of_several_files_are_shown_one_after_the_other(view: PageView, qtbot) -> None:
    view.set_side_by_side(True)
    view.set_layout(LAYOUT)
    view.resize(900, 560)
    with qtbot.waitSignal(view.painted, timeout=5000):
        view.show_pdf(1, (pdf(RED), pdf(GREEN)), CAPTIONS)
    image = view.viewport().grab().toImage()
    colours = {image.pixelColor(box.center()).name() for _, box in view._boxes()}
    assert colours == {"#ff0000", "#00ff00"}


def test_the_ring_is_seen_on_all_four_sides_while_the_page_has_the_keyboard(view: PageView, qtbot) -> None:
    def inked() -> list[bool]:
        image, focus = view.viewport().grab().toImage(), tokens_now().focus.name()
        width, height = image.width(), image.height()
        sides = (((x, height // 2) for x in range(6)), ((x, height // 2) for x in range(width - 6, width)))
        ends = (((width // 2, y) for y in range(6)), ((width // 2, y) for y in range(height - 6, height)))
        return [any(image.pixelColor(*spot).name() == focus for spot in side) for side in (*sides, *ends)]

    view.activateWindow()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(view.hasFocus)
    assert inked() == [True] * 4
    view.clearFocus()
    assert inked() == [False] * 4
