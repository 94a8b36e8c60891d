"""A colour profile for grey: D50 white, gamma 2.2, made here so that no foreign file is needed.

Layout after ICC.1:2001-04 (profile version 2.4): a header of 128 bytes, a table of tags, the tags.
"""

from __future__ import annotations

import struct
from functools import cache

_HEADER, _ENTRY = 128, 12
_D50 = (0x0000F6D6, 0x00010000, 0x0000D32D)
"""X, Y, Z of the profile connection space's white, in 1/65536 (ICC.1:2001-04, 6.1.9)."""
_GAMMA = round(2.2 * 256)
"""u8Fixed8Number."""
_NAME = b"Letterstall Gray, gamma 2.2"
_RIGHTS = b"Public domain"


@cache
def gray_profile() -> bytes:
    """Return the profile; always the same bytes."""
    tags = {
        b"cprt": b"text" + bytes(4) + _RIGHTS + b"\0",
        b"desc": b"desc" + bytes(4) + struct.pack(">L", len(_NAME) + 1) + _NAME + b"\0" + bytes(4 + 4 + 2 + 1 + 67),
        b"kTRC": b"curv" + bytes(4) + struct.pack(">LH", 1, _GAMMA),
        b"wtpt": b"XYZ " + bytes(4) + struct.pack(">LLL", *_D50),
    }
    table, body, place = [struct.pack(">L", len(tags))], [], _HEADER + 4 + _ENTRY * len(tags)
    for name, content in tags.items():
        padded = content + bytes(-len(content) % 4)
        table.append(struct.pack(">4sLL", name, place, len(content)))
        body.append(padded)
        place += len(padded)
    return _header(place) + b"".join(table + body)


def _header(size: int) -> bytes:
    made = (2026, 1, 1, 0, 0, 0)
    head = struct.pack(">L4sL4s4s4s6H4s", size, bytes(4), 0x02400000, b"mntr", b"GRAY", b"XYZ ", *made, b"acsp")
    return head + bytes(28) + struct.pack(">LLL", *_D50) + bytes(_HEADER - len(head) - 28 - 12)
