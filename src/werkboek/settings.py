"""What the server told this kernel: who opened the page, and where the trajectory is."""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Self
from urllib.parse import urlencode

from .environment import (
    PARTICIPANT_VARIABLE,
    REQUEST_VARIABLE,
    ROLE_VARIABLE,
    RUN_VARIABLE,
    Run,
)
from .errors import RefusedError
from .model import Role, Viewer
from .model.rejoin import rejoin_word
from .model.request_link import request_key
from .page import Links
from .store import Secrets

PRACTISER = "oefenaar"
PRACTISED = "verzoek-voorbeeld"
"""The participant and the request of a page that is opened without a server."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Who looks at this page and what it is about.

    Without a server, in JupyterLab or a test, there is no ``store`` and no ``role``.
    ``store`` is a file, or the address of a database.
    ``municipality`` is the folder of its content, as it was when the server started, and
    ``source`` the folder that it was taken from.
    ``participant`` is empty unless ``role`` is participant.  A sponsor came by link number
    ``issue`` of ``request``.
    """

    store: Path | str | None = None
    municipality: Path | None = None
    join_url: str = ""
    base_url: str = "/"
    role: Role | None = None
    participant: str = ""
    temporary: bool = False
    source: Path | None = None
    request: str = ""
    issue: int = 0

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> Self:
        """Return what the server put in *environment*; the defaults when there is none."""
        path = environment.get(RUN_VARIABLE)
        if not path:
            return cls()
        role = environment.get(ROLE_VARIABLE)  # none before a visitor has come
        request, _, issue = environment.get(REQUEST_VARIABLE, "").partition("/")
        run = Run(**json.loads(Path(path).read_text(encoding="utf-8")))
        return cls(
            store=run.location if "://" in run.location else Path(run.location),
            municipality=Path(run.municipality) if run.municipality else None,
            source=Path(run.source) if run.source else None,
            join_url=run.join_url,
            base_url=run.base_url,
            role=Role(role) if role else None,
            participant=environment.get(PARTICIPANT_VARIABLE, ""),
            temporary=run.temporary,
            request=request,
            issue=int(issue or 0),
        )

    @property
    def is_served(self) -> bool:
        """Whether `werkboek start` opened this page for a visitor."""
        return self.store is not None

    def viewer(self, role: Role) -> Viewer:
        """Return who reads and writes on a page that is made for *role*.

        Raises
        ------
        RefusedError
            When the server let in somebody of another role.
        """
        if not self.is_served:
            if role is Role.SPONSOR:
                return Viewer(role, request=PRACTISED, issue=1)
            return Viewer(role, PRACTISER if role is Role.PARTICIPANT else "")
        if role is not self.role:
            reason = f"a page for {role.value} opened by {self.role}"
            raise RefusedError(reason)
        return Viewer(role, self.participant, self.request, self.issue)

    def links(self, secrets: Secrets) -> Links:
        """Return the addresses and codes that this page may show."""
        if not self.is_served:
            return Links()
        if self.role is Role.PARTICIPANT:
            return Links(word=rejoin_word(secrets.cookie_secret, self.participant))
        if self.role is Role.SPONSOR:
            return Links()
        links = Links(join=self.join_url, code=secrets.code)
        if self.role is not Role.FACILITATOR:
            return links

        def backing(request: str, issue: int) -> str:
            key = request_key(secrets.cookie_secret, request, issue)
            return f"{self.join_url}rugdekking/{request}?{urlencode({'sleutel': key})}"

        return replace(
            links,
            screen=f"{self.join_url}scherm?{urlencode({'sleutel': secrets.screen_key})}",
            keep=f"{self.base_url}bewaren",
            backing=backing,
            temporary=self.temporary,
        )
