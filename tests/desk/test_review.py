"""The check of an imported case, without any window."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from letterstall.core.case import Channel
from letterstall.core.document import Document, Line
from letterstall.core.proposal import Span
from letterstall.core.resources import shipped_cases
from letterstall.desk.desk import Desk
from letterstall.desk.review import Review
from letterstall.desk.review_fields import value_of, with_value
from letterstall.desk.review_places import all_places, field_at, places_of_card, places_of_field
from letterstall.desk.review_sentences import lack_sentence, misread_sentence
from letterstall.desk.review_texts import FieldNotUnderstood
from letterstall.desk.review_words import words_for
from letterstall.desk.shown_text import ShownText, received, shown
from letterstall.storage.paths import Paths

SEED = shipped_cases() / "zhumatai" / "source" / "urgent-action-zhumatai.txt"


@pytest.fixture
def review(own_desk: Path) -> Review:
    desk = Desk(Paths.in_folder(own_desk), lambda: date(2026, 11, 25))
    return Review.begin(desk.importing.read_document(SEED))


def place_of(review: Review, words: str) -> int:
    return review.document.text.index(words)


# cards


def test_doubtful_cards_come_as_addressees_letter_names_and_numbers(review: Review) -> None:
    assert [card.kind for card in review.doubtful] == ["addressees", "letter", "spelling", "number"]
    assert review.to_check == 4


def test_every_doubt_is_on_exactly_one_card(review: Review) -> None:
    shown_doubts = sorted(number for card in review.cards for number in card.doubts)
    assert shown_doubts == list(range(len(review.proposal.doubts)))


def test_a_doubt_about_the_address_list_belongs_to_the_address_that_stands_there(review: Review) -> None:
    copy = review.card("addressees.1")
    assert copy is not None
    assert {doubt.kind for doubt in review.doubts(copy)} == {"copy_inside_address", "country_taken_over"}


def test_a_card_that_is_called_right_counts_as_checked_and_can_be_asked_again(review: Review) -> None:
    card = review.doubtful[0]
    settled = review.settle(card)
    assert settled.to_check == 3 and settled.is_settled(card)
    assert not settled.is_edited
    assert settled.unsettled_as(frozenset()).to_check == 4


def test_what_is_changed_by_hand_counts_as_checked(review: Review) -> None:
    assert review.with_value("addressees.1.country", "KZ").to_check == 3
    letter = review.value("letter.text").replace("artist, musician, and journalist", "artist")
    assert review.with_value("letter.text", letter).to_check == 3


def test_the_same_text_typed_again_is_no_change(review: Review) -> None:
    for card in review.cards:
        for field in (*card.fields, *card.more):
            assert review.with_value(field, review.value(field)).case == review.case, field


# fields


def test_a_field_of_every_kind_takes_another_text(review: Review) -> None:
    for field, text in (
        ("title", "Another headline"),
        ("ua_number", "100/20"),
        ("publisher", "Somebody"),
        ("people.0.name", "Ada Example"),
        ("addressees.0.lines.1", "Another line"),
        ("addressees.1.salutation", "Dear Director,"),
        ("letter.salutation", "Dear Mr Ma,"),
        ("letter.closing", "Yours,"),
        ("summary", "One.\n\nTwo."),
        ("links", "https://example.org/a\nhttps://example.org/b"),
        ("deadline_kind", "before"),
        ("own_language_welcome", ""),
    ):
        changed = with_value(review.case, field, text)
        assert value_of(changed, field) == text, field
        assert changed != review.case, field


@pytest.mark.parametrize("text", ["2026-05-15", "15 May 2026", "15. Mai 2026", "15 مايو 2026", "May 15, 2026"])
def test_a_date_is_taken_as_people_write_it(review: Review, text: str) -> None:
    assert with_value(review.case, "deadline", text).deadline == date(2026, 5, 15)


def test_a_date_that_is_none_stays_as_it_was_typed_and_out_of_the_case(review: Review) -> None:
    typed = review.with_value("deadline", "soon")
    assert typed.value("deadline") == "soon" and typed.case.deadline == review.case.deadline
    misread = typed.misread_in("deadline")
    assert misread is not None and "“soon” is no date" in misread_sentence(misread)
    assert [lack.kind for lack in typed.lacks] == ["field"]
    assert typed.with_value("deadline", "").case.deadline is None
    with pytest.raises(FieldNotUnderstood):
        with_value(review.case, "deadline", "31 February 2026")


def test_languages_are_taken_by_the_names_of_the_window_and_by_those_of_documents(review: Review) -> None:
    changed = review.with_value("preferred_languages", "Kasachisch, French", {"kasachisch": "kk"})
    assert changed.case.preferred_languages == ("kk", "fr")
    assert review.with_value("preferred_languages", "Martian").misread_in("preferred_languages") is not None


def test_channels_keep_kind_and_remark_and_new_ones_are_told_by_their_looks(review: Review) -> None:
    known = (Channel("fax", "+86 10 1234 5678", "weekdays"), Channel("email", "office@example.org"))
    addressee = replace(review.case.addressees[0], channels=known)
    case = replace(review.case, addressees=(addressee, *review.case.addressees[1:]))
    text = value_of(case, "addressees.0.channels")
    assert with_value(case, "addressees.0.channels", text).addressees[0].channels == known
    more = with_value(case, "addressees.0.channels", f"{text}\nhttps://example.org")
    assert more.addressees[0].channels[-1] == Channel("web", "https://example.org")


def test_asks_of_the_letter_are_lines_behind_a_dash(review: Review) -> None:
    text = review.value("letter.text")
    assert text.count("\n- ") == 3
    changed = review.with_value("letter.text", f"{text}\n- Let her paint.")
    assert changed.case.letters[0].asks[-1] == "Let her paint."


def test_several_lines_in_one_line_of_an_address_become_as_many(review: Review) -> None:
    changed = review.with_value("addressees.0.lines.0", "1 First Street\nSecond District")
    assert changed.case.addressees[0].lines[:2] == ("1 First Street", "Second District")
    assert changed.with_lines_of("addressees.0", review).case == review.case


# adding, removing, saving


def test_an_address_that_is_none_is_left_out_and_can_be_brought_back(review: Review) -> None:
    without = review.remove("addressees.1")
    assert len(without.finished().addressees) == 1 and without.is_edited and without.to_check == 3
    assert without.bring_back("addressees.1").finished() == review.finished()


def test_what_is_added_and_left_empty_is_not_saved(review: Review) -> None:
    added = review.with_addressee().with_person()
    assert added.is_added("addressees.2") and added.is_added("people.1")
    assert added.finished() == review.finished() and not added.lacks
    filled = added.with_value("addressees.2.office", "Embassy of China").with_value("addressees.2.kind", "embassy")
    assert filled.finished().addressees[-1].kind == "embassy"


def test_a_case_without_letter_headline_or_addressee_says_what_is_missing_and_where(review: Review) -> None:
    bare = review.remove("addressees.0").remove("addressees.1").with_value("letter.text", "").with_value("title", "")
    assert [(lack.kind, lack.place) for lack in bare.lacks] == [
        ("addressees", "addressees"),
        ("letter", "letter.text"),
        ("title", "title"),
    ]
    assert all(lack_sentence(lack).endswith(".") for lack in bare.lacks)


def test_an_address_without_name_and_office_is_not_saved_silently(review: Review) -> None:
    assert [lack.place for lack in review.with_value("addressees.1.office", "").lacks] == ["addressees.1.office"]


def test_the_finished_case_names_the_one_it_takes_the_place_of(review: Review) -> None:
    assert review.finished("zhumatai").reference.supersedes == "zhumatai"


# places


def test_a_place_in_the_document_leads_to_the_field_that_was_taken_from_it(review: Review) -> None:
    for words, field in (
        ("Ma Xingrui", "addressees.0.name"),
        ("830000, Xinjiang", "addressees.1.lines.1"),
        ("It is distressing", "letter.text"),
        ("15 May 2023", "deadline"),
        ("Dear Secretary", "letter.salutation"),
        ("she/her", "people.0.pronouns"),
        ("https://xinjiang", "links"),
    ):
        assert field_at(review, place_of(review, words)) == field, words
    assert field_at(review, place_of(review, "TAKE ACTION")) == ""


def test_every_field_that_was_found_has_its_place(review: Review) -> None:
    text = review.document.text
    for field in ("addressees.1.office", "addressees.0.lines.0", "deadline", "people.0.native_name"):
        (place,) = places_of_field(review, field)
        assert review.value(field) in text[place.start : place.end] or field == "deadline"
    copy = review.card("addressees.1")
    assert copy is not None
    (block,) = places_of_card(review, copy)
    assert text[block.start : block.end].startswith("Director") and "830000" in text[block.start : block.end]


def test_marked_places_never_overlap(review: Review) -> None:
    places = all_places(review)
    assert all(one.end <= other.start for one, other in pairwise(places))


# words


def test_selected_words_come_as_the_field_wants_them() -> None:
    lines = ("Minister of", "Justice", "", "Dear Minister,", "", "One", "two.", "", "• Free her;", "• Let her speak.")
    document = Document("text", tuple(Line(line) for line in lines))
    end = len(document.text)
    assert words_for(document, "addressees.0.office", 0, 19) == "Minister of Justice"
    assert words_for(document, "addressees.0.lines.0", 0, 19) == "Minister of\nJustice"
    letter = words_for(document, "letter.text", document.text.index("One"), end)
    assert letter == "One two.\n\n- Free her;\n- Let her speak."


def test_a_part_of_a_line_is_taken_alone(review: Review) -> None:
    start = place_of(review, "4 Jingyi Lu")
    assert words_for(review.document, "addressees.1.lines.0", start, start + 11) == "4 Jingyi Lu"


# what is shown


def test_direction_signs_are_written_out_and_come_back_as_they_were() -> None:
    text = "Taras \u202eBel\u2066ovkin\u202c"
    assert shown(text) == "Taras [U+202E]Bel[U+2066]ovkin[U+202C]"
    assert received(shown(text)) == text


def test_places_of_shown_text_count_signs_and_characters_beyond_the_first_plane() -> None:
    text = "a\u202eb🕊c"
    seen = ShownText(text)
    utf16 = seen.text.encode("utf-16-le")
    for offset, character in enumerate(text):
        place = seen.place(offset)
        assert seen.offset(place) == offset
        if character.isalpha():
            assert utf16[2 * place : 2 * place + 2].decode("utf-16-le") == character
    assert seen.place(len(text)) == len(utf16) // 2


def test_a_check_that_was_only_read_is_not_edited(review: Review) -> None:
    assert not review.is_edited
    assert review.with_value("title", "x").is_edited and review.remove("people.0").is_edited
    assert isinstance(places_of_field(review, "title")[0], Span)
