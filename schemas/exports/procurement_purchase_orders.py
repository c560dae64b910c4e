"""The purchase orders: what was ordered from whom, received and invoiced, line by line."""

from __future__ import annotations

from schemas import ledger_words as abroad
from schemas.company import COMPANY
from schemas.exports.procurement_contracts import CONTRACTS
from schemas.exports.procurement_vendors import VENDORS
from schemas.kinds import CURRENCY, choice, date, identifier, money, number, person, text
from schemas.table import Export, column, reference
from schemas.vendor_words import VENDOR_ID, VENDOR_NAME

STATUS = {
    "open": (
        "Open", "Issued", "Ordered", "Approved", "Pending", "Pending approval", "Pending receipt", "Sent", "Active",
        "Partially received", "Receiving", "Received", "Partially invoiced", "In progress", "New", "Submitted",
        "Released", "Confirmed", "Acknowledged", "Pending billing", "Pending bill", "Soft closed", "Draft",
        "Pending Supervisor Approval", "Partially billed", "Offen", "Bestellt", "Freigegeben", "Teilgeliefert",
        "Ouverte", "Ouvert", "En cours", "Commandé", "Abierto", "Abierta", "Pendiente",
        "Réceptionnée", "Envoyée", "Aperto", "Öppen", "Beställd", "Åpen", "Bestilt", "Åben",
    ),
    "closed": (
        "Closed", "Complete", "Completed", "Fully invoiced", "Invoiced", "Fully billed", "Billed", "Paid", "Done",
        "Finally closed", "Fully received and invoiced", "Delivery completed", "Geschlossen", "Erledigt",
        "Abgeschlossen", "Clôturée", "Clôturé", "Soldée", "Cerrado", "Cerrada",
        "Facturée", "Afgesloten", "Gefactureerd", "Chiuso", "Evaso", "Avslutad", "Fullført", "Lukket",
    ),
    "cancelled": (
        "Cancelled", "Canceled", "Deleted", "Rejected", "Void", "Voided", "Withdrawn", "Storniert", "Gelöscht",
        "Abgelehnt", "Annulée", "Annulé", "Cancelado", "Cancelada", "Anulado",
        "Geannuleerd", "Annullato", "Makulerad", "Kansellert", "Annulleret",
    ),
}  # fmt: skip

PURCHASE_ORDERS = Export(
    name="purchase_orders",
    title="Purchase orders",
    owner="Procurement",
    row="One row per line of a purchase order.",
    key=("po_number", "po_line"),
    needed=(("vendor_name", "vendor_id"), ("po_number",), ("amount",), ("po_date",)),
    ledger=True,
    amount="amount",
    lights="Commitments: what is ordered and not yet invoiced, and what was ordered without a contract.",
    columns=(
        column(
            "po_number", identifier, "PO number", "Number of the purchase order.",
            wanted="wanted",
            synonyms=("PO No.", "PO #", "PO ID", "PO", "PO Ref", "Purchase Order Number", "Purchase Order No.",
                      "Purchase Order ID", "Purchase Order #", "Purchase Order", "Purchasing Document",
                      "Purchasing Doc.", "EBELN", "Order", "Order ID", "Order Number", "Order No.", "Order #", "tranId",
                      "Bestellnummer", "Bestell-Nr.", "Bestellung", "Einkaufsbeleg", "N° commande",
                      "Numéro de commande", "Bon de commande", "Número de pedido", "Nº pedido", "Pedido",
                      "Orden de compra",
                      "Inkoopordernummer", "Bestelnummer", "Numero ordine", "Ordine di acquisto", "Número do pedido",
                      "Inköpsordernr",
                      "Ordernr", "Ordernummer", "Beställningsnr", "Ordrenr", "Ordrenummer", "Bestillingsnr",
                      "Innkjøpsordre", "Innkjøpsordrenr", "Indkøbsordre", "Indkøbsordrenr"),
        ),
        column(
            "po_line", identifier, "PO line", "Number of the line within the order.",
            synonyms=("PO Line Number", "PO Line #", "PO Line Item", "Order Line", "Line Number", "Line No.", "Line",
                      "Line #", "Line Item", "Item", "EBELP", "Bestellposition", "Position", "Pos.", "Ligne",
                      "Ligne de commande", "Línea"),
        ),
        column(
            "po_date", date, "PO date", "The day on which it was ordered.",
            wanted="wanted",
            synonyms=("Order Date", "Ordered Date", "Ordered On", "Purchase Order Date", "PO Created Date",
                      "PO Creation Date", "PO Issue Date", "Issue Date", "Created Date", "Creation Date", "Created On",
                      "Document Date", "BEDAT", "AEDAT", "Bestelldatum", "Belegdatum", "Date de commande",
                      "Fecha de pedido", "Fecha del pedido", "Date",
                      "Besteldatum", "Data ordine", "Data do pedido", "Beställningsdatum",
                      "Orderdatum", "Ordredato", "Bestillingsdato", "Data dell'ordine"),
        ),
        reference(VENDORS, "vendor_id", wanted="wanted", synonyms=VENDOR_ID),
        reference(
            VENDORS, "vendor_name", description="From whom it was ordered.",
            synonyms=(*VENDOR_NAME, "Vendor/Supplying Plant", "Supplier Legal Name", "Name",
                      "Supplier/Supplying Plant", "Name of Supplier"),
        ),
        reference(
            CONTRACTS, "contract_id", wanted="optional", description="The contract that it was ordered under.",
            synonyms=("Contract", "Contract Number", "Contract No.", "Contract Ref", "Contract Reference",
                      "Outline Agreement", "Agreement ID", "Agreement", "Vertrag", "Vertragsnummer", "Rahmenvertrag",
                      "KONNR", "Contrat", "N° contrat", "Contrato"),
        ),
        column(
            "description", text, "Description", "What was ordered, in words.",
            synonyms=("Short Text", "Item Description", "Line Description", "PO Description", "Order Description",
                      "PO Line Description", "Item Name", "TXZ01", "Material Description", "Title", "Memo", "Kurztext",
                      "Bezeichnung", "Beschreibung", "Désignation", "Libellé", "Descripción", "Concepto",
                      *abroad.DESCRIPTION,
                      "Varetekst", "Varenavn", "Artikelbenämning"),
        ),
        column(
            "category", text, "Category", "What was ordered: UNSPSC, commodity or material group.",
            synonyms=("Commodity", "Commodity Name", "Commodity Code", "Material Group", "MATKL", "Spend Category",
                      "Purchase Category", "UNSPSC", "Warengruppe", "Catégorie", "Categoría"),
        ),
        column(
            "quantity", number, "Quantity", "How many were ordered.", unit="pieces",
            synonyms=("Qty", "Order Quantity", "Ordered Quantity", "Quantity Ordered", "PO Quantity", "MENGE",
                      "Bestellmenge", "Menge", "Quantité", "Cantidad",
                      "Aantal", "Quantità", "Quantidade", "Antal",
                      "Qté", "Q.tà", "Antall"),
        ),
        column(
            "unit_price", number, "Unit price", "What one of them costs.", unit="currency",
            synonyms=("Net Price", "Unit Cost", "Price", "Price per Unit", "NETPR", "Rate", "Einzelpreis", "Nettopreis",
                      "Prix unitaire", "Precio unitario",
                      "PU HT", "P.U. HT", "Prix unitaire HT", "Stukprijs", "Eenheidsprijs", "Prezzo unitario",
                      "Enhetspris", "À-pris", "Stykpris"),
        ),
        column(
            "amount", money, "Amount", "The net amount of the line in the currency of the order.",
            wanted="wanted", unit="currency",
            synonyms=("Net Amount", "Line Total", "Line Amount", "PO Amount", "PO Value", "PO Line Amount",
                      "PO Line Value", "PO Total", "PO Spend", "Net Order Value", "Net Value", "NETWR", "Order Amount",
                      "Order Value", "Order Total", "Ordered Amount", "Ordered", "Amount Ordered", "TotalCost",
                      "Total Cost", "Total Amount", "Total", "Purchase Amount", "Committed Amount", "Value",
                      "Bestellwert", "Nettobestellwert", "Nettowert", "Bestellsumme", "Betrag", "Montant",
                      "Montant HT", "Montant de la commande", "Importe", "Importe neto", "Importe del pedido",
                      *abroad.AMOUNT),
        ),
        column(
            "currency", CURRENCY, "Currency", "The currency of the amounts.",
            wanted="wanted",
            synonyms=("Currency Code", "Curr.", "Ccy", "PO Currency", "Order Currency", "WAERS", "Währung", "Waehrung",
                      "Devise", "Moneda", "Divisa",
                      *abroad.CURRENCY),
        ),
        column(
            "received_amount", money, "Received", "For how much goods or services came in.", unit="currency",
            synonyms=("Received Value", "Amount Received", "Receipt Amount", "Goods Receipt Value", "Delivered Value",
                      "Wareneingangswert", "Montant reçu", "Importe recibido"),
        ),
        column(
            "invoiced_amount", money, "Invoiced", "For how much invoices came in.", unit="currency",
            synonyms=("Invoice Amount", "Billed", "Billed Amount", "Amount Billed", "Amount Invoiced",
                      "Invoiced Value", "Invoiced Spend", "Fakturiert", "Rechnungswert", "Montant facturé",
                      "Importe facturado"),
        ),
        column(
            "requester", person, "Requester", "Who asked for it.",
            synonyms=("Requested By", "Requestor", "On Behalf Of", "Preparer", "Created By", "Requisitioner",
                      "PO Requester", "Ordered By", "AFNAM", "Besteller", "Anforderer", "Demandeur", "Solicitante",
                      "Aanvrager", "Richiedente", "Beställare", "Bestiller"),
        ),
        column(
            "approver", person, "Approver", "Who approved it.",
            synonyms=("Approved By", "PO Approver", "Final Approver", "Genehmigt von", "Freigegeben von",
                      "Approbateur", "Aprobador", "Aprobado por",
                      "Valideur", "Validé par", "Goedgekeurd door", "Approvato da", "Attestant", "Attestert av",
                      "Godkänd av", "Godkjent av", "Godkendt af"),
        ),
        column(
            "approved_on", date, "Approved on", "The day of the approval.",
            synonyms=("Approval Date", "Approved Date", "Date Approved", "Genehmigt am", "Date d'approbation",
                      "Fecha de aprobación"),
        ),
        column(
            "delivery_date", date, "Delivery date", "The day on which it should come in.",
            synonyms=("Expected Delivery Date", "Due Date", "Need By Date", "Required Date", "Promised Date",
                      "Expected Receipt Date", "EINDT", "Liefertermin", "Lieferdatum", "Date de livraison",
                      "Fecha de entrega"),
        ),
        column(
            "cost_centre", text, "Cost centre", "The part of the company that bears the cost.",
            synonyms=("Cost Centre Code", "Cost Centre Name", "Department", "Department Name", "KOSTL", "Location",
                      "Kostenstelle", "Abteilung", "Centre de coûts", "Centro de coste", "Departamento",
                      "Centre de coût", *abroad.COST_CENTRE),
        ),
        column(
            "gl_account", text, "Account", "Number of the account in the general ledger.",
            synonyms=("GL Account", "G/L Account", "Account Code", "Account Number", "GL Code", "SAKTO", "Sachkonto",
                      "Konto", "Compte", "Cuenta"),
        ),
        column(
            "status", choice(STATUS), "Status", "How far the order is.",
            synonyms=("PO Status", "Order Status", "Purchase Order Status", "Document Status", "Bestellstatus",
                      "Statut", "Estado",
                      "Orderstatus", "Stato ordine", "Stato", "Ordrestatus"),
        ),
        COMPANY,
    ),
)  # fmt: skip
