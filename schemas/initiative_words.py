"""The words of the initiative list: what each value of a choice is called in the tools that people use."""

from __future__ import annotations

STATUS = {
    "not_started": (
        "Not started", "To do", "Todo", "Open", "New", "Backlog", "Planned", "Proposed", "Draft", "Idea", "Queued",
        "Requested", "Scheduled", "Pending", "Selected for development", "Funnel", "Planning", "Offen", "Geplant",
        "Nicht begonnen", "À faire", "Non démarré", "Planifié", "Pendiente", "No iniciado",
    ),
    "on_track": (
        "On track", "On-track", "Green", "G", "On schedule", "On target", "On plan", "Good", "Healthy", "Grün",
        "Im Plan", "Vert", "En bonne voie", "Verde", "En plazo",
    ),
    # Doubt is never green: a mixed colour takes its worse half.
    "at_risk": (
        "At risk", "Amber", "Yellow", "A", "Y", "Orange", "Amber/Green", "Green/Amber", "Some concerns", "Caution",
        "Minor issues", "Needs attention", "Watch", "Gelb", "Gefährdet", "Orangé", "Jaune", "À risque", "Ámbar",
        "Amarillo", "En riesgo",
    ),
    "off_track": (
        "Off track", "Off-track", "Red", "R", "Amber/Red", "Red/Amber", "Late", "Delayed", "Overdue", "Behind",
        "Behind schedule", "Critical", "Major issues", "Slipping", "Missed", "Rot", "Verspätet", "Rouge", "En retard",
        "Rojo", "Retrasado",
    ),
    "blocked": (
        "Blocked", "Impeded", "Stuck", "Waiting", "Waiting for", "Blockiert", "Bloqué", "Bloqueado",
    ),
    "on_hold": (
        "On hold", "Hold", "Paused", "Deferred", "Suspended", "Parked", "Postponed", "Halted", "Pausiert",
        "Zurückgestellt", "En pause", "Suspendu", "En espera", "Pausado",
    ),
    "done": (
        "Done", "Complete", "Completed", "Closed", "Finished", "Delivered", "Live", "Resolved", "Released", "Achieved",
        "Implemented", "Closed complete", "Abgeschlossen", "Fertig", "Erledigt", "Terminé", "Clôturé", "Completado",
        "Terminado", "Cerrado",
    ),
    "cancelled": (
        "Cancelled", "Canceled", "Dropped", "Rejected", "Stopped", "Terminated", "Won't do", "Abandoned", "Withdrawn",
        "Closed incomplete", "Closed skipped", "Abgebrochen", "Annulé", "Cancelado",
    ),
    # Work that goes on says nothing about its health.
    "unrated": (
        "Unrated", "Not rated", "Grey", "Gray", "No status", "Not set", "In progress", "Active", "Ongoing", "Underway",
        "Under way", "WIP", "Work in progress", "Doing", "Started", "In flight", "In development", "In review",
        "Executing", "In Arbeit", "Laufend", "En cours", "En curso",
    ),
}  # fmt: skip
PRIORITY = {
    "1": ("1", "P1", "P0", "Critical", "Highest", "Urgent", "Very high", "Top", "Blocker", "1 - Critical", "Sehr hoch",
          "Must", "Très haute", "Muy alta"),
    "2": ("2", "P2", "High", "Major", "Medium-High", "High-Medium", "2 - High", "Hoch", "Haute", "Élevée", "Alta"),
    "3": ("3", "P3", "Medium", "Med", "Normal", "Moderate", "3 - Moderate", "Medium-Low", "Mittel", "Moyenne", "Media"),
    "4": ("4", "P4", "P5", "5", "Low", "Lowest", "Minor", "Trivial", "Very low", "4 - Low", "5 - Planning", "Niedrig",
          "Gering", "Basse", "Faible", "Baja"),
}  # fmt: skip
MOSCOW = {
    "must": ("Must", "Must have", "M", "Mo"),
    "should": ("Should", "Should have", "S"),
    "could": ("Could", "Could have", "C", "Co", "Nice to have"),
    "wont": ("Won't", "Wont", "Won't have", "Will not", "W"),
}
HIGH_LOW = {
    "high": ("High", "H", "Yes", "Important", "Urgent", "1", "Hoch", "Haute", "Alta"),
    "low": ("Low", "L", "No", "Not important", "Not urgent", "0", "Niedrig", "Basse", "Baja"),
}
HORIZON_MIX = {
    "core": ("Core", "70", "H1", "Horizon 1", "Run", "Sustaining"),
    "adjacent": ("Adjacent", "20", "H2", "Horizon 2", "Grow", "Growth"),
    "disruptive": ("Disruptive", "Transformational", "10", "H3", "Horizon 3", "Transform", "Innovation"),
}
WORK_KIND = {
    "product_bet": ("Product bet", "Product", "Bet", "Feature", "Innovation", "Growth", "Experiment", "New product"),
    "platform": ("Platform", "Infrastructure", "Foundation", "Enabler", "Cloud", "Plattform"),
    "core_capability": ("Core capability", "Capability", "Transformation", "Core", "Business change", "Strategic"),
    "debt": ("Debt", "Tech debt", "Technical debt", "Modernisation", "Modernization", "Refactoring", "Legacy", "EOL"),
    "compliance": ("Compliance", "Regulatory", "Regulation", "Legal", "Mandatory", "Audit", "Statutory", "Regulatorik"),
    "security": ("Security", "Cyber", "Cybersecurity", "Information security", "Resilience", "Sicherheit"),
    "run": ("Run", "Maintenance", "BAU", "Operations", "Keep the lights on", "KTLO", "Support", "Betrieb"),
}
ORIGIN = {
    "strategy": ("Strategy", "Strategic", "Board", "Executive", "Strategie"),
    "own_proposal": ("Own proposal", "IT", "Team", "Internal", "Bottom up", "Engineering"),
    "business_request": ("Business request", "Business", "Demand", "Request", "Stakeholder", "Customer", "Fachbereich"),
    "vendor": ("Vendor", "Supplier", "Upgrade", "End of support"),
    "regulation": ("Regulation", "Regulatory", "Regulator", "Compliance", "Audit", "Legal"),
    "incident": ("Incident", "Outage", "Problem", "Post-mortem", "Postmortem"),
}
VALUE_TEST = {
    "yes": ("Yes", "Y", "True", "Ja", "Oui", "Sí"),
    "no": ("No", "N", "False", "Nein", "Non"),
    "sort_of": ("Sort of", "Partly", "Partially", "Somewhat", "Maybe", "Teilweise", "En partie", "En parte"),
    "unknown": ("Unknown", "Don't know", "Not sure", "TBD", "Unbekannt", "Inconnu", "Desconocido"),
}
