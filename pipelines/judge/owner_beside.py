"""A name and what is said beside it: "Mara Okafor (Sales & Marketing)", "ex-Mara Okafor", "Nordtec: Mara Okafor"."""

from __future__ import annotations

import re

from pipelines.judge import owner_states as states
from pipelines.judge import owner_words as words
from pipelines.judge.owner_parts import BESIDE, BETWEEN, LETTERS, Part, first_name_first, part_of

CUT = re.compile(
    r"\s*[(\[]\s*|\s+[-\N{EN DASH}\N{EM DASH}|@]+\s*|\s*[\N{EN DASH}\N{EM DASH}|]\s*|\s*[:,;]\s*|"
    r"\s+(?:c/o|of|from|at|bei|von|chez|de chez|as(?: the)?|als|i\.\s?a\.|on behalf of|im auftrag (?:von|der))\s+",
    re.IGNORECASE,
)
FROM_A_FIRM = re.compile(r"@|c/o|i\.\s?a\.|on behalf of|im auftrag \w+", re.IGNORECASE)
OF_WHERE = re.compile(r"of|from|at|bei|von|chez", re.IGNORECASE)
AUXILIARY = re.compile(r"[\s,;-]+(?:has|is|was|hat|ist|war|har|er|a|est|ha|heeft|on)$", re.IGNORECASE)
LIST = re.compile(r"\s*(?:,|;|/|\s(?:and|und|et|y|e|en|och|og|ja|i)\s|&)\s*")
SIGN_IN = re.compile(r"[a-z][\w-]*[a-z]\w*(?:\.[a-z][\w-]+)?")
NOT_ALONE = re.compile(r"\s(?:en|och|og|ja|sekä|ve|i|a|és|samt|oraz|alsmede|evenals)\s")
NOTE = re.compile(r"\s*(?:\([^()]*\)|\[[^\[\]]*\])")
AND_MORE = re.compile(
    r"\s(?:m\.\s?fl\.?|i inni|e\.\s?a\.?|e altri|y otros|e outros|ym\.?|u\.\s?v\.\s?m\.?)$", re.IGNORECASE
)
NEXT_ONE = re.compile(
    r"[,;)]\s*(?:and |und )?(?:then|dann|danach|puis|luego|afterwards|poi|daarna|ab|from)\s", re.IGNORECASE
)
MAIL = re.compile(r"[^\s@]+@[^\s@]+")
LISTED = 3  # single words with commas between them: two are "Surname, First"
Read = tuple[str, str]


def listed(plain: str) -> Read | None:
    """Return that a text names several: addresses, sign-ins or single names in a row, or two names in any language."""
    if len(re.findall(r"\w@\w", plain)) > 1:
        return "several", "it holds more than one address"
    each = [part.strip() for part in LIST.split(plain) if part.strip()]
    if len(each) >= LISTED and all(re.fullmatch(r"[^\W\d_a-zß-ÿ][^\W\d_]+(?:-[^\W\d_]+)?", part) for part in each):
        return ("several", "it lists names") if all(part_of(part).kind == "unknown" for part in each) else None
    if len(each) > 1 and "," in plain and all(SIGN_IN.fullmatch(part) for part in each):
        return (
            ("several", "it lists sign-ins")
            if all(part_of(part).kind in {"unknown", "person"} for part in each)
            else None
        )
    if len(each) > 1 and "," in plain and all(part_of(part).kind == "role" and " " not in part for part in each):
        return "several", "it lists roles"
    sides = [first_name_first(side.strip()) for side in NOT_ALONE.split(NOTE.sub("", plain))]
    if len(sides) > 1 and all(_is_full(side) for side in sides):
        return "several", "it joins two names"
    found = AND_MORE.search(plain)
    return ("several", f'it says "{found[0].strip()}"') if found and _is_full(plain[: found.start()]) else None


def beside(plain: str) -> Read | None:
    """Return what a text says of the one name in it; None where no name stands apart from the rest."""
    for cut in CUT.finditer(plain):
        head, rest = first_name_first(plain[: cut.start()]), plain[cut.end() :].strip(" )],.;-\N{EN DASH}")
        if not rest or not head or (_is_name(head) and BETWEEN.search(plain[: cut.start()])):
            continue
        if _is_name(head):
            return _of_name(rest, cut[0].strip())
        if _is_name(first_name_first(rest)) and not OF_WHERE.fullmatch(cut[0].strip()):
            return _before_name(head)
    return _after_name(plain)


def _of_name(rest: str, sign: str) -> Read | None:
    """Return what stands after a name: that its bearer left, is a guest, or a part of the company."""
    if NEXT_ONE.search(rest):
        return None
    if states.STAYS.fullmatch(rest):
        return "person", "it reads as the name of one person"
    if sign == ";":
        return None
    if (found := words.GONE.search(rest)) and not words.FUNCTIONS.fullmatch(rest[found.end() :].strip()):
        return "leaver", f'it says "{found[0]}" of a name'
    pieces = [part_of(each) for side in BETWEEN.split(rest) for each in BESIDE.split(side) if LETTERS.search(each)]
    if not pieces or words.MANY.search(rest) or words.DEPUTY.search(rest):
        return None
    if any(each.kind == "placeholder" or _is_another(each) for each in pieces):
        return None
    outside = words.OUTSIDE.search(rest)
    firm = next((each.word for each in pieces if each.kind == "vendor"), "")
    if (firm or outside or FROM_A_FIRM.fullmatch(sign)) and not words.OF_VENDORS.search(rest):
        return "acting_for_us", f'it says "{firm or (outside[0] if outside else rest)}" of a name'
    unsure = [each for each in pieces if each.kind == "unknown"]
    if OF_WHERE.fullmatch(sign) or (
        unsure and pieces[0].kind != "role" and (sign in {",", ":"} and BETWEEN.search(rest))
    ):
        return None
    return "person", "it reads as the name of one person"


def _before_name(head: str) -> Read | None:
    """Return what a label before a name says of it: a firm, a former owner, a role or a part of the company."""
    pieces = [part_of(each) for side in BETWEEN.split(head) for each in BESIDE.split(side) if LETTERS.search(each)]
    kinds = {each.kind for each in pieces}
    if found := words.GONE.match(head):
        return "leaver", f'it says "{found[0]}" of a name'
    if "vendor" in kinds or (words.OUTSIDE.search(head) and not words.OF_VENDORS.search(head)):
        return "acting_for_us", f'it says "{head}" of a name'
    return ("person", "it reads as the name of one person") if kinds and kinds <= {"role", "team"} else None


def _after_name(plain: str) -> Read | None:
    """Return what a text says of a name without a sign between: "Mara Okafor has left", "EXT Mara Okafor"."""
    for said, kind in ((words.GONE, "leaver"), (words.OUTSIDE, "acting_for_us")):
        for found in said.finditer(plain):
            before = AUXILIARY.sub("", plain[: found.start()].rstrip(" ,;-."))
            after = plain[found.end() :].lstrip(" .:-])")
            whole = LETTERS.search(re.sub(r"\b(?:per|am|on|in|end|ende)\b", "", after)) is None
            if (whole and _is_name(before)) or (found.start() <= 1 and (_is_name(after) or MAIL.fullmatch(after))):
                return kind, f'it says "{found[0]}" of a name'
            if found.start() == 0 and kind == "acting_for_us" and (again := said.match(after)):
                after = after[again.end() :].lstrip(" .:-")
                if _is_name(after):
                    return kind, f'it says "{found[0]}" of a name'
            said_of, name = after.split()[:-2], after.split()[-2:]
            if (
                found.start() == 0
                and said_of
                and _is_full(" ".join(name))
                and part_of(" ".join(said_of)).kind == "role"
            ):
                return kind, f'it says "{found[0]}" of a name'
    return None


def _is_name(text: str) -> bool:
    return part_of(text).kind == "person"


def _is_full(text: str) -> bool:
    return " " in text.strip() and _is_name(text.strip())


def _is_another(part: Part) -> bool:
    """Return whether a part beside a name is another name; in small letters it is a remark."""
    return part.kind == "person" and part.text != part.text.casefold()
