"""A series prepared by keyboard: a pasted list, groups, and the first programme."""

from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from .conftest import Room
from .test_accessibility import inspect
from .test_intake import press, tab_to, type_in, workbook

LIST = "naam\tdiscipline\tteam\tleidt_team\tapart_van\n" + "".join(
    f"{name}\t{discipline}\t{team}\t{leads}\t{apart}\n"
    for name, discipline, team, leads, apart in (
        ("Wilg", "Wmo-consulent", "Wmo Noord", "", ""),
        ("Esdoorn", "Jeugdconsulent", "Jeugd", "", "Linde"),
        ("Berk", "Klantmanager", "Werk", "", ""),
        ("Linde", "Handhaver", "Toezicht", "", ""),
        ("Iep", "Adviseur veiligheid", "Veiligheid", "", ""),
        ("Hazelaar", "Beleidsadviseur", "Beleid", "", ""),
        ("Eik", "Wmo-consulent", "Wmo Noord", "", ""),
        ("Den", "Teamleider", "Wmo", "Wmo Noord", ""),
        ("Beuk", "Jeugdconsulent", "Jeugd", "", ""),
        ("Els", "Schulddienstverlener", "Schulden", "", ""),
        ("Vlier", "Leerplichtambtenaar", "Leerplicht", "", "Niemand"),
    )
)
FROM_EXCEL = "Naam;Discipline;Team\r\nZoë;Wmo-consulent;Zuid\r\n".encode("cp1252")
SECRET = ("Esdoorn", "Wmo Noord", "Schetsronde met kanarie")


def choose(page: Page, label: str, option: str) -> None:
    select = page.get_by_label(label)
    tab_to(page, select)
    page.keyboard.type(option)
    expect(select.locator("option:checked")).to_have_text(option)


def press_first(page: Page, start: str) -> None:
    tab_to(page, page.get_by_role("button", name=start).first)
    page.keyboard.press("Enter")


def status(page: Page, text: str) -> Locator:
    return page.get_by_role("status").filter(has_text=text)


def list_people(page: Page, folder: Path) -> None:
    type_in(page, "Plak hier je lijst", LIST)
    press(page, "Lees de geplakte lijst")
    expect(status(page, "Gelezen: 11 mensen.")).to_be_visible()
    expect(page.get_by_text("Niemand staat niet op de lijst.")).to_be_visible()
    expect(page.get_by_role("row", name="Vlier")).to_be_visible()
    inspect(page, "people")
    file = page.get_by_label("Of kies een CSV-bestand")
    (folder / "groot.csv").write_bytes(b"naam\n" * 20_000)
    file.set_input_files(folder / "groot.csv")
    press(page, "Lees het bestand")
    expect(page.get_by_role("alert").filter(has_text="te groot")).to_be_visible()
    (folder / "wmo.csv").write_bytes(FROM_EXCEL)
    file.set_input_files(folder / "wmo.csv")
    press(page, "Lees het bestand")
    expect(page.get_by_role("row", name="Zoë Wmo-consulent Zuid")).to_be_visible()
    type_in(page, "Voornaam of schuilnaam", "Ceder")
    press(page, "Zet op de lijst")
    expect(page.get_by_role("row", name="Ceder")).to_be_visible()
    expect(page.get_by_label("Voornaam of schuilnaam")).to_be_focused()
    expect(page.get_by_label("Voornaam of schuilnaam")).to_have_value("")


def divide(page: Page) -> None:
    press(page, "Groepen")
    choose(page, "Voor hoeveel sessies samen?", "3")
    press(page, "Zoek een indeling")
    expect(page.get_by_role("heading", name="Sessie 3")).to_be_visible()
    inspect(page, "groups")
    press_first(page, "Verplaats: ")
    expect(page.get_by_role("heading", name="verplaatsen in sessie 1")).to_be_focused()
    inspect(page, "where somebody can go")
    press_first(page, "Ruil: ")
    expect(status(page, "zijn geruild in sessie 1.")).to_be_visible()
    with page.expect_download() as saved:
        press(page, "Bewaar de groepen als CSV")
    text = saved.value.path().read_text(encoding="utf-8-sig")
    assert text.count("\n") == 1 + 3 * 13
    press(page, "Zet terug")
    expect(status(page, "De vorige indeling staat er weer.")).to_be_visible()


def make_programme(page: Page) -> None:
    press(page, "Programma")
    press(page, "Voeg een sessie toe")
    expect(page.get_by_role("heading", name="Sessie 1: Dagdeel")).to_be_focused()
    press(page, "5 minuten langer: Stellingen")
    expect(page.get_by_text("Haal 5 minuten weg")).to_be_visible()
    press(page, "Later: Stellingen")
    later = page.get_by_role("button", name="Later: Stellingen")
    expect(page.get_by_role("heading", name="09:50-10:20 Stellingen")).to_be_visible()
    expect(later).to_be_focused()
    inspect(page, "programme")
    press(page, "Wijzig: Korte schetsronde: iedereen aan bod")
    expect(page.get_by_role("heading", name="Onderdeel wijzigen")).to_be_focused()
    type_in(page, "Wat doen jullie?", "")
    page.keyboard.press("Control+A")
    page.keyboard.insert_text(SECRET[2])
    press(page, "Bewaar")
    expect(page.get_by_role("heading", name=f"10:35-11:25 {SECRET[2]}")).to_be_visible()
    press(page, "Draaiboek om te printen")
    expect(page.get_by_role("heading", name="Draaiboek: Dagdeel")).to_be_focused()
    inspect(page, "run sheet")
    page.reload()
    expect(page.get_by_role("heading", name="Draaiboek: Dagdeel")).to_be_visible()


def test_a_series_is_prepared_by_keyboard_and_only_the_facilitator_sees_it(
    room: Room, tmp_path: Path
) -> None:
    one, screen = room.join("Noor"), room.screen()
    page = workbook(room, "voorbereiden")

    list_people(page, tmp_path)
    divide(page)
    make_programme(page)

    expect(one.get_by_role("heading", name="Even wachten")).to_be_visible()
    expect(screen.get_by_role("heading", name="Welkom")).to_be_visible()
    for who in ("Noor", "scherm"):
        seen = "".join(room.frames[who])
        assert not [word for word in SECRET if word in seen]
