"""Every word of a letter and its copies, decided."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from letterstall.compose.letter import first_letter
from letterstall.compose.manuscript import address_lines, manuscript, sender_lines
from letterstall.compose.words import letter_languages
from letterstall.core.case import Addressee, Block, Case, Channel, Person
from letterstall.core.languages import ByLanguage
from letterstall.core.letter import Letter, NameEmphasis, SenderLevel, Supporter
from letterstall.core.manuscript import Manuscript, Passage, Phrase
from letterstall.core.resources import shipped_cases
from letterstall.storage.case_folder import open_case

CASE = open_case(shipped_cases() / "zhumatai")
PRACTICE = open_case(shipped_cases() / "practice")
DAY = date(2026, 11, 22)
RUTH = Supporter("Ruth Keller", ("Lindengasse 8", "1070 Vienna"), "Vienna", "AT")
LETTER = first_letter(CASE, "en", RUTH, SenderLevel.NAME_AND_TOWN, "Vienna", DAY)
COPY = CASE.copy_addressees[0]


def at(level: SenderLevel, letter: Letter = LETTER) -> Manuscript:
    return manuscript(replace(letter, sender_level=level), CASE)


def everything(made: Manuscript) -> str:
    parts = (
        *made.sender,
        made.return_line,
        made.date_line,
        made.signature,
        *made.running_head,
        made.title,
        *made.copy_to,
    )
    return "\n".join((*parts, *(passage.text for passage in made.body)))


def test_the_seed_letter_has_every_part_in_its_place():
    made = manuscript(LETTER, CASE)
    assert made.address == (
        "Ma Xingrui",
        "Party Secretary of Xinjiang",
        "479 Zhongshan Lu, Tianshan Qu, Urumqi",
        "830041, Xinjiang Uyghur Autonomous Region",
        "CHINA",
    )
    assert made.sender == ("Ruth Keller", "Vienna, Austria")
    assert made.date_line == "Vienna, 22 November 2026"
    assert made.body[0] == Passage("salutation", "Dear Secretary,")
    assert made.body[-1] == Passage("closing", "Yours sincerely,")
    assert tuple(passage.text for passage in made.body[1:-1]) == tuple(block.text for block in CASE.letters[0].blocks)
    assert [passage.role for passage in made.body].count("ask") == 3
    assert made.signature == "Ruth Keller"
    assert made.copy_to == (
        "Copy to: Director - Urumqi Public Security Bureau Shayibake Branch, 4 Jingyi Lu, Urumqi, "
        "830000, Xinjiang Uyghur Autonomous Region",
    )
    assert made.running_head == ("Ma Xingrui", "22 November 2026")
    assert (made.page_label, made.banner, made.copy_note, made.return_line) == ("Page {number}", "", (), "")
    assert (made.title, made.language) == ("Letter for Zhanargul Zhumatai", "en")


def test_a_copy_stands_in_its_own_window_and_says_whose_letter_it_is():
    made = manuscript(LETTER, CASE, COPY, CASE.target)
    assert made.address == (
        "Director",
        "Urumqi Public Security Bureau Shayibake Branch",
        "4 Jingyi Lu, Urumqi",
        "830000, Xinjiang Uyghur Autonomous Region",
        "CHINA",
    )
    assert made.copy_note == ("Copy", "The original was sent to:", "Ma Xingrui, Party Secretary of Xinjiang")
    assert made.body == manuscript(LETTER, CASE).body
    assert made.copy_to == manuscript(LETTER, CASE).copy_to


def test_the_four_levels_show_less_and_less():
    full, named, short, none = map(at, SenderLevel)
    assert full.sender == ("Ruth Keller", "Lindengasse 8", "1070 Vienna", "Austria")
    assert full.return_line == "Ruth Keller, Lindengasse 8, 1070 Vienna"
    assert (named.sender, named.return_line, named.signature) == (("Ruth Keller", "Vienna, Austria"), "", "Ruth Keller")
    assert (short.sender, short.return_line, short.signature) == (("R. K.", "Vienna, Austria"), "", "R. K.")
    assert (none.sender, none.return_line, none.signature) == ((), "", "")


@pytest.mark.parametrize(
    ("level", "hidden"),
    [
        (SenderLevel.NAME_AND_TOWN, ("Lindengasse", "1070")),
        (SenderLevel.INITIALS_AND_TOWN, ("Ruth", "Keller", "Lindengasse", "1070")),
        (SenderLevel.NONE, ("Ruth", "Keller", "Lindengasse", "1070", "R. K.", "Austria")),
    ],
)
def test_what_a_level_hides_is_nowhere_on_the_page(level, hidden):
    text = everything(at(level))
    assert not [word for word in hidden if word in text]


def test_the_senders_country_stands_only_on_a_letter_that_leaves_it():
    inland = replace(RUTH, country="CN")
    assert sender_lines(replace(LETTER, sender=inland), "CN") == ("Ruth Keller", "Vienna")
    assert "CHINA" not in manuscript(replace(LETTER, sender=inland), CASE).address
    assert sender_lines(replace(LETTER, language="fr"), "CN") == ("Ruth Keller", "Vienna, Autriche")


def test_full_level_without_a_street_falls_back_to_the_town():
    assert at(SenderLevel.FULL, replace(LETTER, sender=Supporter("Ruth Keller", (), "Vienna"))).sender == (
        "Ruth Keller",
        "Vienna",
    )


def test_nobody_at_all_leaves_no_stray_commas():
    made = manuscript(replace(LETTER, sender=Supporter(), place="", sender_level=SenderLevel.FULL), CASE)
    assert (made.sender, made.return_line, made.signature, made.date_line) == ((), "", "", "22 November 2026")


def test_the_country_is_in_the_senders_language_with_english_beside_it():
    assert manuscript(LETTER, CASE, sender_language="fr").address[-1] == "CHINE - CHINA"
    assert manuscript(LETTER, CASE, sender_language="de").address[-1] == "CHINA"
    from_france = replace(LETTER, sender=replace(RUTH, country="FR"))
    assert manuscript(from_france, CASE).address[-1] == "CHINE - CHINA"
    assert manuscript(replace(LETTER, sender=Supporter("R")), CASE).address[-1] == "CHINA"


@pytest.mark.parametrize(
    ("language", "place", "line"),
    [
        ("fr", "Vienne", "Vienne, le 22 novembre 2026"),
        ("de", "Wien", "Wien, 22. November 2026"),
        ("ar", "فيينا", "فيينا، 22 نوفمبر 2026"),
        ("zh-Hans", "维也纳", "2026年11月22日"),
        ("sv", "Wien", "Wien den 22 november 2026"),
        ("da", "Wien", "Wien, den 22. november 2026"),
        ("ar", "Wien", "\u2068Wien\u2069، 22 نوفمبر 2026"),
        ("en", "القاهرة", "\u2068القاهرة\u2069, 22 November 2026"),
        ("en", "", "22 November 2026"),
        ("fr", "{date}", "{date}, le 22 novembre 2026"),
    ],
)
def test_place_and_date_stand_as_the_letters_language_puts_them(language, place, line):
    assert manuscript(replace(LETTER, language=language, place=place), CASE).date_line == line


def test_a_letter_without_date_has_only_its_place():
    made = manuscript(replace(LETTER, written_on=None), CASE)
    assert made.date_line == "Vienna"
    assert made.running_head == ("Ma Xingrui",)


def test_contacts_never_reach_the_address_or_the_copy_to_block():
    hidden = ("Fax: +86 991 281 0001", "E-mail: x@y.cn", "Twitter: @minister", "www.y.cn")
    channels = (Channel("email", "z@y.cn"), Channel("fax", "+86 1"))
    noisy = Addressee("copy", "Li", "Director", ("1 Main Road", *hidden), "CN", channels=channels)
    made = manuscript(LETTER, replace(CASE, addressees=(*CASE.addressees, noisy)), noisy)
    assert made.address == ("Li", "Director", "1 Main Road", "CHINA")
    assert made.copy_to[0] == "Copy to:"
    assert made.copy_to[2] == "Li, Director, 1 Main Road"
    assert not [mark for mark in ("@", "www", "Fax", "+86") if mark in "\n".join((*made.address, *made.copy_to))]


def test_a_country_the_case_prints_itself_is_not_said_twice():
    lines = ("1 Main Road", "China")
    assert address_lines(Addressee("target", "Li", lines=lines, country="CN")) == ("Li", "1 Main Road", "CHINA")
    assert address_lines(Addressee("target", "Li", lines=lines)) == ("Li", "1 Main Road", "China")


def test_enclosures_are_named_in_one_line_in_the_letters_language():
    one = replace(LETTER, enclosures=("Petition",))
    assert manuscript(one, CASE).enclosures == ("Enclosure: Petition",)
    assert manuscript(replace(one, enclosures=("A", "B"), language="de"), CASE).enclosures == ("Anlagen: A, B",)
    assert manuscript(replace(one, enclosures=("", " ")), CASE).enclosures == ()


def test_the_copy_to_block_names_those_who_get_one_or_nobody():
    assert manuscript(LETTER, CASE, copies=()).copy_to == ()
    assert manuscript(LETTER, replace(CASE, addressees=CASE.addressees[:1])).copy_to == ()


def test_names_of_the_case_are_phrases_in_their_own_language():
    phrases = manuscript(replace(LETTER, name_emphasis=NameEmphasis.BOLD), CASE).phrases
    assert Phrase("加娜古丽·朱马太", "zh-Hans", True) in phrases
    assert Phrase("Zhanargul Zhumatai", "", True) in phrases
    assert Phrase("Ma Xingrui", "", False) in phrases
    assert all(phrase.text for phrase in phrases)


@pytest.mark.parametrize(
    ("language", "preferred", "native", "country", "forms"),
    [
        ("en", (), "zh-Hans", "CN", "zh-Hans"),
        ("en", ("zh-Hant",), "", "CN", "zh-Hant"),
        ("en", (), "zh-TW", "CN", "zh-Hant"),
        ("zh-Hant", (), "zh-Hans", "CN", "zh-Hant"),
        ("ja", ("zh-Hans",), "", "CN", "ja"),
        ("en", (), "", "JP", "ja"),
        ("en", (), "", "KR", "ko"),
        ("en", (), "", "TW", "zh-Hant"),
        ("en", ("en",), "fa", "IR", "zh-Hans"),
    ],
)
def test_han_characters_take_the_forms_of_letter_person_case_or_country(language, preferred, native, country, forms):
    case = replace(CASE, preferred_languages=preferred, people=(Person("A", "B", native),), country=country)
    assert manuscript(replace(LETTER, language=language), case).han_language == forms


def test_a_practice_letter_says_so_in_its_own_language_on_letter_and_copy():
    for language, banner in (
        ("en", "Practice letter, not to be posted"),
        ("fr", "Lettre d’exercice, à ne pas envoyer"),
    ):
        letter = first_letter(PRACTICE, language, RUTH, today=DAY)
        assert manuscript(letter, PRACTICE).banner == banner
        assert manuscript(letter, PRACTICE, PRACTICE.copy_addressees[0], PRACTICE.target).banner == banner


def test_what_people_type_is_data_never_a_template_and_never_a_second_line():
    odd = "{{ 7*7 }} {name} <b>x</b> {% if %} %s\n\x1b[31m\x00"
    case = replace(CASE, people=(Person(odd),), title=ByLanguage.of({"en": odd}))
    letter = replace(LETTER, subject=odd, place=odd, sender=Supporter(odd, (odd,), odd, "AT"), enclosures=(odd,))
    letter = replace(letter, sender_level=SenderLevel.FULL, blocks=(Block("paragraph", odd),))
    made = manuscript(letter, case, Addressee("target", odd, odd, (odd,), "CN"))
    clean = "{{ 7*7 }} {name} <b>x</b> {% if %} %s [31m"
    assert made.title == f"Letter for {clean}"
    assert made.subject == made.address[0] == made.sender[0] == made.signature == clean
    assert made.date_line == f"{clean}, 22 November 2026"
    assert not any(ord(letter) < 32 for letter in everything(made).replace("\n", ""))


def test_control_characters_in_the_body_keep_the_places_of_all_others():
    letter = replace(LETTER, blocks=(Block("paragraph", "a\tb\x00\u2028c"),))
    assert manuscript(letter, CASE).body[1].text == "a b  c"


def test_a_case_without_addressee_or_person_still_makes_a_page():
    bare = Case("x", ByLanguage.of({"en": "A title"}))
    made = manuscript(Letter("x", "en"), bare)
    assert (made.address, made.body, made.copy_to, made.title) == ((), (), (), "A title")


@pytest.mark.parametrize("language", letter_languages())
def test_a_letter_in_every_language_is_whole_and_leaves_no_field_open(language):
    made = manuscript(first_letter(CASE, language, RUTH, SenderLevel.FULL, "Vienna", DAY), CASE, COPY, CASE.target)
    texts = (*made.copy_note, *made.copy_to, made.date_line, made.title, *made.sender, *(one.text for one in made.body))
    assert all(texts)
    assert not [text for text in texts if "{" in text]
    assert made.page_label.format(number=2) != made.page_label
    assert "Zhanargul Zhumatai" in made.title


def test_underlined_names_are_those_of_the_people_and_no_officials():
    phrases = manuscript(replace(LETTER, name_emphasis=NameEmphasis.UNDERLINE), CASE).phrases
    people = {name for person in CASE.people for name in (person.name, person.native_name) if name}
    assert {one.text for one in phrases if one.is_underlined} == people
    assert not any(one.is_bold for one in phrases)
