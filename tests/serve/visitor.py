"""Somebody with a browser, as far as a server can tell: cookies, forms and a websocket."""

import json
import os
import re
import time
from contextlib import closing
from dataclasses import dataclass
from http.client import HTTPConnection
from http.cookies import SimpleCookie
from typing import Any, Protocol, Self
from urllib.parse import urlencode, urlsplit
from uuid import uuid4

import psutil
import websocket

from werkboek.serve.address import Address
from werkboek.serve.ports import Content, Trajectory

TIMEOUT = 60


@dataclass(frozen=True)
class Reply:
    """One answer; redirects are not followed."""

    status: int
    headers: dict[str, str]
    text: str
    data: bytes

    @property
    def goes_to(self) -> str:
        """Where a redirect leads, empty when this is none."""
        return self.headers.get("location", "")


@dataclass(frozen=True)
class OpenPage:
    """A page made from a notebook."""

    html: str
    kernel: str
    widget: str

    @classmethod
    def of(cls, html: str) -> Self:
        """Read what a page tells its script."""
        said = re.search(r'id="wb-page">(.*?)</script>', html)
        widget = re.search(r'data-model="(\w+)"', html)
        assert said, html
        return cls(html, json.loads(said[1])["kernel"], widget[1] if widget else "")


class Served(Protocol):
    """A running server, as far as a visitor and a test have to know it."""

    @property
    def store(self) -> Trajectory: ...

    @property
    def content(self) -> Content: ...

    @property
    def address(self) -> Address: ...


class Browser:
    """One browser of one person."""

    def __init__(self, gate: Served) -> None:
        self.gate = gate
        self.cookies: dict[str, str] = {}
        self.expires: dict[str, str] = {}

    def move_to(self, gate: Served) -> None:
        """Go on with the same cookies at a server that was started again."""
        self.gate = gate

    @property
    def origin(self) -> str:
        """The origin of the server's pages."""
        parts = urlsplit(self.gate.address.public)
        return f"{parts.scheme}://{parts.netloc}"

    def request(
        self, method: str, path: str, body: str | bytes | None = None, **headers: str
    ) -> Reply:
        """Ask for *path*, exactly as written; below the base address without a first /."""
        target = path if path.startswith("/") else self.gate.address.base_url + path
        cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        sent = {"Cookie": cookie, **{k.replace("_", "-"): v for k, v in headers.items()}}
        with closing(HTTPConnection(urlsplit(self.origin).netloc, timeout=TIMEOUT)) as line:
            line.request(method, target, body, sent)
            response = line.getresponse()
            data = response.read()
        for cookie in response.headers.get_all("Set-Cookie", []):
            for name, morsel in SimpleCookie(cookie).items():
                self.cookies[name] = morsel.value
                self.expires[name] = morsel["expires"]
        found = {name.lower(): value for name, value in response.getheaders()}
        return Reply(response.status, found, data.decode("utf-8", "replace"), data)

    def get(self, path: str, **headers: str) -> Reply:
        """Follow a link."""
        return self.request("GET", path, **headers)

    def post(self, path: str, form: dict[str, str], **headers: str) -> Reply:
        """Send a form with what our own page puts in it, unless *form* says otherwise."""
        token = re.search(r'name="_xsrf" value="(\w+)"', self.get("").text)
        fields = {"_xsrf": token[1] if token else "", **form}
        kind = "application/x-www-form-urlencoded"
        sent = {"Origin": self.origin, "Content_Type": kind, **headers}
        return self.request("POST", path, urlencode(fields), **sent)

    def keep(self, phrase: str = "", **headers: str) -> Reply:
        """Take the trajectory along, as the facilitator does."""
        return self.post("bewaren", {"phrase": phrase}, **headers)

    def resume(self, file: bytes, phrase: str = "", **headers: str) -> Reply:
        """Send a file to go on with, as our own page does."""
        token = re.search(r'name="_xsrf" value="(\w+)"', self.get("bewaren").text)
        fields = {"_xsrf": token[1] if token else "", "phrase": phrase}
        lines = [
            f'--x\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
            for name, value in fields.items()
        ]
        head = '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n'
        body = "".join([*lines, head]).encode() + file + b"\r\n--x--\r\n"
        sent = {"Origin": self.origin, "Content_Type": "multipart/form-data; boundary=x"}
        return self.request("POST", "hervatten", body, **{**sent, **headers})

    def join(self, nickname: str = "Anna", **changes: str) -> Reply:
        """Fill in the join form, right unless *changes* says otherwise."""
        form = {
            "code": self.gate.store.secrets().code,
            "nickname": nickname,
            "discipline": self.gate.content.disciplines[0].id,
        }
        return self.post("meedoen", {**form, **changes})

    def open(self, path: str = "deelnemen") -> OpenPage:
        """Open a page made from a notebook, and wait until it is whole."""
        reply = self.get(path)
        assert reply.status == 200, reply
        return OpenPage.of(reply.text)

    def connect(self, kernel: str, **options: Any) -> websocket.WebSocket:  # noqa: ANN401
        """Open the channels of *kernel*; raises when that is refused."""
        parts = urlsplit(self.gate.address.public)
        cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        session = options.pop("session", uuid4().hex)
        return websocket.create_connection(
            f"ws://{parts.netloc}{parts.path}api/kernels/{kernel}/channels?session_id={session}",
            cookie=cookie,
            timeout=TIMEOUT,
            **{"origin": self.origin, **options},
        )

    def refused(self, kernel: str, **options: Any) -> int:  # noqa: ANN401 - as above
        """Return the status with which the channels of *kernel* are refused, 101 if not."""
        try:
            self.connect(kernel, **options).close()
        except websocket.WebSocketBadStatusException as error:
            return int(error.status_code)
        return 101

    def state(self, page: OpenPage) -> str:
        """Return all that the widgets of *page* tell whoever asks, as JSON."""
        control = {"comm_id": uuid4().hex, "target_name": "jupyter.widget.control"}
        ask = {"comm_id": control["comm_id"], "data": {"method": "request_states"}}
        heard = self.talk(
            page.kernel, message("comm_open", control), message("comm_msg", ask)
        )
        return json.dumps([each for each in heard if each["content"].get("data")])

    def do(self, page: OpenPage, verb: str, args: dict[str, Any]) -> dict[str, Any]:
        """Ask for *verb* as the page does; return what came back about it."""
        request = uuid4().hex
        custom = {
            "method": "custom",
            "content": {"do": verb, "id": request, "args": args},
        }
        heard = self.talk(
            page.kernel, message("comm_msg", {"comm_id": page.widget, "data": custom})
        )
        said = [each["content"].get("data", {}).get("content", {}) for each in heard]
        (reply,) = (each for each in said if request in each.values())
        return dict(reply)

    def wait_for(self, page: OpenPage, text: str) -> None:
        """Return when *page* shows *text*, which it does within `TIMEOUT`."""
        hello = {"method": "custom", "content": {"do": "hello", "id": uuid4().hex}}
        with closing(self.connect(page.kernel)) as socket:
            asked = message("comm_msg", {"comm_id": page.widget, "data": hello})
            socket.send(json.dumps(asked))
            give_up = time.monotonic() + TIMEOUT
            while text not in (frame := str(socket.recv())):
                assert time.monotonic() < give_up, (text, frame)

    def talk(self, kernel: str, *frames: str | dict[str, Any]) -> list[dict[str, Any]]:
        """Send *frames*, and return all that is said until the kernel has seen them all."""
        socket = self.connect(kernel)
        last = message("comm_info_request", {})
        mine = last["header"]["msg_id"]
        for frame in (*frames, last):
            socket.send(frame if isinstance(frame, str) else json.dumps(frame))
        heard: list[dict[str, Any]] = []
        # Replies and announcements come over separate lines, each in order: wait for both.
        awaited = {"comm_info_reply", "idle"}
        while awaited:
            heard.append(json.loads(socket.recv()))
            if heard[-1]["parent_header"].get("msg_id") == mine:
                awaited.discard(heard[-1]["header"]["msg_type"])
                awaited.discard(heard[-1]["content"].get("execution_state", ""))
        socket.close()
        return heard


def message(kind: str, content: dict[str, Any], channel: str = "shell") -> dict[str, Any]:
    """Return a kernel message as a page writes it."""
    return {
        "header": {
            "msg_id": uuid4().hex,
            "msg_type": kind,
            "username": "",
            "session": "x",
            "date": "2026-01-01T00:00:00Z",
            "version": "5.3",
        },
        "parent_header": {},
        "metadata": {"version": "1.0.0"},
        "content": content,
        "channel": channel,
        "buffers": [],
    }


def kinds(heard: list[dict[str, Any]]) -> set[str]:
    """Return which kinds of message were heard."""
    return {each["header"]["msg_type"] for each in heard}


def kernel_processes(voila: int) -> list[psutil.Process]:
    """Return the kernels below the process *voila*: each leads a session of its own."""
    below = psutil.Process(voila).children(recursive=True)
    return [process for process in below if os.getsid(process.pid) == process.pid]
