"""The headings of registers and project lists in Dutch, Italian, Portuguese and Swedish."""

from __future__ import annotations

OWNER = ("Eigenaar", "Verantwoordelijke", "Responsabile", "Responsável", "Ansvarig", "Ansvarlig", "Ägare")
STATUS = ("Stato", "Situação", "Estado", "Tillstånd")
START = ("Startdatum", "Begindatum", "Ingangsdatum", "Data inizio", "Data di inizio", "Data de início")
END = ("Einddatum", "Data fine", "Data di fine", "Data ultimazione", "Scadenza", "Data de fim", "Slutdatum")
DESCRIPTION = ("Omschrijving", "Descrizione", "Descrição", "Beskrivning")
