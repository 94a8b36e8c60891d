"""How a reader says that it cannot read a file."""

from __future__ import annotations

from letterstall.core.document import DocumentProblem


class Refusal(Exception):
    """A file cannot be read; `problem` says why."""

    def __init__(self, problem: DocumentProblem) -> None:
        super().__init__(problem)
        self.problem = problem
