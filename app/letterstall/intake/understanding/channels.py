"""Ways to reach an official that are not the post, found in the lines of an address and kept off the envelope."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from letterstall.core.case import Channel, ChannelKind
from letterstall.intake.understanding.folding import folded
from letterstall.intake.understanding.vocabulary import vocabulary

_EMAIL = re.compile(r"(?<![\w.+%'’-])[\w.+%'’-]+@[\w-]+(?:\.[\w-]+)+")
_URL = re.compile(
    r"(?:https?://|www\.)[^\s<>()\"]+|(?<![@\w.-])(?:[\w-]+\.)+(?:com|org|net|gov|gob|gouv|go|int|info|edu|mil)(?:\.[a-z]{2})?(?:/[^\s<>()]*)?(?![\w@])",
    re.I,
)
_SOCIAL_SITE = re.compile(
    r"(?:twitter|x|facebook|fb|instagram|t|youtube|weibo|vk|linkedin|tiktok|telegram)\.(?:com|me)\b", re.I
)
_HANDLE = re.compile(r"(?<![\w.@/])@[\w.]{2,40}")
_PHONE = re.compile(r"(?:\+|00)?\(?\d[\d\s()./\-–]{5,}\d(?:\s*(?:ext|ext\.|extension|x|poste|int)\.?\s*\d+)?", re.I)
_REMARK = re.compile(r"\((?=[^()]*[^\W\d_]{3})([^()]*)\)|\[(?=[^\[\]]*[^\W\d_]{3})([^\[\]]*)\]")
_PARTS = re.compile(r"\s*(?:;|\||\s/\s|(?<!\w)(?:or|ou|oder|of|أو|o)(?!\w)|,(?=\s*(?:[+@(\d]|[\w.+-]+@)))\s*", re.I)
_UNKNOWN_LABEL = re.compile(r"(?<![^\W\d_])[^\W\d_]{2,14}(?:[- .][^\W\d_]{1,14})?\s*:\s*$")
"""A word with a colon before an e-mail or a page, whatever language it is of."""
_KINDS: tuple[ChannelKind, ...] = ("email", "fax", "phone", "web", "social")


class Labelled(NamedTuple):
    """A label of a channel in a line: its kind and where the label begins and ends there."""

    kind: ChannelKind
    start: int
    end: int


def labels_in(line: str) -> tuple[Labelled, ...]:
    """Return the labels of channels in a line: "Fax:", "E-mail", "Twitter/X:", also glued to what stands before."""
    plain = _aligned(line)
    found = []
    taken = -1
    for match in _pattern().finditer(plain):
        if match.start() >= taken and _is_label(line, match):
            found.append(Labelled(_kinds()[" ".join(match["label"].split())], match.start("label"), match.end()))
            taken = match.end()
    return tuple(found)


def _aligned(line: str) -> str:
    """Return a line folded character by character, so that places in it are places in the line."""
    return "".join((folded(letter) or " ")[:1] for letter in line)


def _is_label(line: str, match: re.Match[str]) -> bool:
    behind = line[match.end() :].strip()
    begins = match.start("label") == len(line) - len(line.lstrip()) or not line[: match.start("label")].strip(
        " (•-–*|/"
    )
    has_colon = bool(match["colon"])
    if not has_colon and not behind:
        return False
    value = bool(re.match(r"[+(@\d]|https?:|www\.|[\w.+-]+@|\S+\.\S+/", behind)) or bool(_EMAIL.match(behind))
    if len(match["label"]) <= 2:  # "X" is a letter too
        return begins and has_colon
    return (has_colon and (begins or value or line[match.start("label")].isupper())) or (value and begins) or value


@cache
def _kinds() -> dict[str, ChannelKind]:
    listed = vocabulary("addresses")["channels"]
    return {" ".join(_aligned(name).split()): kind for kind in _KINDS for name in listed[kind]}


@cache
def _pattern() -> re.Pattern[str]:
    names = "|".join(re.escape(name).replace(r"\ ", r"\s+") for name in sorted(_kinds(), key=len, reverse=True))
    edge = r"(?:(?<![\w@./-])|(?<=\d)(?=[a-z])|(?<=[)\]]))"
    second = rf"(?:\.?\s*(?:[/&+]|and|et|y|und|e|en)\s*(?:{names})(?![\w@-]))?"  # "Tel./Fax"
    number = r"(?:\([a-z /]+\)\s*)?(?:no\.?|n°|nr\.?|numbers?)?"
    return re.compile(rf"{edge}(?P<label>{names})(?![\w@-]){second}\s*{number}\s*(?P<colon>[:：])?\.?\s*")


def split_at_label(line: str) -> int | None:
    """Return where in a line the words of an address end and a channel begins; None where there is none, 0 at once."""
    starts = [label.start for label in labels_in(line)]
    for pattern in (_EMAIL, _URL, _HANDLE):
        if (found := pattern.search(line)) is not None:
            unknown = _UNKNOWN_LABEL.search(line[: found.start()]) if not labels_in(line[: found.start() + 1]) else None
            starts.append(found.start() if unknown is None else unknown.start())
    return min(starts) if starts else None


def channels_in(line: str, before: ChannelKind | None = None) -> tuple[Channel, ...]:
    """Return the channels of a line that holds nothing else; `before` is the kind of the line it may go on from."""
    labels = labels_in(line)
    if not labels:
        return tuple(_unlabelled(line, before))
    parts: list[Channel] = []
    bounds = [*(label.start for label in labels), len(line)]
    if bounds[0] > 0:
        parts += _unlabelled(line[: bounds[0]], before)
    for label, end in zip(labels, bounds[1:], strict=True):
        parts += _values(label.kind, line[label.end : end])
    return tuple(parts)


def _values(kind: ChannelKind, text: str) -> Iterator[Channel]:
    """Yield the channels that stand behind a label: several numbers, a remark in brackets."""
    remark, rest = _without_remark(text)
    for part in _PARTS.split(rest):
        value = re.sub(r"\s+[Il|]$", "", part.strip(" ,;|"))
        value = value if kind == "web" else value.rstrip(".")
        if re.search(r"\w", value):
            yield Channel(_kind_of(value, kind), value, remark)


def _kind_of(value: str, kind: ChannelKind) -> ChannelKind:
    if _EMAIL.fullmatch(value):
        return "email"
    if _SOCIAL_SITE.search(value) and kind in ("web", "email"):
        return "social"
    if _URL.match(value) and kind == "email":
        return "web"
    return kind


def _without_remark(text: str) -> tuple[str, str]:
    remarks = [(found[1] or found[2]).strip() for found in _REMARK.finditer(text)]
    return "; ".join(remarks), _REMARK.sub(" ", text)


def _unlabelled(line: str, before: ChannelKind | None) -> Iterator[Channel]:
    remark, rest = _without_remark(line)
    rest = re.sub(r"^\s*[^\W\d_]{2,14}(?:[- .][^\W\d_]{1,14})?\s*:\s*(?=\S+@|https?:|www\.|@)", "", rest)
    for part in _PARTS.split(rest):
        value = part.strip(" ,;|")
        kind = bare_kind(value) or (before if value and re.search(r"\d{3}", value) else None)
        if kind is not None:
            yield Channel(kind, value, remark)


def bare_kind(text: str) -> ChannelKind | None:
    """Return what kind of channel a text without a label is; a bare number is a telephone's, if anything."""
    if _EMAIL.fullmatch(text):
        return "email"
    if _HANDLE.fullmatch(text):
        return "social"
    if _URL.fullmatch(text):
        return "social" if _SOCIAL_SITE.search(text) else "web"
    if _PHONE.fullmatch(text) and sum(letter.isdigit() for letter in text) >= 7:
        return "phone"
    return None


_LONGEST_LINE = 600
"""Characters; what is longer is no line of an address, and to look through it at every sign would take minutes."""


def is_channel_line(line: str) -> bool:
    """Say whether a line is one or several channels and nothing of an address."""
    if len(line) > _LONGEST_LINE:
        return False
    start = split_at_label(line)
    if start is not None:
        return not re.search(r"\w", _REMARK.sub(" ", line[:start]))
    _, rest = _without_remark(line)
    parts = [part.strip(" ,;|.") for part in _PARTS.split(rest) if part.strip(" ,;|.")]
    return bool(parts) and all(bare_kind(part) is not None for part in parts)
