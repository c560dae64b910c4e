"""What all tests share."""

from __future__ import annotations

from hypothesis import settings

pytest_plugins = ("tests.allowed",)

# Timings belong to `make bench`: a busy machine is no reason for a test to fail.
settings.register_profile("house", deadline=None)
settings.load_profile("house")
