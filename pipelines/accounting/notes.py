"""The words by which a cell that stands alone in its row says that it is a note and no record."""

from __future__ import annotations

import re

from pipelines.recognition.monthwords import plain

_OPENS = re.compile(
    r"(?:foot)?notes?\s*(?:[:=.\-\d(]|that\b|$)|n\.b\.|nb\s*:|sources?\b\s*[:=]|legend\s*(?::|$)|key\s*:|disclaimer\b|remarks?\s*:|comments?\s*:|hinweise?\s*:"
    r"|anmerkung(?:en)?\s*:|quelle\s*:|legende\s*:|remarque\s*:|notas?\s*:|fuente\s*:|confidential\b|vertraulich\b|confidentiel\b"
    r"|prepared (?:by|for|on)\b|(?:report )?(?:generated|exported|printed|extracted|created) (?:by|on|at|from)\b"
    r"|run date\b|page \d|seite \d|end of (?:the )?(?:report|list|data|file)\b|all (?:amounts|figures|values)\b"
    r"|\[\d\] |[*\u2020\u00a9\u00ae]"
)
_SIGNS = re.compile(
    r"(?:approved|prepared|reviewed|checked|signed|authori[sz]ed|issued|compiled|updated|released|erstellt|gepruft"
    r"|freigegeben|approuve|prepare) (?:by|von|par|on|am)\b.*|sign(?:ed|ature|[- ]?off)\b.*|unterschrift\b.*|date|datum"
    r"|(?:print|report|issue|last updated?) ?(?:date)?|version|revision|\S.*:"
)
_SENTENCE = re.compile(r"\S+(?:\s+\S+){3,}[.!?]")
_COUNTED = re.compile(
    r"\d[\d,.]* (?:items?|records?|rows?|entries|results?|lines?|eintrage|datensatze|zeilen"
    r"|elements?|lignes?|enregistrements|registros|filas|elementos)(?: (?:in all|in total|found|shown|exported))?\.?"
)
_SEVERAL = 3


def is_note(text: str) -> bool:
    """Say whether a text is a remark: it opens like one, or it counts the rows ("16 items")."""
    said = " ".join(plain(text).split())
    return bool(_OPENS.match(said) or _COUNTED.fullmatch(said))


def is_sentence(text: str) -> bool:
    """Say whether a text is a whole sentence, as no key of a record is."""
    return bool(_SENTENCE.fullmatch(text.strip()))


def may_be_note(text: str) -> bool:
    """Say whether a text below the last record may be a remark: several words, or a sentence."""
    return is_note(text) or len(text.split()) >= _SEVERAL or is_sentence(text)


def is_footer(name: str) -> bool:
    """Say whether the first of two cells names what stands below a list: "Approved by", "Date", "Version:"."""
    return bool(_SIGNS.fullmatch(" ".join(plain(name).split())))
