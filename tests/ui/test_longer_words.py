"""The window with every text of its own two fifths longer: nothing is cut, in small windows and with large text."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from tests.ui.cut_words import cut_when_settled

from letterstall.desk.post import PostAdvice
from letterstall.ui.details import DetailsPanel
from letterstall.ui.kept.unlock import UnlockQuestion
from letterstall.ui.kept.window import KeptWindow
from letterstall.ui.look.appearance import Appearance
from letterstall.ui.look.wardrobe import redress
from letterstall.ui.main_window import MainWindow
from letterstall.ui.password_question import PasswordQuestion
from letterstall.ui.ready.embassy import EmbassyPanel
from letterstall.ui.ready.my_window import MyWindowPanel
from letterstall.ui.ready.post_time import PostTimePanel

OpenWindow = Callable[..., MainWindow]
LONGER = 0.4
_ACCENTS = str.maketrans("aeiouyAEIOUcnsz", "àéîöüýÀÉÎÖÜçñšž")
_NEVER_IN_FIELDS = re.compile(r"({\w*}|%n)")
_FILL = "ëxträ löñg wörds "


def longer(text: str) -> str:
    """Return a text with accents, and two fifths more of it: more words, or of a word more letters."""
    accented = "".join(
        part if place % 2 else part.translate(_ACCENTS) for place, part in enumerate(_NEVER_IN_FIELDS.split(text))
    )
    more = math.ceil(LONGER * len(_NEVER_IN_FIELDS.sub("", text)))
    if " " in text:
        return accented + " " + (_FILL * (more // len(_FILL) + 1))[: max(0, more - 1)].strip()
    return accented + "ö" * more


class Longer(QTranslator):
    """Translates every text of ours into itself, longer."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """Leave Qt's own texts alone: they are in windows of the system's."""
        return None if context.startswith("Q") else longer(source)

    def isEmpty(self) -> bool:  # noqa: N802
        """There is always something."""
        return False


@pytest.fixture
def long_words(qapp: QApplication) -> Iterator[None]:
    translator = Longer()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_the_words_of_this_test_are_two_fifths_longer() -> None:
    assert longer("Case") == "Càšéöö"
    assert longer("%n days in {town}") == "%n dàýš îñ {town} ëxt"
    for text in ("Case", "Ready to send…", "The address is inside the window."):
        assert len(longer(text)) >= 1.39 * len(text)


SIZES = [(1280, 720, 100), (1440, 900, 100), (1920, 1080, 100), (1440, 900, 200), (1280, 720, 200)]


@pytest.mark.usefixtures("long_words")
@pytest.mark.parametrize(("width", "height", "text_size"), SIZES)
def test_no_text_of_the_writing_view_is_cut(
    open_window: OpenWindow, qtbot: QtBot, look: Appearance, width: int, height: int, text_size: int
) -> None:
    window = open_window("zhumatai", width, height)
    look.change_text_size(text_size)
    window.resize(width, height)
    assert cut_when_settled(qtbot, window) == []


@pytest.mark.usefixtures("long_words")
@pytest.mark.parametrize(("width", "height", "text_size"), SIZES)
def test_no_text_of_ready_to_send_is_cut(
    open_window: OpenWindow, qtbot: QtBot, look: Appearance, width: int, height: int, text_size: int
) -> None:
    window = open_window("zhumatai", width, height)
    look.change_text_size(text_size)
    window.resize(width, height)
    window.navigator.show_ready()
    assert cut_when_settled(qtbot, window) == []


@pytest.mark.usefixtures("long_words")
@pytest.mark.parametrize(("width", "height", "text_size"), SIZES)
def test_no_text_of_the_first_page_is_cut(
    open_window: OpenWindow, qtbot: QtBot, look: Appearance, width: int, height: int, text_size: int
) -> None:
    window = open_window("", width, height)
    look.change_text_size(text_size)
    window.resize(width, height)
    assert cut_when_settled(qtbot, window) == []


@pytest.mark.usefixtures("long_words")
@pytest.mark.parametrize("text_size", (100, 200))
def test_no_text_of_what_is_kept_of_the_post_and_of_the_lock_is_cut(
    open_window: OpenWindow, qtbot: QtBot, look: Appearance, text_size: int
) -> None:
    window = open_window("zhumatai")
    look.change_text_size(text_size)
    kept = KeptWindow(window.session, lambda: True, window)
    assert kept.kinds is not None and kept.lock is not None
    for question in (kept.kinds.rows["letters"].question, kept.lock.form, kept.everything.question):
        question.show()
    advice = PostAdvice("AT", "CN", date(2026, 11, 26))
    for shown in (
        kept,
        EmbassyPanel(window.session, window),
        PostTimePanel(advice, window),
        UnlockQuestion(window.desk),
    ):
        redress(shown)
        shown.show()
        found = cut_when_settled(qtbot, shown)
        shown.close()
        assert found == [], shown


@pytest.mark.usefixtures("long_words")
@pytest.mark.parametrize("panel", (DetailsPanel, MyWindowPanel, PasswordQuestion))
@pytest.mark.parametrize("text_size", (100, 200))
def test_no_text_of_the_panels_is_cut(
    open_window: OpenWindow, qtbot: QtBot, look: Appearance, panel: type[QDialog], text_size: int
) -> None:
    window = open_window("zhumatai")
    look.change_text_size(text_size)
    given = ("Torshavn.pdf", True) if panel is PasswordQuestion else (window.session,)
    shown = panel(*given, window)
    redress(shown)
    shown.open()
    found = cut_when_settled(qtbot, shown)
    shown.close()
    assert found == []
