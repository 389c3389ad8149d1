"""The parts of the gate that need no server."""

import re
import stat
from pathlib import Path

import pytest
from tornado.httputil import HTTPServerRequest, RequestStartLine

from werkboek.environment import Run
from werkboek.errors import InvalidError, RefusedError
from werkboek.model import Role, Viewer
from werkboek.model.rejoin import is_same_word, rejoin_word
from werkboek.page import Links
from werkboek.serve.address import bind, make_address
from werkboek.serve.assets import Assets
from werkboek.serve.gate import Gate
from werkboek.serve.kernels import KernelRegister, Visitor
from werkboek.serve.limits import Attempts, SlidingWindow
from werkboek.serve.server import routes
from werkboek.settings import Settings
from werkboek.store import Secrets
from werkboek.widgets import qr_path

SECRETS = Secrets("t1", "geheim", "ABC234", "sleutel-regie", "sleutel-scherm")


class Clock:
    """Time that passes when a test says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        """Return the time in seconds."""
        return self.now


def test_a_window_forgets_what_is_old_and_does_not_count_what_it_refused() -> None:
    clock = Clock()
    window = SlidingWindow(2, 10.0, clock)

    first = [window.allow() for _ in range(4)]
    clock.now += 10.0
    later = [window.allow() for _ in range(3)]

    assert first == [True, True, False, False]
    assert later == [True, True, False]


def test_wrong_tries_close_the_door_per_address_and_in_total() -> None:
    clock = Clock()
    attempts = Attempts(per_address=2, in_total=3, seconds=60.0, clock=clock)

    for address in ("a", "a", "b"):
        assert attempts.is_open(address)
        attempts.count(address)

    assert not attempts.is_open("a")
    assert not attempts.is_open("c")
    clock.now += 60.0
    assert attempts.is_open("a")


def test_the_ninth_page_of_one_visitor_ends_the_first_and_nobody_elses() -> None:
    register = KernelRegister()
    anna, bilal = (Visitor(Role.PARTICIPANT, name) for name in ("anna", "bilal"))
    register.open(bilal)

    opened = [register.open(anna) for _ in range(9)]

    first = opened[0][0]
    assert [surplus for _, surplus in opened] == [[]] * 8 + [[first]]
    assert register.owner(first) == anna


class Phone:
    """A page that hears when its kernel is gone."""

    was_told = False

    def hang_up(self) -> None:
        self.was_told = True


def test_a_kernel_is_abandoned_when_nobody_had_it_open_for_so_long() -> None:
    clock = Clock()
    register = KernelRegister(clock)
    kernel, _ = register.open(Visitor(Role.PARTICIPANT, "anna"))
    phone, tablet = Phone(), Phone()

    def is_abandoned_after(seconds: float) -> bool:
        clock.now += seconds
        return register.abandoned(300) == [kernel]

    assert not is_abandoned_after(1000)  # its page is still being made
    register.hand_over(kernel)
    assert not is_abandoned_after(299)
    register.connect(kernel, phone)
    register.connect(kernel, tablet)
    register.disconnect(kernel, tablet)
    assert not is_abandoned_after(1000)
    register.disconnect(kernel, phone)
    assert not is_abandoned_after(299)
    assert is_abandoned_after(1)


def test_who_has_a_kernel_open_hears_that_it_ended_and_a_late_page_too() -> None:
    register = KernelRegister()
    kernel, _ = register.open(Visitor(Role.PARTICIPANT, "anna"))
    early, late = Phone(), Phone()
    register.connect(kernel, early)

    register.forget(kernel)
    register.connect(kernel, late)

    assert early.was_told
    assert late.was_told
    assert not register.hand_over(kernel)


def test_only_known_kinds_of_files_are_served_and_a_change_changes_the_address(
    tmp_path: Path,
) -> None:
    for name in ("page.js", "page.css", "__init__.py"):
        (tmp_path / name).write_text("1", encoding="utf-8")
    before = Assets([tmp_path])

    (tmp_path / "page.js").write_text("2", encoding="utf-8")
    after = Assets([tmp_path])

    assert before.version != after.version
    assert after.find(after.version, "page.js")
    assert not after.find(before.version, "page.js")
    assert not after.find(after.version, "__init__.py")


def test_the_looks_of_a_municipality_come_after_all_other_styles(tmp_path: Path) -> None:
    (tmp_path / "z.css").write_text("1", encoding="utf-8")

    assets = Assets([tmp_path], styles=":root {}")

    assert assets.styles() == ("z.css", "theme.css")
    assert Assets([tmp_path]).styles() == ("z.css",)


@pytest.mark.parametrize(
    ("host", "base_url", "public", "path"),
    [
        ("127.0.0.1", "/", "http://127.0.0.1:80/", "/"),
        ("::1", "/", "http://[::1]:80/", "/"),
        ("werkboek.local", "traject", "http://werkboek.local:80/traject/", "/traject/"),
        ("127.0.0.1", "https://x.nl/a/b", "https://x.nl/a/b/", "/a/b/"),
        ("127.0.0.1", "https://x.nl", "https://x.nl/", "/"),
    ],
)
def test_the_address_that_people_get(
    host: str, base_url: str, public: str, path: str
) -> None:
    address = make_address(host, 80, base_url)

    assert (address.public, address.base_url) == (public, path)
    assert address.is_secure is public.startswith("https")


def test_an_address_for_the_whole_network_names_a_machine() -> None:
    public = make_address("0.0.0.0", 80, "/").public

    assert re.fullmatch(r"http://(?!0\.0\.0\.0)[\d.]+:80/", public)


def test_the_gate_claims_nothing_outside_its_own_address(gate: Gate) -> None:
    def is_claimed(path: str) -> bool:
        request = HTTPServerRequest(start_line=RequestStartLine("GET", path, "HTTP/1.0"))
        return any(route.matcher.match(request) is not None for route in routes(gate))

    assert gate.address.base_url == "/werkboek/"
    for path in ("/", "/werkboek", "/api/kernels", "/lab", "/werkboeken/"):
        assert not is_claimed(path)
    assert is_claimed("/werkboek/onbekend")


def test_a_port_that_is_taken_is_refused_when_asked_for() -> None:
    taken = bind("127.0.0.1", 0)
    port = taken.getsockname()[1]

    with taken, pytest.raises(InvalidError) as refused:
        bind("127.0.0.1", port)

    assert str(port) in refused.value.user_message


@pytest.mark.parametrize(("host", "port"), [("127.0.0.1", 70_000), ("192.0.2.1", 0)])
def test_an_impossible_place_to_listen_is_refused(host: str, port: int) -> None:
    with pytest.raises(InvalidError):
        bind(host, port)


def test_two_servers_without_a_chosen_port_do_not_collide() -> None:
    sockets = [bind("127.0.0.1", None) for _ in range(2)]

    ports = {each.getsockname()[1] for each in sockets}

    for each in sockets:
        each.close()
    assert len(ports) == 2


def test_a_rejoin_word_never_changes() -> None:
    # printf 'rejoin:p1' | openssl dgst -sha256 -hmac geheim  ->  24 ac 8c1a1c4f …
    # so words 36 and 172 of the list, and 0x8c1a1c4f % 90 + 10.
    assert rejoin_word("geheim", "p1") == "bril-markt-73"


def test_rejoin_words_are_sayable_and_differ() -> None:
    words = {rejoin_word("geheim", f"p{number}") for number in range(200)}

    assert len(words) == 200
    assert all(re.fullmatch(r"[a-z]{3,7}-[a-z]{3,7}-[1-9]\d", word) for word in words)


@pytest.mark.parametrize(
    "typed", ["Tuin Kano 38", "tuinkano38", " TUIN-KANO-38 ", "tuin_kano 38"]
)
def test_a_rejoin_word_may_be_typed_in_any_notation(typed: str) -> None:
    assert is_same_word(typed, "tuin-kano-38")
    assert not is_same_word(typed, "tuin-kano-39")


def test_without_a_server_there_are_no_settings() -> None:
    settings = Settings.from_environment({})

    assert not settings.is_served
    assert settings.viewer(Role.FACILITATOR) == Viewer(Role.FACILITATOR)
    assert settings.viewer(Role.PARTICIPANT).participant
    assert settings.links(SECRETS).code == ""


@pytest.mark.parametrize(
    "location", ["/traject/a.werkboek", "postgresql://u:geheim@db/werkboek"]
)
def test_a_kernel_reads_who_it_is_for(tmp_path: Path, location: str) -> None:
    run_file = tmp_path / "run.json"
    Run(location, "/gemeente", "http://x/", "/", temporary=False).write(run_file)
    environment = {
        "WERKBOEK_RUN": str(run_file),
        "HTTP_X_WERKBOEK_ROLE": "deelnemer",
        "HTTP_X_WERKBOEK_PARTICIPANT": "p1",
    }

    settings = Settings.from_environment(environment)

    assert stat.S_IMODE(run_file.stat().st_mode) == 0o600
    assert str(settings.store) == location
    assert isinstance(settings.store, Path) is location.startswith("/")
    assert settings.viewer(Role.PARTICIPANT) == Viewer(Role.PARTICIPANT, "p1")
    with pytest.raises(RefusedError):
        settings.viewer(Role.FACILITATOR)


def test_a_participant_sees_no_code_or_key_and_the_room_no_key() -> None:
    participant, screen, facilitator = (
        Settings("x", None, "http://x/", "/", role).links(SECRETS)
        for role in (Role.PARTICIPANT, Role.SCREEN, Role.FACILITATOR)
    )

    assert participant == Links(word=rejoin_word("geheim", ""))
    assert screen == Links(join="http://x/", code="ABC234")
    assert facilitator.screen == "http://x/scherm?sleutel=sleutel-scherm"


def test_a_qr_code_has_the_three_finder_patterns_and_a_quiet_zone() -> None:
    width, path = qr_path("http://192.168.1.10:8866/#ABC234")
    dark = {
        (int(x) + step, int(y))
        for x, y, length in re.findall(r"M(\d+) (\d+)h(\d+)v1h-\d+z", path)
        for step in range(int(length))
    }

    # ISO/IEC 18004, 6.3.3: the same figure in three corners, 4 modules from the edge.
    finder = ["#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######"]
    for left, top in ((4, 4), (width - 11, 4), (4, width - 11)):
        drawn = [
            "".join("#" if (left + x, top + y) in dark else "." for x in range(7))
            for y in range(7)
        ]
        assert drawn == finder
    assert {4 <= x < width - 4 and 4 <= y < width - 4 for x, y in dark} == {True}
