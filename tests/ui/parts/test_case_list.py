from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from letterstall.core.case import Addressee, Case, Person
from letterstall.core.languages import ByLanguage
from letterstall.ui.look.appearance import Appearance
from letterstall.ui.parts.case_entry import CaseEntry, entry_of
from letterstall.ui.parts.case_list import CaseList
from letterstall.ui.parts.case_list_model import WHEN_ROLE
from letterstall.ui.parts.dates import long_date, row_date

TODAY = date(2026, 11, 22)
ENTRIES = (
    CaseEntry(
        "z", "Zhanargul Zhumatai", "Artist at risk", "passed", date(2023, 5, 15), -1287, words="zhanargul artist"
    ),
    CaseEntry("b", "Sefa Marlund", "Nurse held", "open", date(2027, 1, 12), 51, words="sefa marlund nurse"),
    CaseEntry("c", "Old Case", "Freed", "closed", date(2020, 1, 1), None, words="old case"),
    CaseEntry("a", "Ilan Dorvek", "Beekeeper jailed", "open", date(2026, 11, 28), 6, True, "ilan dorvek beekeeper"),
)


@pytest.fixture
def cases(look: Appearance, qtbot) -> CaseList:
    cases = CaseList()
    qtbot.addWidget(cases)
    cases.resize(280, 400)
    cases.show()
    cases.show_entries(ENTRIES, TODAY)
    return cases


def shown(cases: CaseList) -> list[str]:
    return [cases.model.index(row).data() for row in range(cases.model.rowCount())]


def test_the_nearest_deadline_comes_first_and_groups_follow(cases: CaseList) -> None:
    assert shown(cases) == [
        "Open", "Ilan Dorvek", "Sefa Marlund", "Deadline passed", "Zhanargul Zhumatai", "Closed", "Old Case",
    ]  # fmt: skip


def test_days_are_counted_under_thirty_else_the_date_is_given(cases: CaseList) -> None:
    when = {index.data(): index.data(WHEN_ROLE) for index in map(cases.model.index, range(cases.model.rowCount()))}
    assert when["Zhanargul Zhumatai"] == "15 May 2023"
    assert when["Sefa Marlund"] == "12 Jan"
    assert "6" in when["Ilan Dorvek"] and "left" in when["Ilan Dorvek"]


def test_a_screen_reader_hears_the_whole_sentence(cases: CaseList) -> None:
    sentence = cases.model.index_of("z").data(Qt.ItemDataRole.AccessibleTextRole)
    assert sentence == "Zhanargul Zhumatai. Artist at risk. The deadline passed on 15 May 2023."
    assert "A letter is begun." in cases.model.index_of("a").data(Qt.ItemDataRole.AccessibleTextRole)


def test_searching_keeps_what_matches_and_says_when_nothing_does(cases: CaseList) -> None:
    QTest.keyClicks(cases.search, "NURSE")
    assert shown(cases) == ["Open", "Sefa Marlund"]
    cases.search.setText("karakol")
    assert shown(cases) == []
    assert cases._nothing.isVisible()
    assert "karakol" in cases._nothing_words.text()
    QTest.mouseClick(cases._show_all, Qt.MouseButton.LeftButton)
    assert cases.model.found_count == 4


def test_a_case_is_chosen_by_mouse_and_by_keys_and_headings_are_passed_over(cases: CaseList, qtbot) -> None:
    cases.choose("a")
    with qtbot.waitSignal(cases.chosen) as told:
        place = cases.view.visualRect(cases.model.index_of("b")).center()
        QTest.mouseClick(cases.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == ["b"]
    with qtbot.waitSignal(cases.chosen) as told:
        QTest.keyClick(cases.view, Qt.Key.Key_Down)
    assert told.args == ["z"]
    with qtbot.waitSignal(cases.chosen) as told:
        cases.choose_next(-1)
    assert told.args == ["b"]


def test_choosing_by_the_program_tells_nobody_and_survives_a_new_list(cases: CaseList, qtbot) -> None:
    with qtbot.assertNotEmitted(cases.chosen):
        cases.choose("z")
        cases.show_entries(ENTRIES[:3], TODAY)
    assert cases.view.currentIndex().data() == "Zhanargul Zhumatai"


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_chosen_row_has_a_bar_at_its_leading_edge(cases: CaseList, look: Appearance, direction) -> None:
    cases.setLayoutDirection(direction)
    cases.choose("z")
    image = cases.view.grab(cases.view.visualRect(cases.model.index_of("z"))).toImage()
    y, accent = image.height() // 2, look.style.tokens.accent
    bar = [x for x in range(image.width()) if image.pixelColor(x, y) == accent]
    assert len(bar) == 3
    assert (max(bar) < 20) if direction == Qt.LayoutDirection.LeftToRight else (min(bar) > image.width() - 20)


def test_a_row_says_who_it_is_about_and_when(look: Appearance) -> None:
    case = Case(
        "x",
        ByLanguage.of({"en": "Beekeeper jailed", "fr": "Apiculteur emprisonné"}),
        deadline=date(2026, 11, 28),
        people=(Person("Ilan Dorvek", "Илан"),),
        addressees=(Addressee("target", name="A. Minister"),),
    )
    entry = entry_of(case, TODAY, "fr", has_draft=True)
    assert (entry.name, entry.line, entry.group, entry.days_left) == ("Ilan Dorvek", "Apiculteur emprisonné", "open", 6)
    assert entry.has_draft
    assert entry.matches("илан minister")
    assert not entry.matches("minister karakol")


@pytest.mark.parametrize(
    ("tag", "long"),
    [
        ("en_GB", "15 May 2023"), ("en_US", "May 15, 2023"), ("de_AT", "15. Mai 2023"), ("fr_FR", "15 mai 2023"),
        ("ja_JP", "2023年5月15日"), ("zh_CN", "2023年5月15日"), ("ar_EG", "١٥ مايو ٢٠٢٣"),
        ("es_ES", "15 de mayo de 2023"),
    ],
)  # fmt: skip
def test_dates_are_long_and_name_no_weekday(tag: str, long: str) -> None:
    assert long_date(date(2023, 5, 15), QLocale(tag)) == long


def test_a_row_gives_the_year_only_of_a_far_date() -> None:
    english = QLocale("en_GB")
    assert row_date(date(2027, 1, 12), TODAY, english) == "12 Jan"
    assert row_date(date(2023, 5, 15), TODAY, english) == "15 May 2023"
    assert row_date(date(2027, 1, 12), TODAY, QLocale("de_DE")) == "12. Jan."


def test_the_arrows_open_cases_and_the_focus_stays_in_the_list_until_return(open_window, qtbot) -> None:
    window = open_window("zhumatai")
    view = window.shelf.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert window.session.case is not None and window.session.case.is_practice
    assert window.focusWidget() is view
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert window.focusWidget() is window.letter_pane.editor


def test_in_a_drop_down_the_arrows_choose_nothing_until_return(cases: CaseList, qtbot) -> None:
    drop_down = QWidget(None, Qt.WindowType.Popup)
    cases.setParent(drop_down)
    chosen: list[str] = []
    cases.chosen.connect(chosen.append)
    index = cases.model.index_of("b")
    cases.view.setCurrentIndex(index)
    assert chosen == []
    cases.view.activated.emit(index)
    assert chosen == ["b"]
    cases.setParent(None)


def test_return_in_the_search_opens_the_first_case_found(open_window, qtbot) -> None:
    window = open_window("zhumatai")
    QTest.keyClicks(window.shelf.search, "dorvek")
    QTest.keyClick(window.shelf.search, Qt.Key.Key_Return)
    assert window.session.case is not None and window.session.case.is_practice


def test_two_hundred_cases_leave_the_case_its_room_and_the_chosen_row_in_sight(open_window, qtbot) -> None:
    window = open_window("zhumatai")
    many = [CaseEntry(f"n{number}", f"Person {number}", "Line", "open", date(2027, 1, 1), 40) for number in range(200)]
    window.shelf.show_entries([*many, ENTRIES[0]], TODAY)
    window.shelf.choose("z")
    QTest.qWait(50)
    pane, view = window.case_pane, window.shelf.view
    assert pane.text.height() > pane.height() / 2
    assert view.viewport().rect().intersects(view.visualRect(view.currentIndex()))


def test_tab_goes_from_a_search_without_a_match_to_the_way_back(open_window, qtbot) -> None:
    window = open_window("zhumatai")
    window.shelf.search.setFocus()
    QTest.keyClicks(window.shelf.search, "karakol")
    QTest.keyClick(window.shelf.search, Qt.Key.Key_Tab)
    focus = window.focusWidget()
    assert isinstance(focus, QAbstractButton) and "all" in focus.text()
    QTest.keyClick(focus, Qt.Key.Key_Return)
    assert window.shelf.search.text() == "" and window.shelf.view.isVisible()
