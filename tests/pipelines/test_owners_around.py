"""What stands around a name: labels, forms that nobody filled in, hand-overs, remarks, and one thing said twice."""

from __future__ import annotations

import pytest

from pipelines.judge.owners import kind_of, mail_in, name_key

LABELS = [
    ("Owner: Mara Okafor", "person"),
    ("Owner = Lind, Piet", "person"),
    ("Owner Piet Lind", "person"),
    ("Business owner \N{EN DASH} Mara Okafor", "person"),
    ("System Owner (interim): Mara Okafor", "person"),
    ("Owner/Lead: Piet Lind", "person"),
    ("Responsible & accountable: Piet Lind", "person"),
    ("Resp. Mara Okafor", "person"),
    ("Verantw.: Lind, Piet", "person"),
    ("verantwortliche Person: Jana Krüger", "person"),
    ("Propriétaire : Luc Ferrand", "person"),
    ("c/o Mara Okafor", "person"),
    ("z.Hd. Frau Jana Krüger", "person"),
    ("owned by Mara Okafor", "person"),
    ("Mara Okafor = owner", "person"),
    ("POC: m.okafor@example.com", "person"),
    ("Owner: Finance department", "team"),
    ("liegt bei der IT", "team"),
    ("Resp.: Investment Committee", "committee"),
    ("Owner: Head of Tax", "role"),
    ("Accountable: CFO", "role"),
    ("Service owner - payments", "role"),
    ("Lead buyer", "role"),
    ("Owner(s): Piet Lind, Mara Okafor", "several"),
    ("run by Nordtec Ltd", "vendor"),
    ("with the supplier", "vendor"),
    ("Owner:", "placeholder"),
    ("Verantw.: ?", "placeholder"),
    ("Responsible: TBD", "placeholder"),
]
FORMS = [
    ("<owner name>", "placeholder"),
    ("{{owner}}", "placeholder"),
    ("${OWNER}", "placeholder"),
    ("[System Owner]", "placeholder"),
    ("<insert name here>", "placeholder"),
    ("-- select owner --", "placeholder"),
    ("Choose an item.", "placeholder"),
    ("Click or tap here to enter text.", "placeholder"),
    ("Bitte ausfüllen", "placeholder"),
    ("Vorname Nachname", "placeholder"),
    ("à compléter", "placeholder"),
    ("same as row above", "placeholder"),
    ("[Mara Okafor]", "person"),
    ("<Mara Okafor>", "person"),
    ("Select Staffing Ltd", "vendor"),
]
HANDED_OVER = [
    ("was Mara Okafor, now Piet Lind", "person"),
    ("Mara Okafor \N{RIGHTWARDS ARROW} Piet Lind", "person"),
    ("bisher Mara Okafor, jetzt Piet Lind", "person"),
    ("avant Mara Okafor, maintenant Luc Ferrand", "person"),
    ("Mara Okafor, ab 1.4. Piet Lind", "person"),
    ("Mara Okafor; from 1 April on: Piet Lind", "person"),
    ("Mara Okafor handed over to Piet Lind", "person"),
    ("Mara Okafor left, Piet Lind took over", "person"),
    ("Piet Lind (was Mara Okafor)", "person"),
    ("Piet Lind replaces Mara Okafor", "person"),
    ("Mara Okafor -> Finance team", "team"),
    ("IT -> Service Desk", "team"),
    ("Mara Okafor -> ?", "placeholder"),
    ("tbd (was Mara Okafor)", "placeholder"),
    ("nobody now, was Mara Okafor", "placeholder"),
    ("was Mara Okafor", "leaver"),
    ("Mara Okafor until 30.9., then Piet Lind", "several"),  # the text has no year: it depends on the day of reading
    ("Mara Okafor (bis 31.12.), ab 1.1. Piet Lind", "several"),
]
REMARKS = [
    ("currently Mara Okafor", "person"),
    ("Mara Okafor for the time being", "person"),
    ("Mara Okafor since 2024", "person"),
    ("Mara Okafor from Finance", "person"),
    ("Mara Okafor (was Finance)", "person"),
    ("Mara Okafor x4471", "person"),
    ("Currently vacant", "placeholder"),
    ("CORP\\mara.okafor", "person"),
    ("successor of Mara Okafor", "placeholder"),
    ("Nachfolger: Piet Lind", "person"),
    ("kein Verantwortlicher", "placeholder"),
    ("Replacement parts team", "team"),
    ("IT with Nordtec Ltd", "several"),
    ("Instandhaltung Halle 3", "team"),
    ("Arbeitskreis Daten", "committee"),
]
TWICE = [
    ("Chief Information Officer / CIO", "role"),
    ("CISO (Chief Information Security Officer)", "role"),
    ("Project Management Office / PMO", "team"),
    ("Change Advisory Board / CAB", "committee"),
    ("CFO / COO", "several"),
    ("Priya + Service Desk", "several"),
    ("Mara Okafor avec l'équipe Achats", "several"),
]


@pytest.mark.parametrize(("written", "kind"), LABELS + FORMS + HANDED_OVER + REMARKS + TWICE)
def test_owner_is_read_without_what_stands_around_the_name(written: str, kind: str) -> None:
    found, because = kind_of(written)
    assert (found, bool(because)) == (kind, True)


@pytest.mark.parametrize(
    "written",
    [
        "Owner: Mara Okafor",
        "Resp. Okafor, Mara",
        "was Piet Lind, now Mara Okafor",
        "Mara Okafor (previously Piet Lind)",
    ],
)
def test_name_without_what_stands_around_it_is_the_same_name(written: str) -> None:
    assert name_key(written) == "mara okafor"


@pytest.mark.parametrize("code", ["u10442", "EMP-10442", "CC-4410-7", "kp1007"])
def test_digits_of_a_code_are_no_telephone_number(code: str) -> None:
    assert name_key(code) == code.lower()
    assert name_key(f"Mara Okafor {code[-4:]}") != code.lower()


def test_address_after_a_label_is_still_the_address() -> None:
    assert mail_in("Owner: m.okafor@example.com") == name_key("Owner: m.okafor@example.com") == "m.okafor@example.com"
