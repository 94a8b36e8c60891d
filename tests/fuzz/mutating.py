"""Documents damaged at random, so that a number is enough to make the same damage again."""

from __future__ import annotations

import random
import re
from io import BytesIO
from zipfile import BadZipFile, ZipFile

_WORDS = (
    *(
        b"\x00",
        b"\xff\xfe",
        b"\xed\xa0\x80",
        b"\xe2\x80\xae",
        b"\r",
        b"\n\n\n",
        b"<!DOCTYPE x [<!ENTITY a 'b'>]>",
        b"&a;",
        b"<" * 500,
    ),
    *(
        b"<table>" * 60,
        b"{\\*\\" * 200,
        b"\\u-1?",
        b"\\bin99999999 ",
        b"((((",
        b"/Kids[1 0 R]",
        b"/Prev 0",
        b"/Length 4294967295",
    ),
    *(
        b"Content-Type: multipart/mixed; boundary=a\n\n",
        b"=?utf-8?q?=ff?=",
        b"%s{0}{{x}}",
        b"https://" + b"a" * 300,
        b"UA: 1/1 " * 50,
    ),
    *(b"Dear ", b"Salutation:", b"APPEALS TO:", b"- " * 200, b"(she/her) " * 40, b"1/1/1 " * 80, "ʿ‘加ﷺ".encode()),
)


def mutated(seeds: list[bytes], number: int, is_archive: bool = False) -> bytes:
    """Return the damaged document of this number."""
    dice = random.Random(number)
    seed = dice.choice(seeds)
    if is_archive and dice.random() < 0.7:
        return _repacked(seed, seeds, dice)
    return _damaged(seed, seeds, dice)


def _damaged(data: bytes, seeds: list[bytes], dice: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(dice.choice((1, 1, 2, 3, 8, 30))):
        dice.choice((_flip, _cut, _double, _drop, _insert, _number))(changed, dice)
        if not changed:
            break
    if dice.random() < 0.1:
        other = dice.choice(seeds)
        at, place = dice.randrange(len(other) + 1), dice.randrange(len(changed) + 1)
        changed = changed[:place] + bytearray(other[at:])
    return bytes(changed[:2_000_000])


def _flip(data: bytearray, dice: random.Random) -> None:
    place = dice.randrange(len(data))
    data[place] ^= 1 << dice.randrange(8)


def _cut(data: bytearray, dice: random.Random) -> None:
    if dice.random() < 0.2:
        del data[dice.randrange(len(data)) :]


def _double(data: bytearray, dice: random.Random) -> None:
    place = dice.randrange(len(data))
    piece = data[place : place + dice.choice((4, 40, 400, 4000))]
    data[place:place] = piece * dice.choice((1, 2, 20))


def _drop(data: bytearray, dice: random.Random) -> None:
    place = dice.randrange(len(data))
    del data[place : place + dice.choice((1, 4, 40, 400))]


def _insert(data: bytearray, dice: random.Random) -> None:
    place = dice.randrange(len(data) + 1)
    data[place:place] = dice.choice(_WORDS)


def _number(data: bytearray, dice: random.Random) -> None:
    """Change a number of the file to one that no writer would write."""
    found = list(re.finditer(rb"\d+", bytes(data[:200_000])))
    if found:
        one = dice.choice(found)
        data[one.start() : one.end()] = dice.choice((b"0", b"-1", b"99999999999", b"1e99", b"2147483648"))


def _repacked(data: bytes, seeds: list[bytes], dice: random.Random) -> bytes:
    """Damage a member inside an archive, and pack it again so that the damage gets past the checksum."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            members = {name: archive.read(name) for name in archive.namelist()}
    except (BadZipFile, ValueError, OSError):
        return _damaged(data, seeds, dice)
    chosen = dice.choice([name for name in members if name.endswith(".xml")] or list(members))
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        for name, member in members.items():
            if name == chosen:
                member = _damaged(member, [member], dice)
            if dice.random() > 0.01:
                archive.writestr(name, member)
    return packed.getvalue()
