"""Lists that no export describes yet, by their headings: so that a risk register is not taken for a project list."""

from __future__ import annotations

from functools import lru_cache

from pipelines.recognition.headings import key
from schemas.exports import all_exports

# Each list: what it is called, and then its headings.
# A list leaves this table when an export of that name comes into schemas/exports.
_LISTS: dict[str, tuple[str, ...]] = {
    "contracts": (
        "contracts",
        "contract id|contract number|contract no|contract #|contract name|contract title|contract reference|contract",
        "contract owner|contract manager|contract type|contract status|contract start date|contract end date",
        "contract value|contract start|contract end|agreement|agreement id|supplier|supplier name|vendor|vendor name",
        "title|owner|status|start date|end date|starts|expires|expiry date|expiration date|expiration|effective date",
        "renewal date|renewal type|notice period|notice|auto renew|auto renewal|annual value|total value|max value",
        "total contract value|acv|tcv|currency|category|department|exit plan|uplift|licences|seats|term|renewal term",
        "vertrag|vertragsnummer|vertragsbeginn|vertragsende|kündigungsfrist|laufzeit|contrat|fecha de vencimiento",
    ),
    "purchase_orders": (
        "purchase orders",
        "po number|po no|po #|po|po line|po date|order date|order id|order number|purchase order",
        "purchase order number|purchasing document|ebeln|ebelp|purchase order date|po amount|po value|po status",
        "po total|ordered amount|order amount|order value|order total|ordered|received|received amount",
        "quantity received|quantity ordered|billed|invoiced|invoiced amount|amount billed|still to be delivered",
        "still to be invoiced|delivery date|expected delivery date|ship to|requester|requisition",
        "requisition number|requested by|on behalf of|preparer|approver|approved by|approval date|supplier",
        "supplier name|vendor|vendor name|item|line|description|short text|quantity|unit price|currency|status",
        "net amount|total amount|amount|department|cost center|account|document date|order status|bestelldatum",
        "bestellnummer|liefertermin|besteller",
    ),
    "tenders": (
        "tenders and awards",
        "award date|awarded amount|award amount|award value|awarded supplier|successful supplier|successful bidder",
        "bidder|bid|bid amount|bidders|tender|tender title|tender reference|tender number|solicitation",
        "solicitation number|solicitation type|rfx|rfp|closing date|submission deadline|procurement method|buyer",
        "buyer name|document number|category|division|title|description|publication date|notice type|ocid|cpv code",
    ),
    "budget": (
        "budgets",
        "budget|budget amount|budget owner|version|scenario|plan|plan amount|planned amount|original budget",
        "revised budget|forecast|variance|budget variance|actual|actuals|ytd|ytd actual|ytd budget|full year",
        "remaining|period|month|fiscal year|fiscal period|account|gl account|account name|cost center|department",
        "currency|amount|company|prior year|soll|ist|abweichung",
    ),
    "sales": (
        "sales or receivables",
        "customer|customer name|customer id|customer number|client|client name|sold to|bill to|sales order|revenue",
        "sales|sales amount|invoice number|invoice date|amount|currency|due date|amount due|open balance|aging",
        "product|quantity|unit price|discount|profit|region|salesperson|order date|order id|kunde|kundennummer",
    ),
    "bank_statement": (
        "bank statements",
        "balance|running balance|closing balance|opening balance|debit|credit|value date|booking date|counterparty",
        "iban|bic|sort code|account number|payee|description|reference|amount|currency|date|paid in|paid out",
        "money in|money out|saldo|verwendungszweck|auftraggeber",
    ),
    "payroll": (
        "payroll",
        "employee|employee id|employee name|gross pay|net pay|salary|hours|overtime|deductions|pay date|pay period",
        "job title|department|national insurance|position|grade|base pay|total pay|bonus",
    ),
    "people": (
        "people",
        "employee id|employee|full name|first name|last name|email|work email|job title|position|manager|reports to",
        "supervisor|hire date|start date|termination date|department|location|worker type|worker id|display name",
        "name|phone|username|login|title|company|country|gender|date of birth|age",
    ),
    "systems": (
        "systems",
        "ci id|ci|application id|application|application name|app code|system id|system name|system|asset id|asset",
        "asset name|asset tag|asset type|class|application type|sys class name|business owner|it owner|technical owner",
        "system owner|owned by|managed by|support group|operational status|lifecycle|life cycle stage|install status",
        "business capability|hosting|data classification|rto|rpo|serial number|manufacturer|model|users|name|owner",
        "status|location|criticality|vendor|type|category|environment|version|hostname|ip address|cia impact|notes",
    ),
    "milestones": (
        "milestones or tasks",
        "milestone|milestone id|milestone name|milestone date|task|task name|task id|predecessors|successors|duration",
        "start|finish|resource names|outline level|wbs|work|workstream|owner|status|priority|planned start|planned end",
        "planned finish|actual start|actual end|baseline finish|days variance|days late|variance|finish variance|slack",
        "percent complete|completion %|phase|notes|due date|deliverable|activity",
    ),
    "risks": (
        "risks",
        "risk id|risk|risk name|risk title|risk description|risk owner|risk category|risk level|risk score|risk rating",
        "likelihood|probability|impact|severity|consequence|inherent risk|inherent score|residual risk|residual score",
        "mitigation|mitigation strategy|mitigation plan|treatment|response|controls|proximity|next review",
        "last reviewed|status|owner|category|asset|target completion date|date raised|description|title|risiko",
        "eintrittswahrscheinlichkeit|auswirkung",
    ),
    "incidents": (
        "incidents or requests",
        "incident|incident id|incident number|number|opened|opened at|opened by|closed|closed at|resolved|resolved at",
        "caller|configuration item|business service|assignment group|assigned to|severity|urgency|impact|priority",
        "state",
        "short description|close code|close notes|resolution|root cause|category|subcategory|sla|ticket|ticket id",
        "reported by|contact type|made sla|reassignment count|request number",
    ),
    "actions": (
        "actions or issues",
        "action|action id|action owner|action item|issue|issue id|issue description|issue owner|due date|owner|status",
        "priority|raised by|date raised|closed on|closed date|meeting|agreed action|follow up|comments|description",
        "progress|id|assigned to|date closed",
    ),
    "timesheets": (
        "time sheets",
        "hours|time spent|logged hours|employee|user|date|project|task|billable|billable hours|rate|week|activity",
        "work date|comment|description|client|start time|end time|duration",
    ),
    "goals": (
        "goals",
        "goal|goal id|objective|key result|kr|kr id|current value|target value|target|baseline|progress|confidence",
        "quarter|owner|status|unit|metric|kpi|measure|level|parent goal|weight",
    ),
    "security_register": (
        "security assessments",
        "last assessment|last assessed|assessed on|assessment date|assessment|assessment status|result|next due",
        "next assessment|next review|certification|certificates|iso 27001|soc 2|expiry|findings open|open findings",
        "critical findings|data classification|access|tier|vendor|third party|entity|owner|criticality|status",
        "inherent risk|residual risk|risk rating|questionnaire|questionnaire status",
    ),
    "stock": (
        "stock or products",
        "sku|product|product id|product name|item|item code|quantity|in stock|stock|unit price|price|category|supplier",
        "brand|barcode|warehouse|reorder level|units in stock",
    ),
}


@lru_cache(maxsize=1)
def other_lists() -> dict[str, frozenset[str]]:
    """Return the keys of the headings of every list that no export describes."""
    described = set(all_exports())
    return {
        table: frozenset(key(each) for line in lines for each in line.split("|"))
        for table, (_, *lines) in _LISTS.items()
        if table not in described
    }


def title_of(table: str) -> str:
    """Return what a list is called: that of an export, or that of a list that none describes."""
    exports = all_exports()
    return exports[table].title.lower() if table in exports else _LISTS[table][0]
