"""In which encoding a text is: by its marks, by what is valid, and by what reads like words.

Tried on short texts, general detectors took Chinese in GB 18030 for Latin of the Baltic; so candidates are decoded here
and judged by their letters, and a general detector is asked only when none of them reads well.
"""

from __future__ import annotations

import codecs
from collections.abc import Iterator

from letterstall.intake.reading.likely_letters import likeness

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_EAST_ASIAN = ("shift_jis", "euc_jp", "euc_kr", "gb18030", "big5")
_SINGLE_BYTE = (
    *("cp1252", "cp1251", "cp1256", "cp1254", "cp1250", "koi8_r", "iso8859_6", "cp874", "cp1255", "cp1253"),
    *("iso8859_2", "cp1257", "mac_roman"),
)
_SAMPLE = 60_000
_GOOD = 0.5
"""Below this likeness to words no candidate is believed."""
_SURE, _CLEAR = 0.8, 0.1
"""A guess is sure that is this likely, and by so much likelier than one that gives another text."""


def decoded(data: bytes) -> tuple[str, bool]:
    """Return the text and whether its encoding is sure."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace"), True
    wide = _wide_encoding(data)
    if wide:
        return data.decode(wide, "replace"), True
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = ""
    if text and sum(letter < " " and letter not in "\t\n\r\f" for letter in text[:4000]) < 0.1 * len(text[:4000]):
        return text, True
    wide = _wide_by_spaces(data[:4000])
    return (data.decode(wide, "replace"), True) if wide else (text, False) if text else _guessed(data)


def _wide_encoding(data: bytes) -> str:
    """Return UTF-16 or UTF-32 without a mark: by the zero bytes of its spaces and line feeds."""
    sample = data[:4000]
    quarters = [sample[at::4].count(0) / max(1, len(sample[at::4])) for at in range(4)]
    if len(sample) >= 8 and min(quarters[2:]) > 0.9 and quarters[0] < 0.1:
        return "utf-32-le"
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = max(1, len(sample) // 2)
    if odd > 0.3 * half and even < 0.02 * half:
        return "utf-16-le"
    if even > 0.3 * half and odd < 0.02 * half:
        return "utf-16-be"
    return ""


def _wide_by_spaces(sample: bytes) -> str:
    """Return UTF-16 of a script without Latin letters, known by its spaces and line feeds."""
    pairs = [sample[at : at + 2] for at in range(0, len(sample) - 1, 2)]
    little = sum(pair in (b" \x00", b"\n\x00") for pair in pairs)
    big = sum(pair in (b"\x00 ", b"\x00\n") for pair in pairs)
    if max(little, big) < 0.03 * max(1, len(pairs)) or min(little, big) * 4 > max(little, big):
        return ""
    return "utf-16-le" if little > big else "utf-16-be"


def _guessed(data: bytes) -> tuple[str, bool]:
    sample = data[:_SAMPLE]
    judged = [(likeness(text, encoding), encoding) for encoding, text in _candidates(sample)]
    scored = sorted(judged, key=lambda one: -one[0])  # of equals the more usual one stays in front
    if scored and scored[0][0] >= _GOOD:
        best, encoding = scored[0]
        second = next((score for score, other in scored[1:] if _differs(sample, encoding, other)), 0.0)
        return data.decode(encoding, "replace"), best >= _SURE and best - second > _CLEAR
    return _asked(data)


def _differs(sample: bytes, encoding: str, other: str) -> bool:
    return sample.decode(encoding, "replace") != sample.decode(other, "replace")


def _candidates(sample: bytes) -> Iterator[tuple[str, str]]:
    for encoding in (*_EAST_ASIAN, *_SINGLE_BYTE):
        text = _decoded_but_for_the_end(sample, encoding)
        if text is not None:
            yield encoding, text


def _decoded_but_for_the_end(sample: bytes, encoding: str) -> str | None:
    """Return the sample decoded; a character cut in two at its end does not matter."""
    try:
        return codecs.getincrementaldecoder(encoding)("strict").decode(sample)
    except (UnicodeDecodeError, LookupError):
        return None


def _asked(data: bytes) -> tuple[str, bool]:
    """Ask the general detector; what it says is never sure."""
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE]).best()
    encoding = best.encoding if best is not None else "cp1252"
    return data.decode(encoding, "replace"), False
