"""A reminder as a calendar file (iCalendar, RFC 5545), for a deadline or for looking after a letter.

What people typed is text in it and nothing else, and nothing in it tells who wrote it, where or when.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

_FOLD = 75  # octets of a line without its end: RFC 5545, section 3.1
_ALARM_HOUR = 9  # of the morning; an event of a whole day begins at midnight
_MOST_DAYS_BEFORE = 366
_LINE_BREAKS = re.compile("\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_UID = re.compile("[A-Za-z0-9-]{1,128}")


def random_uid() -> str:
    """Return a UID that tells nothing: UUID version 4, which holds neither clock nor machine."""
    return str(uuid.uuid4())


@dataclass(frozen=True, slots=True)
class Reminder:
    """A whole day in a calendar, with an alarm at nine in the morning, so many days before.

    `uid` is `random_uid()` or a hash, of letters, digits and "-"; a calendar that is given the same one again changes
    its entry instead of adding one. Raises ValueError for another, and for days that are negative or over a year.
    """

    uid: str
    day: date
    title: str
    note: str = ""
    alarm_days_before: int = 0

    def __post_init__(self) -> None:
        if not _UID.fullmatch(self.uid):
            raise ValueError(f"no UID: {self.uid!r}")
        if not 0 <= self.alarm_days_before <= _MOST_DAYS_BEFORE:
            raise ValueError(f"no number of days before: {self.alarm_days_before}")


def calendar_text(*reminders: Reminder) -> str:
    """Return the text of a calendar file, to be written in UTF-8. Raises ValueError when there is no reminder."""
    if not reminders:
        raise ValueError("a calendar needs a reminder")
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Letterstall//Letterstall//EN", "CALSCALE:GREGORIAN"]
    for reminder in reminders:
        lines += _event(reminder)
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line))


def _event(reminder: Reminder) -> Iterator[str]:
    """Yield the lines of one event. DTSTAMP is needed, and says the event's own day, not when it was made."""
    day = reminder.day.isoformat().replace("-", "")
    title, note = _escaped(reminder.title), _escaped(reminder.note)
    yield "BEGIN:VEVENT"
    yield f"UID:{reminder.uid}"
    yield f"DTSTAMP:{day}T000000Z"
    yield f"DTSTART;VALUE=DATE:{day}"
    yield f"SUMMARY:{title}"
    if note:
        yield f"DESCRIPTION:{note}"
    yield "CLASS:PRIVATE"
    yield "TRANSP:TRANSPARENT"
    yield "BEGIN:VALARM"
    yield "ACTION:DISPLAY"
    yield f"DESCRIPTION:{title}"
    yield f"TRIGGER:{_trigger(reminder.alarm_days_before)}"
    yield "END:VALARM"
    yield "END:VEVENT"


def _trigger(days_before: int) -> str:
    """Return how long before or after the day's midnight the alarm is: "PT9H", "-PT15H" for the day before."""
    hours = _ALARM_HOUR - 24 * days_before
    return f"{'-' if hours < 0 else ''}PT{abs(hours)}H"


def _escaped(text: str) -> str:
    """Return a text as RFC 5545, section 3.3.11, wants it: one line, with the signs that mean something marked."""
    plain = _CONTROLS.sub("", _LINE_BREAKS.sub("\n", text)).encode("utf-8", "replace").decode("utf-8")
    return re.sub(r"[\\;,]", lambda found: f"\\{found[0]}", plain).replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """Yield the line in parts of up to 75 octets, the later ones behind a space; no character is cut in two."""
    start, size = 0, 0
    for place, character in enumerate(line):
        octets = len(character.encode())
        if size + octets > _FOLD:
            yield line[start:place] if start == 0 else f" {line[start:place]}"
            start, size = place, 1
        size += octets
    yield line[start:] if start == 0 else f" {line[start:]}"
