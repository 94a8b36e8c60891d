"""Moments in time as a list model, grouped by day: versions of a letter, or backups."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt, QTime

from letterstall.ui.parts.dates import long_date

MOMENT_ROLE = Qt.ItemDataRole.UserRole + 1
"""The Moment of a row, or None for the heading of a day."""
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Moment:
    """One row: when, in the zone of this computer, and what there is to say. `end` stands beside the time."""

    key: int
    at: datetime
    words: str
    end: str = ""

    @property
    def time(self) -> str:
        """The time of day as this locale writes it."""
        return QLocale().toString(QTime(self.at.hour, self.at.minute), QLocale.FormatType.ShortFormat)


class MomentModel(QAbstractListModel):
    """Days (date) and moments, in the order in which they are given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[date | Moment] = []
        self._today = date.today()

    def show_moments(self, moments: Sequence[Moment], today: date) -> None:
        """Show these moments; `today` decides which day is called so."""
        self.beginResetModel()
        self._today, self._rows = today, []
        for day, group in groupby(moments, key=lambda one: one.at.date()):
            self._rows += [day, *group]
        self.endResetModel()

    def change(self, moment: Moment) -> None:
        """Say something else of a moment."""
        index = self.index_of(moment.key)
        if index.isValid():
            self._rows[index.row()] = moment
            self.dataChanged.emit(index, index)

    @property
    def moments(self) -> tuple[Moment, ...]:
        """All moments."""
        return tuple(row for row in self._rows if isinstance(row, Moment))

    def index_of(self, key: int) -> QModelIndex:
        """Return the index of a moment's row; an invalid one when it is not there."""
        rows = (number for number, row in enumerate(self._rows) if isinstance(row, Moment) and row.key == key)
        return next((self.index(number) for number in rows), QModelIndex())

    # what Qt asks

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Days can be neither chosen nor reached."""
        if isinstance(self._rows[index.row()], Moment):
            return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a role shows of a row."""
        row = self._rows[index.row()]
        if not isinstance(row, Moment):
            is_text = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return self._day(row) if is_text else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.time
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._sentence(row)
            case _ if role == MOMENT_ROLE:
                return row
        return None

    def _day(self, day: date) -> str:
        if day == self._today:
            return self.tr("Today")
        return self.tr("Yesterday") if day == self._today - timedelta(days=1) else long_date(day)

    def _sentence(self, moment: Moment) -> str:
        parts = (f"{self._day(moment.at.date())} {moment.time}", moment.words, moment.end)
        return " ".join(part if part.endswith(".") else f"{part}." for part in parts if part)
