"""A theme is design tokens only, and what it makes of our pages can be read."""

import re
from pathlib import Path

import pytest

from werkboek.content import check, load_workbook
from werkboek.content.contrast import Colour, contrast
from werkboek.content.mistakes import Mistakes
from werkboek.content.new import create
from werkboek.content.theme import NAMES, theme

SOURCE = Path(__file__).parents[2] / "src/werkboek"
THEMES = Path(__file__).with_name("themes")


def colour(text: str) -> Colour:
    red, green, blue = (int(text[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return Colour(red, green, blue)


@pytest.mark.parametrize(
    ("front", "back", "ratio"),
    [
        ("#000000", "#ffffff", 21.0),  # WCAG 2.2, definition of contrast ratio: the range
        ("#ffffff", "#ffffff", 1.0),
        # Understanding 1.4.3: "#777777 ... 4.47:1"; "#767676" is its nearest that passes.
        ("#777777", "#ffffff", 4.47),
        ("#767676", "#ffffff", 4.54),
        # Technique G18 and G145 by the formula, by hand: 1.05 / (0.2126 + 0.05).
        ("#ff0000", "#ffffff", 3.998),
        # Understanding 1.4.11: "the grey (#949494) ... 3.03:1" on white.
        ("#949494", "#ffffff", 3.03),
    ],
)
def test_contrast_is_that_of_wcag(front: str, back: str, ratio: float) -> None:
    assert contrast(colour(front), colour(back)) == pytest.approx(ratio, abs=0.01)
    assert contrast(colour(back), colour(front)) == pytest.approx(ratio, abs=0.01)


def test_a_colour_that_is_half_transparent_counts_as_it_is_seen() -> None:
    half_black = Colour(0, 0, 0, 0.5)  # on white this is #808080, which has 3.95

    assert contrast(half_black, colour("#ffffff")) == pytest.approx(3.98, abs=0.05)


@pytest.mark.parametrize(("name", "button"), [("ma", "#8a3a9f"), ("voorbeeld", "#5115ef")])
def test_an_open_theme_of_nl_design_system_is_fine_as_it_is(
    tmp_path: Path, name: str, button: str
) -> None:
    folder = create("Themadorp", tmp_path)
    (folder / "theme.css").write_bytes((THEMES / f"{name}.css").read_bytes())

    assert check(folder) == ()
    styles = load_workbook(folder).styles
    assert f"--utrecht-button-primary-action-background-color: {button};" in styles
    assert "var(" not in styles


def test_what_is_served_is_written_anew_from_tokens_that_pages_use(tmp_path: Path) -> None:
    path = tmp_path / "theme.css"
    path.write_text(
        "/* </style><script> */ .x-theme { --mine: red;"
        " --utrecht-link-color: var(--a, #123456);"
        " --utrecht-button-border-radius: var(--round); --round: var(--round) }",
        encoding="utf-8",
    )
    mistakes = Mistakes()

    styles = theme(path, "theme.css", mistakes)

    assert not mistakes
    assert styles == ":root {\n  --utrecht-link-color: #123456;\n}\n"


def test_every_token_that_a_style_sheet_uses_can_be_set_and_is_checked() -> None:
    sheets = (SOURCE / "widgets/sheet/sheet.css", SOURCE / "serve/static/page.css")
    used = {
        name
        for sheet in sheets
        for name in re.findall(r"var\((--utrecht-[a-z-]+)", sheet.read_text("utf-8"))
    }

    assert used == set(NAMES)


def test_without_a_theme_nothing_is_served() -> None:
    assert load_workbook().styles == ""
