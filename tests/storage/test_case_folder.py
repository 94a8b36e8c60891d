"""A case folder opens whole, or says in which file, on which line and in which field the mistake is."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest
from tests.pace import pace

from letterstall.core.case import Addressee, Case
from letterstall.core.errors import BadField, BrokenCaseFile, CaseFolderError, MissingCaseFile
from letterstall.core.resources import shipped_cases
from letterstall.storage.case_folder import MOST_OF_A_LETTER, find_case, find_cases, open_case, verify_source

FEWEST = '[[addressees]]\noffice = "The Governor"\n'
LETTER = "I write.\n\n- Release them.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return made(tmp_path / "a-case")


def made(folder: Path, facts: str = FEWEST, letter: str | bytes = LETTER) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "case.toml").write_text(facts, encoding="utf-8")
    (folder / "letter.en.md").write_bytes(letter if isinstance(letter, bytes) else letter.encode())
    return folder


def problem_of(folder: Path) -> CaseFolderError:
    before = {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    with pytest.raises(CaseFolderError) as caught:
        open_case(folder)
    assert {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()} == before
    return caught.value


# what is enough


def test_a_model_letter_and_one_addressee_are_enough(folder: Path) -> None:
    case = open_case(folder)
    assert (case.id, case.addressees) == ("a-case", (Addressee("target", office="The Governor"),))
    assert case.target == case.addressees[0]
    assert case.letters[0].asks == ("Release them.",)


def test_a_case_without_a_target_goes_to_its_first_addressee(folder: Path) -> None:
    made(folder, '[[addressees]]\nkind = "embassy"\nname = "E"\n[[addressees]]\nkind = "copy"\nname = "C"\n')
    case = open_case(folder)
    assert case.target is not None and case.target.name == "E"
    assert [one.name for one in case.copy_addressees] == ["C"]


def test_forty_addressees_open_in_their_order(folder: Path) -> None:
    facts = "".join(f'[[addressees]]\nkind = "{"copy" if n else "target"}"\nname = "Official {n}"\n' for n in range(40))
    case = open_case(made(folder, facts))
    assert [one.name for one in case.addressees] == [f"Official {n}" for n in range(40)]
    assert len(case.copy_addressees) == 39


def test_windows_line_ends_and_a_byte_order_mark_are_read(folder: Path) -> None:
    facts = "\ufeff" + 'title = { en = "T" }\n[[addressees]]\nname = "A"\n'.replace("\n", "\r\n")
    (folder / "case.toml").write_bytes(facts.encode())
    (folder / "letter.en.md").write_bytes(("\ufeff" + LETTER.replace("\n", "\r\n")).encode())
    case = open_case(folder)
    assert case.title.best("en") == "T"
    assert [block.text for block in case.letters[0].blocks] == ["I write.", "Release them."]


@pytest.mark.parametrize(
    "name",
    ["<b>Dear</b>", "{{ 7*7 }}", "{% for x in y %}", "John <j@x.org>", "A & B", "&#x110000;", "${x} %s", "../../x",
     "'; DROP TABLE drafts", "=HYPERLINK()", "a\u202eb", "\u2067open", "\u200e", "🕊", "加娜古丽·朱马太"],
)  # fmt: skip
def test_a_name_is_kept_letter_for_letter_whatever_it_looks_like(folder: Path, name: str) -> None:
    case = open_case(made(folder, f"[[people]]\nname = '''{name}'''\n[[addressees]]\nname = '''{name}'''\n"))
    assert case.people[0].name == name
    assert case.addressees[0].name == name


def test_control_characters_go_and_the_words_around_them_stay(folder: Path) -> None:
    case = open_case(
        made(folder, '[[addressees]]\nname = "\\u0000A\\u001b[31m \\r\\n B\\u0007\\tC"\n', "a\x00b\x1b c\x0cd")
    )
    assert case.addressees[0].name == "A[31m B C"
    assert case.letters[0].blocks[0].text == "ab c d"


def test_letters_come_in_the_order_of_the_titles_languages(folder: Path) -> None:
    made(folder, 'title = { fr = "T", ar = "T" }\n' + FEWEST)
    for language in ("ar", "fr", "zh-Hans"):
        (folder / f"letter.{language}.md").write_text(language)
    (folder / "letter.not a language.md").write_text("no")
    assert [letter.language for letter in open_case(folder).letters] == ["fr", "ar", "en", "zh-Hans"]


# what is told


def test_a_missing_case_file_is_named(folder: Path) -> None:
    (folder / "case.toml").unlink()
    error = problem_of(folder)
    assert isinstance(error, MissingCaseFile) and error.file.name == "case.toml"


def test_a_missing_model_letter_is_named(folder: Path) -> None:
    (folder / "letter.en.md").unlink()
    error = problem_of(folder)
    assert isinstance(error, MissingCaseFile) and error.file.name == "letter.en.md"
    assert "model letter" in error.reason


def test_an_empty_model_letter_is_told(folder: Path) -> None:
    error = problem_of(made(folder, letter=" \n\n\t\n"))
    assert isinstance(error, BrokenCaseFile) and "empty" in error.reason


def test_no_addressee_is_told(folder: Path) -> None:
    error = problem_of(made(folder, 'id = "x"\n'))
    assert isinstance(error, BadField) and (error.field, error.file.name) == ("addressees", "case.toml")
    assert "addressee" in error.reason


@pytest.mark.parametrize(
    ("facts", "line"),
    [("id = \n" + FEWEST, 1), ('a = 1\nb = "open\n', 2), ("a = 1\na = 2\n", 2), ("\n\n[[addressees]\n", 3)],
)
def test_wrong_toml_is_told_with_its_line(folder: Path, facts: str, line: int) -> None:
    error = problem_of(made(folder, facts))
    assert isinstance(error, BrokenCaseFile) and (error.file.name, error.line) == ("case.toml", line)


@pytest.mark.parametrize("value", ["[" * 100_000, "9" * 100_000], ids=["brackets", "digits"])
def test_toml_that_no_reader_can_take_is_told(folder: Path, value: str) -> None:
    assert isinstance(problem_of(made(folder, f"a = {value}")), BrokenCaseFile)


@pytest.mark.parametrize(
    ("facts", "field", "line"),
    [
        ("format = 2\n", "format", 1),
        ("format = '1'\n", "format", 1),
        ("\nid = '../x'\n", "id", 2),
        ("id = ''\n", "id", 1),
        ("title = 'T'\n", "title", 1),
        ("title = { en = 1 }\n", "title", 1),
        ("title = { '../x' = 'T' }\n", "title", 1),
        ("\n\ncountry = 'China'\n", "country", 3),
        ("status = 'done'\n", "status", 1),
        ("deadline = '2023-05-15'\n", "deadline", 1),
        ("deadline = 2023-05-15T10:00:00\n", "deadline", 1),
        ("deadline_kind = ['until']\n", "deadline_kind", 1),
        ("preferred_languages = 'en'\n", "preferred_languages", 1),
        ("own_language_welcome = 'yes'\n", "own_language_welcome", 1),
        ("links = [1]\n", "links", 1),
        ("ask_names = { en = 'Release' }\n", "ask_names.en", 1),
        ("practice = 1\n", "practice", 1),
        ("people = 'Ann'\n", "people", 1),
        ("[[people]]\npronouns = 'x'\n", "people[0].name", 1),
        ("[reference]\nindex = 5\n", "reference.index", 2),
        ("[source]\nsha256 = 'x'\n", "source.file", 1),
        ("[source]\nfile = '/etc/passwd'\n", "source.file", 2),
        ("[source]\nfile = 'a/../../x'\n", "source.file", 2),
        ("[source]\nfile = 'C:\\x'\n", "source.file", 2),
        ("[[addressees]]\nname = 'B'\nkind = 'friend'\n", "addressees[0].kind", 3),
        ("[[addressees]]\nremark = 'nobody'\n", "addressees[0].name", 1),
        ("[[addressees]]\nname = 'B'\nlines = 'x'\n", "addressees[0].lines", 3),
        ("[[addressees]]\nname = 'B'\nchannels = [{ kind = 'pigeon' }]\n", "addressees[0].channels[0].kind", 3),
    ],
)
def test_a_wrong_field_is_told_with_its_line_and_name(folder: Path, facts: str, field: str, line: int) -> None:
    error = problem_of(made(folder, f"{facts}{FEWEST}"))
    assert isinstance(error, BadField), error
    assert (error.field, error.line, bool(error.reason)) == (field, line, True)


@pytest.mark.parametrize("name", ["case.toml", "letter.en.md", "summary.en.md", "background.en.md"])
def test_text_that_is_no_utf_8_is_told_with_its_line(folder: Path, name: str) -> None:
    (folder / name).write_bytes("# one\n# two\n# Köln".encode("latin-1"))
    error = problem_of(folder)
    assert isinstance(error, BrokenCaseFile) and (error.file.name, error.line) == (name, 3)
    assert "UTF-8" in error.reason


@pytest.mark.parametrize("name", ["case.toml", "letter.en.md", "summary.en.md", "background.en.md"])
def test_ten_megabytes_of_text_are_refused_at_once_and_stay(folder: Path, name: str) -> None:
    (folder / name).write_bytes(b"# word " * 1_500_000)
    start = time.perf_counter()
    error = problem_of(folder)
    assert isinstance(error, BrokenCaseFile) and error.file.name == name and "larger" in error.reason
    assert time.perf_counter() - start < 2 * pace()


def test_a_letter_of_the_greatest_size_opens_at_once(folder: Path) -> None:
    text = ("word " * 79 + "word\n\n") * 800
    assert MOST_OF_A_LETTER * 0.9 < len(text) <= MOST_OF_A_LETTER * 1.1
    start = time.perf_counter()
    assert len(open_case(made(folder, letter=text[:MOST_OF_A_LETTER])).letters[0].blocks) > 700
    assert time.perf_counter() - start < 2 * pace()


def test_a_pipe_in_place_of_a_file_does_not_hang(folder: Path) -> None:
    os.mkfifo(folder / "summary.en.md")
    with pytest.raises(BrokenCaseFile, match="no ordinary file"):
        open_case(folder)


def test_a_link_out_of_the_folder_is_not_followed(folder: Path) -> None:
    (folder.parent / "secret.md").write_text("secret")
    (folder / "summary.en.md").symlink_to(folder.parent / "secret.md")
    error = problem_of(folder)
    assert isinstance(error, BrokenCaseFile) and "outside" in error.reason


def test_a_source_that_is_a_link_out_of_the_folder_is_not_followed(folder: Path) -> None:
    made(folder, FEWEST + '[source]\nfile = "source/paper.txt"\n')
    (folder / "source").symlink_to(folder.parent)
    (folder.parent / "paper.txt").write_text("secret")
    assert "outside" in problem_of(folder).reason


def test_a_link_to_itself_and_a_name_too_long_are_told(folder: Path) -> None:
    (folder / "summary.en.md").symlink_to("summary.en.md")
    assert isinstance(problem_of(folder), MissingCaseFile)
    (folder / "summary.en.md").unlink()
    assert isinstance(problem_of(made(folder, f'{FEWEST}[source]\nfile = "{"x" * 300}"\n')), BrokenCaseFile)


# the source


def test_a_missing_or_changed_source_is_noticed_and_the_letter_can_be_written(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(shipped_cases() / "zhumatai", tmp_path / "zhumatai"))
    case = open_case(folder)
    file = folder / "source" / "urgent-action-zhumatai.txt"
    assert verify_source(folder, case) is True
    file.write_bytes(file.read_bytes().replace(b"479", b"497"))
    assert verify_source(folder, case) is False
    file.unlink()
    assert verify_source(folder, open_case(folder)) is False


def test_a_case_without_a_source_has_nothing_to_verify(folder: Path) -> None:
    assert verify_source(folder, open_case(folder)) is None


# finding cases


def test_a_broken_case_never_hides_the_others(tmp_path: Path) -> None:
    made(tmp_path / "b"), made(tmp_path / "a"), made(tmp_path / "c", "id = ")
    (tmp_path / "README.md").write_text("no case")
    (tmp_path / "empty").mkdir()
    made(tmp_path / ".hidden")
    found = find_cases([tmp_path, tmp_path / "missing"])
    assert [(folder.name, isinstance(one, Case)) for folder, one in found] == [("a", True), ("b", True), ("c", False)]


def test_a_folder_with_a_letter_and_no_case_file_is_told_not_passed_over(tmp_path: Path) -> None:
    (made(tmp_path / "a") / "case.toml").unlink()
    assert [type(one) for _, one in find_cases([tmp_path])] == [MissingCaseFile]


def test_a_linked_folder_outside_is_not_opened(tmp_path: Path) -> None:
    made(tmp_path / "elsewhere" / "a")
    (tmp_path / "cases").mkdir()
    (tmp_path / "cases" / "a").symlink_to(tmp_path / "elsewhere" / "a")
    assert find_cases([tmp_path / "cases"]) == ()


def test_a_case_is_found_by_its_id_in_whatever_folder_one_s_own_first(tmp_path: Path) -> None:
    own, shipped = tmp_path / "own", tmp_path / "shipped"
    made(shipped / "ilan")
    made(shipped / "odd-name", f'id = "gulnara"\n{FEWEST}')
    made(shipped / "gulmira", "broken")
    assert find_case([own, shipped], "gulnara") == open_case(shipped / "odd-name")
    assert find_case([own, shipped], "nobody") is None
    with pytest.raises(BrokenCaseFile):
        find_case([own, shipped], "gulmira")
    made(own / "my-copy", f'id = "ilan"\n{FEWEST}', "In my words.\n")
    found = find_case([own, shipped], "ilan")
    assert found is not None and found.letters[0].blocks[0].text == "In my words."


LOCKED = """
import os, sys
from pathlib import Path
from letterstall.storage.case_folder import find_cases
find_cases([Path(sys.argv[1])])  # what Python loads late is loaded before it may no longer
if os.geteuid() == 0:
    os.setgroups([]); os.setgid(65534); os.setuid(65534)
print([(folder.name, getattr(one, "reason", "opened")) for folder, one in find_cases([Path(sys.argv[1])])])
"""


def test_a_folder_that_may_not_be_looked_into_does_not_hide_the_others() -> None:
    with tempfile.TemporaryDirectory() as place:  # pytest's own folders are closed to other users
        root = Path(place)
        root.chmod(0o755)
        made(root / "a")
        made(root / "shut").chmod(0o000)
        try:
            done = subprocess.run([sys.executable, "-c", LOCKED, place], capture_output=True, text=True, timeout=60)
        finally:
            (root / "shut").chmod(0o700)
    assert "('a', 'opened')" in done.stdout, done.stderr
    assert "('shut', 'the f" in done.stdout
