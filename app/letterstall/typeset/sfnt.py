"""The table directory of a TrueType or OpenType file, taken apart and put together again.

Layout and checksums after ISO/IEC 14496-22 (Open Font Format), section 4.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping

_HEADER, _RECORD = 12, 16


def read_tables(data: bytes) -> dict[str, bytes]:
    """Return the tables of a font file by their tags."""
    (count,) = struct.unpack_from(">H", data, 4)
    records = (struct.unpack_from(">4sLLL", data, _HEADER + _RECORD * i) for i in range(count))
    return {tag.decode("ascii"): data[start : start + length] for tag, _, start, length in records}


def write_tables(tables: Mapping[str, bytes], version: int = 0x00010000) -> bytes:
    """Return a font file with these tables, in the order of their tags. The file's own checksum is left as it is."""
    exponent = len(tables).bit_length() - 1
    search_range = _RECORD << exponent
    head = struct.pack(">LHHHH", version, len(tables), search_range, exponent, _RECORD * len(tables) - search_range)
    directory, body, start = [head], [], _HEADER + _RECORD * len(tables)
    for tag in sorted(tables):
        padded = tables[tag] + bytes(-len(tables[tag]) % 4)
        directory.append(struct.pack(">4sLLL", tag.encode("ascii"), _checksum(padded), start, len(tables[tag])))
        body.append(padded)
        start += len(padded)
    return b"".join(directory + body)


def _checksum(padded: bytes) -> int:
    words: tuple[int, ...] = struct.unpack(f">{len(padded) // 4}L", padded)
    return sum(words) & 0xFFFFFFFF
