"""Two ways to work a page; what comes of it must be the same."""

import re
from abc import ABC, abstractmethod

from playwright.sync_api import Locator, expect

WAY = 5
"""Points on the way from one place to another."""

OVER = re.compile(r"\bwb-over\b")
"""What a place is while something is above it that can be dropped there."""


class Hand(ABC):
    """How somebody works a page."""

    @abstractmethod
    def press(self, target: Locator) -> None: ...

    @abstractmethod
    def write(self, target: Locator, text: str) -> None: ...

    @abstractmethod
    def tick(self, target: Locator) -> None: ...

    @abstractmethod
    def choose(self, target: Locator, label: str) -> None: ...

    def press_surely(self, target: Locator, asked: str) -> None:
        """Press what asks first, and press again."""
        self.press(target)
        expect(target.page.get_by_text(asked)).to_be_visible()
        self.press(target)


class Keyboard(Hand):
    """Focus and keys only."""

    def press(self, target: Locator) -> None:
        target.focus()
        expect(target).to_be_focused()
        target.page.keyboard.press("Enter")

    def write(self, target: Locator, text: str) -> None:
        target.focus()
        expect(target).to_be_focused()
        target.page.keyboard.type(text)

    def tick(self, target: Locator) -> None:
        target.focus()
        target.page.keyboard.press("Space")
        expect(target).to_be_checked()

    def choose(self, target: Locator, label: str) -> None:
        target.focus()
        target.page.keyboard.type(label)


class Pointer(Hand):
    """Clicks and taps."""

    def press(self, target: Locator) -> None:
        target.click()

    def write(self, target: Locator, text: str) -> None:
        target.click()
        target.fill(text)

    def tick(self, target: Locator) -> None:
        target.click()
        expect(target).to_be_checked()

    def choose(self, target: Locator, label: str) -> None:
        target.select_option(label=label)


def drag_by_mouse(source: Locator, target: Locator) -> None:
    """Take *source* by its grip to the top of *target*; both are in sight."""
    mouse = source.page.mouse
    start, *way = _way(source, target)
    mouse.move(*start)
    mouse.down()
    for point in way:
        mouse.move(*point)
    expect(target).to_have_class(OVER)
    mouse.up()


def drag_by_finger(source: Locator, target: Locator) -> None:
    """Do the same on a touch screen."""
    browser = source.page.context.new_cdp_session(source.page)
    browser.send("Emulation.setTouchEmulationEnabled", {"enabled": True})

    def touch(kind: str, *points: tuple[float, float]) -> None:
        fingers = [{"x": x, "y": y} for x, y in points]
        browser.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": fingers})

    start, *way = _way(source, target)
    touch("touchStart", start)
    for point in way:
        touch("touchMove", point)
    expect(target).to_have_class(OVER)
    touch("touchEnd")
    browser.detach()


def _way(source: Locator, target: Locator) -> list[tuple[float, float]]:
    """Return points from the grip of *source* to the top of *target*."""
    expect(source.locator(".wb-grip").first).to_be_visible()
    expect(target).to_be_attached()
    source.evaluate("element => element.scrollIntoView({ block: 'center' })")
    grip, place = source.locator(".wb-grip").first.bounding_box(), target.bounding_box()
    if grip is None or place is None:
        raise AssertionError(source, target)
    x, y = grip["x"] + grip["width"] / 2, grip["y"] + grip["height"] / 2
    to_x, to_y = place["x"] + 20, place["y"] + 20
    return [(x + (to_x - x) * n / WAY, y + (to_y - y) * n / WAY) for n in range(WAY + 1)]
