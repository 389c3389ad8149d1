"""How files without stationery look: sizes of headings, lists, and numbered pages."""

from typing import Final

from werkboek import texts

from .document import Document
from .odf import Odf, element, spaced

_SIZES: Final = {1: "18pt", 2: "14pt", 3: "12pt", 4: "11pt"}
"""The size of each level of heading; the text is in 11 points."""

_INDENT: Final = (
    "<style:list-level-properties"
    ' text:list-level-position-and-space-mode="label-alignment">'
    '<style:list-level-label-alignment text:label-followed-by="listtab"'
    ' text:list-tab-stop-position="0.6cm" fo:text-indent="-0.6cm" fo:margin-left="0.6cm"/>'
    "</style:list-level-properties>"
)
_FOOT: Final = (
    '<style:footer-style><style:header-footer-properties fo:min-height="0.6cm"'
    ' fo:margin-top="0.4cm"/></style:footer-style>'
)
_ON_ITS_SIDE: Final = {
    "fo:page-width": "29.7cm",
    "fo:page-height": "21cm",
    "style:print-orientation": "landscape",
    "style:scale-to-X": "1",
    "style:scale-to-Y": "0",
}
"""A4 on its side, and as many pages below each other as there are rows for."""

_FOOT_LINE: Final = (
    '<style:style style:name="Voettekst" style:family="paragraph"'
    ' style:parent-style-name="Standard"><style:paragraph-properties'
    ' fo:text-align="end"/><style:text-properties fo:font-size="9pt"/></style:style>'
)


def dress(file: Odf, document: Document) -> None:
    """Give *file* one font, headings that differ in size, and a foot with page numbers."""
    styles = file.get_part("styles.xml").root
    _set_headings(styles)
    of_text = "descendant::style:default-style[@style:family='paragraph']"
    for default in styles.get_elements(f"{of_text}/style:text-properties"):
        default.set_attribute("style:font-name", "Liberation Sans")
        default.set_attribute("fo:font-size", "11pt")
    _put_in_place_of(
        styles,
        "descendant::text:list-style[@style:name='List_20_1']"
        "/text:list-level-style-bullet[@text:level='1']",
        "style:list-level-properties",
        _INDENT,
    )
    layout = "descendant::style:page-layout"
    _put_in_place_of(styles, layout, "style:footer-style", _FOOT)
    file.insert_style(_FOOT_LINE)
    for page in styles.get_elements("descendant::style:master-page"):
        page.append(_new(element("style:footer", _foot(document))))


def lay_on_side(file: Odf, document: Document) -> None:
    """Let a sheet be printed on its side, all its columns on one page, with a foot."""
    styles = file.get_part("styles.xml").root
    for page in styles.get_elements("descendant::style:page-layout-properties"):
        for name, value in _ON_ITS_SIDE.items():
            page.set_attribute(name, value)
    file.insert_style(_FOOT_LINE)
    pages = "descendant::style:master-page[@style:name='Default']"
    foot = element("style:footer", _foot(document))
    _put_in_place_of(styles, pages, "style:footer", foot)


def _set_headings(styles: Odf) -> None:
    """Take numbers and slanted letters off headings, and make each level smaller."""
    for level in styles.get_elements("descendant::text:outline-level-style"):
        for name in ("loext:num-list-format", "style:num-suffix", "style:num-format"):
            level.set_attribute(name, "")
    for level, size in _SIZES.items():
        named = f"descendant::style:style[@style:name='Heading_20_{level}']"
        for heading in styles.get_elements(f"{named}/style:text-properties"):
            heading.set_attribute("fo:font-style", "normal")
            heading.set_attribute("fo:font-size", size)


def _put_in_place_of(styles: Odf, parents: str, old: str, new: str) -> None:
    for parent in styles.get_elements(parents):
        for each in parent.get_elements(old):
            parent.insert(_new(new), position=parent.index(each))
            parent.delete(each)


def _foot(document: Document) -> str:
    page = element("text:page-number", "1", text_select_page="current")
    pages = element("text:page-count", "1")
    numbered = spaced(texts.PAGE_OF).format(page=page, pages=pages)
    # A field: who uses this file as stationery gets the title of each document.
    title = element("text:title", spaced(document.title))
    return element("text:p", f"{title} · {numbered}", text_style_name="Voettekst")


def _new(xml: str) -> Odf:
    import odfdo  # noqa: PLC0415 -- a tenth of a second, only for who makes documents

    return odfdo.Element.from_tag(xml)
