"""How the word lists are written: one pattern a line, long ones over several lines."""

from __future__ import annotations


def one_of(written: str) -> str:
    """Return the pattern that matches any line of a list; a line that ends in | goes on in the next one."""
    joined = ""
    for line in written.strip().splitlines():
        joined += ("|" if joined and not joined.endswith("|") else "") + line.strip()
    return joined
