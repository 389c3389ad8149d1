"""What an outsider, a participant and another web page should not be able to do."""

import json
import logging
import re

import pytest
import websocket

from werkboek.serve.gate import Gate

from .visitor import Browser, OpenPage, kinds, message

EXECUTE = {"code": "print('GEHEIM')", "silent": False, "store_history": False}


@pytest.fixture(scope="module")
def session_page(server: Gate) -> tuple[Browser, OpenPage]:
    """Open one page for all tests that only try to talk."""
    browser = Browser(server)
    browser.join("Praatgraag")
    return browser, browser.open()


@pytest.mark.parametrize("path", ["deelnemen", "deelnemen?sleutel=x"])
def test_an_outsider_is_sent_to_the_join_page(gate: Gate, path: str) -> None:
    assert Browser(gate).get(path).goes_to == "/werkboek/"


@pytest.mark.parametrize(
    "path", ["regie", "scherm", "regie?sleutel=", "scherm?sleutel=fout"]
)
def test_a_page_of_a_role_needs_its_link(anna: Browser, path: str) -> None:
    assert anna.get(path).status == 403


def test_the_key_of_the_screen_does_not_open_the_desk(gate: Gate) -> None:
    browser = Browser(gate)
    key = gate.store.secrets().screen_key

    assert browser.get(f"regie?sleutel={key}").status == 403
    assert browser.get("regie").status == 403


def test_guessing_keys_is_stopped_after_five(gate: Gate) -> None:
    browser = Browser(gate)

    statuses = [browser.get(f"regie?sleutel=fout{n}").status for n in range(6)]
    right = browser.get(f"regie?sleutel={gate.store.secrets().facilitator_key}")

    assert statuses == [403] * 5 + [429]
    assert right.status == 429


def test_a_cookie_of_one_role_is_worthless_as_another(anna: Browser) -> None:
    mine = next(name for name in anna.cookies if "deelnemer" in name)
    anna.cookies[mine.replace("deelnemer", "begeleider")] = anna.cookies[mine]

    assert anna.get("regie").status == 403


def test_a_changed_cookie_is_worthless(anna: Browser) -> None:
    mine = next(name for name in anna.cookies if "deelnemer" in name)
    anna.cookies[mine] = anna.cookies[mine][:-4] + "0000"

    assert anna.get("deelnemen").goes_to == "/werkboek/"


@pytest.mark.parametrize(
    "path",
    [
        "anders",
        "deelnemen.ipynb",
        "deelnemen/",
        "page/deelnemen",
        "page/anders",
        "voila/render/deelnemen.ipynb",
        "voila/files/deelnemen.ipynb",
        "voila/static/voila.js",
        "voila/tree",
        "tree",
        "lab",
        "login",
        "api/kernels",
        "api/contents",
        "api/terminals",
        "api/kernels/../../page/anders",
        "static/../../run.json",
        "static/%2e%2e/page/anders",
        "..%2f..%2fetc/passwd",
        "../page/anders",
        "%2e%2e/api/kernels",
    ],
)
def test_what_is_not_on_the_list_does_not_exist(anna: Browser, path: str) -> None:
    assert anna.get(path).status == 404


@pytest.mark.parametrize("name", ["__init__.py", "page.js.map", "..%2fcli.py", "conf.json"])
def test_only_scripts_and_styles_are_files(anna: Browser, name: str) -> None:
    assert anna.get(f"static/{anna.gate.assets.version}/{name}").status == 404


def test_a_query_changes_nothing_about_a_page(anna: Browser) -> None:
    page = anna.get("deelnemen?template=lab&theme=dark").text

    assert "voila" not in page.lower()
    assert 'id="wb-page"' in page


def test_somebody_elses_kernel_is_not_there(
    session_page: tuple[Browser, OpenPage], anna: Browser, facilitator: Browser, gate: Gate
) -> None:
    _, page = session_page

    for browser in (anna, facilitator, Browser(gate)):
        assert browser.refused(page.kernel) == 404
        assert browser.get(f"api/kernels/{page.kernel}/leeft").status == 404
        end = f"api/kernels/{page.kernel}/einde"
        assert browser.request("POST", end, Origin=browser.origin).status == 404


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://127.0.0.1"])
def test_another_web_page_cannot_use_a_visitors_cookie(
    session_page: tuple[Browser, OpenPage], origin: str
) -> None:
    browser, page = session_page

    assert browser.refused(page.kernel, origin=origin) == 403
    end = f"api/kernels/{page.kernel}/einde"
    assert browser.request("POST", end, Origin=origin).status == 403
    assert browser.post("iemand-anders", {}, Origin=origin).status == 403
    assert browser.get(f"api/kernels/{page.kernel}/leeft").status == 204


def test_a_request_without_origin_is_not_from_our_page(
    session_page: tuple[Browser, OpenPage],
) -> None:
    browser, page = session_page

    assert browser.refused(page.kernel, suppress_origin=True) == 403
    assert browser.request("POST", f"api/kernels/{page.kernel}/einde").status == 403


def test_a_form_without_our_token_is_refused(gate: Gate) -> None:
    assert Browser(gate).join("Vreemd", _xsrf="").status == 403
    assert Browser(gate).join("Vreemd", _xsrf="0" * 32).status == 403


@pytest.mark.parametrize("channel", ["shell", "control", "stdin", "iopub"])
@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("execute_request", EXECUTE),
        ("complete_request", {"code": "set", "cursor_pos": 3}),
        ("inspect_request", {"code": "settings", "cursor_pos": 8, "detail_level": 0}),
        (
            "history_request",
            {"output": False, "raw": True, "hist_access_type": "tail", "n": 9},
        ),
        ("shutdown_request", {"restart": False}),
        ("debug_request", {"type": "request", "seq": 1, "command": "initialize"}),
        ("interrupt_request", {}),
        ("input_reply", {"value": "x"}),
    ],
)
def test_a_page_cannot_run_or_read_code(
    session_page: tuple[Browser, OpenPage],
    kind: str,
    content: dict[str, object],
    channel: str,
) -> None:
    browser, page = session_page

    heard = browser.talk(page.kernel, message(kind, content, channel))

    assert kinds(heard) <= {"status", "comm_info_reply"}
    assert "GEHEIM" not in json.dumps(heard)


def execute() -> dict[str, object]:
    return message("execute_request", EXECUTE)


@pytest.mark.parametrize(
    "frame",
    [
        json.dumps(execute())[:-1] + ', "channel": "control"}',
        json.dumps(execute()).replace('"msg_type"', '"msg_type": "comm_msg", "msg_type"'),
        json.dumps({**execute(), "msg_type": "comm_msg"}),
        json.dumps([execute()]),
        json.dumps(
            {**message("comm_open", {"comm_id": "q", "target_name": "jupyter.widget"})}
        ),
        json.dumps({**message("comm_open", {"comm_id": "q", "target_name": ["x"]})}),
        "{{{",
        "null",
        '"tekst"',
        "[" * 50_000,
        "",
    ],
    ids=range(11),
)
def test_a_twisted_message_is_ignored(
    session_page: tuple[Browser, OpenPage], frame: str
) -> None:
    browser, page = session_page

    heard = browser.talk(page.kernel, frame)

    assert kinds(heard) <= {"status", "comm_info_reply"}
    assert "GEHEIM" not in json.dumps(heard)


def test_the_binary_protocol_is_not_spoken(session_page: tuple[Browser, OpenPage]) -> None:
    browser, page = session_page

    with pytest.raises(websocket.WebSocketException, match="Invalid WebSocket Header"):
        browser.connect(page.kernel, subprotocols=["v1.kernel.websocket.jupyter.org"])


def test_binary_messages_are_ignored(session_page: tuple[Browser, OpenPage]) -> None:
    browser, page = session_page
    socket = browser.connect(page.kernel)

    socket.send_binary(json.dumps(execute()).encode())
    socket.send("ping")

    while (frame := socket.recv()) != "pong":
        assert json.loads(frame)["header"]["msg_type"] == "status"
    socket.close()


def test_a_message_of_300_kb_closes_the_socket(
    session_page: tuple[Browser, OpenPage],
) -> None:
    browser, page = session_page
    socket = browser.connect(page.kernel)

    socket.send(json.dumps(message("comm_msg", {"comm_id": "x", "data": "A" * 300_000})))

    assert is_closed(socket)


def test_a_flood_closes_the_socket(session_page: tuple[Browser, OpenPage]) -> None:
    browser, page = session_page
    socket = browser.connect(page.kernel)

    for _ in range(300):
        socket.send(json.dumps(execute()))

    assert is_closed(socket)


def is_closed(socket: websocket.WebSocket) -> bool:
    """Read until the server closes *socket*; a server that does not is a time-out."""
    try:
        while socket.connected:
            socket.recv()
    except (ConnectionError, websocket.WebSocketConnectionClosedException):
        pass
    socket.shutdown()  # type: ignore[no-untyped-call]  # of websocket
    return True


def test_a_form_of_100_kb_is_not_read(gate: Gate) -> None:
    browser = Browser(gate)

    with pytest.raises(ConnectionError):
        browser.join("a" * 100_000)

    assert browser.get("").status == 200


def test_no_code_key_or_name_is_in_a_log(
    gate: Gate, caplog: pytest.LogCaptureFixture
) -> None:
    secrets = gate.store.secrets()
    browser = Browser(gate)

    with caplog.at_level(logging.DEBUG):
        browser.join("Geheimpje")
        browser.get(f"regie?sleutel={secrets.facilitator_key}")
        browser.get("regie?sleutel=misgegokt")
        browser.get(f"scherm?sleutel={secrets.screen_key}")
        browser.post("terugkomen", {"word": "tuin-kano-38"})
        browser.get("deelnemen")

    assert "303 GET /werkboek/scherm" in caplog.text
    written = caplog.text.lower()
    for secret in (
        secrets.code,
        secrets.facilitator_key,
        secrets.screen_key,
        secrets.cookie_secret,
        "misgegokt",
        "geheimpje",
        "tuin-kano-38",
    ):
        assert not re.search(re.escape(secret.lower()), written)
