"""The cases as a list model: headings of groups and rows, filtered by what is searched for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from letterstall.ui.parts.case_entry import CaseEntry, Group, in_order
from letterstall.ui.parts.deadline_words import deadline_sentence, time_left

ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
"""The CaseEntry of a row, or None for a heading."""
WHEN_ROLE = Qt.ItemDataRole.UserRole + 2
"""What stands at the end of a row's first line: "6 days left", or the date."""
_Index = QModelIndex | QPersistentModelIndex


class CaseListModel(QAbstractListModel):
    """Headings (str) and entries, in the order in which they are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[CaseEntry, ...] = ()
        self._rows: list[Group | CaseEntry] = []
        self._words = ""
        self._today = date.today()

    @property
    def entries(self) -> tuple[CaseEntry, ...]:
        """All entries, found or not."""
        return self._entries

    def show_entries(self, entries: Sequence[CaseEntry], today: date) -> None:
        """Show these cases."""
        self._entries, self._today = in_order(tuple(entries)), today
        self._fill()

    def search(self, words: str) -> None:
        """Show only cases that have all these words in them."""
        self._words = words
        self._fill()

    @property
    def found_count(self) -> int:
        """How many cases are shown."""
        return sum(isinstance(row, CaseEntry) for row in self._rows)

    def index_of(self, case_id: str) -> QModelIndex:
        """Return the index of a case's row; an invalid one when it is not shown."""
        for number, row in enumerate(self._rows):
            if isinstance(row, CaseEntry) and row.id == case_id:
                return self.index(number)
        return QModelIndex()

    def _fill(self) -> None:
        rows = list(self._grouped())
        if [self._key(row) for row in rows] == [self._key(row) for row in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @staticmethod
    def _key(row: Group | CaseEntry) -> str:
        return row.id if isinstance(row, CaseEntry) else f" {row}"

    def _grouped(self) -> Iterator[Group | CaseEntry]:
        found = (entry for entry in self._entries if entry.matches(self._words))
        for group, entries in groupby(found, key=lambda entry: entry.group):
            yield group
            yield from entries

    # what Qt asks

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Headings can be neither chosen nor reached."""
        if isinstance(self._rows[index.row()], CaseEntry):
            return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a role shows of a row."""
        row = self._rows[index.row()]
        if not isinstance(row, CaseEntry):
            is_text = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return self._heading(row) if is_text else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._sentence(row)
            case Qt.ItemDataRole.ToolTipRole:
                return row.line
            case _ if role == ENTRY_ROLE:
                return row
            case _ if role == WHEN_ROLE:
                return time_left(row, self._today)
        return None

    def _heading(self, group: Group) -> str:
        match group:
            case "open":
                return self.tr("Open")
            case "passed":
                return self.tr("Deadline passed")
        return self.tr("Closed")

    def _sentence(self, entry: CaseEntry) -> str:
        parts = [entry.name, entry.line, deadline_sentence(entry)]
        if entry.has_draft:
            parts.append(self.tr("A letter is begun."))
        return " ".join(part if part.endswith(".") else f"{part}." for part in parts if part)
