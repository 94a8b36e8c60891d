"""The whole way by keys alone, on a real X screen, as a screen reader finds it: names, roles, focus, a PDF."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from tests.accessibility.atspi import Seen
from tests.accessibility.keys import focus_topmost, press, type_words
from tests.accessibility.stage import BUS_LAUNCHERS, program, seen, until

_IS_THERE = any(one.exists() for one in BUS_LAUNCHERS) and shutil.which("Xvfb") and shutil.which("dbus-daemon")
NEEDS = [
    pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is Linux's"),
    pytest.mark.skipif(not _IS_THERE and not os.environ.get("CI"), reason="no accessibility bus is installed here"),
]
pytestmark = NEEDS
CONTROLS = {
    *("push button", "toggle button", "check box", "radio button", "combo box", "text", "entry", "paragraph", "list"),
    *("list item", "menu item", "check menu item", "radio menu item", "page tab", "page tab list", "slider", "link"),
    *("spin button", "table", "table cell", "tree", "document frame", "document text", "canvas", "image"),
}
WRONG = "Zhanargul Zhumatai was detained on 10 March 2023."


def unnamed(objects: list[Seen]) -> list[str]:
    """Return role and path of every control somebody can reach that has no name."""
    return [
        f"{one.role} “{one.name}” in {' / '.join(one.path)}"
        for one in objects
        if (one.is_focusable or one.role in CONTROLS) and not _is_named(one) and one.role != "menu bar"
    ]


def _is_named(one: Seen) -> bool:
    """What a combo box is called is what is chosen in it; what it is for, its label or its description must say."""
    if one.role == "combo box":
        return any(label.strip() for label in (*one.labels, one.description))
    return bool(one.name.strip())


def focused(objects: list[Seen]) -> list[Seen]:
    """Return what has the focus; the chosen line of a list says so too, and is not what is meant."""
    lines = ("list item", "table cell", "menu item")
    return [one for one in objects if one.is_focused and one.role not in lines and (one.name or one.role != "filler")]


def names() -> list[str]:
    return [one.name for one in seen()]


def shows(words: str) -> bool:
    return any(words in name for name in names())


def go_to(words: str, most: int = 60) -> None:
    """Press Tab until a control whose name begins so has the focus; one, and only one, has it all the way."""
    focus_topmost()  # where a window has closed, a window manager gives the focus to the one behind it
    until(lambda: focused(seen()), "a focus")
    for _ in range(most):
        at = focused(seen())
        assert len(at) == 1, [f"{one.role} “{one.name}”" for one in at]
        if at[0].name.startswith(words):
            return
        press("Tab")
    raise AssertionError(f"no Tab leads to {words}")


@pytest.fixture
def opened(linux: None, tmp_path: Path) -> Iterator[Path]:
    """The program with the shipped case open, chosen by keys."""
    with program(tmp_path):
        until(lambda: focused(seen()) or press("Tab"), "a focus")
        go_to("Write for Zhanargul")
        press("space")
        until(lambda: shows("What to check"), "the writing view")
        until(lambda: any("page 1" in name.lower() for name in names()), "the page")
        yield tmp_path


def write_a_mistake() -> None:
    """Put a sentence with a wrong date before the letter's first paragraph, from the cursor's place in the letter."""
    until(lambda: any(one.name == "Your letter" for one in focused(seen())), "the cursor in the letter")
    press("Control", "Home")
    press("End")
    press("Return")
    type_words(WRONG)
    until(lambda: shows("the case says 10 February 2023"), "the finding")


def test_every_control_of_every_view_has_a_name(opened: Path) -> None:
    missing = {"writing": unnamed(seen())}
    write_a_mistake()
    missing["findings"] = unnamed(seen())
    for view, keys, sign in (
        ("changes", ("Control", "Shift", "d"), "word by word"),
        ("search", ("Control", "h"), "Replace all"),
        ("preferences", ("Control", "comma"), "What is checked"),
        ("ready", ("Control", "Return"), "Save"),
    ):
        press(*keys)
        until(lambda sign=sign: shows(sign), view)  # type: ignore[misc]
        missing[view] = unnamed(seen())
        if view == "changes":
            press(*keys)
        elif view != "ready":
            press("Escape")
    assert {view: controls for view, controls in missing.items() if controls} == {}


def test_what_is_found_and_what_is_asked_is_said_in_words(opened: Path) -> None:
    write_a_mistake()
    said = names()
    assert any("“10 March 2023”: the case says 10 February 2023." in name for name in said)
    for ask in ("Release", "Family and lawyer", "Medical care"):
        assert any(f"{ask}: in your letter" in name for name in said), said
    page = next(one for one in seen() if one.name.lower().startswith("page 1"))
    assert "10 March 2023" in page.description


def test_the_whole_way_from_the_case_to_the_pdf_by_keys_alone(opened: Path) -> None:
    write_a_mistake()
    press("F8")
    go_to("Use 10 February 2023")
    press("space")
    until(lambda: not shows("the case says"), "the finding to be gone")
    press("Control", "Return")
    until(lambda: shows("Save PDF"), "ready to send")
    assert len(focused(seen())) == 1
    target = opened / "by-keys.pdf"
    press("Control", "Shift", "s")
    until(
        lambda: any(one.role in ("dialog", "file chooser", "frame") and "Save" in one.name for one in seen()),
        "a dialog",
    )
    press("Control", "a")
    type_words(str(target))
    press("Return")
    until(target.exists, "the PDF")
    text = pypdfium2.PdfDocument(target)[0].get_textpage().get_text_range()
    assert WRONG.replace("March", "February") in " ".join(text.split())
