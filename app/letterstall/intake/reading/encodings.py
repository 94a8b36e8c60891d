"""In which encoding a text is: by its marks, by what is valid, and by what reads like words.

Tried on short texts, general detectors took Chinese in GB 18030 for Latin of the Baltic; so candidates are decoded here
and judged by their letters, and a general detector is asked only when none of them reads well.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_EAST_ASIAN = ("shift_jis", "euc_jp", "euc_kr", "gb18030", "big5")
_SINGLE_BYTE = ("cp1252", "cp1251", "cp1256", "cp1254", "cp1250", "koi8_r", "iso8859_6", "cp874", "cp1255", "cp1253")
_SAMPLE = 60_000
_GOOD = 0.85

_COMMON_HAN = frozenset(
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严"
)
_COMMON_KANA = re.compile("[\u3040-\u30ff]")
_HANGUL = re.compile("[\uac00-\ud7a3]")
_COMMON_HANGUL = frozenset(
    "이다는의가을에를한고로은지사기하자도어인서대정리나들아시수일그과해전부라게국보원으조여와상구주세있성유면안장제"
)


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
    judged = [(_score(text), encoding) for encoding, text in _candidates(sample)]
    scored = sorted(judged, key=lambda one: -one[0])  # of equals the more usual one stays in front
    if scored and scored[0][0] >= _GOOD:
        best, encoding = scored[0]
        second = next((score for score, other in scored[1:] if _differs(sample, encoding, other)), 0.0)
        return data.decode(encoding, "replace"), best - second > 0.02
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


def _score(text: str) -> float:
    """Return how much like words the letters beyond ASCII are, 0 to 1."""
    foreign = [letter for letter in text if letter > "\x7f"]
    if not foreign:
        return 1.0
    han = [letter for letter in foreign if "\u3400" <= letter <= "\u9fff"]
    if len(han) * 3 > len(foreign):
        common = sum(letter in _COMMON_HAN for letter in han) / len(han)
        kana = len(_COMMON_KANA.findall(text)) / len(foreign)
        return min(1.0, 0.5 + common) if kana < 0.05 else min(1.0, 0.7 + kana)
    if len(_HANGUL.findall(text)) * 2 > len(foreign):
        return min(1.0, 0.7 + sum(letter in _COMMON_HANGUL for letter in foreign) / len(foreign))
    good = sum(map(_weight, re.findall(r"[^\W\d_]+", text)))
    letters = sum(letter.isalpha() for letter in foreign)
    signs = sum(letter in "–—‘’“”…«»•·°§©№¡¿\xa0،؛؟€™‐ـًٌٍَُِّْ" for letter in foreign)
    return (good + signs) / max(1, letters + signs + sum(not one.isalpha() for one in foreign) - signs)


def _weight(word: str) -> float:
    """Return how many letters beyond ASCII of a word stand as they do in words: one script, capitals at the head."""
    foreign = [letter for letter in word if letter > "\x7f"]
    if not foreign:
        return 0.0
    scripts = {_script(letter) for letter in word}
    if len(scripts) > 1:
        return 0.0
    if word[1:].islower() or word.isupper() or word.upper() == word.lower():
        rare = sum(letter in "ƒµªºþðÞÐŒœŸŠšŽž÷×" for letter in foreign)
        dense = len(foreign) * 2 > len(word) and scripts == {"Latin"} and len(word) > 3
        return (len(foreign) - rare) * (0.3 if dense else 1.0)
    return 0.4 * len(foreign)


def _script(letter: str) -> str:
    ranges = (
        ("\u0400", "\u052f", "Cyrl"),
        ("\u0600", "\u06ff", "Arab"),
        ("\u0e00", "\u0e7f", "Thai"),
        ("\u0590", "\u05ff", "Hebr"),
        ("\u0370", "\u03ff", "Grek"),
    )
    return next((name for first, last, name in ranges if first <= letter <= last), "Latin")


def _asked(data: bytes) -> tuple[str, bool]:
    """Ask the general detector; what it says is never sure."""
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE]).best()
    encoding = best.encoding if best is not None else "cp1252"
    return data.decode(encoding, "replace"), False
