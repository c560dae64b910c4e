"""The ledger of spend: what was booked or paid, to whom, when and for what."""

from __future__ import annotations

from schemas import ledger_words as abroad
from schemas.company import COMPANY
from schemas.exports.it_initiatives import INITIATIVES
from schemas.exports.procurement_vendors import VENDORS
from schemas.kinds import CURRENCY, choice, date, identifier, money, month, number, text
from schemas.table import Export, column, reference, rule

ENTRY_TYPE = {
    "invoice": (
        "Invoice", "Inv", "Bill", "Purchase invoice", "Supplier invoice", "Vendor invoice", "Vendor Bill", "AP", "KR",
        "RE", "Standard", "INV", "Payment", "Rechnung", "Kreditorenrechnung", "Facture", "Factura",
        "Payable Invoice", "Purchase", "Inkoopfactuur", "Factuur", "Fattura", "Fattura acquisto", "Faktura",
        "Leverantörsfaktura", "Leverandørfaktura", "Inngående faktura",
    ),
    "card": ("Card", "Credit card", "Purchase card", "Procurement card", "P-card", "Corporate card", "Expense report",
             "Expenses", "Employee expense", "Reisekosten", "Reisekostenabrechnung", "Spesen", "Note de frais",
             "Gastos de viaje", "Kreditkarte", "Carte", "Tarjeta"),
    "accrual": ("Accrual", "Accrued", "GRNI", "Provision", "Abgrenzung", "Rückstellung", "Provisión"),
    "reversal": ("Reversal", "Reversed", "Void", "Storno", "Annulation", "Extourne", "Reversión"),
    "journal": ("Journal", "Journal entry", "JE", "GL", "SA", "Manual", "General journal", "Buchung", "Écriture",
                "Asiento"),
    "credit": ("Credit", "Credit note", "Credit memo", "CRN", "CN", "KG", "Refund", "Bill Credit", "Gutschrift",
               "Debit note",
               "Avoir", "Nota de crédito", "Abono",
               "Payable Credit Note", "Creditnota", "Creditfactuur", "Nota di credito", "Kreditnota",
               "Kreditfaktura"),
    "payroll": ("Payroll", "Salary", "Salaries", "Wages", "Lohn", "Gehalt", "Paie", "Nómina"),
    "depreciation": ("Depreciation", "Amortisation", "Amortization", "AfA", "AF", "Abschreibung", "Amortissement",
                     "Amortización"),
}  # fmt: skip
COST_TYPE = {
    "opex": ("Opex", "Operating", "Revenue", "Expense", "Operational expenditure", "R", "Aufwand", "OPEX"),
    "capex": ("Capex", "Capital", "Investment", "Capital expenditure", "C", "Investition", "CAPEX"),
}
RUN_GROW_TRANSFORM = {
    "run": ("Run", "Run the business", "BAU", "Keep the lights on", "Maintain"),
    "grow": ("Grow", "Grow the business", "Growth", "Change"),
    "transform": ("Transform", "Transform the business", "Transformation", "Innovate"),
}
SPEND_PURPOSE = {
    "growth": ("Growth", "Grow", "Wachstum", "Croissance", "Crecimiento"),
    "resilience": ("Resilience", "Risk", "Security", "Resilienz", "Résilience"),
    "operational": ("Operational", "Operations", "Run", "Betrieb", "Opérationnel", "Operativo"),
}
COST_POOL = {
    "staffing": ("Staffing", "Labor", "Labour", "Internal labor", "Internal labour", "Personnel", "Staff"),
    "outside_services": ("Outside services", "External labor", "External labour", "Consulting", "Contractors",
                         "Professional services", "Managed services"),
    "hardware": ("Hardware", "Equipment", "Devices"),
    "software": ("Software", "Licences", "Licenses", "SaaS", "Maintenance"),
    "cloud_services": ("Cloud services", "Cloud", "IaaS", "PaaS", "Public cloud"),
    "data_centre": ("Data centre", "Data center", "Colocation", "Hosting"),
    "telecom": ("Telecom", "Telecommunications", "Network", "Voice", "Connectivity"),
    "facilities_power": ("Facilities & power", "Facilities and power", "Facilities", "Power", "Energy"),
    "other": ("Other", "Miscellaneous", "Sonstiges", "Autre", "Otros"),
}  # fmt: skip

# In a ledger these are the numbers of the entry or of our own company, not of the vendor.
_NOT_THE_VENDOR = {"ID", "Internal ID", "Entity ID"}
_VENDOR_ID_HEADINGS = tuple(each for each in VENDORS.column("vendor_id").synonyms if each not in _NOT_THE_VENDOR)

SPEND = Export(
    name="spend",
    title="Spend ledger",
    owner="Finance",
    row="One row per booked or paid line of a document.",
    key=("document_id", "line"),
    needed=(("amount",), ("vendor_name", "vendor_id"), ("posting_date", "period")),
    ledger=True,
    amount="amount",
    lights="Spend watchpoints: what rises, with whom, and without which value named.",
    rules=(
        # Test `in_order`: the second date is not before the first.
        rule("A service ends after it starts", "service_from", "service_to", test="in_order"),
    ),
    columns=(
        column(
            "document_id", identifier, "Document number", "Number of the invoice, payment or journal.",
            wanted="wanted",
            synonyms=("Document ID", "Document No.", "Doc No", "BELNR", "Accounting Document", "Transaction Number",
                      "Transaction No.", "Transaction Reference", "Transaction Ref", "Transaction ID",
                      "Invoice Transaction", "Voucher", "Voucher Number", "Journal ID", "Journal Number", "Bill Number",
                      "Invoice Number", "Invoice No.", "Invoice ID", "Invoice #", "Invoice Ref", "Invoice Reference",
                      "Invoice", "Payment Reference", "Payment Number", "Payment ID", "Tran ID", "Num", "Number",
                      "Reference No.", "Reference", "Ref", "Our Reference", "Transaction", "Unique ID", "Belegnummer",
                      "Belegnr.", "Beleg-Nr.", "Beleg", "Rechnungsnummer", "Numéro de facture", "N° facture",
                      "N° pièce", "Pièce", "Número de factura", "Número de documento",
                      "Check Number", "Cheque Number", "N° mandat", "Nº Factura", *abroad.DOCUMENT,
                      "Belegfeld 1",
                      "Vch No.", "Vch No", "Voucher No.", "Voucher No",
                      "Supplier's Invoice Number"),
        ),
        column(
            "line", identifier, "Line", "Number of the line within the document.",
            synonyms=("Line ID", "Line Number", "Line No.", "Invoice Line", "Document Line", "Distribution Line",
                      "Line Item", "Item", "BUZEI", "Position", "Pos.", "Zeile", "Ligne", "Línea",
                      "Distribution Line Number", "Invoice Line Number"),
        ),
        column(
            "posting_date", date, "Posting date", "The day on which it was booked or paid.",
            wanted="wanted",
            synonyms=("Date Posted", "Posted Date", "Post Date", "Posted On", "GL Date", "Accounting Date", "BUDAT",
                      "Buchungsdatum", "Date comptable", "Date d'écriture", "Fecha de contabilización",
                      "Fecha contable", *abroad.BOOKED, "Effective Date", "Date", "Tran Date", "Transaction Date",
                      "Txn Date", "Trans Date", "Journal Date", "Payment Date", "Paid Date", "Date Paid",
                      "Date of Payment", "Pay Date", "Cleared Date", "Clearing Date", "Invoice Payment Date",
                      "Invoice Paid Date", "Cheque Date", "Check Date", "Zahlungsdatum", "Date de paiement",
                      "Date mandat", "Date de mandatement", "Fecha de pago", *abroad.PAID, "Invoice Date",
                      "Document Date", "Bill Date", "Voucher Date", "BLDAT", "Datum", "Belegdatum", "Rechnungsdatum",
                      "Date de facture", "Fecha", "Fecha de factura", *abroad.INVOICED),
        ),
        column(
            "period", month, "Period", "The month in which it counts.",
            wanted="wanted",
            synonyms=("Accounting Period", "Posting Period", "Financial Period", "Fiscal Period", "GL Period", "Month",
                      "Period Name", "Reporting Period", "Payment Month", "Month Paid", "Year/Month", "MONAT",
                      "Periode", "Buchungsperiode", "Période", "Mois", "Periodo", "Período", "Mes"),
        ),
        column(
            "service_from", date, "Service from", "First day of the service that was paid for.",
            synonyms=("Service Start", "Service Start Date", "Service Period Start", "Amortization Start",
                      "Amortization Start Date", "Start Date", "Start", "Leistung von", "Leistungsbeginn",
                      "Début de service", "Inicio del servicio"),
        ),
        column(
            "service_to", date, "Service to", "Last day of the service that was paid for.",
            synonyms=("Service End", "Service End Date", "Service Period End", "Amortization End",
                      "Amortization End Date", "End Date", "End", "Leistung bis", "Leistungsende", "Fin de service",
                      "Fin del servicio"),
        ),
        reference(
            VENDORS, "vendor_id",
            synonyms=("Payee ID", "Vendor Key", *_VENDOR_ID_HEADINGS),
        ),
        reference(
            VENDORS, "vendor_name", description="Who was paid.",
            synonyms=("Supplier Name", "Vendor", "Supplier", "Payee Name", "Payee", "Paid To", "Creditor Name",
                      "Beneficiary", "Beneficiary Name", "Merchant Name", "Merchant", "Supplier/Payee",
                      "Supplier Legal Name", "Third Party", "Third Party Name", "Provider", "Contractor", "Recipient",
                      "Recipient Name", "Name of Offsetting Account", "Offsetting Account Name",
                      "Lieferant", "Lieferantenname", "Name des Lieferanten", "Kreditorname", "Empfänger",
                      "Kreditorenname", "Lieferantenbezeichnung",
                      "Zahlungsempfänger", "Zahlungsempfaenger", "Fournisseur", "Nom du fournisseur", "Bénéficiaire",
                      "Proveedor", "Nombre del proveedor", "Nombre proveedor", "Beneficiario", "Tercero",
                      "Nombre Tercero", *abroad.VENDOR, "NAME1", "Contact Name", "Contact", "Name",
                      "Gegenkonto Bezeichnung", "Gegenkontobezeichnung", "Bezeichnung Gegenkonto"),
        ),
        column(
            "amount", money, "Amount", "The net amount of the line in the currency of the document; cost is positive.",
            wanted="wanted", unit="currency",
            synonyms=("Net Amount", "Line Amount", "Amount Net", "Extended Amount", "Transaction Amount",
                      "Amount (Foreign Currency)", "Amount in Document Currency", "WRBTR", "Distribution Amount",
                      "Amount (LC)", "Amount in Local Currency", "DMBTR", "Posted Amount", "Amount Paid", "Paid Amount",
                      "Payment Amount", "Net Value", "Value", "Net", "Line Total", "Invoice Amount", "Spend",
                      "Spend Amount", "Cost", "Total Amount", "Total Cost", "Gross Amount", "Gross", "Total",
                      "Sum of Amount", "Expenditure", "Debit/Credit", "Betrag", "Nettobetrag", "Netto",
                      "Rechnungsbetrag",
                      "Betrag in Belegwährung", "Betrag in Hauswährung", "Bruttobetrag", "Summe", "Montant",
                      "Montant HT", "Montant net", "Montant TTC", "Importe", "Importe neto", "Base imponible", "Monto",
                      "Importe total",
                      "Check Amount", "Nett", "Nett Amount", "Approved Amount", "Val/COArea Crcy",
                      "Value in Obj. Crcy", "Val.in rep.cur.", "Amount Excl. VAT", "Amount Excl. GST",
                      "Amount Excl. Tax", *abroad.AMOUNT),
        ),
        column(
            "currency", CURRENCY, "Currency", "The currency of the amount.",
            wanted="wanted",
            synonyms=("Currency Code", "Curr.", "Ccy", "Document Currency", "Transaction Currency", "Invoice Currency",
                      "Payment Currency", "Currency Symbol", "WAERS", "Währung", "Waehrung", "Belegwährung", "Devise",
                      "Moneda", "Divisa",
                      *abroad.CURRENCY,
                      "Invoice Currency Code", "Transaction Currency Code", "Document Currency Code",
                      "Company Code Currency", "Local Currency", "LCurr", "Hauswährung"),
        ),
        column(
            "amount_reporting", money, "Amount in reporting currency", "The same amount in the group's currency.",
            unit="reporting currency",
            synonyms=("Amount (Group currency)", "Amount in Group Currency", "ApproxAmountInBaseCurrency",
                      "Amount in Base Currency", "Base Amount", "Base Currency Amount", "Reporting Amount",
                      "Reporting Currency Amount", "Consolidated Amount", "DMBE2", "Betrag in Konzernwährung",
                      "Amount (Reporting)", "Montant devise groupe"),
        ),
        column(
            "gl_account", text, "Account", "Number of the account in the general ledger.",
            wanted="wanted",
            synonyms=("GL Account", "G/L Account", "Ledger Account", "Account Number", "Account Code", "GL Code",
                      "Nominal Code", "Nominal", "Nominal Account", "Cost Element", "Natural Account", "HKONT", "SAKNR",
                      "Split", "Subjective Code", "Expense Code", "Sachkonto", "Konto", "Kontonummer", "Kostenart",
                      "Compte", "N° compte", "Compte général", "Cuenta", "Cuenta contable",
                      *abroad.ACCOUNT,
                      "Expense Account", "Main Account", "Charge Account",
                      "Distribution Account", "Account Combination"),
        ),
        column(
            "gl_name", text, "Account name", "What the account is for.",
            wanted="wanted",
            synonyms=("Account Description", "GL Account Name", "GL Account Description", "Ledger Account Name",
                      "Nominal Description", "Cost Element Name", "Cost Element Description", "Expense Type",
                      "Expenditure Type", "Expense Category", "Expense Description", "Expenditure Category", "Expense",
                      "Subjective", "Subjective Description", "Subjective Name", "Spend Category", "Spend Type",
                      "Category", "Procurement Category", "Purchase Category", "Sachkonto Bezeichnung",
                      "Kontobezeichnung", "Bezeichnung Konto", "Intitulé du compte", "Libellé compte",
                      "Nature de dépense", "Descripción de la cuenta", "Tipo de gasto", "Categoría",
                      "GL Description", "Account Title", "Object Title", "Libellé nature", *abroad.ACCOUNT_NAME,
                      "Bezeichnung Kostenart", "Kostenartbezeichnung", "Kostenartenbezeichnung",
                      "G/L Acct Long Text", "G/L Account: Long Text", "G/L Account: Short Text",
                      "G/L Account Long Text"),
        ),
        column(
            "cost_centre", text, "Cost centre", "The part of the company that bears the cost.",
            synonyms=("Cost Centre Code", "Cost Centre Name", "Cost Centre Description", "KOSTL", "Expense Area",
                      "Expenditure Area", "Cost Object", "Responsibility Centre", "Service Area", "Service",
                      "Service Name", "Service Label", "Department", "Department Name", "Class", "Location", "Team",
                      "Kostenstelle", "Kostenstellenbezeichnung", "Abteilung", "Centre de coûts", "Service acheteur",
                      "Centro de coste", "Centro de costos", "Departamento",
                      *abroad.COST_CENTRE),
        ),
        column(
            "business_unit", text, "Business unit", "The division or directorate that bears the cost.",
            synonyms=("BU", "Division", "Directorate", "Department Family", "Segment", "Service Area Categorisation",
                      "Service Category", "Portfolio", "Organisation Unit", "Geschäftsbereich", "Direction",
                      "Unidad de negocio"),
        ),
        COMPANY,
        column(
            "description", text, "Description", "What was bought, in words.",
            synonyms=("Memo", "Memo/Description", "Line Description", "Invoice Description", "Item Description",
                      "Purpose of Expenditure", "Payment Description", "Description of Goods", "Text", "Line Text",
                      "SGTXT", "Narrative", "Details", "Particulars", "Comment", "Comments", "Summary", "Buchungstext",
                      "Beschreibung", "Verwendungszweck", "Libellé", "Désignation", "Descripción", "Concepto",
                      "Narration", "Transaction Text", "Posting Text", "Transaction Description", "Objet",
                      *abroad.DESCRIPTION,
                      "Line Memo", "Memo (Main)"),
        ),
        column(
            "po_number", identifier, "PO number", "The purchase order that it was bought under.",
            synonyms=("PO", "PO No.", "PO #", "PO Ref", "Purchase Order", "Purchase Order Number", "Purchase Order No.",
                      "Purchasing Document", "Order Number", "EBELN", "Bestellnummer", "Bestellung",
                      "Bon de commande", "N° commande", "Pedido", "Orden de compra",
                      "Purch. Doc.", "Purch.Doc.", "Purchasing Doc."),
        ),
        column(
            "contract_id", identifier, "Contract ID", "The contract that it was bought under.",
            synonyms=("Contract", "Contract Number", "Contract No.", "Contract Ref", "Contract Reference",
                      "Agreement ID", "Vertrag", "Vertragsnummer", "Contrat", "N° contrat", "Contrato"),
        ),
        column(
            "system_id", identifier, "System ID", "The system that it was spent on.",
            synonyms=("Application", "Application ID", "System", "Configuration Item", "CI"),
        ),
        reference(
            INITIATIVES, "initiative_id", description="The initiative that it was spent on.", wanted="optional",
            synonyms=("Project", "Project ID", "Project Code", "Project Number", "Project Name", "WBS", "WBS Element",
                      "Job", "Job Code", "Worktag", "Initiative", "Internal Order", "AUFNR", "PSPNR", "Projekt",
                      "Projektnummer", "Projet", "Proyecto"),
        ),
        column(
            "entry_type", choice(ENTRY_TYPE), "Entry type", "What sort of document it is.",
            synonyms=("Transaction Type", "Document Type", "Doc Type", "Type", "Invoice Type", "Payment Type",
                      "Journal Type", "Journal Source", "BLART", "Belegart", "Type de pièce", "Type d'écriture",
                      "Tipo de documento",
                      "Source", "Source Type", "Bilagsart", "Bilagstype", "Soort boeking", "Tipo documento",
                      "Vch Type", "Voucher Type"),
        ),
        column(
            "quantity", number, "Quantity", "How many were bought.", unit="pieces",
            synonyms=("Qty", "Invoiced Quantity", "Units", "Menge", "Quantité", "Cantidad"),
        ),
        column(
            "unit_price", number, "Unit price", "What one of them cost.", unit="currency",
            synonyms=("Rate", "Item Rate", "Unit Cost", "Price", "Price per Unit", "Einzelpreis", "Stückpreis",
                      "Prix unitaire",
                      "Precio unitario"),
        ),
        column(
            "cost_type", choice(COST_TYPE), "Cost type", "Operating or capital cost.",
            synonyms=("Capex/Opex", "Opex/Capex", "Revenue/Capital", "Capital or Revenue", "Capital/Revenue"),
        ),
        column(
            "run_grow_transform", choice(RUN_GROW_TRANSFORM), "Run, grow, transform", "What the cost serves.",
            synonyms=("RGT", "Investment Objective", "Run/Grow/Transform"),
        ),
        column(
            "spend_purpose", choice(SPEND_PURPOSE), "Purpose", "Growth, resilience or operation.",
            synonyms=("Spend Purpose", "Zweck", "Finalité"),
        ),
        column(
            "tbm_cost_pool", choice(COST_POOL), "Cost pool", "Cost pool of the TBM taxonomy.",
            synonyms=("TBM Cost Pool", "IT Cost Pool"),
        ),
        column("tbm_tower", text, "IT tower", "Tower of the TBM taxonomy.", synonyms=("Tower", "TBM Tower")),
        column("tbm_solution", text, "Solution", "Solution of the TBM taxonomy.", synonyms=("TBM Solution",)),
    ),
)  # fmt: skip
