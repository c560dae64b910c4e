"""Two names of systems: production and test are two, and a system may be written with its maker or without."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pipelines.judge.matching_pairs import PROPOSED, Verdict, judge

if TYPE_CHECKING:
    from collections.abc import Collection

# Which instance a system is. Whole words say it only at the end or before an "account", not in "Production Planning".
_SHORT = {
    **dict.fromkeys(("prd", "prod"), "production"), **dict.fromkeys(("tst", "testsystem"), "test"),
    **dict.fromkeys(("uat", "preprod", "ppd", "stg"), "acceptance"), **dict.fromkeys(("qas", "qa"), "quality"),
    **dict.fromkeys(("dev", "sbx"), "development"), "trn": "training",
}  # fmt: skip
_WHOLE = {
    **dict.fromkeys(("production", "live", "produktiv", "produktion"), "production"),
    **dict.fromkeys(("test", "testing"), "test"), **dict.fromkeys(("acceptance", "abnahme", "staging"), "acceptance"),
    "quality": "quality", **dict.fromkeys(("development", "entwicklung", "sandbox"), "development"),
    **dict.fromkeys(("training", "schulung", "demo"), "training"), "failover": "standby", "dr": "standby",
}  # fmt: skip
_BEFORE = frozenset("account system environment instance server umgebung mandant client tenant".split())
# Where it runs, as the last word of a name: two of them are two systems.
_PLACES = frozenset("at be ch cn cz de dk es fi fr gb ie in it jp nl no pl pt ro se sg tr uk us".split())
_WRITTEN = tuple(
    (re.compile(rf"\b{pattern}\b"), text)
    for pattern, text in (
        (r"s ?4 ?hana", "s4hana"), (r"(?:ms|microsoft|office|o|m) ?365", "microsoft 365"), (r"ms", "microsoft"),
        (r"dwh", "data warehouse"), (r"e business suite", "ebs"), (r"e commerce", "ecommerce"),
    )
)  # fmt: skip
_MORE = "the same but for a word more"


@dataclass(frozen=True)
class System:
    """A name of a system: its words, which instance it says it is, and its place ("" where it says none)."""

    words: str
    instance: str
    place: str


@functools.lru_cache(maxsize=65536)
def system(name: str) -> System:
    """Return what the name of a system, as names are compared, says."""
    for pattern, text in _WRITTEN:
        name = pattern.sub(text, name)
    words = name.split()
    said = {at: _instance(words, at) for at in range(1, len(words))}
    left = [each for at, each in enumerate(words) if not said.get(at)]
    instances = sorted({each for each in said.values() if each} - {"production"}) or [*filter(None, said.values())]
    instance = instances[0] if instances else ""
    place = left[-1] if len(left) > 1 and left[-1] in _PLACES else ""
    return System(" ".join(left), instance, place)


def _instance(words: list[str], at: int) -> str:
    if at + 1 == len(words) or words[at + 1] in _BEFORE:
        return _WHOLE.get(words[at]) or _SHORT.get(words[at], "")
    return _SHORT.get(words[at], "")


def judge_systems(left: str, right: str, common: Collection[str] = frozenset()) -> Verdict:
    """Judge two names of systems; `common` are words that many of the known names have."""
    one, other = system(left), system(right)
    instances = {one.instance, other.instance} - {""}
    if len(instances) > 1 or (one.instance != other.instance and instances != {"production"}):
        said = " and ".join(sorted(instances))
        return Verdict(45, f"one says {said}: kept apart" if len(instances) == 1 else f"{said} are two: kept apart")
    if one.place and other.place and one.place != other.place:
        return Verdict(45, f"different places ({one.place}, {other.place}): kept apart")
    found = judge(one.words, other.words, common)
    if found.score < PROPOSED and found.reason.startswith(_MORE) and _begins_or_ends(one.words, other.words):
        found = Verdict(62, found.reason)  # "Atlassian Jira", "Okta SSO": a maker before, a kind after
    if one.instance != other.instance:
        return replace(found, score=min(found.score, 84), reason=f"{found.reason}, one says production", sure=False)
    return found


def _begins_or_ends(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return long.startswith(short + " ") or long.endswith(" " + short)
