"""Two ways to work a page; what comes of it must be the same."""

from abc import ABC, abstractmethod

from playwright.sync_api import Locator, expect


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
