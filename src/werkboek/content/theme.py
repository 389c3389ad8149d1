"""The looks of a municipality: design tokens, and nothing else that a style sheet can do.

What is served is written anew from the tokens that our pages use, so that nothing of the
file itself reaches a browser.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final, NamedTuple

import tinycss2
import tinycss2.color3

from werkboek import texts

from .contrast import BORDER, TEXT, Colour, contrast
from .mistakes import Mistakes, shortened
from .tree import Place

STYLES: Final = "theme.css"
MAX_BYTES: Final = 512 * 1024
MAX_DEPTH: Final = 12
"""How often one token may refer to another."""

BACK, INK = "--utrecht-document-background-color", "--utrecht-document-color"
BUTTON = "--utrecht-button-primary-action-background-color"
ON_BUTTON = "--utrecht-button-primary-action-color"
LINK, FOCUS = "--utrecht-link-color", "--utrecht-focus-outline-color"
FIELD = "--utrecht-form-control-border-color"
FONT, RADIUS = "--utrecht-document-font-family", "--utrecht-button-border-radius"
COLOURS: Final = {
    BACK: "#fff",
    INK: "#1b1b1b",
    BUTTON: "#0b4f8a",
    ON_BUTTON: "#fff",
    LINK: "#0b4f8a",
    FOCUS: "#000",
    FIELD: "#767b81",
}
"""The colours that our style sheets take from a theme, and what they are without one."""
NAMES: Final = {
    **{name: (name,) for name in (BUTTON, ON_BUTTON, LINK, RADIUS)},
    BACK: (BACK, "--utrecht-body-background-color", "--utrecht-root-background-color"),
    INK: (INK, "--utrecht-body-color", "--utrecht-root-color"),
    FOCUS: (FOCUS,),  # newer themes draw two rings, of which one may be white
    FIELD: (FIELD, "--utrecht-textbox-border-color"),
    FONT: (FONT, "--utrecht-body-font-family", "--utrecht-root-font-family"),
}
"""What each token that we use is called in themes, old and new; the first one counts."""
QUIET, WASH, WRONG = "#4a4f55", "#eef3f8", "#8a1c00"
"""Colours of our style sheets that no theme changes: hints, soft surfaces, problems."""

_ALLOWED: Final = re.compile(r":root|\.[A-Za-z0-9_-]+-theme(--[A-Za-z0-9_-]+)?")
_FETCHES: Final = frozenset({"url", "src", "image", "image-set", "-webkit-image-set"})


class Pair(NamedTuple):
    """Two colours that are seen on each other, named as in `texts.THEME_PAIRS`."""

    name: str
    front: str
    back: str
    least: float


PAIRS: Final = (
    Pair("text", INK, BACK, TEXT),
    Pair("soft", INK, WASH, TEXT),
    Pair("hint", QUIET, BACK, TEXT),
    Pair("wrong", WRONG, BACK, TEXT),
    Pair("link", LINK, BACK, TEXT),
    Pair("button", ON_BUTTON, BUTTON, TEXT),
    Pair("plain", BUTTON, BACK, TEXT),
    Pair("focus", FOCUS, BACK, BORDER),
    Pair("field", FIELD, BACK, BORDER),
)


class Token(NamedTuple):
    """What one token is, as parsed, and where it was written."""

    value: list[Any]
    line: int


def theme(path: Path, name: str, mistakes: Mistakes) -> str:
    """Return the style sheet for *path*: one rule with the tokens that our pages use.

    Parameters
    ----------
    path
        A style sheet of custom properties, in ``:root`` or a class that ends in ``-theme``.
    name
        How messages call the file.
    mistakes
        Gets everything that is not a token, and every pair of colours that differs too
        little to be read (WCAG 1.4.3 and 1.4.11).
    """
    text = _read(path, name, mistakes)
    tokens: dict[str, Token] = {}
    for rule in tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True):
        _take(rule, tokens, name, mistakes)
    kept, places = dict[str, str](), dict[str, Token]()
    for ours, names in NAMES.items():
        first = next((each for each in names if each in tokens), "")
        said = _said(first, tokens) if first else ""
        if said:
            kept[ours], places[ours] = said, tokens[first]
    _check_colours(kept, places, name, mistakes)
    lines = (f"  {each}: {value};\n" for each, value in sorted(kept.items()))
    return f":root {{\n{''.join(lines)}}}\n" if kept else ""


def _read(path: Path, name: str, mistakes: Mistakes) -> str:
    data = path.read_bytes()
    if len(data) > MAX_BYTES:
        message = texts.THEME_TOO_LARGE.format(max=MAX_BYTES // 1024)
        mistakes.add(Place(name, 1), message)
        return ""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        mistakes.add(Place(name, line), texts.FILE_NOT_UTF8)
        return ""


def _take(rule: Any, tokens: dict[str, Token], name: str, mistakes: Mistakes) -> None:  # noqa: ANN401 - tinycss2's
    """Add the tokens of one *rule*, or what is wrong with it."""
    place = Place(name, rule.source_line)
    if rule.type == "error":
        mistakes.add(place, texts.THEME_NOT_READABLE)
    elif rule.type == "at-rule":
        mistakes.add(place, texts.THEME_AT_RULE.format(name=shortened(rule.at_keyword)))
    else:
        for selector in tinycss2.serialize(rule.prelude).split(","):
            if not _ALLOWED.fullmatch(selector.strip()):
                shown = shortened(selector.strip())
                mistakes.add(place, texts.THEME_SELECTOR.format(selector=shown))
        inside = tinycss2.parse_blocks_contents(
            rule.content, skip_comments=True, skip_whitespace=True
        )
        for each in inside:
            _take_token(each, tokens, name, mistakes)


def _take_token(
    each: Any,  # noqa: ANN401 - tinycss2's
    tokens: dict[str, Token],
    name: str,
    mistakes: Mistakes,
) -> None:
    place = Place(name, each.source_line)
    if each.type != "declaration":
        _take(each, {}, name, mistakes)
        return
    if not each.name.startswith("--"):
        message = texts.THEME_OTHER_PROPERTY.format(name=shortened(each.name))
        mistakes.add(place, message, shortened(each.name))
    elif any(_fetches(part) for part in each.value):
        mistakes.add(place, texts.THEME_URL, each.name)
    elif each.important:
        mistakes.add(place, texts.THEME_IMPORTANT, each.name)
    else:
        tokens[each.name] = Token(each.value, each.source_line)


def _fetches(part: Any) -> bool:  # noqa: ANN401 - tinycss2's
    """Say whether *part* of a value would make a browser ask for something."""
    if part.type in {"url", "error"}:
        return True
    if part.type == "function" and part.lower_name in _FETCHES:
        return True
    inside = getattr(part, "arguments", None) or getattr(part, "content", None) or ()
    return any(_fetches(each) for each in inside)


def _said(name: str, tokens: Mapping[str, Token]) -> str:
    """Return what token *name* says after following what it refers to; maybe nothing."""
    try:
        value = list(_followed(tokens[name].value, tokens, 0))
    except LookupError:  # it refers to nothing, or in a circle
        return ""
    return str(tinycss2.serialize(value)).strip()


def _followed(value: list[Any], tokens: Mapping[str, Token], depth: int) -> Iterator[Any]:
    if depth > MAX_DEPTH:
        raise LookupError
    for part in value:
        if part.type == "comment":
            continue
        if part.type != "function" or part.lower_name != "var":
            yield part
            continue
        name, fallback = _arguments(part.arguments)
        if name in tokens:
            yield from _followed(tokens[name].value, tokens, depth + 1)
        elif fallback:
            yield from _followed(fallback, tokens, depth + 1)
        else:
            raise LookupError(name)


def _arguments(parts: list[Any]) -> tuple[str, list[Any]]:
    """Return the name in ``var(name, fallback)`` and the fallback."""
    comma = next((at for at, part in enumerate(parts) if part == ","), len(parts))
    name = tinycss2.serialize(parts[:comma]).strip()
    return name, parts[comma + 1 :]


def _check_colours(
    kept: Mapping[str, str], tokens: Mapping[str, Token], name: str, mistakes: Mistakes
) -> None:
    colours = {each: _colour(kept.get(each, plain)) for each, plain in COLOURS.items()}
    for each, colour in colours.items():
        if colour is None:
            mistakes.add(Place(name, tokens[each].line), texts.THEME_COLOUR, each)
    for pair in PAIRS:
        mine = [each for each in (pair.front, pair.back) if each in kept]
        front, back = (colours.get(c) or _colour(c) for c in (pair.front, pair.back))
        if not mine or front is None or back is None:
            continue
        ratio = contrast(front, back)
        if ratio < pair.least:
            message = texts.THEME_LOW_CONTRAST.format(
                pair=texts.THEME_PAIRS[pair.name],
                ratio=_dutch(ratio),
                least=_dutch(pair.least),
                criterion="1.4.3" if pair.least == TEXT else "1.4.11",
            )
            mistakes.add(Place(name, tokens[mine[0]].line), message, mine[0])


def _colour(text: str) -> Colour | None:
    found = tinycss2.color3.parse_color(text)
    return Colour(*found) if isinstance(found, tuple) else None


def _dutch(ratio: float) -> str:
    """Return *ratio* with one decimal, rounded down: 4,49 is not 4,5."""
    return texts.decimal(int(ratio * 10) / 10)
