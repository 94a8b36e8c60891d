"""Names of the case are right, in the forms the language of the letter gives them; the people here are invented."""

import pytest

from letterstall.core.misspelling import OwnWord
from letterstall.spelling.names import KnownWords
from letterstall.spelling.speller import Speller

NAMES = KnownWords.of(
    [
        "Aynur Tursunbek-Vale",
        "Айнура Турсунбекова",
        "Oyelaran O’Brádaigh",
        "أينور تورسونبيك",
        "Dr. R. van der Qaasje",
        "Şükran",
    ],
    [OwnWord("en", "refuseniks"), OwnWord("de", "Briefaktion")],
)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Aynur Aynur’s Tursunbek’s TURSUNBEK AYNUR Tursunbek-Vale O’Brádaigh’s Qaasje’s"),
        ("de", "Aynurs Tursunbeks Tursunbek-Vales Qaasje"),
        ("fr", "d’Aynur qu’Aynur Tursunbek-Vale"),
        ("ru", "Айнура Айнуру Айнурой Айнуре Турсунбековой Турсунбекову"),
        ("ar", "أينور وأينور لأينور بتورسونبيك"),
        ("tr", "Şükran’ın Aynur'a"),
    ],
)
def test_a_name_is_known_with_the_endings_of_the_language(language: str, text: str) -> None:
    from letterstall.spelling.words import folded, parts_of_text

    assert [word for word in parts_of_text(text) if not NAMES.knows(folded(word), language)] == []


@pytest.mark.parametrize("slip", ["Aynor", "aynur", "Tursunbeck", "Tursunbek’x", "Qaasjez’s"])
def test_a_name_misspelt_is_wrong(speller: Speller, slip: str) -> None:
    assert [one.word for one in speller.misspelt(f"I write for {slip} today", ["en"], NAMES)] == [slip]


@pytest.mark.parametrize(
    ("slip", "language", "meant"),
    [
        ("Aynor", "en", "Aynur"),
        ("Tursunbeck’s", "en", "Tursunbek’s"),
        ("d’Aynor", "fr", "d’Aynur"),
        ("aynur", "en", "Aynur"),
        ("Турсунбикова", "ru", "Турсунбекова"),
        ("refusenicks", "en", "refuseniks"),
    ],
)
def test_the_name_that_is_near_is_suggested_first(speller: Speller, slip: str, language: str, meant: str) -> None:
    assert speller.suggestions(slip, language, NAMES)[0] == meant


def test_own_words_are_right_in_their_language_alone_and_may_begin_a_sentence(speller: Speller) -> None:
    text = "Refuseniks and refuseniks and REFUSENIKS."
    assert speller.misspelt(text, ["en"], NAMES) == ()
    assert speller.misspelt(text, ["en-US"], NAMES) == ()
    assert len(speller.misspelt("refuseniks", ["fr"], NAMES)) == 1
    assert len(speller.misspelt("Briefaktion", ["en"], NAMES)) == 1


def test_a_short_name_does_not_make_other_words_right() -> None:
    known = KnownWords.of(["Li An"])
    assert known.knows("Li", "en")
    assert not known.knows("Lis", "en")
    assert not known.knows("li", "en")
