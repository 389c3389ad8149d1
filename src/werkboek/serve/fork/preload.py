"""What every page needs, imported once."""

import contextlib
import importlib
import logging
import os
import sys
from collections.abc import Iterator, Sequence

PRELOAD_VARIABLE = "WERKBOEK_FORK_PRELOAD"
"""Takes the place of `PAGES`; in the same form."""

# What a kernel imports at a late moment.  What is missing here, each child imports again.
KERNEL = """
    werkboek.serve.fork.child
    IPython.core.completerlib IPython.core.logger IPython.core.magics IPython.core.oinspect
    IPython.utils.wildcard bdb encodings.ascii faulthandler ipykernel.debugger psutil
    tornado.platform.asyncio
"""

# Modules; after a colon, a function to call.
PAGES = """
    anywidget ipywidgets pydantic.main ruamel.yaml sqlalchemy.dialects.sqlite sqlite3
    werkboek.app:prepare
"""

# IPython and ipykernel use these when they are there, and a page does not need them.
UNWANTED = ("debugpy", "jedi")

log = logging.getLogger(__name__)


def preload() -> None:
    """Import and call all of it; a missing module costs speed, never the service."""
    pages = os.environ.get(PRELOAD_VARIABLE, PAGES)
    with _without(UNWANTED):
        for each in (KERNEL + pages).split():
            name, _, function = each.partition(":")
            try:
                module = importlib.import_module(name)
            except ImportError as error:
                log.warning("cannot preload %s: %s", name, error)
                continue
            if function:
                getattr(module, function)()


@contextlib.contextmanager
def _without(names: Sequence[str]) -> Iterator[None]:
    """Make importing *names* fail, as if they were not installed."""
    sys.modules.update(dict.fromkeys(names))  # type: ignore[arg-type]  # None: not to be found
    try:
        yield
    finally:
        for name in names:
            del sys.modules[name]
