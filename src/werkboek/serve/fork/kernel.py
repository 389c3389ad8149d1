"""A kernel in two halves: what is the same for every page, and what is one page's own.

The first half is made once, in the zygote.  What it makes is memory that kernels share, and
the code that made it is code they need not run: running un-shares memory, because CPython
writes reference counts.  The order of the second half is ipykernel's own; steps that a page
has no use for are empty.
"""

import errno
import os
import sys
import uuid
from typing import Any, Self

import ipywidgets
import zmq
from ipykernel.ipkernel import IPythonKernel
from ipykernel.kernelapp import IPKernelApp
from jupyter_client.session import new_id
from traitlets import Type
from traitlets.config import Config


class PageKernel(IPythonKernel):
    """An `IPythonKernel` that gets its sockets after it was made."""

    shell: Any  # never None here

    @classmethod
    def instance(cls, **parts: Any) -> Self:  # noqa: ANN401 - passed on
        """Return the only kernel; the second call gives it its *parts*."""
        if not cls.initialized():
            return super().instance(**parts)
        kernel: Self = super().instance()
        kernel.adopt(parts)
        return kernel

    def adopt(self, parts: dict[str, Any]) -> None:
        """Take *parts*, and do over what was derived from them when they were missing."""
        del parts["user_ns"]  # made with the shell
        for name, part in parts.items():
            setattr(self, name, part)
        self.ident = str(uuid.uuid4())
        self._stdout, self._stderr = sys.stdout, sys.stderr
        for publisher in (self.shell.displayhook, self.shell.display_pub):
            publisher.session = self.session
            publisher.pub_socket = self.iopub_socket
        self.shell.displayhook.topic = self._topic("execute_result")
        self.shell.init_environment()


class PageKernelApp(IPKernelApp):
    """An `IPKernelApp` that is configured long before it knows its connection file.

    It reads no command line, no personal IPython settings and no start-up files: a page is
    an application, and behaves the same whoever started the server.
    """

    kernel_class = Type(PageKernel)

    def __init__(self) -> None:
        config = Config()
        config.HistoryManager.enabled = False  # a file and a thread; nobody scrolls back
        config.InteractiveShell.colors = "nocolor"
        config.IPKernelApp.capture_fd_output = False  # two threads
        super().__init__(config=config)

    def prepare(self) -> None:
        """Make, before the fork, what every kernel has alike."""
        self.log.setLevel(self.log_level)  # or every record is made, and dropped later
        self.init_profile_dir()
        self.kernel = self.kernel_class.instance(
            parent=self, log=self.log, profile_dir=self.profile_dir, session=self.session
        )
        ipywidgets.register_comm_target()  # what it does when imported in a kernel
        # Setting an option searches the base classes in a way that makes Python forget,
        # the first time, what it knows about hundreds of classes.
        with zmq.Context() as context, context.socket(zmq.ROUTER) as socket:
            socket.linger = 0

    def begin(self, connection_file: str) -> None:
        """Make, after the fork, the rest; when this returns, others can connect."""
        self.connection_file = connection_file
        self.parent_handle = os.getppid()
        self.session.pid = os.getpid()
        self.session.session = new_id()
        self.initialize([])

    def _bind_socket(self, s: zmq.Socket[Any], port: int) -> Any:  # noqa: ANN401 - untyped
        """Take any port when somebody was first; the connection file then says which."""
        try:
            return super()._bind_socket(s, port)
        except zmq.ZMQError as error:
            if error.errno != errno.EADDRINUSE:
                raise
            return super()._bind_socket(s, 0)

    def init_control(self, context: zmq.Context[Any]) -> None:
        """Leave out the thread for subshells, which no page opens."""
        super().init_control(context)
        self.shell_channel_thread = None

    def parse_command_line(self, argv: list[str] | None = None) -> None:
        """Skip: `begin` says it all."""

    def init_config_files(self) -> None:
        """Skip: no personal settings."""

    def load_config_file(self, *_: object, **__: object) -> None:
        """Skip: no personal settings."""

    def update_config(self, config: Config) -> None:
        """Skip: the settings are those of `prepare`."""

    def init_pdb(self) -> None:
        """Skip: nobody debugs a page."""

    def init_gui_pylab(self) -> None:
        """Skip: a page has no window system and no matplotlib."""

    def init_extensions(self) -> None:
        """Skip: these are magics, for people who type."""

    def init_code(self) -> None:
        """Skip: no start-up files."""
