"""How often something may happen."""

import time
from collections import deque
from collections.abc import Callable

Clock = Callable[[], float]
"""Seconds that only go up."""


class SlidingWindow:
    """At most *limit* events in any *seconds*."""

    def __init__(self, limit: int, seconds: float, clock: Clock = time.monotonic) -> None:
        self._limit = limit
        self._seconds = seconds
        self._clock = clock
        self._times: deque[float] = deque()

    def allow(self) -> bool:
        """Count one event and say whether it fits; a refused event is not counted."""
        now = self._clock()
        while self._times and self._times[0] <= now - self._seconds:
            self._times.popleft()
        if len(self._times) >= self._limit:
            return False
        self._times.append(now)
        return True


class Attempts:
    """Wrong tries at a secret, by one address and by everybody together.

    The total is not a luxury: an attacker may have many addresses.  Right tries do not
    count, or the limit would keep out a room that shares one address.  Past the limit right
    and wrong are refused alike, so it tells nobody which is which.
    """

    def __init__(
        self, per_address: int, in_total: int, seconds: float, clock: Clock = time.monotonic
    ) -> None:
        self._per_address = per_address
        self._in_total = in_total
        self._seconds = seconds
        self._clock = clock
        self._wrong: deque[tuple[float, str]] = deque()

    def is_open(self, address: str) -> bool:
        """Say whether *address* may try now."""
        now = self._clock()
        while self._wrong and self._wrong[0][0] <= now - self._seconds:
            self._wrong.popleft()
        own = sum(each == address for _, each in self._wrong)
        return own < self._per_address and len(self._wrong) < self._in_total

    def count(self, address: str) -> None:
        """Remember a wrong try."""
        self._wrong.append((self._clock(), address))
