"""Each kind of file says the same, in the way of its kind."""

import csv
import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

import pytest

from tests.reports.conftest import DAY, LINK, Trajectory
from werkboek import practice
from werkboek.model import Json, Kind
from werkboek.model.repeat import Repeat
from werkboek.reports import (
    Bullets,
    Document,
    Heading,
    Paragraph,
    Table,
    document,
    files,
)
from werkboek.reports.document import pieces
from werkboek.reports.html import to_html
from werkboek.reports.ods import to_ods
from werkboek.reports.odt import to_odt
from werkboek.reports.separated import to_csv

SPACES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
}
EVIL = "<script>alert(1)</script> & \"'\x07"
SEEN = EVIL.removesuffix("\x07")
SAMPLE = Document(
    name="proef",
    title=f"Titel {EVIL}",
    about="Voorbeeldstad",
    blocks=(
        Heading(f"Kop {EVIL}"),
        Paragraph(f"Eerste {EVIL}\nTweede, zie {LINK}."),
        Bullets(("een", EVIL)),
        Heading("Onderkop", level=3),
        Table("tabel", "Bijschrift", ("Wat", "Aantal"), (("=1+1", 3), ("gewoon", -4))),
    ),
)


def part(data: bytes, name: str) -> ET.Element:
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return ET.fromstring(packed.read(name))


def named(name: str) -> str:
    space, _, local = name.partition(":")
    return f"{{{SPACES[space]}}}{local}"


def text_of(element: ET.Element) -> str:
    return "".join(element.itertext())


@pytest.mark.parametrize("text", ["=1+1", "+31", "-2", "@SOM", "\t=1", "\r=1", "\n=1"])
def test_a_text_that_a_spreadsheet_would_calculate_stays_text(text: str) -> None:
    """The characters are those of OWASP, CSV Injection."""
    data = to_csv(Table("t", "", ("Wat", text), ((text, 1),)))
    file = io.StringIO(data.decode("utf-8-sig"), newline="")
    rows = list(csv.reader(file, delimiter=";"))

    assert rows == [["Wat", f"'{text}"], [f"'{text}", "1"]]


def test_csv_says_its_encoding_and_keeps_numbers_and_separators() -> None:
    data = to_csv(Table("t", "", ("Naam", "Aantal"), (('één; "twee"', -4),)))

    assert data.startswith(b"\xef\xbb\xbf")
    assert data.decode("utf-8-sig") == 'Naam;Aantal\r\n"één; ""twee""";-4\r\n'


def test_odt_has_headings_lists_rows_of_headers_and_links() -> None:
    content = part(to_odt(SAMPLE), "content.xml")
    levels = [e.get(named("text:outline-level")) for e in content.iter(named("text:h"))]
    heads = content.findall(".//table:table-header-rows//text:p", SPACES)
    links = content.findall(".//text:a", SPACES)

    assert levels == ["1", "2", "3"]
    assert [text_of(each) for each in heads] == ["Wat", "Aantal"]
    assert [each.get(named("xlink:href")) for each in links] == [LINK]
    assert len(content.findall(".//text:list-item", SPACES)) == 2
    assert SEEN in text_of(content)


def one_table(*rows: tuple[str, ...]) -> ET.Element:
    """Return the text of a document with one table of *rows*; the first are its headers."""
    head, *rest = rows
    table = Table("tabel", "Bijschrift", head, tuple(rest))
    return part(to_odt(replace(SAMPLE, blocks=(table,))), "content.xml")


def property_of(content: ET.Element, style: str, name: str) -> str:
    (found,) = content.findall(f".//style:style[@style:name='{style}']", SPACES)
    return next(each.get(named(name), "") for each in found if each.get(named(name)))


def test_no_word_of_a_table_is_broken_when_all_of_them_fit() -> None:
    head = ("Actie", "Eerste stap", "Functie", "Maatje", "Klaar op", "Klaar als", "Stand")
    long = "Een kaart met de route van een signaal, voor wie nieuw begint in de wijk"
    row = (long, long, "Beleidsmedewerker", "Wijkcoach", "10-04-2026", "Iedereen", "Bezig")
    content = one_table(head, row)

    used = content.findall(".//table:table-column", SPACES)
    names = [each.get(named("table:style-name"), "") for each in used]
    wide = [
        float(property_of(content, e, "style:column-width").removesuffix("cm"))
        for e in names
    ]

    # A letter of 9 points is about half of that wide: 0.16 cm; 0.2 cm is left free.
    longest = [max(map(len, f"{a} {b}".split())) for a, b in zip(head, row, strict=True)]
    assert sum(wide) == pytest.approx(17, abs=0.01)
    assert all(w >= 0.16 * n + 0.2 for w, n in zip(wide, longest, strict=True))


@pytest.mark.parametrize(("rows", "said"), [(10, "false"), (40, "true")])
def test_a_card_stays_on_one_page_and_a_long_table_goes_on(rows: int, said: str) -> None:
    step = "De inbrenger zegt: dit ga ik doen, en dan merk ik dat aan iets kleins."
    content = one_table(("Min", "Wat"), *(("10", step) for _ in range(rows)))

    (table,) = content.findall(".//table:table", SPACES)

    name = table.get(named("table:style-name"), "")
    assert property_of(content, name, "style:may-break-between-rows") == said


@pytest.mark.parametrize("write", [to_odt, to_ods])
def test_every_page_says_which_it_is(write: Callable[[Document], bytes]) -> None:
    styles = part(write(SAMPLE), "styles.xml")

    foot = styles.findall(".//style:footer", SPACES)[0]

    assert text_of(foot) == f"Titel {SEEN} · bladzijde 1 van 1"
    assert foot.findall(".//text:page-number", SPACES)


def test_a_sheet_is_printed_with_all_its_columns_on_one_page() -> None:
    styles = part(to_ods(SAMPLE), "styles.xml")

    pages = styles.findall(".//style:page-layout-properties", SPACES)

    said = {
        (e.get(named("fo:page-width")), e.get(named("style:scale-to-X"))) for e in pages
    }
    assert said == {("29.7cm", "1")}  # ISO 216: A4 is 210 by 297 millimetres


@pytest.mark.parametrize("write", [to_odt, to_ods])
def test_an_office_file_is_in_dutch_and_has_a_title(
    write: Callable[[Document], bytes],
) -> None:
    data = write(SAMPLE)
    styles, meta = part(data, "styles.xml"), part(data, "meta.xml")
    languages = {each.get(named("fo:language")) for each in styles.iter()} - {None}

    assert languages == {"nl"}
    assert [text_of(e) for e in meta.iter(named("dc:language"))] == ["nl-NL"]
    assert [text_of(e) for e in meta.iter(named("dc:title"))] == [f"Titel {SEEN}"]


def test_ods_keeps_text_apart_from_numbers_and_has_no_formula() -> None:
    content = part(to_ods(SAMPLE), "content.xml")
    cells = content.findall(".//table:table-cell", SPACES)
    kinds = [(each.get(named("office:value-type")), text_of(each)) for each in cells]

    assert kinds[2:] == [
        ("string", "=1+1"),
        ("float", "3"),
        ("string", "gewoon"),
        ("float", "-4"),
    ]
    assert not [each for each in cells if each.get(named("table:formula"))]
    assert content.find(".//table:table-header-rows", SPACES) is not None


class Seen(HTMLParser):
    """The elements of a page."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(page.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data

    def having(self, tag: str, name: str) -> list[str | None]:
        return [found.get(name) for each, found in self.tags if each == tag]


def test_a_page_runs_nothing_and_says_what_everything_is() -> None:
    page = Seen(to_html(SAMPLE))
    names = [tag for tag, _ in page.tags]

    assert page.having("html", "lang") == ["nl-NL"]
    assert [name for name in names if name in {"h1", "h2", "h3"}] == ["h1", "h2", "h3"]
    assert page.having("th", "scope") == ["col", "col", "row", "row"]
    assert page.having("a", "href") == [LINK]
    assert not {"script", "link", "img", "iframe"} & set(names)
    assert not [a for _, found in page.tags for a in found if a.startswith("on")]
    assert SEEN in page.text


def test_a_page_has_the_colours_of_a_theme_and_no_theme_ends_its_styles() -> None:
    tokens = ':root { --utrecht-link-color: #7a0a3c; --x: "</style><script>" }'

    page = to_html(SAMPLE, tokens).decode()

    assert "--utrecht-link-color: #7a0a3c" in page
    assert page.count("<style>") == page.count("</style>") == 1
    assert "<script" not in page


@pytest.mark.parametrize("text", ["javascript:alert(1)", "data:text/html,x", "ftp://x.nl"])
def test_only_the_web_is_linked_to(text: str) -> None:
    assert [each.href for each in pieces(text)] == [""]


def test_a_part_without_content_is_left_out_and_an_empty_document_says_so(
    empty: Trajectory,
) -> None:
    made = document(empty.record(), "verzoeken")

    assert made.blocks == (Paragraph("Hier is nog niets over te zeggen."),)
    assert made.about == f"onze gemeente · gemaakt op {DAY:%d-%m-%Y}"


def test_the_group_reads_the_counts_that_were_shown(lived: Trajectory) -> None:
    """Counted from the example answers, and one more person who chose 2."""
    table = next(
        each
        for each in document(lived.record(), "groep").tables
        if each.name.startswith("uitkomsten")
    )
    people = lived.workbook.examples["O2"].participants
    answers = [each for who in people for each in who.answers if each.step == "invullen"]
    given = [each.value for each in answers if each.item == "S01"] + [2]

    assert table.rows[0][1:6] == tuple(given.count(point) for point in range(1, 6))


def test_nothing_is_told_of_answers_that_were_hidden_again(lived: Trajectory) -> None:
    lived.lead(Kind.CONCEALED, "oefening-O2", step="invullen")

    tables = document(lived.record(), "groep").tables

    assert not [each for each in tables if each.name.startswith("uitkomsten")]


def test_a_level_without_an_action_is_said(lived: Trajectory) -> None:
    blocks = document(lived.record(), "acties").blocks
    at = blocks.index(Heading("Rugdekking", level=3))

    assert blocks[at + 1] == Paragraph("Op dit niveau is er nog geen stap.")


def test_an_exercise_of_which_nothing_is_told_has_no_heading(empty: Trajectory) -> None:
    practice.share(empty.store, empty.workbook)  # cards of people's own, and questions

    blocks = document(empty.record(), "groep").blocks

    assert Heading("Van standpunt naar belang", level=3) not in blocks
    assert Heading("Helicopterblad", level=3) in blocks


def test_a_request_that_was_passed_on_says_the_day_that_counts_now(
    lived: Trajectory,
) -> None:
    sent = lived.record().requests[-1]
    assert sent.now
    on, by = "2027-01-13", "2027-02-09"
    lived.lead(Kind.REQUEST_ANSWERED, sent.id, on=on, reply="doorgestuurd", text="")
    text: dict[str, Json] = {**sent.now.text, "RV13": "2027-01-26"}
    said: dict[str, Json] = {
        "step": 0,
        "addressee": "de griffie",
        "answer_by": by,
        "value": text,
    }
    lived.lead(Kind.REQUEST_SENT, sent.id, on=on, **said)

    rows = [row for e in document(lived.record(), "verzoeken").tables for row in e.rows]

    assert ("Uiterlijk antwoord op", "09-02-2027") in rows
    assert ("Uiterlijk antwoord op", "26-01-2027") not in rows


def test_every_file_has_a_name_of_its_own_that_is_safe(lived: Trajectory) -> None:
    listed = [each.name for each in files(lived.record())]

    assert len(listed) == len(set(listed))
    assert all(
        set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789-_.") for name in listed
    )


@pytest.mark.parametrize(
    ("moved", "said"),
    [(2, "Alles samen ging omhoog."), (0, "Geen verschuiving te zien.")],
)
def test_what_shifted_is_said_next_to_what_was_done(
    lived: Trajectory, moved: int, said: str
) -> None:
    statements = lived.workbook.exercises["O2"].statements_for("kort")
    repeat = Repeat(
        exercise="O2",
        step="invullen",
        first="a",
        last="b",
        items={each.id: (moved,) * 7 for each in statements},
        together=(moved * len(statements),) * 7,
    )
    record = lived.record()
    record = replace(record, view=replace(record.view, repeats=(repeat,)))

    made = document(record, "effect")

    assert Paragraph(f"{said} 7 mensen vulden het twee keer in.") in made.blocks
    assert [table.name for table in made.tables] == ["verschuiving-1", "afspraken"]
    assert len(made.tables[0].rows) == len(statements)


def test_a_document_says_where_somebody_may_be_recognised(lived: Trajectory) -> None:
    action: dict[str, Json] = {"titel": "Bel 06-12345678", "niveau": "organisatie"}
    lived.note(Kind.FOLLOW_UP_NOTED, "actie-3", **action)

    found = {each.document: each.cautions for each in files(lived.record())}

    assert any("telefoonnummer" in said for said in found["acties"])
    assert not [said for told in found.values() for said in told if "12345678" in said]
    assert found["kaarten"] == ()
