"""Who gets in, and what somebody reads who does not."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

import pytest

from werkboek import texts
from werkboek.model import Event, Kind, Role, Viewer
from werkboek.model.rejoin import rejoin_word
from werkboek.serve.gate import Gate
from werkboek.serve.server import Plan
from werkboek.store import SqlStore

from .conftest import running
from .visitor import Browser

FACILITATOR = Viewer(Role.FACILITATOR)


@pytest.fixture
def closed(store: SqlStore) -> Iterator[None]:
    store.append(FACILITATOR, Event("deur-dicht", Kind.LOCKED, FACILITATOR.actor))
    yield
    store.append(FACILITATOR, Event("deur-open", Kind.UNLOCKED, FACILITATOR.actor))


def nicknames(gate: Gate) -> list[str]:
    return [person.nickname for person in gate.store.read(FACILITATOR).people]


def word_of(gate: Gate, nickname: str) -> str:
    people = gate.store.read(FACILITATOR).people
    person = next(each for each in people if each.nickname == nickname)
    return rejoin_word(gate.store.secrets().cookie_secret, person.participant)


def test_the_join_page_needs_no_javascript_and_says_what_happens(gate: Gate) -> None:
    page = Browser(gate).get("").text

    assert '<html lang="nl">' in page
    assert "Voorbeeldstad" in page
    assert "Schrijf niets op waardoor je een inwoner kunt herkennen." in page
    assert "Toezicht &amp; handhaving" in page
    assert not re.search(r"<script(?! type=\"module\" src)", page)


def test_the_right_code_leads_to_the_page_of_the_participant(gate: Gate) -> None:
    browser = Browser(gate)

    reply = browser.join("Bilal")

    assert (reply.status, reply.goes_to) == (303, "/werkboek/deelnemen")
    assert "Bilal" in nicknames(gate)


@pytest.mark.parametrize("notation", [str.lower, "-".join, " {} ".format])
def test_a_code_may_be_typed_in_any_notation(gate: Gate, notation: object) -> None:
    assert callable(notation)

    reply = Browser(gate).join("Cees", code=notation(gate.store.secrets().code))

    assert reply.status == 303


@pytest.mark.parametrize(
    ("wrong", "status", "sentence"),
    [
        ({"code": "AAAAAA"}, 403, texts.CODE_WRONG),
        ({"code": ""}, 422, texts.CODE_MISSING),
        ({"nickname": "  "}, 422, texts.NICKNAME_MISSING),
        ({"discipline": ""}, 422, texts.DISCIPLINE_MISSING),
        ({"discipline": "bestaat-niet"}, 422, texts.DISCIPLINE_MISSING),
    ],
)
def test_a_mistake_is_named_at_its_field(
    gate: Gate, wrong: dict[str, str], status: int, sentence: str
) -> None:
    field = next(iter(wrong))

    reply = Browser(gate).join(**{"nickname": "Onbekend", **wrong})

    assert reply.status == status
    assert f'id="{field}-problem">{sentence}<' in reply.text
    assert (
        f'aria-describedby="{field}-hint {field}-problem" aria-invalid="true"' in reply.text
    )
    assert "Onbekend" not in nicknames(gate)


def test_what_was_typed_is_kept_and_harmless(gate: Gate) -> None:
    nickname = "<script>alert('x')</script> \N{WAVING HAND SIGN} \"&'"

    reply = Browser(gate).join(nickname, code="AAAAAA")

    assert "<script>alert" not in reply.text
    assert (
        "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; \N{WAVING HAND SIGN}" in reply.text
    )


def test_script_in_a_name_is_harmless_when_it_comes_back(gate: Gate) -> None:
    browser = Browser(gate)
    browser.join("<img src=x onerror=alert(1)>")

    page = browser.get("").text

    assert "<img" not in page
    assert "Ga verder als &lt;img" in page


def test_a_name_of_ten_thousand_signs_is_refused_with_a_reason(gate: Gate) -> None:
    reply = Browser(gate).join("a" * 10_000)

    assert reply.status == 422
    assert 'id="nickname-problem"' in reply.text


@pytest.mark.usefixtures("closed")
def test_nobody_new_comes_in_when_the_door_is_closed(gate: Gate) -> None:
    reply = Browser(gate).join("Te laat")

    assert reply.status == 403
    assert 'role="alert"' in reply.text
    assert "Te laat" not in nicknames(gate)


def test_a_double_tap_makes_one_participant(gate: Gate) -> None:
    browser = Browser(gate)
    page = browser.get("").text
    token = re.search(r'name="_xsrf" value="(\w+)"', page)
    assert token
    before = dict(browser.cookies)

    first = browser.post("meedoen", {**form(gate, "Dubbel"), "_xsrf": token[1]})
    browser.cookies = before
    second = browser.post("meedoen", {**form(gate, "Dubbel"), "_xsrf": token[1]})

    assert (first.status, second.status) == (303, 303)
    assert [name for name in nicknames(gate) if name.startswith("Dubbel")] == ["Dubbel"]


def form(gate: Gate, nickname: str) -> dict[str, str]:
    return {"code": gate.store.secrets().code, "nickname": nickname, "discipline": "zorg"}


def test_a_known_browser_is_asked_whether_it_is_still_the_same_person(gate: Gate) -> None:
    browser = Browser(gate)
    browser.join("Dewi")
    assert "Ga verder als Dewi" in browser.get("").text

    left = browser.post("iemand-anders", {})

    assert left.goes_to == "/werkboek/"
    assert "Ga verder als" not in browser.get("").text
    assert browser.get("deelnemen").goes_to == "/werkboek/"


def test_the_next_person_on_a_shared_device_is_somebody_else(gate: Gate) -> None:
    browser = Browser(gate)
    browser.join("Eerste")
    browser.post("iemand-anders", {})

    browser.join("Tweede")

    assert {"Eerste", "Tweede"} <= set(nicknames(gate))


@pytest.mark.parametrize(("remember", "days"), [("", 1), ("1", 30)])
def test_a_device_forgets_after_a_day_unless_it_is_your_own(
    gate: Gate, remember: str, days: int
) -> None:
    browser = Browser(gate)

    browser.join("Fleur", remember=remember)

    expires = next(when for name, when in browser.expires.items() if "deelnemer" in name)
    left = parsedate_to_datetime(expires) - datetime.now(UTC)
    assert timedelta(days=days, minutes=-5) < left <= timedelta(days=days)


def test_a_word_continues_on_another_device(gate: Gate) -> None:
    Browser(gate).join("Gijs")
    word = word_of(gate, "Gijs").upper().replace("-", " ")
    other = Browser(gate)

    reply = other.post("terugkomen", {"word": word})

    assert reply.goes_to == "/werkboek/deelnemen"
    assert "Ga verder als Gijs" in other.get("").text


def test_an_unknown_word_is_refused(gate: Gate) -> None:
    reply = Browser(gate).post("terugkomen", {"word": "tuin-kano-38"})

    assert reply.status == 403
    assert texts.WORD_WRONG in reply.text


def test_guessing_words_is_stopped_after_five(gate: Gate) -> None:
    browser = Browser(gate)
    Browser(gate).join("Hanna")

    statuses = [
        browser.post("terugkomen", {"word": f"tuin-kano-{n}"}).status for n in range(6)
    ]
    right = browser.post("terugkomen", {"word": word_of(gate, "Hanna")})

    assert statuses == [403] * 5 + [429]
    assert right.status == 429


def test_guessing_codes_is_stopped_and_right_codes_never_count(gate: Gate) -> None:
    for number in range(12):
        assert Browser(gate).join(f"Gast {number}").status == 303

    statuses = [Browser(gate).join("Gokker", code=f"AAAA{n:02d}").status for n in range(11)]

    assert statuses == [403] * 10 + [429]


def test_who_was_removed_is_out(gate: Gate, store: SqlStore) -> None:
    browser = Browser(gate)
    browser.join("Ivo")
    person = next(p for p in store.read(FACILITATOR).people if p.nickname == "Ivo")

    body = {"participant": person.participant}
    store.append(FACILITATOR, Event("weg", Kind.REMOVED, FACILITATOR.actor, body=body))

    assert browser.get("deelnemen").goes_to == "/werkboek/"
    assert "Ga verder als" not in browser.get("").text


def test_a_cookie_outlives_the_server(gate: Gate, store: SqlStore, plan: Plan) -> None:
    browser = Browser(gate)
    browser.join("Jet")

    with running(store, plan) as restarted:
        browser.move_to(restarted)

        assert "Ga verder als Jet" in browser.get("").text
