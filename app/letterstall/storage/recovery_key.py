"""The recovery key: what a person prints and puts away, in case the passphrase is forgotten.

Six groups of five signs of Crockford's base 32 (crockford.com/base32.html: no I, L, O, U; read I and L as 1, O as 0):
125 random bits, then 25 bits by which a slip of the pen is noticed.
"""

from __future__ import annotations

import hashlib
import secrets

_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans({"I": "1", "L": "1", "O": "0"})
_RANDOM, _CHECK, _GROUP = 25, 5, 5  # signs


def new_recovery_key() -> str:
    """Return a new key as it is printed: "K7M2P-…"."""
    body = "".join(secrets.choice(_SIGNS) for _ in range(_RANDOM))
    signs = body + _check(body)
    return "-".join(signs[at : at + _GROUP] for at in range(0, len(signs), _GROUP))


def as_entered(text: str) -> str:
    """Return the key that was typed, whatever the case, spaces and dashes; "" when it is none or has a slip in it."""
    signs = "".join(sign for sign in text.upper() if sign.isalnum()).translate(_READ_AS)
    is_key = len(signs) == _RANDOM + _CHECK and set(signs) <= set(_SIGNS) and _check(signs[:_RANDOM]) == signs[_RANDOM:]
    return "-".join(signs[at : at + _GROUP] for at in range(0, len(signs), _GROUP)) if is_key else ""


def _check(body: str) -> str:
    number = int.from_bytes(hashlib.sha256(body.encode()).digest()[:4], "big")
    return "".join(_SIGNS[number >> 5 * place & 31] for place in range(_CHECK))
