"""Make `resources/countries/*.json` from CLDR, with our corrections. Run by hand when CLDR has news; needs Babel.

    python packaging/country_names.py

CLDR names are made for menus, not for envelopes: "Hong Kong SAR China", "Myanmar (Burma)", "Congo - Kinshasa".
What stands in `_CORRECTIONS` replaces them; a language without a correction falls back to the English one.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

from babel import Locale
from babel.core import UnknownLocaleError
from babel.languages import get_official_languages

ROOT = Path(__file__).resolve().parent.parent / "resources"
_CORRECTED = ("HK", "MO", "PS", "CD", "CG")
_CORRECTIONS = {
    "en": ("Hong Kong", "Macao", "Palestine", "Democratic Republic of the Congo", "Republic of the Congo"),
    "fr": ("Hong Kong", "Macao", "Palestine", "République démocratique du Congo", "République du Congo"),
    "es": ("Hong Kong", "Macao", "Palestina", "República Democrática del Congo", "República del Congo"),
    "de": ("Hongkong", "Macau", "Palästina", "Demokratische Republik Kongo", "Republik Kongo"),
    "it": ("Hong Kong", "Macao", "Palestina", "Repubblica Democratica del Congo", "Repubblica del Congo"),
    "nl": ("Hongkong", "Macau", "Palestina", "Democratische Republiek Congo", "Republiek Congo"),
    "pt": ("Hong Kong", "Macau", "Palestina", "República Democrática do Congo", "República do Congo"),
    "pt-BR": ("Hong Kong", "Macau", "Palestina", "República Democrática do Congo", "República do Congo"),
    "ar": ("هونغ كونغ", "ماكاو", "فلسطين", "جمهورية الكونغو الديمقراطية", "جمهورية الكونغو"),
    "fa": ("هنگ‌کنگ", "ماکائو", "فلسطین", "جمهوری دموکراتیک کنگو", "جمهوری کنگو"),
    "he": ("הונג קונג", "מקאו", "פלסטין", "הרפובליקה הדמוקרטית של קונגו", "הרפובליקה של קונגו"),
    "tr": ("Hong Kong", "Makao", "Filistin", "Kongo Demokratik Cumhuriyeti", "Kongo Cumhuriyeti"),
    "ru": ("Гонконг", "Макао", "Палестина", "Демократическая Республика Конго", "Республика Конго"),
    "uk": ("Гонконг", "Макао", "Палестина", "Демократична Республіка Конго", "Республіка Конго"),
    "zh-Hans": ("香港", "澳门", "巴勒斯坦", "刚果民主共和国", "刚果共和国"),
    "zh-Hant": ("香港", "澳門", "巴勒斯坦", "剛果民主共和國", "剛果共和國"),
    "ja": ("香港", "マカオ", "パレスチナ", "コンゴ民主共和国", "コンゴ共和国"),
    "ko": ("홍콩", "마카오", "팔레스타인", "콩고민주공화국", "콩고공화국"),
    "el": ("Χονγκ Κονγκ", "Μακάο", "Παλαιστίνη", "Λαϊκή Δημοκρατία του Κονγκό", "Δημοκρατία του Κονγκό"),
    "pl": ("Hongkong", "Makau", "Palestyna", "Demokratyczna Republika Konga", "Republika Konga"),
    "sv": ("Hongkong", "Macao", "Palestina", "Demokratiska republiken Kongo", "Republiken Kongo"),
    "nb": ("Hongkong", "Macao", "Palestina", "Den demokratiske republikken Kongo", "Republikken Kongo"),
    "da": ("Hongkong", "Macao", "Palæstina", "Den Demokratiske Republik Congo", "Republikken Congo"),
    "fi": ("Hongkong", "Macao", "Palestiina", "Kongon demokraattinen tasavalta", "Kongon tasavalta"),
}
_ENGLISH = {"CI": "Côte d’Ivoire", "TR": "Türkiye", "VA": "Vatican City"}
_AND = {"en": "and", "id": "dan", "vi": "và", "ta": "மற்றும்"}
_PARENTHESIS = re.compile(r"\s*[(（][^)）]*[)）]")


def main() -> None:
    """Write one file for each language that has letter words."""
    (ROOT / "countries").mkdir(exist_ok=True)
    for file in sorted((ROOT / "languages").glob("*.toml")):
        names = country_names(file.stem) if file.stem != "en-US" else {}
        if names:
            text = json.dumps(dict(sorted(names.items())), ensure_ascii=False, indent=0)
            (ROOT / "countries" / f"{file.stem}.json").write_text(text + "\n", encoding="utf-8")

    text = json.dumps(official_languages(), indent=0)
    (ROOT / "countries" / "official_languages.json").write_text(text + "\n", encoding="utf-8")


def official_languages() -> dict[str, str]:
    """Return for each country the first of its official languages in which we have names of countries."""
    known = {file.stem for file in (ROOT / "countries").glob("*.json")}
    found = {}
    for code in sorted(country_names("en")):
        official = (_FIRST[code],) if code in _FIRST else get_official_languages(code, de_facto=True)
        found[code] = next((tag for tag in (_OUR_TAGS.get(one, one) for one in official) if tag in known), "en")
    return found


_OUR_TAGS = {"zh_Hans": "zh-Hans", "zh": "zh-Hans", "zh_Hant": "zh-Hant", "no": "nb", "nn": "nb"}
_FIRST = {
    "BR": "pt-BR",
    "TW": "zh-Hant",
    "HK": "zh-Hant",
    "MO": "zh-Hant",
    "KZ": "kk",
    **dict.fromkeys(("IE", "SG", "IN", "ZA", "PK", "LK", "KE", "UG"), "en"),
}


def country_names(tag: str) -> dict[str, str]:
    """Return the names of all countries and territories by ISO 3166 code; empty where CLDR has none."""
    try:
        territories = Locale.parse(tag, sep="-").territories
    except (UnknownLocaleError, ValueError):
        return {}
    codes = (code for code in territories if len(code) == 2 and code.isalpha() and code not in _NO_COUNTRIES)
    names = {code: _for_an_envelope(territories[code], tag) for code in codes}
    return {code: name for code, name in _corrected(names, tag).items() if name != code}


_NO_COUNTRIES = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ", "AC", "CP", "CQ", "DG", "EA", "IC", "TA"})


def _for_an_envelope(name: str, tag: str) -> str:
    primary = tag.split("-")[0]
    name = _PARENTHESIS.sub("", name).replace(" & ", f" {_AND.get(primary, '&')} ")
    return name.replace("St. ", "Saint ") if primary == "en" else name


def _corrected(names: dict[str, str], tag: str) -> dict[str, str]:
    rest = {code: name for code, name in names.items() if code not in _CORRECTED}
    corrections = _CORRECTIONS.get(tag, ()) or (_CORRECTIONS["en"] if tag.startswith("en") else ())
    return rest | dict(zip(_CORRECTED, corrections, strict=False)) | (_ENGLISH if tag.startswith("en") else {})


if __name__ == "__main__":
    main()
