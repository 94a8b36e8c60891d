"""What mail programs put around a document that is passed on: "> " before each line, and heads of forwarded mails."""

from __future__ import annotations

import re

_QUOTED = re.compile(r"(?:[ \t]?[>|])+ ?")
_DASHED = re.compile(r"[ \t]*-{3,}[^-]{1,80}-{3,}[ \t]*")
_FORWARDED = re.compile(
    r"[ \t]*(?:Begin forwarded message|Anfang der weitergeleiteten Nachricht|Début du message réexpédié"
    r"|Inicio del mensaje reenviado|Inizio messaggio inoltrato|Begin doorgestuurd bericht)[ \t]*:[ \t]*",
    re.I,
)
_FIELD = re.compile(
    r"[ \t]*[*_]?(?:(?P<sender>From|Von|De|Da|Van|من)"
    r"|(?P<topic>Subject|Betreff|Objet|Asunto|Assunto|Oggetto|Onderwerp|الموضوع)"
    r"|To|Cc|Bcc|Sent|Date|Reply-To|An|Gesendet|Datum|À|Envoyé|Date|Para|Enviado|Fecha|Data|A|Inviato|Aan|Verzonden"
    r"|إلى|التاريخ)[*_]?[ \t]?:.*",
    re.I,
)
_WROTE = re.compile(
    r"[ \t]*(?:On|Am|Le|El|Il|Op|Em)\b.{5,160}(?:wrote|schrieb|écrit|escribió|scritto|schreef|escreveu)\W{0,4}:?[ \t]*"
)
_LONGEST = 300
"""Characters of a line that may be a mail program's own."""


def without_quotation(rows: list[str]) -> list[str]:
    """Take "> " off where most lines have it, and the heads of forwarded mails away.

    A single "Date:" or "To:" is the document's own, only several in a row with a sender and a subject are a head.
    """
    worded = [row for row in rows if row.strip()]
    if sum(bool(_QUOTED.match(row)) for row in worded) * 2 > len(worded):
        rows = [_QUOTED.sub("", row, count=1) for row in rows if _QUOTED.match(row) or not row.strip()]
    kept: list[str] = []
    at = 0
    while at < len(rows):
        end = _end_of_head(rows, at)
        if end == at:
            kept.append(rows[at])
            end += 1
        at = end
    return kept


def _end_of_head(rows: list[str], at: int) -> int:
    """Return where what a mail program wrote ends, `at` if nothing of it begins there."""
    row = rows[at]
    if len(row) > _LONGEST:
        return at
    if _DASHED.fullmatch(row) or _FORWARDED.fullmatch(row) or _WROTE.fullmatch(row):
        return at + 1
    fields = []
    for one in rows[at : at + 8]:
        found = _FIELD.fullmatch(one) if len(one) <= _LONGEST else None
        if found is None:
            break
        fields.append(found)
    is_head = len(fields) >= 3 and any(one["sender"] for one in fields) and any(one["topic"] for one in fields)
    return at + len(fields) if is_head else at
