from __future__ import annotations

from marts import brief
from pages.parts import evidence, guard, panels, review, store

actor = guard.require("viewer", "analyst", "finance", "procurement", "it", "security", "chair", "auditor")
panels.show(store.ask(brief.brief))
review.show(actor)
evidence.panel()
