"""The states of letters in words, short for a row and whole for who hears it."""

from __future__ import annotations

from datetime import date

from letterstall.core.kept import Happening, LetterState
from letterstall.ui.letters.entry import LetterEntry
from letterstall.ui.parts.dates import long_date
from letterstall.ui.parts.deadline_words import SOON, deadline_sentence, time_left
from letterstall.ui.translation import translate


def state_words(state: LetterState) -> str:
    """Return a state as a word: "Posted"."""
    match state:
        case "to_finish":
            return translate("Letters", "To finish")
        case "printed":
            return translate("Letters", "Printed")
        case "posted":
            return translate("Letters", "Posted")
    return translate("Letters", "Replied")


def state_line(entry: LetterEntry) -> str:
    """Return the state with its day: "Posted on 3 November 2026"."""
    reached = entry.reached
    if reached is None:
        return state_words("to_finish")
    return _line(reached).format(date=long_date(reached.on))


def _line(reached: Happening) -> str:
    match reached.kind:
        case "saved":
            return translate("Letters", "PDF saved on {date}")
        case "printed":
            return translate("Letters", "Printed on {date}")
        case "posted":
            return translate("Letters", "Posted on {date}")
    if reached.answer == "will_answer":
        return translate("Letters", "Replied on {date}, to be answered")
    return translate("Letters", "Replied on {date}")


def story_line(entry: LetterEntry) -> str:
    """Return all that happened to a letter, in order, with what was noted of its replies."""
    begun = translate("Letters", "Begun on {date}").format(date=long_date(entry.kept.begun_at.astimezone().date()))
    return "\u00a0· ".join((begun, *map(_told, entry.kept.happenings)))


def _told(happening: Happening) -> str:
    parts = [_line(happening).format(date=long_date(happening.on))]
    if happening.note:
        parts.append(translate("Letters", "“{note}”").format(note=" ".join(happening.note.split())))
    if happening.answer == "sent_on":
        parts.append(translate("Letters", "sent on to the office"))
    return ", ".join(parts)


def about_line(entry: LetterEntry) -> str:
    """Return the second line of a row: addressee, language, and that it follows another letter up."""
    to = translate("Letters", "to {addressee}").format(addressee=entry.kept.addressee) if entry.kept.addressee else ""
    parts = [to, entry.language, translate("Letters", "follow-up") if entry.kept.follows else ""]
    return " · ".join(part for part in parts if part)


def when_line(entry: LetterEntry, today: date) -> str:
    """Return what stands at the end of the second line: how long there is still time."""
    case = entry.case
    if case is None or case.group == "closed" or case.deadline is None:
        return ""
    if case.group == "passed":
        return translate("Letters", "Deadline passed")
    left = time_left(case, today)
    is_counted = case.days_left is not None and case.days_left < SOON
    return left if is_counted else translate("Letters", "Deadline {date}").format(date=left)


def sentence_of_entry(entry: LetterEntry) -> str:
    """Return a row as whole sentences, for who hears it."""
    to = translate("Letters", "{name}, to {addressee}") if entry.kept.addressee else "{name}"
    parts = [
        to.format(name=entry.name, addressee=entry.kept.addressee),
        state_line(entry),
        translate("Letters", "In {language}").format(language=entry.language) if entry.language else "",
        translate("Letters", "Follows up another letter") if entry.kept.follows else "",
        translate("Letters", "Written in on {date}").format(date=long_date(entry.kept.kept_at.astimezone().date())),
        deadline_sentence(entry.case) if entry.case else translate("Letters", "Its case is not here any more"),
    ]
    return " ".join(part if part.endswith(".") else f"{part}." for part in parts if part)
