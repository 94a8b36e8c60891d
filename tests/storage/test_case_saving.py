"""A saved case opens as it was, and what is not ours in the folder is still there."""

import shutil
from dataclasses import fields, replace
from datetime import date
from pathlib import Path

import pytest

from letterstall.core.case import Addressee, Block, Case, Channel, ModelLetter, Person, Reference, Source
from letterstall.core.errors import BrokenCaseFile
from letterstall.core.languages import ByLanguage
from letterstall.core.resources import shipped_cases
from letterstall.storage.case_folder import open_case
from letterstall.storage.case_saving import save_case

EVERYTHING = Case(
    id="all",
    title=ByLanguage.of({"en": 'A "title" <b> {{ 7*7 }}', "zh-Hans": "标题"}),
    country="CN",
    status="closed",
    closed_on=date(2026, 1, 2),
    closed_reason=ByLanguage.of({"en": "Released"}),
    issued=date(2025, 1, 2),
    deadline=date(2025, 5, 6),
    deadline_kind="before",
    after_deadline=ByLanguage.of({"en": "Ask first."}),
    preferred_languages=("zh-Hans", "en"),
    own_language_welcome=True,
    links=("https://a.example/#x", "https://a.example/#x"),
    ask_names=(("en", ("Release", "Care")), ("fr", ("Libération",))),
    is_practice=True,
    reference=Reference("P", "UA 1/25", "ASA 1", "old"),
    people=(Person("Ann \\ 'A'", "安", "zh-Hans", "she/her"), Person("Ben")),
    addressees=(
        Addressee("target", "T", "O", ("1", "2"), "CN", ByLanguage.of({"en": "D,"}), (Channel("fax", "1", "r"),), "m"),
        Addressee("copy", office="C"),
        Addressee("embassy", "E", country="DE"),
    ),
    notes=("Not this",),
    source=Source("source/a.txt", "00"),
    summary=ByLanguage.of({"en": "One.\n\nTwo."}),
    background=ByLanguage.of({"en": "- not an ask\n\nTwo.", "fr": "Un."}),
    letters=(
        ModelLetter("en", (Block("paragraph", "- p"), Block("ask", "a"), Block("ask", "b"), Block("paragraph", "q"))),
        ModelLetter("zh-Hans", (Block("paragraph", "中"),), "此致"),
    ),
)  # fmt: skip


def test_everything_a_case_can_hold_comes_back(tmp_path: Path) -> None:
    fewest = Case("x", ByLanguage())
    assert all(getattr(EVERYTHING, field.name) != getattr(fewest, field.name) for field in fields(Case))
    save_case(tmp_path / "all", EVERYTHING)
    assert open_case(tmp_path / "all") == EVERYTHING


@pytest.mark.parametrize("name", ["zhumatai", "practice"])
def test_saving_an_unchanged_case_changes_no_byte(tmp_path: Path, name: str) -> None:
    folder = Path(shutil.copytree(shipped_cases() / name, tmp_path / name))
    before = {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    save_case(folder, open_case(folder))
    assert {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()} == before


def test_unknown_keys_comments_and_files_are_kept(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(shipped_cases() / "zhumatai", tmp_path / "z"))
    facts = (folder / "case.toml").read_text(encoding="utf-8")
    facts = facts.replace('kind = "copy"', 'kind = "copy"  # by post\nfloor = 3').replace(
        "[reference]", "# r\n[reference]\nour = 1"
    )
    (folder / "case.toml").write_text("later = { a = 1 }  # unknown\n" + facts, encoding="utf-8")
    (folder / "notes.txt").write_text("ours")
    case = open_case(folder)
    target, copy = case.addressees
    changed = replace(
        case, deadline=date(2030, 1, 1), addressees=(target, replace(copy, office="Office")), links=("x",)
    )
    save_case(folder, changed)
    assert open_case(folder) == changed
    text = (folder / "case.toml").read_text(encoding="utf-8")
    assert all(
        word in text for word in ("later = { a = 1 }  # unknown", "# by post\nfloor = 3", "# r\n[reference]\nour = 1")
    )
    assert (folder / "notes.txt").read_text() == "ours"


def test_what_is_taken_out_of_a_case_is_taken_out_of_its_file(tmp_path: Path) -> None:
    save_case(tmp_path, EVERYTHING)
    fewer = replace(
        EVERYTHING, people=(), addressees=EVERYTHING.addressees[:1], deadline=None, links=(), notes=(), country="",
        is_practice=False, own_language_welcome=False, deadline_kind="until", title=ByLanguage.of({"en": "T"}),
    )  # fmt: skip
    save_case(tmp_path, fewer)
    assert open_case(tmp_path) == fewer


def test_a_case_file_that_cannot_be_understood_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "case.toml").write_text("a = ")
    with pytest.raises(BrokenCaseFile):
        save_case(tmp_path, EVERYTHING)
    assert [file.name for file in tmp_path.iterdir()] == ["case.toml"]
    assert (tmp_path / "case.toml").read_text() == "a = "


def test_a_disk_that_refuses_leaves_every_file_as_it_was(tmp_path: Path) -> None:
    save_case(tmp_path, EVERYTHING)
    before = (tmp_path / "case.toml").read_bytes()
    (tmp_path / "summary.fr.md").symlink_to("no/such/folder")
    with pytest.raises(OSError):
        save_case(tmp_path, replace(EVERYTHING, country="DE", summary=ByLanguage.of({"fr": "Un."})))
    assert (tmp_path / "case.toml").read_bytes() == before
