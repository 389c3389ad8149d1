"""What the handlers share: the doors, the limits, and who owns which kernel."""

import asyncio
import hashlib
from collections.abc import Callable, Coroutine, Iterable
from typing import Any

from werkboek import texts
from werkboek.environment import today
from werkboek.errors import RefusedError
from werkboek.model import BackingRequest, Person, Role, Viewer, fold_requests
from werkboek.model.rejoin import is_same_word, rejoin_word
from werkboek.reports import File

from .address import Address
from .assets import Assets
from .kernels import Visitor
from .limits import Attempts, SlidingWindow
from .ports import Content, Trajectory
from .upstream import Upstream

MINUTE = 60.0
JOINS_PER_MINUTE = 120  # a whole hall; not a script that fills the room with ghosts


class Gate:
    """One running gate, in front of one hidden Voilà and one trajectory."""

    def __init__(
        self,
        store: Trajectory,
        content: Content,
        upstream: Upstream,
        assets: Assets,
        address: Address,
    ) -> None:
        self.store = store
        self.content = content
        self.upstream = upstream
        self.kernels = upstream.kernels
        self.assets = assets
        self.address = address
        self.touch: Callable[[], None] = lambda: None
        """Called at every sign of life, for a host that stops a server that is idle."""
        self.announce: Callable[[Address], None] = lambda _: None
        """Called when the server turns out to have another address than it thought."""
        self.files: Callable[[], Iterable[File]] = tuple
        """What the facilitator can download, as it is now; none without documents."""
        self.notice = ""
        """What every page of ours says first; empty for nothing."""
        self.codes = Attempts(per_address=10, in_total=60, seconds=MINUTE)
        self.words = Attempts(per_address=5, in_total=60, seconds=10 * MINUTE)
        self.keys = Attempts(per_address=5, in_total=60, seconds=10 * MINUTE)
        self.phrases = Attempts(per_address=10, in_total=20, seconds=10 * MINUTE)
        self.opening = asyncio.Lock()
        """Held while a file is opened: each takes a second and 256 MB."""
        self.joins = SlidingWindow(JOINS_PER_MINUTE, MINUTE)
        self._tasks: set[asyncio.Task[None]] = set()

    def move(self, address: Address) -> None:
        """Show and use *address* from now on; its path must be what it was."""
        if address != self.address:
            self.address = address
            self.announce(address)

    def key(self, role: Role) -> str:
        """Return what somebody must show once to get *role*; the code for participants."""
        secrets = self.store.secrets()
        keys = {
            Role.FACILITATOR: secrets.facilitator_key,
            Role.SCREEN: secrets.screen_key,
            Role.PARTICIPANT: secrets.code,
        }
        return keys[role]

    def cookie_secret(self, role: Role) -> str:
        """Return what signs the cookie of *role*.

        The key of a role is part of it, so that a renewed link also ends the old cookies.
        The code is not: participants stay who they are when the door gets another one.  The
        cookie of a sponsor holds the number of their link instead.
        """
        secret = self.store.secrets().cookie_secret
        is_bare = role in (Role.PARTICIPANT, Role.SPONSOR)
        return secret if is_bare else f"{secret}.{self.key(role)}"

    def cookie_name(self, role: Role, request: str = "") -> str:
        """Return a name for this trajectory: browsers do not tell ports of a host apart."""
        about = f"{self.store.secrets().trajectory}{request}"
        digest = hashlib.sha256(about.encode()).hexdigest()
        return f"werkboek_{role.value}_{digest[:8]}"

    def person(self, participant: str) -> Person | None:
        """Return *participant* as the room knows them, or None when they are not in it."""
        try:
            people = self.store.read(Viewer(Role.PARTICIPANT, participant)).people
        except RefusedError:
            return None
        return next((each for each in people if each.participant == participant), None)

    def find(self, word: str) -> Person | None:
        """Return whose rejoin word *word* is, also in a trajectory that was merged."""
        secrets = self.store.secrets()
        return next(
            (
                person
                for secret in (secrets.cookie_secret, *secrets.former)
                for person in self.people()
                if is_same_word(word, rejoin_word(secret, person.participant))
            ),
            None,
        )

    def pseudonym(self, form: str) -> str:
        """Return the participant that the join form with token *form* makes.

        The same form gives the same participant, so a double tap on a slow phone does not
        make two.  Somebody whose rejoin word is taken gets another pseudonym.
        """
        secret = self.store.secrets().cookie_secret
        people = (person.participant for person in self.people())
        taken = {rejoin_word(secret, each): each for each in people}
        attempt = 0
        while True:
            seed = f"{secret}.{form}.{attempt}"
            pseudonym = hashlib.sha256(seed.encode()).hexdigest()[:16]
            if taken.get(rejoin_word(secret, pseudonym), pseudonym) == pseudonym:
                return pseudonym
            attempt += 1

    def people(self) -> tuple[Person, ...]:
        """Return everybody in the room."""
        return self.store.read(Viewer(Role.FACILITATOR)).people

    def asked(self, request: str) -> BackingRequest | None:
        """Return *request* when it was ever put to somebody."""
        requests = fold_requests(self.store.read(Viewer(Role.FACILITATOR)).events)
        found = (each for each in requests if each.id == request and each.sent)
        return next(found, None)

    def refusal(self, sponsor: Visitor) -> str:
        """Return in Dutch why the link of *sponsor* opens nothing now; empty if it does."""
        asked = self.asked(sponsor.request)
        if asked is None:
            return texts.LINK_WRONG
        if asked.access.is_withdrawn or asked.access.issue != sponsor.issue:
            return texts.LINK_WITHDRAWN
        return texts.LINK_EXPIRED if asked.access.has_expired(today()) else ""

    def end(self, kernel: str) -> None:
        """Shut *kernel* down, in the background."""
        self.kernels.forget(kernel)
        self.spawn(self.upstream.end(kernel))

    def spawn(self, work: Coroutine[Any, Any, None]) -> None:
        """Run *work* in the background; the loop itself would forget it."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
