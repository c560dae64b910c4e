"""The headings of contract registers: of tools, and in French, Dutch, Italian, Spanish and the northern languages."""

from __future__ import annotations

NUMBER = (
    "Agreement Code", "N.º expediente", "Nº expediente", "Nº de expediente", "Numero contratto", "N. contratto",
    "Avtalsnr", "Avtalsnummer", "Avtalenr", "Avtalenummer", "Kontraktnr", "Kontraktnummer", "Kontraktsnr",
    "Kontraktsnummer", "Sopimusnumero", "Record ID", "Ironclad ID",
)  # fmt: skip
PARTY = (
    "Other Party Name", "Supplier Name and Details", "Cocontractant", "Contractpartij", "Wederpartij", "Contraente",
    "Controparte", "Avtalspart", "Avtalepart", "Motpart", "Sopimuskumppani",
)  # fmt: skip
TITLE = (
    "Omschrijving contract", "Contractomschrijving", "Contractnaam", "Contracttitel", "Titolo contratto",
    "Titolo del contratto", "Descrizione contratto", "Avtal", "Avtalsnamn", "Avtalsbenämning", "Avtale", "Avtalenavn",
    "Avtaletittel", "Kontraktsnavn", "Kontraktsnamn", "Kontraktnavn", "Sopimuksen nimi", "Libellé du contrat",
    "Libellé", "Label",
)  # fmt: skip
OWNER = (
    "Gestionnaire du contrat", "Contractverantwoordelijke", "Responsabile del contratto", "Referente del contratto",
    "RUP", "Avtalsansvarig", "Avtalsägare", "Avtaleansvarlig", "Avtaleeier", "Kontraktsansvarig", "Kontraktsansvarlig",
    "Kontraktansvarlig", "Kontraktejer", "Kontraktseier",
)  # fmt: skip
STATUS = (
    "Contract Stage", "Stage", "Contractstatus", "Stato contratto", "Stato del contratto", "Avtalsstatus",
    "Avtalestatus", "Kontraktstatus", "Kontraktsstatus", "Record Status", "Lifecycle Status",
)  # fmt: skip
TYPE = (
    "Contracttype", "Contractsoort", "Soort contract", "Tipo contratto", "Tipologia contratto", "Avtalstyp",
    "Avtaletype", "Kontrakttype", "Kontraktstyp", "Record Type",
)  # fmt: skip
START = (
    "Date de notification", "Date de début du marché", "Data decorrenza", "Decorrenza", "Data stipula",
    "Fecha de formalización", "Fecha inicio", "Startdato", "Avtalsstart", "Avtalestart", "Kontraktstart",
    "Geldig vanaf", "Giltig från", "Gyldig fra", "Alkupäivä", "Commencement",
)  # fmt: skip
END = (
    "Date de fin du marché", "Expiratiedatum", "Geldig tot", "Data scadenza", "Data di scadenza", "Fecha fin",
    "Fecha de finalización", "Avtalsslut", "Avtaleslutt", "Utgångsdatum", "Utløpsdato", "Udløbsdato", "Sluttdato",
    "Slutdato", "Giltig till", "Gyldig til", "Päättymispäivä",
)  # fmt: skip
NOTICE = (
    "Opzegtermijn", "Opzegtermijn (dagen)", "Preavviso", "Preavviso (giorni)", "Preavviso disdetta",
    "Preavviso disdetta (gg)", "Termine di disdetta", "Uppsägningstid", "Uppsägningstid (dagar)", "Oppsigelsestid",
    "Oppsigelsesfrist", "Oppsigelsesfrist (dager)", "Opsigelsesvarsel", "Opsigelsesvarsel (dage)", "Irtisanomisaika",
    "Days to Give Notice", "Notice of Non-Renewal", "Notice of Non-Renewal (days)", "Non-Renewal Notice (days)",
    "Days' Notice", "Notice Required (days)",
)  # fmt: skip
AUTO_RENEW = (
    "Tacit Renewal", "Renews Automatically", "Reconduction tacite", "Stilzwijgende verlenging",
    "Automatische verlenging", "Rinnovo tacito", "Rinnovo automatico", "Tacito rinnovo", "Prórroga tácita",
    "Prórroga automática", "Automatisk förlängning", "Automatisk forlengelse", "Automatisk fornyelse",
)  # fmt: skip
RENEWAL = (
    "Extension Options", "Reconductions", "Reconduction", "Verlenging", "Verlengingsopties", "Rinnovo", "Rinnovi",
    "Prórroga", "Prórrogas", "Förlängning", "Förlängningsoption", "Forlengelse", "Opsjoner", "Optioner",
)  # fmt: skip
ANNUAL = (
    "Estimated Annual Value", "Estimated Annual Contract Value", "Jahresbetrag", "Kosten pro Jahr", "Kosten p.a.",
    "Coût annuel", "Contractwaarde per jaar", "Jaarlijkse kosten", "Kosten per jaar", "Jaarwaarde", "Importo annuo",
    "Valore annuo", "Costo annuo", "Canone annuo", "Coste anual", "Årskostnad", "Årlig kostnad", "Årsvärde",
    "Årlig verdi", "Estimert årlig verdi", "Årlig værdi", "Årsværdi", "Vuosikustannus",
)  # fmt: skip
TOTAL = (
    "Agreement Value", "Contract Sum", "Estimated Contract Value", "Estimated Total Value",
    "Sum to Be Paid over the Length of the Contract", "Montant maximum", "Totale contractwaarde", "Contractbedrag",
    "Importo contrattuale", "Importo complessivo", "Valore contratto", "Valore del contratto", "Importe adjudicación",
    "Avtalsvärde", "Avtaleverdi", "Kontraktsverdi", "Kontraktssum", "Kontraktsumma", "Kontraktværdi", "Sopimuksen arvo",
)  # fmt: skip
DOCUMENT = ("Ablageort", "Lieu de classement", "Bestandslocatie", "Arkivplats", "Lagringssted")
FUNCTION = (
    "Functions Supported", "Functions Served", "Business Functions Supported", "Supported Functions",
    "Critical Functions Supported",
)  # fmt: skip
