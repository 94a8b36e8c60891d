from __future__ import annotations

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication, QStyleOptionMenuItem
from tests.ui.conftest import OpenWindow, Speak

from letterstall.core.findings import Finding
from letterstall.core.resources import resource
from letterstall.ui import translation
from letterstall.ui.finding_words import words_of
from letterstall.ui.keeping import KeptState
from letterstall.ui.language_names import language_in_sentence
from letterstall.ui.parts.dates import long_date, moment
from letterstall.ui.parts.numbers import figure
from letterstall.ui.status_words import kept_words
from letterstall.ui.translation import locale_of, spoken_languages

ROOT = Path(__file__).parents[2]
UI = ROOT / "app" / "letterstall" / "ui"
DESK = ROOT / "app" / "letterstall" / "desk"
OTHERS = ("ar", "de", "es", "fr")
COUNTS = (*range(130), 1000)


@dataclass(frozen=True)
class Message:
    """One entry of a .ts file."""

    context: str
    source: str
    comment: str
    forms: tuple[str, ...]
    state: str
    is_counted: bool


def messages(tag: str) -> list[Message]:
    tree = ET.parse(resource("translations", f"letterstall_{tag}.ts"))
    return [_message(context.findtext("name", ""), one) for context in tree.iter("context") for one in context]


def _message(context: str, element: ET.Element) -> Message:
    found = element.find("translation")
    if found is None:
        return Message(context, "", "", ("name",), "", False)
    forms = tuple(one.text or "" for one in found.iter("numerusform")) or (found.text or "",)
    return Message(
        context,
        element.findtext("source", ""),
        element.findtext("comment", ""),
        forms,
        found.get("type", ""),
        element.get("numerus") == "yes",
    )


def texts(tag: str) -> list[Message]:
    return [one for one in messages(tag) if one.source]


# the files


def test_english_and_four_more_languages_are_spoken() -> None:
    assert set(spoken_languages()) == {"en", *OTHERS}


def test_reading_the_sources_again_changes_nothing() -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "translations.py"), "--check"], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("tag", ("en", *OTHERS))
def test_nothing_is_left_untranslated(tag: str) -> None:
    assert len(texts(tag)) > (15 if tag == "en" else 300)
    assert [one.source for one in texts(tag) if one.state or not all(one.forms)] == []


@pytest.mark.parametrize("tag", ("en", *OTHERS))
def test_every_text_is_found_at_run_time(tag: str, speak: Speak) -> None:
    speak(tag)
    assert [one.source for one in texts(tag) if _shown(one) != set(map(_numberless, one.forms))] == []


def _shown(message: Message) -> set[str]:
    counts = COUNTS if message.is_counted else (-1,)
    asked = (message.context, message.source, message.comment)
    return {_numberless(QCoreApplication.translate(*asked, count)) for count in counts}


def _numberless(text: str) -> str:
    return re.sub(r"%L?n|\d([\d.,٬\s’']*\d)?", "#", text)


@pytest.mark.parametrize("tag", OTHERS)
def test_named_fields_and_counts_survive_the_translation(tag: str) -> None:
    for message in texts(tag):
        for form in message.forms:
            assert _fields(form) == _fields(message.source), message
        assert not message.is_counted or re.search("%L?n", message.forms[-1]), message
        assert message.is_counted or "%n" not in message.source, message


def _fields(text: str) -> list[str]:
    return sorted(re.findall(r"{\w*}", text))


def test_arabic_has_its_six_plurals_the_others_two() -> None:
    for tag in ("en", *OTHERS):
        assert {len(one.forms) for one in texts(tag) if one.is_counted} == {6 if tag == "ar" else 2}


@pytest.mark.parametrize("tag", OTHERS)
def test_the_voice_stays_calm(tag: str) -> None:
    assert [form for one in texts(tag) for form in one.forms if "!" in form.replace("&!", "") or "¡" in form] == []


@pytest.mark.parametrize("tag", OTHERS)
def test_what_ends_as_a_sentence_or_a_question_or_goes_on_does_so_translated(tag: str) -> None:
    ends = {".": ".", "…": "…", "?": "?؟", ":": ":"}
    for message in texts(tag):
        expected = ends.get(message.source[-1])
        if expected:
            assert message.forms[-1][-1] in expected, message


def test_arabic_is_written_in_arabic_letters() -> None:
    words = ((one.source, re.sub(r"{\w*}|PDF|Letterstall|pdf", "", one.forms[-1])) for one in texts("ar"))
    assert [source for source, form in words if re.search(r"\w", form) and not re.search("[\u0621-\u064a]", form)] == []


def test_an_arabic_text_that_begins_with_a_latin_word_or_a_field_still_runs_from_the_right() -> None:
    """A label goes by its first letter, and a field may hold a Latin one: such a text begins with U+200F."""
    for message in texts("ar"):
        for form in message.forms:
            first = re.search("[{A-Za-z\u0621-\u064a\u200f]", re.sub("%L?n|{date}", "", form))
            is_arabic = re.search("[\u0621-\u064a]", form) and not form.endswith("Letterstall")
            assert not is_arabic or first is None or first[0] > "{", form


def test_menus_of_one_language_have_different_keys() -> None:
    for tag in ("de", "es", "fr"):
        keys = [re.findall("&(.)", one.forms[0])[0].lower() for one in texts(tag) if one.source.startswith("&")]
        assert len(set(keys)) == len(keys) == 6, tag


def test_every_context_is_a_class_of_the_window_or_named_where_it_is_used() -> None:
    sources = [file.read_text("utf-8") for folder in (UI, DESK) for file in folder.rglob("*.py")]
    classes = {one.name for text in sources for one in ast.walk(ast.parse(text)) if isinstance(one, ast.ClassDef)}
    named = {name for text in sources for name in re.findall(r"(?:translate|_N|_mark)\(\s*['\"](\w+)['\"]", text)}
    assert {one.context for one in texts("de")} <= classes | named


def test_what_is_counted_is_not_inherited() -> None:
    """`tr` asks for the text under the name of the object's own class first, and a count ends its search there."""
    trees = [ast.parse(file.read_text("utf-8")) for file in UI.rglob("*.py")]
    classes = [one for tree in trees for one in ast.walk(tree) if isinstance(one, ast.ClassDef)]
    bases = {getattr(base, "id", "") for one in classes for base in one.bases}
    assert {one.context for one in texts("en")} & bases == set()


# speaking


def test_counts_are_right_in_english(speak: Speak) -> None:
    speak("en_GB")
    say = QCoreApplication.translate
    assert say("ReadyToSend", "%n sheets", "", 1) == "1 sheet"
    assert say("ReadyToSend", "%n sheets", "", 2) == "2 sheets"
    assert say("CopiesSection", "One PDF with %n copies", "", 1) == "One PDF with 1 copy"
    assert say("LetterPane", "%n paragraphs are yours", "", 1) == "1 paragraph is yours"


def test_one_line_and_more_lines_on_a_second_page_are_sentences(speak: Speak) -> None:
    speak("en_GB")
    one, four = (Finding("second_page", False, facts=(("count", count),)) for count in "14")
    assert words_of(one) == "One line is on a second page."
    assert words_of(four) == "4 lines are on a second page."


def test_arabic_counts_in_all_its_numbers(speak: Speak) -> None:
    speak("ar_AE")
    shown = [QCoreApplication.translate("ReadyToSend", "%n sheets", "", count) for count in (1, 2, 3, 11, 100)]
    assert shown == ["ورقة واحدة", "ورقتان", "3 أوراق", "11 ورقة", "100 ورقة"]


def test_the_window_turns_with_the_language(speak: Speak, qapp: QApplication) -> None:
    speak("ar_EG")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    speak("de_AT")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_a_language_nobody_translated_is_shown_english_and_unmirrored(speak: Speak, qapp: QApplication) -> None:
    speak("he_IL")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert QLocale().language() == QLocale.Language.English
    assert QCoreApplication.translate("ReadyToSend", "%n sheets", "", 1) == "1 sheet"


def test_dates_and_numbers_are_those_of_the_language(speak: Speak) -> None:
    speak("de_DE")
    assert long_date(date(2023, 5, 15)) == "15. Mai 2023"
    assert figure(3.25, 1) == "3,2"
    assert figure(4.0, 1) == "4"
    speak("ar_EG")
    assert long_date(date(2023, 5, 15)) == "١٥ مايو ٢٠٢٣"
    assert kept_words(KeptState.SAVED, 5.0)[1] == "حُفظت قبل ٣ ثوانٍ"


def test_languages_are_named_in_the_language_of_the_window(speak: Speak) -> None:
    assert language_in_sentence("zh-Hans") == "Chinese"
    speak("fr_CH")
    assert [language_in_sentence(tag) for tag in ("zh-Hans", "en", "ug")] == ["chinois", "anglais", "ouïghour"]


def test_a_chosen_language_goes_before_the_system_and_an_unknown_one_does_not(monkeypatch: pytest.MonkeyPatch) -> None:
    class System(QLocale):
        @staticmethod
        def system() -> QLocale:
            return QLocale("de_CH")

    monkeypatch.setattr(translation, "QLocale", System)
    assert locale_of("ar").language() == QLocale.Language.Arabic
    assert locale_of("de").territory() == QLocale.Country.Switzerland
    assert locale_of("").name() == locale_of("tlh").name() == "de_CH"


# the window


def test_a_language_is_chosen_in_the_menu_and_kept_for_the_next_start(open_window: OpenWindow) -> None:
    window = open_window("practice")
    assert window.actions_["language_system"].isChecked()
    window.actions_["language_ar"].trigger()
    assert window.desk.settings.interface_language == "ar"
    assert window.notices.kind == "language"
    window.actions_["language_system"].trigger()
    assert window.desk.settings.interface_language == ""


def test_every_language_of_the_menu_is_called_by_its_own_name(open_window: OpenWindow) -> None:
    window = open_window()
    names = [window.actions_[f"language_{tag}"].text() for tag in spoken_languages()]
    assert names == ["العربية", "Deutsch", "English", "Español", "Français"]


def test_the_window_opens_in_every_language(open_window: OpenWindow, speak: Speak) -> None:
    for locale, word in {"ar_EG": "رسالتك", "de_DE": "Ihr Brief", "es_ES": "Su carta", "fr_FR": "Votre lettre"}.items():
        speak(locale)
        window = open_window("zhumatai")
        assert window.letter_pane.title == word
        assert window.isRightToLeft() == (locale == "ar_EG")
        assert window.page_pane.isRightToLeft() == (locale == "ar_EG")
        assert window.close()


def test_a_name_in_latin_letters_begins_on_the_right_of_an_arabic_window(open_window: OpenWindow, speak: Speak) -> None:
    speak("ar_EG")
    window = open_window("zhumatai")
    assert window.case_pane.text.name.alignment() & Qt.AlignmentFlag.AlignRight
    assert window.case_pane.text.name.alignment() & Qt.AlignmentFlag.AlignAbsolute


def test_a_moment_is_a_date_and_a_time_of_the_language(speak: Speak) -> None:
    speak("de_DE")
    assert moment(datetime(2026, 11, 22, 9, 30)) == "22. November 2026 09:30"


def test_keys_in_menus_are_not_turned_round_in_an_arabic_window(open_window: OpenWindow, speak: Speak) -> None:
    speak("ar_EG")
    window = open_window()
    option = QStyleOptionMenuItem()
    menu = window.menuBar().actions()[4].menu()
    menu.initStyleOption(option, window.actions_["smaller"])
    assert option.text == "نص أصغر\t\u200eCtrl+-\u200e"
    menu.initStyleOption(option, window.actions_["easy_face"])
    assert option.text == "خط سهل القراءة"
