"""What is said about the post is what the tables say, with their dates, and says what to do; nothing is made up."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from letterstall.core.case import Addressee, Case, Channel
from letterstall.core.errors import BrokenPostTable, NotRemembered
from letterstall.core.languages import ByLanguage
from letterstall.core.post import PostTables, PostTime, Suspension
from letterstall.desk.desk import Desk
from letterstall.desk.messages import error_sentence, untranslated
from letterstall.desk.post import Post, post_advice
from letterstall.desk.post_sentences import _SENTENCES, _TABLE_SENTENCES, post_sentences
from letterstall.storage.paths import Paths

AS_OF, LIST = date(2026, 11, 1), date(2026, 3, 3)
TODAY = date(2026, 11, 27)  # a Friday
TABLES = PostTables(
    times=(
        PostTime("AT", "CN", 5, 10, AS_OF),
        PostTime("AT", "inland", 1, 2, AS_OF),
        PostTime("US", "CN", 5, 10, AS_OF),
    ),
    suspensions=(Suspension("US", "IR", LIST, "the post’s list"),),
)
MINISTER = Addressee("target", "Maro Teshel", country="CN")
EMBASSY = Addressee("embassy", office="Embassy of China", country="AT")
ELSEWHERE = Addressee("embassy", office="Embassy in London", country="GB")
SOMEWHERE = Addressee("embassy", office="Embassy of Iran")
CASE = Case("c", ByLanguage(), deadline=date(2027, 1, 31), addressees=(MINISTER,))


def told(case: Case = CASE, sender: str = "AT", tables: PostTables = TABLES, today: date = TODAY) -> tuple[str, ...]:
    return post_sentences(post_advice(tables, case, sender, today), untranslated)


def until(day: date, *channels: Channel) -> Case:
    return replace(CASE, deadline=day, addressees=(replace(MINISTER, channels=channels),))


def test_a_letter_in_time_is_told_with_its_days_and_the_date_of_the_table() -> None:
    assert told()[:2] == (
        "Posted today it may arrive between 4 December 2026 and 11 December 2026 (our rough estimate of "
        "1 November 2026).",
        "That should be in time: the deadline is 31 January 2027.",
    )


def test_without_a_deadline_nothing_is_said_about_one() -> None:
    sentences = told(replace(CASE, deadline=None))
    assert "4 December 2026" in sentences[0] and not any("deadline" in one for one in sentences)


def test_a_letter_that_may_be_late_is_to_be_posted_today() -> None:
    sentence = "Posted now it may not arrive in time: the deadline is 10 December 2026. Post it today."
    assert told(until(date(2026, 12, 10)))[1] == sentence
    mail = until(date(2026, 12, 10), Channel("email", "minister@practice.invalid"))
    assert told(mail)[1] == sentence.replace("today.", "today, and send it by e-mail or fax too.")


def test_a_letter_that_will_be_late_is_to_go_another_way() -> None:
    late = "By these figures it will not arrive in time: the deadline is 1 December 2026."
    assert told(until(date(2026, 12, 1)))[1] == f"{late} Please ask your Amnesty office first."
    assert told(until(date(2026, 12, 1), Channel("fax", "0")))[1] == f"{late} Send it by e-mail or fax."
    assert told(until(date(2026, 12, 1), Channel("web", "x")))[1] == f"{late} Please ask your Amnesty office first."


def test_a_day_that_does_not_count_itself_is_not_counted() -> None:
    last = until(date(2026, 12, 11))
    assert post_advice(TABLES, last, "AT", TODAY).outlook == "in_time"
    assert post_advice(TABLES, replace(last, deadline_kind="before"), "AT", TODAY).outlook == "may_be_late"


def test_behind_the_deadline_no_arrival_is_promised() -> None:
    sentences = told(until(date(2026, 11, 26)))
    assert sentences[0] == "The deadline was 26 November 2026. Please ask your Amnesty office before posting."
    assert not any("arrive" in one for one in sentences)


def test_a_way_that_no_table_knows_is_told_as_not_known() -> None:
    advice = post_advice(TABLES, CASE, "JP", TODAY)
    assert (advice.time, advice.arrives, advice.outlook, advice.suspension, advice.list_of) == (None,) * 5
    assert post_sentences(advice, untranslated) == (
        "Our table does not say how long a letter from Japan to China takes. Please ask your post office.",
        "We have no list of where the post of Japan does not go. Please ask whether it takes letters to China.",
    )


@pytest.mark.parametrize(("sender", "to"), [("", "CN"), ("AT", ""), ("", "")])
def test_where_a_country_is_not_known_nothing_is_said(sender: str, to: str) -> None:
    assert told(replace(CASE, addressees=(replace(MINISTER, country=to),)), sender) == ()
    assert told(replace(CASE, addressees=()), sender) == ()


def test_a_list_that_names_no_stop_is_told_with_its_date_and_its_limits() -> None:
    assert told(sender="US")[2:] == (
        "Our list of 3 March 2026 names no stop of post to China.",
        "It may not name all of them: if you are not sure, ask your post office.",
    )


def test_a_letter_at_home_has_no_stops() -> None:
    sentences = told(replace(CASE, addressees=(EMBASSY,)))
    assert len(sentences) == 2 and "1 December 2026" in sentences[0]


def stopped(*others: Addressee) -> Case:
    return replace(CASE, addressees=(replace(MINISTER, country="IR"), *others))


def test_a_stopped_post_is_told_with_day_and_source_and_no_arrival() -> None:
    stop, what_to_do = told(stopped(), "US")
    assert stop == "Post from United States to Iran was suspended as of 3 March 2026 (the post’s list)."
    assert what_to_do == "Send the letter to the embassy of Iran instead. Your Amnesty office knows its address."
    advice = post_advice(TABLES, stopped(), "US", TODAY)
    assert (advice.arrives, advice.outlook) == (None, None)


@pytest.mark.parametrize(
    ("embassies", "found"),
    [
        ((), None),
        ((ELSEWHERE,), None),
        ((SOMEWHERE,), SOMEWHERE),
        ((ELSEWHERE, SOMEWHERE), SOMEWHERE),
        ((SOMEWHERE, replace(EMBASSY, country="US")), replace(EMBASSY, country="US")),
    ],
)
def test_the_embassy_is_the_one_in_the_senders_country_and_none_in_another(
    embassies: tuple[Addressee, ...], found: Addressee | None
) -> None:
    case = stopped(*embassies)
    assert post_advice(TABLES, case, "US", TODAY).embassy == found
    said = told(case, "US")[1]
    expected = f"Send the letter to the embassy instead: {found.shown_name}." if found else "embassy of Iran instead."
    assert expected in said


def test_another_addressee_of_the_case_can_be_asked_about() -> None:
    case = replace(CASE, addressees=(MINISTER, EMBASSY))
    assert post_advice(TABLES, case, "at", TODAY).to == "CN"
    advice = post_advice(TABLES, case, "at", TODAY, EMBASSY)
    assert advice.is_inland and advice.time == TABLES.times[1]


def test_own_figures_and_told_ones_are_called_so() -> None:
    own = PostTables(times=(PostTime("AT", "CN", 8, 9, AS_OF, is_own=True),))
    assert told(tables=TABLES.with_own(own))[0].endswith("(your own figures of 1 November 2026).")
    source = PostTables(times=(PostTime("AT", "CN", 8, 9, AS_OF, "the post"),))
    assert told(tables=TABLES.with_own(source))[0].endswith("(the post, 1 November 2026).")


def test_braces_in_a_source_or_an_embassys_name_are_not_filled_in() -> None:
    odd = "{day} {{ 7*7 }} <b> {0.__class__}"
    stops = PostTables(suspensions=(Suspension("US", "IR", LIST, odd),))
    sentences = told(stopped(replace(SOMEWHERE, office=odd)), "US", stops)
    assert all(odd in one for one in sentences)


def test_sentences_are_translated_before_their_fields_are_filled_and_days_written_as_asked() -> None:
    asked = []

    def translate(context: str, text: str) -> str:
        asked.append((context, text))
        return f"«{text}»"

    advice = post_advice(TABLES, CASE, "AT", TODAY)
    sentences = post_sentences(advice, translate, "de", date.isoformat)
    assert asked == [("Post", _SENTENCES[name]) for name in ("estimate", "in_time", "no_list")]
    assert "2026-12-04" in sentences[0]
    assert "Österreich" in sentences[2]


def test_every_sentence_is_whole() -> None:
    for sentence in (*_SENTENCES.values(), *_TABLE_SENTENCES.values()):
        assert sentence.endswith(".") and "!" not in sentence


# the desk's tables


def test_the_shipped_case_has_advice_by_the_shipped_tables(tmp_path: Path) -> None:
    paths = Paths.in_folder(tmp_path)
    case = Desk(paths).open_case("zhumatai")
    advice = Post(paths, lambda: date(2023, 5, 1)).advice(case, "AT")
    assert advice.posted_on == date(2023, 5, 1)
    assert (advice.outlook, advice.deadline, advice.list_of) == ("may_be_late", date(2023, 5, 15), None)


def test_days_that_were_noted_are_used_at_once_and_by_the_next_desk(tmp_path: Path) -> None:
    paths = Paths.in_folder(tmp_path)
    post = Post(paths, lambda: TODAY)
    post.note_days("AT", "CN", 12, 15)
    for one in (post, Post(paths, lambda: TODAY)):
        advice = one.advice(CASE, "AT")
        assert advice.time == PostTime("AT", "CN", 12, 15, TODAY, is_own=True)
        assert one.broken == ()


def test_days_that_cannot_be_kept_are_used_until_the_end_and_told(tmp_path: Path) -> None:
    paths = Paths.in_folder(tmp_path)
    paths.post_file.mkdir(parents=True)
    post = Post(paths, lambda: TODAY)
    with pytest.raises(NotRemembered):
        post.note_days("AT", "CN", 12, 15)
    time = post.advice(CASE, "AT").time
    assert time is not None and time.days == (12, 15)


def test_what_is_no_number_of_days_changes_nothing(tmp_path: Path) -> None:
    post = Post(Paths.in_folder(tmp_path), lambda: TODAY)
    before = post.tables
    with pytest.raises(ValueError):
        post.note_days("AT", "CN", 15, 12)
    assert post.tables == before and not list(tmp_path.iterdir())


def test_a_broken_own_table_is_told_with_where_it_is_now(tmp_path: Path) -> None:
    paths = Paths.in_folder(tmp_path)
    paths.config.mkdir()
    paths.post_file.write_text("times = ")
    (broken,) = Post(paths).broken
    assert broken.kept_as is not None and str(broken.kept_as) in error_sentence(broken)


def test_a_wrong_row_is_told_with_its_line() -> None:
    error = BrokenPostTable(Path("post.toml"), "a table is expected", 7, "times.AT")
    assert error_sentence(error) == (
        "post.toml, line 7, field times.AT: a table is expected. This row about post is not used; nothing was changed."
    )
