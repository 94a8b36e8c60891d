"""Many letters in one file: what is the same stands in it once."""

from __future__ import annotations

import subprocess

from letterstall.render.pdf import write_pdf


def _batch(bench, count: int):
    shared = [bench.element(text, "en") for text in ("Dear Sir, " * 40, "I am writing about Ilan (林明月). " * 6)]
    for number in range(count):
        own = bench.element(f"My name is Supporter {number}, and I live in street {number * 7919}. " * 4, "en")
        yield bench.of_elements("en", shared[0], own, shared[1], bench.element("Yours,", "en"))


def test_a_thousand_letters_grow_by_less_than_four_kilobytes_each(bench) -> None:
    letters = list(_batch(bench, 1000))
    few, many = write_pdf(letters[:10], bench.fonts), write_pdf(letters, bench.fonts)
    assert (len(many) - len(few)) / 990 < 4000
    assert len(many) - len(few) < 990 * 1500, "shared paragraphs are no longer shared"


def test_shared_paragraphs_are_read_on_every_letter(bench, checked) -> None:
    pdf = write_pdf(list(_batch(bench, 12)), bench.fonts)
    text = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
    structure = subprocess.run(["pdfinfo", "-struct-text", "-"], input=pdf, capture_output=True, check=True).stdout
    for number in range(12):
        assert f"Supporter {number}," in text
    assert "".join(text.split()).count("林明月") == structure.decode().count("林明月") == 12 * 6
    assert not checked(pdf)


def test_one_subset_of_a_font_serves_all_letters(bench, opened) -> None:
    objects = opened(write_pdf(list(_batch(bench, 30)), bench.fonts))
    descriptors = [
        value["value"]["/FontName"] for value in objects.values()
        if isinstance(value.get("value"), dict) and value["value"].get("/Type") == "/FontDescriptor"
    ]  # fmt: skip
    assert sorted(name[8:] for name in descriptors) == ["NotoSerif-Regular", "NotoSerifCJKsc-Regular"]
