"""What every page needs, imported once."""

import importlib
import logging
import os
import sys
from types import ModuleType

PRELOAD_VARIABLE = "WERKBOEK_FORK_PRELOAD"
"""Takes the place of `PAGES`; in the same form."""

# What a kernel imports at a late moment.  What is missing here, each child imports again.
KERNEL = """
    IPython.core.completerlib IPython.core.logger IPython.core.magics IPython.core.oinspect
    IPython.utils.wildcard bdb encodings.ascii faulthandler ipykernel.debugger
    ipykernel.kernelapp psutil tornado.platform.asyncio
"""

# Modules; after a colon, a function to call.
PAGES = """
    anywidget ipywidgets pydantic.main ruamel.yaml sqlalchemy.dialects.sqlite sqlite3
    werkboek.app:prepare
"""

log = logging.getLogger(__name__)


def preload_kernel() -> None:
    """Import what makes a kernel, as if there were no debugger to install in each."""
    sys.modules["debugpy"] = None  # type: ignore[assignment]  # as if it were not there
    for name in KERNEL.split():
        _load(name)
    del sys.modules["debugpy"]


def preload_pages() -> None:
    """Import, and call, what pages need; the kernel has to be there."""
    for entry in os.environ.get(PRELOAD_VARIABLE, PAGES).split():
        name, _, function = entry.partition(":")
        module = _load(name)
        if module and function:
            getattr(module, function)()


def _load(name: str) -> ModuleType | None:
    """Import one module; when it is missing that costs speed, never the service."""
    try:
        return importlib.import_module(name)
    except ImportError as error:
        log.warning("cannot preload %s: %s", name, error)
        return None
