"""The columns of the control that vendors hold: the vendors, its parts, the things counted, the steps back."""

from __future__ import annotations

from marts.provenance import ADDRESS, FEED, LOAD_ID, SOURCE_ROW, UNIT
from marts.vendors import LISTED_VENDOR
from schemas.exports.procurement_vendors import VENDORS
from schemas.kinds import CURRENCY, choice, flag, identifier, money, number, text, whole
from schemas.kinds import listing as values
from schemas.table import Mart, column, reference

STANDINGS = choice({"shapes_the_plan": (), "supports_the_plan": (), "cannot_tell_yet": ()})
PARTS = choice(dict.fromkeys(
    ("dates", "owners", "access", "decisions", "approvals", "replacing", "leaving", "clarity"), ()
))  # fmt: skip
TAKES = choice({"days": (), "weeks": (), "months": ()})
VENDOR_SCORE = Mart(
    name="vendor_score",
    title="Control held by vendors",
    table="vendors",
    row="One row per supplier of the vendor lists that is in use.",
    columns=(
        column("subject", text, "Supplier", "Its name in the list, else its number."),
        column("standing", STANDINGS, "Standing", "Whether it supports the plan or shapes it; how many points that "
               "takes is a setting, and so is how much must be known to tell."),
        column("score", whole, "Control", "Points of a hundred, over the parts that are known.", unit="points"),
        column("score_low", whole, "At least", "What it would be if nothing unknown were held.", unit="points"),
        column("score_high", whole, "At most", "What it would be if all unknown were held.", unit="points"),
        column("because", text, "Control because", "The parts that give points, the heaviest first."),
        column("parts_unknown", text, "Not known", "The parts of which no list tells anything."),
        column("initiatives", whole, "Initiatives", "Running initiatives on which it works.", unit="initiatives"),
        column("goals", whole, "Goals", "Goals of ours that these initiatives serve.", unit="goals"),
        column("serves", values, "Works on", "The running initiatives on which it works."),
        column("spend", money, "Spend, 12 months", "Paid in the last twelve months that are over and covered.",
               unit="spend_currency"),
        column("spend_currency", CURRENCY, "Currency of spend", "The currency of the spend."),
        reference(VENDORS, "criticality"), reference(VENDORS, "substitutability"),
        reference(VENDORS, "relationship_owner"), reference(VENDORS, "vendor_id"),
        column("points", number, "Points", "The points of the known parts together.", unit="points"),
        column("weight_known", whole, "Points possible", "How many points the known parts could give.", unit="points"),
        LISTED_VENDOR, UNIT, FEED, *ADDRESS,
    ),
)  # fmt: skip
VENDOR_CONTROL = Mart(
    name="vendor_control",
    title="Parts of the control",
    row="One row per supplier and part of the control that it can hold.",
    columns=(
        column("subject", text, "Supplier", "Its name in the list, else its number."),
        column("place", whole, "Part no.", "The place of the part."),
        column("title", text, "Part", "What the part is about."),
        column("held", whole, "Held", "How many of the things it holds.", unit="things"),
        column("of_all", whole, "Of", "How many things there are of which the lists tell.", unit="things"),
        column("not_known", whole, "Unknown", "Things of which the lists do not tell.", unit="things"),
        column("points", number, "Points", "The weight times the share that it holds.", unit="points"),
        column("weight", whole, "Points possible", "How much the part weighs: a setting.", unit="points"),
        column("is_known", flag, "Known", "Whether the lists tell anything of it."),
        column("because", text, "Because", "What is counted, and what it is."),
        column("part", PARTS, "Part key", "The part by its short name."),
        LISTED_VENDOR, SOURCE_ROW, LOAD_ID,
    ),
)  # fmt: skip
VENDOR_CONTROL_FACTS = Mart(
    name="vendor_control_facts",
    title="What the control of vendors is counted from",
    row="One row per supplier, part and thing that is counted.",
    columns=(
        column("vendor", text, "Supplier", "Its name in the list, else its number."),
        column("part", PARTS, "Part", "Which part of the control it counts for."),
        column("thing", text, "Thing", "The milestone, system, decision, contract or initiative."),
        column("is_held", flag, "Held", "Whether the vendor holds it; unknown where no list says so."),
        column("because", text, "Because", "What the list says."),
        column("thing_kind", text, "Kind", "What sort of thing it is."),
        column("column_name", identifier, "Column", "The column that says so."),
        LISTED_VENDOR, SOURCE_ROW, LOAD_ID,
    ),
)  # fmt: skip
VENDOR_CONTROL_OPEN = Mart(
    name="vendor_control_open",
    title="Steps back to control",
    row="One row per supplier and kind of step that takes control back, the cheapest for its points first.",
    columns=(
        column("place", whole, "Order", "1 gains most points for what it takes."),
        column("step_says", text, "Step", "What to do."),
        column("points", number, "Points gained", "By how much the control that it holds would fall.", unit="points"),
        column("takes", TAKES, "Takes", "An assumption: days to name, write or wait; weeks for what the vendor must "
               "agree to; months to find another or to try leaving."),
        column("things", whole, "Times", "How often it is to be done.", unit="times"),
        column("part", PARTS, "Part", "Which part of the control it lowers."),
        LISTED_VENDOR,
    ),
)  # fmt: skip
