"""What an owner text names, by its words alone: a proposal to be confirmed, never a judgement on a person."""

from __future__ import annotations

import re
import unicodedata

PLACEHOLDERS = {"", "tbd", "tba", "tbc", "n/a", "na", "none", "unknown", "various", "open", "?", "-", "nobody", "xxx"}
MORE_PLACEHOLDERS = {
    "to be defined",
    "to be decided",
    "to be confirmed",
    "vacant",
    "not assigned",
    "unassigned",
    "null",
}
GROUPS = re.compile(
    r"\b(committee|board|council|team|group|department|dept|steering|steerco|forum|panel|task ?force|working ?group|"
    r"it|ops|finance|security|procurement|operations|management|leadership|everyone|all|vendor|supplier)\b",
    re.IGNORECASE,
)
COMMITTEES = re.compile(
    r"\b(committee|board|council|steering|steerco|forum|panel|ausschuss|gremium|beirat|comité|comite)\b", re.IGNORECASE
)
ROLES = re.compile(
    r"\b(c[efiot]o|ciso|chro|cdo|vp|svp|evp|md|chief|head|director|manager|lead|leader|officer|controller|treasurer|"
    r"president|coordinator|administrator|architect|analyst|leiter(?:in)?|direktor(?:in)?|directeur|directrice|"
    r"responsable|gerente|jefe)\b",
    re.IGNORECASE,
)
OF = re.compile(r"(head|director|manager|lead|leader|vp|chief|owner) of\b|chief\b", re.IGNORECASE)
ABROAD = re.compile(r"\b(abteilung|einkauf|équipe|equipe|equipo|service desk|help ?desk|support)\b", re.IGNORECASE)
COMPANIES = re.compile(
    r"\b(ltd|limited|gmbh|inc|llc|llp|plc|ag|corp|s\.?a|b\.?v|oy|ab|srl|sarl|kg)\b\.?", re.IGNORECASE
)
SEVERAL = re.compile(r"\s(?:and|und|et|y|or)\s|[/&;+|]|,\s*\S+\s+\S+|\n", re.IGNORECASE)
INITIAL = re.compile(r"(?<!\w)(\w)\.")
BRACKETED = re.compile(r"<([^<>]*)>")
WORDS_OF_A_NAME = 3  # on each side of the comma in "van der Berg, Anna Maria"
TURNS = 4  # a name is settled after one or two
KINDS = ("person", "team", "committee", "role", "vendor", "placeholder", "several", "unknown")


def not_one_person(owner: str) -> str:
    """Return why an owner text does not name one person ("" when it does, as far as the text alone can say)."""
    plain = " ".join(owner.split())
    if plain.lower().strip(".") in PLACEHOLDERS:
        return "no name is given"
    if SEVERAL.search(owner):
        return "it names more than one"
    if GROUPS.search(plain):
        return "it names a group or a function, not a person"
    if COMPANIES.search(plain):
        return "it names a company"
    if not re.search(r"[^\W\d_]{2,}", plain):
        return "it is not a name"
    return ""


def name_key(written: str) -> str:
    """Return what stays the same however a name is written: case, spaces, "Surname, First" and "Name <mail>" go."""
    for _ in range(TURNS):
        settled = _plain(written)
        if settled == written:
            break
        written = settled
    return written


def mail_in(written: str) -> str:
    """Return the one e-mail address in an owner text, in lower case ("" for none or several)."""
    found = re.findall(r"[^\s<>;,\"']+@[^\s<>;,\"']+", written)
    return found[0].casefold() if len(found) == 1 else ""


def kind_of(written: str) -> tuple[str, str]:
    """Return which of KINDS an owner text proposes, and by which words."""
    said = " ".join(written.split())
    plain = _first_name_first(_without_mail(said)) or said
    if said.lower().strip(".") in PLACEHOLDERS | MORE_PLACEHOLDERS:
        return "placeholder", "it stands where a name should"
    if found := OF.match(plain):
        return "role", f'it begins with "{found[0]}"'
    if found := COMMITTEES.search(plain):
        return "committee", f'it says "{found[0]}"'
    if found := COMPANIES.search(plain):
        return "vendor", f'it says "{found[0]}", as companies do'
    if found := SEVERAL.search(plain):
        return "several", f'"{found[0].strip() or "a new line"}" stands between its words'
    return _kind_of_one(plain)


def _kind_of_one(plain: str) -> tuple[str, str]:
    words = re.sub(r"[-_.@]", " ", plain) if "@" in plain else plain
    if (found := ROLES.search(words)) and "@" not in plain:
        return "role", f'it says "{found[0]}"'
    if found := GROUPS.search(words) or ABROAD.search(words):
        return "team", f'it says "{found[0]}"'
    if "@" in plain:
        return "person", "it is an e-mail address"
    if not re.search(r"[^\W\d_]{2,}", plain):
        return "unknown", "it is not a name"
    if len(plain.split()) == 1:
        return "unknown", "one word alone may be a first name or a sign-in"
    return "person", "it reads as the name of one person"


def _plain(written: str) -> str:
    text = " ".join(unicodedata.normalize("NFKC", written).split())
    text = _first_name_first(_without_mail(text)).strip(" .,;:'\"<>")
    if "@" not in text:
        text = INITIAL.sub(r"\1 ", text)
    return " ".join(unicodedata.normalize("NFKC", text.casefold()).split())


def _without_mail(text: str) -> str:
    """Return the name in "Name <mail>"; where the brackets hold all there is, what they hold."""
    outside = BRACKETED.sub(" ", text).strip()
    return outside if re.search(r"\w", outside) else BRACKETED.sub(r" \1 ", text).strip()


def _first_name_first(text: str) -> str:
    """Return "First Surname" for "Surname, First"; anything else with a comma stays as it is."""
    last, comma, first = text.partition(",")
    sides = (last.split(), first.split())
    if not comma or "," in first or not all(0 < len(each) <= WORDS_OF_A_NAME for each in sides):
        return text
    if COMPANIES.search(first) or GROUPS.search(text) or ROLES.search(text):
        return text
    if len(sides[0]) > 1 and len(sides[1]) > 1 and not sides[0][0].islower():
        return text  # "Mara Okafor, Piet Lind" are two
    return f"{first.strip()} {last.strip()}"
