"""The words of the initiative list: what each value of a choice is called in the tools that people use."""

from __future__ import annotations

STATUS = {
    "not_started": (
        "Not started", "To do", "Todo", "Open", "New", "Backlog", "Planned", "Proposed", "Draft", "Idea", "Queued",
        "Requested", "Scheduled", "Pending", "Selected for development", "Funnel", "Planning", "Not yet started",
        "Yet to start", "Not started yet", "Not begun", "Upcoming", "Offen", "Geplant", "Nicht begonnen",
        "Nicht gestartet", "Noch nicht begonnen", "À faire", "Non démarré", "Pas commencé", "Planifié", "Pendiente",
        "No iniciado", "Non iniziato", "Da iniziare", "Niet gestart", "Nog niet gestart",
    ),
    "on_track": (
        "On track", "On-track", "Green", "G", "Grn", "On schedule", "On target", "On plan", "On time",
        "Ahead of schedule", "Ahead", "Good", "Healthy", "\U0001f7e2", "\U0001f7e9", "Grün", "Gruen", "Im Plan",
        "Auf Kurs", "Vert", "En bonne voie", "Verde", "En plazo", "In linea", "Groen", "Op schema",
    ),
    # Doubt is never green: a mixed colour takes its worse half.
    "at_risk": (
        "At risk", "Amber", "Yellow", "A", "Y", "Amb", "Ylw", "Orange", "Amber/Green", "Green/Amber", "AG", "GA",
        "Some concerns", "Some issues", "Caution", "Warning", "Minor issues", "Minor delay", "Slight delay",
        "Slightly behind", "Needs attention", "Requires attention", "Attention required", "Watch", "Monitor",
        "\U0001f7e1", "\U0001f7e8", "\U0001f7e0", "\U0001f7e7", "\u26a0", "Gelb", "Gefährdet", "Orangé", "Jaune",
        "À risque", "Ámbar", "Amarillo", "En riesgo", "Giallo", "Arancione", "A rischio", "Geel", "Oranje",
    ),
    "off_track": (
        "Off track", "Off-track", "Red", "R", "Amber/Red", "Red/Amber", "AR", "RA", "Late", "Delayed", "Overdue",
        "Behind", "Behind schedule", "Behind plan", "Significantly behind", "Not on track", "Critical", "Major issues",
        "Significant issues", "Critical issues", "Major delay", "Significant delay", "Slipping", "Slipped", "Missed",
        "Not met", "Not achieved", "Failed", "\U0001f534", "\U0001f7e5", "Rot", "Verspätet", "Verzögert", "In Verzug",
        "Kritisch", "Überfällig", "Rouge", "En retard", "Rojo", "Retrasado", "Atrasado", "Rosso", "In ritardo", "Rood",
        "Vertraagd",
    ),
    "blocked": (
        "Blocked", "Impeded", "Stuck", "Waiting", "Waiting for", "Blockiert", "Bloqué", "Bloqueado", "Bloccato",
        "Geblokkeerd",
    ),
    "on_hold": (
        "On hold", "Hold", "Paused", "Deferred", "Suspended", "Parked", "Postponed", "Halted", "Frozen", "Pausiert",
        "Zurückgestellt", "Ruhend", "En pause", "Suspendu", "En espera", "Pausado", "Sospeso", "In attesa",
        "In de wacht", "Opgeschort",
    ),
    "done": (
        "Done", "Complete", "Completed", "Closed", "Finished", "Delivered", "Live", "Resolved", "Released", "Achieved",
        "Implemented", "Closed complete", "Completed late", "Completed on time", "Completed early", "Complete late",
        "Complete on time", "Done late", "Achieved late", "Delivered late", "Abgeschlossen", "Fertig", "Erledigt",
        "Terminé", "Clôturé", "Achevé", "Completado", "Terminado", "Cerrado", "Completato", "Concluso", "Chiuso",
        "Afgerond", "Voltooid", "Gereed",
    ),
    "cancelled": (
        "Cancelled", "Canceled", "Dropped", "Rejected", "Stopped", "Terminated", "Won't do", "Abandoned", "Withdrawn",
        "Closed incomplete", "Closed skipped", "Descoped", "De-scoped", "Superseded", "Abgebrochen", "Annulé",
        "Abandonné", "Cancelado", "Annullato", "Geannuleerd",
    ),
    # Work that goes on says nothing about its health.
    "unrated": (
        "Unrated", "Not rated", "Grey", "Gray", "No status", "Not set", "In progress", "Active", "Ongoing", "Underway",
        "Under way", "WIP", "Work in progress", "Doing", "Started", "In flight", "In development", "In review",
        "Executing", "Working on it", "Under construction", "In execution", "In delivery", "In implementation",
        "In Arbeit", "Laufend", "In Umsetzung", "En cours", "En curso", "In corso", "Lopend", "In uitvoering",
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
