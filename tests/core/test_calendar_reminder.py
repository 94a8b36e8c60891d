"""A reminder is read by a calendar as it was written, whatever was typed, and tells nothing of who made it."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from letterstall.core.calendar_reminder import Reminder, calendar_text, random_uid

DAY = date(2027, 1, 31)
ODD = "Zhumatai; “before” Monday, 9:00 \\n \\\nBEGIN:VALARM\r\nATTENDEE:mailto:x@y.invalid\u2028عيد 人权 🕊"
TEXTS = st.text(max_size=300) | st.text(alphabet='\\,;:"\n\rnN é人🕊=', max_size=300)
DATES = st.dates()


def read(text: str) -> list:
    return [*Calendar.from_ical(text.encode()).walk("VEVENT")]


def plain(text: str) -> str:
    """What of a text can be in a calendar: no control characters, one kind of line break."""
    with_breaks = re.sub("\r\n|[\r\x0b\x0c\x85\u2028\u2029]", "\n", text)
    return re.sub("[\x00-\x08\x0e-\x1f\x7f-\x9f]", "", with_breaks).encode("utf-8", "replace").decode()


def unfolded(text: str) -> list[str]:
    return text.replace("\r\n ", "").split("\r\n")


def test_the_whole_file_is_as_the_standard_has_it() -> None:
    text = calendar_text(Reminder("abc-1", DAY, "Deadline, Zhumatai", "Post it.", alarm_days_before=7))
    assert text.split("\r\n") == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Letterstall//Letterstall//EN",
        "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT",
        "UID:abc-1",
        "DTSTAMP:20270131T000000Z",
        "DTSTART;VALUE=DATE:20270131",
        "SUMMARY:Deadline\\, Zhumatai",
        "DESCRIPTION:Post it.",
        "CLASS:PRIVATE",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "DESCRIPTION:Deadline\\, Zhumatai",
        "TRIGGER:-PT159H",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


@given(TEXTS, TEXTS, DATES, st.integers(0, 366))
def test_a_calendar_reads_what_was_written(title: str, note: str, day: date, before: int) -> None:
    (event,) = read(calendar_text(Reminder("abc", day, title, note, before)))
    assert str(event["SUMMARY"]) == plain(title)
    assert str(event.get("DESCRIPTION", "")) == plain(note)
    assert event["DTSTART"].dt == day
    (alarm,) = event.walk("VALARM")
    assert alarm["TRIGGER"].dt == timedelta(hours=9) - timedelta(days=before)


@given(TEXTS, TEXTS, DATES)
def test_no_line_is_longer_than_75_octets_and_no_character_is_cut(title: str, note: str, day: date) -> None:
    octets = calendar_text(Reminder("abc", day, title, note)).encode()
    lines = octets.split(b"\r\n")
    assert lines.pop() == b""
    for line in lines:
        assert 0 < len(line) <= 75
        line.decode()
        assert b"\n" not in line and b"\r" not in line


def test_a_long_line_is_folded_no_sooner_than_it_must() -> None:
    lines = calendar_text(Reminder("abc", DAY, "a" * 300)).split("\r\n")
    folded = [line for line in lines if line.startswith(("SUMMARY", " a"))]
    assert [len(line) for line in folded[:4]] == [75] * 4


def test_what_was_typed_adds_no_line_of_its_own() -> None:
    usual = [line.split(":")[0] for line in unfolded(calendar_text(Reminder("abc", DAY, "x", "x")))]
    odd = [line.split(":")[0] for line in unfolded(calendar_text(Reminder("abc", DAY, ODD, ODD)))]
    assert odd == usual
    (event,) = read(calendar_text(Reminder("abc", DAY, ODD, ODD)))
    assert len(event.walk("VALARM")) == 1 and "ATTENDEE" not in event


def test_nothing_tells_when_it_was_made() -> None:
    reminder = Reminder("abc", DAY, "x")
    assert calendar_text(reminder) == calendar_text(reminder)
    (event,) = read(calendar_text(reminder))
    assert event["DTSTAMP"].dt == datetime(2027, 1, 31, tzinfo=UTC)


def test_a_random_uid_is_new_each_time_and_of_the_kind_without_clock_and_machine() -> None:
    uids = {random_uid() for _ in range(100)}
    assert len(uids) == 100
    assert all(re.fullmatch("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", one) for one in uids)


@pytest.mark.parametrize("uid", ["", "ruth@laptop", "a\r\nATTENDEE:x", "a\n", "a b", "é", "a" * 129])
def test_a_uid_with_a_name_a_host_or_a_line_in_it_is_refused(uid: str) -> None:
    with pytest.raises(ValueError):
        Reminder(uid, DAY, "x")


@pytest.mark.parametrize("before", [-1, 367])
def test_an_alarm_is_on_the_day_or_up_to_a_year_before(before: int) -> None:
    with pytest.raises(ValueError):
        Reminder("abc", DAY, "x", alarm_days_before=before)


def test_several_reminders_stand_in_one_file_and_none_in_no_file() -> None:
    events = read(calendar_text(Reminder("a", DAY, "first"), Reminder("b", DAY, "second")))
    assert [str(event["SUMMARY"]) for event in events] == ["first", "second"]
    with pytest.raises(ValueError):
        calendar_text()
