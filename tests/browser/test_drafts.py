"""What somebody was typing stays of the form in which they typed it."""

from contextlib import closing

from playwright.sync_api import expect

from werkboek.content import load_workbook
from werkboek.model import Role, Viewer
from werkboek.page import FacilitatorPage
from werkboek.store import open_store

from .conftest import Room

TYPED = "Dit is van de vorige ronde"


def test_a_sheet_that_is_begun_again_starts_with_empty_forms(room: Room) -> None:
    noor = room.join("Noor")
    with closing(open_store(room.server.file)) as store:
        leader = FacilitatorPage(store, load_workbook(), Viewer(Role.FACILITATOR))
        leader.open_round("eerst", "O7", "volledig")
        card = noor.get_by_label("Wat wil je erbij zetten?").first
        card.fill(TYPED)

        leader.open_round("opnieuw", "O7", "volledig")

    expect(noor.get_by_label("Wat je schreef")).to_have_value(TYPED)
    expect(card).to_have_value("")
