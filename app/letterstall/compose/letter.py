"""The letter a supporter begins with."""

from __future__ import annotations

from datetime import date

from letterstall.compose.words import words
from letterstall.core.case import Case
from letterstall.core.letter import Letter, SenderLevel, Supporter

_NOBODY = Supporter()


def first_letter(
    case: Case,
    language: str,
    supporter: Supporter = _NOBODY,
    sender_level: SenderLevel = SenderLevel.NAME_AND_TOWN,
    place: str = "",
    today: date | None = None,
) -> Letter:
    """Return a letter for the case: the model letter where the case has one in this language, else an empty one.

    Salutation and closing are the case's own in this language, else the usual ones of the language.
    """
    model = case.model_letter(language)
    return Letter(
        case_id=case.id,
        language=language,
        salutation=_salutation(case, language),
        blocks=model.blocks if model else (),
        closing=(model.closing if model else "") or words(language).closing,
        place=place,
        written_on=today,
        sender=supporter,
        sender_level=sender_level,
    )


def _salutation(case: Case, language: str) -> str:
    given = case.target.salutation if case.target else None
    if given is None:
        return words(language).salutation
    primary = language.split("-")[0]
    near = (text for tag, text in given.texts if tag.split("-")[0] == primary)
    return given.exact(language) or next(near, "") or words(language).salutation
