"""A proposal as plain values, in the keys of a case folder: what `letterstall import --json` prints."""

from __future__ import annotations

from datetime import date
from typing import Any

from letterstall.core.case import Addressee, Case, Channel, ModelLetter, Person
from letterstall.core.document import Document
from letterstall.core.languages import ByLanguage
from letterstall.core.proposal import Proposal, Span
from letterstall.desk.doubt_sentences import doubt_sentence, remark_sentence
from letterstall.desk.importing import Imported


def record_of(imported: Imported, earlier: Case | None) -> dict[str, Any]:
    """Return case, doubts, places and remarks; `earlier` is the case of the library that this one is about."""
    proposal, document = imported.proposal, imported.document
    record: dict[str, Any] = {
        "case": case_record(proposal.case),
        "doubts": [
            {"field": one.field, "message": doubt_sentence(one), "span": _span(document, one.span), "kind": one.kind}
            for one in proposal.doubts
        ],
        "spans": {
            one.field: {**(_span(document, one.span) or {}), "sureness": one.sureness} for one in proposal.sources
        },
        "remarks": [remark_sentence(one) for one in document.remarks],
    }
    if proposal.closes:
        record["closes"] = True
    superseded = _superseded(proposal, earlier)
    if superseded:
        record["supersedes"] = superseded
    return record


def _superseded(proposal: Proposal, earlier: Case | None) -> str:
    """Return the id of the earlier case, or the number under which the document says it appeared."""
    return earlier.id if earlier is not None else next(iter(proposal.updates), "")


def _span(document: Document, span: Span | None) -> dict[str, Any] | None:
    if span is None:
        return None
    page = document.lines[document.line_at(span.start)].page
    place: dict[str, Any] = {"start": span.start, "end": span.end, "text": document.text[span.start : span.end]}
    return {**place, "page": page + 1} if page >= 0 else place


def case_record(case: Case) -> dict[str, Any]:
    """Return what a case says, without what it leaves open."""
    language = next(iter(case.title.languages), case.letters[0].language if case.letters else "en")
    record = {
        "title": _texts(case.title),
        "country": case.country,
        "status": case.status,
        "closed_on": _day(case.closed_on),
        "issued": _day(case.issued),
        "deadline": _day(case.deadline),
        "deadline_kind": case.deadline_kind if case.deadline and case.deadline_kind == "before" else "",
        "after_deadline": _texts(case.after_deadline),
        "preferred_languages": list(case.preferred_languages),
        "own_language_welcome": case.own_language_welcome,
        "links": list(case.links),
        "reference": _filled(
            {
                "publisher": case.reference.publisher,
                "ua_number": case.reference.ua_number,
                "index": case.reference.index,
                "supersedes": case.reference.supersedes,
            }
        ),
        "people": [_person(one) for one in case.people],
        "addressees": [_addressee(one) for one in case.addressees],
        "summary": case.summary.best(language),
        "background": case.background.best(language),
        "letter": _letter(case, case.letters[0]) if case.letters else {},
        "letters": [_letter(case, one) for one in case.letters] if len(case.letters) > 1 else [],
    }
    return _filled(record)


def _filled(record: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in record.items() if value not in ("", [], {}, False, None)}


def _texts(texts: ByLanguage) -> dict[str, str]:
    return dict(texts.texts)


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


def _person(one: Person) -> dict[str, str]:
    return _filled(
        {
            "name": one.name,
            "native_name": one.native_name,
            "native_language": one.native_language,
            "pronouns": one.pronouns,
        }
    )


def _addressee(one: Addressee) -> dict[str, Any]:
    return _filled(
        {
            "kind": one.kind,
            "name": one.name,
            "office": one.office,
            "lines": list(one.lines),
            "country": one.country,
            "salutation": _texts(one.salutation),
            "channels": [_channel(channel) for channel in one.channels],
            "remark": one.remark,
        }
    )


def _channel(one: Channel) -> dict[str, str]:
    return _filled({"kind": one.kind, "value": one.value, "remark": one.remark})


def _letter(case: Case, letter: ModelLetter) -> dict[str, Any]:
    target = case.target
    return {
        "language": letter.language,
        "salutation": target.salutation.best(letter.language) if target else "",
        "paragraphs": [block.text for block in letter.blocks if block.kind == "paragraph"],
        "asks": list(letter.asks),
        "closing": letter.closing,
    }
