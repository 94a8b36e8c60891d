"""The letter in hand, said in the status line: its length, its pages; and what all views show alike."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from letterstall.desk.names import name_of_language
from letterstall.desk.proof import Proof
from letterstall.ui.look.appearance import Appearance
from letterstall.ui.notices import Notices
from letterstall.ui.parts.numbers import figure
from letterstall.ui.parts.status_line import StatusLine
from letterstall.ui.problems import sentence_of
from letterstall.ui.session import Session
from letterstall.ui.status_words import words_in


class Presenter(QObject):
    """Says how the letter is; tells every view that shows the page what it must show as the others do."""

    marks_shown = Signal(bool)
    """Envelope, folds and margins are drawn over all pages from now on, or over none."""
    page_missed = Signal(str)
    """The page cannot be made; the sentence says why."""

    def __init__(self, session: Session, appearance: Appearance, status: StatusLine, notices: Notices) -> None:
        super().__init__(status)
        self._session, self._appearance = session, appearance
        self._status, self._notices = status, notices

    def show_word_count(self) -> None:
        """Say how many words the letter has."""
        count = words_in(self._session.letter) if self._session.letter else 0
        self._status.show_words(self.tr("%n words", "", count))

    def show_fits(self, _number: int, proof: Proof) -> None:
        """Say on how many pages the letter stands."""
        pages = proof.sheets[0].page_count if proof.sheets else 0
        self._status.show_fits(self.tr("Fits on one page") if pages == 1 else self.tr("%n pages", "", pages))
        self._notices.take_away("page")

    def show_spelling(self, found: tuple[object, ...]) -> None:
        """Say in which language spelling is looked at, and how many words its dictionary does not know."""
        letter, settings = self._session.letter, self._session.desk.settings
        if letter is None or "spelling" in settings.checks_off:
            self._status.show_spelling("")
            return
        language = name_of_language(letter.language)
        if not self._session.desk.spelling.covers(letter.language):
            self._status.show_spelling(self.tr("No dictionary: {language}").format(language=language))
        elif found:
            self._status.show_spelling(self.tr("Spelling: %n words to look at", "", len(found)))
        else:
            self._status.show_spelling(self.tr("Spelling: {language}").format(language=language))

    def tell_no_page(self, error: Exception) -> None:
        """Tell that the page cannot be made."""
        sentence = sentence_of(error)
        self.page_missed.emit(sentence)
        self._notices.tell_no_page(sentence)

    def show_marks(self, are_shown: bool) -> None:
        """Draw envelope, folds and margins over all pages, or over none."""
        self.marks_shown.emit(are_shown)
        if are_shown != self._session.desk.settings.marks_shown:
            self._session.remember(marks_shown=are_shown)

    def show_appearance(self) -> None:
        """Say the text size."""
        text = self.tr("Text {percent} %").format(percent=figure(self._appearance.text_size))
        self._status.show_text_size(text)
