"""A letter in two languages is looked at in both; what was looked up is kept; nothing here can hang or crash."""

import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.pace import pace

from letterstall.core.misspelling import BrokenDictionary
from letterstall.core.resources import resource
from letterstall.spelling.names import KnownWords
from letterstall.spelling.speller import Speller

PARAGRAPH = (
    "I am writing to express my grave concern about the detention of three fishermen, who were arrested on the shore "
    "in March and have been held without charge ever since. Their families were told nothing for nine days. "
)


def wrong(speller: Speller, text: str, *languages: str) -> list[str]:
    return [one.word for one in speller.misspelt(text, languages)]


# languages


def test_each_sentence_is_looked_at_in_its_own_language(speller: Speller) -> None:
    text = "Please realease them now. Die Regirung hat sie verhaftet.\nIls sont inocents et doivent être libérés."
    found = speller.misspelt(text, ["en", "de", "fr"])
    assert [(one.word, one.language) for one in found] == [("realease", "en"), ("Regirung", "de"), ("inocents", "fr")]
    assert [text[one.start : one.end] for one in found] == [one.word for one in found]


def test_a_language_that_was_not_named_is_not_taken(speller: Speller) -> None:
    assert wrong(speller, "Die Regierung hat sie verhaftet.", "en") != []


def test_each_script_of_a_sentence_is_looked_at_by_the_dictionary_that_covers_it(speller: Speller) -> None:
    assert wrong(speller, "Please free him: пожалуйста, освабодите его, and soonn.", "en", "ru") == [
        "освабодите",
        "soonn",
    ]
    assert wrong(speller, "Please free him: пожалуйста, освабодите его, الحرريية 加娜古丽.", "en", "fr") == []


@pytest.mark.parametrize(
    "text",
    [
        "They call it “Verschleppung” at home.",
        "The lawyer wrote to the Bundesregierung about it.",
        "He was told keine Anklage by the guard.",
    ],
)
def test_foreign_words_are_right_quoted_capital_or_in_company(speller: Speller, text: str) -> None:
    assert wrong(speller, text, "en", "de") == []
    assert wrong(speller, text, "en") != []


def test_a_slip_that_is_a_word_of_the_other_language_stays_a_slip(speller: Speller) -> None:
    assert wrong(speller, "I wish to speak mit the minister.", "en", "de") == ["mit"]
    assert wrong(speller, "Mit the minister I wish to speak.", "en", "de") == ["Mit"]


def test_of_a_hyphenated_word_the_wrong_part_is_told(speller: Speller) -> None:
    (found,) = speller.misspelt("a well-knoun case", ["en"])
    assert (found.word, found.start, found.end) == ("knoun", 7, 12)


def test_sharp_s_is_not_asked_for_in_switzerland(speller: Speller) -> None:
    assert wrong(speller, "Strasse", "de-CH") == []
    assert wrong(speller, "Strasse", "de") == ["Strasse"]


def test_suggestions_keep_the_apostrophe_that_was_typed(speller: Speller) -> None:
    assert "l’avocat" in speller.suggestions("l’avoccat", "fr")
    assert "l'avocat" in speller.suggestions("l'avoccat", "fr")


def test_without_a_dictionary_nothing_is_wrong(speller: Speller) -> None:
    assert wrong(speller, "qwertz asdfgh", "ug") == []
    assert speller.suggestions("qwertz", "ug") == ()
    assert not speller.covers("ug")


# costs


def test_a_second_look_at_a_long_letter_costs_next_to_nothing(speller: Speller) -> None:
    text = "\n".join(f"{PARAGRAPH}{PARAGRAPH}" for _ in range(20))
    speller.misspelt(text, ["en", "de"])
    started = time.process_time()
    for _ in range(10):
        assert speller.misspelt(text, ["en", "de"]) == ()
    assert (time.process_time() - started) / 10 < 0.02 * pace()


def test_a_changed_word_asks_about_that_word_alone(speller: Speller, monkeypatch: pytest.MonkeyPatch) -> None:
    from letterstall.spelling.process import DictionaryProcess

    asked: list[str] = []
    answer = DictionaryProcess.are_right
    monkeypatch.setattr(DictionaryProcess, "are_right", lambda self, words: asked.extend(words) or answer(self, words))
    speller.misspelt(PARAGRAPH, ["en"])
    asked.clear()
    speller.misspelt(PARAGRAPH.replace("fishermen", "fishermonkeys"), ["en"])
    assert asked == ["fishermonkeys"]


def test_no_dictionary_is_loaded_before_it_is_needed(speller_of: Callable[..., Speller]) -> None:
    made = speller_of(resource("dictionaries"))
    assert made.languages
    assert made.covers("en")
    made.misspelt("", ["en", "de"])
    made.misspelt("All of this is English.", ["en", "de"])
    assert [reader.dictionary.name for reader in made._readers.values() if reader._process] == ["en_GB"]


def test_suggestions_come_within_their_time(speller: Speller) -> None:
    speller.misspelt("liberdad", ["pt-BR"])
    started = time.monotonic()
    speller.suggestions("imediatamntementecoisa", "pt-BR")
    assert time.monotonic() - started < 6 * pace()


# what goes wrong


def hostile_dictionary(folder: Path, rules: bytes, words: bytes, name: str = "xx_XX") -> None:
    (folder / f"{name}.aff").write_bytes(rules)
    (folder / f"{name}.dic").write_bytes(words)


@pytest.mark.parametrize(
    ("rules", "words"),
    [
        (b"\x00\xff" * 5000, b"\xff\x00" * 5000),
        (b"SET UTF-8\n", b"999999999999\nword\n"),
        (b"SET UTF-8\n", b"2000000000\nword\n"),
        (b"SET UTF-8\nAF 99999999\nAF a\n", b"1\nword/1\n"),
        (b"SET UTF-8\nPFX A Y 99999999\nPFX A 0 x .\n", b"1\nword/A\n"),
        (b"SET UTF-8\nSFX A Y 1\nSFX A 0 a/A .\n", b"1\nword/A\n"),
        (b"SET UTF-8\nCOMPOUNDRULE 1\nCOMPOUNDRULE " + b"a*" * 200 + b"\n", b"1\nw/a\n"),
        (b"SET UTF-8\nCOMPOUNDMIN 1\nCOMPOUNDFLAG a\n", b"3\na/a\nb/a\naa/a\n"),
        (b"SET UTF-8\nREP 3\nREP ^ $\nREP\nREP a\n", b"1\nword\n"),
        (b"SET UTF-8\nMAP 1\nMAP " + b"(" * 1000 + b"\n", b"1\nword\n"),
        (b"SET UTF-8\nBREAK 1\nBREAK ^\n", b"1\nword\n"),
        (b"SET UTF-8\nIGNORE abcdefghijklmnopqrstuvwxyz\n", b"1\nword\n"),
        (b"SET KLINGON-8\n", b"1\nword\n"),
        (b"", b"word"),
    ],
)
def test_a_hostile_dictionary_neither_crashes_nor_hangs_the_program(
    tmp_path: Path, speller_of: Callable[..., Speller], rules: bytes, words: bytes
) -> None:
    hostile_dictionary(tmp_path, rules, words)
    made = speller_of(tmp_path, resource("dictionaries"))
    started = time.monotonic()
    made.misspelt(f"{'a' * 55} word wordd ab-ab-ab {'ab' * 27} recieve", ["xx", "en"])
    made.suggestions("wordd", "xx")
    made.suggestions("a" * 55, "xx")
    assert time.monotonic() - started < 45 * pace()
    assert [one.word for one in made.misspelt("we recieve", ["en"])] == ["recieve"]
    assert made.broken in ((), *((BrokenDictionary("xx_XX", one),) for one in ("died", "too_slow", "encoding")))  # type: ignore[arg-type]


def test_what_is_wrong_with_a_dictionary_is_told(tmp_path: Path, speller_of: Callable[..., Speller]) -> None:
    hostile_dictionary(tmp_path, b"SET KLINGON-8\n", b"1\nword\n", "tlh")
    hostile_dictionary(tmp_path, b"SET UTF-8\n", b"", "vo")
    with (tmp_path / "xx.dic").open("wb") as file:
        file.truncate(40_000_000)
    (tmp_path / "xx.aff").write_bytes(b"SET UTF-8\n")
    made = speller_of(tmp_path)
    for language in ("tlh", "vo", "xx"):
        assert made.misspelt("wordd", [language]) == ()
    told = {one.name: one.problem for one in made.broken}
    assert told == {"tlh": "encoding", "vo": "no_dictionary", "xx": "too_large"}
    assert not made.covers("tlh")


@pytest.mark.parametrize(("encoding", "named"), [("koi8_r", b"KOI8-R"), ("cp1251", b"microsoft-cp1251")])
def test_dictionaries_in_old_encodings_are_understood(
    tmp_path: Path, speller_of: Callable[..., Speller], encoding: str, named: bytes
) -> None:
    hostile_dictionary(tmp_path, b"SET " + named + b"\n", "2\nсвобода\nправо\n".encode(encoding), "bg_BG")
    made = speller_of(tmp_path)
    assert [one.word for one in made.misspelt("свобода свабода", ["bg"])] == ["свабода"]
    assert made.suggestions("свабода", "bg") == ("свобода",)


def test_a_process_that_was_ended_from_outside_is_started_again(speller_of: Callable[..., Speller]) -> None:
    made = speller_of(resource("dictionaries"))
    made.misspelt("recieve", ["en"])
    (reader,) = made._readers.values()
    assert reader._process is not None
    reader._process._child.kill()
    made.misspelt("prisonner", ["en"])
    assert [one.word for one in made.misspelt("goverment", ["en"])] == ["goverment"]
    assert made.broken == ()


def test_a_process_that_cannot_be_started_makes_nothing_wrong() -> None:
    from letterstall.spelling.dictionaries import dictionaries_in

    def refuse() -> None:
        raise OSError

    made = Speller(dictionaries_in([resource("dictionaries")]), refuse)  # type: ignore[arg-type]
    assert made.misspelt("recieve", ["fr"]) == ()
    assert made.broken == (BrokenDictionary("fr", "died"),)


def test_closing_ends_every_process_even_while_one_is_asked(speller_of: Callable[..., Speller]) -> None:
    made = speller_of(resource("dictionaries"))
    made.misspelt("liberdad", ["pt-BR"])
    (reader,) = made._readers.values()
    assert reader._process is not None
    child = reader._process._child
    asking = threading.Thread(target=made.suggestions, args=("imediatamntementecoisa", "pt-BR"))
    asking.start()
    time.sleep(0.1)
    made.close()
    asking.join(5)
    assert not asking.is_alive()
    assert child.wait(0) != 0
    assert made.misspelt("liberdad", ["pt-BR"]) == ()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    text=st.text(max_size=200), languages=st.lists(st.sampled_from(["en", "fr", "de", "ru", "ar", "xx"]), max_size=3)
)
def test_any_text_is_answered_with_places_inside_it(speller: Speller, text: str, languages: list[str]) -> None:
    found = speller.misspelt(text, languages, KnownWords.of([text[:20]]))
    assert all(text[one.start : one.end] == one.word and one.language in languages for one in found)
    assert list(found) == sorted(found, key=lambda one: one.start)
    for one in found[:1]:
        assert len(speller.suggestions(one.word, one.language)) <= 6
    assert speller.broken == ()
