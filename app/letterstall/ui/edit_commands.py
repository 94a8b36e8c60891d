"""What the commands of the menu Edit do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from letterstall.ui.actions import Actions
from letterstall.ui.navigator import Navigator
from letterstall.ui.panes.letter_pane import LetterPane
from letterstall.ui.panes.model_column import ModelColumn
from letterstall.ui.session import Session


class EditCommands:
    """Binds the menu Edit."""

    def __init__(
        self, actions: Actions, session: Session, letter: LetterPane, model: ModelColumn, go: Navigator
    ) -> None:
        self._session, self._letter, self._model, self._go = session, letter, model, go
        actions.on("undo", lambda: self._edit("undo"))
        actions.on("redo", lambda: self._edit("redo"))
        for name, method in (("cut", "cut"), ("copy", "copy"), ("paste", "paste"), ("select_all", "selectAll")):
            actions.on(name, partial(_on_focus, method))
        actions.on("take_or_leave", self._take_or_leave)
        actions.on("take_all", session.take_all)
        actions.on("find", lambda: self._find(letter.search.open))
        actions.on("replace", lambda: self._find(partial(letter.search.open, True)))
        actions.on("find_next", lambda: self._find(partial(letter.search.step, 1)))
        actions.on("find_before", lambda: self._find(partial(letter.search.step, -1)))
        actions.on("ideas", self._show_ideas)
        actions.on("changes", lambda: letter.show_changes(actions["changes"].isChecked()))
        session.case_opened.connect(lambda: self._write(actions))
        actions.on("next_misspelt", self._next_misspelt)
        actions.on("preferences", go.ask_preferences)
        actions.on("check_again", session.check_again)
        actions.on("turn_paragraph", letter.editor.turn_paragraphs)
        actions.on("next_check", lambda: self._check(1))
        actions.on("previous_check", lambda: self._check(-1))

    def _edit(self, method: str) -> None:
        field = QApplication.focusWidget()
        if isinstance(field, QLineEdit) or (isinstance(field, QPlainTextEdit) and not field.isReadOnly()):
            getattr(field, method)()
        else:
            getattr(self._letter.editor, method)()

    def _take_or_leave(self) -> None:
        block = self._letter.places().block_at(self._letter.editor.cursor_line)
        if block is not None:
            model = self._session.origins.letter[block].model
            if model is not None:
                self._session.leave_out(model)
                return
        missing = self._model.pane.focused_paragraph()
        if missing is not None:
            self._session.take(missing)

    def _show_ideas(self) -> None:
        self._go.show_writing()
        self._letter.ideas.show_menu()

    def _write(self, actions: Actions) -> None:
        """Another letter is in hand: it is shown to be written."""
        if actions["changes"].isChecked():
            actions["changes"].trigger()

    def _find(self, do: Callable[[], None]) -> None:
        """Seek in the letter, which is shown to be written."""
        self._go.show_writing()
        do()

    def _next_misspelt(self) -> None:
        self._go.show_writing()
        self._letter.spelling.go_to_next()

    def _check(self, step: int) -> None:
        self._go.show_writing()
        self._letter.checks.go_to_check(step)


def _on_focus(method: str) -> None:
    field = QApplication.focusWidget()
    do = getattr(field, method, None)
    if callable(do):
        do()
