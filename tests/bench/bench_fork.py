"""What forking saves: the same pages with forked and with ordinary kernels, one run.

``python -m tests.bench.bench_fork [--pages 12] [--page stellingen] [--json]``.  Memory is
that of the kernels and their zygote together, divided by the pages: PSS counts what is
shared once, USS is what a page does not share with anybody.
"""

import argparse
import asyncio
import json
import statistics
import time
from dataclasses import asdict, dataclass

import psutil

from tests.serve.kernels import Kernel, Kernels, kernels
from werkboek.serve.fork.nursery import nursery

MEGABYTE = 2**20


@dataclass(frozen=True)
class Costs:
    """Of one page, averaged; ``open_seconds`` is the median time until it is drawn."""

    open_seconds: float
    cpu_seconds: float
    pss_megabytes: float
    uss_megabytes: float


async def measure(provisioner: str, pages: int, page: str) -> Costs:
    """Open *pages* pages at once and add up what they took."""
    async with kernels(provisioner) as them:
        if provisioner == "werkboek-fork":
            await (await them.start()).manager.shutdown_kernel(now=True)  # warm
        opened = await asyncio.gather(*(_open(them, page) for _ in range(pages)))
        processes = [psutil.Process(kernel.process.pid) for kernel, _ in opened]
        cpu = sum(sum(process.cpu_times()[:2]) for process in processes)
        if zygote := nursery().zygote:
            processes.append(psutil.Process(zygote.process.pid))
        memory = [process.memory_full_info() for process in processes]
    nursery().close()
    return Costs(
        open_seconds=statistics.median(seconds for _, seconds in opened),
        cpu_seconds=cpu / pages,
        pss_megabytes=sum(each.pss for each in memory) / pages / MEGABYTE,
        uss_megabytes=sum(each.uss for each in memory[:pages]) / pages / MEGABYTE,
    )


async def _open(them: Kernels, page: str) -> tuple[Kernel, float]:
    began = time.perf_counter()
    kernel = await them.start()
    said = await kernel.run(f"from werkboek import open_page\nopen_page({page!r})")
    if said:
        raise RuntimeError(said)
    return kernel, time.perf_counter() - began


def main() -> None:
    """Print both, and what is left of each cost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=12)
    parser.add_argument("--page", default="stellingen")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    ordinary, forked = (
        asdict(asyncio.run(measure(each, options.pages, options.page)))
        for each in ("local-provisioner", "werkboek-fork")
    )
    ratio = {name: forked[name] / ordinary[name] for name in forked}
    if options.json:
        result = {"pages": options.pages, "ordinary": ordinary, "forked": forked}
        print(json.dumps({**result, "ratio": ratio}))  # noqa: T201 - what it is for
        return
    print(f"{options.pages} pages at once{'ordinary':>22}{'forked':>10}{'ratio':>8}")  # noqa: T201
    for name, share in ratio.items():
        print(f"{name:28}{ordinary[name]:10.2f}{forked[name]:10.2f}{share:8.2f}")  # noqa: T201


if __name__ == "__main__":
    main()
