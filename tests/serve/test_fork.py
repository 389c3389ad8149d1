"""A forked kernel is a kernel like any other, only sooner there and smaller."""

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from jupyter_client.manager import AsyncKernelManager

from werkboek.serve.fork import warm
from werkboek.serve.fork.nursery import nursery
from werkboek.serve.fork.process import ForkedProcess

from .kernels import Kernel, Kernels, ends, kernels

LOOK = """
import os, sys
parent = os.environ["JPY_PARENT_PID"] == str(os.getppid())
print(os.environ.get("WHO"), os.getcwd(), __name__, parent, "werkboek.app" in sys.modules)
"""
DRAW = """
import numpy, random, uuid

print(random.random(), numpy.random.rand(), uuid.uuid4())
"""
TASK = """
import asyncio

async def work():
    await asyncio.sleep(0)
    print("gedaan", flush=True)

task = asyncio.get_running_loop().create_task(work())
"""
CHECKBOX = """
import ipywidgets

box = ipywidgets.Checkbox()
box.observe(lambda change: print(f"nu {change.new}", end=""), "value")
print(box.model_id)
"""
SERVER = """
import asyncio, json
from tests.serve.kernels import kernels

async def main():
    async with kernels() as them:
        kernel = await them.start()
        parent = await kernel.run("import os; print(os.getppid())")
        print(json.dumps([kernel.process.pid, int(parent)]), flush=True)
        await asyncio.Event().wait()

asyncio.run(main())
"""
BROKEN = """
from werkboek.serve.fork.kernel import PageKernelApp

PageKernelApp.begin = None
"""
ELSEWHERE = """
import json, sys
import werkboek.serve, jupyter_client.provisioning
sys.platform = sys.argv[1]
import werkboek.serve.fork
werkboek.serve.fork.warm()
print(json.dumps([name for name in sys.modules if name.startswith("werkboek.serve.fork.")]))
"""


@pytest.fixture(scope="module", autouse=True)
def _zygote() -> Iterator[None]:
    yield
    nursery().close()


@pytest.fixture
def fresh(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """Give a test a zygote of its own, which gets the environment that the test sets."""
    nursery().close()
    nursery.cache_clear()
    yield monkeypatch
    nursery().close()
    nursery.cache_clear()


def zygote_pid() -> int:
    """Return the process from which kernels are forked now."""
    return nursery().warm().process.pid


def test_a_page_has_an_environment_and_folder_of_its_own_and_shares_the_rest() -> None:
    async def story() -> tuple[object, str, str]:
        async with kernels() as them:
            first = await them.start(env={**os.environ, "WHO": "p1"}, cwd="/usr")
            second = await them.start()
            return first.process, await first.run(LOOK), await second.run(LOOK)

    process, first, second = asyncio.run(story())

    assert isinstance(process, ForkedProcess)
    assert first == "p1 /usr __main__ True True"
    assert second == f"None {Path.cwd()} __main__ True True"


def test_siblings_draw_different_numbers(fresh: pytest.MonkeyPatch) -> None:
    fresh.setenv("WERKBOEK_FORK_PRELOAD", "numpy.random")

    async def story() -> list[str]:
        async with kernels() as them:
            return [await (await them.start()).run(DRAW) for _ in range(2)]

    first, second = (said.split() for said in asyncio.run(story()))

    assert len(first) == len(second) == 3
    assert not set(first) & set(second)


def test_an_interrupt_stops_the_cell_and_not_the_kernel() -> None:
    async def story() -> tuple[str, str]:
        async with kernels() as them:
            kernel = await them.start()
            heard = asyncio.Event()
            busy = asyncio.create_task(kernel.run("print('.')\nwhile True: pass", heard))
            await heard.wait()
            await kernel.manager.interrupt_kernel()
            return await busy, await kernel.run("print(6 * 7)")

    busy, after = asyncio.run(story())

    assert busy.endswith("KeyboardInterrupt")
    assert after == "42"


@pytest.mark.parametrize("now", [True, False])
def test_a_restart_makes_a_new_process(*, now: bool) -> None:
    async def story() -> tuple[int, int, str]:
        async with kernels() as them:
            kernel = await them.start()
            before = kernel.process.pid
            await kernel.run("x = 1")
            await kernel.manager.restart_kernel(now=now)
            await kernel.client.wait_for_ready(60)
            return before, kernel.process.pid, await kernel.run("x")

    before, after, said = asyncio.run(story())

    assert not psutil.pid_exists(before)
    assert after != before
    assert said == "NameError"


@pytest.mark.parametrize(
    ("death", "status"),
    [  # a signal is negative, as in subprocess.Popen.returncode
        ("os._exit(7)", 7),
        ("os.kill(os.getpid(), 11)", -signal.SIGSEGV),
        ("get_ipython().ask_exit()", 0),
    ],
)
def test_how_a_kernel_ended_is_known_and_it_leaves_no_zombie(
    death: str, status: int
) -> None:
    async def story() -> tuple[int, bool]:
        async with kernels() as them:
            kernel = await them.start()
            process = kernel.process
            kernel.client.execute(f"import os; {death}")
            return await asyncio.to_thread(process.wait, 20), psutil.pid_exists(process.pid)

    assert asyncio.run(story()) == (status, False)


def test_a_kernel_that_is_asked_to_end_does_so_by_itself() -> None:
    async def story() -> int:
        async with kernels() as them:
            kernel = await them.start()
            process = kernel.process
            kernel.client.shutdown()
            status: int = await asyncio.to_thread(process.wait, 20)
            return status

    assert asyncio.run(story()) == 0


async def next_text(kernel: Kernel) -> str:
    """Return what *kernel* prints next, without being asked to run anything."""
    while True:
        message = await kernel.client.get_iopub_msg(timeout=20)
        if message["msg_type"] == "stream":
            return str(message["content"]["text"])


def test_a_widget_hears_the_browser() -> None:
    async def story() -> str:
        async with kernels() as them:
            kernel = await them.start()
            model = await kernel.run(CHECKBOX)
            data = {"method": "update", "state": {"value": True}, "buffer_paths": []}
            message = kernel.client.session.msg(
                "comm_msg", {"comm_id": model, "data": data}
            )
            kernel.client.shell_channel.send(message)
            return await next_text(kernel)

    assert asyncio.run(story()) == "nu True"


def test_a_browser_that_comes_back_gets_the_state_of_all_widgets() -> None:
    async def story() -> tuple[str, str]:
        async with kernels() as them:
            kernel = await them.start()
            model = await kernel.run(CHECKBOX)
            opening = {"comm_id": "c", "target_name": "jupyter.widget.control", "data": {}}
            asking = {"comm_id": "c", "data": {"method": "request_states"}}
            for kind, content in (("comm_open", opening), ("comm_msg", asking)):
                session = kernel.client.session
                version = {"version": "1.0.0"}  # of the protocol of the control channel
                message = session.msg(kind, content, metadata=version)
                kernel.client.shell_channel.send(message)
            while True:
                heard = await kernel.client.get_iopub_msg(timeout=20)
                if heard["msg_type"] == "comm_msg":
                    return model, json.dumps(heard["content"])

    model, heard = asyncio.run(story())

    assert model in heard


def test_a_task_goes_on_after_its_cell() -> None:
    async def story() -> str:
        async with kernels() as them:
            kernel = await them.start()
            return await kernel.run(TASK) or (await next_text(kernel)).strip()

    assert asyncio.run(story()) == "gedaan"


@pytest.mark.parametrize("transport", ["ipc", "tcp"])
def test_twelve_pages_open_at_once(transport: str) -> None:
    async def story() -> tuple[set[str], set[type]]:
        async with kernels(transport=transport) as them:
            dozen = await asyncio.gather(*(them.start() for _ in range(12)))
            said = await asyncio.gather(
                *(k.run("import os; print(os.getpid())") for k in dozen)
            )
            return set(said), {type(kernel.process) for kernel in dozen}

    pids, kinds = asyncio.run(story())

    assert len(pids) == 12
    assert kinds == {ForkedProcess}


def test_a_port_that_somebody_took_meanwhile_is_replaced() -> None:
    async def story(taken: int) -> tuple[type, str, bool]:
        async with kernels() as them:
            manager = AsyncKernelManager(cache_ports=False, shell_port=taken)
            await manager.start_kernel()
            kernel = await them.connect(manager)
            said = await kernel.run("print(6 * 7)")
            process = kernel.process
            await manager.shutdown_kernel(now=True)
            return type(process), said, manager.shell_port != taken

    with socket.create_server(("127.0.0.1", 0)) as somebody:
        port = somebody.getsockname()[1]

        assert asyncio.run(story(port)) == (ForkedProcess, "42", True)


def test_a_page_takes_less_than_half_the_memory_of_an_ordinary_one() -> None:
    async def private_bytes(provisioner: str) -> int:
        async with kernels(provisioner) as them:
            kernel = await them.start()
            await kernel.run("from werkboek import open_page\nopen_page('stellingen')")
            return int(psutil.Process(kernel.process.pid).memory_full_info().uss)

    forked = asyncio.run(private_bytes("werkboek-fork"))
    ordinary = asyncio.run(private_bytes("local-provisioner"))

    assert forked < ordinary / 2


def test_kernels_end_with_their_zygote_and_the_next_one_has_a_new_zygote() -> None:
    async def story() -> tuple[bool, bool, int]:
        async with kernels() as them:
            kernel = await them.start()
            old, process = zygote_pid(), kernel.process
            os.kill(old, signal.SIGKILL)
            has_ended = await asyncio.to_thread(ends, process.pid)
            is_known = process.poll() is not None
            await them.start()
            return has_ended, is_known, old

    has_ended, is_known, old = asyncio.run(story())

    assert has_ended
    assert is_known
    assert zygote_pid() != old


def test_nothing_stays_behind_when_the_server_is_killed() -> None:
    with subprocess.Popen([sys.executable, "-c", SERVER], stdout=subprocess.PIPE) as server:
        assert server.stdout
        pids = json.loads(server.stdout.readline())
        server.kill()

        assert [ends(pid) for pid in pids] == [True, True]


async def ordinary(them: Kernels) -> tuple[bool, str]:
    """Say whether a kernel was started in the ordinary way, and let it count."""
    kernel = await them.start()
    return isinstance(kernel.process, subprocess.Popen), await kernel.run("print(6 * 7)")


def test_without_a_zygote_pages_get_ordinary_kernels_and_the_log_says_so_once(
    fresh: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    fresh.setenv("WERKBOEK_FORK_PRELOAD", "os:abort")

    async def story() -> list[tuple[bool, str]]:
        async with kernels() as them:
            return [await ordinary(them) for _ in range(2)]

    assert asyncio.run(story()) == [(True, "42")] * 2
    assert len([line for line in caplog.messages if "forking failed" in line]) == 1


def test_a_copy_that_cannot_become_a_kernel_leads_to_an_ordinary_one(
    fresh: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "broken.py").write_text(BROKEN, encoding="utf-8")
    fresh.setenv("PYTHONPATH", str(tmp_path))
    fresh.setenv("WERKBOEK_FORK_PRELOAD", "broken")

    async def story() -> tuple[bool, str]:
        async with kernels() as them:
            return await ordinary(them)

    assert asyncio.run(story()) == (True, "42")
    assert nursery().zygote


def test_it_can_be_switched_off(fresh: pytest.MonkeyPatch) -> None:
    fresh.setenv("WERKBOEK_FORK", "0")
    warm()

    async def story() -> tuple[bool, str]:
        async with kernels() as them:
            return await ordinary(them)

    assert asyncio.run(story()) == (True, "42")
    assert nursery().zygote is None


def test_warming_up_does_not_wait(fresh: pytest.MonkeyPatch) -> None:
    fresh.setenv("WERKBOEK_FORK_PRELOAD", "signal:pause")  # never warm

    warm()

    zygote = nursery().zygote
    assert zygote
    assert not zygote.has_ended


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_elsewhere_nothing_that_forks_is_imported(platform: str) -> None:
    said = subprocess.check_output([sys.executable, "-c", ELSEWHERE, platform])

    assert json.loads(said) == ["werkboek.serve.fork.provisioner"]
