"""The warm process: import everything once, then become a kernel per request.

Run by `nursery.Zygote`, with a socket as standard input.  On it the server sends, for each
kernel it wants, the end of a new socket; what is said there, `nursery` describes.  When the
first socket closes the server is gone, and so is the zygote.

Deliberately without threads.  ``fork()`` copies only the calling thread: a lock that any
other thread holds at that moment stays locked for ever in the copy.
"""

import contextlib
import gc
import json
import os
import select
import signal
import socket
import sys
import traceback
from pathlib import Path

from .child import become_kernel
from .kernel import PageKernelApp
from .preload import preload_kernel, preload_pages

STDIN = 0


class Zygote:
    """Children by pidfd, each with its number and the conversation about it."""

    def __init__(self, control: socket.socket) -> None:
        self._control = control
        self._children: dict[int, tuple[int, socket.socket]] = {}
        self._poll = select.poll()
        self._poll.register(control, select.POLLIN)

    def serve(self) -> socket.socket | None:
        """Return in each child, with its conversation; here when the server is gone."""
        while True:
            for descriptor, _ in self._poll.poll():
                if descriptor in self._children:
                    self._bury(descriptor)
                    continue
                _, received, _, _ = socket.recv_fds(self._control, 16, 1)
                if not received:
                    return None
                conversation = socket.socket(fileno=received[0])
                if self._is_child(conversation):
                    return conversation

    def _is_child(self, conversation: socket.socket) -> bool:
        try:
            pid = os.fork()
        except OSError as error:
            sys.stderr.write(f"zygote: cannot fork: {error}\n")
            conversation.close()
            return False
        if pid == 0:
            self._let_go()
            return True
        pidfd = os.pidfd_open(pid)
        self._children[pidfd] = pid, conversation
        self._poll.register(pidfd, select.POLLIN)
        return False

    def _bury(self, pidfd: int) -> None:
        """Collect a child that ended, and tell how."""
        pid, conversation = self._children.pop(pidfd)
        self._poll.unregister(pidfd)
        os.close(pidfd)
        _, status = os.waitpid(pid, 0)
        answer = {"status": os.waitstatus_to_exitcode(status)}
        with conversation, contextlib.suppress(OSError):
            conversation.send(json.dumps(answer).encode())

    def _let_go(self) -> None:
        """Close, in a child, what belongs to the zygote."""
        for pidfd, (_, conversation) in self._children.items():
            os.close(pidfd)
            conversation.close()
        self._control.close()


def main() -> None:
    """Serve until the server goes away; in a child, be a kernel until it is shut down."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the server to handle
    sys.path.pop(0)  # the server's folder; `ipykernel_launcher` does the same
    control = socket.socket(fileno=os.dup(STDIN))
    with Path(os.devnull).open() as nothing:
        os.dup2(nothing.fileno(), STDIN)
    preload_kernel()
    app = PageKernelApp.instance()
    app.prepare()
    preload_pages()
    if len(list(Path("/proc/self/task").iterdir())) > 1:
        sys.exit("zygote: something that was preloaded started a thread")
    # A collection in a child would write in every object, and so un-share all memory.  It
    # never visits what is frozen.  Collecting first leaves no garbage there, and collecting
    # no more leaves no holes that children would fill.
    gc.collect()
    gc.disable()
    gc.freeze()
    conversation = Zygote(control).serve()
    if conversation is not None:
        try:
            become_kernel(app, conversation)
        finally:  # it only comes back to fail
            traceback.print_exc()
            os._exit(1)  # an orderly end would wait for threads that are half started


if __name__ == "__main__":
    main()
