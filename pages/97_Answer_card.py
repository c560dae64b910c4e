from __future__ import annotations

from pages.parts import card, evidence, guard

guard.require("viewer", "analyst", "finance", "procurement", "it", "security", "chair", "auditor")
card.show()
evidence.panel()
