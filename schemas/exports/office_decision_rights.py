"""The decision rights: who recommends, agrees, gives input, decides and performs, per field and up to which limit."""

from __future__ import annotations

from schemas.kinds import CURRENCY, choice, listing, money, person, text
from schemas.table import Export, column

LEVEL = {
    "low": ("Low", "L", "Minor", "Niedrig", "Faible", "Bajo"),
    "medium": ("Medium", "M", "Moderate", "Mittel", "Moyen", "Medio"),
    "high": ("High", "H", "Major", "Hoch", "Élevé", "Alto"),
    "very_high": ("Very high", "Critical", "Extreme", "Sehr hoch", "Très élevé", "Muy alto"),
}

DECISION_RIGHTS = Export(
    name="decision_rights",
    title="Decision rights",
    owner="Chief operating officer's office",
    row="One row per field of decisions: who may decide what, up to which limit (RAPID, DACI).",
    key=("domain",),
    needed=(("domain",), ("decide",)),
    lights="Decisions taken by somebody who may not, above a limit, or waiting higher up than needed.",
    columns=(
        column(
            "domain", text, "Domain", "The field in which is decided.",
            wanted="wanted",
            synonyms=("Decision Domain", "Decision Area", "Decision Type", "Decision", "Type of Decision",
                      "Key Decision", "Subject", "Area", "Category", "Entscheidungsbereich", "Domaine", "Ámbito"),
        ),
        column(
            "recommend", person, "Recommend", "Who recommends an answer.",
            synonyms=("Recommends", "Recommender", "Recommended By", "R", "Driver", "Proposes", "Empfiehlt"),
        ),
        column(
            "agree", listing, "Agree", "Who must agree before.",
            synonyms=("Agrees", "Must Agree", "A", "Sign Off", "Signs Off", "Stimmt zu"),
        ),
        column(
            "input", listing, "Input", "Who is heard before.",
            synonyms=("Gives Input", "I", "Contributors", "Consulted", "Input From", "Wird gehört"),
        ),
        column(
            "decide", person, "Decide", "The one who decides.",
            wanted="wanted",
            synonyms=("Decides", "Decider", "Decision Maker", "Decision Right", "Decision Authority", "D", "Approver",
                      "Authority", "Approval Authority", "Delegated To", "Delegate", "Entscheidet", "Décide",
                      "Decide por"),
        ),
        column(
            "perform", listing, "Perform", "Who carries it out.",
            synonyms=("Performs", "P", "Performer", "Executes", "Setzt um"),
        ),
        column(
            "limit_amount", money, "Limit", "Up to which amount this decider may decide.",
            unit="currency", at_least=0,
            synonyms=("Limit Amount", "Amount Limit", "Approval Limit", "Financial Limit", "Threshold", "Up To",
                      "Max Amount", "Maximum Amount", "Delegated Limit", "Spending Limit", "Wertgrenze", "Plafond",
                      "Delegation Limit", "Delegated Authority", "Authority Limit",
                      "Delegation of Authority Limit"),
        ),
        column(
            "currency", CURRENCY, "Currency", "The currency of the limit.",
            synonyms=("Currency Code", "Curr.", "Ccy", "Währung", "Devise", "Moneda"),
        ),
        column(
            "limit_risk", choice(LEVEL), "Risk limit", "Up to which level of risk this decider may accept it.",
            synonyms=("Limit Risk", "Risk Level", "Max Risk", "Risk Acceptance Limit", "Risikogrenze"),
        ),
        column(
            "two_way_delegate", person, "Delegate for reversible ones",
            "Who decides where the decision can be taken back.",
            synonyms=("Two-way Delegate", "Two Way Delegate", "Reversible Delegate", "Deputy", "Vertretung"),
        ),
        column(
            "consulted_committee", text, "Committee heard", "Which committee is heard before; it does not decide.",
            synonyms=("Consulted Committee", "Committee", "Forum", "Board", "Gremium", "Comité"),
        ),
        column(
            "note", text, "Note", "What the list says about it.",
            synonyms=("Notes", "Comment", "Comments", "Remarks", "Conditions", "Bemerkung"),
        ),
    ),
)  # fmt: skip
