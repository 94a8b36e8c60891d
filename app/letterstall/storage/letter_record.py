"""A letter as JSON and back: complete, numbered, strict. What is not exactly a letter is refused, never guessed."""

from __future__ import annotations

import json
import zlib
from datetime import date
from typing import Any

from letterstall.core.case import Block
from letterstall.core.letter import Letter, NameEmphasis, SenderLevel, Supporter

VERSION = 3
"""The version of the record; a change of `Letter` raises it and teaches `letter_from_record` the old one."""

_LONGEST = 64 * 1024 * 1024
"""Bytes; no letter comes near it."""
_TEXTS = ("case_id", "language", "salutation", "closing", "subject", "place")
_SWITCHES = ("keeps_to_one_page",)
_KEYS = {
    *_TEXTS,
    *_SWITCHES,
    "version",
    "blocks",
    "enclosures",
    "written_on",
    "sender",
    "sender_level",
    "name_emphasis",
    "embassy",
    "accepted",
}
_SENDER_TEXTS = ("name", "town", "country")


def record_of_letter(letter: Letter) -> str:
    """Return the letter as one line of JSON in ASCII, whatever characters it holds."""
    sender = letter.sender
    record = {
        "version": VERSION,
        **{name: getattr(letter, name) for name in _TEXTS},
        "blocks": [[block.kind, block.text] for block in letter.blocks],
        "enclosures": list(letter.enclosures),
        "written_on": letter.written_on.isoformat() if letter.written_on else None,
        "sender": {**{name: getattr(sender, name) for name in _SENDER_TEXTS}, "lines": list(sender.lines)},
        "sender_level": letter.sender_level.value,
        "name_emphasis": letter.name_emphasis.value,
        "keeps_to_one_page": letter.keeps_to_one_page,
        "accepted": list(letter.accepted),
        "embassy": list(letter.embassy),
    }
    return json.dumps(record, separators=(",", ":"))


def packed(letter: Letter) -> bytes:
    """Return the record of a letter in few bytes."""
    return zlib.compress(record_of_letter(letter).encode("ascii"), 1)


def unpacked(stored: object) -> str:
    """Return the record of what was stored, packed or as it is. Raises ValueError."""
    if isinstance(stored, str):
        return stored
    _demand(isinstance(stored, bytes), "bytes")
    try:
        unpacker = zlib.decompressobj()
        record = unpacker.decompress(stored, _LONGEST)  # type: ignore[arg-type]
    except zlib.error as error:
        raise ValueError("not a letter: packed") from error
    _demand(unpacker.eof, "length")
    return record.decode("ascii")


def letter_from_record(record: str) -> Letter:
    """Return the letter of a record, of this version or an earlier one. Raises ValueError if it is not one."""
    data = _as_of_today(json.loads(record))
    _demand(isinstance(data, dict) and data.get("version") == VERSION, "version")
    _demand(set(data) == _KEYS, "keys")
    for name in _SWITCHES:
        _demand(isinstance(data[name], bool), name)
    written_on = data["written_on"]
    return Letter(
        **{name: _text(data[name]) for name in _TEXTS},
        blocks=tuple(_block(one) for one in _list(data["blocks"])),
        enclosures=tuple(_text(one) for one in _list(data["enclosures"])),
        written_on=None if written_on is None else date.fromisoformat(_text(written_on)),
        sender=_sender(data["sender"]),
        sender_level=SenderLevel(data["sender_level"]),
        name_emphasis=NameEmphasis(data["name_emphasis"]),
        keeps_to_one_page=data["keeps_to_one_page"],
        accepted=tuple(_text(one) for one in _list(data["accepted"])),
        embassy=tuple(_text(one) for one in _list(data["embassy"])),
    )


def _as_of_today(data: Any) -> Any:
    """Return a record of an earlier version as this one would have written it; any other as it is."""
    if isinstance(data, dict) and data.get("version") == 1 and isinstance(data.get("emphasises_name"), bool):
        kept = {name: value for name, value in data.items() if name != "emphasises_name"}
        emphasis = "bold" if data["emphasises_name"] else "none"
        data = {**kept, "version": 2, "name_emphasis": emphasis, "keeps_to_one_page": False, "accepted": []}
    if isinstance(data, dict) and data.get("version") == 2 and "embassy" not in data:
        data = {**data, "version": 3, "embassy": []}
    return data


def _sender(data: Any) -> Supporter:
    _demand(isinstance(data, dict) and set(data) == {*_SENDER_TEXTS, "lines"}, "sender")
    lines = tuple(_text(one) for one in _list(data["lines"]))
    return Supporter(lines=lines, **{name: _text(data[name]) for name in _SENDER_TEXTS})


def _block(data: Any) -> Block:
    _demand(isinstance(data, list) and len(data) == 2 and data[0] in ("paragraph", "ask"), "block")
    return Block(data[0], _text(data[1]))


def _text(data: Any) -> str:
    _demand(isinstance(data, str), "text")
    return str(data)


def _list(data: Any) -> list[Any]:
    _demand(isinstance(data, list), "list")
    return list(data)


def _demand(is_so: bool, what: str) -> None:
    if not is_so:
        raise ValueError(f"not a letter: {what}")
