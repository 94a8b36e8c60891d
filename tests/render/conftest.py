"""Letters to render: the samples of all languages, set by the real typesetter on plain pages."""

from __future__ import annotations

import json
import subprocess
import tempfile
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from letterstall.typeset.fonts import FontBook
from letterstall.typeset.items import Writing
from letterstall.typeset.page import Element, Page, Placed, Rule, SetLetter, Tag
from letterstall.typeset.paragraph import ParagraphSetter, Style

SAMPLES = tomllib.loads((Path(__file__).parents[1] / "samples" / "letters.toml").read_text(encoding="utf-8"))
A4 = (595.2756, 841.8898)
_MEASURE, _LEFT, _TOP, _SIZE = 450.0, 70.0, 50.0, 11.0


class Bench:
    """Sets paragraphs and stacks them on A4 pages."""

    def __init__(self) -> None:
        self.fonts = FontBook()
        self._setter = ParagraphSetter(self.fonts)

    def element(self, text: str, language: str, tag: Tag = "P", width: float = _MEASURE) -> Element:
        style = Style(Writing(language), _SIZE, 1.3, tag=tag)
        if tag == "LI":
            style = Style(Writing(language), _SIZE, 1.3, tag=tag, indent=20, label="•", label_indent=5)
        return self._setter.set(text, style, width).element

    def page(self, *elements: Element) -> Page:
        placed, y = [], _TOP
        for element in elements:
            placed.append(Placed(element, _LEFT, y))
            y += element.height + 8
        return Page(*A4, tuple(placed), (Rule(20, 297.6, 32, 297.6, 0.3),))

    def letter(self, language: str, *texts: str) -> SetLetter:
        return self.of_elements(language, *[self.element(text, language) for text in texts])

    def of_elements(self, language: str, *elements: Element, title: str = "A letter") -> SetLetter:
        return SetLetter(title, language, (self.page(*elements),), (), ())

    def sample(self, language: str) -> SetLetter:
        sample = SAMPLES[language]
        texts = [sample["salutation"], *sample["paragraphs"]]
        elements = [self.element(text, language) for text in texts]
        elements += [self.element(text, language, "LI") for text in sample["asks"]]
        return self.of_elements(language, *elements, self.element(sample["closing"], language))


@pytest.fixture(scope="session")
def bench() -> Bench:
    return Bench()


def qpdf(pdf: bytes, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    """Run qpdf over a PDF."""
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(pdf)
        file.flush()
        return subprocess.run(["qpdf", *arguments, file.name], capture_output=True, check=False)


@pytest.fixture(scope="session")
def checked() -> Callable[[bytes], str]:
    """Return what qpdf has to say against a PDF; nothing when it is sound."""

    def check(pdf: bytes) -> str:
        said = qpdf(pdf, "--check")
        words = (said.stdout + said.stderr).decode()
        return words if said.returncode or "WARNING" in words else ""

    return check


@pytest.fixture(scope="session")
def opened() -> Callable[[bytes], dict[str, Any]]:
    """Return a PDF's objects as qpdf reads them: every object by its name, such as "obj:3 0 R"."""

    def read(pdf: bytes) -> dict[str, Any]:
        said = qpdf(pdf, "--json=2", "--json-stream-data=none")
        objects: dict[str, Any] = json.loads(said.stdout)["qpdf"][1]
        return objects

    return read
