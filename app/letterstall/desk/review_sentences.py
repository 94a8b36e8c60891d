"""What a person reads about a check: what is missing before the case can be saved, what could not be understood."""

from __future__ import annotations

from letterstall.desk.messages import Translate, untranslated
from letterstall.desk.review import Lack, Misread


def lack_sentence(lack: Lack, translate: Translate = untranslated) -> str:
    """Return what is missing before the case can be saved."""
    match lack.kind:
        case "addressees":
            return translate("Review", "The case needs somebody to write to: a name or an office, and an address.")
        case "addressee_name":
            return translate("Review", "This address needs a name or an office.")
        case "letter":
            return translate("Review", "The case needs a model letter.")
        case "title":
            return translate("Review", "The case needs a headline.")
        case "field":
            return translate("Review", "Something in this field cannot be understood.")


def misread_sentence(misread: Misread, translate: Translate = untranslated) -> str:
    """Return why what was typed cannot be used; it stays in its field."""
    match misread.problem:
        case "date":
            text = translate("Review", "“{text}” is no date. Please write it like 15 May 2023, or leave it empty.")
        case "language":
            text = translate("Review", "We know no language called “{text}”. Please part languages with commas.")
        case "channel":
            text = translate("Review", "“{text}” is no e-mail address, number or page. Please write one a line.")
    return text.format(text=misread.text)
