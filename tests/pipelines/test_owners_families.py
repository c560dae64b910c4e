"""Families of owner texts: codes with a sign in them, two names with notes, bodies of a firm, what is still to be."""

from __future__ import annotations

import pytest

from pipelines.judge.owners import kind_of

READ = {
    "placeholder": [
        "nader te bepalen", "nader in te vullen", "wordt nog bepaald", "steht noch nicht fest", "sera défini plus tard",
        "reste à définir", "se definirá", "será definido", "verrà definito", "ska bestämmas", "bestäms senare",
        "skal avklares", "do uzupełnienia", "zostanie ustalony", "bude doplněno", "k doplnění", "määritetään myöhemmin",
        "belirlenecek", "kitöltendő", "to be filled", "<leeg>", "[leer]", "<tom>", "(tomt)", "{vacío}", "vuoto",
        "<vide>", "en blanco", "boş", "tyhjä", "<pusty>",
    ],
    "person": ["Tom Leeg", "Sera Delgado", "Leer Okafor", "Blanca Vacio", "Anna i Berg", "Nader ten Have"],
    "several": [
        "Willem Brandt (cijfers) en Annelies Koster (salarissen)", "Berg, Anna og Holm, Nils",
        "Anna Berg [IT] och Nils Holm [HR]", "Anna Nowak (a) i Jan Kot (b)", "u10442/u20441", "Mara Okafor/Piet Lind",
        "MO/PL", "IT / Mara Okafor",
    ],
    "committee": [
        "Styret i Granholm AS", "Verwaltungsrat der Granholm AG", "Raad van Bestuur van Granholm BV",
        "Board of Granholm Logistics Group plc", "SteerCo S/4 Migration", "Steering committee R/3",
    ],
    "team": ["IT department of Granholm AS", "IT-afdelingen i Granholm A/S", "24/7 service desk", "R/3 Support team"],
    "role": ["CFO of Granholm AS", "Geschäftsführer der Granholm GmbH"],
    "vendor": [
        "Bank of Ireland plc", "Specialists in IT Ltd", "Center of Excellence Ltd", "Granholm A/S",
        "Mara Okafor t/a Okafor Design Ltd",
    ],
    "unknown": ["qz7t//r2", "KX-409/A", "S/4"],
}  # fmt: skip


@pytest.mark.parametrize(("kind", "text"), [(kind, text) for kind, texts in READ.items() for text in texts])
def test_text_of_a_family_is_read_as_what_it_names(kind: str, text: str) -> None:
    assert kind_of(text)[0] == kind
