"""A document as one web page: to read, to print, and to make a PDF of.

The page holds its own style sheet and no script.  Everything is text to the template,
which escapes it; that is the only place where markup is made.
"""

from pathlib import Path
from typing import Any, Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from werkboek.errors import InvalidError
from werkboek.texts import REPORT_NO_PDF

from .document import (
    LANGUAGE,
    Bullets,
    Document,
    Heading,
    Paragraph,
    Table,
    lines,
    pieces,
    readable,
)

_TEMPLATES: Final = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
_LESS_THAN: Final = r"\3c "
"""How a style sheet writes ``<``, that would end it inside a page (CSS Syntax 3, 4.3.7)."""

_KINDS: Final = {Heading: "heading", Paragraph: "text", Bullets: "list", Table: "table"}


def to_html(document: Document, styles: str = "") -> bytes:
    """Return *document* as a page, in UTF-8, with the design tokens in *styles*."""
    page = _TEMPLATES.get_template("document.html.j2").render(
        language=LANGUAGE,
        document=document,
        tokens=Markup(styles.replace("<", _LESS_THAN)),  # noqa: S704 -- ends no element
        blocks=[(_KINDS[type(each)], each) for each in document.blocks],
        lines=lines,
        pieces=pieces,
        readable=readable,
    )
    return page.encode()


def to_pdf(document: Document, styles: str = "") -> bytes:
    """Return *document* as a PDF that says what is a heading, a list and a table.

    Raises
    ------
    InvalidError
        When WeasyPrint is not installed; it comes with ``werkboek[pdf]``.

    Notes
    -----
    PDF/UA-1 is ISO 14289-1.
    """
    try:
        from weasyprint import HTML as WebPage  # noqa: N811, PLC0415 -- optional
    except (ImportError, OSError) as error:  # OSError: without its own libraries
        raise InvalidError(str(error), REPORT_NO_PDF) from error
    page = WebPage(string=to_html(document, styles).decode(), url_fetcher=_refuse)
    pdf: bytes = page.write_pdf(pdf_variant="pdf/ua-1", finisher=_say_scopes)
    return pdf


def _say_scopes(_: object, pdf: Any) -> None:  # noqa: ANN401 -- pydyf's
    """Say of every header of a table whether it is about its column or its row.

    WeasyPrint only lists the headers of each other cell (ISO 14289-1, 7.5, asks for one).
    """
    elements: list[Any] = [each for each in pdf.objects if isinstance(each, dict)]
    by_reference = {each.reference: each for each in elements}
    for each in elements:
        if each.get("S") == "/TH":
            row = by_reference[each["P"]]
            is_head = by_reference[row["P"]].get("S") == "/THead"
            each["A"]["Scope"] = "/Column" if is_head else "/Row"


def _refuse(url: str, *_: object, **__: object) -> dict[str, object]:
    """Fetch nothing: a document brings everything that it needs."""
    raise ValueError(url)
