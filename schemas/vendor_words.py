"""The headings under which a list about something else names a vendor: by its name, or by its number."""

from __future__ import annotations

from schemas import ledger_words as abroad

VENDOR_NAME = (
    "Supplier Name", "Vendor", "Supplier", "Third Party Name", "Third Party", "Provider", "Provider Name",
    "Counterparty", "Counterparty Name", "Contractor", "Creditor Name", "Lieferant", "Lieferantenname",
    "Name des Lieferanten", "Lieferantenbezeichnung", "Kreditorname", "Kreditorenname", "Anbieter", "Vertragspartner",
    "Auftragnehmer", "Dienstleister", "Fournisseur", "Nom du fournisseur", "Prestataire", "Titulaire", "Proveedor",
    "Nombre del proveedor", "Contratista", "NAME1",
    *abroad.VENDOR,
)  # fmt: skip
VENDOR_ID = (
    "Vendor Number", "Vendor No.", "Vendor Code", "Vendor Account", "Vendor #", "Supplier ID", "Supplier Number",
    "Supplier No.", "Supplier Code", "Supplier Reference", "SupplierId", "Creditor Number", "Creditor", "LIFNR",
    "Third Party ID", "Lieferantennummer", "Lieferanten-Nr.", "Kreditor", "Kreditorennummer", "Code fournisseur",
    "N° fournisseur", "Numéro fournisseur", "Código de proveedor", "Número de proveedor", *abroad.VENDOR_NUMBER,
)  # fmt: skip
