"""Will the post go, and will it arrive in time: sentences that say it and what to do. A part of `desk.messages`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Literal, NamedTuple

from letterstall.compose.dates import long_date
from letterstall.core.errors import BrokenPostTable
from letterstall.core.post import PostTime
from letterstall.desk.names import name_of_country
from letterstall.desk.post import PostAdvice
from letterstall.desk.reasons import reason_phrase

Translate = Callable[..., str]
"""As in `desk.messages`."""


def _mark(_context: str, text: str) -> str:
    """Mark a text to be translated where it is used."""
    return text


_SENTENCES = {
    "estimate": _mark("Post", "Posted today it may arrive between {first} and {last} (our rough estimate of {date})."),
    "told": _mark("Post", "Posted today it may arrive between {first} and {last} ({source}, {date})."),
    "own": _mark("Post", "Posted today it may arrive between {first} and {last} (your own figures of {date})."),
    "unknown": _mark(
        "Post",
        "Our table does not say how long a letter from {sender} to {country} takes. Please ask your post office.",
    ),
    "in_time": _mark("Post", "That should be in time: the deadline is {day}."),
    "may_be_late": _mark("Post", "Posted now it may not arrive in time: the deadline is {day}. Post it today."),
    "may_be_late_quicker": _mark(
        "Post",
        "Posted now it may not arrive in time: the deadline is {day}. Post it today, and send it by e-mail or fax too.",
    ),
    "too_late": _mark(
        "Post",
        "By these figures it will not arrive in time: the deadline is {day}. Please ask your Amnesty office first.",
    ),
    "too_late_quicker": _mark(
        "Post", "By these figures it will not arrive in time: the deadline is {day}. Send it by e-mail or fax."
    ),
    "past": _mark("Post", "The deadline was {day}. Please ask your Amnesty office before posting."),
    "stopped": _mark("Post", "Post from {sender} to {country} was suspended as of {date} ({source})."),
    "embassy": _mark("Post", "Send the letter to the embassy instead: {embassy}."),
    "some_embassy": _mark(
        "Post", "Send the letter to the embassy of {country} instead. Your Amnesty office knows its address."
    ),
    "no_stop": _mark("Post", "Our list of {date} names no stop of post to {country}."),
    "not_all": _mark("Post", "It may not name all of them: if you are not sure, ask your post office."),
    "no_list": _mark(
        "Post",
        "We have no list of where the post of {sender} does not go. Please ask whether it takes letters to {country}.",
    ),
}
_TABLE_SENTENCES = {
    "shipped": _mark(
        "Post", "A table about post that belongs to Letterstall cannot be used: {file}. Please install it again."
    ),
    "row": _mark(
        "Post",
        "{file}, line {line}, field {field}: {reason}. This row about post is not used; nothing was changed.",
    ),
    "set_aside": _mark(
        "Post",
        "Your own table about post could not be read ({reason}). It was set aside as {kept}; Letterstall’s is used.",
    ),
    "left": _mark(
        "Post",
        "Your own table about post could not be read ({reason}). {file} was left as it is; Letterstall’s is used.",
    ),
}


def plain_day(day: date) -> str:
    """Return a day in English: "22 November 2026"."""
    return long_date(day, "en")


def post_sentences(
    advice: PostAdvice, translate: Translate, language: str = "en", written: Callable[[date], str] = plain_day
) -> tuple[str, ...]:
    """Return what a person reads about the post before sending; nothing where the countries are not known.

    Names of countries are in `language`; `written` writes days.
    """
    if not advice.sender or not advice.to:
        return ()
    return tuple(
        translate("Post", _SENTENCES[name]).format_map(_facts(name, advice, language, written))
        for name in _names(advice)
    )


class PostRow(NamedTuple):
    """A sentence, how much it weighs, and the way on from it: by the embassy, or to one's own figures."""

    text: str
    weight: Literal["warn", "ok"]
    way: Literal["", "embassy", "days"] = ""


def post_rows(
    advice: PostAdvice, translate: Translate, language: str, written: Callable[[date], str]
) -> tuple[PostRow, ...]:
    """Return the sentences of `post_sentences`, each with its weight and its way on."""
    texts = post_sentences(advice, translate, language, written)
    return tuple(
        PostRow(text, "warn" if name in _WARNINGS else "ok", _WAYS.get(name, ""))
        for name, text in zip(_names(advice) if texts else (), texts, strict=True)
    )


_WARNINGS = frozenset({"may_be_late", "may_be_late_quicker", "too_late", "too_late_quicker", "past", "stopped"})
_WAYS: dict[str, Literal["", "embassy", "days"]] = {
    "embassy": "embassy",
    "some_embassy": "embassy",
    **dict.fromkeys(("estimate", "told", "own", "unknown"), "days"),
}


def _names(advice: PostAdvice) -> Iterator[str]:
    """Yield the names of the sentences, in their order."""
    if advice.suspension:
        yield "stopped"
        yield "embassy" if advice.embassy else "some_embassy"
        return
    if advice.is_past:
        yield "past"
    elif advice.time:
        yield _kind_of(advice.time)
    else:
        yield "unknown"
    if advice.outlook and not advice.is_past:
        yield f"{advice.outlook}_quicker" if advice.has_quicker_way and advice.outlook != "in_time" else advice.outlook
    if not advice.is_inland:
        yield from ("no_stop", "not_all") if advice.list_of else ("no_list",)


def _kind_of(time: PostTime) -> str:
    return "own" if time.is_own else "told" if time.source else "estimate"


def _facts(name: str, advice: PostAdvice, language: str, written: Callable[[date], str]) -> dict[str, str]:
    """Return the fields of a sentence; what this advice does not know is in none of its sentences."""
    first, last = advice.arrives or (None, None)
    told = advice.suspension or advice.time
    as_of = advice.list_of if name == "no_stop" else told.as_of if told else None
    days = {"first": first, "last": last, "day": advice.deadline, "date": as_of}
    return {
        **{field: written(day) for field, day in days.items() if day},
        "sender": name_of_country(advice.sender, language),
        "country": name_of_country(advice.to, language),
        "source": told.source if told else "",
        "embassy": advice.embassy.shown_name if advice.embassy else "",
    }


def post_table_sentence(error: BrokenPostTable, translate: Translate) -> str:
    """Return what a person reads of a table about post that cannot be used as it is."""
    name = "shipped" if error.is_shipped else "row" if error.field else "set_aside" if error.kept_as else "left"
    return translate("Post", _TABLE_SENTENCES[name]).format(
        file=error.file,
        line=error.line,
        field=error.field,
        kept=error.kept_as,
        reason=reason_phrase(error.reason, translate),
    )
