"""Keeping: the archive of files, the journal of acts, and the builds computed from both."""

from store import archive, journal
from store.builds import Writer, catch_up, publish, rebuild, waiting
from store.home import data_home, writing
from store.journal import Act
from store.readers import newest, published, read, sequence

__all__ = [
    "Act", "Writer", "archive", "catch_up", "data_home", "journal", "newest", "publish", "published", "read", "rebuild",
    "sequence", "waiting", "writing",
]  # fmt: skip
