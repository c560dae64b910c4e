"""Which list the name of a file or of a sheet speaks of: enough to ask whether it is that one, never to load it."""

from __future__ import annotations

import re
from functools import lru_cache

from pipelines.recognition.monthwords import plain

_SILENT = re.compile(r"(?:sheet|tabelle|feuil|hoja|foglio|blad|data|daten|export|report|list|liste)? ?\d*")
_NAMES = {
    "initiatives": r"projects?|portfolios?|initiatives?|programmes?|programs?|projekte?|vorhaben|projets?|proyectos?"
    r"|progetti|projecten",
    "contracts": r"contracts?|agreements?|awards?|awarded|vertrage?|contrats?|marches|contratos?|contratti|contracten",
    "risks": r"risks?|risiko|risiken|risques?|riesgos?|rischi|risicos?",
    "milestones": r"milestones?|meilensteine?|jalons?|hitos?|mijlpalen",
    "systems": r"applications?|systems?|software|cmdb|assets?|anwendungen|applikationen|aplicaciones",
    "vendors": r"vendors?|suppliers?|creditors?|lieferanten|kreditoren|fournisseurs?|proveedores|fornitori"
    r"|leveranciers",
    "people": r"staff|employees?|workers?|headcount|workforce|mitarbeiter|personal|effectifs|empleados|personeel",
    "spend": r"spend|spending|expenditures?|payments?|invoices?|ledger|ausgaben|zahlungen|rechnungen|depenses"
    r"|paiements|factures|gastos|pagos|facturas|spese|pagamenti|uitgaven|betalingen",
    "purchase_orders": r"orders?|pos?|bestellungen|commandes|pedidos|ordini",
    "budget": r"budgets?|forecasts?|haushalt\w*|presupuestos?|previsions?",
    "decisions": r"decisions?|entscheidungen|decisiones",
}
_SHAPES = {table: re.compile(rf"(?<![^\W\d_])(?:{words})(?![^\W\d_])") for table, words in _NAMES.items()}


@lru_cache(maxsize=512)
def lists_named(file: str, sheet: str) -> dict[str, str]:
    """Return {table: the word that names it} for what a sheet is called, or its file where the sheet has no name."""
    texts = [_spaced(sheet), _spaced(re.sub(r"(?:\.\w{1,5})+$", "", file))]
    said = next((each for each in texts if each and not _SILENT.fullmatch(each)), "")
    return {table: found.group() for table, shape in _SHAPES.items() if (found := shape.search(said))}


def _spaced(name: str) -> str:
    apart = re.sub(r"(?<=[a-z])(?=[A-Z][a-z])", " ", name)
    return " ".join(plain(re.sub(r"[_\W]+", " ", apart)).split())
