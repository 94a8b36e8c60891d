"""The structure tree and the pages agree: every marked chunk has one owner, and the parent tree knows it."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator
from typing import Any

import pytest

from letterstall.render.pdf import write_pdf

Mark = tuple[str, int]


class _Reading:
    """The objects of one PDF by number."""

    def __init__(self, pdf: bytes, path: Any) -> None:
        path.write_bytes(pdf)
        told = subprocess.run(["qpdf", "--json=2", "--json-stream-data=inline", path], capture_output=True, check=True)
        self._objects = json.loads(told.stdout)["qpdf"][1]
        self._file = path

    def __getitem__(self, reference: str) -> Any:
        found = self._objects["trailer" if reference == "trailer" else f"obj:{reference}"]
        return found["value"] if "value" in found else found["stream"]["dict"]

    def content(self, page: str) -> bytes:
        number = self[page]["/Contents"].split()[0]
        show = ["qpdf", f"--show-object={number}", "--filtered-stream-data", self._file]
        return subprocess.run(show, capture_output=True, check=True).stdout

    def pages(self, node: str) -> Iterator[str]:
        if self[node]["/Type"] == "/Page":
            yield node
            return
        for kid in self[node]["/Kids"]:
            yield from self.pages(kid)

    def marks(self, node: str, parent: str, page: str = "") -> Iterator[tuple[Mark, str]]:
        element = self[node]
        assert element["/P"] == parent
        kids = element["/K"] if isinstance(element["/K"], list) else [element["/K"]]
        assert kids
        page = element.get("/Pg", page)
        for kid in kids:
            if isinstance(kid, int):
                yield (page, kid), node
            elif isinstance(kid, dict):
                yield (kid["/Pg"], kid["/MCID"]), node
            else:
                yield from self.marks(kid, node, page)


@pytest.mark.parametrize("language", ["en", "ar", "zh-Hans", "th"])
def test_every_marked_chunk_has_one_owner_and_the_parent_tree_knows_it(bench, tmp_path, language: str) -> None:
    letters = [bench.sample(language), bench.sample("en"), bench.sample(language)]
    read = _Reading(write_pdf(letters, bench.fonts), tmp_path / "letter.pdf")
    root = read[read["trailer"]["/Root"]]
    tree = root["/StructTreeRoot"]
    found = list(read.marks(read[tree]["/K"], tree))
    owners = dict(found)
    assert len(owners) == len(found), "a chunk with two owners"
    numbers = read[read[tree]["/ParentTree"]]["/Nums"]
    parents = dict(zip(numbers[::2], numbers[1::2], strict=True))
    on_pages: set[Mark] = set()
    for page in read.pages(root["/Pages"]):
        content = read.content(page)
        drawn = [int(number) for number in re.findall(rb"/MCID (\d+)", content)]
        assert sorted(drawn) == list(range(len(drawn)))
        assert parents[read[page]["/StructParents"]] == [owners[page, mark] for mark in range(len(drawn))]
        assert content.count(b"BDC") + content.count(b"BMC") == content.count(b"EMC")
        on_pages |= {(page, mark) for mark in drawn}
    assert on_pages == set(owners)
