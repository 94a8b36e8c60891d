"""What is noted while a document is understood: where each field stands, and what is doubtful about it."""

from __future__ import annotations

from letterstall.core.proposal import Doubt, FieldSource, Span, Sureness


class Notes:
    """Collects sources and doubts. A field has one source, the first that is noted; each doubt is told once."""

    def __init__(self) -> None:
        self._sources: dict[str, FieldSource] = {}
        self._doubts: dict[tuple[str, str], Doubt] = {}

    def found(self, field: str, span: Span | None, sureness: Sureness = "sure") -> None:
        """Note where a field stands."""
        if span is not None and span.start < span.end:
            self._sources.setdefault(field, FieldSource(field, span, sureness))

    def doubt(self, kind: str, field: str, span: Span | None = None, **facts: str) -> None:
        """Note what a person should look at."""
        self._doubts.setdefault((kind, field), Doubt(kind, field, tuple(facts.items()), span))

    @property
    def sources(self) -> tuple[FieldSource, ...]:
        """All sources, in the order in which they were found."""
        return tuple(self._sources.values())

    @property
    def doubts(self) -> tuple[Doubt, ...]:
        """All doubts, in the order in which they arose."""
        return tuple(self._doubts.values())
