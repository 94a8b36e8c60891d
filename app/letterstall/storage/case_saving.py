"""Saving a case into its folder: what has not changed stays as it was written, comments and unknown keys included."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, MutableMapping, MutableSequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import InlineTable

from letterstall.core.case import Addressee, Case, Channel
from letterstall.core.errors import BrokenCaseFile
from letterstall.core.languages import ByLanguage
from letterstall.storage.atomic import make_private_folder, write_all, write_file
from letterstall.storage.case_facts import CASE_FILE, FORMAT
from letterstall.storage.case_folder import MOST_OF_A_LETTER, MOST_OF_A_TEXT, MOST_OF_FACTS
from letterstall.storage.case_text import blocks_of_text, paragraphs_of_text, text_of_blocks
from letterstall.storage.inside import text_of_file
from letterstall.storage.whole_folder import copy_folder, new_folder

Table = MutableMapping[str, Any]

_TABLES = ("reference", "do_not_write", "source")
_LISTS_OF_TABLES = ("people", "addressees")


def save_case(folder: Path, case: Case) -> None:
    """Write the case into its folder, all files or none. Text files the case does not know are left alone.

    Raises BrokenCaseFile when the case.toml that is there cannot be understood, OSError when the disk refuses.
    """
    folder.mkdir(parents=True, exist_ok=True)
    files = {folder / CASE_FILE: _facts(folder / CASE_FILE, case), **dict(_changed_texts(folder, case))}
    write_all({file: text.encode() for file, text in files.items()})


def save_with_source(folder: Path, case: Case, sources: Mapping[str, bytes], original: Path | None = None) -> None:
    """Save a case together with documents ("source/name") as one folder that appears whole or not at all.

    Where the folder is there already, or `original` is a folder elsewhere whose files the case builds on, these files
    are kept. Raises OSError; then nothing is left behind and what was there is untouched.
    """
    make_private_folder(folder.parent)
    with new_folder(folder) as beside:
        for old in (original, folder):
            if old is not None and old.is_dir():
                copy_folder(old, beside)
                break
        save_case(beside, case)
        for name, data in sources.items():
            make_private_folder((beside / name).parent)
            write_file(beside / name, data)


def _facts(file: Path, case: Case) -> str:
    source = text_of_file(file, MOST_OF_FACTS) if file.exists() else ""
    try:
        document = tomlkit.parse(source)
    except TOMLKitError as error:
        raise BrokenCaseFile(file, line=getattr(error, "line", 0), reason=f"no readable TOML: {error}") from error
    facts = _values(case)
    _merge(document, {key: value for key, value in facts.items() if key not in (*_TABLES, *_LISTS_OF_TABLES)})
    for key in _TABLES:
        _merge_table(document, key, facts[key])
    for key in _LISTS_OF_TABLES:
        _merge_list(document, key, facts[key])
    return tomlkit.dumps(document)


def _merge(table: Table, values: Mapping[str, Any]) -> None:
    """Set what differs, take out what has become empty, touch nothing else."""
    for key, value in values.items():
        if key in table and _plain(table[key]) == value:
            continue
        if value not in ("", [], {}, False, None):
            table[key] = _item(value)
        elif key in table:
            del table[key]


def _merge_table(document: Table, key: str, values: Mapping[str, Any]) -> None:
    if key not in document and any(values.values()):
        document[key] = tomlkit.table()
    if key in document:
        _merge(document[key], values)


def _merge_list(document: Table, key: str, values: list[dict[str, Any]]) -> None:
    """Change the tables of a list one by one, so that each keeps what is not ours."""
    if not values:
        document.pop(key, None)
        return
    if key not in document:
        document[key] = tomlkit.aot()
    tables: MutableSequence[Any] = document[key]
    while len(tables) > len(values):
        del tables[-1]
    while len(tables) < len(values):
        tables.append(_new_table())
    for table, one in zip(tables, values, strict=True):
        _merge(table, one)


def _new_table() -> Table:
    table = tomlkit.table()
    table.trivia.indent = "\n"  # a blank line above
    return table


def _values(case: Case) -> dict[str, Any]:
    """Return what case.toml holds, in the order in which a new one is written."""
    return {
        "format": FORMAT,
        "id": case.id,
        "title": _languages(case.title),
        "country": case.country,
        "practice": case.is_practice,
        "status": case.status,
        "closed_on": case.closed_on,
        "closed_reason": _languages(case.closed_reason),
        "issued": case.issued,
        "deadline": case.deadline,
        "deadline_kind": "" if case.deadline_kind == "until" else case.deadline_kind,
        "after_deadline": _languages(case.after_deadline),
        "preferred_languages": list(case.preferred_languages),
        "own_language_welcome": case.own_language_welcome,
        "links": list(case.links),
        "ask_names": {language: list(names) for language, names in case.ask_names},
        "closing": {letter.language: letter.closing for letter in case.letters if letter.closing},
        "reference": asdict(case.reference),
        "people": [asdict(person) for person in case.people],
        "addressees": [_addressee(one) for one in case.addressees],
        "do_not_write": {"notes": list(case.notes)},
        "source": asdict(case.source) if case.source else {},
    }


def _addressee(addressee: Addressee) -> dict[str, Any]:
    return {
        "kind": addressee.kind,
        "name": addressee.name,
        "office": addressee.office,
        "lines": list(addressee.lines),
        "country": addressee.country,
        "salutation": _languages(addressee.salutation),
        "channels": [_channel(one) for one in addressee.channels],
        "remark": addressee.remark,
    }


def _channel(channel: Channel) -> dict[str, str]:
    return {key: value for key, value in asdict(channel).items() if value}


def _languages(texts: ByLanguage) -> dict[str, str]:
    return dict(texts.texts)


def _changed_texts(folder: Path, case: Case) -> Iterator[tuple[Path, str]]:
    """Yield the text files that say something else than the case, with their new text."""
    for letter in case.letters:
        file = folder / f"letter.{letter.language}.md"
        if not file.exists() or blocks_of_text(text_of_file(file, MOST_OF_A_LETTER)) != letter.blocks:
            yield file, text_of_blocks(letter.blocks)
    for kind, texts in (("summary", case.summary), ("background", case.background)):
        for language, text in texts.texts:
            file = folder / f"{kind}.{language}.md"
            if not file.exists() or paragraphs_of_text(text_of_file(file, MOST_OF_A_TEXT)) != text:
                yield file, f"{text}\n"


def _plain(value: Any) -> Any:
    return value.unwrap() if hasattr(value, "unwrap") else value


def _item(value: Any) -> Any:
    """Return a value as TOML writes it best: tables and lists of tables on one line."""
    if isinstance(value, dict):
        return _inline(value)
    if isinstance(value, list):
        array = tomlkit.array()
        array.extend(_items(value))
        return array
    return value


def _items(values: Iterable[Any]) -> list[Any]:
    return [_inline(one) if isinstance(one, dict) else one for one in values]


def _inline(values: Mapping[str, Any]) -> InlineTable:
    table = tomlkit.inline_table()
    for key, value in values.items():
        table[key] = value
    return table
