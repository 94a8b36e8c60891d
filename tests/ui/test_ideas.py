"""Ideas for one's own words, and the view of what was changed."""

from __future__ import annotations

import pytest
from tests.ui.conftest import OpenWindow

from letterstall.ui.panes.ideas import IDEAS


@pytest.mark.parametrize("name", IDEAS)
def test_an_idea_begins_a_sentence_in_a_paragraph_of_its_own(open_window: OpenWindow, name: str) -> None:
    window = open_window("zhumatai")
    editor = window.letter_pane.editor
    before = editor.text().split("\n")
    editor.show_place(1, 0, 0)
    window.letter_pane.ideas.begin(name)
    start = window.desk.sentence_starts("en")[name]
    assert start in editor.text().split("\n")
    assert [line for line in editor.text().split("\n") if line != start] == before
    assert editor.line_text(editor.cursor_line) == start
    assert editor.place_in_line == (editor.cursor_line, len(start))
    editor.undo()
    assert editor.text().split("\n") == before


def test_an_idea_never_comes_between_two_asks(open_window: OpenWindow) -> None:
    window = open_window("zhumatai")
    editor = window.letter_pane.editor
    lines = editor.text().split("\n")
    last = max(at for at, line in enumerate(lines) if line.startswith("•"))
    editor.show_place(last, 0, 0)
    window.letter_pane.ideas.begin("why")
    asks = [at for at, line in enumerate(editor.text().split("\n")) if line.startswith("•")]
    assert asks == list(range(asks[0], asks[0] + len(asks)))


def test_changes_are_shown_word_by_word_and_writing_goes_on_after(open_window: OpenWindow) -> None:
    window = open_window("zhumatai")
    pane = window.letter_pane
    pane.editor.show_place(1, 0, 0)
    pane.editor.insertPlainText("Believe me: ")
    window.actions_["changes"].trigger()
    assert not pane.changes.isHidden()
    assert pane.editor.isHidden()
    assert "Believe me:" in pane.changes.text.toPlainText()
    window.actions_["changes"].trigger()
    assert pane.changes.isHidden()
    assert not pane.editor.isHidden()
