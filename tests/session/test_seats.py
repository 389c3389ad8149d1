"""People without a device: nobody reads or writes for who was not given to them."""

import pytest

from werkboek.errors import RefusedError
from werkboek.model import Event, Json, Kind, Role, Viewer
from werkboek.views import facilitator_view, shared_view

from .cast import LINKS, Cast

REGIE = "begeleider"
SECRET = "Alleen Ada weet dit nog"


@pytest.fixture
def table(cast: Cast) -> Cast:
    """Return a room in which Ada and Bas fill in on the device of Noor; Sam has his own."""
    cast.join(Noor="wmo", Sam="jeugd")
    for name in ("Ada", "Bas"):
        args = {"nickname": name, "discipline": "oov", "device": "p-Noor"}
        assert cast.lead("register", **args) == ""
    assert cast.lead("open", exercise="O2/kort", groups="") == ""
    return cast


def who(cast: Cast, nickname: str) -> str:
    cast.leader.refresh()
    people = {e.nickname: e.participant for e in cast.leader.view.people}
    return people[nickname]


def sit(cast: Cast, nickname: str) -> str:
    assert cast.act("Noor", "hand_over") == ""
    return cast.act("Noor", "sit", participant=who(cast, nickname))


def answer(cast: Cast, nickname: str, text: str) -> str:
    scope = f"{who(cast, nickname)}/{cast.pages['Noor'].place[0]}"
    step, item = cast.pages["Noor"].place[1], "S01"
    args = {"step": step, "item": item, "value": 4, "text": text}
    return cast.act("Noor", "answer", scope=scope, **args)


def payload(cast: Cast, owner: str = "Noor") -> str:
    """Return all there is in the kernel of a device, drawn or not."""
    cast.pages[owner].refresh()
    page = cast.pages[owner]
    return repr(shared_view(page, LINKS).to_json()) + repr(page.trait_values())


def test_a_device_goes_from_hand_to_hand_and_says_for_whom(table: Cast) -> None:
    assert "Je vult in voor" not in table.phone("Sam")
    assert sit(table, "Ada") == ""
    assert "Je vult in voor Ada." in table.phone("Noor")
    assert table.act("Noor", "hand_over") == ""
    between = table.phone("Noor")

    assert all(f"[{name}" in between for name in ("Noor", "Ada", "Bas"))
    assert "Vraag" not in between
    assert "[Sam" not in between


def test_what_one_filled_in_is_nowhere_on_the_page_of_the_next(table: Cast) -> None:
    assert sit(table, "Ada") == ""
    assert answer(table, "Ada", SECRET) == ""
    assert SECRET in payload(table)

    assert table.act("Noor", "hand_over") == ""
    between = payload(table)
    others = []
    for name in ("Bas", "Noor"):
        assert sit(table, name) == ""
        others.append(payload(table))
    seen = (between, *others, payload(table, "Sam"), table.wall(), table.regie())

    assert not [page for page in seen if SECRET in page]
    assert sit(table, "Ada") == ""
    assert SECRET in payload(table)


def test_each_is_counted_apart(table: Cast) -> None:
    step = table.workbook.exercises["O2"].steps[0].id
    for name in ("Ada", "Noor"):
        assert sit(table, name) == ""
        scope = f"{who(table, name)}/{table.pages['Noor'].place[0]}"
        assert table.act("Noor", "ready", scope=scope, step=step, ready=True) == ""

    assert "2 van 4 klaar" in table.regie()
    table.act("Noor", "hand_over")
    assert table.pages["Noor"].standings == {
        "p-Noor": "klaar",
        who(table, "Ada"): "klaar",
        who(table, "Bas"): "",
    }


def test_a_turn_is_of_the_person_and_not_of_the_device(table: Cast) -> None:
    table.lead("open", exercise="O8/volledig", groups="")
    current = table.leader.session.rounds[""]
    step = table.workbook.exercises["O8"].steps[0].id
    args = {"round": current.id, "step": step, "participant": who(table, "Ada")}
    assert table.lead("turn", state="nu", **args) == ""

    table.act("Noor", "hand_over")
    assert "nu aan de beurt" in table.phone("Noor")
    sit(table, "Ada")
    assert "Jij bent aan de beurt." in table.phone("Noor")
    sit(table, "Bas")
    assert "Straks ben jij aan de beurt." in table.phone("Noor")


def test_what_is_sent_late_is_never_saved_under_the_name_of_the_next(table: Cast) -> None:
    sit(table, "Ada")
    table.act("Noor", "hand_over")
    assert (
        answer(table, "Ada", SECRET) == "Kies eerst wie er invult. Er is niets opgeslagen."
    )
    sit(table, "Bas")

    assert "van een collega op dit apparaat" in answer(table, "Ada", SECRET)
    assert SECRET not in payload(table)


def test_a_page_that_starts_again_shows_nobodys_answers(table: Cast) -> None:
    sit(table, "Ada")
    answer(table, "Ada", SECRET)

    table.open("Noor")

    assert SECRET not in payload(table)
    assert "Wie vult nu in?" in table.phone("Noor")


def test_the_store_lets_a_device_read_and_write_for_no_other(table: Cast) -> None:
    sit(table, "Ada")
    answer(table, "Ada", SECRET)
    ada, current = who(table, "Ada"), table.leader.session.rounds[""].id
    body: dict[str, Json] = {"step": "invullen", "item": "S01", "value": 1}

    for participant, device in ((ada, "p-Sam"), (ada, REGIE), ("p-Sam", "p-Noor")):
        viewer = Viewer(Role.PARTICIPANT, participant, device=device)
        view = table.store.read(viewer)
        assert (view.events, view.people, view.seats) == ((), (), ())
        event = Event(f"x-{device}", Kind.ANSWERED, participant, current, body)
        with pytest.raises(RefusedError):
            table.store.append(viewer, event)


def test_who_has_a_device_is_not_moved_by_anybody(table: Cast) -> None:
    refused = table.lead("entrust", participant="p-Sam", device="p-Noor")

    assert refused.startswith("Deze persoon heeft een eigen apparaat.")


def test_who_moves_is_gone_from_the_device_at_once(table: Cast) -> None:
    sit(table, "Ada")
    answer(table, "Ada", SECRET)

    assert table.lead("entrust", participant=who(table, "Ada"), device="p-Sam") == ""

    assert SECRET not in payload(table)
    assert "[Ada" not in table.phone("Noor")
    assert "Je vult in voor Sam." in table.phone("Sam")


def test_the_facilitator_reads_nothing_that_was_written_elsewhere(table: Cast) -> None:
    sit(table, "Ada")
    answer(table, "Ada", SECRET)

    refused = table.lead("entrust", participant=who(table, "Ada"), device="")

    assert refused.startswith("Deze persoon vulde al iets in op een ander apparaat.")
    assert SECRET not in table.regie()


def test_a_guest_on_the_device_of_regie_fills_in_and_gives_it_back(table: Cast) -> None:
    assert table.lead("register", nickname="Eva", discipline="", device="") == ""
    eva = who(table, "Eva")
    assert table.lead("seat", participant=eva) == ""
    page = table.regie()
    assert "Je vult in voor Eva." in page
    assert "Noor" not in page

    args: dict[str, Json] = {"step": "invullen", "item": "S01", "value": 4}
    args["text"] = "Eva schrijft dit"
    assert table.lead("answer", **args) == ""
    assert table.lead("close", round=table.leader.session.rounds[""].id) != ""
    assert "Eva schrijft dit" in repr(facilitator_view(table.leader, LINKS).to_json())
    assert table.lead("unseat") == ""

    assert "Eva schrijft dit" not in repr(facilitator_view(table.leader, LINKS).to_json())
    assert "[Start" in table.regie() or "[Volgende stap]" in table.regie()


def test_a_table_takes_people_in_on_its_own_device(cast: Cast) -> None:
    cast.join(Tafel="wmo")
    assert "Doet er nog iemand mee op dit apparaat?" in cast.phone("Tafel")
    for name in ("Ada", "Ada"):
        assert cast.act("Tafel", "take_in", nickname=name, discipline="") == ""

    assert {e.nickname for e in cast.pages["Tafel"].view.seats} == {"Tafel", "Ada", "Ada 2"}
    assert "Jullie zijn met 3." in cast.regie()


def test_a_closed_door_is_closed_for_a_device_and_open_for_the_facilitator(
    table: Cast,
) -> None:
    table.lead("lock", locked=True)
    args: dict[str, Json] = {"nickname": "Eva", "discipline": ""}

    assert table.act("Noor", "take_in", **args) != ""
    assert table.lead("register", device="p-Noor", **args) == ""


def test_a_full_device_and_one_without_an_owner_are_refused_in_words(table: Cast) -> None:
    for number in range(7):
        seat: dict[str, Json] = {"nickname": f"N{number}", "discipline": ""}
        assert table.lead("register", device="p-Noor", **seat) == ""
    args: dict[str, Json] = {"nickname": "Eva", "discipline": ""}

    assert "passen 9 collega's" in table.lead("register", device="p-Noor", **args)
    assert "doet niet mee" in table.lead("register", device=who(table, "Ada"), **args)
    assert "doet niet mee" in table.lead("register", device="p-niemand", **args)


def test_when_an_owner_leaves_the_others_are_named_to_the_facilitator(table: Cast) -> None:
    table.lead("remove", participant="p-Noor")

    assert "Ada heeft nu geen apparaat. Kies er een." in table.regie()
    assert "Bas" not in table.phone("Noor")
    assert table.lead("entrust", participant=who(table, "Ada"), device="p-Sam") == ""


def test_who_moves_to_another_device_takes_no_pseudonym_along(table: Cast) -> None:
    moved = {"participant": who(table, "Ada"), "device": "p-Sam"}
    assert table.lead("entrust", **moved) == ""

    assert table.act("Sam", "hand_over") == ""
    assert table.act("Sam", "sit", participant=who(table, "Ada")) == ""

    assert "Je vult in voor Ada." in table.phone("Sam")
    assert "p-Noor" not in payload(table, "Sam")
