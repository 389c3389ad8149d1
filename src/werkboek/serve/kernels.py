"""Who opened which kernel.  Knowing an id is not enough: it must be yours."""

import uuid
from dataclasses import dataclass

from werkboek.model import Role

MAX_PER_VISITOR = 8


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody the gate let in: a participant, or one device that holds a role's link."""

    role: Role
    name: str

    @property
    def participant(self) -> str:
        """The participant's pseudonym, empty for the other roles."""
        return self.name if self.role is Role.PARTICIPANT else ""


class KernelRegister:
    """The kernels that live, oldest first; in memory, because kernels do not outlive us."""

    def __init__(self) -> None:
        self._owners: dict[str, Visitor] = {}

    def open(self, visitor: Visitor) -> tuple[str, list[str]]:
        """Return the id for a new kernel, and the kernels that must make room for it."""
        own = [kernel for kernel, owner in self._owners.items() if owner == visitor]
        surplus = own[: max(0, len(own) - MAX_PER_VISITOR + 1)]
        kernel = str(uuid.uuid4())
        self._owners[kernel] = visitor
        return kernel, surplus

    def owner(self, kernel: str) -> Visitor | None:
        """Return who opened *kernel*, or None when there is none such."""
        return self._owners.get(kernel)

    def forget(self, kernel: str) -> None:
        """Drop *kernel*; it has ended."""
        self._owners.pop(kernel, None)

    def clear(self) -> None:
        """Drop everything: the process above all kernels has ended."""
        self._owners.clear()
