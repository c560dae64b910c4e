"""The browser's front door: who may enter, the menu made from pages/, and the edge where errors become sentences."""

from __future__ import annotations

import logging

import streamlit as st

from pages.parts import frame, guard, healed, look, paper, present
from schemas.errors import EvenkeelError

st.set_page_config(page_title="Evenkeel", page_icon="static/mark.svg", layout="wide")
look.apply()
if guard.current() is None:
    # Navigation must start for strangers too: until it has, Streamlit runs files of pages/ by their address.
    st.navigation([st.Page(guard.refuse, title="Evenkeel")], position="hidden").run()
else:
    try:
        menu = frame.menu()
        page = st.navigation([each for group in menu.values() for each in group], position="top")
        look.groups(menu)
        frame.show(page.title)
        healed.show()
        present.show(page.title)
        paper.foot(page.title)
        page.run()
    except EvenkeelError as error:
        st.error(str(error))
    except Exception:
        logging.getLogger("evenkeel").exception("A screen stopped")
        st.error(
            "This screen stopped because of a fault in the program. The server's log says which; please report it."
        )
    frame.settle()
