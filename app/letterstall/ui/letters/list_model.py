"""The letters as a list model: filtered by state and by what is searched for, in an order of choice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from letterstall.core.kept import LetterState
from letterstall.ui.letters.entry import LetterEntry, Order, in_order
from letterstall.ui.letters.letter_words import about_line, sentence_of_entry, when_line

ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
"""The LetterEntry of a row."""
WHEN_ROLE = Qt.ItemDataRole.UserRole + 2
"""How long there is still time: "6 days left"."""
_Index = QModelIndex | QPersistentModelIndex


class LettersModel(QAbstractListModel):
    """Entries, in the order in which they are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[LetterEntry, ...] = ()
        self.rows: tuple[LetterEntry, ...] = ()
        self._state: LetterState | None = None
        self._found: frozenset[int] | None = None
        self._order: Order = "newest"
        self._today = date.today()

    @property
    def counts(self) -> Counter[LetterState]:
        """How many letters there are of each state, shown or not."""
        return Counter(entry.state for entry in self._all)

    @property
    def is_empty(self) -> bool:
        """Whether there is no letter at all."""
        return not self._all

    def show_entries(self, entries: Sequence[LetterEntry], today: date) -> None:
        """Show these letters, which come with the newest first."""
        self._all, self._today = tuple(entries), today
        self._fill()

    def show_state(self, state: LetterState | None) -> None:
        """Show only letters of this state, or all."""
        self._state = state
        self._fill()

    def show_found(self, numbers: frozenset[int] | None) -> None:
        """Show only these letters, or all."""
        self._found = numbers
        self._fill()

    def show_in(self, order: Order) -> None:
        """Show the letters in another order."""
        self._order = order
        self._fill()

    def indexes_of(self, numbers: Iterable[int]) -> list[QModelIndex]:
        """Return the indexes of those of these letters that are shown."""
        wanted = set(numbers)
        return [self.index(row) for row, entry in enumerate(self.rows) if entry.number in wanted]

    def _fill(self) -> None:
        rows = in_order(filter(self._is_shown, self._all), self._order)
        if [one.number for one in rows] == [one.number for one in self.rows]:
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def _is_shown(self, entry: LetterEntry) -> bool:
        has_state = self._state is None or entry.state == self._state
        return has_state and (self._found is None or entry.number in self._found)

    # what Qt asks

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a role shows of a row."""
        if not index.isValid():
            return None
        entry = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return sentence_of_entry(entry)
            case Qt.ItemDataRole.ToolTipRole:
                return about_line(entry)
            case _ if role == ENTRY_ROLE:
                return entry
            case _ if role == WHEN_ROLE:
                return when_line(entry, self._today)
        return None
