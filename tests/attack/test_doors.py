"""Addresses, links, codes, words, forms and cookies: what lets nobody in who should not be.

`tests/serve` shows that the right ones do let people in.
"""

import contextlib
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from tornado.web import create_signed_value

from tests.serve.visitor import Browser, OpenPage
from werkboek.model import Event, Role, Viewer
from werkboek.serve.gate import Gate
from werkboek.store import open_store


def cookie(browser: Browser) -> str:
    """Return the name of the cookie that says which participant this is."""
    return next(name for name in browser.cookies if "deelnemer" in name)


@pytest.mark.parametrize("path", ["deelnemen", "deelnemen?sleutel=x"])
def test_an_outsider_is_sent_to_the_join_page(gate: Gate, path: str) -> None:
    assert Browser(gate).get(path).goes_to == gate.address.base_url


@pytest.mark.parametrize(
    "path",
    ["regie", "scherm", "regie?sleutel=", "scherm?sleutel=fout", "regie?sleutel=%00"],
)
def test_a_page_of_a_role_needs_its_link(anna: Browser, path: str) -> None:
    assert anna.get(path).status == 403


def test_the_key_of_the_screen_does_not_open_the_desk(gate: Gate) -> None:
    browser = Browser(gate)
    key = gate.store.secrets().screen_key

    assert browser.get(f"regie?sleutel={key}").status == 403
    assert browser.get("regie").status == 403


@pytest.mark.parametrize(
    ("path", "name"), [("regie", "facilitator_key"), ("scherm", "screen_key")]
)
def test_guessing_keys_is_stopped_after_five_also_with_other_names(
    gate: Gate, path: str, name: str
) -> None:
    browser = Browser(gate)

    statuses = [
        browser.get(f"{path}?sleutel=fout{n}", X_Forwarded_For=f"10.0.0.{n}").status
        for n in range(6)
    ]
    right = browser.get(f"{path}?sleutel={getattr(gate.store.secrets(), name)}")

    assert statuses == [403] * 5 + [429]
    assert right.status == 429


def test_guessing_codes_is_stopped_after_ten_also_with_other_names(gate: Gate) -> None:
    statuses = []
    for n in range(11):
        form = {"code": f"ZZZZ{n:02}", "nickname": "Rader", "discipline": "x"}
        named = Browser(gate).post("meedoen", form, X_Forwarded_For=f"10.0.0.{n}")
        statuses.append(named.status)

    assert statuses == [403] * 10 + [429]
    assert Browser(gate).join("Rader").status == 429


def test_guessing_words_is_stopped_after_five_also_with_other_names(gate: Gate) -> None:
    statuses = [
        Browser(gate)
        .post("terugkomen", {"word": f"tuin-kano-{n + 10}"}, X_Real_IP=f"10.0.0.{n}")
        .status
        for n in range(6)
    ]

    assert statuses == [403] * 5 + [429]


def test_a_cookie_of_one_role_is_worthless_as_another(anna: Browser) -> None:
    mine = cookie(anna)
    anna.cookies[mine.replace("deelnemer", "begeleider")] = anna.cookies[mine]

    assert anna.get("regie").status == 403


def test_a_changed_cookie_is_worthless(anna: Browser) -> None:
    right = anna.cookies[cookie(anna)]
    another = right.replace(right.split("|")[4], "4:abcd")

    for wrong in (right[:-4] + "0000", another, "", "|", "2|1:0|10:1|", "a" * 4000):
        anna.cookies[cookie(anna)] = wrong
        assert anna.get("deelnemen").goes_to == anna.gate.address.base_url


def test_a_cookie_of_another_trajectory_is_worthless(
    anna: Browser, gate: Gate, tmp_path: Path
) -> None:
    name = cookie(anna)
    participant = gate.people()[0].participant

    with contextlib.closing(open_store(tmp_path / "ander.werkboek")) as other:
        secret = other.secrets().cookie_secret
    anna.cookies[name] = create_signed_value(secret, name, participant).decode()

    assert anna.get("deelnemen").goes_to == gate.address.base_url


def test_a_cookie_that_signs_another_name_is_worthless(anna: Browser, gate: Gate) -> None:
    """A facilitator's cookie of the same server has another secret, also for Anna."""
    name = cookie(anna)
    secret = gate.cookie_secret(Role.FACILITATOR)
    participant = gate.people()[0].participant
    anna.cookies[name] = create_signed_value(secret, name, participant).decode()

    assert anna.get("deelnemen").goes_to == gate.address.base_url


@pytest.mark.parametrize(
    "path",
    [
        "deelnemen.ipynb",
        "deelnemen/",
        "stellingen",
        "page/deelnemen",
        "page/stellingen",
        "voila/render/deelnemen.ipynb",
        "voila/files/deelnemen.ipynb",
        "voila/static/voila.js",
        "voila/tree",
        "tree",
        "lab",
        "login",
        "api",
        "api/status",
        "api/kernels",
        "api/sessions",
        "api/contents",
        "api/terminals",
        "api/config/x",
        "terminals/1",
        "files/test.werkboek",
        "api/kernels/../../page/anders",
        "static/../../run.json",
        "static/%2e%2e/page/anders",
        "..%2f..%2fetc/passwd",
        "../page/anders",
        "%2e%2e/api/kernels",
        "static/0/..%5c..%5crun.json",
    ],
)
@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE"])
def test_what_is_not_on_the_list_does_not_exist(
    anna: Browser, path: str, method: str
) -> None:
    reply = anna.request(method, path, Origin=anna.origin)

    assert reply.status == 404


@pytest.mark.parametrize(
    "path",
    [
        "api/kernels",
        "api/sessions",
        "api/contents",
        "api/terminals",
        "api/spec.yaml",
        "files/test.werkboek",
        "nbconvert/html/deelnemen.ipynb",
        "terminals/1",
        "lab",
        "tree",
        "voila/render/deelnemen.ipynb",
        "voila/static/voila.js",
        "proxy/8888",
        "metrics",
        "static/../api/kernels",
        "werkboek/../api/kernels",
        "werkboek/%2e%2e/api/kernels",
        "werkboek//begin",
        "werkboek/begin",
    ],
)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_participant_gets_nothing_of_the_server_around_us(
    anna: Browser, path: str, method: str
) -> None:
    above = anna.gate.address.base_url.removesuffix("werkboek/")

    reply = anna.request(method, above + path, "{}", Origin=anna.origin)

    to_login = urlsplit(reply.goes_to).path == f"{above}login"
    assert reply.status in {403, 404, 405} or to_login


@pytest.mark.parametrize("name", ["__init__.py", "page.js.map", "..%2fcli.py", "conf.json"])
def test_only_scripts_and_styles_are_files(anna: Browser, gate: Gate, name: str) -> None:
    assert anna.get(f"static/{gate.assets.version}/{name}").status == 404


def test_a_query_changes_nothing_about_a_page(anna: Browser) -> None:
    page = anna.get("deelnemen?template=lab&theme=dark&token=x").text

    assert "voila" not in page.lower()
    assert 'id="wb-page"' in page


def test_a_header_does_not_make_a_participant_somebody_else(
    anna: Browser, gate: Gate, open_round: Event
) -> None:
    other = Browser(gate)
    other.join("Nietanna")
    people = {each.nickname: each.participant for each in gate.people()}
    answer = {"step": "invullen", "item": "S01", "value": 4, "text": ""}

    html = anna.get(
        "deelnemen",
        X_Werkboek_Role="begeleider",
        X_Werkboek_Participant=people["Nietanna"],
        X_Forwarded_User="begeleider",
        X_Forwarded_Host="evil.example",
    ).text
    page = OpenPage.of(html)
    anna.wait_for(page, "Stap 1 van")

    assert "ok" in anna.do(page, "answer", answer)
    seen = gate.store.read(Viewer(Role.PARTICIPANT, people["Nietanna"])).events
    assert {each.kind for each in seen if each.round == open_round.id} == set()
    assert "evil.example" not in html + anna.state(page)
    assert anna.get("regie", X_Werkboek_Role="begeleider").status == 403


def test_a_kernel_that_a_header_names_is_not_made(anna: Browser) -> None:
    mine = "00000000-0000-0000-0000-000000000000"

    anna.get("deelnemen", X_Werkboek_Kernel=mine)

    assert anna.get(f"api/kernels/{mine}/leeft").status == 404


def test_somebody_elses_kernel_is_not_there(
    talker: tuple[Browser, OpenPage], anna: Browser, facilitator: Browser, gate: Gate
) -> None:
    browser, page = talker

    for other in (anna, facilitator, Browser(gate)):
        assert other.refused(page.kernel) == 404
        assert other.get(f"api/kernels/{page.kernel}/leeft").status == 404
        end = f"api/kernels/{page.kernel}/einde"
        assert other.request("POST", end, Origin=other.origin).status == 404
        for method in ("DELETE", "POST", "GET"):
            path = f"api/kernels/{page.kernel}"
            assert other.request(method, path, Origin=other.origin).status == 404
    assert browser.get(f"api/kernels/{page.kernel}/leeft").status == 204


@pytest.mark.parametrize("method", ["DELETE", "PATCH", "POST", "GET"])
@pytest.mark.parametrize("rest", ["", "/restart", "/interrupt"])
def test_not_even_my_own_kernel_obeys_jupyters_commands(
    talker: tuple[Browser, OpenPage], method: str, rest: str
) -> None:
    browser, page = talker

    path = f"api/kernels/{page.kernel}{rest}"
    assert browser.request(method, path, Origin=browser.origin).status == 404

    assert browser.get(f"api/kernels/{page.kernel}/leeft").status == 204


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://127.0.0.1"])
def test_another_web_page_cannot_use_a_visitors_cookie(
    talker: tuple[Browser, OpenPage], origin: str
) -> None:
    browser, page = talker

    assert browser.refused(page.kernel, origin=origin) == 403
    end = f"api/kernels/{page.kernel}/einde"
    assert browser.request("POST", end, Origin=origin).status == 403
    for path in ("meedoen", "terugkomen", "iemand-anders"):
        assert browser.post(path, {}, Origin=origin).status == 403
    for path in ("", "deelnemen", f"api/kernels/{page.kernel}/leeft"):
        headers = browser.get(path, Origin=origin).headers
        assert "access-control-allow-origin" not in headers
    assert browser.get(f"api/kernels/{page.kernel}/leeft").status == 204


def test_a_request_without_origin_is_not_from_our_page(
    talker: tuple[Browser, OpenPage],
) -> None:
    browser, page = talker

    assert browser.refused(page.kernel, suppress_origin=True) == 403
    assert browser.request("POST", f"api/kernels/{page.kernel}/einde").status == 403


def test_a_form_without_our_token_is_refused(gate: Gate) -> None:
    assert Browser(gate).join("Vreemd", _xsrf="").status == 403
    assert Browser(gate).join("Vreemd", _xsrf="0" * 32).status == 403


def test_a_form_of_100_kb_is_not_read(gate: Gate) -> None:
    browser = Browser(gate)

    with contextlib.suppress(ConnectionError):  # closed before all of it was sent
        assert browser.join("a" * 100_000).status == 400

    assert browser.get("").status == 200


def test_a_script_cannot_fill_the_room_with_ghosts(gate: Gate) -> None:
    before = len(gate.people())

    statuses = [Browser(gate).join(f"Geest {n}").status for n in range(125)]

    assert statuses.count(303) == 120
    assert set(statuses[120:]) == {429}
    assert len(gate.people()) == before + 120
