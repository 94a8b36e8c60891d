"""Spelling: languages that may stand in every letter, and the words one has called right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem

from letterstall.core.errors import StorageError
from letterstall.core.misspelling import OwnWord
from letterstall.desk.names import name_of_language
from letterstall.ui.look.wardrobe import em, space
from letterstall.ui.parts.buttons import plain_button
from letterstall.ui.preferences.switches import Section, Switch
from letterstall.ui.session import Session

_LIST_HEIGHT = 9  # em


class SpellingSection(Section):
    """One switch for each language there is a dictionary for."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            self.tr("Words of other languages"),
            self.tr(
                "The letter’s own language and the languages of its case are always looked up. "
                "Words of the languages you choose here count as right in every letter too."
            ),
        )
        self._session = session
        chosen = session.desk.settings.spelling_languages
        self.switches = {tag: Switch(name_of_language(tag)) for tag in session.desk.spelling.choices}
        for tag, switch in self.switches.items():
            switch.box.setChecked(tag in chosen)
            switch.chosen.connect(self._choose)
            self.column.addWidget(switch)

    def _choose(self) -> None:
        self._session.spell_in(tuple(tag for tag, switch in self.switches.items() if switch.box.isChecked()))


class OwnWordsSection(Section):
    """The words that were called right: each can be taken back, and all be forgotten."""

    def __init__(self, session: Session) -> None:
        super().__init__(
            self.tr("My words"),
            self.tr("Words you called right. They stay on this computer, and nobody else’s dictionary knows them."),
        )
        self._session = session
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("My words"))
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.list.setFixedHeight(round(_LIST_HEIGHT * em()))
        self.list.itemSelectionChanged.connect(self._enable)
        self.remove = plain_button(self.tr("Remove the selected words"))
        self.remove.clicked.connect(lambda: self._do(self._remove))
        self.forget = plain_button(self.tr("Forget all my words"))
        self.forget.clicked.connect(lambda: self._do(session.desk.spelling.forget_words))
        self.column.addWidget(self.list)
        row = space(QHBoxLayout(), between=8)
        for button in (self.remove, self.forget):
            row.addWidget(button)
        row.addStretch()
        self.column.addLayout(row)
        self._show()

    def _remove(self) -> None:
        for item in self.list.selectedItems():
            word: OwnWord = item.data(Qt.ItemDataRole.UserRole)
            self._session.desk.spelling.remove_word(word.word, word.language)

    def _do(self, change: Callable[[], None]) -> None:
        """Change the words and show what there is now; where that fails the words stand, and the reason is told."""
        try:
            change()
        except StorageError as error:
            self._session.problem_found.emit(error)
        self._show()
        self._session.checks_changed.emit()

    def _show(self) -> None:
        try:
            words = self._session.desk.spelling.own_words()
        except StorageError as error:
            self._session.problem_found.emit(error)
            return
        self.list.clear()
        for word in words:
            item = QListWidgetItem(f"{word.word} ({name_of_language(word.language)})")
            item.setData(Qt.ItemDataRole.UserRole, word)
            self.list.addItem(item)
        self.forget.setEnabled(bool(words))
        self._enable()

    def _enable(self) -> None:
        self.remove.setEnabled(bool(self.list.selectedItems()))
