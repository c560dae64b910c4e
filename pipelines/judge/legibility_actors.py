"""Who is named in a text: people by the shape of their names, roles, teams, and words that may be a known name."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipelines.judge import legibility_de, legibility_en, legibility_fr

LANGUAGES = (legibility_en, legibility_de, legibility_fr)
HIGH, LOW = "A-ZÀ-ÖØ-ÞŠŽŁŚĆČ", "a-zß-öø-ÿšžłśćńąęığşč"
WORD = rf"[{HIGH}][{LOW}]+(?:'[{LOW}{HIGH}]+)?(?:-[{HIGH}][{LOW}]+)*"
PARTICLE = r"(?:van|von|de|der|den|del|di|da|la|le|bin|al|zu|ter)"
FULL = re.compile(
    rf"(?<![\w-])(?:{WORD}|[{HIGH}]\.)(?: {PARTICLE}){{0,2}} (?:{PARTICLE}'?)?{WORD}(?:-{WORD})*(?![\w-])"
)
SINGLE = re.compile(rf"(?<![\w@./-]){WORD}(?![\w-])")
BRACKETED = re.compile(rf"[(\[]({WORD}(?: {WORD})?|[{HIGH}]\. ?{WORD})[)\]]")
MENTIONED = re.compile(r"(?<!\w)@[\w.-]{2,}")
MARKS = "|".join(each.OWNER_MARKS for each in LANGUAGES)
MARKED = re.compile(rf"\b(?i:{MARKS}) ?[:=] ?((?:{WORD}|[{HIGH}]\.)(?: {WORD})?)")
DOES = "|".join(each.DOES for each in LANGUAGES)
TO_DO = re.compile(rf"(?:^|[.;:!?\n•-]\s*|,\s)({WORD})(?= (?:{DOES}) )")
ROLE = re.compile(rf"(?<!\w)(?:the )?(?:{'|'.join(each.ROLES for each in LANGUAGES)})(?!\w)", re.IGNORECASE)
TEAM = re.compile(rf"(?<!\w)(?:{'|'.join(each.TEAMS for each in LANGUAGES)})(?!\w)", re.IGNORECASE)
LEADS = re.compile(rf"(?i:\b(?:{'|'.join(each.BY for each in LANGUAGES)})|[(,:/&]|[-\u2013] ?)\s*$")
I_SAY = re.compile(rf"(?<!\w)(?:{'|'.join(each.I_SAY for each in LANGUAGES)})", re.IGNORECASE)
GERMAN = re.compile(
    r"\b(?:der|die|das|und|ist|sind|nicht|mit|von|wir|für|auf|wird|dem|den|im|am|noch|bis|eine?)\b", re.IGNORECASE
)
ENGLISH = re.compile(r"\b(?:the|and|is|are|not|with|of|we|for|on|will|in|at|by|to|from|has)\b", re.IGNORECASE)
THING = re.compile(r"(?:ing|tion|sion|ment|ity|ance|ence|out|over|up|ware|ness|ship|ung|heit|keit|schaft|ics|ies)$")
# Written with a capital without being a name: at the start of a sentence, in titles, as days and months.
COMMON = frozenset(
    """
a about access account accounts action actions activity add after again all almost also amber an and annual any
api app application applications april as asset at audit august auto backup baseline batch be before benefit big
blocked blocker board both budget build business but by call card case cash cause central change chart charter
clean cloud code committee company complete completed contract contracts control copy core cost costs current
customer customers cut daily dashboard data database date day dear december decision deadline delivery demo
department depot design desk detail details dev digital draft drivers due each early east eight end engineering
enterprise environment error errors europe european event every excel fact factory february field file final
finally finance finish first five fix fleet follow for forecast four fourth friday from full germany go goal
good green group half hard head help high hours hr i if in index initial input insurance interface internal
invoice invoices is issue issues it its january july june key kick last late launch lead legal lessons level
licence license list live load local long low main major management many march master may meeting meetings mid
migration milestone minor mobile model module monday month monthly more most move name need network new next no
none north not note notes november now october of office old on once one online only open operations option or
order orders other our out outage overall owner page paper part parts payment phase photo pilot plan planned
platform please policy port portal pre price prices process procurement product production program programme
project proof prototype purchase quality quarter quarterly rate rates ready red release report reports request
requirement restore result results review risk risks road rollout room root rules run sales saturday scope
script second security september server servers service services seven several site six since so software some
source spend sprint staff stage start status steering step still stock storage store stream sunday supplier
support switch system systems target task team teams technical ten terms test tests that the their then there
these they third this three thursday ticket tickets time to today tool top total track trade training trial
tuesday two uat uk under unit until update updates upgrade us user users vendor vendors version wave we website
wednesday week weekly west when where which while who wide will window with work workshop workshops year yes you
your zero power teams share point google microsoft azure amazon oracle london paris berlin new york group
plc ltd gmbh inc limited der die das ein eine und oder mit von zu im am bei nach für auf aus an ab bis wir ich sie
es ist sind hat haben noch nicht kein keine alle erste zweite dritte neue neuer neues nächste nächster nächstes
januar februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag
projekt projekte test tests termin termine schritt status daten lieferant lieferanten kunde kunden vertrag lager
freigabe abnahme entscheidung blocker hindernis budget system schnittstelle le la les un une des du de et ou
avec pour par sur dans nous je il elle est sont pas aucun aucune tous toutes premier première nouveau nouvelle
janvier février mars avril juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi
vendredi samedi dimanche projet phase lot recette prochaine prochaines étape étapes décision blocage contrat
""".split()
)


@dataclass(frozen=True)
class Actor:
    """Who is named from `start` to `end`: a person, a role or a team; `needs` is the name that must be known."""

    start: int
    end: int
    kind: str = "person"
    needs: str = ""


def actors(text: str) -> tuple[Actor, ...]:
    """Return everybody that a text names, in its order; a single word counts where it is a known name."""
    german = len(GERMAN.findall(text)) > len(ENGLISH.findall(text))
    found = [Actor(*each.span(1)) for each in (*BRACKETED.finditer(text), *MARKED.finditer(text)) if _named(each[1])]
    found += [Actor(*each.span(1)) for each in TO_DO.finditer(text) if _named(each[1]) and not german]
    found += [Actor(*each.span()) for each in MENTIONED.finditer(text)]
    found += [
        Actor(*each.span()) for each in FULL.finditer(text) if _named(each[0]) and _as_name(text, each, german=german)
    ]
    found += [Actor(*each.span(), "role") for each in ROLE.finditer(text)]
    found += [Actor(*each.span(), "role") for each in I_SAY.finditer(text)]
    found += [Actor(*each.span(), "team") for each in TEAM.finditer(text)]
    for each in SINGLE.finditer(text):
        if _named(each[0]) and not any(one.start <= each.start() < one.end for one in found):
            found.append(Actor(*each.span(), needs=each[0].casefold()))
    return tuple(sorted(found, key=lambda each: (each.start, each.end, each.kind, each.needs)))


def _named(written: str) -> bool:
    """Return whether none of the words is one that is no name."""
    words = [each.casefold().strip(".") for each in re.split(r"[ \n]", written)]
    return not any(each in COMMON or THING.search(each) for each in words)


def _as_name(text: str, found: re.Match[str], *, german: bool) -> bool:
    """Return whether two capitalised words are used as a name: in German every noun has a capital."""
    before, after = text[: found.start()], text[found.end() :]
    if LEADS.search(before):
        return True
    if german:
        return bool(re.match(r" (?:[a-zß-ÿ]+t|hat|ist|sind|bis)\b|\)", after))
    starts = not before.strip() or before.rstrip()[-1] in ".!?:;\n"
    return not starts or bool(re.match(r"(?:'s)? [a-zß-ÿ]|,? and ", after))
