"""Spelling of a real letter: the case's names are right, own words are kept, the processes are shut in and end."""

import ast
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from letterstall.core.case import Block
from letterstall.core.letter import Supporter
from letterstall.core.misspelling import OwnWord
from letterstall.desk import spelling as spelling_module
from letterstall.desk.desk import Desk
from letterstall.desk.spelling import Spelling, languages_of, start_process
from letterstall.storage.paths import Paths

RUTH = Supporter("Ruth Kellerbach", ("Marktgasse 5", "3011 Bernwil"), "Bernwil", "CH")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(Paths.in_folder(tmp_path), lambda: date(2026, 11, 22))
    yield made
    made.close()


def test_the_letter_as_the_case_gives_it_has_no_wrong_word(desk: Desk) -> None:
    case = desk.open_case("zhumatai")
    for language in ("en", "de", "fr", "es"):
        letter = replace(desk.new_letter(case, language), sender=RUTH)
        text = f"{letter.text}\n{RUTH.name}, {RUTH.town}"
        assert desk.spelling.misspelt(text, languages_of(language, case), case, RUTH) == (), language


def test_a_slip_in_the_letter_and_in_a_name_are_found_with_the_name_suggested(desk: Desk) -> None:
    case = desk.open_case("zhumatai")
    letter = desk.new_letter(case)
    name = case.people[0].name.split()[-1]
    slip = name[:-1] + "y"
    changed = replace(letter, blocks=(*letter.blocks, Block("paragraph", f"{slip}’s realease is overdue.")))
    found = desk.spelling.misspelt(changed.text, languages_of("en", case), case)
    assert [one.word for one in found] == [f"{slip}’s", "realease"]
    assert desk.spelling.suggestions(f"{slip}’s", "en", case)[0] == f"{name}’s"


def test_own_words_are_right_at_once_and_after_a_restart_until_they_are_taken_back(desk: Desk) -> None:
    for word in ("Kreuzlibrief", "zettelfest"):
        desk.spelling.add_word(f" {word} ", "en-US")
    assert desk.spelling.misspelt("Kreuzlibrief zettelfest", ["en"]) == ()
    desk.close()
    assert desk.spelling.own_words() == (OwnWord("en", "Kreuzlibrief"), OwnWord("en", "zettelfest"))
    assert desk.spelling.misspelt("Kreuzlibrief zettelfest", ["en"]) == ()
    desk.spelling.remove_word("zettelfest", "en")
    assert [one.word for one in desk.spelling.misspelt("Kreuzlibrief zettelfest", ["en"])] == ["zettelfest"]
    desk.spelling.forget_words()
    assert desk.spelling.own_words() == ()
    assert len(desk.spelling.misspelt("Kreuzlibrief zettelfest", ["en"])) == 2


def test_the_languages_of_a_letter_are_its_own_and_those_of_the_case(desk: Desk) -> None:
    case = desk.open_case("zhumatai")
    assert languages_of("de", case)[0] == "de"
    assert "en" in languages_of("de", case)
    assert languages_of("de", None) == ("de",)


def test_a_dictionary_of_the_system_adds_its_language(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "eo.aff").write_text("SET UTF-8\n", "utf-8")
    (tmp_path / "eo.dic").write_text("2\nlibereco\nĉiuj\n", "utf-8")
    made = Spelling(lambda: desk.open_drafts().database, [tmp_path])
    assert [one.word for one in made.misspelt("libereco ĉiuj liberreco", ["eo"])] == ["liberreco"]
    assert made.broken == ()
    made.close()


def test_what_a_dictionary_process_begins_with_is_fixed() -> None:
    tree = ast.parse(Path(spelling_module.__file__).read_text("utf-8"))
    (call,) = [one for one in ast.walk(tree) if isinstance(one, ast.Call) and ast.unparse(one.func) == "start_python"]
    assert ast.unparse(call) == "start_python(_BEGINNING)"


@pytest.mark.skipif(sys.platform != "linux", reason="the locks are Linux's")
def test_a_dictionary_process_is_shut_in(desk: Desk) -> None:
    desk.spelling.misspelt("recieve", ["en"])
    (reader,) = desk.spelling._speller._readers.values()
    assert reader._process is not None
    status = Path(f"/proc/{reader._process._child.pid}/status").read_text()  # type: ignore[attr-defined]
    assert "NoNewPrivs:\t1" in status
    assert "Seccomp:\t2" in status


def test_a_process_that_nobody_asks_ends_by_itself() -> None:
    child = start_process()
    assert child.stdin is not None and child.stdout is not None
    child.stdin.close()
    child.wait(10)
    child.stdout.close()
