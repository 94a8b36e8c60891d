"""What kind of document a file is: by what is in it, not by what it is called."""

from __future__ import annotations

import re

from letterstall.core.document import DocumentKind
from letterstall.intake.reading.refusal import Refusal

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OTHERS = (
    *(b"\x7fELF", b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe", b"\x89PNG", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*"),
    *(b"\x1f\x8b", b"7z\xbc\xaf", b"\xfd7zXZ", b"SQLite format 3", b"#!/", b"%!PS"),
)
"""First bytes of programs, pictures, archives and scripts."""
_LIKE_WORDS = (b"MZ", b"GIF8", b"BM", b"RIFF", b"Rar!", b"BZh", b"OggS", b"ID3")
"""First bytes of such that a text may begin with as well; it has no zero bytes behind them."""

WORD_TEXT = re.compile(r"word/document\d*\.xml")
"""The member of a Word file that holds its text; programs on the web number it."""

_HEADER = re.compile(
    rb"\A(?:From [^\n]{3,200}\n)?(?:[A-Za-z][A-Za-z0-9-]{1,60}:[ \t][^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2,}"
)
_MAIL_FIELDS = re.compile(
    rb"^(?:from|to|received|mime-version|message-id|return-path|date|subject|content-type):", re.I | re.M
)
_HTML = re.compile(
    rb"\A(?:\xef\xbb\xbf)?\s*(?:<!--.*?-->\s*|<\?xml[^>]*\?>\s*)*<(?:!doctype\s+html|html|head|body|div|p|table|meta|span|article|section|h[1-6]|ul|ol|b|strong|br|main)\b",
    re.I | re.S,
)


def kind_of(data: bytes, suffix: str = "") -> DocumentKind:
    """Return the kind of a document.

    Raises Refusal "empty", "old_word", "needs_password", "not_a_document", "broken".
    """
    if not data.strip(b"\x00 \t\r\n\f"):
        raise Refusal("empty")
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith(b"PK"):
        return _kind_of_archive(data)
    if data.lstrip().startswith(b"{\\rtf"):
        return "rtf"
    if data.startswith(_OLE):
        raise Refusal("needs_password" if _ENCRYPTED in data else "old_word")
    if data.startswith(_OTHERS) or (data.startswith(_LIKE_WORDS) and b"\x00" in data[:4096]):
        raise Refusal("not_a_document")
    return _kind_of_text(data, suffix)


def _kind_of_archive(data: bytes) -> DocumentKind:
    from io import BytesIO
    from zipfile import BadZipFile, ZipFile

    try:
        with ZipFile(BytesIO(data)) as archive:
            names = archive.namelist()
    except (BadZipFile, ValueError, OSError, NotImplementedError, RecursionError) as error:
        raise Refusal("broken") from error
    if any(map(WORD_TEXT.fullmatch, names)):
        return "docx"
    if "content.xml" in names:
        return "odt"
    raise Refusal("not_a_document")


def _kind_of_text(data: bytes, suffix: str) -> DocumentKind:
    sample = data[:4096]
    text = sample.replace(b"\x00", b"")
    if _HTML.match(text):
        return "html"
    head = _HEADER.match(text.replace(b"\r\n", b"\n"))
    if head is not None and len(_MAIL_FIELDS.findall(head[0])) >= 2:
        return "mail"
    if suffix in (".html", ".htm", ".xhtml") and b"<" in sample:
        return "html"
    if _is_junk(sample):
        raise Refusal("not_a_document")
    return "text"


def _is_junk(sample: bytes) -> bool:
    """Say whether bytes are no text of any encoding: controls in it, and no UTF-16 or UTF-32."""
    zeros = sample.count(0)
    controls = sum(one < 32 and one not in (0, 9, 10, 11, 12, 13, 27) for one in sample)
    if zeros > 0.2 * len(sample):  # UTF-16: zeros stand on every second place
        return (
            min(sample[0::2].count(0), sample[1::2].count(0)) > 0.1 * len(sample)
            and sample[:4]
            not in (
                b"\xff\xfe\x00\x00",
                b"\x00\x00\xfe\xff",
            )
            and sample[2::4].count(0) < 0.9 * len(sample[2::4])
        )
    return controls > 0.02 * len(sample) and not sample.startswith((b"\xff\xfe", b"\xfe\xff"))
