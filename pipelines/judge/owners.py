"""What an owner text names, by its words alone: a proposal to be confirmed, never a judgement on a person."""

from __future__ import annotations

import re
import unicodedata

from pipelines.judge import owner_states as states
from pipelines.judge import owner_words as words
from pipelines.judge.owner_before import is_template, named_now
from pipelines.judge.owner_beside import beside, listed
from pipelines.judge.owner_exports import MARK_BEFORE, as_written, spelled_out, without_id
from pipelines.judge.owner_mails import guest_of, kind_of_mail
from pipelines.judge.owner_parts import (
    BETWEEN,
    LETTERS,
    Part,
    first_name_first,
    is_business,
    is_nobody,
    part_of,
    parts_of,
    sides_of,
    together,
    without_mail,
)

PLACEHOLDERS = {"", "tbd", "tba", "tbc", "n/a", "na", "none", "unknown", "various", "open", "?", "-", "nobody", "xxx"}
GROUPS = re.compile(
    r"\b(committee|board|council|team|group|department|dept|steering|steerco|forum|panel|task ?force|working ?group|"
    r"it|ops|finance|security|procurement|operations|management|leadership|everyone|all|vendor|supplier)\b",
    re.IGNORECASE,
)
COMPANIES = re.compile(
    r"\b(ltd|limited|gmbh|inc|llc|llp|plc|ag|corp|s\.?a|b\.?v|oy|ab|srl|sarl|kg)\b\.?", re.IGNORECASE
)
SEVERAL = re.compile(r"\s(?:and|und|et|y|or)\s|[/&;+|]|,\s*\S+\s+\S+|\n", re.IGNORECASE)
FIRM = re.compile(
    r"(&|\+|\b(?:and|und|et|y|e))\s*(co|cie|sons|söhne|sohn|töchter|fils|filles|hijos|figli|zonen|zn|brothers|bros|"
    r"partners?|"
    r"associates|associés|filhos|sønner|söner|zoon|asociados|associati|gebrüder|brüder|company)\b\.?",
    re.IGNORECASE,
)
INITIAL = re.compile(r"(?<!\w)(\w)\.")
ADDED = re.compile(r"\+|\s(plus|with|mit|avec|con)\s", re.IGNORECASE)
NEXT_ONE = re.compile(r"\d\W+([^\W\d_]+\s+)?[A-ZÀ-Þ]\w+\s+[A-ZÀ-Þ]")  # "until 30.9., then Piet Lind"
BOTH = ("short", "full")
NOT_OF_A_FIRM = re.compile(r"\s*[/+;|\n]\s*|\s(?:plus|with|mit|avec|con)\s", re.IGNORECASE)
CUT_SHORT = re.compile(r"(?<=\w)-\s+(?:und|u\.|&|en|och|og|oder)\s+", re.IGNORECASE)  # "Finanz- und Rechnungswesen"
NICKNAME = re.compile(
    r"(?<=\w)\s+[\"\N{LEFT DOUBLE QUOTATION MARK}(]\w+[\"\N{RIGHT DOUBLE QUOTATION MARK})]\s+(?=[^\W\d_a-z][\w-]+$)"
)
OF_A_FIRM = re.compile(
    r"\s(?:of|at|in|for|bei|beim|im|vom|der|des|de la|de l['\N{RIGHT SINGLE QUOTATION MARK}]|de|du|chez|del|della|di|"
    r"da|do|van(?: de)?|voor|bij|i|hos|för|av|af|til|w|we|ve|u)\s+(?:the |het |die |den )?(?=[^\W\d_a-z])"
)
BODIES = {"committee", "team", "role"}
SHORT = 3  # letters and digits
TURNS = 4  # a name is settled after one or two
KINDS = (
    "person", "team", "committee", "role", "vendor", "placeholder", "several", "unknown", "leaver", "acting_for_us",
)  # fmt: skip


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
    found = re.findall(r"[^\s<>;,\"'()\[\]]+@[^\s<>;,\"'()\[\]]+", as_written(written))
    return found[0].casefold() if len(found) == 1 else ""


def kind_of(written: str) -> tuple[str, str]:
    """Return which of KINDS an owner text proposes, and by which words."""
    tidied = _tidied(written)
    said = named_now(tidied)
    bare = states.BEFORE_NAME.sub("", said)
    if part_of(first_name_first(bare)).kind == "person":
        said = bare
    if is_template(tidied) or is_template(said):
        return "placeholder", "it is a form that nobody has filled in"
    bare = said.strip(" .,;:!?*_=~-'\"()[]<>\N{EN DASH}\N{EM DASH}")
    if not bare or is_nobody(bare) or is_nobody(tidied):
        return "placeholder", "it stands where a name should"
    plain = first_name_first(without_id(_without_rest(without_mail(_without_rest(said))))) or said
    if MARK_BEFORE.match(plain) and part_of(MARK_BEFORE.sub("", plain)).kind == "person":
        return "leaver", "it is marked as one that is no longer used"
    if (
        "@" in plain
        and len(plain.split()) == 1
        and not SEVERAL.search(plain)
        and plain.count("@") == 1
        and "," not in plain
    ):
        return kind_of_mail(plain)
    mail = mail_in(written)
    if mail and (found := guest_of(mail)):
        return found
    if found := listed(without_mail(said)) or beside(plain) or _body_of_a_firm(plain):
        return found
    plain = CUT_SHORT.sub("", plain)
    joined = [part_of(each).kind for each in NOT_OF_A_FIRM.split(together(plain))]
    if "vendor" in joined and {"team", "committee", "role"} & set(joined):
        return "several", "it says a firm and a part of the company"
    if FIRM.search(plain) or (words.LEGAL.search(plain) and not re.search(r"(?<![aA])/|[;()\n,]|\s-\s", plain)):
        return "vendor", "it reads as the name of a company"
    parts = parts_of(plain)
    return _several(plain, parts) or _of_parts(plain, parts)


def _body_of_a_firm(plain: str) -> tuple[str, str] | None:
    """Return what the words before "of", "i" or "der" and a firm name: "Styret i Fjordmark AS" is its board."""
    for found in OF_A_FIRM.finditer(plain):
        body, firm = part_of(plain[: found.start()]), plain[found.end() :]
        ends = [each.start() for each in words.LEGAL.finditer(firm) if not LETTERS.search(firm[each.end() :])]
        own = words.MAYBE.sub("", words.FUNCTIONS.sub("", firm[: ends[0]])) if ends else ""  # not "Experts in IT Ltd"
        if body.kind in BODIES and not BETWEEN.search(body.text) and LETTERS.search(own):
            return body.kind, f'it says "{body.word}"'
    return None


def _several(plain: str, parts: list[Part]) -> tuple[str, str] | None:
    """Return that a text names several, where it does: names, or anything else, with a word or sign between them."""
    names = [each for each in parts if each.kind == "person"]
    found = BETWEEN.search(plain)
    if len(names) > 1:
        between = plain[plain.find(names[0].text) + len(names[0].text) : plain.find(names[1].text)].strip()
        return "several", f'"{between or "a new line"}" stands between its words'
    many = words.MANY.search(plain)
    if many and not words.COMMITTEES.search(plain) and (not names or _is_rest(many, plain)):
        return "several", f'it says "{many[0]}"'
    if found is None or words.LEGAL.search(plain):
        return None
    sides = [each for each in sides_of(plain) if LETTERS.search(each)]
    read = [part_of(each) for each in sides]
    if sides[1:] == [] or _is_one(plain, read) or _is_code(plain, read):
        return None
    return "several", f'"{found[0].strip() or "a new line"}" stands between its words'


def _is_rest(many: re.Match[str], plain: str) -> bool:
    """Return whether a word such as "others" stands after a name, or at the end."""
    return many[0].casefold() in {"et al", "others", "other"} or many.end() >= len(plain.rstrip(" .)"))


def _is_one(plain: str, read: list[Part]) -> bool:
    """Return whether parts with a sign between them are one after all: "Sales and Marketing Director"."""
    kinds = [each.kind for each in read]
    if _is_short_for([each.text for each in read]):
        return True
    if words.OFFICE.match(plain):
        offices = [each for each in read if words.OFFICE.match(each.text)]
        is_joined = re.fullmatch(r"chief .+ officer", plain, re.IGNORECASE) is not None
        return len(offices) == 1 and "person" not in kinds and (kinds.count("role") == 1 or is_joined)
    if kinds[0] == "role" and set(kinds[1:]) <= {"team"} and words.FUNCTIONS.search(read[0].text):
        return True  # "Director Finance & Administration"
    if kinds.count("person") == 1:
        return set(kinds) <= {"person", "role", "placeholder"}
    if set(kinds) == {"team"}:
        return True
    if kinds[0] == "committee" and set(kinds[1:]) <= {"team", "unknown"} and not re.search(r"[/+;|]", plain):
        return True  # "Comité de Seguridad y Salud"
    if {"unknown", "team"} == set(kinds) and all(_is_business_noun(each) for each in read):
        return True
    if kinds == ["unknown", "team"] and read[0].text.istitle() and ADDED.search(plain):
        return False  # "Priya + Service Desk": a sign-in or a first name, and others
    of_functions = all(each.kind in {"team", "unknown"} and not words.TEAMS.search(each.text) for each in read[:-1])
    has_last = kinds[-1] in {"role", "committee"} or words.TEAMS.search(read[-1].text) is not None
    return (of_functions and has_last) or set(kinds) <= {"placeholder"} or (kinds[0] == "placeholder")


def _is_code(plain: str, read: list[Part]) -> bool:
    """Return whether a sign stands inside a code: no sign-in is as short as one side of "qz7/r2"."""
    is_one_word = " " not in plain and re.search(r"\d", plain) is not None
    return is_one_word and {each.kind for each in read} == {"unknown"} and min(len(each.text) for each in read) < SHORT


def _is_business_noun(part: Part) -> bool:
    """Return whether one side of "Infosec & Privacy" is a part of the company, by the end of its one word."""
    return part.kind == "team" or (" " not in part.text and words.ABSTRACT.search(part.text) is not None)


def _is_short_for(said: list[str]) -> bool:
    """Return whether two parts are one and its initials: "Data Protection Officer / DPO"."""
    if len(said) != len(BOTH):
        return False
    short, full = sorted(said, key=lambda each: len(each.split()))
    first = [each[0] for each in re.split(r"[\s-]+", full) if each]
    big = [each for each in first if each.isupper()]
    return len(first) > 1 and short.replace(".", "").casefold() in {"".join(each).casefold() for each in (first, big)}


def _of_parts(plain: str, parts: list[Part]) -> tuple[str, str]:
    """Return what the parts of a text name together: a person and a firm are a guest."""
    kinds = {each.kind: each for each in reversed(parts)}
    whole, first = part_of(plain), parts[0] if parts else Part(plain, "unknown")
    if name := kinds.get("person"):
        rest = plain.replace(name.text, " ", 1)
        if first.kind == "placeholder":
            return "placeholder", f'it says "{first.word}"'
        if found := words.GONE.search(rest):
            return "leaver", f'it says "{found[0]}" of a name'
        if "vendor" in kinds or (words.OUTSIDE.search(rest) and not words.OF_VENDORS.search(rest)):
            word = kinds["vendor"].word if "vendor" in kinds else words.OUTSIDE.search(rest)[0]  # type: ignore[index]
            return "acting_for_us", f'it says "{word}" of a name'
        return "person", "it reads as the name of one person"
    is_beside = " " not in first.text and re.search(r"\S\s*[(\[]", plain) is not None
    if is_beside and first.kind == "unknown" and _is_short_for([first.text, plain.partition("(")[2].strip(" )")]):
        return parts[-1].kind, f'it says "{parts[-1].word}"'
    if first.kind == "unknown" and (whole.kind == "unknown" or is_beside):
        if is_beside and (found := words.VENDORS.search(plain)):
            is_firm = re.match(r"vendor|supplier|provider|lieferant|fournisseur|partner", found[0], re.IGNORECASE)
            return "vendor" if is_firm else "acting_for_us", f'it says "{found[0]}" of a name'
        return "unknown", _why_unknown(first.text)
    if whole.kind in {"vendor", "committee", "role", "team"} and first.kind not in {"placeholder", "role"}:
        return whole.kind, f'it says "{whole.word}"'
    chosen = first if first.kind != "unknown" else whole
    if chosen.kind == "person":
        return "person", "it reads as the name of one person"
    return chosen.kind, f'it says "{chosen.word}"' if chosen.word else _why_unknown(plain)


def _without_rest(text: str) -> str:
    """Return a text without a deputy and without the days of an owner who is named before them."""
    for rest in (words.DEPUTY, words.SPAN):
        left = rest.sub("", text).strip(" ,;/&+-")
        if rest is words.SPAN and NEXT_ONE.search(text[len(left) :]):
            continue
        if left != text and any(each.kind == "person" for each in parts_of(left)):
            text = left
    return text


def _why_unknown(plain: str) -> str:
    if not re.search(r"[^\W\d_]{2,}", plain):
        return "it is not a name"
    return (
        "one word alone may be a first name or a sign-in" if len(plain.split()) == 1 else "it does not read as a name"
    )


def _tidied(written: str) -> str:
    text = unicodedata.normalize("NFKC", as_written(written))
    text = "\n".join(" ".join(line.split()) for line in text.splitlines() if line.strip()).strip()
    return NICKNAME.sub(" ", spelled_out(text))


def _plain(written: str) -> str:
    text = named_now(" ".join(unicodedata.normalize("NFKC", as_written(written)).split()))
    text = _named_alone(first_name_first(without_id(without_mail(text))).strip(" .,;:'\"<>"))
    if "@" not in text:
        text = INITIAL.sub(r"\1 ", text)
    return " ".join(unicodedata.normalize("NFKC", text.casefold()).split())


def _named_alone(text: str) -> str:
    """Return the name where a text says a role or a part of the company beside it: "Mara Okafor (CIO)"."""
    parts = parts_of(text)
    names = [each.text for each in parts if each.kind == "person"]
    others = [each for each in parts if each.kind != "person"]
    if len(names) == 1 and all(map(_is_of_us, others)) and not BETWEEN.search(text):
        rest = text.replace(names[0], " ", 1)
        return names[0] if not words.GONE.search(rest) and not words.OUTSIDE.search(rest) else text
    return text


def _is_of_us(part: Part) -> bool:
    """Return whether a part is a role or a function; a place may tell two people of one name apart."""
    return part.kind == "role" or (part.kind == "team" and is_business(part.text))
