"""What a server and everything below it use."""

import contextlib
from pathlib import Path
from typing import NamedTuple

import psutil

KIB_PER_MIB = 1024


class Usage(NamedTuple):
    """One process tree at one moment: memory in MiB, processor time in seconds."""

    pss_mb: float
    processes: int
    cpu_seconds: float


def measure(pid: int) -> Usage:
    """Return what process *pid* and all its descendants use now; Linux only.

    Processor time is that of the living processes and of children they waited for.
    """
    root = psutil.Process(pid)
    processes = [root, *root.children(recursive=True)]
    cpu = 0.0
    for process in processes:
        with contextlib.suppress(psutil.NoSuchProcess):
            cpu += sum(process.cpu_times()[:4])
    return Usage(sum(_pss_mb(each.pid) for each in processes), len(processes), cpu)


def _pss_mb(pid: int) -> float:
    """Return the proportional set size, 0 for a process that just ended.

    Not the resident size: that counts memory which forked kernels share once for each of
    them, and the sharing is what we want to see.
    """
    with contextlib.suppress(OSError):
        for line in (
            Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
        ):
            if line.startswith("Pss:"):
                return int(line.split()[1]) / KIB_PER_MIB
    return 0.0
