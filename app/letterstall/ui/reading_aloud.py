"""Reading aloud: the letter or the case, sentence by sentence, in the system's voice; its place is marked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from letterstall.core.errors import NoVoice, VoiceFailed
from letterstall.core.sentences import sentences
from letterstall.desk.voice import Voice
from letterstall.ui.panes.case_pane import CasePane
from letterstall.ui.panes.letter_pane import LetterPane
from letterstall.ui.parts.letter_selections import Underline
from letterstall.ui.session import Session
from letterstall.ui.translation import interface_language

_GLANCE = 60
"""ms between two looks whether a sentence is at its end."""


class _Said(NamedTuple):
    """One sentence, its language, and its place in the letter if it is one of it."""

    text: str
    language: str
    place: Underline | None = None


class ReadingAloud(QObject):
    """Reads what has the focus, the letter where nothing else has it."""

    going = Signal(bool)
    """Whether something is being read."""

    def __init__(self, session: Session, letter: LetterPane, case: CasePane) -> None:
        super().__init__(letter)
        self._session, self._letter, self._case = session, letter, case
        self._voice = Voice()
        self._left: list[_Said] = []
        self._look = QTimer(self, interval=_GLANCE)
        self._look.timeout.connect(self._go_on)
        session.case_opened.connect(self.stop)

    @property
    def is_reading(self) -> bool:
        """Whether something is being read."""
        return self._look.isActive()

    def switch(self) -> None:
        """Begin to read, or stop."""
        if self.is_reading:
            self.stop()
            return
        focus = self._letter.window().focusWidget()
        is_case = focus is not None and self._case.isAncestorOf(focus)
        self._left = list(self._sentences_of_case() if is_case else self._sentences_of_letter())
        if not self._voice.is_there:
            self._session.problem_found.emit(NoVoice())
            self.stop()
        elif self._left:
            self._look.start()
            self.going.emit(True)
            self._go_on()

    def stop(self) -> None:
        """Be silent."""
        self._voice.stop()
        self._left = []
        self._look.stop()
        self._letter.editor.show_underlines((), "reading")
        self.going.emit(False)

    def _go_on(self) -> None:
        if self._voice.is_speaking:
            return
        if self._voice.has_failed:
            self.stop()
            self._session.problem_found.emit(VoiceFailed())
            return
        if not self._left:
            self.stop()
            return
        said = self._left.pop(0)
        self._letter.editor.show_underlines((said.place,) if said.place else (), "reading")
        try:
            self._voice.say(said.text, said.language)
        except NoVoice as error:
            self._session.problem_found.emit(error)
            self.stop()

    def _sentences_of_letter(self) -> Iterator[_Said]:
        """Yield the letter's sentences from the paragraph with the cursor on, or the selected words."""
        letter, editor = self._session.letter, self._letter.editor
        if letter is None:
            return
        selected = editor.textCursor().selectedText().replace("\u2029", "\n")
        if selected:
            yield from (_Said(selected[start:end], letter.language) for start, end in sentences(selected))
            return
        for line, text in enumerate(editor.text().split("\n")):
            for start, end in sentences(text) if line >= editor.cursor_line else ():
                yield _Said(text[start:end], letter.language, Underline(line, start, end, "found"))

    def _sentences_of_case(self) -> Iterator[_Said]:
        case, language = self._session.case, interface_language()
        if case is None:
            return
        for texts in (case.title, case.summary, case.background):
            text = texts.best(language)
            tag = next((one for one, words in texts.texts if words == text), language)
            yield from (_Said(text[start:end], tag) for start, end in sentences(text))
