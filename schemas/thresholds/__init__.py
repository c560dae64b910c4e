"""The thresholds at which signals fire: one file per area with its SETTINGS, found by looking into this folder."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from schemas.setting import Setting


@cache
def thresholds() -> tuple[Setting, ...]:
    """Return every threshold of the signals, area by area."""
    modules = [importlib.import_module(f"{__name__}.{each.name}") for each in pkgutil.iter_modules(__path__)]
    return tuple(setting for module in modules for setting in module.SETTINGS)
