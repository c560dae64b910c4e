"""What was healed: said once, on the first screen that is drawn afterwards, until somebody has read it."""

from __future__ import annotations

import streamlit as st

import store as keeping
from store import healing

KEPT = "healed"


def show() -> None:
    """Say which builds were damaged or gone and were computed again."""
    said: list[str] = st.session_state.setdefault(KEPT, [])
    said += healing.told(keeping.data_home())
    if said:
        st.info("\n\n".join(said))
        st.button("I have read it", key="healed-read", type="tertiary", on_click=said.clear)
