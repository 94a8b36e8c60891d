"""The model letter beside yours, in one of its languages."""

from __future__ import annotations

from PySide6.QtCore import Signal

from letterstall.core.case import Case
from letterstall.core.letter import Letter
from letterstall.desk.names import name_of_language
from letterstall.ui.panes.pane import Pane
from letterstall.ui.parts.labelled import ChoiceBox
from letterstall.ui.parts.model_pane import ModelPane, ModelParagraph
from letterstall.ui.places import Places
from letterstall.ui.session import Session


class ModelColumn(Pane):
    """Head with the language, and the paragraphs to take or to leave."""

    language_chosen = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__("model", self.tr("Model letter"), "model")
        self._session = session
        self.language = ChoiceBox()
        self.language.setAccessibleName(self.tr("Language of the model letter"))
        self.language.setAccessibleDescription(self.language.accessibleName())  # on Linux Qt passes on this alone
        self.language.activated.connect(lambda _index: self.language_chosen.emit(self.language.currentData()))
        self.head.tools.addWidget(self.language)
        self.pane = ModelPane()
        self.column.addWidget(self.pane, 1)

    def show_case(self) -> None:
        """Offer the languages of this case's model letter, and show it."""
        case = self._session.case
        self.language.clear()
        for model in case.letters if case else ():
            self.language.addItem(name_of_language(model.language), model.language)
        self.show_states()

    def show_states(self) -> None:
        """Show what became of each paragraph."""
        case, letter, model = self._session.case, self._session.letter, self._session.model
        if case is None or letter is None:
            return
        if model is None:
            self.pane.show_model(())
            return
        self.language.setCurrentIndex(self.language.findData(model.language))
        fates = self._session.origins.model
        paragraphs = [
            ModelParagraph(block.text, block.kind, fate.state) for block, fate in zip(model.blocks, fates, strict=True)
        ]
        self.pane.show_model(paragraphs, _salutation(case, letter, model.language), model.closing)

    def mark_partner(self, line: int, places: Places) -> None:
        """Mark the paragraph whose partner the cursor is in."""
        block = places.block_at(line)
        origins = self._session.origins.letter
        self.pane.show_partner(origins[block].model if block is not None and block < len(origins) else None)

    def show_paragraph(self, index: int) -> None:
        """Bring the pane to the front, this paragraph in focus."""
        self.tab_chosen.emit(self.name)
        self.pane.focus_paragraph(index)

    def set_low(self, is_low: bool) -> None:
        """Leave the sub-line out, or bring it back."""
        self.pane.set_low(is_low)

    def focus_first(self) -> None:
        """Go to the paragraph that was last in focus."""
        self.pane.focus_paragraph()


def _salutation(case: Case, letter: Letter, language: str) -> str:
    given = case.target.salutation if case.target else None
    return (given.best(language) if given else "") or (letter.salutation if letter.language == language else "")
