"""Keeping: the archive of files, the journal of acts, and the builds computed from both."""

from store import archive, journal
from store.builds import Writer, catch_up, newest, publish, read, rebuild, sequence, waiting
from store.home import data_home, writing
from store.journal import Act

__all__ = [
    "Act", "Writer", "archive", "catch_up", "data_home", "journal", "newest", "publish", "read", "rebuild",
    "sequence", "waiting", "writing",
]  # fmt: skip
