"""What the tests of the kinds share: the company that a module made, as screens ask it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from marts.sql import Connection
    from tests.marts.company import Company


@pytest.fixture(scope="module")
def asked(made: Company) -> Connection:
    """Return a cursor that keeps what it computed; `made` is the company of the module."""
    return made.kept()
