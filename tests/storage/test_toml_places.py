"""A mistake is told with the line it stands on."""

import tomllib

import pytest

from letterstall.storage.toml_places import line_of, line_of_error

TEXT = '''format = 1
title = { en = "x" }   # country = "no key"
notes = """
country = "inside a text"
"""
country = "CN"
"odd key" = 1

[reference]
index = ""

[[addressees]]
name = "A"
[[addressees]]
name = "B"
  country = "DE"
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("format", 1),
        ("title", 2),
        ("title.en", 2),
        ("country", 6),
        ("odd key", 7),
        ("reference", 9),
        ("reference.index", 10),
        ("reference.missing", 9),
        ("addressees[0].name", 13),
        ("addressees[1].name", 15),
        ("addressees[1].country", 16),
        ("addressees[0].country", 12),
        ("addressees[1].channels[0].kind", 14),
        ("people", 0),
    ],
)
def test_a_key_is_found_on_its_line(path: str, line: int) -> None:
    assert line_of(TEXT, path) == line


def test_the_line_of_broken_toml_is_known() -> None:
    with pytest.raises(tomllib.TOMLDecodeError) as caught:
        tomllib.loads('a = 1\nb = "open\n')
    assert line_of_error(caught.value) == 2
    assert line_of_error(ValueError("no line")) == 0
