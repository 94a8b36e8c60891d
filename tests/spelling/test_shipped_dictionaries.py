"""Each shipped dictionary knows the words of letters, finds slips, and offers what was meant."""

import hashlib
import re

import pytest
from tests.spelling.word_lists import RIGHT, SLIPS

from letterstall.core.misspelling import OwnWord
from letterstall.core.resources import resource
from letterstall.spelling.additions import additions
from letterstall.spelling.dictionaries import dictionaries_in, dictionary_for
from letterstall.spelling.names import KnownWords
from letterstall.spelling.speller import Speller

FOLDER = resource("dictionaries")
README = (FOLDER / "README.md").read_text("utf-8")


@pytest.mark.parametrize("language", RIGHT)
def test_ten_words_of_letters_are_right(speller: Speller, language: str) -> None:
    assert len(RIGHT[language].split()) >= 9
    assert speller.misspelt(RIGHT[language], [language]) == ()


@pytest.mark.parametrize(("language", "slip", "meant"), [(one, *pair) for one in SLIPS for pair in SLIPS[one].items()])
def test_a_slip_is_found_and_what_was_meant_is_among_six_suggestions(
    speller: Speller, language: str, slip: str, meant: str
) -> None:
    (found,) = speller.misspelt(slip, [language])
    assert (found.start, found.end, found.word) == (0, len(slip), slip)
    offered = speller.suggestions(slip, language)
    assert meant in offered
    assert len(offered) <= 6


def test_every_shipped_dictionary_can_be_loaded(speller: Speller) -> None:
    for language in RIGHT:
        speller.misspelt(RIGHT[language], [language])
    assert speller.broken == ()
    assert len(speller.languages) == len(RIGHT) == 11


def test_each_language_means_the_dictionary_one_expects() -> None:
    shipped = dictionaries_in([FOLDER])
    wanted = {"en": "en_GB", "en-US": "en_US", "en-NZ": "en_GB", "pt": "pt_PT", "pt-BR": "pt_BR", "de": "de_DE"}
    wanted |= {
        "de-AT": "de_DE",
        "es-MX": "es_ES",
        "fr-CH": "fr",
        "it": "it_IT",
        "nl-BE": "nl",
        "ar-EG": "ar",
        "ru": "ru_RU",
    }
    for language, name in wanted.items():
        found = dictionary_for(language, shipped)
        assert found is not None
        assert found.name == name, language
    assert [dictionary_for(one, shipped) for one in ("kk", "ug", "zh-Hans", "ru-Latn")] == [None] * 4


def test_every_file_has_its_origin_and_checksum() -> None:
    files = [file for file in FOLDER.iterdir() if file.suffix in (".aff", ".dic")]
    assert len(files) == 22
    for file in files:
        row = next(line for line in README.splitlines() if f"`{file.name}`" in line)
        assert hashlib.sha256(file.read_bytes()).hexdigest() in row, file.name
        assert re.search(rf"^\| `{file.stem}` \| .*hunspell-", README, re.MULTILINE), file.stem


def test_every_notice_lies_beside_the_dictionaries_and_is_linked() -> None:
    linked = set(re.findall(r"\]\(([^)]+)\)", README))
    assert linked == {"LICENSES.txt", *(f"copyright/{file.name}" for file in (FOLDER / "copyright").iterdir())}
    assert all((FOLDER / name).is_file() for name in linked)


def test_added_words_are_missing_in_the_dictionaries_and_right_with_them(speller: Speller) -> None:
    for language in {one.language for one in additions()}:
        words = [one.word for one in additions() if one.language == language]
        text = "\n".join(words)
        known = KnownWords.of((), [OwnWord(one.language, one.word) for one in additions()])
        assert speller.misspelt(text, [language], known) == ()
        assert speller.misspelt(text, [language]), language
