"""The start of the hidden Voilà, beside that of the warm process its kernels come from.

Run by `child.Child`; `voila_app` says what it reads and writes.
"""

import sys

from . import fork


def main() -> None:
    """Serve until the gate ends."""
    fork.warm()
    # A grammar of web addresses in other scripts, which jsonschema makes at import when it
    # can: more than a second and 16 MiB.  Nothing here has such an address to check.
    sys.modules["rfc3987_syntax"] = None  # type: ignore[assignment]  # as if it were not there
    from .voila_app import main as serve  # noqa: PLC0415 - as late as this

    serve()


if __name__ == "__main__":
    main()
