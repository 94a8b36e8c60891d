"""How much like words a text reads: a wrong encoding makes letters of other tongues, or signs amidst words.

Each letter beyond ASCII is judged by how usual it is where the encoding is at home, and by what stands beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_WEST = "éèêëàâäáãåçñóòôöõíìîïúùûüßœæÉÈÊÀÂÄÁÃÅÇÑÓÔÖÕÍÎÚÜŒ"
_CENTRAL = "áäéíóöúüýčďěňřšťůžąćęłńśźżőűľĺôâăîÁÉÍÓÖÚÜČĎŘŠŤŽĆŁŚŹŻŐŇ"
_USUAL = {
    "cp1252": _WEST,
    "mac_roman": _WEST,
    "cp1250": _CENTRAL,
    "iso8859_2": _CENTRAL,
    "cp1254": "şğıçöüâîûŞĞİÇÖÜÂé",
    "cp1257": "ąčęėįšųūžāēģīķļņõäöüĄČĘĖĮŠŲŪŽĀĒĪ",
}
"""Letters that languages of an encoding have in nearly every sentence."""
_DENSE = (
    ("\u0370", "\u03ff", "αοιετνσρκπμλυηςάίόέήώύ"),
    ("\u0400", "\u052f", "оеаинтсрвлкмдпуяыьгі"),
    ("\u0590", "\u05ff", "יוהאלתרבמשנ"),
    ("\u0600", "\u06ff", "اليمنورتبهدعةسفك"),
    ("\u0e00", "\u0e7f", "านรกอเงมยลวดทสตะ่้ีิ"),
)
"""Scripts that fill their words: first and last letter, and the letters that make four fifths of a text."""
_HAN = (
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法"
    "所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政"
    "四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最"
    "立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根"
    "论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联"
    "认六共权收证改清美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空"
    "王李刘陈杨黄赵周吴徐孙朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭肖蔡潘田董袁于余叶杜苏魏吕丁任沈姚卢姜崔钟谭陆汪范石廖贾"
    "這個們來時為說國會學對開過動現將見長經頭問還後與從當進種無電話體點機關實發東氣書樣應間門車馬員聽權總議區給辦黨號報縣讓"
    "處條寫兩邊並師獲釋請證謹陳劉張楊黃趙吳孫羅鄭謝許鄧馮韓蕭葉蘇盧鍾陸賈尊敬緊急紧急被捕拘留释放老师律师监狱監獄省市县"
    "伟芳娜秀英敏静丽磊洋勇艳杰娟涛超霞刚桂辉玲玉萍鹏飞鑫波斌宇浩凯健俊雪慧雷峰龙梅琳晓偉麗強軍艷傑濤剛輝鵬飛凱龍曉華蘭瑩陽東陳"
)  # fmt: skip
_COMMON_HAN = frozenset(_HAN)
_SIGNS = "–—‘’“”…«»•·°§©№¡¿\xa0€™‐º"
_EAST_ASIAN_SIGNS = re.compile("[\u25a0-\u27bf\u3000-\u303f\uff00-\uff60]")
_ARABIC_SIGNS = "،؛؟ـ"
_JAPANESE = ("shift_jis", "euc_jp")
_TENSE = (1, 4, 8, 10, 13)
"""Places of ㄲ ㄸ ㅃ ㅆ ㅉ among the initials: few syllables begin with them, in a wrong encoding one in four."""
_VOWELS = "aeiouyàâäáãåāăąæèéêëęěėēìíîïīįıòóôöõøőœùúûüůűūųý"
_VOWELS_OF_THE_EAST = "αεηιουωάέήίόύώϊϋаеёиоуыэюяіїєў"
_WESTERN = re.compile(
    r"\b(?:que|los|las|de|del|la|el|le|du|di|para|por|con|les|des|une|pour|dans|est|und|der|die|das|nicht|não|uma|dos|della|che|per|het|een|van)\b",
    re.I,
)
_WORD = re.compile(r"[^\W\d_]+(?:[\u0300-\u036f\u064b-\u0652\u0e31-\u0e4e]+[^\W\d_]*)*")
_SIGN = re.compile(r"[^\w\s\x00-\x7f]")


def likeness(text: str, encoding: str) -> float:
    """Return how much like words the characters beyond ASCII are that an encoding gives, from 0 to 1."""
    text = text.replace("\u00ad", "")
    weights = [*_words(text, encoding), *_signs(text)]
    odd = sum("\x7f" < one < "\xa0" for one in text)  # controls that no text has
    if not weights and not odd:
        return 1.0
    return sum(weights) / (len(weights) + odd) * _share_of(encoding, text)


def _share_of(encoding: str, text: str) -> float:
    """Return what a likeness counts for: rare encodings less, those of elsewhere less in a text of a western tongue."""
    if encoding == "mac_roman" or encoding == "cp1257":
        return 0.85
    is_western = len(_WESTERN.findall(text)) * 25 > len(text.split())
    return 0.88 if is_western and encoding in ("cp1250", "iso8859_2", "cp1254") else 1.0


def _words(text: str, encoding: str) -> Iterator[float]:
    seen = _WORD.findall(text)
    is_japanese = encoding in _JAPANESE and any("\u3040" <= one <= "\u30ff" for one in text)
    for word in seen:
        letters = [one for one in word if one > "\x7f"]
        if not letters:
            continue
        if _is_east_asian(letters[0]) or any(map(_is_east_asian, letters)):
            yield from _east_asian(word, encoding, is_japanese)
        else:
            yield from _alphabetic(word, letters, encoding)


def _is_east_asian(letter: str) -> bool:
    return "\u3040" <= letter <= "\u9fff" or "\uac00" <= letter <= "\ud7a3" or "\uff61" <= letter <= "\uff9f"


def _east_asian(word: str, encoding: str, is_japanese: bool) -> Iterator[float]:
    """Judge a word of Han, kana or Hangul; Latin letters in it are swallowed ones."""
    has_latin = any(one.isalpha() and one < "\u0250" for one in word)
    has_hangul = any("\uac00" <= one <= "\ud7a3" for one in word)
    for one in word:
        if one <= "\x7f":
            continue
        if has_latin or "\uff61" <= one <= "\uff9f":
            yield 0.1
        elif has_hangul:
            is_tense = (ord(one) - 0xAC00) // 588 in _TENSE
            yield 0.2 if not "\uac00" <= one <= "\ud7a3" else 0.4 if is_tense else 0.95
        elif "\u3040" <= one <= "\u30ff":
            yield 0.95 if is_japanese else 0.4
        elif encoding == "euc_kr":
            yield 0.3  # Han alone, where words have an alphabet
        elif encoding in _JAPANESE and not is_japanese:
            yield 0.7 if one in _COMMON_HAN else 0.4  # a name, at best
        else:
            yield 1.0 if one in _COMMON_HAN or is_japanese else 0.45


def _alphabetic(word: str, letters: list[str], encoding: str) -> Iterator[float]:
    """Judge a word of letters: one script, capitals at its head or throughout, usual letters, vowels among them."""
    scripts = {_script(one) for one in word if one.isalpha()}
    if len(scripts) > 1:
        yield from (0.0 for _ in letters)
        return
    script = scripts.pop() if scripts else None
    case = 1.0 if word[1:].islower() or word.isupper() or word.upper() == word.lower() else 0.4
    if script is not None:
        usual = sum(one.lower() in script for one in letters) / len(letters)
        lone = 0.5 if len(word) == 1 else 0.9 if word.isupper() else 1.0
        weight = case * lone * _vocal(word.lower(), script) * min(1.0, 0.35 + 0.9 * usual)
        yield from (weight for _ in letters)
        return
    spoken = 1.0 if _can_be_spoken(word.lower()) else 0.7
    dense = 0.4 if len(letters) * 2 > len(word) > 3 else 1.0
    known = _USUAL.get(encoding, "")
    yield from (case * spoken * dense * (1.0 if one in known else 0.35) for one in letters)


def _vocal(word: str, script: str) -> float:
    """Judge a word of an alphabet that writes its vowels by whether it has any."""
    if len(word) < 3 or not script.startswith(("α", "о")):
        return 1.0
    share = sum(one in _VOWELS_OF_THE_EAST for one in word) / len(word)
    return 0.5 if share == 0 else 0.8 if share < 0.2 else 1.0


def _script(letter: str) -> str | None:
    """Return the usual letters of a dense script, None for Latin."""
    return next((usual for first, last, usual in _DENSE if first <= letter <= last), None)


def _can_be_spoken(word: str) -> bool:
    """Say whether vowels and consonants take turns, as far as they do in names and words."""
    shape = "".join("v" if one in _VOWELS else "c" for one in word)
    return not re.search("v{4}|c{5}|^ccc[^v]|vvv$", shape) and not re.search(r"(?<=c)vvv(?=c)|^c{2,}$", shape)


def _signs(text: str) -> Iterator[float]:
    has_east_asian = any(map(_is_east_asian, text))
    for found in _SIGN.finditer(text):
        at, sign = found.start(), found[0]
        before, behind = text[at - 1 : at], text[at + 1 : at + 2]
        is_within = before.isalpha() and behind.isalpha()
        if sign in _ARABIC_SIGNS:
            yield 1.0 if "\u0600" <= before <= "\u06ff" else 0.1
        elif "\u064b" <= sign <= "\u0652" or "\u0e31" <= sign <= "\u0e4e":
            yield 1.0 if before.isalpha() and before > "\u0600" else 0.0
        elif sign in _SIGNS:
            yield 1.0 if sign in "’·–—‐\xa0" or not is_within else 0.2
        elif "\u2500" <= sign <= "\u259f":  # boxes to be drawn
            yield 0.0
        elif _EAST_ASIAN_SIGNS.match(sign):
            yield 1.0 if has_east_asian else 0.3
        else:
            yield 0.15
