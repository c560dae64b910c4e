"""How legible updates are: each part on its own words, what is denied, and that points follow from places alone."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipelines.judge.legibility import BLAMES, COPY_CAP, EMPTY, POINTS, judge, parts, score

FULL = (
    "Third acceptance test on 21 September failed: 41 of 1,180 rates still wrong. Go-live moves from 29 January to "
    "26 February. Blocker: the rate interface. Next: fourth test on 2 December (Peter Lang)."
)
VAGUE, CLEAR = 40, 85


def found(text: str, part: str, known: tuple[str, ...] = ()) -> list[str]:
    """Return the words of a text that give it a part."""
    small = [each for each in judge(text) if each.part == part and (not each.needs or each.needs in known)]
    return [text[each.start : each.end] for each in small]


@pytest.mark.parametrize(
    "text",
    [
        "Making progress.",
        "In testing.",
        "Waiting on feedback.",
        "Working through issues.",
        "We are making good progress and hope to finish soon.",
        "Team worked hard this week, next steps are being discussed.",
        "On track. No major issues to report.",
        "Wir machen gute Fortschritte.",
        "In Abstimmung, einige Punkte sind noch offen.",
        "Arbeiten laufen nach Plan.",
        "Le projet avance bien, quelques points restent ouverts.",
        "En cours de test.",
        "",
    ],
)
def test_text_that_says_nothing_is_vague(text: str) -> None:
    assert score(text, fresh=True) < VAGUE


@pytest.mark.parametrize(
    "text",
    [
        FULL,
        """We are no longer waiting on feedback: all 11 carriers answered by 13 November.
        31 of 186 lanes stay above the limit. Next: awards on 9 December (Anna Lindqvist). No blocker.""",
        """14 von 20 Schnittstellen sind seit dem 3. November abgenommen. Hindernis: der Vertrag ist nicht da.
        Nächster Schritt: Petra Klein unterschreibt bis 28. November.""",
        """Recette terminée le 12 novembre : 38 cas sur 40 validés. Aucun blocage.
        Prochaine étape : Claire Morel signe le contrat avant le 30 novembre.""",
    ],
)
def test_full_update_is_legible(text: str) -> None:
    assert score(text, fresh=True) >= CLEAR


@pytest.mark.parametrize(
    "text",
    [
        "We are no longer waiting on feedback.",
        "The issues are resolved and we are not waiting for input.",
        "Not in testing any more.",
        "Waiting on feedback is over.",
        "Wir warten nicht mehr auf Rückmeldung.",
        "Waiting on feedback from Peter Lang since 3 November.",
        "In testing: 31 of 40 cases passed.",
    ],
)
def test_what_is_denied_settled_or_made_checkable_is_not_vague(text: str) -> None:
    assert found(text, EMPTY) == []


@pytest.mark.parametrize(
    ("part", "text", "words"),
    [
        ("actor", "Peter Lang signed the test.", ["Peter Lang"]),
        ("actor", "Approved by M. Okafor.", ["M. Okafor"]),
        ("actor", "Owner: Priya. The CFO decides.", ["Priya", "The CFO"]),
        ("actor", "Steering Committee and the Rate Interface.", []),
        ("actor", "Die Neue Schnittstelle ist im Test.", []),
        ("period", "Done on 3 Nov, next in week 48, all by end of Q1 2027.", ["3 Nov", "week 48", "Q1 2027"]),
        ("period", "Bis 12.11. oder Ende März, spätestens 2026-12-01.", ["12.11.", "Ende März", "2026-12-01"]),
        ("period", "We may march on.", []),
        ("fact", "41 of 1,180 rates, 96 percent, EUR 12,000.", ["41", "1,180", "96 percent", "12,000"]),
        ("fact", "Release 5.4 of SC-2026-041 in phase 2 on 3 November.", []),
        ("fact", "Held 3 meetings and two workshops.", []),
        ("changed", "The contract was signed.", ["signed"]),
        ("changed", "The contract is to be signed, not yet signed, and will be signed.", []),
        ("changed", 'Busy with "Charger ordered".', []),
        ("blocker", "No blocker.", ["No blocker"]),
        ("blocker", "Blocked by the grid offer.", ["Blocked by"]),
        ("blocker", "We are no longer waiting on Cargowerk.", []),
        ("next", "Next: sign-off by 3 December (Ruth Calder).", ["Next: sign-off by 3 December (Ruth Calder)."]),
        ("next", "Next: sign-off by 3 December.", []),
        ("next", "Legal to confirm the draft.", ["Legal to confirm the draft."]),
        (BLAMES[0], "The issue is on the customer's side.", ["on the customer's side"]),
        (BLAMES[1], "It comes from another system.", ["comes from another system"]),
        (BLAMES[3], "Our part of the test is complete.", ["Our part of the test is complete"]),
    ],
)
def test_part_stands_on_its_words(part: str, text: str, words: list[str]) -> None:
    assert found(text, part) == words


def test_single_word_names_somebody_only_where_the_name_is_known() -> None:
    text = "Waiting on Cargowerk, which delivers on 4 December."
    assert found(text, "actor") == []
    assert found(text, "actor", ("cargowerk",)) == ["Cargowerk"]
    assert score(text, known={"cargowerk"}) == score(text) + POINTS["actor"] + POINTS["next"]


def test_eight_parts_make_a_hundred_and_a_copy_has_forty() -> None:
    assert (len(POINTS), sum(POINTS.values())) == (8, 100)
    assert score(FULL, fresh=True) == 100
    assert score(FULL, fresh=False) == 100 - POINTS["fresh"]
    assert score(FULL, fresh=True, copied=True) == COPY_CAP
    assert score("In progress.", fresh=True, copied=True) == score("In progress.", fresh=True)


WORDS = st.sampled_from(
    "no longer waiting on feedback Peter Lang 3 November 41 of 1,180 signed blocked by Next: will (Ruth) . \n 12.11. "
    "nicht mehr in testing \u00df \u0130 \u201equoted\u201c progress 5.4 und Owner: CFO en cours".split(" ")
)


@settings(max_examples=60)
@given(st.one_of(st.text(max_size=120), st.lists(WORDS, max_size=30).map(" ".join)))
def test_any_text_has_points_that_follow_from_places_inside_it(text: str) -> None:
    spans = judge(text)
    assert all(0 <= each.start <= each.end <= len(text) for each in spans)
    assert spans == judge(text)
    known = {each.needs for each in spans}
    given_points = parts(spans, known=known, fresh=True)
    assert score(text, known=known, fresh=True) == sum(given_points.values())
    assert parts(reversed(spans), known=known, fresh=True) == given_points
    assert all(given_points[name] in {0, POINTS[name]} for name in POINTS)
    assert (given_points["plain"] == 0) == (not text.strip() or any(each.part == EMPTY for each in spans)) or not any(
        each.isalnum() for each in text
    )
