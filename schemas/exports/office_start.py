"""The start lines: what a company without any list can say in ten minutes, and who owns it today."""

from __future__ import annotations

from schemas.company import COMPANY
from schemas.exports.it_initiatives import INITIATIVES
from schemas.exports.office_decisions import DECISIONS
from schemas.exports.procurement_vendors import VENDORS
from schemas.kinds import choice, identifier, text
from schemas.table import Export, column, reference

BOTTLENECK, VENDOR_RISK, SECURITY_RISK = "technology_bottleneck", "vendor_risk", "security_risk"
KIND = {
    BOTTLENECK: ("Technology bottleneck", "Bottleneck", "Technology"),
    VENDOR_RISK: ("Vendor risk", "Vendor trust risk", "Vendor", "Supplier"),
    SECURITY_RISK: ("Security risk", "Security trust risk", "Security"),
}
SIX = tuple(
    {"start_line": f"START-{number}", "line_kind": kind}
    for number, kind in enumerate((*[BOTTLENECK] * 3, *[VENDOR_RISK] * 2, SECURITY_RISK), start=1)
)

START = Export(
    name="start",
    title="Start lines",
    owner="Chief operating officer's office",
    row="One row per line: one technology bottleneck, or one vendor or security risk, with who owns it today.",
    key=("start_line",),
    needed=(("start_line",), ("title",)),
    lights="What is blocked, Which risk moved and Decide now: six lines, before any list is there.",
    columns=(
        column("start_line", identifier, "Start line", "Which of the six lines it is.", wanted="wanted"),
        column(
            "line_kind", choice(KIND), "Kind of line", "A technology bottleneck, a vendor risk or a security risk.",
            wanted="wanted",
        ),
        reference(
            INITIATIVES, "title", heading="What is it", synonyms=(),
            description="The bottleneck or the risk, in a few words.",
        ),
        column(
            "holding_up", text, "What holds it up, or could happen",
            "What holds the bottleneck up (empty when nothing does), or what could happen.",
        ),
        reference(
            INITIATIVES, "owner", heading="Who owns it today", synonyms=(),
            description="The one person who owns it today; empty when nobody does.",
        ),
        reference(
            VENDORS, "vendor_name", heading="Which vendor", synonyms=(), wanted="optional",
            description="The vendor that it is about, if it is about one.",
        ),
        column("to_decide", text, "What must be decided next", "The next question about it, as one question."),
        reference(
            DECISIONS, "due_date", heading="Decide it by", synonyms=(), wanted="optional",
            description="The day by which that must be decided.",
        ),
        COMPANY,
    ),
)  # fmt: skip
