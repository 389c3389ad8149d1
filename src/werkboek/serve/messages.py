"""Which kernel messages may pass the gate.  Pure functions, so easy to test.

A kernel runs whatever an ``execute_request`` contains.  A page needs none: its widget
speaks ``comm_msg``.  The other way, a traceback on standard error must not reach a visitor.
"""

import json
from typing import Any, Final

FROM_PAGE: Final = frozenset(
    {"comm_msg", "comm_open", "comm_close", "comm_info_request", "kernel_info_request"}
)
FROM_KERNEL: Final = frozenset(
    {
        "comm_msg",
        "comm_open",
        "comm_close",
        "comm_info_reply",
        "kernel_info_reply",
        "status",
    }
)
# Opening "jupyter.widget" would let a visitor make widgets of any class in the kernel;
# "jupyter.widget.control" only asks for the state of the existing ones.
TARGET: Final = "jupyter.widget.control"


def may_send(frame: str | bytes) -> bool:
    """Say whether a visitor may send *frame*.

    Only text frames: we offer no binary protocol, and a frame that can be read in two ways
    is one that the filter and the server may read differently.
    """
    message = _parse(frame)
    kind = _kind(message)
    if message.get("channel") != "shell" or kind not in FROM_PAGE:
        return False
    if kind != "comm_open":
        return True
    content = message.get("content")
    return isinstance(content, dict) and content.get("target_name") == TARGET


def may_receive(frame: str | bytes) -> bool:
    """Say whether a visitor may see *frame*, which comes from their own kernel."""
    return _kind(_parse(frame)) in FROM_KERNEL


def _parse(frame: str | bytes) -> dict[str, Any]:
    if not isinstance(frame, str):
        return {}
    try:
        message = json.loads(frame)
    except (ValueError, RecursionError):
        return {}
    return message if isinstance(message, dict) else {}


def _kind(message: dict[str, Any]) -> str:
    header = message.get("header")
    kind = header.get("msg_type") if isinstance(header, dict) else None
    return kind if isinstance(kind, str) else ""
