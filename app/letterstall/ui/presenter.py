"""The letter in hand, shown in all views: each method answers one announcement or one request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from letterstall.core.findings import Finding
from letterstall.desk.proof import Proof
from letterstall.ui.details import DetailsPanel
from letterstall.ui.look.wardrobe import redress
from letterstall.ui.parts.numbers import figure
from letterstall.ui.problems import sentence_of
from letterstall.ui.ready.my_window import MyWindowPanel
from letterstall.ui.status_words import words_in

if TYPE_CHECKING:
    from letterstall.ui.main_window import MainWindow


class Presenter(QObject):
    """Shows the letter in hand in all views at once, and goes from view to view."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session

    def show_words(self) -> None:
        """Show what became of each paragraph, and how many words there are."""
        self._window.model_column.show_states()
        self._window.letter_pane.show_origins()
        self.show_word_count()

    def show_details(self) -> None:
        """Show the choices about the page, and the direction of the language."""
        self._window.letter_pane.follow_language()
        self._show_choices()

    def _show_choices(self) -> None:
        self._window.page_pane.show_choices()
        self._window.ready.show_choices()

    def show_word_count(self) -> None:
        """Say how many words the letter has."""
        count = words_in(self._session.letter) if self._session.letter else 0
        self._window.status.show_words(self.tr("%n words", "", count))

    def show_proof(self, number: int, proof: Proof) -> None:
        """Show the newest page, and what was found in it."""
        self._window.page_pane.show_proof(number, proof)
        self._window.ready.take_proof(number, proof)
        self._window.letter_pane.show_findings(proof)
        pages = proof.sheets[0].page_count if proof.sheets else 0
        text = self.tr("Fits on one page") if pages == 1 else self.tr("%n pages", "", pages)
        self._window.status.show_fits(text)
        self._window.notices.take_away("problem:page")

    def tell_no_page(self, error: Exception) -> None:
        """Tell that the page cannot be made: over the last one, and where it would be saved."""
        sentence = sentence_of(error)
        self._window.page_pane.page.show_problem(sentence)
        self._window.ready.show_no_proof(sentence)
        self._window.kept.say(sentence)

    def show_marks(self, are_shown: bool) -> None:
        """Draw envelope, folds and margins over all pages, or over none."""
        self._window.page_pane.show_marks(are_shown)
        self._window.ready.show_marks(are_shown)
        self._window.actions_["marks"].setChecked(are_shown)
        if are_shown != self._session.desk.settings.marks_shown:
            self._session.remember(marks_shown=are_shown)

    def show_finding(self, finding: Finding) -> None:
        """Go to the place of a finding in the letter."""
        self.show_writing()
        self._window.letter_pane.show_finding(finding)

    def show_writing(self) -> None:
        """Show the writing view, the cursor in the letter."""
        self._window.views.setCurrentWidget(self._window.writing)
        self._window.notices.leave_to_view()
        self._window.letter_pane.focus_first()

    def show_ready(self) -> None:
        """Show "Ready to send"; there, the same request saves the PDF."""
        if self._session.case is None:
            return
        self._window.keeping.keep_if_changed()
        self._window.views.setCurrentWidget(self._window.ready)
        self._window.notices.leave_to_view("deadline", "closed", "practice")
        self._window.ready.focus_first()

    @property
    def is_ready_shown(self) -> bool:
        """Whether "Ready to send" is in front."""
        return self._window.views.currentWidget() is self._window.ready

    def ask_details(self) -> None:
        """Open the panel of the letter's details."""
        if self._session.case is not None:
            self._open(DetailsPanel(self._session, self._window))

    def ask_my_window(self) -> None:
        """Open the panel of one's own envelope."""
        self._open(MyWindowPanel(self._session, self._window))

    def _open(self, panel: DetailsPanel | MyWindowPanel) -> None:
        panel.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        redress(panel)
        panel.open()

    def follow_appearance(self) -> None:
        """Fit the window to other colours or another text size."""
        self._window.set_least_size()
        self._window.writing.arrange()
        self.show_appearance()

    def show_appearance(self) -> None:
        """Say the text size."""
        text = self.tr("Text {percent} %").format(percent=figure(self._window.appearance.text_size))
        self._window.status.show_text_size(text)
