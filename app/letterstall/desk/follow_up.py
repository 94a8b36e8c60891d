"""A letter after a letter: another one for the same case, or one that follows a letter up."""

from __future__ import annotations

from dataclasses import replace

from letterstall.compose.courtesy import follow_up_sentence
from letterstall.core.case import Block, Case
from letterstall.core.kept import KeptLetter
from letterstall.core.letter import Letter
from letterstall.desk.desk import Desk
from letterstall.desk.opened_letter import OpenedLetter


def another_letter(desk: Desk, case: Case, before: Letter) -> OpenedLetter:
    """Return a new letter for the case, in the language and the name of the one before."""
    return OpenedLetter(_new_letter(desk, case, before))


def follow_up(desk: Desk, number: int) -> tuple[Case, OpenedLetter] | None:
    """Return the case of a kept letter and a new one that follows it up; None when the letter is not there.

    Its first paragraph says when the first letter went or was answered, where the language has words for that.
    Raises UnknownCase, StorageError.
    """
    archive = desk.open_drafts()
    draft, kept = archive.draft(number), archive.letter(number)
    if draft is None or kept is None:
        return None
    case = desk.open_case(draft.letter.case_id)
    letter = _new_letter(desk, case, draft.letter)
    sentence = _first_sentence(kept, letter.language)
    blocks = (Block("paragraph", sentence), *letter.blocks) if sentence else letter.blocks
    return case, OpenedLetter(replace(letter, blocks=blocks), follows=number)


def _new_letter(desk: Desk, case: Case, before: Letter) -> Letter:
    letter = desk.new_letter(case, before.language)
    return replace(letter, sender=before.sender, sender_level=before.sender_level, place=before.place)


def _first_sentence(kept: KeptLetter, language: str) -> str:
    if (replied := kept.last("replied")) is not None:
        return follow_up_sentence(language, "answered", replied.on)
    went = kept.last("posted") or kept.last("printed", "saved")
    return follow_up_sentence(language, "no_answer", went.on) if went else ""
