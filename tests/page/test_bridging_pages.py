"""Everybody says for whom an interest stands too; the facilitator sees what bridges."""

from werkboek import texts
from werkboek.model import Role, Viewer
from werkboek.page import InterestsPage, Links
from werkboek.store import SqlStore
from werkboek.views import facilitator_view, interests_view
from werkboek.views.canvas_step import MOST_VOTED

from .test_canvas_pages import PEOPLE, Session

TWELVE = {
    f"{discipline}-{number}": discipline
    for discipline in ("wmo", "oov", "jeugd")
    for number in range(5 if discipline == "wmo" else 4 if discipline == "oov" else 3)
}
"""Five, four and three people of three disciplines."""

CALLED, SAFE, QUIET = "Ze bellen ons.", "De straat is veilig.", "Er is rust."


def with_interests(room: Session, *interests: str) -> Session:
    room.go("gedeeld")
    owner = next(iter(room.pages))
    for text in interests:
        assert room.do(owner, "place_card", step="gedeeld", box="H5", text=text) == ""
    room.go("toetsen")
    return room


def vote(room: Session, text: str, yes: set[str]) -> None:
    card = next(
        c.id for c in next(iter(room.pages.values())).canvas.cards if c.text == text
    )
    for name in room.pages:
        value = "ja" if name in yes else "nee"
        done = room.do(name, "answer", step="toetsen", item=card, value=value, text="")
        assert done == ""


def reveal(room: Session) -> None:
    room.leader.reveal("toon", room.leader.canvas_round, "toetsen")


def numbers(store: SqlStore, room: Session) -> str:
    page = InterestsPage(store, room.workbook, Viewer(Role.FACILITATOR))
    page.place = "cijfers"
    return "\n".join(interests_view(page, Links()).outline())


def test_a_vote_is_private_until_it_is_shown_and_then_a_count(store: SqlStore) -> None:
    room = with_interests(Session(store, "O7"), CALLED)
    assert texts.VOTE.format(text=CALLED) in room.outline("Berk")
    assert texts.VOTES_PROMISE in room.outline("Berk")

    vote(room, CALLED, {"Wilg", "Esdoorn", "Linde", "Iep"})

    assert texts.VOTES_COUNTS not in room.outline() + room.outline("Wilg")
    assert texts.BRIDGING_NONE in numbers(store, room)

    reveal(room)

    leader = "\n".join(facilitator_view(room.leader, Links()).outline())
    for page in (room.outline(), room.outline("Wilg"), leader):
        assert f"  {CALLED} | 4 | 0 | 2" in page


def test_six_people_see_plain_counts_without_disciplines(store: SqlStore) -> None:
    room = with_interests(Session(store, "O7"), CALLED, SAFE)
    vote(room, CALLED, {*PEOPLE} - {"Berk"})
    vote(room, SAFE, {"Berk", "Wilg"})
    reveal(room)

    page = numbers(store, room)

    assert texts.BRIDGING_PLAIN_MOST.format(text=CALLED) in page
    assert texts.BRIDGING_PLAIN.format(text=CALLED, yes=5, answered=6) in page
    assert texts.BRIDGING_PLAIN.format(text=SAFE, yes=2, answered=6) in page
    assert texts.BRIDGING_FEW in page
    assert not [d.name for d in room.workbook.disciplines if d.name in page]


def test_a_larger_group_sees_what_bridges_before_what_most_people_want(
    store: SqlStore,
) -> None:
    # Smoothed shares of wmo, oov and jeugd by hand:
    # called 3/5, 3/4, 2/3: 4/7 · 4/6 · 3/5 = .2286
    # safe   5/5, 4/4, 0/3: 6/7 · 5/6 · 1/5 = .1429
    room = with_interests(Session(store, "O7", TWELVE), CALLED, SAFE, QUIET)
    called = {"wmo-0", "wmo-1", "wmo-2", "oov-0", "oov-1", "oov-2", "jeugd-0", "jeugd-1"}
    vote(room, CALLED, called)
    vote(room, SAFE, {name for name in TWELVE if not name.startswith("jeugd")})
    vote(room, QUIET, set())
    reveal(room)

    page = numbers(store, room)

    wmo, oov, jeugd = (
        next(d.name for d in room.workbook.disciplines if d.id == each)
        for each in ("wmo", "oov", "jeugd")
    )
    least = texts.BRIDGING_LEAST.format(discipline=wmo, yes=3, answered=5)
    assert f"{texts.BRIDGING_MOST.format(text=CALLED)} {least}" in page
    names = sorted((wmo, oov, jeugd))
    assert f"{texts.BRIDGING_CAPTION}: {texts.VOTES_HEAD} | {' | '.join(names)}" in page
    counts = {wmo: "3 van 5", oov: "3 van 4", jeugd: "2 van 3"}
    row = f"  {CALLED} | {' | '.join(counts[name] for name in names)}"
    _, table = page.split(texts.BRIDGING_CAPTION)
    assert row in table
    assert table.index(CALLED) < table.index(SAFE) < table.index(QUIET)
    assert f"{oov} 4 van 4" in page
    assert not [name for name in TWELVE if name in page]


def test_when_nothing_bridges_the_page_says_so(store: SqlStore) -> None:
    room = with_interests(Session(store, "O7", TWELVE), CALLED)
    vote(room, CALLED, {name for name in TWELVE if name.startswith("wmo")})
    reveal(room)

    page = numbers(store, room)

    assert texts.BRIDGING_NO_BRIDGE in page
    assert texts.BRIDGING_MOST.format(text=CALLED) not in page


def test_of_very_many_interests_only_shared_ones_are_asked(store: SqlStore) -> None:
    room = with_interests(
        Session(store, "O7"), *(f"Belang {n}." for n in range(MOST_VOTED))
    )
    assert texts.VOTE.format(text="Belang 7.") in room.outline("Berk")
    assert room.do("Wilg", "place_card", step="gedeeld", box="H5", text=CALLED) == ""

    page = room.outline("Berk")

    assert texts.VOTE.format(text="Belang 7.") not in page
    assert room.workbook.sheet.tests[0].text in page
