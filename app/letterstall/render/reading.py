"""Lines with right-to-left text in them (first draft)."""
from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from letterstall.render.alphabet import Alphabet
from letterstall.render.spelling import Cluster, Stretch, Stroke, clusters, sign_of
from letterstall.typeset.page import Line, SetLetter


@dataclass(frozen=True, slots=True)
class RightToLeft:
    is_main: bool = False

    @classmethod
    def of(cls, letters: Sequence[SetLetter]) -> "RightToLeft":
        rtl = ltr = 0
        for letter in letters[:1]:
            for page in letter.pages:
                for placed in page.placed:
                    for line in placed.element.lines:
                        for run in line.runs:
                            if run.is_rtl: rtl += len(run.text)
                            else: ltr += len(run.text)
        return cls(rtl > ltr)

    def concerns(self, line: Line) -> bool:
        return any(run.is_rtl for run in line.runs)

    def stretches(self, line: Line, alphabet: Callable[[str], Alphabet], has_space_after: bool) -> Iterable[Stretch]:
        for run in line.runs:
            letters = alphabet(run.font)
            strokes = []
            for cluster in clusters(run, letters):
                strokes += _slots(cluster, letters, cluster.text[::-1] if run.is_rtl else cluster.text, run.size)
            yield Stretch(letters, run.size, run.language, strokes)


def _slots(cluster: Cluster, alphabet: Alphabet, signs: str, size: float) -> list[Stroke]:
    if len(signs) < 2 or alphabet.is_cff:
        return [Stroke(*sign_of(cluster, alphabet), cluster.x)]
    step = cluster.advance // len(signs)
    out = [Stroke(*alphabet.blank(sign, round(step*1000/alphabet.font.upem)), cluster.x + i*step*size/alphabet.font.upem) for i, sign in enumerate(signs[:-1])]
    back = step * (len(signs)-1)
    parts = tuple((g, dx-back, dy) for g, dx, dy in cluster.parts)
    out.append(Stroke(*alphabet.composed(parts, cluster.advance-back, signs[-1]), cluster.x + back*size/alphabet.font.upem))
    return out
