"""The fields of a case as the text that a person types, and back: dates, languages, channels, letters, links."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Literal

from letterstall.core.case import Channel, ChannelKind, ModelLetter
from letterstall.storage.case_text import blocks_of_text, text_of_blocks

_LABELS: dict[ChannelKind, str] = {
    "email": "E-mail",
    "fax": "Fax",
    "phone": "Phone",
    "web": "Website",
    "social": "Twitter",
}

Misreading = Literal["date", "language", "channel"]


class FieldNotUnderstood(ValueError):
    """A text that is typed into a field is none of its kind; `problem` says which kind was expected."""

    def __init__(self, field: str, text: str, problem: Misreading) -> None:
        super().__init__(f"{field}: {text}")
        self.field, self.text, self.problem = field, text, problem


def day_of_text(field: str, text: str) -> date | None:
    """Return the date of a text, as documents of eight languages write dates; None for no text."""
    from letterstall.intake.understanding.dates import days_in

    if not text.strip():
        return None
    found = days_in(text)
    if len(found) != 1:
        raise FieldNotUnderstood(field, text, "date")
    return found[0].day


def languages_of_text(field: str, text: str, names: Mapping[str, str]) -> tuple[str, ...]:
    """Return the tags of languages that stand in a text, parted by commas; `names` are those of the window."""
    from letterstall.intake.understanding.preferred import languages_in

    tags: dict[str, None] = {}
    for part in (one.strip() for one in text.replace("،", ",").replace("、", ",").split(",")):
        known = names.get(part.casefold())
        found = (known,) if known else languages_in(part)
        if part and not found:
            raise FieldNotUnderstood(field, part, "language")
        tags.update(dict.fromkeys(found))
    return tuple(tags)


def text_of_channels(channels: Iterable[Channel]) -> str:
    """Return channels, one a line; what each is stands before it where its looks do not say it."""
    return "\n".join(map(_line_of_channel, channels))


def _line_of_channel(channel: Channel) -> str:
    from letterstall.intake.understanding.channels import bare_kind

    label = "" if bare_kind(channel.value) == channel.kind else f"{_LABELS[channel.kind]}: "
    return f"{label}{channel.value} ({channel.remark})" if channel.remark else f"{label}{channel.value}"


def channels_of_text(field: str, text: str, before: Iterable[Channel]) -> tuple[Channel, ...]:
    """Return the channels of a text; a line that stands as it stood is the channel it was, with all its remarks."""
    from letterstall.intake.understanding.channels import channels_in

    known = {_line_of_channel(one): one for one in before}
    channels: list[Channel] = []
    for line in (raw.strip() for raw in text.split("\n")):
        found = (known[line],) if line in known else channels_in(line)
        if line and not found:
            raise FieldNotUnderstood(field, line, "channel")
        channels += found
    return tuple(channels)


def text_of_letter(letter: ModelLetter) -> str:
    """Return the paragraphs of a model letter, parted by blank lines, its asks behind "- "."""
    return text_of_blocks(letter.blocks).rstrip("\n")


def letter_of_text(letter: ModelLetter, text: str) -> ModelLetter:
    """Return the model letter with other words."""
    return ModelLetter(letter.language, blocks_of_text(text), letter.closing)


def one_line(text: str) -> str:
    """Return a text without line breaks."""
    return " ".join(text.split())
