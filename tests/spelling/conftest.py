"""Spellers with the real processes behind them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from letterstall.core.resources import resource
from letterstall.desk.spelling import start_process
from letterstall.spelling.dictionaries import dictionaries_in
from letterstall.spelling.speller import Speller


@pytest.fixture(scope="session")
def speller() -> Iterator[Speller]:
    """Give the dictionaries that are shipped, each loaded once for all tests."""
    made = Speller(dictionaries_in([resource("dictionaries")]), start_process)
    yield made
    made.close()


@pytest.fixture
def speller_of() -> Iterator[Callable[..., Speller]]:
    """Give a maker of spellers with the dictionaries of some folders."""
    made: list[Speller] = []

    def make(*folders: Path) -> Speller:
        made.append(Speller(dictionaries_in(folders), start_process))
        return made[-1]

    yield make
    for one in made:
        one.close()
