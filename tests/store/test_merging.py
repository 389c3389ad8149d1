"""Copies that went on apart become one trajectory again, whoever merges them and how."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from werkboek.model import Event, Kind, Role, Viewer
from werkboek.model.rejoin import rejoin_word
from werkboek.store import Contents, SqlStore, merged, open_store, pack, unpack
from werkboek.store.contents import Fact
from werkboek.store.keys import Identity

from .room import FACILITATOR, SCREEN, Room, seen_in

NewStore = Callable[[], SqlStore]


@pytest.fixture
def new_store(new_location: Callable[[], Path | str]) -> Iterator[NewStore]:
    """Return a function that opens a new trajectory, on SQLite and on PostgreSQL."""
    with ExitStack() as stack:
        yield lambda: stack.enter_context(closing(open_store(new_location())))


def copy_of(store: SqlStore, new_store: NewStore) -> SqlStore:
    """Return another place that holds the same, as after *Hervat*."""
    other = new_store()
    other.take_in(unpack(pack(store.contents())))
    return other


names = st.sampled_from(["a", "b", "c", "d"])
identities = st.builds(
    lambda name, born, used, code, count: Identity(
        name, born, used, f"geheim-{name}", {"code": code}, {"code": count}
    ),
    st.sampled_from(["t1", "t2"]),
    st.integers(0, 3),
    st.booleans(),
    names,
    st.integers(1, 3),
)
facts = st.builds(
    lambda tick, name, actor: Fact.of(
        tick, Event(name, Kind.ANSWERED, actor, "r1", {"step": "s", "item": name})
    ),
    st.integers(0, 5),
    names,
    names,
)


def as_contents(parts: tuple[list[Identity], list[Fact]]) -> Contents:
    """Return contents as a store makes them: sorted, each id and trajectory once."""
    who, what = parts
    one = {each.trajectory: each for each in who}
    said = {each.id: each for each in what}
    return Contents(tuple(one[name] for name in sorted(one)), tuple(sorted(said.values())))


contents = st.tuples(st.lists(identities, min_size=1), st.lists(facts)).map(as_contents)


@given(contents, contents, contents)
def test_merging_is_commutative_associative_and_idempotent(
    a: Contents, b: Contents, c: Contents
) -> None:
    both = merged(a, b)

    assert both == merged(b, a)
    assert merged(both, c) == merged(a, merged(b, c))
    assert merged(both, both) == merged(both, a) == merged(both, b) == both
    assert {fact.id for fact in both.facts} == {
        fact.id for each in (a, b) for fact in each.facts
    }
    assert list(both.facts) == sorted(both.facts)


moves = st.lists(
    st.tuples(
        st.sampled_from("ab"),
        st.sampled_from(["anna", "bram", "chris", "dewi"]),
        st.sampled_from(["answer", "ready", "reveal", "conceal"]),
    ),
    max_size=14,
)


def play(room: Room, who: str, what: str, number: int) -> None:
    """Do *what*, unless the moment does not allow it."""
    revealed = (
        Kind.REVEALED
        in [
            e.kind
            for e in room.store.read(SCREEN).events
            if e.kind in {Kind.REVEALED, Kind.CONCEALED}
        ][-1:]
    )
    answered = room.store.read(SCREEN).answered.get(("r1", "oordeel"), 0)
    if what == "answer" and not revealed:
        room.answer(who, value=number)
    elif what == "ready":
        room.write(who, Kind.READY, step="oordeel", ready=number % 2 == 0)
    elif what == "reveal" and answered >= 3:
        room.reveal()
    elif what == "conceal":
        room.conceal()


@given(moves)
@settings(max_examples=12, deadline=None)
def test_tables_that_worked_apart_see_the_same_after_either_merge(
    tmp_path_factory: pytest.TempPathFactory, plan: list[tuple[str, str, str]]
) -> None:
    folder = tmp_path_factory.mktemp("tafels")
    with ExitStack() as stack:

        def new_store() -> SqlStore:
            place = folder / f"{len(list(folder.iterdir()))}.werkboek"
            return stack.enter_context(closing(open_store(place)))

        first = new_store()
        start = Room(first)
        start.join("anna", "bram", "chris", "dewi")
        start.open()
        second = copy_of(first, new_store)
        rooms = {"a": Room(first, "a"), "b": Room(second, "b")}
        for number, (table, who, what) in enumerate(plan):
            play(rooms[table], who, what, number)
        one, other = first.contents(), second.contents()

        first.take_in(other)
        second.take_in(one)

        people = ("anna", "bram", "chris", "dewi")
        assert first.contents() == second.contents() == merged(one, other)
        assert seen_in(first, *people) == seen_in(second, *people)
        assert not first.take_in(other)


@pytest.fixture
def told(session: Room) -> Room:
    """Return a session in which three people answered and saw it."""
    for number, participant in enumerate(("anna", "bram", "chris")):
        session.answer(participant, value=number + 1)
    session.reveal()
    return session


def test_a_copy_shows_everybody_what_the_first_one_did(
    told: Room, new_store: NewStore
) -> None:
    before = seen_in(told.store, "anna", "dewi")

    again = copy_of(told.store, new_store)

    assert seen_in(again, "anna", "dewi") == before
    assert again.contents().facts == told.store.contents().facts


def test_a_copy_goes_on_with_the_same_word_cookie_and_code(
    told: Room, new_store: NewStore
) -> None:
    mine = told.store.secrets()

    theirs = copy_of(told.store, new_store).secrets()

    assert rejoin_word(theirs.cookie_secret, "anna") == rejoin_word(
        mine.cookie_secret, "anna"
    )
    assert (theirs.trajectory, theirs.cookie_secret, theirs.code) == (
        mine.trajectory,
        mine.cookie_secret,
        mine.code,
    )


def test_a_server_keeps_its_own_links_when_it_takes_a_copy_in(
    told: Room, new_store: NewStore
) -> None:
    here = new_store()
    before = here.secrets()

    here.take_in(told.store.contents())

    after = here.secrets()
    assert (after.facilitator_key, after.screen_key) == (
        before.facilitator_key,
        before.screen_key,
    )


def test_taking_in_twice_changes_nothing(told: Room, new_store: NewStore) -> None:
    here = new_store()
    assert here.take_in(told.store.contents())
    before = here.contents()

    assert not here.take_in(told.store.contents())
    assert here.contents() == before


def test_people_of_two_trajectories_keep_both_their_words(new_store: NewStore) -> None:
    older, younger = new_store(), new_store()
    Room(older).join("anna")
    Room(younger).join("bram")
    theirs = younger.secrets()

    younger.take_in(older.contents())

    now = younger.secrets()
    assert now.cookie_secret == older.secrets().cookie_secret
    assert now.former == (theirs.cookie_secret,)
    assert [each.nickname for each in younger.read(FACILITATOR).people] == [
        "Naam van anna",
        "Naam van bram",
    ]


def test_a_link_that_was_renewed_stays_void_when_an_old_copy_comes_back(
    told: Room,
) -> None:
    old = told.store.contents()
    renewed = told.store.renew("facilitator_key")

    told.store.take_in(old)

    assert told.store.secrets() == renewed


def test_what_somebody_answered_elsewhere_is_not_added_to_what_is_shown(
    session: Room, new_store: NewStore
) -> None:
    """A difference in what is shown would tell what that one person said."""
    for number, participant in enumerate(("anna", "bram", "chris")):
        session.answer(participant, value=number + 1)
    elsewhere = copy_of(session.store, new_store)
    session.reveal()
    shown = session.store.read(SCREEN).entries
    Room(elsewhere, "b").answer("dewi", value=5)

    session.store.take_in(elsewhere.contents())

    assert session.store.read(SCREEN).entries == shown


def test_a_clock_that_is_set_back_does_not_change_the_order(
    session: Room, new_store: NewStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.answer("anna", value=1)
    monkeypatch.setattr("time.time_ns", lambda: 1)
    session.answer("anna", value=2)

    again = copy_of(session.store, new_store)

    own = [
        event.body["value"]
        for event in again.read(Viewer(Role.PARTICIPANT, "anna")).events
        if event.kind is Kind.ANSWERED
    ]
    assert own == [1, 2]


def test_pages_that_follow_the_store_look_again_after_a_merge(
    session: Room, location: Path | str, new_store: NewStore
) -> None:
    elsewhere = copy_of(session.store, new_store)
    Room(elsewhere, "b").lead(Kind.LOCKED)
    session.join("els")  # comes after what is merged in
    with closing(open_store(location)) as page:
        before = page.read(SCREEN)

        session.store.take_in(elsewhere.contents())

        assert page.read(SCREEN) != before
        assert page.read(SCREEN) == session.store.read(SCREEN)


def test_an_example_makes_way_for_a_trajectory_and_for_nothing_else(
    told: Room, new_store: NewStore
) -> None:
    demo = new_store()
    Room(demo).open("voorbeeld")
    demo.mark_example()

    demo.take_in(told.store.contents())
    after = demo.contents()
    Room(demo, "demo").lead(Kind.LOCKED)
    demo.take_in(told.store.contents())

    assert after.facts == told.store.contents().facts
    assert len(demo.contents().facts) == len(after.facts) + 1
