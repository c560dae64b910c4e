"""The column that names the sending company: the same one in every table that may have it."""

from __future__ import annotations

from schemas.kinds import text
from schemas.table import column

COMPANY = column(
    "company",
    text,
    "Company",
    "The legal entity that sends the record: the unit of the feed.",
    synonyms=(
        "Company Name",
        "Company Code",
        "Subsidiary",
        "Legal Entity",
        "Entity",
        "Entity Name",
        "Body Name",
        "Body",
        "Organisation",
        "Organisation Name",
        "Paying Entity",
        "Paying Organisation",
        "Ledger",
        "Operating Unit",
        "BUKRS",
        "Public Body",
        "Local Authority",
        "Authority",
        "Council",
        "Buchungskreis",
        "Gesellschaft",
        "Firma",
        "Mandant",
        "Société",
        "Entité",
        "Sociedad",
        "Empresa",
        "Entidad",
    ),
)
