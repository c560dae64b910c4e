"""Owner texts as other tools export them, read as a person would write them: lookups, directories, lost accents."""

from __future__ import annotations

import html
import re
from urllib.parse import unquote

LOOKUP = re.compile(r"^\s*\d+;#|;#")  # SharePoint: "12;#Mara Okafor;#31;#Piet Lind"
CLAIM = re.compile(r"\b[ci]:0[\w.#!+]*\|(?:[\w.:/-]*\|)*")  # SharePoint: "i:0#.f|membership|mara@example.com"
DIRECTORY = re.compile(
    r"\s*(?:cn|uid|displayname|samaccountname)\s*=\s*((?:\\.|[^,\\/])+?)\s*(?:[,/]\s*(?:cn|ou|dc|o|c|l|st|uid)\s*=.*)?",
    re.IGNORECASE | re.DOTALL,
)
ADDRESS = re.compile(r"\b(?:mailto|smtp|sip|upn|email|e-mail|mail):\s*(?=\S+@)", re.IGNORECASE)
MENTION = re.compile(r"\[~(?:accountid:)?([^\]]+)\]")  # Jira: "[~mara.okafor]"
SIGN_IN = re.compile(r"^[A-Za-z][\w-]*[\\/](?=[\w-]+\.[\w.-]+$)")  # "corp/mara.okafor"
MARK_BEFORE = re.compile(
    r"^(?:z{2,}[_\s-]+|x{2,}[_-]+)(?=[^\W\d_])", re.IGNORECASE
)  # put last in a list: nobody any more
GARBLED = re.compile(r"[\u0080-\u00ff\u0152-\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122\u221a-\u2265]{2,12}")
LOST = re.compile(r"(?<=[^\W\d_])[?\ufffd](?=[^\W\d_])|\ufffd(?=[^\W\d_])|(?<=[^\W\d_])\ufffd")
ID = r"(?:[#(\[]\s*)?#?(?:[A-Za-z]{0,3}-?\d{3,}|[A-Za-z]+\d{2,})\s*[)\]]?"
ID_AROUND = re.compile(rf"^{ID}\s*[-:\N{{EN DASH}}|]?\s+(?=[^\W\d_])|(?<=[^\W\d_.])\s*[-,|]?\s+{ID}$")
FOOTNOTE = re.compile(r"(?<=[^\W\d_])\s*(?:[*\N{DAGGER}\u00b9\u00b2\u00b3]|\(?\d\))+\s*$")
TECHNICAL = re.compile(r"[^\s@]*[A-Za-z][^\s@]*[_][^\s@]*|[A-Z0-9]{2,}(?:[-.][A-Za-z0-9]+){2,}")
GUEST = re.compile(r"(?P<local>[^\s@]+)_[\w-]+(?:\.[\w-]+)*#ext#@\S+", re.IGNORECASE)
QUOTED = re.compile(r"^\s*[\"'\N{LEFT DOUBLE QUOTATION MARK}](.+?)[\"'\N{RIGHT DOUBLE QUOTATION MARK}]\s*(?=<)")
MARK_AFTER = re.compile(r"(?<=[^\W\d_])[\u00b9\u00b2\u00b3]+\s*$")
LEGAL_COMMA = re.compile(r",\s+(?=(?:inc|ltd|llc|llp|corp|s\.a|gmbh|co|limited|plc)\b)", re.IGNORECASE)
OWN_MAIL = re.compile(r"^([^@;|/]+?)\s*[;|/]\s*([^\s@;|/]+)@\S+$")  # "Okafor Mara; mara.okafor@example.com"
NUMBERED = re.compile(r"(?:^|\s)\d[).]\s*(?=[^\W\d_a-z])")
CODECS = ("cp1252", "mac_roman", "latin-1")


def as_written(text: str) -> str:
    """Return a text without what a tool put around or into it; a text that a person wrote stays as it is."""
    if len(NUMBERED.findall(text)) > 1:
        text = NUMBERED.sub("; ", text).strip("; ")
    text = OWN_MAIL.sub(_only_name, MARK_AFTER.sub("", QUOTED.sub(r"\1 ", text)))
    if "&" in text and ";" in text:
        text = html.unescape(text)
    if "%20" in text:
        text = unquote(text)
    text = MENTION.sub(r"\1", CLAIM.sub("", ADDRESS.sub("", _ungarbled(text))))
    if LOOKUP.search(text):
        text = "; ".join(each.strip() for each in text.split(";#") if each.strip() and not each.strip().isdigit())
    if found := DIRECTORY.fullmatch(text):
        text = re.sub(r"\\(.)", r"\1", found[1])
    return SIGN_IN.sub("", text)


def without_id(text: str) -> str:
    """Return a name without the number of a person beside it: "E10442 Mara Okafor", "Mara Okafor (u10442)"."""
    return ID_AROUND.sub("", FOOTNOTE.sub("", text)).strip() or text


def spelled_out(text: str) -> str:
    """Return the words of a group's technical name: "GRP_Finance_RW"; a letter stands in for each that was lost."""
    text = LOST.sub("o", LEGAL_COMMA.sub(" ", text))
    return text.replace("_", " ") if TECHNICAL.fullmatch(text) else text


def _only_name(found: re.Match[str]) -> str:
    local = set(re.split(r"[\W_]+", found[2].casefold()))
    return found[1] if local & set(found[1].casefold().split()) else found[0]


def _ungarbled(text: str) -> str:
    """Return UTF-8 that was read as another encoding as what it was: "JosÃ©" is José."""
    return GARBLED.sub(_read_again, text)


def _read_again(found: re.Match[str]) -> str:
    run = found[0]
    for codec in CODECS:
        try:
            return b"".join(_byte(each, codec) for each in run).decode("utf-8")
        except (UnicodeEncodeError, UnicodeDecodeError):
            continue
    return run


def _byte(letter: str, codec: str) -> bytes:
    try:
        return letter.encode(codec)
    except UnicodeEncodeError:
        return letter.encode("latin-1")  # a byte that the encoding leaves open
