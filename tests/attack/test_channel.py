"""What a participant's own websocket does not pass on, and what the kernel refuses."""

import contextlib
import json
from uuid import uuid4

import pytest
import websocket

from tests.serve.visitor import Browser, OpenPage, kinds, message
from werkboek import content, views
from werkboek.model import Event, Json, Kind, Role, Viewer
from werkboek.page import FacilitatorPage
from werkboek.serve.gate import Gate

from .conftest import LEADER

EXECUTE = {"code": "print('GEHEIM')", "silent": False, "store_history": False}

Talker = tuple[Browser, OpenPage]


def execute() -> dict[str, object]:
    return message("execute_request", EXECUTE)


def is_closed(socket: websocket.WebSocket) -> bool:
    """Read until the server closes *socket*; a server that does not is a time-out."""
    try:
        while socket.connected:
            socket.recv()
    except (ConnectionError, websocket.WebSocketConnectionClosedException):
        pass
    socket.shutdown()  # type: ignore[no-untyped-call]  # of websocket
    return True


@pytest.mark.parametrize("channel", ["shell", "control", "stdin", "iopub"])
@pytest.mark.parametrize(
    ("kind", "body"),
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
    talker: Talker, kind: str, body: dict[str, object], channel: str
) -> None:
    browser, page = talker

    heard = browser.talk(page.kernel, message(kind, body, channel))

    assert kinds(heard) <= {"status", "comm_info_reply", "comm_msg"}
    assert "GEHEIM" not in json.dumps(heard)


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
        json.dumps({**message("comm_open", {"comm_id": "q", "target_name": "os.system"})}),
        "{{{",
        "null",
        '"tekst"',
        "[" * 50_000,
        "\N{NULL}",
        "",
    ],
    ids=range(13),
)
def test_a_twisted_message_is_ignored(talker: Talker, frame: str) -> None:
    browser, page = talker

    heard = browser.talk(page.kernel, frame)

    assert kinds(heard) <= {"status", "comm_info_reply", "comm_msg"}
    assert "GEHEIM" not in json.dumps(heard)


def test_the_binary_protocol_is_not_spoken(talker: Talker) -> None:
    browser, page = talker

    with pytest.raises(websocket.WebSocketException, match="Invalid WebSocket Header"):
        browser.connect(page.kernel, subprotocols=["v1.kernel.websocket.jupyter.org"])


def test_binary_messages_are_ignored(talker: Talker) -> None:
    browser, page = talker
    socket = browser.connect(page.kernel)

    socket.send_binary(json.dumps(execute()).encode())
    socket.send("ping")

    while (frame := socket.recv()) != "pong":
        assert json.loads(frame)["header"]["msg_type"] in {"status", "comm_msg"}
    socket.close()


@pytest.mark.parametrize("size", [300_000, 1_000_000])
def test_a_large_message_closes_the_socket(talker: Talker, size: int) -> None:
    browser, page = talker
    socket = browser.connect(page.kernel)

    with contextlib.suppress(ConnectionError):  # closed before all of it was sent
        socket.send(json.dumps(message("comm_msg", {"data": "A" * size})))

    assert is_closed(socket)


def test_a_flood_closes_the_socket(talker: Talker) -> None:
    browser, page = talker
    socket = browser.connect(page.kernel)

    for _ in range(300):
        socket.send(json.dumps(execute()))

    assert is_closed(socket)


@pytest.mark.parametrize("session", ["", "x/../../y", "x" * 65, "a%0d%0ab"])
def test_a_strange_session_is_hung_up_on(talker: Talker, session: str) -> None:
    browser, page = talker
    socket = browser.connect(page.kernel, session=session)

    assert is_closed(socket)


@pytest.fixture
def bilal(gate: Gate, open_round: Event) -> Viewer:
    """Let a colleague answer something that is only his."""
    gate.store.join("bilal", "Bilal", "")
    viewer = Viewer(Role.PARTICIPANT, "bilal")
    body: dict[str, Json] = {"step": "invullen", "item": "S01", "value": 2}
    body["text"] = "alleen van Bilal"
    answer = Event(uuid4().hex, Kind.ANSWERED, "bilal", open_round.id, body)
    gate.store.append(viewer, answer)
    return viewer


def test_the_verbs_of_the_facilitator_are_refused_from_a_participants_page(
    talker: Talker, gate: Gate, open_round: Event, bilal: Viewer
) -> None:
    browser, page = talker
    arguments = {
        "exercise": f"{open_round.body['exercise']}/{open_round.body['set']}",
        "step": "invullen",
        "item": "",
        "locked": True,
        "participant": bilal.participant,
        "role": "begeleider",
    }
    desk = FacilitatorPage(gate.store, content.load_workbook(), LEADER)
    verbs = views.facilitator_verbs(desk)
    before = gate.store.read(LEADER)

    replies = [browser.do(page, verb, arguments) for verb in verbs]

    assert {"reveal", "remove", "open", "lock"} <= set(verbs)
    assert all(reply["why"] for reply in replies)
    assert gate.store.read(LEADER) == before


def test_a_participant_does_not_write_in_somebody_elses_name(
    talker: Talker, gate: Gate, bilal: Viewer
) -> None:
    browser, page = talker
    before = [each for each in gate.store.read(bilal).events if each.actor == "bilal"]
    answer = {"step": "invullen", "item": "S01", "value": 4, "text": ""}
    browser.wait_for(page, "Stap 1 van")

    reply = browser.do(page, "answer", {**answer, "actor": "bilal", "participant": "bilal"})

    assert "ok" in reply  # as themselves
    after = [each for each in gate.store.read(bilal).events if each.actor == "bilal"]
    assert after == before


def test_a_page_that_is_asked_for_everything_says_what_it_shows(
    talker: Talker, gate: Gate, bilal: Viewer
) -> None:
    browser, page = talker
    browser.wait_for(page, "Stap 1 van")

    state = browser.state(page)

    keys = gate.store.secrets()
    assert page.widget in state
    for hidden in ("alleen van Bilal", "Bilal", bilal.participant):
        assert hidden not in state
    for secret in (
        keys.code,
        keys.cookie_secret,
        keys.facilitator_key,
        keys.screen_key,
    ):
        assert secret not in state
