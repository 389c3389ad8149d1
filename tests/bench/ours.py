"""werkboek with a session that has begun: the statements are open, the screen hangs."""

import json
import re
import uuid
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from http.cookies import SimpleCookie
from pathlib import Path
from urllib.parse import urlencode

from tornado.httpclient import AsyncHTTPClient, HTTPRequest, HTTPResponse

from .site import Cookies, Door, Server, frame

PAGE = re.compile(r'<script type="application/json" id="wb-page">(.*?)</script>')
MODEL = re.compile(r'data-model="([0-9a-f]+)"')
TOKEN = re.compile(r'name="_xsrf" value="([^"]+)"')
DISCIPLINE = re.compile(r'<option value="([^"]+)"')


class Ours(Server):
    """`Site` of ``werkboek start``; its facilitator and screen are measured along."""

    name = "werkboek"
    path = "/deelnemen"
    arrival: Sequence[str] = ("/",)
    control = ".wb-sheet input[type=radio]"
    pings = True

    def __init__(self, folder: Path) -> None:
        options = ("--json", "--no-browser", "--port", "0")
        command = ("werkboek.cli", "start", str(folder / "bench.werkboek"), *options)
        super().__init__(command, folder, speaks=True)
        line = self.process.stdout.readline() if self.process.stdout else ""
        if not line:
            raise RuntimeError(self.log)
        self.links: Mapping[str, str] = json.loads(line)
        self.origin = self.links["join"].removesuffix("/")

    async def admit(self, count: int) -> Sequence[Cookies]:
        """Fill in the join form *count* times, one after the other."""
        return [await self._join(f"Deelnemer {number}") for number in range(count)]

    async def enter(self, link: str) -> Cookies:
        """Exchange the link of the facilitator or the screen for a cookie."""
        answer = await self._fetch(self.links[link].removeprefix(self.origin), {})
        return _cookies(answer)

    def door(self, html: str) -> Door:
        """Find the kernel, and the one widget."""
        page, model = PAGE.search(html), MODEL.search(html)
        if page is None or model is None:
            raise LookupError(html)
        content = {"do": "hello", "id": uuid.uuid4().hex}
        hello = {"comm_id": model[1], "data": {"method": "custom", "content": content}}
        kernel = json.loads(page[1])["kernel"]
        return Door(kernel, model[1], lambda: (frame("comm_msg", hello),))

    def is_drawn(self, frame: str) -> bool:
        """Say whether this is the page."""
        return '"update"' in frame and '"tree"' in frame

    async def _join(self, name: str) -> Cookies:
        form = await self._fetch("/", {})
        html = form.body.decode()
        token, discipline = TOKEN.search(html), DISCIPLINE.search(html)
        if token is None or discipline is None:
            raise LookupError(html)
        typed = {
            "_xsrf": token[1],
            "code": self.links["code"],
            "nickname": name,
            "discipline": discipline[1],
        }
        answer = await self._fetch("/meedoen", _cookies(form), urlencode(typed))
        if answer.code != HTTPStatus.SEE_OTHER:
            answer.rethrow()
        return _cookies(answer)

    async def _fetch(
        self, path: str, cookies: Cookies, body: str | None = None
    ) -> HTTPResponse:
        cookie = "; ".join(f"{k}={v}" for k, v in cookies.items())
        return await AsyncHTTPClient().fetch(
            HTTPRequest(
                self.origin + path,
                method="GET" if body is None else "POST",
                headers={"Cookie": cookie, "Origin": self.origin},
                body=body,
                follow_redirects=False,
            ),
            raise_error=False,
        )


def _cookies(answer: HTTPResponse) -> Cookies:
    jar: SimpleCookie = SimpleCookie()
    for line in answer.headers.get_list("Set-Cookie"):
        jar.load(line)
    return {name: morsel.value for name, morsel in jar.items()}
