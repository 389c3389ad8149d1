"""How much two colours differ to the eye, as WCAG counts it."""

from typing import Final, NamedTuple

TEXT: Final = 4.5
"""The least contrast of text (WCAG 2.2, success criterion 1.4.3, level AA)."""
BORDER: Final = 3.0
"""The least contrast of what shows a control or its focus (WCAG 2.2, 1.4.11, level AA)."""

_DARK: Final = 0.04045


class Colour(NamedTuple):
    """Red, green, blue and opacity, each from 0 to 1."""

    red: float
    green: float
    blue: float
    alpha: float = 1.0

    def over(self, back: "Colour") -> "Colour":
        """Return the colour that is seen when this one lies on an opaque *back*."""
        mixed = (
            front * self.alpha + behind * (1 - self.alpha)
            for front, behind in zip(self[:3], back[:3], strict=True)
        )
        return Colour(*mixed)


def contrast(front: Colour, back: Colour) -> float:
    """Return the contrast ratio of *front* on an opaque *back*, from 1 to 21.

    Notes
    -----
    W3C (2023), *Web Content Accessibility Guidelines 2.2*, "contrast ratio".
    """
    one, other = _luminance(front.over(back)), _luminance(back)
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def _luminance(colour: Colour) -> float:
    """Return the relative luminance (WCAG 2.2), 0 for black and 1 for white."""
    red, green, blue = map(_linear, colour[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= _DARK else ((part + 0.055) / 1.055) ** 2.4
