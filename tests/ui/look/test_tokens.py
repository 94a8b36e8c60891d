import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from letterstall.ui.look.palette import palette
from letterstall.ui.look.tokens import THEME_NAMES, Tokens, choose, tokens_of_theme

TEXT_ON_GROUND = [
    *((ink, ground) for ink in ("text", "text2", "link") for ground in ("frame", "case", "model", "paper", "field")),
    *((ink, "desk") for ink in ("text", "text2")),
    ("off", "model"),
    ("off", "case"),
    ("off", "field"),
    ("off", "frame"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("link", "accent_tint"),
    ("text", "accent_tint"),
    ("text2", "accent_tint"),
    ("text", "sel"),
    *((weight, f"{weight}_tint") for weight in ("warn", "stop", "ok")),
    *(("text", f"{weight}_tint") for weight in ("warn", "stop", "ok")),
    *(("link", f"{weight}_tint") for weight in ("warn", "stop", "ok")),
    *((weight, "case") for weight in ("warn", "stop", "ok")),
]
LINE_ON_GROUND = [
    *(
        (line, ground)
        for line in ("edge", "focus", "accent")
        for ground in ("frame", "case", "model", "paper", "field")
    ),
    ("edge", "desk"),
    ("focus", "desk"),
    ("accent", "accent_tint"),
]


def luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    """The ratio of WCAG 2.2."""
    darker, brighter = sorted((luminance(one), luminance(other)))
    return (brighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("name", THEME_NAMES)
@pytest.mark.parametrize(("ink", "ground"), TEXT_ON_GROUND)
def test_text_can_be_read_on_every_ground_it_stands_on(name: str, ink: str, ground: str) -> None:
    tokens = tokens_of_theme(name)
    assert contrast(tokens.colour(ink), tokens.colour(ground)) >= 4.5


@pytest.mark.parametrize("name", THEME_NAMES)
@pytest.mark.parametrize(("line", "ground"), LINE_ON_GROUND)
def test_outlines_and_the_focus_ring_stand_out(name: str, line: str, ground: str) -> None:
    tokens = tokens_of_theme(name)
    assert contrast(tokens.colour(line), tokens.colour(ground)) >= 3.0


@pytest.mark.parametrize("name", ["hc_light", "hc_dark"])
def test_high_contrast_text_reaches_seven_to_one(name: str) -> None:
    tokens = tokens_of_theme(name)
    assert all(contrast(tokens.text, tokens.colour(ground)) >= 7 for ground in ("frame", "case", "model", "paper"))


class _Hints:
    """What the system says, as QStyleHints gives it."""

    def __init__(self, scheme: Qt.ColorScheme, preference: Qt.ContrastPreference) -> None:
        self._scheme, self._preference = scheme, preference

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802
        return self._scheme

    def accessibility(self) -> "_Hints":
        return self

    def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802
        return self._preference


_PLAIN, _HIGH = Qt.ContrastPreference.NoPreference, Qt.ContrastPreference.HighContrast


@pytest.mark.parametrize(
    ("setting", "scheme", "preference", "chosen"),
    [
        ("system", Qt.ColorScheme.Light, _PLAIN, "light"),
        ("system", Qt.ColorScheme.Unknown, _PLAIN, "light"),
        ("system", Qt.ColorScheme.Dark, _PLAIN, "dark"),
        ("system", Qt.ColorScheme.Dark, _HIGH, "hc_dark"),
        ("light", Qt.ColorScheme.Dark, _PLAIN, "light"),
        ("dark", Qt.ColorScheme.Light, _PLAIN, "dark"),
        ("contrast", Qt.ColorScheme.Light, _PLAIN, "hc_light"),
        ("contrast", Qt.ColorScheme.Dark, _PLAIN, "hc_dark"),
        ("dark", Qt.ColorScheme.Light, _HIGH, "hc_dark"),
    ],
)
def test_the_theme_follows_the_setting_and_the_system(
    setting: str, scheme: Qt.ColorScheme, preference: Qt.ContrastPreference, chosen: str
) -> None:
    assert choose(setting, _Hints(scheme, preference)).name == chosen  # type: ignore[arg-type]


@pytest.mark.parametrize("name", THEME_NAMES)
def test_the_palette_says_the_same_as_the_tokens(name: str) -> None:
    tokens: Tokens = tokens_of_theme(name)
    made = palette(tokens)
    assert made.window().color() == tokens.frame
    assert made.text().color() == tokens.text
    assert made.placeholderText().color() == tokens.text2
    assert made.highlight().color() == tokens.sel
