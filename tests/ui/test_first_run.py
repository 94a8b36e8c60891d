"""The first page."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFocusFrame

from letterstall.ui.details import choose


def test_the_country_of_posting_chooses_its_usual_envelope(open_window) -> None:
    window = open_window()
    questions = window.first_run.questions
    for country, layout in (("GB", "uk_c5"), ("US", "us10"), ("AT", "din5008_b"), ("BR", "din5008_b")):
        choose(questions.country, country)
        questions.country.activated.emit(questions.country.currentIndex())
        assert (window.session.stationery.layout.id, window.desk.settings.post_country) == (layout, country)


def test_no_window_gives_the_countrys_paper(open_window) -> None:
    window = open_window()
    questions = window.first_run.questions
    choose(questions.country, "US")
    questions.envelopes.setCurrentIndex(1)
    questions.envelopes.activated.emit(1)
    assert window.session.stationery.layout.id == "plain_letter"


def test_answers_that_are_shown_and_left_alone_are_taken_as_they_are(open_window) -> None:
    window = open_window()
    shown = window.first_run.questions.country.currentData()
    QTest.mouseClick(window.first_run.write, Qt.MouseButton.LeftButton)
    settings = window.desk.settings
    assert settings.has_answered_first_run and settings.post_country == shown


def test_a_case_folder_from_a_stick_opens(open_window, tmp_path) -> None:
    import shutil

    from letterstall.core.resources import shipped_cases

    folder = tmp_path / "stick" / "case"
    shutil.copytree(shipped_cases() / "practice", folder)
    window = open_window()
    window.cases.ask_for_folder = lambda _parent: folder
    QTest.mouseClick(window.first_run.folder, Qt.MouseButton.LeftButton)
    assert window.session.case is not None and window.session.case.is_practice


def test_a_folder_that_is_no_case_says_what_is_missing(open_window, tmp_path) -> None:
    window = open_window()
    window.cases.ask_for_folder = lambda _parent: tmp_path
    QTest.mouseClick(window.first_run.folder, Qt.MouseButton.LeftButton)
    assert window.session.case is None
    assert "case.toml" in window.notice.accessibleName()


def test_at_the_very_start_return_opens_the_first_case_and_its_card_wears_the_ring(open_window, qtbot) -> None:
    window = open_window()
    window.activateWindow()
    qtbot.waitUntil(window.first_run.write.hasFocus)
    rings = [ring for ring in window.findChildren(QFocusFrame) if ring.isVisible()]
    assert [ring.widget() for ring in rings] == [window.first_run.write]
    QTest.keyClick(window.first_run.write, Qt.Key.Key_Return)
    assert window.session.case is not None and window.session.case.id == "zhumatai"
