"""Lists that no export describes yet, by their headings: so that a risk register is not taken for a project list."""

from __future__ import annotations

from functools import lru_cache

from pipelines.recognition.headings import key
from schemas.exports import all_exports

# Each list: what it is called, and then its headings.
# A list leaves this table when an export of that name comes into schemas/exports.
_LISTS: dict[str, tuple[str, ...]] = {
    "tenders": (
        "tenders",  # what was awarded is a contract
        "bidder|bid|bid amount|bidders|tender|tender title|tender reference|tender number|solicitation|opening date",
        "solicitation number|solicitation type|rfx|rfp|closing date|submission deadline|procurement method|buyer",
        "buyer name|document number|category|division|title|description|publication date|notice type|ocid|cpv code",
    ),
    "sales": (
        "sales or receivables",
        "customer|customer name|customer id|customer number|client|client name|sold to|bill to|sales order|revenue",
        "sales|sales amount|invoice number|invoice date|amount|currency|due date|amount due|open balance|aging",
        "product|quantity|unit price|discount|profit|region|salesperson|order date|order id|order number|order status",
        "order total|shipping|shipping city|shipping method|billing name|payment method|email|kunde|kundennummer",
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
    "contacts": (
        "contacts",
        "contact|contact name|contact person|account name|company|company name|organization|first name|last name|name",
        "full name|email|email address|phone|phone number|mobile|mobile phone|fax|address|street|city|postcode|zip",
        "zip code|postal code|country|job title|title|salutation|lead source|lead status|linkedin|website|newsletter",
        "opt in|last contacted|ansprechpartner|telefon|strasse|ort|plz",
    ),
    "devices": (
        "devices",
        "serial number|serial no|model|model name|model number|asset tag|device name|device|device type|hostname|host",
        "host name|ip address|mac address|operating system|os|os version|manufacturer|warranty|warranty expiry",
        "warranty expiration|purchase date|purchase cost|assigned to|assigned user|user|location|status|imei",
        "last seen|last check in|processor|ram|memory|storage|asset id|asset name|asset type|condition|checked out to",
    ),
    "fixed_assets": (
        "fixed assets",
        "acquisition date|acquisition cost|acquisition value|accumulated depreciation|depreciation|net book value|nbv",
        "book value|useful life|depreciation method|depreciation start|capitalised on|capitalized on|asset class",
        "asset number|asset|asset description|cost|disposal date|residual value|anlagennummer|anschaffungswert",
        "buchwert|nutzungsdauer|location|cost center|description|asset id",
    ),
    "vulnerabilities": (
        "vulnerabilities",
        "cve|cve id|cvss|cvss score|cvss base score|plugin|plugin id|plugin name|host|hostname|ip|ip address|port",
        "protocol|synopsis|solution|plugin output|see also|severity|vulnerability|vulnerability name|first detected",
        "last detected|first seen|last seen|exploit available|fix version|patch|qid|risk|name|description|status|epss",
        "asset|package|installed version|fixed version",
    ),
    "controls": (
        "controls",
        "control|control id|control name|control title|control description|control reference|control objective|domain",
        "control owner|applicable|applicability|justification|implementation status|implemented|clause|annex a",
        "requirement|evidence|maturity|maturity level|test date|effectiveness|control type|frequency|framework|section",
        "status|owner|description|last tested|result|compliance status|remarks",
    ),
    "stakeholders": (
        "stakeholders",
        "stakeholder|stakeholder name|influence|interest|power|engagement|engagement level|current engagement|attitude",
        "desired engagement|communication|communication frequency|role|organization|name|contact|expectations|notes",
        "responsible|accountable|consulted|informed|raci|support|impact|title|email|department",
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
