from __future__ import annotations

import pytest

from letterstall.typeset.breaks import break_opportunities


def may_part(language: str, text: str, before: str) -> bool:
    """Say whether a line may begin with the last `before` in the text."""
    return text.rindex(before) in {one.offset for one in break_opportunities(text, language)}


DATES = [
    ("en", "since 10 February 2023 he"), ("en", "on May 15, 2023 he"), ("en", "on 15 May he"),
    ("en", "on 3 Sept. 2023 he"),
    ("en", "on 21st May 2023 he"), ("de", "seit 10. Februar 2023 ist"),
    ("de", "am 10. 2. 2023 ist"),
    ("fr", "depuis le 1er mars 2023 il"), ("es", "desde 5 de mayo de 2023 está"),
    ("pt", "em 5 de maio de 2023 foi"),
    ("it", "dal 5 maggio 2023 è"), ("nl", "sinds 5 mei 2023 is"), ("pl", "od 5 maja 2023 jest"),
    ("cs", "od 5. května 2023 je"), ("ru", "с 5 мая 2023 г. он"), ("uk", "з 5 травня 2023 р. він"),
    ("kk", "ол 2023 жылғы 10 ақпанда ұсталды"), ("tr", "dün 10 Şubat 2023’te alındı"),
    ("el", "στις 10 Φεβρουαρίου 2023 και"),
    ("ar", "منذ 10 فبراير 2023 ولا"), ("fa", "در ۱۰ فوریهٔ ۲۰۲۳ در"), ("ur", "کو 10 فروری 2023 کو"),
    ("ug", "ئۇ 2023-يىلى 10-فېۋرال كۈنى"), ("he", "ביתו ב־10 בפברואר 2023 ומאז"),
    ("hi", "को 10 फ़रवरी 2023 को"),
    ("bn", "যাঁকে ১০ ফেব্রুয়ারি ২০২৩ তারিখে"), ("ta", "அவர் 10 பிப்ரவரி 2023 அன்று"),
    ("ka", "ის 2023 წლის 10 თებერვალს იყო"),
    ("hy", "որին 2023 թ. փետրվարի 10-ին տարել"), ("am", "ሲሆን የካቲት 3 ቀን 2015 ዓ.ም. ከቤቱ"),
    ("vi", "riêng ngày 10 tháng 2 năm 2023 và"),
    ("ko", "그는 2023년 2월 10일 자택에서"), ("kk-Arab", "ول 2023 جىلعى 10 اقپاندا ۇيىنەن"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), DATES)
def test_a_date_stands_on_one_line(language: str, text: str):
    offsets = [one.offset for one in break_opportunities(text, language)]
    last_word = text.rindex(" ") + 1
    assert last_word in offsets
    digits = [index for index, letter in enumerate(text) if letter.isdigit()]
    inside = [offset for offset in offsets if digits[0] < offset <= digits[-1]]
    assert inside == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh-Hans", "他于2023年2月10日被"), ("zh-Hant", "他於二〇二三年二月十日被"), ("ja", "氏は2023年2月10日に"),
        ("bo", "འདི་སྤྱི་ལོ་ ༢༠༢༣ ཟླ་བ་ ༢ ཚེས་ ༡༠ ཉིན"),
    ],
)  # fmt: skip
def test_a_date_in_a_script_without_spaces_stands_on_one_line(language: str, text: str):
    numbers = [index for index, letter in enumerate(text) if letter.isdigit() or letter in "二〇三十"]
    offsets = [one.offset for one in break_opportunities(text, language)]
    assert not [offset for offset in offsets if numbers[0] < offset <= numbers[-1]]
    assert len(offsets) > 1


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", "see Article 19 of", "19"), ("en", "see section 3 of", "3"),
        ("en", "in case no. 1187 and", "1187"),
        ("en", "on p. 4 of", "4"), ("en", "see § 19 of", "19"), ("de", "nach Art. 19 der", "19"),
        ("de", "unter Nr. 5 im", "5"),
        ("fr", "de l’article 19 de", "19"), ("fr", "sous le n° 1187 il", "1187"),
        ("ru", "это статья 19 и", "19"),
        ("ru", "под № 1187 он", "1187"), ("ar", "إن المادة 19 من", "19"),
        ("ar", "تحت الرقم 1187 لدى", "1187"),
        ("he", "לפי סעיף 19 של", "19"), ("fa", "بر مادهٔ ۱۹ از", "۱۹"),
        ("hi", "का अनुच्छेद 19 है", "19"),
        ("th", "ตาม มาตรา 19 แห่ง", "19"), ("zh-Hans", "宣言第19条保护", "19"),
        ("tr", "bu 19. maddesi ve", "maddesi"),
        ("ka", "ის მე-19 მუხლი და", "მუხლი"), ("kk", "сол 19-бабы әр", "бабы"),
        ("am", "ይህ አንቀጽ 19 ነው", "19"),
        ("en", "Ärzte Nr. 5 und", "5"), ("vi", "theo Điều 19 của", "19"),
        ("el", "το άρθρο 19 της", "19"),
    ],
)  # fmt: skip
def test_a_reference_stays_with_its_number(language: str, text: str, number: str):
    assert not may_part(language, text, number)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "as J. R. Smith said", "Smith"), ("en", "as J. R. Smith said", "R."),
        ("en", "as Smith, J. said", "J."),
        ("ru", "это А. С. Орлов был", "Орлов"), ("ru", "это Орлов А. С. был", "А. С."),
        ("en", "to Mr Smith now", "Smith"),
        ("en", "to Dr. Who now", "Who"), ("fr", "pour M. Dorvek et", "Dorvek"),
        ("de", "für Herrn Huber und", "Huber"),
        ("es", "a la Sra. Díaz y", "Díaz"), ("tr", "bay Sn. Kaya ve", "Kaya"),
        ("el", "τον κ. Νίκο και", "Νίκο"),
    ],
)  # fmt: skip
def test_initials_and_titles_stay_with_the_name(language: str, text: str, name: str):
    assert not may_part(language, text, name)


@pytest.mark.parametrize(
    ("language", "text", "unit"),
    [
        ("fr", "soit 10 % des", "%"), ("de", "etwa 5 000 000 € im", "€"),
        ("de", "etwa 5 000 000 € im", "000"),
        ("en", "some 12 km from", "km"), ("en", "paid USD 500 for", "500"),
        ("en", "a 34-year-old man", "year"),
        ("en", "in 2019–2023 he", "2023"), ("hy", "սա 10-ին է", "ին"), ("ja", "この23か月のあいだ", "か"),
        ("zh-Hans", "他34岁了", "岁"),
    ],
)  # fmt: skip
def test_a_number_stays_with_its_unit(language: str, text: str, unit: str):
    assert not may_part(language, text, unit)


def test_a_small_number_stays_with_the_word_it_counts_where_printers_ask_for_it():
    assert not may_part("ru", "За 23 месяца он", "месяца")
    assert not may_part("fr", "sous 48 heures il", "heures")
    assert may_part("fr", "en 2023 il", "il")


def test_a_thai_noun_is_not_parted_after_its_prefix():
    assert not may_part("th", "เหตุผลของการจับกุม", "จับกุม")
    assert may_part("th", "เหตุผลของการจับกุม", "ของการ")


@pytest.mark.parametrize("dash", ["–", "—"])
def test_a_dash_never_begins_a_line_and_one_may_follow_it(dash: str):
    assert not may_part("en", f"slept {dash} or", dash)
    assert may_part("en", f"slept {dash} or", "or")


def test_a_polish_letter_does_not_leave_a_preposition_of_one_letter_at_a_line_end():
    assert not may_part("pl", "był w domu", "domu")
    assert may_part("en", "it is a house", "house")


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        ("en", "for 23 months he", "months"), ("en", "a particle of dust", "of"),
        ("en", "he may go", "go"),
        ("en", "the USA. Then he", "Then"), ("ru", "его дом. Там", "Там"),
        ("zh-Hans", "一名教师在家中", "家"),
        ("ar", "هذا العام محتجز", "محتجز"), ("en", "on 10 of these", "of"),
        ("de", "im Mai war", "war"),
    ],
)  # fmt: skip
def test_ordinary_words_part_as_before(language: str, text: str, word: str):
    assert may_part(language, text, word)
