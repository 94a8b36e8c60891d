"""Who writes: remembered only if the person says so."""

from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from letterstall.core.letter import NameEmphasis, Supporter
from letterstall.core.stationery import Face
from letterstall.desk.desk import Desk
from letterstall.storage.paths import Paths
from letterstall.ui.details import DetailsPanel, choose


def _fill(window, qtbot, remembers: bool) -> None:
    panel = DetailsPanel(window.session, window)
    qtbot.addWidget(panel)
    panel.who.name.setText("Ruth Keller")
    panel.who.lines.setPlainText("Lindengasse 8\n1070 Vienna\n")
    panel.who.town.setText("Vienna")
    choose(panel.who.country, "AT")
    panel.remember.setChecked(remembers)
    panel.accept()


def test_details_reach_the_letter_and_stay_off_the_disk(open_window, qtbot, own_desk: Path) -> None:
    window = open_window("zhumatai")
    _fill(window, qtbot, remembers=False)
    sender = window.session.letter.sender
    assert (sender.name, sender.lines, sender.town, sender.country) == (
        "Ruth Keller",
        ("Lindengasse 8", "1070 Vienna"),
        "Vienna",
        "AT",
    )
    assert window.session.letter.place == "Vienna"
    assert "Keller" not in Paths.in_folder(own_desk).settings_file.read_text(encoding="utf-8")


def test_details_are_remembered_when_asked_to_and_forgotten_when_not(open_window, qtbot, own_desk: Path) -> None:
    window = open_window("zhumatai")
    _fill(window, qtbot, remembers=True)
    window.close()
    assert _remembered_at(own_desk) == "Ruth Keller"
    window = open_window("zhumatai")
    _fill(window, qtbot, remembers=False)
    window.close()
    assert _remembered_at(own_desk) == ""


def _remembered_at(own_desk: Path) -> str:
    desk = Desk(Paths.in_folder(own_desk))
    desk.open_drafts()
    name = desk.settings.supporter.name
    desk.close()
    return name


def test_a_subject_and_enclosures_reach_the_letter(open_window, qtbot) -> None:
    window = open_window("zhumatai")
    panel = DetailsPanel(window.session, window)
    qtbot.addWidget(panel)
    panel.letter.subject.setText(" Zhanargul Zhumatai ")
    panel.letter.enclosures.setPlainText("A photograph\n\nA poem\n")
    panel.accept()
    letter = window.session.letter
    assert (letter.subject, letter.enclosures) == ("Zhanargul Zhumatai", ("A photograph", "A poem"))


def test_leaving_the_panel_changes_nothing(open_window, qtbot) -> None:
    window = open_window("zhumatai")
    before = window.session.letter
    panel = DetailsPanel(window.session, window)
    qtbot.addWidget(panel)
    panel.who.name.setText("Somebody")
    choose(panel.letter.face, Face.LARGE_PRINT)
    panel.reject()
    assert window.session.letter == before


def test_the_country_one_posts_from_is_offered_and_alone_says_nobody(open_window) -> None:
    window = open_window("zhumatai")
    window.session.remember(post_country="AT")
    panel = DetailsPanel(window.session, window)
    assert panel.who.country.currentData() == "AT"
    assert panel.who.supporter() == Supporter()
    panel.who.name.setText("Ruth Keller")
    assert panel.who.supporter() == Supporter("Ruth Keller", (), "", "AT")
    panel.deleteLater()


def test_the_fields_of_both_forms_begin_and_end_on_one_line(open_window, qtbot) -> None:
    window = open_window("zhumatai")
    window.navigator.ask_details()
    panel = window.findChild(DetailsPanel)
    qtbot.waitExposed(panel)
    QTest.qWait(30)
    fields = (panel.who.name, panel.who.lines, panel.who.country, panel.letter.language, panel.letter.enclosures)
    spans = {(field.mapTo(panel, QPoint()).x(), field.width()) for field in fields}
    panel.reject()
    assert len(spans) == 1


def test_how_the_name_stands_out_is_chosen_here_and_in_the_menu(open_window, qtbot) -> None:
    window = open_window("zhumatai")
    panel = DetailsPanel(window.session, window)
    qtbot.addWidget(panel)
    choose(panel.letter.name, NameEmphasis.UNDERLINE)
    panel.accept()
    assert window.session.letter.name_emphasis is NameEmphasis.UNDERLINE
    assert window.actions_["name_underline"].isChecked()
    window.actions_["name_bold"].trigger()
    assert window.session.letter.name_emphasis is NameEmphasis.BOLD
    again = DetailsPanel(window.session, window)
    qtbot.addWidget(again)
    assert again.letter.name.currentData() is NameEmphasis.BOLD
