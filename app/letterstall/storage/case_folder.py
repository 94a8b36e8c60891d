"""Case folders: opened into a frozen case, found, and checked against their source.

`cases/README.md` describes the folder.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from letterstall.core.case import Case, ModelLetter
from letterstall.core.errors import BrokenCaseFile, CaseFolderError, MissingCaseFile
from letterstall.core.languages import ByLanguage
from letterstall.storage.case_facts import CASE_FILE, closings_of, facts_of, read_facts
from letterstall.storage.case_fields import LANGUAGE_TAG
from letterstall.storage.case_text import blocks_of_text, paragraphs_of_text
from letterstall.storage.inside import file_inside, leads_inside, text_of_file

MOST_OF_FACTS = 1_000_000
"""The largest case.toml in bytes."""

MOST_OF_A_LETTER = 300_000
"""The largest model letter in bytes: about a hundred pages. A longer one is no letter, and would hold up the page."""

MOST_OF_A_TEXT = 2_000_000
"""The largest summary or background in bytes."""


def open_case(folder: Path) -> Case:
    """Return the case of a folder.

    Raises MissingCaseFile, BrokenCaseFile, BadField, each with file, line and field; nothing is ever changed.
    """
    file = file_inside(folder, CASE_FILE)
    fields = read_facts(file, text_of_file(file, MOST_OF_FACTS))
    case, closings = facts_of(fields, folder.resolve().name), closings_of(fields)
    letters = tuple(_letter(file, tag, closings) for tag, file in _texts(folder, "letter"))
    if not letters:
        raise MissingCaseFile(folder / "letter.en.md", reason="a model letter is needed, in one language at least")
    if case.source is not None:
        with suppress(MissingCaseFile):  # a letter can be written without it
            file_inside(folder, case.source.file)
    return replace(
        case,
        letters=_in_order(letters, case.title.languages),
        summary=_by_language(folder, "summary"),
        background=_by_language(folder, "background"),
    )


def find_cases(roots: Sequence[Path]) -> tuple[tuple[Path, Case | CaseFolderError], ...]:
    """Return every case folder in these folders with its case, or with what is wrong with it; sorted by id.

    A link that leads out of its folder is not followed. A missing root holds no cases. Of two cases with one id the
    one of the earlier root comes first.
    """
    found = [(folder, _opened(folder)) for root in roots for folder in _folders(root)]
    return tuple(sorted(found, key=lambda one: one[1].id if isinstance(one[1], Case) else one[0].name))


def find_case(roots: Sequence[Path], case_id: str) -> Case | None:
    """Return the case with this id in the first of these folders that has one, without opening more than it must.

    Raises CaseFolderError when the folder of that name cannot be opened.
    """
    for root in roots:
        for folder in sorted(_folders(root), key=lambda folder: folder.name != case_id):
            found = _opened(folder)
            if isinstance(found, Case) and found.id == case_id:
                return found
            if isinstance(found, CaseFolderError) and folder.name == case_id:
                raise found
    return None


def verify_source(folder: Path, case: Case) -> bool | None:
    """Say whether the source document is there and has the checksum of the case; None when the case states none."""
    if case.source is None or not case.source.sha256:
        return None
    try:
        with file_inside(folder, case.source.file).open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest() == case.source.sha256.lower()
    except (OSError, CaseFolderError):
        return False


def _opened(folder: Path) -> Case | CaseFolderError:
    try:
        return open_case(folder)
    except CaseFolderError as error:
        return error
    except OSError as error:
        return BrokenCaseFile(folder, reason=f"the folder cannot be read: {error.strerror}")


def _folders(root: Path) -> Iterator[Path]:
    try:
        children = sorted(root.iterdir())
    except OSError:
        return
    yield from (child for child in children if leads_inside(child, root) and _is_case_folder(child))


def _is_case_folder(folder: Path) -> bool:
    if folder.name.startswith("."):
        return False
    try:
        return folder.is_dir() and ((folder / CASE_FILE).exists() or any(folder.glob("letter.*.md")))
    except OSError:  # one that may not be looked into is told when it is opened
        return True


def _texts(folder: Path, kind: str) -> Iterator[tuple[str, Path]]:
    """Yield language and file of each text of a kind: "letter" has letter.en.md, letter.zh-Hans.md."""
    for file in sorted(folder.glob(f"{kind}.*.md")):
        tag = file.name.removeprefix(f"{kind}.").removesuffix(".md")
        if LANGUAGE_TAG.fullmatch(tag):
            yield tag, file_inside(folder, file.name)


def _letter(file: Path, tag: str, closings: ByLanguage) -> ModelLetter:
    blocks = blocks_of_text(text_of_file(file, MOST_OF_A_LETTER))
    if not blocks:
        raise BrokenCaseFile(file, reason="the model letter is empty")
    return ModelLetter(tag, blocks, closings.exact(tag) or "")


def _by_language(folder: Path, kind: str) -> ByLanguage:
    texts = ((tag, paragraphs_of_text(text_of_file(file, MOST_OF_A_TEXT))) for tag, file in _texts(folder, kind))
    return ByLanguage.of(texts)


def _in_order(letters: tuple[ModelLetter, ...], languages: tuple[str, ...]) -> tuple[ModelLetter, ...]:
    """Return the letters in the order in which the title names their languages, the others behind, by tag."""
    rank = {language: number for number, language in enumerate(languages)}
    return tuple(sorted(letters, key=lambda letter: (rank.get(letter.language, len(rank)), letter.language)))
