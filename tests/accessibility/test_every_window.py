"""The windows beside the letter, as a screen reader finds them: nothing that can be used is without a name."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.accessibility.atspi import Seen
from tests.accessibility.keys import focus_topmost, press, type_words
from tests.accessibility.stage import program, seen, until
from tests.accessibility.test_with_a_screen_reader import NEEDS, focused, go_to, opened, shows, unnamed

from letterstall.core.resources import shipped_cases

pytestmark = NEEDS
__all__ = ["opened"]
DIALOGS = ("dialog", "file chooser", "frame")
SEED = shipped_cases() / "zhumatai" / "source" / "urgent-action-zhumatai.txt"


@pytest.fixture
def desk(linux: None, tmp_path: Path) -> Iterator[Path]:
    """The program at its first view."""
    with program(tmp_path):
        until(lambda: focused(seen()) or press("Tab"), "a focus")
        yield tmp_path


def walked(sign: str, least: int) -> list[Seen]:
    """Return all objects once this is shown; a walk that finds fewer than `least` has not seen the window."""
    until(lambda: shows(sign), sign)
    found = seen()
    assert len(found) >= least, [f"{one.role} “{one.name}”" for one in found]
    return found


def assert_one_focus() -> None:
    """One object has the focus once the window in front has it, which a window manager would see to."""
    focus_topmost()
    until(lambda: len(focused(seen())) == 1, "one focus")


def test_every_control_of_the_first_page_of_help_and_of_the_check_of_a_document_has_a_name(desk: Path) -> None:
    assert unnamed(walked("Write a letter for someone at risk", 30)) == []
    press("F1")
    assert unnamed(walked("Help and keys", 30)) == []
    assert_one_focus()
    press("Escape")
    until(lambda: not shows("Help and keys"), "the help to close")
    assert_one_focus()
    document = desk / "action.txt"
    shutil.copy(SEED, document)
    press("Control", "o")
    until(lambda: any(one.role in DIALOGS and one.name.startswith("Open") for one in seen()), "a dialog")
    press("Control", "a")
    type_words(str(document))
    press("Return")
    check = walked("then save the case", 80)
    assert unnamed(check) == []
    assert_one_focus()


def test_every_control_of_the_details_and_of_ones_own_envelope_has_a_name(opened: Path) -> None:
    go_to("More: your name")
    press("space")
    details = walked("Language of the letter", 60)
    assert unnamed(details) == []
    go_to("Use these")
    press("Escape")
    until(lambda: not shows("Language of the letter"), "the details to close")
    press("Control", "Return")
    until(lambda: shows("Save PDF"), "ready to send")
    go_to("Mine is different")
    press("space")
    assert unnamed(walked("Window, from the lower edge", 60)) == []
    go_to("Leave as it was")
