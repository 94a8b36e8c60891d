from __future__ import annotations

import errno
import inspect
from datetime import datetime
from pathlib import Path
from typing import get_args

import pytest

from letterstall.core import errors
from letterstall.core.findings import Finding, FindingKind
from letterstall.desk.messages import error_sentence, finding_sentence

FACTS = {
    "unfilled_field": {"text": "[your name]"},
    "lost_ask": {"ask": "Release her.", "name": "Release", "index": "0"},
    "missing_glyph": {"sign": "🕊", "code": "U+1F54A", "where": "body", "number": "2"},
    "address_outside_window": {"line": "Urumqi", "mm": "3.2", "addressee": "Ma Xingrui"},
    "second_page": {"count": "4"},
    "past_deadline": {"deadline": "2023-05-15", "advice": ""},
    "case_closed": {"closed_on": "", "reason": ""},
    "stranger": {"found": "Ilan Dorvek", "name": "Ilan Dorvek"},
    "name_differs": {"found": "Zhumatia", "expected": "Zhumatai"},
    "date_differs": {"found": "10 March", "expected": "10 February"},
    "number_differs": {"found": "three", "expected": "two"},
    "place_differs": {"found": "Urumki", "expected": "Urumqi"},
    "closing_differs": {"found": "Madame", "expected": "Monsieur"},
    "insult": {"found": "liars"},
    "threat": {"found": "you will pay"},
    "politics": {"found": "regime change"},
    "shouting": {"found": "FREE HER NOW"},
    "publisher_named": {"found": "Amnesty International"},
}
FILE = Path("/somewhere/case.toml")
FINDING = Finding("unfilled_field", True, facts=(("text", "[your name]"),))
ERRORS = (
    errors.MissingCaseFile(FILE),
    errors.BrokenCaseFile(FILE, line=3, reason="this is no TOML"),
    errors.BadField(FILE, "title", 4, "text is expected"),
    errors.UnknownCase("nobody"),
    errors.BadLetterFile(Path("me.toml"), "text is expected", 2, "name"),
    errors.BadLetterFile(Path("body.md"), "the text is not UTF-8", 7),
    errors.BadLetterFile(Path("body.md"), "the file cannot be read"),
    *(errors.UnreadableDocument("letter.pdf", problem) for problem in get_args(errors.DocumentProblem)),
    errors.UnreadableDocument("", "died"),
    errors.NoCaseFound("letter.pdf"),
    errors.NoCaseFound(""),
    errors.ReadingCancelled(),
    errors.CaseNotSaved("lind", OSError(errno.ENOSPC, "")),
    errors.LayoutError("broken"),
    errors.NoVoice(),
    errors.VoiceFailed(),
    errors.UnknownLayout("papyrus", ("din5008_b",)),
    errors.WrongPaper("din5008_b", "Letter", ("us10",)),
    errors.BadMeasurement("window_w", 4000),
    errors.MissingFont(Path("/x/NotoSerif-Regular.ttf")),
    errors.ExportStopped((FINDING,)),
    *(
        errors.TargetNotWritten(Path("letters.csv"), OSError(number, ""))
        for number in (errno.ENOSPC, errno.EACCES, errno.EIO)
    ),
    *(
        errors.TargetNotWritten(Path("letter.pdf"), OSError(number, ""))
        for number in (errno.ENOSPC, errno.EACCES, errno.EBUSY, errno.ENOENT, errno.EISDIR, errno.EIO)
    ),
    errors.NotKept(OSError(errno.ENOSPC, "")),
    errors.NotKept(OSError(errno.EROFS, "")),
    errors.NotKept(OSError(errno.EIO, "")),
    errors.DeskInUse(FILE),
    errors.LockedDesk(FILE),
    errors.LockedDesk(FILE, is_wrong=True),
    errors.LockedDesk(FILE, has_keyring=True),
    errors.NoKeyring("absent"),
    errors.NoKeyring("refused"),
    errors.DamagedDesk(FILE, FILE, None, 3),
    errors.DamagedDesk(FILE, FILE, datetime(2026, 11, 22, 9, 30), 3),
    errors.NewerDesk(FILE),
    errors.DamagedDesk(FILE, Path("/x/kept"), datetime(2026, 11, 22, 9, 30)),
    errors.DamagedDesk(FILE, None),
    errors.DamagedDesk(FILE, None, datetime(2026, 11, 22, 9, 30), is_older=True),
    errors.NotRemembered(OSError(errno.ENOSPC, "")),
    errors.BrokenSettings(FILE, None, "no TOML"),
    errors.BrokenPostTable(FILE, "no TOML", kept_as=Path("/x/kept")),
    errors.BrokenPostTable(FILE, "the file is not UTF-8"),
    errors.BrokenPostTable(FILE, "a table is expected", 7, "times.AT"),
    errors.BrokenPostTable(FILE, "a table is expected", 7, "times.europe", is_shipped=True),
    ZeroDivisionError(),
)


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EACCES, "nothing may be written"),
        (errno.EROFS, "nothing may be written"),
        (errno.EIO, "the disk refuses"),
    ],
)
def test_why_a_letter_is_not_kept_is_what_the_disk_said(number: int, said: str) -> None:
    assert said in error_sentence(errors.NotKept(OSError(number, "")))


def test_what_the_database_says_is_understood_too() -> None:
    class Refused(Exception):
        sqlite_errorcode = 8 | 1 << 8  # SQLITE_READONLY_RECOVERY: an extended code, the plain one in its low byte

    assert errors.NotKept(Refused()).is_forbidden and not errors.NotKept(Refused()).is_full


@pytest.mark.parametrize("kind", get_args(FindingKind))
def test_every_finding_has_a_whole_sentence(kind: FindingKind) -> None:
    sentence = finding_sentence(Finding(kind, False, facts=tuple(FACTS.get(kind, {}).items())))
    assert sentence[0].isupper() or sentence[0].isdigit() or sentence[0] in "“"
    assert "{" not in sentence
    assert sentence.rstrip("”")[-1] in ".:!"


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_every_error_has_a_sentence_without_a_field_left_open(error: BaseException) -> None:
    sentence = error_sentence(error)
    assert "{" not in sentence
    assert sentence.endswith(".")
    assert type(error).__name__ not in sentence or isinstance(error, ZeroDivisionError)


def test_no_kind_of_error_is_forgotten() -> None:
    told = {type(error) for error in ERRORS}
    leaves = {
        kind
        for _, kind in inspect.getmembers(errors, inspect.isclass)
        if issubclass(kind, errors.LetterstallError) and not kind.__subclasses__()
    }
    assert leaves <= told


def test_braces_in_what_people_write_are_not_filled_in() -> None:
    finding = Finding("unfilled_field", True, facts=(("text", "{{ 7*7 }} {ask}"),))
    assert "{{ 7*7 }} {ask}" in finding_sentence(finding)


def test_sentences_go_through_the_translation_before_their_fields_are_filled() -> None:
    asked = []

    def translate(context: str, text: str) -> str:
        asked.append((context, text))
        return "« {text} »"

    assert finding_sentence(FINDING, translate) == "« [your name] »"
    assert asked == [("Messages", "“{text}” is still to be filled in.")]


def test_a_letter_that_is_too_long_in_any_setting_says_how_many_lines_remain() -> None:
    facts = (("count", "4"), ("left", "1"))
    told = finding_sentence(Finding("second_page", False, facts=facts))
    assert told == "4 lines are on a second page. Set as close as reads well, one line would still be there."
