"""Why a document gives no case: what happened, what was kept, what to do."""

from __future__ import annotations

from collections.abc import Callable

from letterstall.core.errors import DocumentError, NoCaseFound, UnreadableDocument

Translate = Callable[..., str]
"""As in `desk.messages`, which this is a part of."""


def _mark(_context: str, text: str) -> str:
    """Mark a text to be translated where it is used."""
    return text


_PROBLEMS = {
    "missing": _mark("Messages", "{file} is not there. Nothing was changed."),
    "folder": _mark("Messages", "{file} is a folder, not a document. Nothing was changed."),
    "link": _mark("Messages", "{file} only points to another file. Please open that file itself. Nothing was changed."),
    "device": _mark("Messages", "{file} is no ordinary file. Nothing was changed."),
    "forbidden": _mark("Messages", "{file} may not be read. Nothing was changed."),
    "empty": _mark("Messages", "{file} is empty. Nothing was changed."),
    "too_large": _mark(
        "Messages", "{file} is larger than 20 MB, too large for an Urgent Action. You can paste the text instead."
    ),
    "too_many_pages": _mark(
        "Messages", "{file} has more than 50 pages, too many for an Urgent Action. You can paste the text."
    ),
    "too_long": _mark(
        "Messages", "There is too much text in {file} for an Urgent Action. You can paste the part you need."
    ),
    "no_text": _mark(
        "Messages",
        "There is no text in it, only pictures: {file}. Nothing was changed. You can paste the text instead.",
    ),
    "needs_password": _mark("Messages", "{file} asks for a password. Nothing was changed."),
    "wrong_password": _mark("Messages", "This password does not open {file}. Nothing was changed."),
    "not_a_document": _mark("Messages", "{file} is no document that can be read here. Nothing was changed."),
    "old_word": _mark(
        "Messages",
        "{file} is in Word’s old format. Please save it as .docx or PDF, or paste the text. Nothing was changed.",
    ),
    "broken": _mark(
        "Messages", "{file} is damaged and cannot be read. Nothing was changed. You can paste the text instead."
    ),
    "bomb": _mark(
        "Messages", "{file} unpacks to more than a document can be. It was not read, and nothing was changed."
    ),
    "doctype": _mark("Messages", "{file} brings definitions of its own, as no letter needs. It was not read."),
    "too_slow": _mark("Messages", "{file} took too long to read and was given up. You can paste the text instead."),
    "died": _mark(
        "Messages", "{file} could not be read: the reading broke off. Nothing was changed. You can paste the text."
    ),
}
_PASTED = _mark("Messages", "The clipboard")


def document_sentence(error: DocumentError, translate: Translate) -> str:
    """Return what a person reads when a document gives no case."""
    if isinstance(error, UnreadableDocument):
        file = error.name or translate("Messages", _PASTED)
        return translate("Messages", _PROBLEMS[error.problem]).format(file=file)
    if isinstance(error, NoCaseFound):
        if not error.name:
            return translate("Messages", "Nothing in the clipboard looks like an Urgent Action. Nothing was changed.")
        return translate("Messages", "Nothing in {file} looks like an Urgent Action. Nothing was changed.").format(
            file=error.name
        )
    return translate("Messages", "Reading was stopped. Nothing was changed.")
