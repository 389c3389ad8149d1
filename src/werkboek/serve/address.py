"""Where this server listens, and how others reach it."""

import socket
from dataclasses import dataclass
from urllib.parse import urlsplit

from werkboek import texts
from werkboek.errors import InvalidError

DEFAULT_PORT = 8866
PORTS_TO_TRY = 20
POSSIBLE = range(2**16)
BACKLOG = 128
EVERYWHERE = frozenset({"", "0.0.0.0", "::"})  # noqa: S104 - the names of it, nothing binds here
# Documentation address (RFC 5737): asking for the way there sends nothing.
SOMEWHERE = ("192.0.2.1", 9)


@dataclass(frozen=True, slots=True)
class Address:
    """``base_url`` is the path of every page, ``/`` at both ends; ``public`` the whole."""

    public: str
    base_url: str

    @property
    def is_secure(self) -> bool:
        """Whether visitors come over https."""
        return self.public.startswith("https:")


def bind(host: str, port: int | None) -> socket.socket:
    """Listen on *port*, or on the first free one when the user did not ask for one.

    Raises
    ------
    InvalidError
        When the port is taken or impossible, or the host is not ours.
    """
    last: OSError | None = None
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    tries = range(DEFAULT_PORT, DEFAULT_PORT + PORTS_TO_TRY) if port is None else (port,)
    for each in filter(POSSIBLE.__contains__, tries):
        try:
            bound = socket.create_server((host, each), family=family, backlog=BACKLOG)
        except OSError as error:
            last = error
        else:
            bound.setblocking(False)  # noqa: FBT003 - its only argument
            return bound
    asked = DEFAULT_PORT if port is None else port
    reason = f"cannot listen on {host}:{asked}: {last}"
    raise InvalidError(reason, texts.PORT_TAKEN.format(host=host, port=asked))


def make_address(host: str, port: int, base_url: str) -> Address:
    """Return the address of a server that listens on *host* and *port*.

    *base_url* is a path such as ``/werkboek/``, or a whole address when a proxy stands in
    front, such as ``https://werkboek.example/traject/``.
    """
    parts = urlsplit(base_url)
    path = f"/{parts.path.strip('/')}/" if parts.path.strip("/") else "/"
    if parts.scheme:
        return Address(f"{parts.scheme}://{parts.netloc}{path}", path)
    name = _own_address() if host in EVERYWHERE else host
    bracketed = f"[{name}]" if ":" in name else name
    return Address(f"http://{bracketed}:{port}{path}", path)


def _own_address() -> str:
    """Return this machine's address on the local network; loopback when there is none."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(SOMEWHERE)
        except OSError:
            return "127.0.0.1"
        return str(probe.getsockname()[0])
