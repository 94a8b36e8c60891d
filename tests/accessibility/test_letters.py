"""My letters with the keys alone, as a screen reader finds them."""

from __future__ import annotations

from pathlib import Path

from tests.accessibility.keys import focus_topmost, press, type_words
from tests.accessibility.stage import seen, until
from tests.accessibility.test_with_a_screen_reader import NEEDS, focused, go_to, names, opened, shows, unnamed

pytestmark = NEEDS
__all__ = ["opened"]
ROW = "Zhanargul Zhumatai, to Ma Xingrui. "


def test_letters_are_heard_as_sentences_marked_as_posted_and_opened_by_keys_alone(opened: Path) -> None:
    until(lambda: any(one.name == "Your letter" for one in focused(seen())), "the cursor in the letter")
    type_words("Hello.")
    press("Control", "s")
    press("Control", "Shift", "l")
    until(lambda: shows(f"{ROW}To finish. In English."), "the row")
    focus_topmost()
    assert unnamed(seen()) == []
    go_to("Mark as posted")
    press("space")
    until(lambda: shows("When did you post it?"), "the question")
    focus_topmost()
    assert unnamed(seen()) == []
    press("Return")
    until(lambda: shows(f"{ROW}Posted on "), "the mark")
    focus_topmost()
    assert any("is marked as posted on" in name for name in names())
    go_to("Take it back")
    press("space")
    until(lambda: shows(f"{ROW}To finish."), "the mark to be taken back")
    focus_topmost()
    until(lambda: any(ROW in one.name or one.name == "My letters" for one in focused(seen())), "the focus in the list")
    press("Return")
    until(lambda: not shows(f"{ROW}To finish."), "the window to close")
    focus_topmost()
    until(lambda: any(one.name == "Your letter" for one in focused(seen())), "the cursor in the letter")
