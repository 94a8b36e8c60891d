"""Ready to send: what is seen is what is saved."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest

from letterstall.core.errors import MissingFont
from letterstall.core.letter import SenderLevel
from letterstall.core.stationery import Copies
from letterstall.ui.details import DetailsPanel
from letterstall.ui.look.wardrobe import scale_now
from letterstall.ui.main_window import MainWindow
from letterstall.ui.parts.page_paper import caption_box


@pytest.fixture
def ready(open_window, qtbot, tmp_path: Path, monkeypatch) -> MainWindow:
    """The window at "Ready to send", its documents folder a fresh one."""
    documents = tmp_path / "Documents"
    documents.mkdir()
    monkeypatch.setattr("platformdirs.user_documents_path", lambda: documents)
    window = open_window("zhumatai")
    window.actions_["ready"].trigger()
    qtbot.waitUntil(lambda: window.proofing.is_current, timeout=10_000)
    return window


def _save(window: MainWindow, qtbot) -> None:
    qtbot.waitUntil(lambda: window.proofing.is_current, timeout=10_000)
    QTest.mouseClick(window.ready.foot.save, Qt.MouseButton.LeftButton)


def test_the_bytes_that_are_shown_are_the_bytes_that_are_saved(ready, qtbot, tmp_path: Path) -> None:
    _save(ready, qtbot)
    saved = tmp_path / "Documents" / "Letter for Zhanargul Zhumatai.pdf"
    assert saved.read_bytes() == ready.proofing.proof.pdf
    assert ready.ready.foot.is_saved and "Letter for Zhanargul Zhumatai.pdf" in ready.ready.foot.where.text()


def test_a_name_we_chose_never_takes_another_files_place(ready, qtbot, tmp_path: Path) -> None:
    there = tmp_path / "Documents" / "Letter for Zhanargul Zhumatai.pdf"
    there.write_bytes(b"another letter")
    _save(ready, qtbot)
    assert there.read_bytes() == b"another letter"
    assert there.with_name("Letter for Zhanargul Zhumatai (2).pdf").exists()


def test_ctrl_return_comes_here_and_there_it_saves(ready, qtbot, tmp_path: Path) -> None:
    assert ready.views.is_ready_shown
    ready.actions_["ready"].trigger()
    assert len(list((tmp_path / "Documents").glob("*.pdf"))) == 1


def test_separate_copies_are_separate_files(ready, qtbot, tmp_path: Path) -> None:
    ready.session.make_copies(Copies.SEPARATE)
    _save(ready, qtbot)
    assert sorted(file.name for file in (tmp_path / "Documents").iterdir()) == [
        "Letter for Zhanargul Zhumatai (2).pdf",
        "Letter for Zhanargul Zhumatai.pdf",
    ]


def test_separate_files_are_all_shown(ready, qtbot) -> None:
    painted: list[int] = []
    ready.ready.pages.painted.connect(painted.append)
    ready.session.make_copies(Copies.SEPARATE)
    qtbot.waitUntil(lambda: ready.proofing.is_current and ready.proofing.newest in painted, timeout=10_000)
    shown = [caption.title for caption in ready.ready.pages._captions]
    assert shown == ["Sheet 1: the letter", "Sheet 2: the copy"]
    assert len(list(ready.ready.pages._boxes())) == 2


def test_the_file_a_person_names_is_the_file_that_is_written(ready, qtbot, tmp_path: Path) -> None:
    ready.ready.ask_for_file = lambda _parent, _suggested: tmp_path / "mine.pdf"
    qtbot.waitUntil(lambda: ready.proofing.is_current, timeout=10_000)
    ready.actions_["save_as"].trigger()
    assert (tmp_path / "mine.pdf").read_bytes() == ready.proofing.proof.pdf


def test_a_folder_that_is_gone_is_said_beside_the_button_and_nothing_is_lost(ready, qtbot, tmp_path: Path) -> None:
    ready.ready.ask_for_file = lambda _parent, _suggested: tmp_path / "gone" / "mine.pdf"
    letter = ready.session.letter
    qtbot.waitUntil(lambda: ready.proofing.is_current, timeout=10_000)
    ready.actions_["save_as"].trigger()
    assert "Your letter is kept" in ready.ready.foot.problem.text()
    assert ready.ready.foot.problem.isVisible() and ready.session.letter == letter


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_target_that_is_a_folder_is_said(ready, qtbot, tmp_path: Path) -> None:
    (tmp_path / "taken.pdf").mkdir()
    ready.ready.ask_for_file = lambda _parent, _suggested: tmp_path / "taken.pdf"
    qtbot.waitUntil(lambda: ready.proofing.is_current, timeout=10_000)
    ready.actions_["save_as"].trigger()
    assert "folder" in ready.ready.foot.problem.text()
    assert list((tmp_path / "taken.pdf").iterdir()) == []


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="nothing is read-only for the superuser")
def test_a_folder_where_nothing_may_be_written_is_said(ready, qtbot, tmp_path: Path) -> None:
    (tmp_path / "Documents").chmod(0o500)
    _save(ready, qtbot)
    (tmp_path / "Documents").chmod(0o700)
    assert "nothing may be written there" in ready.ready.foot.problem.text()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("I live in [your town].", "[your town]"),
        ("A dove \U0001f54a for her.", "U+1F54A"),
    ],
)
def test_what_would_make_a_false_letter_stops_the_export_and_says_why(
    ready, qtbot, tmp_path: Path, words: str, said: str
) -> None:
    ready.letter_pane.replace_text(f"Dear Secretary,\n{words}\nYours sincerely,")
    _save(ready, qtbot)
    assert list((tmp_path / "Documents").iterdir()) == []
    assert said in ready.ready.foot.problem.text()
    finding = ready.proofing.proof.stops[0]
    ready.ready.before.shown.emit(finding)
    start, end = finding.span
    assert ready.views.currentWidget() is ready.writing
    assert ready.letter_pane.editor.textCursor().selectedText() == words[start:end]


def test_a_change_after_saving_asks_to_be_saved_again_under_a_free_name(ready, qtbot, tmp_path: Path) -> None:
    _save(ready, qtbot)
    ready.session.use_layout(ready.session.desk.layout("plain_a4"))
    qtbot.waitUntil(lambda: ready.proofing.is_current, timeout=10_000)
    assert not ready.ready.foot.is_saved
    _save(ready, qtbot)
    assert len(list((tmp_path / "Documents").glob("*.pdf"))) == 2


def test_each_level_says_what_it_prints(ready) -> None:
    from letterstall.core.letter import Supporter

    ready.session.send_from(Supporter("Ruth Keller", ("Lindengasse 8", "1070 Vienna"), "Vienna", "AT"), "Vienna")
    section = ready.ready.who
    printed = {level: radio.accessibleDescription() for level, radio in section.radios.items()}
    assert printed == {
        SenderLevel.FULL: "Ruth Keller, Lindengasse 8, 1070 Vienna",
        SenderLevel.NAME_AND_TOWN: "Ruth Keller, Vienna",
        SenderLevel.INITIALS_AND_TOWN: "R. K., Vienna",
        SenderLevel.NONE: "you sign with a pen",
    }
    QTest.mouseClick(section.radios[SenderLevel.NONE], Qt.MouseButton.LeftButton)
    assert ready.session.letter.sender_level is SenderLevel.NONE


def test_the_deadline_is_said_before_sending_and_does_not_stop_it(ready, qtbot, tmp_path: Path) -> None:
    assert [finding.kind for finding in ready.proofing.proof.findings] == ["past_deadline"]
    assert ready.notices.kind == ""
    _save(ready, qtbot)
    assert ready.ready.foot.is_saved


def test_a_page_that_cannot_be_made_is_never_saved_as_the_one_before(ready, qtbot, tmp_path: Path, monkeypatch) -> None:
    def fail(*_arguments: object) -> None:
        raise MissingFont(Path("NotoSerif-Regular.ttf"))

    with monkeypatch.context() as without_font:
        without_font.setattr(ready.desk, "proof", fail)
        with qtbot.waitSignal(ready.proofing.failed, timeout=10_000):
            ready.session.use_layout(ready.session.desk.layout("plain_a4"))
    QTest.mouseClick(ready.ready.foot.save, Qt.MouseButton.LeftButton)
    assert list((tmp_path / "Documents").iterdir()) == []
    assert "missing: NotoSerif-Regular.ttf" in ready.ready.foot.problem.text()
    assert ready.notices.kind == "page"
    with qtbot.waitSignal(ready.proofing.proofed, timeout=10_000):
        ready.proofing.ask()
    assert ready.notices.kind == ""


def test_escape_goes_back_to_writing_and_deletes_nothing(ready) -> None:
    letter = ready.session.letter
    QTest.keyClick(ready.ready.foot.save, Qt.Key.Key_Escape)
    assert ready.views.currentWidget() is ready.writing and ready.session.letter == letter


def test_who_has_not_said_who_they_are_is_asked_with_a_button(ready) -> None:
    asked: list[bool] = []
    ready.ready.details_asked.connect(lambda: asked.append(True))
    assert ready.ready.who.say.isVisible() and not ready.ready.who.link.isVisible()
    QTest.keyClick(ready.ready.who.say, Qt.Key.Key_Return)
    for panel in ready.findChildren(DetailsPanel):
        panel.who.name.setText("Ruth Keller")
        panel.accept()
    assert asked == [True]
    assert ready.ready.who.link.isVisible() and not ready.ready.who.say.isVisible()


def test_captions_are_never_cut_at_any_text_size(ready, look, qtbot) -> None:
    for size in (100, 200):
        look.change_text_size(size)
        for width in (1000, 1280, 1440):
            ready.resize(width, 900)
            view = ready.ready.pages
            for caption, sheet in zip(view._captions, view._places, strict=True):
                room = caption_box(sheet, view._places)
                metrics = QFontMetrics(scale_now().font("small"))
                wrapped = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, caption.subtitle)
                assert wrapped.width() <= room.width()
                assert room.left() >= 0 and room.right() <= view.viewport().width()
                top = QFontMetrics(scale_now().font("interface")).height()
                below = [box.top() for box in view._places if box.top() > sheet.bottom()]
                assert all(room.top() + top + wrapped.height() <= place for place in below)
                bottom = view.viewport().height() + view.verticalScrollBar().maximum()
                assert room.top() + top + wrapped.height() <= bottom


def test_choices_and_foot_end_on_one_line_with_and_without_a_scroll_bar(ready, qtbot) -> None:
    for height in (600, 1300):
        ready.resize(1280, height)
        QTest.qWait(30)
        page = ready.ready
        ends = {one.mapTo(page, one.rect().topRight()).x() for one in (page.copies.save_as, page.foot.save)}
        assert len(ends) == 1, height
