"""The words of system inventories: classes, criticality, life cycle and fitness in the tools that people use."""

from __future__ import annotations

KIND = {
    "platform": ("Platform", "PaaS", "Cloud platform", "Operating platform", "Middleware", "Plattform", "Plateforme",
                 "Plataforma"),
    "application": ("Application", "App", "Business application", "SaaS", "Software", "COTS", "Custom", "Custom built",
                    "Homegrown", "Web application", "Mobile application", "Mobile app", "Web app", "System", "Website",
                    "Application service", "cmdb_ci_business_app", "cmdb_ci_appl", "Anwendung", "Fachanwendung",
                    "Applikation", "Logiciel", "Aplicación"),
    "integration": ("Integration", "Interface", "API", "Connector", "Data flow", "Schnittstelle", "Interfaz"),
    "infrastructure": ("Infrastructure", "Server", "Network", "Hardware", "Storage", "Cloud server", "Virtual machine",
                       "Virtual server", "VM", "Network device", "Security device", "Appliance", "Endpoint", "IaaS",
                       "IT component", "Firewall", "Linux Server", "Windows Server", "Device", "cmdb_ci_server",
                       "Infrastructure Service", "Infrastructure Component", "Infrastrukturdienst", "Cluster",
                       "Infrastruktur", "Netzwerk", "Serveur", "Réseau", "Infraestructura", "Servidor"),
    "data_set": ("Data set", "Dataset", "Data", "Database", "Data store", "Data warehouse", "Data lake", "Information",
                 "Data object", "Datenbank", "Daten", "Base de données", "Base de datos"),
    "process": ("Process", "Business process", "Service", "Business service", "Technical service", "Recurring process",
                "Prozess", "Dienst", "Processus", "Proceso", "Servicio"),
}  # fmt: skip
CRITICALITY = {
    "mission_critical": ("Mission critical", "missionCritical", "Critical", "Very high", "Highest", "Tier 0", "Tier 1",
                         "1", "1 - most critical", "Most critical", "A", "Platinum", "Sehr hoch", "Kritisch",
                         "Critique", "Crítica", "Crítico"),
    "business_critical": ("Business critical", "businessCritical", "High", "Tier 2", "2", "2 - somewhat critical",
                          "Somewhat critical", "B", "Gold", "Important", "Hoch", "Élevée", "Élevé", "Alta", "Alto"),
    "business_operational": ("Business operational", "businessOperational", "Medium", "Moderate", "Tier 3", "3",
                             "3 - less critical", "Less critical", "C", "Silver", "Operational", "Normal", "Mittel",
                             "Moyenne", "Moyen", "Media", "Medio", "Standard"),
    "administrative": ("Administrative", "Administrative service", "administrativeService", "Low", "Tier 4", "4",
                       "4 - not critical", "Not critical", "Non-critical", "D", "Bronze", "Niedrig", "Gering", "Faible",
                       "Baja", "Bajo"),
}  # fmt: skip
LIFECYCLE = {
    "plan": ("Plan", "Planned", "Proposed", "On order", "In development", "Development", "Pipeline", "Design", "Build",
             "Concept", "Requested", "In planning", "Geplant", "Planung", "Planifié", "Planificado"),
    "phase_in": ("Phase in", "phaseIn", "Pending install", "Implementing", "Implementation", "Pilot", "Rollout",
                 "Roll out", "Testing", "Test", "Being introduced", "In transition", "Onboarding", "Einführung",
                 "Mise en service", "Implantación"),
    "active": ("Active", "Live", "In use", "Installed", "Production", "In production", "Operational", "Operate",
               "Running", "Deployed", "In service", "In operation", "Operating", "Aktiv", "In Betrieb", "Produktiv",
               "Actif", "En production", "En service", "Activo", "En producción",
               "Actief", "In gebruik", "In uso", "I drift"),
    "phase_out": ("Phase out", "phaseOut", "Retiring", "Sunset", "Deprecated", "To be retired", "Pending retirement",
                  "Contain", "Being retired", "Decommissioning", "Auslaufend", "Wird abgelöst", "In Ablösung",
                  "Wird stillgelegt", "À remplacer", "En fin de vie", "En retirada",
                  "Ablösung", "Uitfaseren", "Uit te faseren", "Under avveckling", "Under utfasing"),
    "end_of_life": ("End of life", "endOfLife", "EOL", "Retired", "Decommissioned", "Disposed", "Inactive",
                    "End of support", "Archived", "Absent", "Stilllegung", "Stillgelegt", "Abgelöst", "Abgeschaltet",
                    "Außer Betrieb", "Retiré", "Retirado"),
}  # fmt: skip
TIME_CLASS = {
    "tolerate": ("Tolerate", "Retain", "Maintain", "Keep", "Tolerieren", "Tolérer", "Tolerar"),
    "invest": ("Invest", "Enhance", "Grow", "Investieren", "Investir", "Invertir"),
    "migrate": ("Migrate", "Replace", "Replatform", "Rehost", "Consolidate", "Migrieren", "Migrer", "Migrar"),
    "eliminate": ("Eliminate", "Retire", "Decommission", "Remove", "Eliminieren", "Éliminer", "Eliminar"),
}
FUNCTIONAL_FIT = {
    "1": ("1", "Unreasonable", "Poor", "Very poor", "Schlecht"),
    "2": ("2", "Insufficient", "Fair", "Below average", "Unzureichend"),
    "3": ("3", "Appropriate", "Good", "Adequate", "Angemessen"),
    "4": ("4", "Perfect", "Excellent", "Very good", "Perfekt"),
}
TECHNICAL_FIT = {
    "1": ("1", "Inappropriate", "Poor", "Very poor", "Schlecht"),
    "2": ("2", "Unreasonable", "Fair", "Insufficient", "Below average", "Unzureichend"),
    "3": ("3", "Adequate", "Good", "Appropriate", "Angemessen"),
    "4": ("4", "Fully appropriate", "fullyAppropriate", "Perfect", "Excellent", "Very good", "Perfekt"),
}
RUN_BY = {
    "internal": ("Internal", "Inhouse", "In-house", "IT", "Internal IT", "Own", "Self-managed", "Insourced", "Intern",
                 "Interne", "Interno"),
    "vendor": ("Vendor", "Supplier", "External", "Outsourced", "Managed service", "Third party", "Provider", "MSP",
               "Vendor managed", "Extern", "Externe", "Externo", "Proveedor", "Lieferant", "Dienstleister",
               "Hersteller", "Anbieter", "Fournisseur", "Prestataire"),
    "shared": ("Shared", "Both", "Hybrid", "Joint", "Mixed", "Co-managed", "Gemeinsam", "Partagé", "Compartido"),
}  # fmt: skip
ADMIN_ACCESS = {
    "internal": ("Internal", "Internal only", "IT", "Own staff", "Intern", "Interne", "Interno"),
    "vendor": ("Vendor", "Vendor only", "Supplier", "External", "Third party", "Provider", "Extern", "Externe",
               "Lieferant", "Dienstleister", "Hersteller", "Anbieter", "Fournisseur", "Prestataire"),
    "both": ("Both", "Shared", "Internal and vendor", "Vendor and internal", "Beide", "Les deux", "Ambos"),
}  # fmt: skip
DATA_CLASS = {
    "public": ("Public", "Open", "Unclassified", "Öffentlich", "Público"),
    "internal": ("Internal", "Internal use", "Internal only", "Internal use only", "Business use", "Intern", "Interne",
                 "Interno"),
    "confidential": ("Confidential", "Sensitive", "Private", "Vertraulich", "Confidentiel", "Confidencial"),
    "restricted": ("Restricted", "Highly confidential", "Strictly confidential", "Highly sensitive", "Secret",
                   "Highly restricted", "Streng vertraulich", "Geheim", "Restreint", "Très confidentiel",
                   "Restringido"),
    "personal": ("Personal", "Personal data", "PII", "PHI", "Sensitive personal", "Patient data", "Health data",
                 "Special category", "Personenbezogen", "Données personnelles", "Datos personales"),
}  # fmt: skip
