import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from letterstall.ui.look.appearance import Appearance
from letterstall.ui.look.type import TEXT_SIZES, TypeScale, han_family
from letterstall.ui.look.wardrobe import dress, em, redress, scale_now, space


def test_an_em_is_the_interface_fonts_size_at_every_text_size(look: Appearance) -> None:
    for size in TEXT_SIZES:
        scale = TypeScale(size)
        assert scale.em == pytest.approx(14 * size / 100)
        assert QFontInfo(scale.font("interface")).pixelSize() == pytest.approx(scale.em, abs=0.51)


def test_the_shipped_faces_are_the_ones_in_use(look: Appearance) -> None:
    assert QFontInfo(scale_now().font("interface")).family() == "Noto Sans"
    assert QFontInfo(scale_now().font("letter")).family() == "Noto Serif"
    assert QFontInfo(scale_now().font("title")).weight() == 600
    assert "Noto Serif CJK SC" in QFontDatabase.families()


def test_nothing_is_smaller_than_thirteen_pixels(look: Appearance) -> None:
    assert QFontInfo(TypeScale(100).font("small")).pixelSize() == 13


def test_han_characters_take_the_forms_of_the_language() -> None:
    assert han_family("zh-Hans-CN") == "Noto Serif CJK SC"
    assert han_family("zh-Hant") == "Noto Serif CJK TC"
    assert han_family("ja") == "Noto Serif CJK JP"
    assert han_family("ko-KR") == "Noto Serif CJK KR"
    assert han_family("jav") == "Noto Serif CJK SC"
    assert "Noto Serif CJK JP" in TypeScale(language="ja").families("letter")


def test_the_easy_reading_face_is_for_interface_and_editor_not_for_the_model(look: Appearance) -> None:
    scale = TypeScale(is_easy_reading=True)
    assert scale.families("interface")[0] == scale.families("letter")[0] == "Atkinson Hyperlegible Next"
    assert scale.families("model")[0] == "Noto Serif"


def test_a_change_of_size_reaches_fonts_icons_and_spacing(look: Appearance, qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = space(QVBoxLayout(window), (16, 8, 4, 2), 8)
    label, button = dress(QLabel("words"), "title"), dress(QPushButton("Do"))
    layout.addWidget(label)
    layout.addWidget(button)
    small_em, small_icon = em(), button.iconSize().width()
    look.change_text_size(200)
    assert em() == pytest.approx(2 * small_em)
    assert QFontInfo(label.font()).pixelSize() == 30
    assert button.iconSize().width() == pytest.approx(2 * small_icon, abs=1)
    assert layout.contentsMargins().left() == 24
    assert layout.spacing() == 12


def test_larger_and_smaller_go_by_the_steps_and_stop_at_the_ends(look: Appearance) -> None:
    seen = []
    for _ in range(7):
        look.larger()
        seen.append(look.text_size)
    assert seen == [110, 125, 150, 175, 200, 200, 200]
    look.change_text_size(100)
    look.smaller()
    assert look.text_size == 100


def test_margins_are_mirrored_where_text_runs_from_right_to_left(look: Appearance, qtbot, qapp) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    layout = space(QHBoxLayout(window), (44, 1, 10, 2))
    redress(window)
    assert (layout.contentsMargins().left(), layout.contentsMargins().right()) == (10, 44)


def test_semibold_is_a_face_of_its_own_not_a_smeared_one(look: Appearance) -> None:
    plain, strong = scale_now().font("interface"), scale_now().font("strong")
    assert QFontMetricsF(strong).horizontalAdvance("Letter") > QFontMetricsF(plain).horizontalAdvance("Letter")
    assert QFontInfo(strong).styleName() == "SemiBold"
