"""The link of a sponsor opens one request, and nothing else by any way we know."""

from datetime import timedelta
from uuid import uuid4

import pytest

from tests.serve.visitor import Browser, OpenPage
from werkboek import environment, texts
from werkboek.model import Event, Json, Kind, fold_requests
from werkboek.model.backing import LINK_DAYS
from werkboek.model.request_link import request_key
from werkboek.serve.gate import Gate

from .conftest import LEADER
from .test_channel import is_closed


def write(gate: Gate, kind: Kind, request: str, **body: Json) -> None:
    event = Event(uuid4().hex, kind, LEADER.actor, request, body)
    gate.store.append(LEADER, event)


def put(gate: Gate, words: str, days_ago: int = 0, step: int = 0, name: str = "") -> str:
    """Put a request to somebody, and return its id."""
    request = name or f"verzoek-{uuid4().hex}"
    today = environment.today()
    write(
        gate,
        Kind.REQUEST_SENT,
        request,
        on=(today - timedelta(days=days_ago)).isoformat(),
        step=step,
        addressee="directeur",
        answer_by=(today + timedelta(days=14)).isoformat(),
        value={"RV8": words},
    )
    return request


def link(gate: Gate, request: str, issue: int = 1) -> str:
    key = request_key(gate.store.secrets().cookie_secret, request, issue)
    return f"rugdekking/{request}?sleutel={key}"


def opened(gate: Gate, request: str, issue: int = 1) -> Browser:
    browser = Browser(gate)
    reply = browser.get(link(gate, request, issue))
    assert (reply.status, reply.goes_to.endswith(f"rugdekking/{request}")) == (303, True)
    return browser


@pytest.fixture(scope="session")
def visit(server: Gate) -> tuple[Browser, OpenPage, str]:
    """Open the page of one request, for all tests that only try to talk."""
    put(server, "ANDERMANS GEHEIM")
    note: dict[str, Json] = {"item": "actie-x", "base": [], "value": {"titel": "NOTITIE"}}
    event = Event(uuid4().hex, Kind.FOLLOW_UP_NOTED, LEADER.actor, body=note)
    server.store.append(LEADER, event)
    request = put(server, "Wij vragen dat jij beslist, zodat wij verder kunnen.")
    browser = opened(server, request)
    return browser, browser.open(f"rugdekking/{request}"), request


def test_the_page_tells_of_that_request_only(
    gate: Gate, visit: tuple[Browser, OpenPage, str]
) -> None:
    browser, page, _ = visit

    told = page.html + browser.state(page)

    assert "zodat wij verder kunnen" in told
    secrets = gate.store.secrets()
    for word in ("ANDERMANS", "NOTITIE", secrets.code, secrets.screen_key):
        assert word not in told


@pytest.mark.parametrize(
    ("verb", "args"),
    [
        ("note", {"item": "actie-x", "base": [], "value": {"titel": "x"}}),
        ("send", {"request": "verzoek-x"}),
        ("escalate", {"request": "verzoek-x", "step": 1}),
        ("feed_back", {"request": "verzoek-x", "text": "x"}),
        ("link", {"request": "verzoek-x", "open": True}),
        ("place", {"place": "lijst"}),
        ("open", {"exercise": "O2/kort"}),
        ("remove", {"participant": "x"}),
    ],
)
def test_every_verb_of_others_is_refused(
    gate: Gate, visit: tuple[Browser, OpenPage, str], verb: str, args: dict[str, Json]
) -> None:
    browser, page, _ = visit
    before = gate.store.read(LEADER).seq

    reply = browser.do(page, verb, args)

    assert reply.get("ok") is not True
    assert gate.store.read(LEADER).seq == before


def test_an_answer_is_about_the_request_of_the_link_whatever_the_page_says(
    gate: Gate, visit: tuple[Browser, OpenPage, str]
) -> None:
    browser, page, request = visit
    other = put(gate, "Een ander verzoek")

    args = {"request": other, "reply": "toegezegd", "text": "Ja."}
    browser.do(page, "answer", args)

    states = {r.id: r.state for r in fold_requests(gate.store.read(LEADER).events)}
    assert (states[request], states[other]) == ("toegezegd", "gesteld")


@pytest.mark.parametrize("path", ["regie", "opvolging", "intake", "scherm", "samenvatting"])
def test_the_link_opens_no_other_page(gate: Gate, path: str) -> None:
    request = put(gate, "Een verzoek")
    browser = opened(gate, request)
    key = link(gate, request).split("=")[1]

    assert browser.get(path).status == 403
    assert browser.get(f"{path}?sleutel={key}").status == 403
    assert browser.get("deelnemen").status == 302


def test_the_link_opens_no_other_request(gate: Gate) -> None:
    mine, other = put(gate, "Mijn verzoek"), put(gate, "Een ander verzoek")
    browser = opened(gate, mine)
    key = link(gate, mine).split("=")[1]

    assert texts.LINK_NEEDED in browser.get(f"rugdekking/{other}").text
    reply = browser.get(f"rugdekking/{other}?sleutel={key}")
    assert (reply.status, texts.LINK_WRONG in reply.text) == (403, True)
    (cookie,) = (name for name in browser.cookies if "opdrachtgever" in name)
    opened(gate, other)
    stranger = Browser(gate)
    second = opened(gate, other)
    (theirs,) = (name for name in second.cookies if "opdrachtgever" in name)
    stranger.cookies = {theirs: browser.cookies[cookie]}
    assert stranger.get(f"rugdekking/{other}").status == 403


@pytest.mark.parametrize("key", ["", "0" * 32, "é", "x" * 4000])
def test_a_key_of_somebody_s_own_making_opens_nothing(gate: Gate, key: str) -> None:
    request = put(gate, "Een verzoek")
    quoted = key.replace("é", "%C3%A9")

    reply = Browser(gate).get(f"rugdekking/{request}?sleutel={quoted}")

    assert (reply.status, texts.LINK_WRONG in reply.text) == (403, True)


def test_guessing_keys_is_stopped(gate: Gate) -> None:
    request = put(gate, "Een verzoek")
    browser = Browser(gate)

    said = [browser.get(f"rugdekking/{request}?sleutel={n}").status for n in range(8)]

    assert said[:5] == [403] * 5
    assert said[-1] == 429


def test_a_request_that_does_not_exist_looks_like_a_wrong_link(gate: Gate) -> None:
    for path in ("rugdekking/verzoek-weg", "rugdekking/..%2fregie", "rugdekking/"):
        assert Browser(gate).get(f"{path}?sleutel=x").status in (403, 404)


def test_others_cannot_reach_the_page_of_a_sponsor(
    gate: Gate, visit: tuple[Browser, OpenPage, str], anna: Browser
) -> None:
    _, page, _ = visit
    neighbour = opened(gate, put(gate, "Een ander verzoek"))

    assert anna.refused(page.kernel) == 404
    assert neighbour.refused(page.kernel) == 404


def test_a_link_that_was_withdrawn_says_so_and_ends_the_page(gate: Gate) -> None:
    request = put(gate, "Een verzoek")
    browser = opened(gate, request)
    socket = browser.connect(browser.open(f"rugdekking/{request}").kernel)
    today = environment.today().isoformat()

    write(gate, Kind.REQUEST_LINKED, request, on=today, open=False)

    assert is_closed(socket)
    for reply in (browser.get(f"rugdekking/{request}"), browser.get(link(gate, request))):
        assert (reply.status, texts.LINK_WITHDRAWN in reply.text) == (403, True)


def test_a_renewed_link_ends_the_one_before(gate: Gate) -> None:
    request = put(gate, "Een verzoek")
    browser = opened(gate, request)
    today = environment.today().isoformat()

    write(gate, Kind.REQUEST_LINKED, request, on=today, open=True)

    assert texts.LINK_WITHDRAWN in browser.get(f"rugdekking/{request}").text
    assert texts.LINK_WITHDRAWN in Browser(gate).get(link(gate, request)).text
    opened(gate, request, issue=2)


def test_a_link_that_expired_says_so(gate: Gate) -> None:
    fresh, old = put(gate, "x", LINK_DAYS), put(gate, "y", LINK_DAYS + 1)

    opened(gate, fresh)
    reply = Browser(gate).get(link(gate, old))

    assert (reply.status, texts.LINK_EXPIRED in reply.text) == (403, True)
