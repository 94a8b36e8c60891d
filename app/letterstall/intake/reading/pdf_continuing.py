"""What the words say of two lines: whether the second goes on with the sentence of the first."""

from __future__ import annotations

_ENDS = frozenset(".!?:;…。！？：；؟؛।։")
_CLOSERS = "\"'”’»)]）」』"


def ends_a_sentence(text: str) -> bool:
    """Whether a line ends with a full stop or the like."""
    bare = text.rstrip().rstrip(_CLOSERS)
    return bool(bare) and bare[-1] in _ENDS


def continues(last: str, text: str) -> bool:
    """Whether a line begins with a small letter where the one before it did not end a sentence."""
    head = text.lstrip("\"'“‘«([")[:1]
    return head.islower() and not ends_a_sentence(last) and not _is_address_of_a_page(text)


def may_continue(last: str, text: str) -> bool:
    """Whether a line may go on with the sentence of the one before; in scripts without small letters nearly any may."""
    if text[:1].isalpha() and not (text[0].islower() or text[0].isupper()):
        return not ends_a_sentence(last) and last[-1:] not in ",،、，"
    return continues(last, text)


def _is_address_of_a_page(text: str) -> bool:
    """Whether a line begins with an e-mail or web address, which begin small wherever they stand."""
    word = text.split(maxsplit=1)[0]
    return "@" in word or word.startswith(("www.", "http"))
