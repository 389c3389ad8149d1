"""What a fresh copy of the zygote does: become somebody else, and then a kernel."""

import atexit
import contextlib
import gc
import json
import os
import socket
import sys
from pathlib import Path

from .kernel import PageKernelApp

LARGEST_REQUEST = 1 << 18

OOM_SCORE = "300"
"""When memory runs out, lose one page rather than the server."""


def become_kernel(app: PageKernelApp, conversation: socket.socket) -> None:
    """Be the kernel that is asked for in *conversation*, until it is shut down."""
    os.setsid()  # a group of its own, so that an interrupt reaches this kernel only
    gc.enable()
    with conversation:
        request = json.loads(conversation.recv(LARGEST_REQUEST))
        _move_to({**request["environment"], "JPY_PARENT_PID": str(os.getppid())})
        os.chdir(request["folder"])
        app.begin(request["connection_file"])
        # Its own, and it is still alive: this can be no other process of the same number.
        pidfd = os.pidfd_open(os.getpid())
        answer = {"pid": os.getpid()}
        socket.send_fds(conversation, [json.dumps(answer).encode()], [pidfd])
        os.close(pidfd)
    app.start()
    app.control_thread.stop()
    app.control_thread.join()  # it may still be confirming that we end
    atexit._run_exitfuncs()  # noqa: SLF001 - the half of an ordinary end that matters
    os._exit(0)  # the other half writes in, and so un-shares, all that it cleans up


def _move_to(environment: dict[str, str]) -> None:
    """Take over *environment*, and differ from siblings in what must differ."""
    for name in os.environ.keys() - environment.keys():
        del os.environ[name]
    os.environ.update(environment.items() - os.environ.items())
    with contextlib.suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text(OOM_SCORE, encoding="ascii")
    if "numpy.random" in sys.modules:  # Python reseeds `random` after a fork by itself
        sys.modules["numpy.random"].seed()
