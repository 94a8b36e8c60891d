"""PDFs written by hand for tests: whole ones, and such as no program should make."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from itertools import accumulate

HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
BOLD = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>"


def stream(content: bytes, entries: bytes = b"") -> bytes:
    """Return a stream object."""
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(content), entries, content)


def squeezed(content: bytes) -> bytes:
    """Return a compressed stream object."""
    return stream(zlib.compress(content, 9), b"/Filter /FlateDecode")


def file_of(objects: Sequence[bytes], trailer: bytes = b"/Root 1 0 R") -> bytes:
    """Return a file of these objects, which are numbered from 1; the first is the catalogue."""
    bodies = [b"%d 0 obj\n%s\nendobj\n" % (number, body) for number, body in enumerate(objects, 1)]
    places = list(accumulate((len(body) for body in bodies), initial=len(HEAD)))
    table = b"".join(b"%010d 00000 n \n" % place for place in places[:-1])
    count = len(objects) + 1
    end = b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d %s >>\n" % (count, table, count, trailer)
    return HEAD + b"".join(bodies) + end + b"startxref\n%d\n%%%%EOF\n" % places[-1]


def pdf(
    *contents: bytes,
    page: bytes = b"",
    media: bytes = b"0 0 595 842",
    catalog: bytes = b"",
    extra: Sequence[bytes] = (),
) -> bytes:
    """Return a file with a page for each content; `page` are more entries of each page, `extra` objects from 6 on.

    /F1 is Helvetica, /F2 Helvetica Bold, /F3 object 6 if there is one.
    """
    first = 6 + len(extra)
    kids = b" ".join(b"%d 0 R" % (first + 2 * number) for number in range(len(contents)))
    fonts = b"/F1 4 0 R /F2 5 0 R" + (b" /F3 6 0 R" if extra else b"")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R %s >>" % catalog,
        b"<< /Type /Pages /Count %d /Kids [%s] /MediaBox [%s] >>" % (len(contents), kids, media),
        b"<< /Font << %s >> >>" % fonts,
        FONT,
        BOLD,
        *extra,
    ]
    for number, content in enumerate(contents):
        place = first + 2 * number
        objects.append(b"<< /Type /Page /Parent 2 0 R /Resources 3 0 R /Contents %d 0 R %s >>" % (place + 1, page))
        objects.append(stream(content))
    return file_of(objects)


def text(words: str, x: float = 72, y: float = 700, size: float = 11, font: str = "F1", before: str = "") -> bytes:
    """Return the commands that write words; `before` are commands in front of them."""
    safe = words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)").encode("cp1252")
    return f"q BT {before} /{font} {size} Tf {x} {y} Td (".encode() + safe + b") Tj ET Q\n"


def lines(*texts: str, x: float = 72, y: float = 700, size: float = 11, leading: float = 13, font: str = "F1") -> bytes:
    """Return the commands that write lines one below the other; an empty one leaves its room."""
    return b"".join(text(one, x, y - number * leading, size, font) for number, one in enumerate(texts) if one)
