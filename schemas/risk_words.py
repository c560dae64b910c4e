"""The words of risk registers: scales from 1 to 5, levels, treatments and states in the tools that people use.

A word whose place differs from scale to scale ("Remote", "Significant", "Serious") is in none: it stays unknown.
"""

from __future__ import annotations


def _scale(levels: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Return {number: words}, with each word also as "3 - Possible" and "Possible (3)"."""
    return {
        number: (
            *(number, f"{number}.0"),
            *words,
            *(f"{number} {each}" for each in words),
            *(f"{each} {number}" for each in words),
        )
        for number, words in levels.items()
    }


LIKELIHOOD = _scale({
    "1": ("Rare", "Very low", "Very unlikely", "Highly unlikely", "Extremely unlikely", "Improbable", "VL",
          "Sehr gering", "Sehr niedrig", "Sehr unwahrscheinlich", "Très faible", "Très improbable", "Muy baja",
          "Muy bajo", "Muy improbable"),
    "2": ("Unlikely", "Low", "L", "Gering", "Niedrig", "Unwahrscheinlich", "Faible", "Peu probable", "Baja", "Bajo",
          "Poco probable", "Bassa", "Basso", "Laag", "Klein", "Onwaarschijnlijk", "Baixa", "Baixo"),
    "3": ("Possible", "Medium", "Moderate", "Occasional", "Mod", "Med", "M", "Even chance", "Mittel", "Möglich",
          "Gelegentlich", "Moyenne", "Moyen", "Media", "Medio", "Posible", "Possibile", "Middel", "Gemiddeld",
          "Mogelijk", "Média", "Médio"),
    "4": ("Likely", "High", "Probable", "H", "Hoch", "Wahrscheinlich", "Élevée", "Élevé", "Alta", "Alto", "Hoog",
          "Groot", "Waarschijnlijk", "Probabile"),
    "5": ("Almost certain", "Very high", "Very likely", "Highly likely", "Certain", "Near certain", "Nearly certain",
          "VH", "Sehr hoch", "Sehr wahrscheinlich", "Fast sicher", "Nahezu sicher", "Très élevée", "Très élevé",
          "Quasi certain", "Quasi certaine", "Très probable", "Muy alta", "Muy alto", "Casi seguro", "Casi cierto"),
})  # fmt: skip
CONSEQUENCE = _scale({
    "1": ("Insignificant", "Negligible", "Very low", "Very minor", "Trivial", "VL", "Sehr gering", "Sehr niedrig",
          "Unbedeutend", "Vernachlässigbar", "Négligeable", "Insignifiant", "Très faible", "Insignificante", "Muy bajo",
          "Muy baja"),
    "2": ("Minor", "Low", "L", "Gering", "Niedrig", "Mineur", "Mineure", "Faible", "Menor", "Bajo", "Baja",
          "Bassa", "Basso", "Laag", "Klein", "Baixo", "Baixa"),
    "3": ("Moderate", "Medium", "Mod", "Med", "M", "Mittel", "Moderat", "Modéré", "Modérée", "Moyen", "Moyenne",
          "Moderado", "Moderada", "Medio", "Media", "Middel", "Gemiddeld", "Matig", "Médio", "Média"),
    "4": ("Major", "High", "H", "Hoch", "Majeur", "Majeure", "Élevé", "Élevée", "Mayor", "Alto", "Alta", "Hoog",
          "Groot"),
    "5": ("Catastrophic", "Severe", "Very high", "Extreme", "Critical", "VH", "Sehr hoch", "Katastrophal",
          "Existenzbedrohend", "Kritisch", "Catastrophique", "Critique", "Très élevé", "Très élevée", "Catastrófico",
          "Crítico", "Muy alto", "Muy alta"),
})  # fmt: skip
LEVEL = {
    "low": ("Low", "Low risk", "L", "Very low", "VL", "Green", "\U0001f7e2", "\U0001f7e9", "Minor", "Negligible",
            "Insignificant", "Niedrig", "Gering", "Sehr gering", "Sehr niedrig", "Grün", "Faible", "Très faible",
            "Vert", "Bajo", "Baja", "Muy bajo", "Verde", "Basso", "Bassa", "Laag", "Baixo", "Baixa"),
    "medium": ("Medium", "Medium risk", "Moderate risk", "M", "Med", "Mod", "Moderate", "Amber", "Yellow",
               "\U0001f7e1", "\U0001f7e8", "Elevated", "Mittel", "Gelb", "Moyen", "Moyenne", "Modéré", "Jaune", "Medio",
               "Media", "Moderado", "Amarillo", "Ámbar", "Middel", "Gemiddeld", "Médio", "Média"),
    "high": ("High", "High risk", "H", "Major", "Red", "Orange", "\U0001f534", "\U0001f7e5", "\U0001f7e0",
             "\U0001f7e7", "Hoch", "Rot", "Élevé", "Élevée", "Rouge", "Alto", "Alta", "Rojo",
             "Hoog"),
    "very_high": ("Very high", "Very high risk", "Extreme risk", "Critical risk", "VH", "Critical", "Extreme", "Severe",
                  "Catastrophic", "Sehr hoch", "Kritisch", "Extrem", "Très élevé", "Très élevée", "Critique", "Extrême",
                  "Muy alto", "Muy alta", "Crítico", "Extremo"),
}  # fmt: skip
KIND = {
    "failure_point": ("Failure point", "Point of failure", "Availability", "Outage", "Continuity", "Resilience",
                      "Business continuity", "Disaster recovery", "Ausfall", "Verfügbarkeit"),
    "single_point": ("Single point", "Single point of failure", "SPOF", "Key person", "Key person dependency"),
    "dependency": ("Dependency", "Dependencies", "External dependency", "Interdependency", "Abhängigkeit",
                   "Dépendance", "Dependencia"),
    "reporting_gap": ("Reporting gap", "Reporting", "Data quality", "Visibility"),
    "security": ("Security", "Cyber", "Cybersecurity", "Cyber security", "Information security", "IT security",
                 "InfoSec", "Privacy", "Data protection", "Data security", "Access management", "Physical security",
                 "Sicherheit", "Informationssicherheit", "Datenschutz", "Sécurité", "Cybersécurité", "Seguridad",
                 "Ciberseguridad"),
    "vendor": ("Vendor", "Supplier", "Third party", "Third-party", "Supply chain", "Procurement", "Outsourcing",
               "Lieferant", "Lieferkette", "Fournisseur", "Tiers", "Proveedor", "Terceros"),
    "architecture_debt": ("Architecture debt", "Technical debt", "Tech debt", "Legacy", "Obsolescence", "Architecture",
                          "Technology", "Technical", "Technik", "Technisch", "Technique", "Técnico", "Tecnología"),
    "governance_drift": ("Governance drift", "Governance", "Management", "Policy", "Gouvernance", "Gobernanza"),
    "compliance": ("Compliance", "Regulatory", "Legal", "Regulatory compliance", "Legal and compliance",
                   "Legal & regulatory", "Recht", "Regulatorik", "Conformité", "Juridique", "Cumplimiento",
                   "Regulatorio"),
    "delivery": ("Delivery", "Schedule", "Project", "Programme", "Program", "Scope", "Timeline", "Time", "Planning",
                 "Implementation", "Projekt", "Termine", "Planning et délais", "Projet", "Proyecto", "Cronograma"),
    "people": ("People", "Resource", "Resources", "Resourcing", "Staff", "Staffing", "HR", "Human resources", "Skills",
               "Capacity", "Personal", "Personnel", "Ressources humaines", "Personas", "Recursos humanos"),
}  # fmt: skip
TREATMENT = {
    "reduce": ("Reduce", "Mitigate", "Modify", "Treat", "Control", "Mitigation", "Reduction", "Mitigated", "Lessen",
               "Treatment", "Minimise", "Minimize", "Vermindern", "Reduzieren", "Mindern", "Verringern", "Réduire",
               "Réduction", "Atténuer", "Modifier", "Mitigar", "Reducir"),
    "accept": ("Accept", "Retain", "Tolerate", "Acceptance", "Accepted", "Retention", "Akzeptieren", "Tragen",
               "Akzeptanz", "Accepter", "Acceptation", "Maintenir", "Aceptar", "Asumir"),
    "avoid": ("Avoid", "Terminate", "Avoidance", "Eliminate", "Remove", "Avoided", "Vermeiden", "Vermeidung", "Éviter",
              "Refuser", "Refus", "Evitar"),
    "share": ("Share", "Transfer", "Insure", "Transference", "Shared", "Transferred", "Outsource", "Teilen",
              "Übertragen", "Transferieren", "Partager", "Transférer", "Partage", "Compartir", "Transferir"),
    "pursue": ("Pursue", "Exploit", "Take", "Enhance", "Take opportunity", "Nutzen", "Exploiter", "Explotar"),
}  # fmt: skip
LANE = {
    "reduce_now": ("Reduce now", "Act now", "Fix now", "Reduce", "Mitigate now"),
    "contain_watch": ("Contain and watch", "Contain", "Watch", "Monitor", "Contain watch", "Watchlist"),
}
TREATMENT_STATUS = {
    "none": ("None", "No plan", "Not planned", "No mitigation", "Unmitigated", "Untreated", "Keine"),
    "planned": ("Planned", "Not started", "To do", "Proposed", "Mitigation planned", "Pending", "Scheduled", "Draft",
                "Approved", "Yet to start", "Geplant", "Nicht begonnen", "Planifié", "À faire", "Planificado",
                "Pendiente", "No iniciado"),
    "in_progress": ("In progress", "Ongoing", "Started", "Under way", "Underway", "Work in progress", "On track",
                    "Implementing", "In treatment", "Being mitigated", "Partially implemented", "WIP", "In Arbeit",
                    "In Umsetzung", "Laufend", "En cours", "En curso"),
    "done": ("Done", "Complete", "Completed", "Implemented", "Finished", "Fully implemented", "Mitigated", "Treated",
             "Umgesetzt", "Erledigt", "Abgeschlossen", "Terminé", "Réalisé", "Completado", "Implementado"),
    "overdue": ("Overdue", "Late", "Delayed", "Behind", "Past due", "Überfällig", "En retard", "Vencido", "Retrasado"),
}  # fmt: skip
STATUS = {
    "open": ("Open", "Active", "Identified", "New", "Live", "Current", "Raised", "Draft", "Assessed", "Analysed",
             "Analyzed", "Under review", "In review", "Monitoring", "Monitored", "Ongoing", "Escalated", "Proposed",
             "Reopened", "Management review", "Mgmt Reviewed", "Assess", "Review", "Offen", "Aktiv", "Neu", "Ouvert",
             "Actif", "Identifié", "Abierto", "Activo", "Aperto", "Aberto", "Openstaand", "Monitor"),
    "in_treatment": ("In treatment", "In progress", "Being treated", "Mitigating", "Treating", "Mitigation planned",
                     "Respond", "Responding", "Work in progress", "Mitigation in progress", "In Bearbeitung",
                     "In Behandlung", "En cours", "En traitement", "En curso", "En tratamiento"),
    "mitigated": ("Mitigated", "Treated", "Controlled", "Reduced", "Gemindert", "Behandelt", "Traité", "Mitigado"),
    "accepted": ("Accepted", "Tolerated", "Risk accepted", "Akzeptiert", "Accepté", "Aceptado"),
    "closed": ("Closed", "Retired", "Expired", "Resolved", "Inactive", "No longer applicable", "Not applicable",
               "Archived", "Cancelled", "Canceled", "Rejected", "Done", "Complete", "Completed", "Geschlossen",
               "Erledigt", "Fermé", "Clos", "Clôturé", "Cerrado", "Chiuso", "Gesloten", "Afgesloten", "Fechado"),
    "materialised": ("Materialised", "Materialized", "Occurred", "Realised", "Realized", "Issue", "Became issue",
                     "Converted to issue", "Triggered", "Eingetreten", "Survenu", "Materializado"),
}  # fmt: skip
