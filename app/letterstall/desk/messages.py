"""The one place where facts become sentences: what happened, what was kept, what to do.

`translate(context, text)` is Qt's translation in the window and the identity in the command; fields are filled
after it, so that a translator sees whole sentences with named fields.
"""

from __future__ import annotations

import errno
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

from letterstall.compose.dates import long_date
from letterstall.core import errors
from letterstall.core.findings import Finding
from letterstall.desk.check_sentences import check_sentence
from letterstall.desk.document_sentences import document_sentence
from letterstall.desk.reasons import reason_phrase
from letterstall.desk.storage_sentences import other_file_sentence, storage_sentence

_DATES = ("deadline", "closed_on")  # facts of findings, in ISO 8601

Translate = Callable[..., str]
"""Takes context and text, and where something is counted also a comment and the count, which then stands for "%n"."""


def untranslated(_context: str, text: str, _comment: str = "", count: int = -1) -> str:
    """Return the text as it stands, in English."""
    return text.replace("%n", str(count))


def plain_time(moment: datetime) -> str:
    """Return a moment as it is written everywhere: "2026-11-22 09:30"."""
    return f"{moment:%Y-%m-%d %H:%M}"


def finding_sentence(finding: Finding, translate: Translate = untranslated) -> str:
    """Return what a person reads of a finding."""
    facts = dict(finding.facts)
    text = check_sentence(finding, translate) or _sentence_about(finding, facts, translate)
    return text.format_map(facts)


def _sentence_about(finding: Finding, facts: dict[str, str], translate: Translate) -> str:
    match finding.kind:
        case "unfilled_field":
            text = translate("Messages", "“{text}” is still to be filled in.")
        case "lost_ask":
            text = translate("Messages", "The letter no longer asks for this: {ask}")
        case "missing_glyph":
            text = _missing_glyph(facts["where"], translate)
        case "address_outside_window":
            text = translate("Messages", "“{line}” is {mm} mm outside the part of the window that is always seen.")
        case "second_page":
            text = _second_page(int(facts["count"]), int(facts.get("left", 0)), translate)
        case "empty_letter":
            text = translate("Messages", "There is nothing in the letter yet.")
        case "no_addressee":
            text = translate("Messages", "This case names nobody to write to.")
        case "no_copies":
            text = translate("Messages", "This case names nobody who gets a copy.")
        case "past_deadline":
            text = _past_deadline(bool(facts.get("advice")), translate)
        case "case_closed":
            text = translate("Messages", "This case is closed: no more letters are asked for.")
        case _:
            text = translate("Messages", "The letter greets nobody: it has no salutation.")
    return text


def _past_deadline(has_advice: bool, translate: Translate) -> str:
    if has_advice:
        return translate("Messages", "The deadline for this case passed on {deadline}. The case says: {advice}")
    return translate(
        "Messages", "The deadline for this case passed on {deadline}. Please ask your Amnesty office before sending."
    )


def plain_sentence(finding: Finding) -> str:
    """Return what the command prints of a finding: English, with its dates as people write them."""
    facts = tuple(
        (name, long_date(date.fromisoformat(fact), "en") if fact and name in _DATES else fact)
        for name, fact in finding.facts
    )
    return finding_sentence(replace(finding, facts=facts))


def _second_page(count: int, left: int, translate: Translate) -> str:
    if count == 1:
        text = translate("Messages", "One line is on a second page.")
    else:
        text = translate("Messages", "%n lines are on a second page.", "", count)
    return f"{text} {_too_long(left, translate)}" if left else text


def _too_long(left: int, translate: Translate) -> str:
    if left == 1:
        return translate("Messages", "Set as close as reads well, one line would still be there.")
    return translate("Messages", "Set as close as reads well, %n lines would still be there.", "", left)


def _missing_glyph(where: str, translate: Translate) -> str:
    match where:
        case "body":
            return translate(
                "Messages",
                "No font here has the sign “{sign}” ({code}, in paragraph {number}). It would be missing on paper.",
            )
        case "address" | "return_line" | "sender":
            return translate(
                "Messages", "No font here has the sign “{sign}” ({code}, in an address). It would be missing on paper."
            )
        case "salutation":
            return translate(
                "Messages",
                "No font here has the sign “{sign}” ({code}, in the salutation). It would be missing on paper.",
            )
        case "closing" | "signature":
            return translate(
                "Messages", "No font here has the sign “{sign}” ({code}, in the closing). It would be missing on paper."
            )
    return translate("Messages", "No font here has the sign “{sign}” ({code}). It would be missing on paper.")


def error_sentence(
    error: BaseException, translate: Translate = untranslated, written: Callable[[datetime], str] = plain_time
) -> str:
    """Return what a person reads of an error: what happened, what was kept, what to do. `written` writes moments."""
    match error:
        case errors.CaseFolderError():
            return _case_sentence(error, translate)
        case errors.NoVoice():
            return translate(
                "Messages",
                "This computer has no voice to read with. On Linux the package “espeak-ng” gives it one; "
                "macOS and Windows bring theirs along.",
            )
        case errors.VoiceFailed():
            return translate(
                "Messages",
                "The voice of this computer could not read this. It may not know the language. Nothing was changed.",
            )
        case errors.UnknownCase():
            return translate("Messages", "There is no case “{name}”, and no folder of that name.").format(
                name=error.reference
            )
        case errors.UnknownLayout():
            return translate("Messages", "There is no layout “{name}”. There are: {known}.").format(
                name=error.layout_id, known=", ".join(error.known)
            )
        case errors.WrongPaper():
            return translate(
                "Messages", "The layout “{name}” is not for {paper} paper. For that there are: {fitting}."
            ).format(name=error.layout_id, paper=error.paper, fitting=", ".join(error.fitting))
        case errors.DocumentError():
            return document_sentence(error, translate)
        case errors.BadLetterFile():
            return _letter_file_sentence(error, translate)
        case errors.BadMeasurement():
            return translate("Messages", "{value} mm cannot be right for {field}. Please measure again.").format(
                value=f"{error.value:g}", field=error.field
            )
        case errors.LayoutError():
            return translate(
                "Messages", "A layout that belongs to Letterstall cannot be used. Please install Letterstall again."
            )
        case errors.ExportStopped():
            return translate("Messages", "The PDF was not saved, your letter is kept. {reasons}").format(
                reasons=" ".join(finding_sentence(one, translate) for one in error.findings)
            )
        case errors.TargetNotWritten():
            return _target_sentence(error, translate)
        case errors.MissingFont():
            return translate(
                "Messages",
                "A font that belongs to Letterstall is missing: {file}. Please install Letterstall again. Your "
                "letters are kept.",
            ).format(file=error.file.name)
        case errors.StorageError():
            return storage_sentence(error, translate, written)
    return translate(
        "Messages",
        "Something in Letterstall went wrong ({kind}). Your letter is kept. Please close Letterstall and open it "
        "again.",
    ).format(kind=type(error).__name__)


def _case_sentence(error: errors.CaseFolderError, translate: Translate) -> str:
    reason = reason_phrase(error.reason, translate)
    facts = {"file": str(error.file), "line": error.line, "field": error.field, "reason": reason}
    match error, bool(error.field):
        case errors.MissingCaseFile(), _:
            text = translate("Messages", "The case cannot be opened: {file} is missing.")
        case _, True:
            text = translate("Messages", "{file}, line {line}, field {field}: {reason}. Nothing was changed.")
        case _:
            text = translate("Messages", "{file}, line {line}: {reason}. Nothing was changed.")
    return text.format_map(facts)


def _letter_file_sentence(error: errors.BadLetterFile, translate: Translate) -> str:
    reason = reason_phrase(error.reason, translate)
    facts = {"file": str(error.file), "line": error.line, "field": error.field, "reason": reason}
    if error.field:
        text = translate("Messages", "{file}, line {line}, field {field}: {reason}. No letter was made.")
    elif error.line:
        text = translate("Messages", "{file}, line {line}: {reason}. No letter was made.")
    else:
        text = translate("Messages", "{file}: {reason}. No letter was made.")
    return text.format_map(facts)


def _target_sentence(error: errors.TargetNotWritten, translate: Translate) -> str:
    if error.target.suffix.lower() in (".ics", ".csv"):
        return other_file_sentence(error, translate)
    file = error.target.name
    match error.cause.errno:
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            text = translate(
                "Messages",
                "The PDF was not saved: the disk is full. Your letter is kept. Free some space, or choose "
                "another place.",
            )
        case errno.EACCES | errno.EPERM | errno.EROFS:
            text = translate(
                "Messages",
                "The PDF was not saved: nothing may be written there. Your letter is kept. Choose another folder.",
            )
        case errno.EBUSY | errno.ETXTBSY:
            text = translate(
                "Messages",
                "The PDF was not saved: {file} is open in another program. Your letter is kept. Close it there, "
                "or choose another name.",
            )
        case errno.ENOENT | errno.ENOTDIR:
            text = translate(
                "Messages",
                "The PDF was not saved: the folder for {file} is not there. Your letter is kept. Choose another "
                "folder.",
            )
        case errno.EISDIR:
            text = translate(
                "Messages", "The PDF was not saved: {file} is a folder. Your letter is kept. Choose another name."
            )
        case _:
            text = translate(
                "Messages",
                "The PDF was not saved: {file} could not be written. Your letter is kept. Choose another place.",
            )
    return text.format(file=file)
