"""How alike two texts are."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from letterstall.core.likeness import likeness, same_words, share_within


@given(st.text(max_size=60), st.text(max_size=60))
def test_likeness_lies_between_nothing_and_all_and_does_not_depend_on_order(one, other):
    assert 0 <= likeness(one, other) == likeness(other, one) <= 1
    assert likeness(one, one) == 1


def test_one_changed_word_of_ten_costs_a_tenth():
    assert likeness("a b c d e f g h i j", "a b c d e f g h i k") == 0.9


def test_strangers_have_nothing_in_common():
    assert likeness("Release her now", "بكل احترام") == 0
    assert likeness("她被拘留", "他们回家") < 0.2


def test_chinese_is_compared_by_pairs_of_characters():
    assert likeness("我对她的处境深感关切", "我对她的处境非常关切") > 0.6


def test_a_part_is_a_share_of_the_whole_but_two_words_prove_nothing():
    assert share_within("access to medical care", "ensure that she has access to adequate medical care") == 1
    assert share_within("medical care", "medical care") == 0


def test_only_white_space_may_differ():
    assert same_words("a  b\u00a0c", " a b c ")
    assert not same_words("a b", "a B")
