"""The headings of ledgers and orders in Dutch, Italian, Portuguese, Swedish, Danish, Norwegian, Finnish and Polish."""

from __future__ import annotations

VENDOR = (
    "Leverancier", "Naam leverancier", "Leveranciersnaam", "Crediteur", "Begunstigde", "Fornitore", "Nome fornitore",
    "Ragione sociale", "Fornecedor", "Nome do fornecedor", "Leverantör", "Leverantörsnamn",
    "Leverandør", "Leverandørnavn", "Dostawca", "Nazwa dostawcy", "Kontrahent",
    "Relatie", "Naam relatie", "Relatienaam", "Crediteurnaam", "Toimittaja", "Toimittajan nimi",
)  # fmt: skip
VENDOR_NUMBER = (
    "Leveranciersnummer",
    "Crediteurnummer",
    "Codice fornitore",
    "Código do fornecedor",
    "Leverantörsnr",
    "Leverantörsnummer",
    "Leverandørnr",
    "Leverandørnummer",
    "Numer dostawcy",
    "Cod. fornitore",
    "Cód. proveedor",
    "Toimittajanumero",
)
DOCUMENT = (
    "Factuurnummer", "Boekstuknummer", "Numero fattura", "N. fattura", "Numero documento", "Número da fatura",
    "Nº Fatura", "Nº da Nota Fiscal", "Fakturanr", "Fakturanummer", "Verifikationsnummer", "Bilagsnr", "Bilagsnummer",
    "Numer faktury", "Numer dokumentu",
    "Num. documento", "Laskunumero", "Tositenumero",
)  # fmt: skip
BOOKED = (
    "Boekdatum",
    "Boekingsdatum",
    "Data registrazione",
    "Data contabile",
    "Bokföringsdatum",
    "Bogføringsdato",
    "Bokføringsdato",
    "Bilagsdato",
    "Data księgowania",
    "Data reg.",
    "Bokförd",
    "Posteringsdato",
    "Kirjauspäivä",
)
PAID = (
    "Betaaldatum",
    "Betalingsdatum",
    "Data pagamento",
    "Data de pagamento",
    "Data do pagamento",
    "Betalningsdatum",
    "Betalingsdato",
    "Data płatności",
)
INVOICED = ("Factuurdatum", "Data fattura", "Data da fatura", "Fakturadatum", "Fakturadato", "Data faktury", "Dato")
AMOUNT = (
    "Bedrag", "Nettobedrag", "Bedrag excl. btw", "Importo", "Importo netto", "Imponibile", "Importo pagato", "Valor",
    "Valor líquido", "Valor pago", "Belopp", "Nettobelopp", "Beløb", "Nettobeløb", "Beløp", "Nettobeløp", "Kwota",
    "Kwota netto",
    "Summa", "Nettosumma",
)  # fmt: skip
CURRENCY = ("Valuta", "Moeda", "Waluta", "Muntsoort")
ACCOUNT = (
    "Grootboekrekening",
    "Grootboeknummer",
    "Conto",
    "Conto contabile",
    "Conta",
    "Conta contábil",
    "Kontonr",
    "Tili",
)
ACCOUNT_NAME = (
    "Naam grootboekrekening",
    "Grootboekomschrijving",
    "Descrizione conto",
    "Descrição da conta",
    "Kontonamn",
    "Kontonavn",
    "Nazwa konta",
    "Tilin nimi",
)
COST_CENTRE = (
    "Kostenplaats", "Afdeling", "Centro di costo", "Reparto", "Centro de custo", "Centro de custos", "Kostnadsställe",
    "Omkostningssted", "Kostnadssted", "Koststed", "Centrum kosztów", "MPK",
    "Kost 1", "Avdelning", "Avdeling", "Kustannuspaikka",
)  # fmt: skip
DESCRIPTION = (
    "Omschrijving",
    "Toelichting",
    "Descrizione",
    "Causale",
    "Descrição",
    "Histórico",
    "Beskrivning",
    "Beskrivelse",
    "Tekst",
    "Opis",
    "Selite",
)
