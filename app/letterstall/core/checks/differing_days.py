"""Dates of a letter that the case tells otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from letterstall.core.checks.days import Day, days_in
from letterstall.core.checks.letter_sentence import Difference, LetterSentence
from letterstall.core.checks.lexicon import Lexicon
from letterstall.core.checks.tokens import folded, tokens_of
from letterstall.core.checks.told import CaseFacts

_OWN = 2
"""What two sentences must have in common besides, where a date seems to be the writer's own."""
_FAR = 3
"""Years from which on a date of the same day is another one: slips are near, or the same figures in another order."""


def differing_days(here: LetterSentence, facts: CaseFacts) -> Iterator[Difference]:
    """Yield the dates of a sentence that stand for other ones of the case."""
    said = days_in(here.text, here.known)
    for day in said:
        if not _is_told(day, facts):
            meant = _meant_day(day, said, here, facts)
            if meant is not None:
                found = here.text[day.start : day.end]
                yield Difference("date_differs", day.start, day.end, found, _rewritten(found, day, meant, here.known))


def _is_told(day: Day, facts: CaseFacts) -> bool:
    """Say whether the case tells this date; one without a year only where it has none of the same day with one."""
    same = [one for one, _ in facts.days if day.agrees_with(one)]
    if day.year is None or any(one.year == day.year for one in same):
        return bool(same)
    return bool(same) and not any(one.year and (one.month, one.day) == (day.month, day.day) for one, _ in facts.days)


def _meant_day(day: Day, said_here: Sequence[Day], here: LetterSentence, facts: CaseFacts) -> Day | None:
    """Return the date of the case that a letter's date stands for, None where it is the writer's own.

    A date that the same sentence tells rightly is not meant by another one.
    """
    said = sum(part is not None for part in day.parts)
    needed = _OWN if here.is_own(day.start, facts) else 0
    best: tuple[int, int, Day] | None = None
    for other, told in facts.days:
        if any(mine is not None and theirs is None for mine, theirs in zip(day.parts, other.parts, strict=True)):
            continue
        if _is_another_time(day, other) or any(one.agrees_with(other) for one in said_here if one != day):
            continue
        shared, kin = day.shared_with(other), here.kinship(told, facts)
        if shared and kin >= needed + _needed_kinship(said, shared) and (best is None or (shared, kin) > best[:2]):
            best = shared, kin, other
    return best[2] if best else None


def _is_another_time(day: Day, other: Day) -> bool:
    if day.year is None or other.year is None:
        return False
    return abs(day.year - other.year) > _FAR and sorted(str(day.year)) != sorted(str(other.year))


def _needed_kinship(said: int, shared: int) -> int:
    """Return how much two sentences must have in common for their dates to be the same one: less, the more of it is."""
    return 0 if shared == 2 and said == 3 else 2


def _rewritten(found: str, day: Day, meant: Day, known: Lexicon | None) -> str:
    """Return the words of a date with the parts that differ changed, in the form in which it was written."""
    changed = found
    if day.year is not None and day.year != meant.year:
        changed = changed.replace(_figures_of(found, day.year), str(meant.year))
    if day.month is not None and meant.month is not None and day.month != meant.month:
        changed = _with_month(changed, day, meant, known)
    if day.day is not None and meant.day is not None and day.day != meant.day:
        changed = changed.replace(_figures_of(found, day.day), str(meant.day), 1)
    return changed


def _figures_of(found: str, number: int) -> str:
    return next(
        (found[one.start : one.end] for one in tokens_of(found) if one.word.isdecimal() and int(one.word) == number),
        str(number),
    )


def _with_month(found: str, day: Day, meant: Day, known: Lexicon | None) -> str:
    assert day.month is not None and meant.month is not None
    for token in tokens_of(found):
        word = found[token.start : token.end]
        if known is not None and known.months.get(token.word) == day.month:
            forms, others = known.month_forms[day.month - 1], known.month_forms[meant.month - 1]
            form = next((at for at, one in enumerate(forms) if folded(one) == token.word), 0)
            other = others[form if form < len(others) else 0]
            return (
                found[: token.start]
                + (other[0].upper() + other[1:] if word[0].isupper() else other)
                + found[token.end :]
            )
    return found.replace(f"{day.month:02}", f"{meant.month:02}", 1)
