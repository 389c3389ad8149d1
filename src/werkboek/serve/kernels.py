"""Who opened which kernel.  Knowing an id is not enough: it must be yours."""

import time
import uuid
from dataclasses import dataclass, field
from typing import Protocol

from werkboek.model import Role

from .limits import Clock

MAX_PER_VISITOR = 8


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody the gate let in: a participant, or one device that holds a role's link.

    A sponsor holds link number ``issue`` of one ``request``.
    """

    role: Role
    name: str
    request: str = ""
    issue: int = 0

    @property
    def participant(self) -> str:
        """The participant's pseudonym, empty for the other roles."""
        return self.name if self.role is Role.PARTICIPANT else ""

    @property
    def asked(self) -> str:
        """The request and the number of its link, empty for everybody but a sponsor."""
        return f"{self.request}/{self.issue}" if self.role is Role.SPONSOR else ""


class Line(Protocol):
    """The open connection of a page."""

    def hang_up(self) -> None:
        """Tell the page that its kernel is gone, and listen no more."""
        ...


@dataclass(slots=True)
class _Kernel:
    """``left_at`` is None while its page is being made or somebody has it open."""

    owner: Visitor
    lines: set[Line] = field(default_factory=set)
    left_at: float | None = None


class KernelRegister:
    """The kernels that live, oldest first; in memory, because kernels do not outlive us."""

    def __init__(self, clock: Clock = time.monotonic) -> None:
        self._clock = clock
        self._kernels: dict[str, _Kernel] = {}

    def open(self, visitor: Visitor) -> tuple[str, list[str]]:
        """Return the id for a new kernel, and the kernels that must make room for it."""
        own = [kernel for kernel, owner in self.owners().items() if owner == visitor]
        surplus = own[: max(0, len(own) - MAX_PER_VISITOR + 1)]
        kernel = str(uuid.uuid4())
        self._kernels[kernel] = _Kernel(visitor)
        return kernel, surplus

    def hand_over(self, kernel: str) -> bool:
        """Start to watch over *kernel*, whose page is made; False when it had to end."""
        found = self._kernels.get(kernel)
        if found and not found.lines:
            found.left_at = self._clock()
        return found is not None

    def owner(self, kernel: str) -> Visitor | None:
        """Return who opened *kernel*, or None when there is none such."""
        found = self._kernels.get(kernel)
        return found.owner if found else None

    def owners(self) -> dict[str, Visitor]:
        """Return who opened each kernel."""
        return {kernel: found.owner for kernel, found in self._kernels.items()}

    def connect(self, kernel: str, line: Line) -> None:
        """Remember that a page has *kernel* open; hang up when it ended meanwhile."""
        if found := self._kernels.get(kernel):
            found.lines.add(line)
            found.left_at = None
        else:
            line.hang_up()

    def disconnect(self, kernel: str, line: Line) -> None:
        """Forget *line*; the kernel stays a while, for a phone that is only locked."""
        if found := self._kernels.get(kernel):
            found.lines.discard(line)
            if not found.lines:
                found.left_at = self._clock()

    def abandoned(self, seconds: float) -> list[str]:
        """Return the kernels that nobody has had open for so long."""
        since = self._clock() - seconds
        return [
            kernel
            for kernel, found in self._kernels.items()
            if found.left_at is not None and found.left_at <= since
        ]

    def forget(self, kernel: str) -> None:
        """Drop *kernel*, which has ended, and the lines to it."""
        if found := self._kernels.pop(kernel, None):
            for line in tuple(found.lines):
                line.hang_up()

    def clear(self) -> None:
        """Drop everything: the process above all kernels has ended."""
        self._kernels.clear()
