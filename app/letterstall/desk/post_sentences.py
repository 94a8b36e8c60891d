"""What a person reads of the post: when a letter may arrive, whether it can go at all, and what to do otherwise."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Literal, NamedTuple

from letterstall.desk.post import PostAdvice

Translate = Callable[..., str]
"""As in `desk.messages`."""
Way = Literal["", "embassy", "time", "country"]
"""What can be done from a sentence: go by the embassy, say how long the post takes, say where one posts from."""


class PostSentence(NamedTuple):
    """A sentence, how much it weighs, and the way on from it."""

    text: str
    weight: Literal["stop", "warn", "ok"]
    way: Way = ""


def post_sentences(
    advice: PostAdvice, translate: Translate, country: Callable[[str], str], day: Callable[[date], str]
) -> Iterator[PostSentence]:
    """Yield what there is to say; `country` names a country of ISO 3166, `day` writes a day."""
    if not advice.to:
        return
    if not advice.sender:
        text = translate("Post", "Say which country you post from, and we can tell how long the letter may take.")
        yield PostSentence(text, "ok", "country")
        return
    names = {"sender": country(advice.sender), "to": country(advice.to)}
    if advice.suspension is not None:
        text = translate(
            "Post",
            "The post of {sender} takes no letters to {to}, says the list of {day} ({source}). The letter can go by "
            "way of the embassy in your own country instead.",
        )
        facts = {**names, "day": day(advice.suspension.as_of), "source": advice.suspension.source}
        yield PostSentence(text.format(**facts), "warn", "embassy")
        return
    if advice.is_by_embassy:
        yield PostSentence(translate("Post", "The letter goes by way of the embassy: inland post."), "ok", "embassy")
    elif advice.stops_listed_on is not None:
        text = translate("Post", "Our list of {day} names no stop of post to {to}.")
        yield PostSentence(text.format(day=day(advice.stops_listed_on), **names), "ok")
    if advice.time is not None and advice.first is not None and advice.last is not None:
        yield _arrival(advice, translate, day)


def _arrival(advice: PostAdvice, translate: Translate, day: Callable[[date], str]) -> PostSentence:
    assert advice.time is not None and advice.first is not None and advice.last is not None
    facts = {"first": day(advice.first), "last": day(advice.last), "as_of": day(advice.time.as_of)}
    if advice.deadline is not None:
        facts["deadline"] = day(advice.deadline)
    if advice.verdict == "too_late":
        text = translate(
            "Post",
            "Posted today it will hardly arrive by the deadline, {deadline}: about {first} to {last}. The case may "
            "name a faster way, or ask the publisher whether late letters help.",
        )
    elif advice.verdict == "may_be_late":
        text = translate(
            "Post",
            "Posted today it may not arrive by the deadline, {deadline}: about {first} to {last}. Post it as soon as "
            "you can.",
        )
    else:
        text = translate("Post", "Posted today it may arrive between {first} and {last}.")
    weight: Literal["warn", "ok"] = "warn" if advice.verdict in ("too_late", "may_be_late") else "ok"
    basis = (
        translate("Post", "(By what you said on {as_of}.)")
        if advice.time.is_own
        else translate("Post", "(A rough estimate of {as_of}.)")
    )
    return PostSentence(f"{text} {basis}".format(**facts), weight, "time")
