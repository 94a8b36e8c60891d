"""Texts by language, and what a language tag (BCP 47) says about direction and script."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

_RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi"})
_RIGHT_TO_LEFT_SCRIPTS = frozenset({"Arab", "Hebr", "Syrc", "Thaa", "Nkoo"})


def is_right_to_left(language: str) -> bool:
    """Say whether a paragraph without any letter of its own is set from right to left.

    >>> is_right_to_left("ar-EG"), is_right_to_left("kk-Arab"), is_right_to_left("kk")
    (True, True, False)
    """
    primary, *rest = language.split("-")
    scripts = [part for part in rest if len(part) == 4]
    if scripts:
        return scripts[0] in _RIGHT_TO_LEFT_SCRIPTS
    return primary in _RIGHT_TO_LEFT


def fallbacks(language: str) -> Iterator[str]:
    """Yield the tag and its ever shorter forms, then English.

    >>> list(fallbacks("zh-Hans-CN"))
    ['zh-Hans-CN', 'zh-Hans', 'zh', 'en']
    """
    parts = language.split("-")
    while parts:
        yield "-".join(parts)
        parts.pop()
    if language.split("-")[0] != "en":
        yield "en"


@dataclass(frozen=True, slots=True)
class ByLanguage:
    """One text in several languages, in the order in which the case gives them."""

    texts: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, texts: Mapping[str, str] | Iterable[tuple[str, str]]) -> ByLanguage:
        """Make one from a mapping of language tags to texts."""
        return cls(tuple(texts.items() if isinstance(texts, Mapping) else texts))

    @property
    def languages(self) -> tuple[str, ...]:
        """The tags that have a text, first the one the case puts first."""
        return tuple(language for language, _ in self.texts)

    def exact(self, language: str) -> str | None:
        """Return the text of exactly this tag, or None."""
        return dict(self.texts).get(language)

    def best(self, language: str) -> str:
        """Return the text for the tag, a shorter form of it, English, or else the first; "" when there is none."""
        known = dict(self.texts)
        for tag in fallbacks(language):
            if tag in known:
                return known[tag]
        return self.texts[0][1] if self.texts else ""

    def __bool__(self) -> bool:
        return bool(self.texts)
