"""Every export that Evenkeel understands: one file each, found by looking into this folder."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from schemas.table import Export


@cache
def all_exports() -> dict[str, Export]:
    """Return every declared export by its table name, in alphabetical order."""
    found = {}
    for module in pkgutil.iter_modules(__path__):
        names = vars(importlib.import_module(f"{__name__}.{module.name}")).values()
        # An export imported for reference() belongs to the module that bears its name.
        own = [each for each in names if isinstance(each, Export) and module.name.endswith(f"_{each.name}")]
        found.update({each.name: each for each in own})
    return dict(sorted(found.items()))
