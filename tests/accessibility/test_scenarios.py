"""Letters as people write them, each by real keys on a real X screen, to the PDF."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from tests.accessibility.keys import press, type_words
from tests.accessibility.stage import program, seen, until
from tests.accessibility.test_with_a_screen_reader import NEEDS, focused, go_to, shows

pytestmark = NEEDS
_MENU = 1.5
"""s until a menu is open. Qt shows menus to screen readers by the focus alone, not in the tree."""
ZHUMATAI, PRACTICE = "Write for Zhanargul", "Practise with an invented case"


@pytest.fixture
def desk(linux: None, tmp_path: Path) -> Iterator[Path]:
    """The program at its first view."""
    with program(tmp_path):
        until(lambda: focused(seen()) or press("Tab"), "a focus")
        yield tmp_path


def open_case(first: str) -> None:
    go_to(first)
    press("space")
    until(lambda: shows("What to check"), "the writing view")
    until(lambda: any(one.name == "Your letter" for one in focused(seen())), "the cursor in the letter")


def write_in(language_key: str) -> None:
    """Choose the letter's language in the panel of the details, by its first letter."""
    go_to("More: your name")
    press("space")
    until(lambda: shows("Language of the letter"), "the details")
    go_to_language()
    press(*language_key.split("+"))
    go_to("Use these")
    press("space")
    until(lambda: not shows("Language of the letter"), "the details to close")
    go_to("Your letter")


def go_to_language() -> None:
    for _ in range(30):
        at = focused(seen())
        if at and "Language of the letter" in at[0].labels:
            return
        press("Tab")
    raise AssertionError("no Tab leads to the language of the letter")


def saved(folder: Path, name: str) -> str:
    """Save the PDF by its key and return the words of its first page."""
    target = folder / name
    press("Control", "Return")
    until(lambda: shows("Save PDF"), "ready to send")
    press("Control", "Shift", "s")
    dialogs = ("dialog", "file chooser", "frame")
    until(lambda: any(one.role in dialogs and "Save" in one.name for one in seen()), "a dialog")
    press("Control", "a")
    type_words(str(target))
    press("Return")
    until(target.exists, "the PDF")
    words = pypdfium2.PdfDocument(target)[0].get_textpage().get_text_range()
    return " ".join(words.replace("\u200f", "").split())  # marks that keep the order of a right-to-left line


def test_first_letter(desk: Path) -> None:
    """Somebody who has never written one adds a sentence of their own from an idea, and saves."""
    open_case(ZHUMATAI)
    press("Control", "Home")
    press("End")
    press("Control", "Shift", "i")
    time.sleep(_MENU)
    press("Return")
    until(lambda: any(one.name == "Your letter" for one in focused(seen())), "the cursor in the letter")
    type_words("nurse from Graz.")
    until(lambda: shows("1 paragraph is yours"), "whose words they are")
    until(lambda: not shows("to look at"), "no word to look at")
    text = saved(desk, "first.pdf")
    assert "nurse from Graz." in text
    assert "Ma Xingrui" in text


def test_letter_in_french_to_a_minister(desk: Path) -> None:
    """The closing repeats the title; when the salutation changes, the program offers to change the closing."""
    open_case(PRACTICE)
    write_in("f")
    until(lambda: shows("Madame la Ministre"), "the French model")
    press("Control", "Home")
    press("Shift", "End")
    type_words("Monsieur le Ministre,")
    until(lambda: shows("The closing greets “Madame la Ministre”"), "the finding about the closing")
    press("F8")
    go_to("Use Monsieur le Ministre")
    press("space")
    until(lambda: not shows("The closing greets"), "the finding to be gone")
    text = saved(desk, "french.pdf")
    assert "Veuillez agréer, Monsieur le Ministre" in text
    assert "Madame la Ministre" not in text


def test_letter_in_arabic_with_an_english_name(desk: Path) -> None:
    open_case(PRACTICE)
    write_in("ا")
    press("Control", "Home")
    press("End")
    press("Return")
    type_words("أكتب إليكم من أجل Ilan Dorvek.")
    until(lambda: shows("You have changed the model letter."), "the sentence")
    text = saved(desk, "arabic.pdf")
    assert "Ilan Dorvek" in text
    assert "أكتب إليكم من أجل" in text


def test_letter_in_two_languages_with_spelling(desk: Path) -> None:
    """German words are right once German is chosen; the one slip in English is found, and mended by its key."""
    open_case(ZHUMATAI)
    press("Control", "comma")
    until(lambda: shows("Words of other languages"), "the preferences")
    go_to("Deutsch")
    press("space")
    press("Escape")
    press("Control", "Home")
    press("End")
    press("Return")
    type_words("Die Würde des Menschen ist unantastbar. I beleive in it.")
    until(lambda: shows("Spelling: one word to look at"), "the slip")
    press("F7")
    time.sleep(_MENU)
    press("Return")
    until(lambda: not shows("word to look at"), "the slip to be gone")
    text = saved(desk, "two.pdf")
    assert "Die Würde des Menschen ist unantastbar. I believe in it." in text
