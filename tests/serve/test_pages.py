"""A page made from a notebook: whose it is, what is in it, how it ends."""

import json
import os
import re
import signal
from collections.abc import Iterator

import psutil
import pytest

from werkboek import texts
from werkboek.serve.gate import Gate
from werkboek.serve.server import Plan
from werkboek.store import SqlStore

from .conftest import running
from .visitor import Browser, kernel_processes, message


def test_a_participant_gets_a_page_and_talks_with_its_widget(anna: Browser) -> None:
    page = anna.open()

    heard = anna.talk(
        page.kernel,
        message(
            "comm_msg",
            {
                "comm_id": page.widget,
                "data": {"method": "custom", "content": {"do": "hello", "id": "7"}},
            },
        ),
    )

    contents = [each["content"] for each in heard]
    assert any(page.widget in content.get("comms", {}) for content in contents)
    assert {"method": "custom", "content": {"ok": "7"}} in [c.get("data") for c in contents]


def test_a_page_is_dutch_small_and_has_no_script_inside(anna: Browser) -> None:
    page = anna.open().html

    assert '<html lang="nl">' in page
    assert "<title>Deelnemen &amp; &lt;meer&gt;</title>" in page
    assert '<main id="inhoud" tabindex="-1">' in page
    assert '<a class="wb-skip" href="#inhoud">' in page
    assert "¶" not in page
    assert "http://" not in page.replace("http://127.0.0.1", "")
    assert re.findall(r"<script(?! type=\"application/json\")([^>]*)>", page) == [
        f' type="module" src="{re.search(r"/werkboek/static/[0-9a-f]+/page.js", page)[0]}"'  # type: ignore[index]
    ]
    assert len(page.encode()) < 10_000


def test_a_page_tells_its_script_where_it_is(anna: Browser) -> None:
    page = anna.open().html

    said = json.loads(re.search(r'id="wb-page">(.*?)</script>', page)[1])  # type: ignore[index]

    assert said["base"] == "/werkboek/"
    assert said["words"] == texts.CONNECTION_WORDS


def test_a_kernel_knows_who_opened_it_and_a_visitor_cannot_say_so(anna: Browser) -> None:
    reply = anna.get(
        "deelnemen", X_Werkboek_Role="begeleider", X_Werkboek_Participant="iemand-anders"
    )

    assert re.search(r"ik ben deelnemer [0-9a-f]{16}\n", reply.text)


def test_a_link_opens_a_role_and_leaves_the_address(gate: Gate) -> None:
    browser = Browser(gate)
    key = gate.store.secrets().facilitator_key

    reply = browser.get(f"regie?sleutel={key}")

    assert (reply.status, reply.goes_to) == (303, "/werkboek/regie")
    assert "ik ben begeleider niemand" in browser.open("regie").html


def test_what_a_notebook_shows_is_text(facilitator: Browser) -> None:
    page = facilitator.open("regie").html

    assert "<script>alert(1)" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page


def test_a_page_that_fails_says_so_without_a_traceback(gate: Gate) -> None:
    browser = Browser(gate)
    browser.get(f"scherm?sleutel={gate.store.secrets().screen_key}")

    page = browser.open("scherm").html

    assert texts.PAGE_FAILED in page
    assert "ZeroDivisionError" not in page
    assert "geheim" not in page


def test_a_closed_page_ends_its_kernel(anna: Browser) -> None:
    kernel = anna.open().kernel
    assert anna.get(f"api/kernels/{kernel}/leeft").status == 204

    ended = anna.request("POST", f"api/kernels/{kernel}/einde", Origin=anna.origin)

    assert ended.status == 204
    assert anna.get(f"api/kernels/{kernel}/leeft").status == 404
    assert anna.refused(kernel) == 404


def test_scripts_are_kept_for_ever_and_sent_packed(gate: Gate) -> None:
    browser = Browser(gate)
    path = gate.assets.path("join.js")

    plain, packed = browser.get(path), browser.get(path, Accept_Encoding="gzip")

    assert plain.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert packed.headers["content-encoding"] == "gzip"
    assert "location.hash" in plain.text


def test_every_answer_forbids_other_origins_and_hides_the_server(
    anna: Browser, gate: Gate
) -> None:
    host = anna.origin.removeprefix("http://")
    for path in ("", "deelnemen", "bestaat-niet", gate.assets.path("page.css")):
        headers = anna.get(path).headers

        policy = headers["content-security-policy"]
        assert "default-src 'none'; script-src 'self'; style-src 'self'" in policy
        assert f"connect-src 'self' ws://{host} wss://{host};" in policy
        assert "frame-ancestors 'none'" in policy
        assert "unsafe" not in policy
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "same-origin"
        assert "server" not in headers


@pytest.fixture(scope="module")
def fragile(store: SqlStore, plan: Plan) -> Iterator[Gate]:
    """Run a server that a test may harm."""
    with running(store, plan) as gate:
        yield gate


def test_a_page_hears_that_its_kernel_died(fragile: Gate) -> None:
    browser = Browser(fragile)
    browser.join("Lot")
    socket = browser.connect(browser.open().kernel)
    socket.recv()
    (kernel,) = kernel_processes(fragile.upstream.pid)

    kernel.kill()

    while (heard := json.loads(socket.recv()))["content"].get("execution_state") != "dead":
        assert heard["header"]["msg_type"] == "status"
    socket.close()


def test_voila_that_dies_takes_its_kernels_along_and_comes_back(fragile: Gate) -> None:
    browser = Browser(fragile)
    browser.join("Kees")
    kernel = browser.open().kernel
    family = psutil.Process(fragile.upstream.pid).children(recursive=True)
    assert family

    os.kill(fragile.upstream.pid, signal.SIGKILL)

    _, alive = psutil.wait_procs(family, timeout=10)
    assert alive == []
    assert browser.open().kernel != kernel
    assert browser.get(f"api/kernels/{kernel}/leeft").status == 404


def test_widgets_load_as_a_page_asks_for_them(anna: Browser) -> None:
    assert "Stelling" in anna.state(anna.open())


def test_without_forking_a_server_gives_ordinary_pages(
    monkeypatch: pytest.MonkeyPatch, store: SqlStore, plan: Plan
) -> None:
    monkeypatch.setenv("WERKBOEK_FORK", "0")

    with running(store, plan) as gate:
        browser = Browser(gate)
        browser.join("Zonder fork")
        page = browser.open()
        heard = browser.talk(
            page.kernel,
            message(
                "comm_msg",
                {
                    "comm_id": page.widget,
                    "data": {"method": "custom", "content": {"do": "hello", "id": "8"}},
                },
            ),
        )
        below = psutil.Process(gate.upstream.pid).children(recursive=True)
        commands = [" ".join(each.cmdline()) for each in below]

    assert {"ok": "8"} in [each["content"].get("data", {}).get("content") for each in heard]
    assert [each for each in commands if "ipykernel_launcher" in each]
    assert not [each for each in commands if "zygote" in each]
