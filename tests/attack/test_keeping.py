"""The file with everything in it: for the facilitator, and from the facilitator, only."""

import sqlite3
from contextlib import closing

import pytest

from tests.serve.visitor import Browser
from werkboek import texts
from werkboek.serve.gate import Gate
from werkboek.store import pack

WRONG = b"age-encryption.org/v1\n" + b"x" * 100


@pytest.fixture
def screen(gate: Gate) -> Browser:
    """Return somebody who followed the link of the room's screen."""
    browser = Browser(gate)
    browser.get(f"scherm?sleutel={gate.store.secrets().screen_key}")
    return browser


@pytest.mark.parametrize("who", ["outsider", "anna", "screen"])
def test_nobody_else_saves_or_loads(
    gate: Gate, request: pytest.FixtureRequest, who: str
) -> None:
    browser = Browser(gate) if who == "outsider" else request.getfixturevalue(who)
    before = gate.store.contents()

    replies = [
        browser.get("bewaren"),
        browser.get("hervatten"),
        browser.keep(),
        browser.resume(pack(before)),
    ]

    assert [reply.status for reply in replies] == [403] * 4
    assert all(b"SQLite" not in reply.data for reply in replies)
    assert gate.store.contents() == before


@pytest.mark.parametrize("origin", ["", "null", "https://elders.example"])
def test_another_site_cannot_send_the_facilitators_browser(
    gate: Gate, facilitator: Browser, origin: str
) -> None:
    before = gate.store.contents()

    assert facilitator.keep(Origin=origin).status == 403
    assert facilitator.resume(pack(before), Origin=origin).status == 403
    assert gate.store.contents() == before


def test_a_form_that_is_not_ours_is_refused(gate: Gate, facilitator: Browser) -> None:
    before = gate.store.contents()
    asked = "hervatten", b"--x--\r\n"

    replies = [
        facilitator.post("bewaren", {"_xsrf": "0" * 32}),
        facilitator.request(
            "POST",
            *asked,
            Origin=facilitator.origin,
            Content_Type="multipart/form-data; boundary=x",
        ),
        facilitator.post("hervatten", {"phrase": "x"}),
        facilitator.request("POST", *asked, Origin=facilitator.origin),
    ]

    assert [reply.status for reply in replies] == [403, 403, 400, 400]
    assert gate.store.contents() == before


def test_what_is_too_large_is_not_read(gate: Gate, facilitator: Browser) -> None:
    """From anybody else not even a form of ordinary size."""
    headers = {
        "Origin": facilitator.origin,
        "Content_Type": "multipart/form-data; boundary=x",
        "Content_Length": str(2**40),
    }

    assert facilitator.request("POST", "hervatten", b"", **headers).status in {400, 413}
    assert Browser(gate).request("POST", "hervatten", b"", **headers).status in {
        400,
        403,
        413,
    }


def test_a_file_that_would_run_something_is_refused(
    gate: Gate, facilitator: Browser
) -> None:
    before = gate.store.contents()
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.deserialize(pack(before))
        connection.execute(
            "CREATE TRIGGER t AFTER INSERT ON events BEGIN DELETE FROM meta; END"
        )
        data = connection.serialize()

    reply = facilitator.resume(data)

    assert (reply.status, texts.ARCHIVE_FOREIGN in reply.text) == (422, True)
    assert gate.store.contents() == before


def test_guessing_phrases_is_stopped(gate: Gate, facilitator: Browser) -> None:
    gate.phrases.count("127.0.0.1")
    for _ in range(9):
        gate.phrases.count("127.0.0.1")

    reply = facilitator.resume(WRONG, "een zin die niet klopt")

    assert texts.TOO_MANY in reply.text


def test_no_phrase_or_key_is_in_an_answer(gate: Gate, facilitator: Browser) -> None:
    phrase = "kort"

    reply = facilitator.keep(phrase)

    assert phrase not in reply.text.replace(texts.PHRASE_TOO_SHORT.format(minimum=12), "")
    assert gate.store.secrets().facilitator_key not in reply.text
