"""Shared is earned: another discipline says it, its owner agrees; and nobody is named."""

from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from werkboek.errors import InvalidError, RefusedError
from werkboek.model import CANVAS_KINDS, Event, Json, Kind, Role, Viewer, public_id
from werkboek.store import SqlStore, open_store

from .canvas import SIX, Table, refused
from .room import FACILITATOR, SCREEN


@pytest.fixture
def table(store: SqlStore) -> Table:
    return Table(store)


def test_one_of_every_other_discipline_is_asked_to_restate(table: Table) -> None:
    for owner in SIX:
        card = table.place(owner, f"wat {owner} wil")

        asked = table.asked(card)

        assert sorted(SIX[p] for p in asked) == sorted({*SIX.values()} - {SIX[owner]})


def test_an_interest_is_shared_when_its_owner_recognised_a_restatement(
    table: Table,
) -> None:
    card = table.place("ada", "mensen vertrouwen ons")
    assert (table.card("bas", card).understood, table.card("bas", card).missing) == (0, 3)

    person, said = table.restated_by_somebody(card)
    assert not table.card("ada", card).is_shared
    table.judge("ada", said)

    for viewer in SIX:
        seen = table.card(viewer, card)
        assert (seen.is_shared, seen.understood, seen.missing) == (True, 1, 2)
        assert [each.text for each in seen.restatements] == ["dus veilig"]
    assert person not in table.asked(card)


@pytest.mark.parametrize("how", ["judge again", "undo"])
def test_a_confirmation_taken_back_removes_shared(table: Table, how: str) -> None:
    card = table.place("ada", "mensen vertrouwen ons")
    _, said = table.restated_by_somebody(card)
    judged = table.judge("ada", said)

    if how == "undo":
        table.undo("ada", judged)
    else:
        table.judge("ada", said, meant=False)

    assert not table.card("cor", card).is_shared


def test_who_was_told_not_quite_may_try_again(table: Table) -> None:
    card = table.place("ada", "mensen vertrouwen ons")
    person, said = table.restated_by_somebody(card)
    table.judge("ada", said, meant=False)

    assert person in table.asked(card)
    again = table.restate(person, card, "zij durven te bellen")
    table.judge("ada", again)

    assert table.card("eef", card).understood == 1


def test_somebody_of_the_same_discipline_cannot_restate(table: Table) -> None:
    card = table.place("ada", "mensen vertrouwen ons")

    said = refused(
        table.store,
        Viewer(Role.PARTICIPANT, "bas"),
        Kind.CARD_RESTATED,
        {"item": card, "text": "dus veilig"},
    )

    # The same sentence as for anybody who was not asked: it tells nothing about the owner.
    assert said.startswith("Deze zin vragen we aan iemand anders")


def test_somebody_who_moves_to_the_discipline_of_the_owner_no_longer_counts(
    table: Table,
) -> None:
    card = table.place("ada", "mensen vertrouwen ons")
    person, said = table.restated_by_somebody(card)
    table.judge("ada", said)

    table.store.join(person, f"Naam van {person}", "wmo")

    assert not table.card("ada", card).is_shared


@pytest.mark.parametrize("who", sorted({*SIX} - {"ada"}))
def test_only_the_owner_says_what_was_meant(table: Table, who: str) -> None:
    card = table.place("ada", "mensen vertrouwen ons")
    _, said = table.restated_by_somebody(card)

    assert refused(
        table.store,
        Viewer(Role.PARTICIPANT, who),
        Kind.RESTATEMENT_JUDGED,
        {"item": said, "meant": True},
    )


def test_the_facilitator_neither_owns_nor_confirms(table: Table) -> None:
    card = table.place("ada", "mensen vertrouwen ons")
    _, said = table.restated_by_somebody(card)

    bodies: dict[Kind, dict[str, Json]] = {
        Kind.RESTATEMENT_JUDGED: {"item": said, "meant": True},
        Kind.CARD_RESTATED: {"item": card, "text": "x"},
        Kind.CARD_PLACED: {
            "step": "stap",
            "item": "H5",
            "text": "x",
            "open": True,
            "owned": True,
        },
    }
    for kind, body in bodies.items():
        assert refused(table.store, FACILITATOR, kind, body)


def test_words_of_another_stay_as_they_are(table: Table) -> None:
    card = table.place("ada", "mensen vertrouwen ons")
    body: dict[str, Json] = {"item": card, "base": [card], "value": {"tekst": "anders"}}

    said = refused(table.store, Viewer(Role.PARTICIPANT, "cor"), Kind.CARD_WORDED, body)

    assert said.startswith("Wat een ander schreef")
    assert table.card("cor", card).text == "mensen vertrouwen ons"


def test_two_who_change_what_is_of_everybody_both_keep_their_text(table: Table) -> None:
    card = table.place("ada", "ons vraagstuk", "H1", owned=False)
    one = table.word("cor", card, "van de een", card)
    other = table.word("dov", card, "van de ander", card)

    seen = table.card("eef", card)
    assert {seen.text, *(each.text for each in seen.others)} == {
        "van de een",
        "van de ander",
    }

    table.word("eef", card, "samen", one, other)
    settled = table.card("ada", card)
    assert (settled.text, settled.others) == ("samen", ())


def test_undoing_a_wording_that_was_built_upon_brings_nothing_back(table: Table) -> None:
    card = table.place("ada", "eerst", "H1", owned=False)
    second = table.word("cor", card, "toen", card)
    table.word("dov", card, "nu", second)

    table.undo("cor", second)

    assert (table.card("eef", card).text, table.card("eef", card).others) == ("nu", ())


def test_a_pile_keeps_every_card_and_undoing_it_puts_them_back(table: Table) -> None:
    cards = [table.place(p, f"belang van {p}") for p in ("ada", "cor", "dov")]
    first = table.group("eef", "vertrouwen", *cards[:2])
    second = table.group("fay", "veiligheid", *cards[1:])
    assert [table.card("bas", c).pile for c in cards] == [first, second, second]

    table.undo("fay", second)
    assert [table.card("bas", c).pile for c in cards] == [first, first, ""]

    table.act("bas", Kind.CARDS_SPLIT, cards=[cards[0]])
    (pile,) = table.canvas("bas").piles
    assert (pile.text, pile.cards) == ("vertrouwen", (cards[1],))
    assert len(table.canvas("bas").cards) == 3


def test_an_undone_act_can_be_done_again(table: Table) -> None:
    card = table.place("ada", "mensen vertrouwen ons")
    back = table.undo("ada", card)
    assert table.canvas("cor").cards == ()
    (act,) = table.canvas("ada").own
    assert (act.id, act.undone_by) == (card, back)

    table.undo("ada", back)

    assert [each.id for each in table.canvas("cor").cards] == [card]


def test_only_own_acts_are_undone(table: Table) -> None:
    card = table.place("ada", "mensen vertrouwen ons")

    assert refused(
        table.store, Viewer(Role.PARTICIPANT, "cor"), Kind.ACT_UNDONE, {"act": card}
    )
    assert refused(table.store, FACILITATOR, Kind.ACT_UNDONE, {"act": card})


def test_a_card_waits_for_the_reveal_and_then_has_no_author(table: Table) -> None:
    cards = [table.place(p, f"kanarie {p}", shown=False) for p in ("ada", "cor")]
    assert [c.text for c in table.canvas("ada").cards] == ["kanarie ada"]
    assert table.canvas().cards == ()
    assert not table.card("ada", cards[0]).is_asked
    with pytest.raises(RefusedError):
        table.reveal(step="stap")

    cards.append(table.place("dov", "kanarie dov", shown=False))
    table.reveal(step="stap")

    for viewer in (*SIX, ""):
        assert {c.id for c in table.canvas(viewer).cards} == {*cards}
    assert [c.id for c in table.canvas("ada").cards if c.is_mine] == [cards[0]]
    assert not [c for c in table.canvas().cards if c.is_mine]


def test_nobody_works_with_a_card_that_they_do_not_see(table: Table) -> None:
    hidden = table.place("ada", "kanarie", shown=False)
    own = table.place("cor", "van mij")
    bodies: dict[Kind, dict[str, Json]] = {
        Kind.CARD_WORDED: {"item": hidden, "base": [], "value": {"tekst": "x"}},
        Kind.CARDS_GROUPED: {"cards": [own, hidden], "text": "x"},
        Kind.CARDS_SPLIT: {"cards": [hidden]},
        Kind.CARDS_LINKED: {"item": own, "cards": [hidden]},
        Kind.CARD_RESTATED: {"item": hidden, "text": "x"},
        Kind.CARD_PLACED: {
            "step": "stap",
            "item": "H5",
            "text": "x",
            "links": [hidden],
            "open": True,
            "owned": True,
        },
    }

    for kind, body in bodies.items():
        assert refused(table.store, Viewer(Role.PARTICIPANT, "cor"), kind, body)


@pytest.mark.parametrize("kind", sorted(CANVAS_KINDS))
def test_the_screen_and_strangers_do_nothing_on_a_canvas(table: Table, kind: Kind) -> None:
    card = table.place("ada", "van mij")
    body: dict[Kind, dict[str, Json]] = {
        Kind.CARD_PLACED: {
            "step": "stap",
            "item": "H5",
            "text": "x",
            "open": True,
            "owned": False,
        },
        Kind.CARD_WORDED: {"item": card, "base": [], "value": {"tekst": "x"}},
        Kind.CARDS_GROUPED: {"cards": [card], "text": "x"},
        Kind.CARDS_SPLIT: {"cards": [card]},
        Kind.CARDS_LINKED: {"item": card, "cards": [card]},
        Kind.CARD_RESTATED: {"item": card, "text": "x"},
        Kind.RESTATEMENT_JUDGED: {"item": card, "meant": True},
        Kind.OFFER_LEFT: {"item": card, "text": "x"},
        Kind.ACT_UNDONE: {"act": card},
    }
    for viewer in (SCREEN, Viewer(Role.PARTICIPANT, "vreemd")):
        assert refused(table.store, viewer, kind, body[kind])


@pytest.mark.parametrize("text", ["", " \u200b ", "x" * 2001])
def test_a_card_says_something_that_fits(table: Table, text: str) -> None:
    with pytest.raises(InvalidError):
        table.place("ada", text)


def test_a_later_round_goes_on_with_the_canvas_of_an_earlier_one(table: Table) -> None:
    card = table.place("ada", "mensen vertrouwen ons")
    table.lead(Kind.CLOSED, "r1")
    body: dict[str, Json] = {"exercise": "O7", "set": "volledig", "builds_on": "r1"}
    table.store.append(FACILITATOR, Event("r2", Kind.OPENED, "begeleider", body=body))
    person = next(
        p
        for p in SIX
        if table.store.read(Viewer(Role.PARTICIPANT, p)).canvases["r2"].by_id[card].is_asked
    )
    said: dict[str, Json] = {"item": card, "text": "dus veilig"}

    table.write(person, Kind.CARD_RESTATED, "r2", **said)

    assert set(table.store.read(FACILITATOR).canvases) == {"r2"}
    (own,) = table.seen_by("ada").canvases["r2"].cards
    assert [each.text for each in own.restatements] == ["dus veilig"]


VERBS = ("place", "hide", "word", "group", "split", "link", "restate", "judge", "undo")
moves = st.lists(
    st.tuples(
        st.sampled_from(VERBS),
        st.sampled_from(sorted(SIX)),
        st.integers(0, 11),
        st.integers(0, 11),
    ),
    max_size=25,
)


@settings(
    max_examples=12,  # in each database
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(played=moves)
def test_six_pages_converge_lose_nothing_confirmed_and_name_nobody(
    new_location: Callable[[], Path | str], played: list[tuple[str, str, int, int]]
) -> None:
    place = new_location()
    with closing(open_store(place)) as store:
        table = Table(store)
        cards = [table.place(p, f"belang {p}") for p in ("ada", "cor", "dov")]
        confirmed = cards[0]
        table.judge("ada", table.restated_by_somebody(confirmed)[1])
        acts = play(table, played, [*cards])
        pages = {viewer: table.canvas(viewer) for viewer in (*SIX, "")}
        with closing(open_store(place)) as started_again:  # a kernel that was killed
            again = table.on(started_again)
            for viewer, seen in pages.items():
                assert again.canvas(viewer) == seen

    common = [{c.id: c for c in page.cards if not c.is_private} for page in pages.values()]
    assert all(page.keys() == common[0].keys() for page in common)
    for name in common[0]:
        assert len({page[name].text for page in common}) == 1
        assert len({page[name].pile for page in common}) == 1
        assert len({page[name].understood for page in common}) == 1
    if ("ada", confirmed) not in acts:
        assert pages["fay"].by_id[confirmed].is_shared
    for viewer, page in pages.items():
        said = repr(page)
        assert not [name for name in {*SIX} - {viewer} if f"'{name}'" in said]
        assert not [each for each in ("wmo", "jeugd", "oov", "beleid") if each in said]
        assert "gebeurtenis-" not in said


def play(
    table: Table, played: list[tuple[str, str, int, int]], cards: list[str]
) -> set[tuple[str, str]]:
    """Do what is allowed; return who undid what."""
    acts, restatements, undone = [*cards], [], set()
    for number, (verb, person, one, other) in enumerate(played):
        first, second = cards[one % len(cards)], cards[other % len(cards)]
        with suppress(RefusedError):
            match verb:
                case "place" | "hide":
                    new = table.place(person, f"kaart {number}", shown=verb == "place")
                    cards.append(new)
                case "word":
                    new = table.word(person, first, f"tekst {number}", first)
                case "group":
                    new = table.group(person, f"stapel {number}", first, second)
                case "split":
                    new = table.act(person, Kind.CARDS_SPLIT, cards=[first])
                case "link":
                    new = table.act(person, Kind.CARDS_LINKED, item=first, cards=[second])
                case "restate":
                    new = table.restate(person, first, f"anders {number}")
                    restatements.append(new)
                case "judge" if restatements:
                    new = table.judge(person, restatements[one % len(restatements)])
                case "undo":
                    new = table.undo(person, acts[one % len(acts)])
                    undone.add((person, acts[one % len(acts)]))
                case _:
                    continue
            acts.append(new)
    return undone


def test_the_name_of_a_card_is_not_the_id_that_its_author_sent(table: Table) -> None:
    event = table.write(
        "ada",
        Kind.CARD_PLACED,
        step="stap",
        item="H5",
        text="x",
        open=True,
        owned=True,
    )

    assert event.id not in repr(table.store.read(SCREEN))
    assert table.canvas("cor").cards[0].id == public_id(event.id)
