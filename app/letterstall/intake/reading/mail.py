"""E-mails: the body that says most, quotation marks taken off, or the one document that is attached."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from email import message_from_bytes
from email.message import EmailMessage, Message
from email.policy import EmailPolicy, Policy
from email.policy import default as usual
from functools import lru_cache
from importlib import import_module
from itertools import islice
from typing import Any

from letterstall.core.document import Document, Line, Remark
from letterstall.intake.reading import html
from letterstall.intake.reading.characters import cleaned
from letterstall.intake.reading.encodings import decoded
from letterstall.intake.reading.limited import limited
from letterstall.intake.reading.mail_quotation import without_quotation
from letterstall.intake.reading.named_encodings import decoded_as
from letterstall.intake.reading.refusal import Refusal

with suppress(ImportError, OSError):
    import_module("letterstall.intake.reading.pdf")  # its library is not to be had once the process is shut in

_MOST_PARTS = 200
"""Parts that are looked at."""
_MOST_MADE, _MOST_LOOKS = 500, 20_000_000
"""Parts a mail may have, and lines times parts: each line is compared with the ends of all parts that it stands in."""
_MOST_PAGES = 10
"""HTML parts that are looked into for the first that has words."""
_LEAST_BODY = 200
"""Characters under which a body is only the cover of what is attached."""
_LEAST_CASE = 1_500
"""Characters under which a body may be a cover with many kind words; what says twice as much is read instead."""
_PAGES = ("text/html", "application/xhtml+xml")
_OFFICE = ("pdf", "docx", "odt", "rtf")
_LONGEST_FIELD = 1_000
"""Characters of a field in a head. The time that reading one takes grows with the square of its length."""


class _Parts:
    """Makes the parts of a mail. Raises Refusal("too_long") where there are more than it has time for."""

    def __init__(self, lines: int) -> None:
        self._left = min(_MOST_MADE, _MOST_LOOKS // (lines + 1))

    def __call__(self, policy: Policy[Any]) -> EmailMessage:
        """Return the next part."""
        self._left -= 1
        if self._left < 0:
            raise Refusal("too_long")
        return EmailMessage(policy)


class _ShortHeads(EmailPolicy):
    """Cuts the fields of heads before they are looked into."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        """Return name and value of a field."""
        name, value = super().header_source_parse(sourcelines)
        return name, value[:_LONGEST_FIELD]

    def header_fetch_parse(self, name: str, value: str) -> Any:
        """Return a field as it was understood, which the library does anew whenever somebody asks."""
        return _understood(name, value)


@lru_cache(maxsize=1_000)
def _understood(name: str, value: str) -> Any:
    return usual.header_fetch_parse(name, value)


def read(data: bytes) -> Document:
    """Return the lines of a mail, its subject first. Raises Refusal."""
    try:
        policy = _ShortHeads(message_factory=_Parts(max(data.count(b"\n"), data.count(b"\r"))))
        message = message_from_bytes(re.sub(rb"\AFrom [^\n]*\n", b"", data), policy=policy)
        parts = list(islice(_leaves(message), _MOST_PARTS))
        subject = str(message.get("subject", ""))
        chosen = _chosen(parts)
    except (Refusal, MemoryError):
        raise
    except Exception as error:  # the mail library raises what it likes on heads that are no heads
        raise Refusal("broken") from error
    head = (Line(cleaned(" ".join(subject.split()))[0], is_furniture=True),) if subject.strip() else ()
    return limited(Document("mail", (*head, *chosen.lines), chosen.pages, chosen.remarks))


def _chosen(parts: list[Message]) -> Document:
    """Return the body, or what is attached where the body is only its cover."""
    body = _body(parts)
    length = len(body.text.strip()) if body is not None else 0
    if body is not None and length >= _LEAST_CASE:
        return body
    try:
        attached = _attachment(parts)
    except (Refusal, ImportError, OSError):
        if body is None:
            raise
        return body
    if body is None or (attached is not None and (length < _LEAST_BODY or len(attached.text) > 2 * length)):
        body = attached
    if body is None:
        raise Refusal("no_text")
    return body


def _leaves(message: Message) -> Iterator[Message]:
    """Yield the parts that hold something, without recursion on what a mail says of itself."""
    waiting: list[Message] = [message]
    seen = 0
    while waiting and seen < _MOST_PARTS * 5:
        seen += 1
        part = waiting.pop(0)
        inner = part.get_payload()
        if part.is_multipart() and isinstance(inner, list):
            waiting[:0] = [one for one in inner if isinstance(one, Message)]
        else:
            yield part


def _is_attached(part: Message) -> bool:
    return part.get_content_disposition() == "attachment" or bool(part.get_filename())


def _body(parts: list[Message]) -> Document | None:
    """Return the plain text of all parts, or the HTML where that says far more."""
    plain = _joined([one for one in parts if one.get_content_type() == "text/plain" and not _is_attached(one)])
    length = len(plain.text) if plain is not None else 0
    if length >= _LEAST_CASE:
        return plain
    page = _page([one for one in parts if one.get_content_type() in _PAGES and not _is_attached(one)])
    return page if page is not None and len(page.text) > 2 * length else plain


def _joined(parts: list[Message]) -> Document | None:
    """Return plain text that a mail program has in several parts, pictures between them or a mail within the mail."""
    found = [document for document in map(_plain, parts) if document.text.strip()]
    if not found:
        return None
    lines = [line for document in found for line in (Line(""), *document.lines)]
    remarks = dict.fromkeys(remark for document in found for remark in document.remarks)
    return Document("mail", tuple(lines[1:]), remarks=tuple(remarks))


def _page(parts: list[Message]) -> Document | None:
    """Return the first HTML with words in it."""
    for part in parts[:_MOST_PAGES]:
        text, is_sure = _text_of(part)
        try:
            return html.read_text(text, () if is_sure else ("unsure_encoding",))
        except Refusal as refusal:
            if refusal.problem != "no_text":
                raise
    return None


def _bytes_of(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _text_of(part: Message) -> tuple[str, bool]:
    """Return the text of a part, and whether its encoding is sure."""
    charset = part.get_content_charset()
    return decoded_as(_bytes_of(part), charset) if charset else decoded(_bytes_of(part))


def _plain(part: Message) -> Document:
    text, is_sure = _text_of(part)
    lines, said = cleaned(text)
    remarks: tuple[Remark, ...] = said if is_sure else (*said, "unsure_encoding")
    rows = without_quotation(lines.split("\n"))
    if isinstance(part, EmailMessage) and part.get_param("format") == "flowed":
        return Document("mail", tuple(_flowed(rows, str(part.get_param("delsp") or "") == "yes")), remarks=remarks)
    return Document("mail", tuple(Line(row) for row in rows), remarks=remarks)


def _flowed(rows: list[str], is_closed_up: bool) -> Iterator[Line]:
    """Yield lines of format=flowed (RFC 3676): a space at a line's end says that it goes on."""
    goes_on = False
    for row in rows:
        text = row[1:] if row.startswith(" ") else row
        if text == "-- ":
            goes_on = False
        yield Line(
            text[:-1] if is_closed_up and text.endswith(" ") else text, "wrap" if goes_on and text.strip() else "unsure"
        )
        goes_on = text.endswith(" ") and bool(text.strip())


def _attachment(parts: list[Message]) -> Document | None:
    """Return the one document that is attached, read by its own reader."""
    from letterstall.intake.reading.kinds import kind_of

    attached = [one for one in parts if _is_attached(one) and _bytes_of(one)]
    found = []
    for part in attached[:10]:
        data = _bytes_of(part)
        try:
            kind = kind_of(data, "")
        except Refusal:
            continue
        if kind != "mail":
            found.append((kind, data))
    found = [one for one in found if one[0] in _OFFICE] or found  # a signature or a card beside it does not count
    if len(found) != 1:
        return None
    kind, data = found[0]
    document: Document = import_module(f"letterstall.intake.reading.{'plain' if kind == 'text' else kind}").read(data)
    return replace(document, kind="mail")
