"""Dates as this locale writes them, without the day of the week."""

from __future__ import annotations

import re
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

_WEEKDAY = re.compile(r"(^\s*'?d{3,4}'?['\s,،、.]*)|([\s,،、]*\(?d{3,4}\)?\s*$)")
_YEAR = re.compile(r"[\s,.]*('[^']*'\s*)?y{2,4}.*$")


def long_date(day: date, locale: QLocale | None = None) -> str:
    """Return the whole date: "15 May 2023"."""
    locale = locale or QLocale()
    return locale.toString(_qdate(day), _long_format(locale))


def row_date(day: date, today: date, locale: QLocale | None = None) -> str:
    """Return a date for a narrow row: the month short, and the year only where it is neither this one nor the next."""
    locale = locale or QLocale()
    form = _long_format(locale).replace("MMMM", "MMM")
    if 0 <= (day - today).days < 300 and form.lstrip().startswith("d"):
        form = _YEAR.sub("", form)
    return locale.toString(_qdate(day), form)


def day_format(locale: QLocale | None = None) -> str:
    """Return how a whole date is written, as Qt spells it: "d MMMM yyyy"."""
    return _long_format(locale or QLocale())


def moment(at: datetime) -> str:
    """Return day and time: "22 November 2026 09:30"."""
    time = QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)
    return f"{long_date(at.date())} {time}"


def _long_format(locale: QLocale) -> str:
    form = locale.dateFormat(QLocale.FormatType.LongFormat)
    return _WEEKDAY.sub("", form) or form


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
