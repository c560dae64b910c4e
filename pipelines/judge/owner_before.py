"""What stands around the name in an owner text: a label before it, a template that nobody filled in, a former owner."""

from __future__ import annotations

import re

from pipelines.judge.owner_parts import BRACKETED, first_name_first, part_of

LONGEST = 160  # characters; what is longer is no name with something around it
WHAT = (
    r"(?:(?:it|business|system|service|process|product|data|application|app|technical|risk|budget|contract|control|"
    r"project|asset|current|new|main|primary|formal|interim|overall|named|accountable|responsible|co)[ -]?)*"
)
WHO = (
    r"(?:owners?|ownership|responsible(?: person| party)?|accountable(?: person)?|responsib\w+|accountability|resp|"
    r"contact(?: person)?|point of contact|poc|pic|dri|leads?|assignee|assigned(?: to)?|name|who|[ra]|head|"
    r"successor|nachfolger(?:in)?|replacement|now|new|jetzt|neu|aktuell|owned by|led by|"
    r"verantwortliche?[rn]?|verantwortung|verantw|zuständig(?:e[rn]?|keit)?|ansprechpartner(?:in)?|"
    r"inhaber(?:in)?|eigentümer(?:in)?|eigner|besitzer|leitung|responsables?|propri[ée]taire|porteur|pilote|contacto?|"
    r"responsabile|propietario|encargad[oa]|dueño|eigenaar|verantwoordelijke?|ansvarlig|ansvarig|nom|nombre)"
)
LABEL = re.compile(
    rf"\W*{WHAT}{WHO}\.?\s*(?:(?:[/&+,]|and\b|und\b|et\b)\s*{WHAT}{WHO}\.?\s*)*(?:\([^()]*\)\s*)?"
    r"(?:[:=]|\s[-\N{EN DASH}\N{EM DASH}]+\s)+\s*",
    re.IGNORECASE,
)
SHORT_LABEL = re.compile(
    r"\W*(?:(?:resp|verantw|zust|ansprechp|attn?|inh|f\.?a\.?o)\.\s*|z\.\s?hd\.\s*(?:v\.\s*)?|(?:c/o|attn|care of)\s+|"
    r"(?:(?:is |now |currently )?(?:owned|led|run|managed|handled|held|covered|operated|maintained|looked after) by|"
    r"(?:assigned|allocated|outsourced|delegated) to|(?:sits|lies|is|rests) with|with(?! us\b)|liegt bei|liegt beim|"
    r"betreut (?:von|durch)|verantwortet von|géré par|gérée par|chez|bei)\s+(?:the |our )?)",
    re.IGNORECASE,
)
DOMAIN = re.compile(r"^[\w-]+\\(?=[\w.-]+$)")  # of a sign-in: CORP\mara.okafor
SIGN = re.compile(r"[:=.]|\w\s+$")
SAID_BARE = {"owner", "responsible", "verantwortlich", "zuständig"}
AFTER_LABEL = re.compile(r"\s*(?:=|\bis)\s*(?:the )?owner\W*$", re.IGNORECASE)

FILLED_IN = (  # what a template asks for; "name" and "owner" stand alone in the words for nobody
    r"(?>(?:an?|the|your|my|of|this|here|in|from|one|or|and|to|list|item|option|value|text|please|owner'?s?|names?|"
    r"person'?s?|user|first|last|full|sur|surname|role|team|department|dept|responsible|accountable|contact|business|"
    r"system|service|process|product|data|application|it|hier|bitte|namen?|des|der|die|den|vorname|nachname|"
    r"verantwortliche[rn]?|zuständige[rn]?|eigentümer|ansprechpartner|le|la|du|nom|prénom|responsable|propriétaire|"
    r"nombre|apellido|e-?mail|address|\d+)(?![^\W_]))"
)
ASKING = (
    r"(?:insert|enter|add|fill(?: in| out)?|type|put|select|choose|pick|specify|provide|complete|assign|name|"
    r"click(?: or tap)?(?: here)?(?: to (?:enter|add|select))?|einfügen|eintragen|eingeben|ausfüllen|auswählen|wählen|"
    r"angeben|ergänzen|saisir|choisir|renseigner|indiquer|insérer|à compléter|à remplir|à renseigner|compléter|"
    r"rellenar|completar|indicar|inserire|invullen)"
)
TEMPLATE = re.compile(
    rf"(?:(?:please|bitte|merci de|veuillez|kindly)\s+)?(?:{FILLED_IN}\s+)*{ASKING}(?:\s+{FILLED_IN})*|"
    r"first ?name[ ,]+(?:last|sur) ?name|(?:last|sur) ?name[ ,]+first ?name|first last|vorname[ ,]+(?:nach)?name|"
    r"(?:nach)?name[ ,]+vorname|nom[ ,]+pr[ée]nom|pr[ée]nom[ ,]+nom|(?:max|erika) mustermann|(?:john|jane) doe|"
    r"(?:full |owner'?s? |the )*name(?: of)?(?: the)?(?: owner| person)?|name des \w+|lorem ipsum.*|example|sample|"
    r"beispiel|(?:same )?as (?:in |the )*(?:row |line |cell |item |one )?(?:above|below|before|previous|\d+)|wie oben|"
    r"s\.\s?o\.?|voir ci-dessus|idem",
    re.IGNORECASE,
)
IN_SIGNS = re.compile(r"(?:\[+|\{+|<+|\$\{|%+|«|_{2,}|#+)\s*([^\[\]{}<>%«»#]*?)\s*(?:\]+|\}+|>+|%+|»|_{2,}|#+)")
IN_SIGNS_EMPTY = re.compile(r"tom", re.IGNORECASE)  # a first name, too, where no signs stand around it
ASKED_FOR = re.compile(rf"(?:{FILLED_IN}[ ._-]*)+", re.IGNORECASE)

REMARK = re.compile(
    r"^(?:currently|now|presently|jetzt|aktuell|derzeit|momentan|actuellement|actualmente)\b[\s:]*|"
    r"[\s,;(]+(?:for )?(?:now|currently|presently|at (?:the moment|present)|for the time being|today|temporarily|"
    r"pro tem(?:pore)?|ad interim|a\.\s?i\.?|jetzt|aktuell|derzeit|momentan|zur ?zeit|vorerst|vorübergehend|"
    r"kommissarisch|pour l'instant|actuellement|par intérim|por ahora|actualmente)\)?\W*$",
    re.IGNORECASE,
)
OUT_OF = re.compile(
    r"(?P<name>.+?)\s+(?:from|of|in|at|aus|vom|bei)\s+(?:(?:the|der|dem|our)\s+)?(?P<of>[^\d,;()]+)", re.IGNORECASE
)

ARROW = re.compile(
    r"\s*(?:[-=~\N{EN DASH}]{1,2}>|"
    r"[\N{RIGHTWARDS ARROW}\N{RIGHTWARDS DOUBLE ARROW}\N{HEAVY WIDE-HEADED RIGHTWARDS ARROW}"
    r"\N{HEAVY ROUND-TIPPED RIGHTWARDS ARROW}])\s*|\s+>{1,2}\s+"
)
BEFORE = (
    r"(?:was|were|war|previously|formerly|former|prev|old|before(?: that)?|bisher|bislang|früher|vorher|vormals|"
    r"ehemals|zuvor|avant|auparavant|anciennement|précédemment|antes|anteriormente|ex)"
)
NOW = (
    r"(?:now|today|currently|from now on|jetzt|nun|neu|aktuell|derzeit|heute|maintenant|désormais|actuellement|ahora|"
    r"actualmente|nu|adesso|ora)"
)
GIVEN_TO = (
    r"(?:(?:has )?(?:handed|passed|given)(?: it)?(?: over| on)? to|(?:transferred|reassigned|moved) to|"
    r"(?:replaced|succeeded|taken over|followed) by|übergeben an|übergibt an|übernommen von|"
    r"(?:abgelöst|ersetzt) (?:durch|von)|remplacée? par|reprise? par|sustituid[oa] por|opgevolgd door)"
)
MONTH = (
    r"(?:jan(?:uary|uar|vier)?|feb(?:ruary|ruar)?|février|mar(?:ch|s)?|märz?|a[pv]r(?:il)?|may|mai|jun[ei]?|juin|"
    r"jul[yi]?|juillet|aug(?:ust)?|août|sept?(?:ember|embre)?|o[ck]t(?:ober|obre)?|nov(?:ember|embre)?|"
    r"d[eé][cz](?:ember|embre)?)\b\.?"
)
DAY = (
    rf"(?:(?:the |dem |le |den )?(?:\d{{4}}-\d\d?-\d\d?|\d{{1,2}}(?:st|nd|rd|th|\.)?\s*{MONTH}(?:\s+\d{{2,4}})?|"
    rf"{MONTH}(?:\s+\d{{1,4}}|(?=\s+(?:on|an)\b))|\d{{1,2}}[./]\s?(?:\d{{1,2}}[./]?)?(?:\d{{2,4}})?|"
    rf"q[1-4](?:\W?\d{{2,4}})?|\d{{4}}))"
)
TO_NAME = re.compile(rf"^(?:{NOW}|owner|is|ist|it's|by|to|an)\b[\s:.]*", re.IGNORECASE)
HANDED = re.compile(
    rf"(?P<was>.*?[^\W\d_].*?)(?:[\s,;.(/)\N{{EN DASH}}-]+(?:and |und |et |but |is |ist )?(?P<said>{NOW})\b[\s:.,]*|"
    rf"[\s,;(]+{GIVEN_TO}\s+|[\s,;(/)\N{{EN DASH}}-]+(?P<day>(?:ab|from|as of|since|seit|effective|starting|"
    rf"à partir du|à partir de|depuis|dès|a partir de|desde|vanaf)\s+{DAY}(?:\s+(?:on|an))?)[\s:,]+)"
    rf"(?!{BEFORE}\b)(?P<now>[^\W\d_].+?)\)?\W*",
    re.IGNORECASE | re.DOTALL,
)
TOOK_OVER = re.compile(
    r".*?[^\W\d_].*?[;,.\N{EN DASH}-]\s*(?P<now>[^;,]+?)\s+(?:(?:has )?(?:takes|took|taken) over|übernimmt|"
    r"hat übernommen|reprend|a repris)\W*",
    re.IGNORECASE,
)
UNTIL = re.compile(r"\b(?:until|till|bis|jusqu'\w+|hasta|tot)\b", re.IGNORECASE)
INSTEAD = re.compile(
    rf"(?:\s*[,;(/\[]\s*|\s+[-\N{{EN DASH}}\N{{EM DASH}}]\s+)(?:{BEFORE}|statt|instead of|anstelle von|au lieu de)\b"
    r"[\s:.]*(?P<was>[^\W\d_].*?)[)\]]?\W*$|"
    r"[\s,;(/\[]+(?:replac(?:es|ed|ing)|succe(?:eds|eded|eding)|successor (?:of|to)|(?:takes|took|taking) over from|"
    r"nachfolger(?:in)? von|folgt auf|remplace|succède à|en remplacement de|sustituye a)\s+"
    r"(?P<old>[^\W\d_].*?)[)\]]?\W*$",
    re.IGNORECASE,
)


def is_template(text: str) -> bool:
    """Return whether a text is one that a form brings along: "[insert owner]", "Please select", "Owner:"."""
    if len(text) > LONGEST:
        return False
    plain = text.strip(" .:*'\"-\N{EN DASH}\N{HORIZONTAL ELLIPSIS}()")
    if found := IN_SIGNS.fullmatch(plain):
        plain = found[1].strip(" .:*'\"-\N{HORIZONTAL ELLIPSIS}")
        if ASKED_FOR.fullmatch(plain) or IN_SIGNS_EMPTY.fullmatch(plain):
            return True
    return TEMPLATE.fullmatch(plain) is not None or LABEL.fullmatch(text) is not None


def named_now(text: str) -> str:
    """Return a text without the label before the name and, after a hand-over, the one who has it now."""
    if len(text) > LONGEST:
        return text
    text = DOMAIN.sub("", text)
    return _without_remark(_handed_over(_unlabelled(text)))


def _unlabelled(text: str) -> str:
    """Return what stands after "Owner:", "Resp." or "owned by"; a label with nothing after it stays."""
    for label in (LABEL, SHORT_LABEL):
        found = label.match(text)
        rest = text[found.end() :].strip() if found else ""
        # "Service owner - payments" is a role.
        if rest and re.search(r"[\w?-]", rest) and (SIGN.search(text[: len(text) - len(rest)]) or _is_person(rest)):
            text = rest
    first, _, rest = text.partition(" ")
    if first.casefold() in SAID_BARE and _is_person(rest):
        return rest
    return AFTER_LABEL.sub("", text) or text


def _handed_over(text: str) -> str:
    """Return whom an arrow, "now" or "replaces" names as the present owner; the text itself where none does."""
    sides = [text] if BRACKETED.search(text) else [each for each in ARROW.split(text) if each.strip()] or [text]
    if len(sides) > 1:
        return text if all(part_of(each).kind == "team" for each in sides) else _present(sides[-1])
    text = sides[0]
    found = INSTEAD.search(text)
    if found and found.start() and part_of(found["was"] or found["old"]).kind in {"person", "team"}:
        return text[: found.start()].strip()
    found = HANDED.fullmatch(text)
    if found and found["day"] and UNTIL.search(found["was"]):
        return f"{found['was'].strip(' ,;')}; {found['now']}"  # who of the two it is depends on the day of reading
    if found:
        return _present(found["now"])
    found = TOOK_OVER.fullmatch(text)
    return _present(found["now"]) if found else text


def _present(text: str) -> str:
    return TO_NAME.sub("", text.strip(" ,;.")).strip() or text


def _without_remark(text: str) -> str:
    """Return a name without "currently", "for now" and without the part of the company after "from" or "in"."""
    plain = REMARK.sub("", text).strip(" ,;(")
    if plain != text and _is_person(plain):
        return plain
    found = OUT_OF.fullmatch(text)
    return found["name"] if found and _is_person(found["name"]) and part_of(found["of"]).kind == "team" else text


def _is_person(text: str) -> bool:
    return part_of(first_name_first(text)).kind == "person" or re.fullmatch(r"\S+@\S+", text) is not None
