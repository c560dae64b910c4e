"""One record in the side panel: every value with its heading, and where it stands in the file."""

from __future__ import annotations
