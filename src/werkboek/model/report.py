"""The words of the documents: parts with a heading, a text, and what is shown below it."""

from typing import Final, Literal

from .words import Content, Flag, Slug, Text

DocumentName = Literal[
    "groep",
    "opdrachtgever",
    "acties",
    "verzoeken",
    "draaiboek",
    "kaarten",
    "effect",
    "gesprekken",
]
"""The documents.  The values are names of files as well: never rename or reuse one."""

Shown = Literal[
    "acties",
    "afspraken",
    "belangen",
    "citaten",
    "draaiboek",
    "drempels",
    "effect",
    "gestelde_verzoeken",
    "kaders",
    "methoden",
    "opbrengst",
    "repertoire",
    "spelregels",
    "technieken",
    "themas",
    "uitkomsten",
    "verzoeken",
    "vormen",
    "waardering",
]
"""What can be shown below a text.  The values are written by municipalities."""

SHOWN_IN: Final[dict[str, frozenset[str]]] = {
    "groep": frozenset({"uitkomsten", "belangen", "afspraken", "spelregels"}),
    "opdrachtgever": frozenset(
        {"opbrengst", "drempels", "afspraken", "gestelde_verzoeken"}
    ),
    "acties": frozenset({"acties", "afspraken"}),
    "verzoeken": frozenset({"verzoeken"}),
    "draaiboek": frozenset({"draaiboek", "spelregels"}),
    "kaarten": frozenset({"technieken", "methoden", "repertoire", "spelregels"}),
    "effect": frozenset({"effect", "afspraken"}),
    "gesprekken": frozenset(
        {"citaten", "drempels", "vormen", "waardering", "themas", "kaders"}
    ),
}
"""What may be shown where, so that no change of words can take a quote to a sponsor."""


class ReportPart(Content):
    """One part of a document.  Without ``shows`` it is words only.

    A part that shows something of which there is nothing yet is left out.
    """

    id: Slug
    document: DocumentName
    heading: Text
    text: str = ""
    shows: Shown | None = None
    retired: Flag = False
