"""Who types a detail of a person hears so before others read it, and nobody else does."""

from werkboek.store import SqlStore

from .test_canvas_pages import PEOPLE, Session

NUMBER = "Bel 06-12345678 voor de sleutel."
TOLD = "een telefoonnummer"


def pages_that_tell(room: Session) -> set[str]:
    seen = {name: room.outline(name) for name in PEOPLE} | {"scherm": room.outline()}
    return {name for name, page in seen.items() if TOLD in page}


def test_a_reason_with_a_number_is_saved_and_told_to_its_writer(store: SqlStore) -> None:
    room = Session(store, "O2")
    answer = {"step": "invullen", "item": "S01", "value": 2}

    assert room.do("Wilg", "answer", **answer, text=NUMBER) == ""
    assert pages_that_tell(room) == {"Wilg"}

    assert room.do("Wilg", "answer", **answer, text="Bel voor de sleutel.") == ""
    assert pages_that_tell(room) == set()


def test_a_card_with_a_number_is_told_to_who_can_change_it(store: SqlStore) -> None:
    room = Session(store, "O6")

    room.do("Wilg", "place_card", step="standpunt", box="H4", text=NUMBER)

    assert pages_that_tell(room) == {"Wilg"}


def test_a_form_with_a_number_is_told_to_its_writer(store: SqlStore) -> None:
    room = Session(store, "O5")
    picked = {"keuze": ["D01", "D02", "D03", "D04"], "eigen": NUMBER}

    assert room.do("Wilg", "fill", step="kiezen", value=picked) == ""
    assert pages_that_tell(room) == {"Wilg"}
