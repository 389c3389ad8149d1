"""The secret in the link with which a sponsor answers one request."""

import hashlib
import hmac


def request_key(secret: str, request: str, issue: int) -> str:
    """Return the secret of link number *issue* of *request*.

    Nothing is stored: it follows from the trajectory's cookie secret, 128 bits of it.  A
    renewed link has the next number, so the old secret opens nothing.
    """
    said = f"request:{request}:{issue}".encode()
    return hmac.digest(secret.encode(), said, hashlib.sha256)[:16].hex()
