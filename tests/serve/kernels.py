"""Kernels as the hidden Voilà starts them, and somebody who talks to them."""

import asyncio
import os
import select
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from jupyter_client.asynchronous.client import AsyncKernelClient
from jupyter_client.multikernelmanager import AsyncMultiKernelManager
from jupyter_client.provisioning.factory import KernelProvisionerFactory
from traitlets.config import Config

READY_SECONDS = 60
END_SECONDS = 20


@dataclass(frozen=True)
class Kernel:
    """One kernel and the client that is connected to it."""

    manager: Any
    client: AsyncKernelClient

    @property
    def process(self) -> Any:  # noqa: ANN401 - a Popen, or what looks like one
        """What jupyter_client takes for the process."""
        return self.manager.provisioner.process

    async def run(self, code: str, heard: asyncio.Event | None = None) -> str:
        """Run *code* and return what it printed, and the name of an exception.

        *heard* is set as soon as it prints.
        """
        said: list[str] = []

        def listen(message: dict[str, Any]) -> None:
            content = message["content"]
            said.append(content.get("text", "") or content.get("ename", ""))
            if heard and said[-1]:
                heard.set()

        await self.client.execute_interactive(
            code, timeout=READY_SECONDS, output_hook=listen
        )
        return "".join(said).strip()


class Kernels:
    """Starts kernels one by one; ends them all."""

    def __init__(self, provisioner: str, transport: str, folder: str) -> None:
        KernelProvisionerFactory.instance().default_provisioner_name = provisioner
        config = Config()
        config.KernelManager.transport = transport
        config.KernelManager.autorestart = False  # a page comes back by itself
        self._managers = AsyncMultiKernelManager(config=config, connection_dir=folder)
        self._clients: list[AsyncKernelClient] = []

    async def start(self, **options: Any) -> Kernel:  # noqa: ANN401 - passed on
        """Return a new kernel that is ready."""
        kernel_id = await self._managers.start_kernel(**options)
        return await self.connect(self._managers.get_kernel(kernel_id))

    async def connect(self, manager: Any) -> Kernel:  # noqa: ANN401 - has no types
        """Return a started kernel as soon as it is ready."""
        client: AsyncKernelClient = manager.client()
        self._clients.append(client)
        client.start_channels()
        await client.wait_for_ready(READY_SECONDS)
        return Kernel(manager, client)

    async def end(self) -> None:
        """End all of them."""
        for client in self._clients:
            client.stop_channels()
        await self._managers.shutdown_all(now=True)


@asynccontextmanager
async def kernels(
    provisioner: str = "werkboek-fork", transport: str = "ipc"
) -> AsyncIterator[Kernels]:
    """Yield a way to start kernels, which end with the block."""
    # Not in pytest's folder: the path of a socket has 107 characters at most.
    with tempfile.TemporaryDirectory() as folder:
        started = Kernels(provisioner, transport, folder)
        try:
            yield started
        finally:
            await started.end()


def ends(pid: int) -> bool:
    """Wait for the end of any process, and say whether it came in time."""
    try:
        pidfd = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    waiter = select.poll()
    waiter.register(pidfd, select.POLLIN)
    try:
        return bool(waiter.poll(END_SECONDS * 1000))
    finally:
        os.close(pidfd)
