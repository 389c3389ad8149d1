"""A session survives its server: a file, another server, and everybody is back."""

import re
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from tests.store.room import Room, seen_in
from werkboek import texts
from werkboek.model import Kind
from werkboek.model.rejoin import rejoin_word
from werkboek.serve.gate import Gate
from werkboek.serve.server import Plan
from werkboek.store import open_store, pack, unpack

from .conftest import running
from .visitor import Browser

PHRASE = "kano lamp tuin peper ster"
SIX = ("Anna", "Bilal", "Carla", "Daan", "Els", "Farid")


def begin(gate: Gate) -> Browser:
    """Follow the link of the facilitator."""
    browser = Browser(gate)
    browser.get(f"regie?sleutel={gate.store.secrets().facilitator_key}")
    return browser


def test_six_people_go_on_where_they_were_on_another_server(
    plan: Plan, tmp_path: Path
) -> None:
    here, there = (tmp_path / f"{name}.werkboek" for name in ("hier", "daar"))
    six = {}
    with (
        closing(open_store(here)) as store,
        running(store, replace(plan, location=here)) as gate,
    ):
        for name in SIX:
            six[name] = Browser(gate)
            assert six[name].join(name).goes_to.endswith("/deelnemen")
        people = {each.nickname: each.participant for each in gate.people()}
        room = Room(store)
        room.open()
        for number, participant in enumerate(people.values()):
            room.answer(participant, value=number % 5 + 1, text=f"Omdat {number}")
        room.reveal()
        secret = store.secrets().cookie_secret
        words = {name: rejoin_word(secret, each) for name, each in people.items()}
        reply = begin(gate).keep(PHRASE)
        before = seen_in(store, *people.values())
    for left in tmp_path.iterdir():
        left.unlink()

    with (
        closing(open_store(there)) as store,
        running(store, replace(plan, location=there)) as gate,
    ):
        facilitator = begin(gate)
        for _ in range(2):
            assert facilitator.resume(reply.data, PHRASE).goes_to == "/werkboek/regie"
        assert seen_in(store, *people.values()) == before
        assert "<h1>Regie" in facilitator.open("regie").html
        for name, browser in six.items():
            browser.move_to(gate)
            assert f"ik ben deelnemer {people[name]}" in browser.open().html
            back = Browser(gate).post("terugkomen", {"word": words[name]})
            assert back.goes_to.endswith("/deelnemen")
        elsewhere = Browser(gate)
        elsewhere.post("terugkomen", {"word": words["Anna"]})
        assert f"ik ben deelnemer {people['Anna']}" in elsewhere.open().html
        assert Browser(gate).join("Gea").goes_to.endswith("/deelnemen")
    assert reply.headers["content-type"] == "application/octet-stream"
    assert re.fullmatch(
        r'attachment; filename="traject-[\d-]+\.werkboek\.age"',
        reply.headers["content-disposition"],
    )


def test_a_copy_without_a_phrase_is_the_trajectory_itself(
    gate: Gate, facilitator: Browser, tmp_path: Path
) -> None:
    reply = facilitator.keep()

    assert reply.headers["content-disposition"].endswith('.werkboek"')
    (tmp_path / "a.werkboek").write_bytes(reply.data)
    with closing(open_store(tmp_path / "a.werkboek")) as store:
        assert store.secrets() == gate.store.secrets()
        assert store.contents().facts[-1].kind == Kind.SAVED.value


def test_what_is_wrong_is_said_at_its_field_and_nothing_changes(
    gate: Gate, facilitator: Browser
) -> None:
    before = gate.store.contents()

    short = facilitator.keep("welkom01")
    foreign = facilitator.resume(b"naam;team\n" * 99)
    nothing = facilitator.resume(b"")

    assert [each.status for each in (short, foreign, nothing)] == [422] * 3
    assert texts.PHRASE_TOO_SHORT.format(minimum=12) in short.text
    assert texts.ARCHIVE_FOREIGN in foreign.text
    assert texts.RESUME_NO_FILE in nothing.text
    assert gate.store.contents() == before


def test_the_page_offers_a_new_phrase_each_time(facilitator: Browser) -> None:
    pattern = r"Bijvoorbeeld: ((?:[a-z]+ ){5}[a-z]+)"
    found = [re.findall(pattern, facilitator.get("bewaren").text) for _ in range(2)]

    assert found[0] != found[1]
    assert [len(each) for each in found] == [1, 1]


def test_pages_that_are_open_start_again_as_what_they_now_are(
    plan: Plan, tmp_path: Path
) -> None:
    with closing(open_store(tmp_path / "oud.werkboek")) as old:
        Room(old).join("anna")
        contents = old.contents()
    place = tmp_path / "nieuw.werkboek"
    with (
        closing(open_store(place)) as store,
        running(store, replace(plan, location=place)) as gate,
    ):
        facilitator = begin(gate)
        page = facilitator.open("regie")
        facilitator.resume(pack(contents))
        assert facilitator.refused(page.kernel) == 404
        assert "<h1>Regie" in facilitator.open("regie").html
        assert unpack(facilitator.keep().data).own.trajectory == contents.own.trajectory
