"""One screen and one bus for all tests with a screen reader's eyes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.accessibility.stage import stage


@pytest.fixture(scope="session")
def linux() -> Iterator[None]:
    """A screen and an accessibility bus."""
    with stage():
        yield
