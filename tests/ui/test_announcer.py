"""What screen readers are told."""

import errno

from letterstall.core.errors import NotKept


def test_a_finding_is_said_after_a_pause_and_again_when_it_is_mended(open_window, qtbot) -> None:
    window = open_window("zhumatai")
    text = window.session.letter.text
    window.letter_pane.replace_text(text.replace("adequate medical care", "[your town]"))
    qtbot.waitUntil(lambda: window.announcer.spoken.startswith("What to check, "), timeout=15_000)
    window.letter_pane.replace_text(text)
    qtbot.waitUntil(lambda: window.announcer.spoken == "Nothing to check.", timeout=15_000)


def test_a_letter_that_cannot_be_kept_is_said_at_once(open_window) -> None:
    window = open_window("zhumatai")
    window.keeping.failed.emit(NotKept(OSError(errno.ENOSPC, "full")))
    assert "cannot be saved" in window.announcer.spoken
    assert window.notices.kind == "not_kept"
