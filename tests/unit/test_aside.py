"""Work beside a page does not keep the page from answering."""

import asyncio
import threading

from werkboek.page.aside import Aside


def test_the_page_answers_while_the_work_goes_on() -> None:
    async def page() -> list[str]:
        happened: list[str] = []
        may_end, ended = threading.Event(), asyncio.Event()

        def work() -> str:
            may_end.wait(20)
            return "found"

        def done(result: str) -> None:
            happened.append(f"{result} in {threading.current_thread().name}")
            ended.set()

        Aside().do(work, done, ended.set)
        await asyncio.sleep(0)
        happened.append("answered")
        may_end.set()
        await asyncio.wait_for(ended.wait(), 20)
        return happened

    assert asyncio.run(page()) == ["answered", "found in MainThread"]


def test_a_failure_is_told_to_the_page() -> None:
    async def page() -> str:
        told: asyncio.Future[str] = asyncio.get_running_loop().create_future()

        def work() -> None:
            raise ValueError

        Aside().do(
            work, lambda _: told.set_result("done"), lambda: told.set_result("failed")
        )
        return await asyncio.wait_for(told, 20)

    assert asyncio.run(page()) == "failed"


def test_without_a_loop_the_work_is_done_at_once() -> None:
    done: list[int] = []

    Aside().do(lambda: 7, done.append, lambda: done.append(0))

    assert done == [7]
