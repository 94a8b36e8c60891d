"""What a case says, in lines to show; every word of it is plain text, never markup."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from letterstall.core.case import Addressee, Case
from letterstall.ui.language_names import language_in_sentence
from letterstall.ui.parts.dates import long_date
from letterstall.ui.parts.words import Words
from letterstall.ui.translation import interface_language, translate

_SOON = 30
"""Days; a deadline further away is a date alone."""


def facts_of(case: Case, today: date, days_words: Callable[[int], str], is_read: bool) -> Iterator[tuple[str, str]]:
    """Yield label and value of each fact shown under the name; `days_words` says how many days are left."""
    if case.deadline is not None:
        yield translate("Case", "Deadline"), _deadline(case, today, days_words)
    languages = _languages(case)
    if languages:
        yield translate("Case", "Write in"), languages
    if case.target is not None:
        yield translate("Case", "Write to"), in_one_line(case.target)
    for one in case.copy_addressees:
        yield translate("Case", "Copy to"), in_one_line(one)
    if is_read:
        yield translate("Case", "You read"), advice_after_deadline(case)


def advice_after_deadline(case: Case) -> str:
    """Return what to do now that the deadline has passed: in the case's own words where it has some."""
    given = case.after_deadline.best(interface_language())
    return given or translate("Case", "Please check with the Amnesty office in your country before you send it.")


def in_one_line(addressee: Addressee) -> str:
    """Return name and office of an addressee: "Ma Xingrui, Party Secretary of Xinjiang"."""
    return ", ".join(part for part in (addressee.name, addressee.office) if part)


def fill_facts(grid: QGridLayout, facts: Iterator[tuple[str, str]]) -> None:
    """Put facts into a grid of two columns."""
    for row, (name, value) in enumerate(facts):
        label = Words(name, ink="text2", wraps=False)
        shown = Words(value, is_selectable=True)
        shown.setAccessibleName(f"{name}: {value}")
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(shown, row, 1)
    grid.setColumnStretch(1, 1)


def clear(layout: QGridLayout) -> None:
    """Take everything out of a grid."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def addresses_of(case: Case) -> str:
    """Return all addresses with their other channels, as text to read."""
    return "\n\n".join(map(_address, case.addressees))


def _address(addressee: Addressee) -> str:
    channels = (f"{channel.value} {channel.remark}".strip() for channel in addressee.channels)
    lines = (addressee.name, addressee.office, *addressee.lines, addressee.country, *channels, addressee.remark)
    return "\n".join(line for line in lines if line)


def document_of(case: Case) -> str:
    """Return what is known of the document the case was made from."""
    reference = case.reference
    parts = [reference.publisher, reference.ua_number, reference.index]
    if case.issued is not None:
        parts.append(translate("Case", "Issued on {date}").format(date=long_date(case.issued)))
    if case.source is not None:
        parts.append(case.source.file)
    return "\n".join(part for part in (*parts, *case.links) if part)


def _deadline(case: Case, today: date, days_words: Callable[[int], str]) -> str:
    assert case.deadline is not None
    when = long_date(case.deadline)
    if case.is_past_deadline(today):
        return translate("Case", "{date}, passed").format(date=when)
    left = case.days_left(today) or 0
    if left > _SOON:
        return when
    days = days_words(left)
    return translate("Case", "{date}, {days}").format(date=when, days=days)


def _languages(case: Case) -> str:
    names = [language_in_sentence(tag) for tag in case.preferred_languages]
    if case.own_language_welcome:
        names.append(translate("Case", "your own language"))
    if len(names) < 2:
        return "".join(names)
    return translate("Case", "{first} or {last}").format(first=translate("Case", ", ").join(names[:-1]), last=names[-1])
