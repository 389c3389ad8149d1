"""Start a page's kernel by forking, and in the ordinary way where that cannot be."""

import json
import os
import sys
from pathlib import Path
from typing import Any

from jupyter_client.connect import KernelConnectionInfo, port_names
from jupyter_client.provisioning.local_provisioner import LocalProvisioner

if sys.platform == "linux":
    from .nursery import nursery

SWITCH_VARIABLE = "WERKBOEK_FORK"
"""``0`` switches forking off."""

KNOWN_OPTIONS = frozenset({"cwd", "env", "extra_arguments", "kernel_id"})


def warm() -> None:
    """Start the warm process, so that the first visitor does not wait for it.

    Returns at once, and does nothing where forking is not possible or switched off.
    """
    if sys.platform == "linux" and _is_switched_on():
        nursery().warm()


class ForkProvisioner(LocalProvisioner):
    """Another way to make the process; all that comes after is inherited.

    The name of its entry point, ``werkboek-fork``, is what to set
    ``KernelProvisionerFactory.default_provisioner_name`` to.
    """

    process: Any  # a Popen, or what looks like one

    async def launch_kernel(
        self,
        cmd: list[str],
        **kwargs: Any,  # noqa: ANN401 - passed on
    ) -> KernelConnectionInfo:
        """Return how to connect to a kernel; a forked one can be connected to already."""
        if sys.platform == "linux" and _can_fork(cmd, kwargs):
            connection_file = cmd[-1]
            folder = str(kwargs.get("cwd") or Path.cwd())
            process = await nursery().fork(
                {
                    "connection_file": connection_file,
                    "environment": dict(kwargs.get("env") or os.environ),
                    "folder": folder,
                }
            )
            if process is not None:
                self.process, self.pid, self.cwd = process, process.pid, folder
                self._learn_ports(connection_file)
                return self.connection_info
        return await super().launch_kernel(cmd, **kwargs)

    def _learn_ports(self, connection_file: str) -> None:
        """Take over the ports of a kernel that found its own to be taken."""
        found = json.loads(Path(connection_file).read_text(encoding="utf-8"))
        self.connection_info.update({name: found[name] for name in port_names})  # type: ignore[typeddict-item]  # names of ports
        for name in port_names:
            setattr(self.parent, name, found[name])


def _can_fork(command: list[str], options: dict[str, Any]) -> bool:
    """Say whether a copy of this Python is exactly what *command* asks for."""
    asked = {name for name, value in options.items() if value is not None}
    parts = [part for part in command[:-1] if not part.startswith("-X")]
    usual = [sys.executable, "-m", "ipykernel_launcher", "-f"]
    return _is_switched_on() and parts == usual and asked <= KNOWN_OPTIONS


def _is_switched_on() -> bool:
    return os.environ.get(SWITCH_VARIABLE) != "0"
