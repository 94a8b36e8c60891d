"""Why a file or a field cannot be used: the phrases that stand inside the sentences of `desk.messages`, translated."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache


def _mark(_context: str, text: str) -> str:
    """Mark a text to be translated where it is used."""
    return text


_PHRASES = (
    _mark("Messages", "a country code is expected"),
    _mark("Messages", "a country code or one of {choices} is expected"),
    _mark("Messages", 'a country code of two capital letters such as "CN" is expected'),
    _mark("Messages", "a date such as 2026-05-15 without quotes is expected"),
    _mark("Messages", "a file inside the case folder is expected"),
    _mark("Messages", "a length in millimetres is expected"),
    _mark("Messages", 'a list of country codes such as "CN" is expected'),
    _mark("Messages", "a list of millimetres is expected"),
    _mark("Messages", "a list of tables is expected"),
    _mark("Messages", "a list of texts is expected"),
    _mark("Messages", "a model letter is needed, in one language at least"),
    _mark("Messages", "a name is expected"),
    _mark("Messages", "a name or an office is expected"),
    _mark("Messages", "a number from {least} to {most} is expected"),
    _mark("Messages", "a number is expected"),
    _mark("Messages", "a table is expected"),
    _mark("Messages", "a table such as {table} is expected"),
    _mark("Messages", "a text for each language is expected"),
    _mark("Messages", "a whole number is expected"),
    _mark("Messages", "format {number} is expected"),
    _mark("Messages", "no readable TOML: {details}"),
    _mark("Messages", "one addressee at least is needed"),
    _mark("Messages", "one of {choices} is expected"),
    _mark("Messages", "text is expected"),
    _mark("Messages", "the file cannot be read ({details})"),
    _mark("Messages", "the file cannot be read: {details}"),
    _mark("Messages", "the file is larger than {size} kB"),
    _mark("Messages", "the file is longer than {size} kB, too long for a letter"),
    _mark("Messages", "the file is no readable TOML: {details}"),
    _mark("Messages", "the file is not UTF-8"),
    _mark("Messages", "the file is not there"),
    _mark("Messages", "the file lies outside the case folder"),
    _mark("Messages", "the folder cannot be read: {details}"),
    _mark("Messages", "the measures {names} are expected"),
    _mark("Messages", "the model letter is empty"),
    _mark("Messages", "the text is not UTF-8"),
    _mark("Messages", "this is no ordinary file"),
    _mark("Messages", "this is no readable TOML: {details}"),
    _mark("Messages", "true or false is expected"),
    _mark("Messages", "two numbers of days from {least} to {most} are expected, the smaller first"),
    _mark("Messages", "up to 80 letters, digits, “-” and “_” are expected"),
    _mark("Messages", "{field} cannot be {value} mm"),
    _mark("Messages", "“{tag}” is no language tag"),
)


@cache
def _pattern_of(phrase: str) -> re.Pattern[str]:
    """Return the pattern of a phrase with its fields filled."""
    parts = re.split(r"{(\w+)}", phrase)
    return re.compile(
        "".join(f"(?P<{part}>.+)" if place % 2 else re.escape(part) for place, part in enumerate(parts)), re.DOTALL
    )


_SETTING = re.compile(r"(\w+): (.+)", re.DOTALL)


def reason_phrase(reason: str, translate: Callable[..., str]) -> str:
    """Return a reason in the reader's language; one nobody translated stands as it is."""
    for phrase in _PHRASES:
        found = _pattern_of(phrase).fullmatch(reason)
        if found is not None:
            return str(translate("Messages", phrase)).format_map(found.groupdict())
    settings = [_SETTING.fullmatch(part) for part in reason.split("; ")]
    if not all(settings):
        return reason
    return "; ".join(f"{one[1]}: {reason_phrase(one[2], translate)}" for one in settings if one)
