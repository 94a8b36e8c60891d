"""The letter a supporter begins with."""

from __future__ import annotations

from datetime import date

from letterstall.compose.courtesy import closing_for, salutation_for
from letterstall.compose.offices import office_of_case
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

    Salutation and closing are the case's own in this language, else those of the addressee's office, else the usual.
    """
    model, salutation = case.model_letter(language), salutation_for(case, language)
    return Letter(
        case_id=case.id,
        language=language,
        salutation=salutation,
        blocks=model.blocks if model else (),
        closing=(model.closing if model else "") or closing_for(salutation, language, office_of_case(case)),
        place=place,
        written_on=today,
        sender=supporter,
        sender_level=sender_level,
    )
