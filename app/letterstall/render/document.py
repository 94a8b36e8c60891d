"""A PDF 1.7 file: ReportLab writes what is rich, what comes by the thousand is bytes already.

Objects that are no streams are packed into object streams, with a cross-reference stream at the end (ISO 32000-1, 7.5.7
and 7.5.8): a thousand letters have many thousand small objects. The file's identifier is made from its contents.
"""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Mapping
from functools import lru_cache

from letterstall.render.shelter import pdfdoc

_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_PACK = 400
"""Objects in one object stream: more pack better, fewer open sooner."""
_LEVEL = 6
"""Of zlib; level 9 takes three times as long for one per cent."""


class Document:
    """The objects of one file. Nothing of this machine or this hour goes in."""

    encrypt = pdfdoc.NoEncryption()
    """What ReportLab's objects ask of the document that they are written for."""

    def __init__(self) -> None:
        self._count = 0
        self._bodies: dict[int, bytes] = {}
        self._streams: dict[int, bytes] = {}

    def reserve(self) -> int:
        """Return the number of an object that is added later."""
        self._count += 1
        return self._count

    def put(self, body: bytes, number: int = 0) -> int:
        """Add an object that is no stream, under a reserved number or the next, and return its number."""
        number = number or self.reserve()
        self._bodies[number] = body
        return number

    def put_dictionary(self, entries: Mapping[str, object], number: int = 0) -> int:
        """Add a dictionary, in which values may be ReportLab's objects, numbers or bytes, and return its number."""
        return self.put(self.written(entries), number)

    def put_stream(self, content: bytes, entries: bytes = b"", is_deflated: bool = True) -> int:
        """Add a stream with further entries of its dictionary and return its number."""
        number = self.reserve()
        if is_deflated:
            content, entries = deflated(content), entries + b"/Filter/FlateDecode"
        self._streams[number] = b"<<%b/Length %d>>\nstream\n%b\nendstream" % (entries, len(content), content)
        return number

    def written(self, entries: Mapping[str, object]) -> bytes:
        """Return a dictionary as ReportLab writes it."""
        return bytes(pdfdoc.PDFDictionary(dict(entries)).format(self))

    def file(self, root: int, info: int) -> bytes:
        """Return the whole file; `root` is the catalogue, `info` the information dictionary."""
        places = self._pack()
        parts, size = [_HEADER], len(_HEADER)
        for number, stream in sorted(self._streams.items()):
            places[number] = (1, size, 0)
            parts.append(b"%d 0 obj\n%b\nendobj\n" % (number, stream))
            size += len(parts[-1])
        parts += self._cross_reference(places, size, root, info, _digest(parts))
        return b"".join(parts)

    def _pack(self) -> dict[int, tuple[int, int, int]]:
        places = {0: (0, 0, 65535)}
        waiting = sorted(self._bodies.items())
        for first in range(0, len(waiting), _PACK):
            pack = waiting[first : first + _PACK]
            number = self._put_pack(pack)
            places |= {name: (2, number, index) for index, (name, _) in enumerate(pack)}
        return places

    def _put_pack(self, pack: list[tuple[int, bytes]]) -> int:
        heads, place = [], 0
        for name, body in pack:
            heads.append(b"%d %d" % (name, place))
            place += len(body) + 1
        head = b" ".join(heads) + b"\n"
        content = head + b"\n".join(body for _, body in pack)
        return self.put_stream(content, b"/Type/ObjStm/N %d/First %d" % (len(pack), len(head)))

    def _cross_reference(
        self, places: dict[int, tuple[int, int, int]], start: int, root: int, info: int, digest: bytes
    ) -> list[bytes]:
        number = self.reserve()
        places[number] = (1, start, 0)
        rows = b"".join(struct.pack(">BLH", *places[name]) for name in sorted(places))
        entries = b"/Type/XRef/Size %d/W[1 4 2]/Root %d 0 R/Info %d 0 R/ID[<%b><%b>]/Filter/FlateDecode" % (
            number + 1, root, info, digest, digest,
        )  # fmt: skip
        content = deflated(rows)
        body = b"<<%b/Length %d>>\nstream\n%b\nendstream" % (entries, len(content), content)
        return [b"%d 0 obj\n%b\nendobj\n" % (number, body), b"startxref\n%d\n%%%%EOF\n" % start]


@lru_cache(maxsize=256)
def deflated(content: bytes) -> bytes:
    """Return bytes as FlateDecode reads them; fonts and paragraphs that come again in the next file are kept."""
    return zlib.compress(content, _LEVEL)


def pdf_text(text: str) -> bytes:
    """Return a text string of PDF, as UTF-16 with its mark, in hexadecimal digits."""
    return b"<feff" + text.encode("utf-16-be").hex().encode() + b">"


def _digest(parts: list[bytes]) -> bytes:
    digest = hashlib.md5(usedforsecurity=False)
    for part in parts:
        digest.update(part)
    return digest.hexdigest().encode()
