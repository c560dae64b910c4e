"""The list of initiatives: projects, products and programmes that are meant to change something."""

from __future__ import annotations

from schemas import register_words as words
from schemas.company import COMPANY
from schemas.initiative_words import HIGH_LOW, HORIZON_MIX, MOSCOW, ORIGIN, PRIORITY, STATUS, VALUE_TEST, WORK_KIND
from schemas.kinds import CURRENCY, choice, date, identifier, listing, money, percent, person, text, whole
from schemas.table import Column, Export, column, rule


def _value_test(number: int, asks: str) -> Column:
    return column(
        f"value_test_{number}", choice(VALUE_TEST), f"Value test {number}", asks, synonyms=(f"Value question {number}",)
    )


INITIATIVES = Export(
    name="initiatives",
    title="Initiatives",
    owner="IT",
    row="One row per initiative: a project, product or programme with one outcome.",
    key=("initiative_id",),
    needed=(("title", "initiative_id"),),
    lights="Priority initiatives: what moves, what is blocked, and who owns it.",
    rules=(
        # Test `in_order`: the second date is not before the first.
        rule("An initiative ends after it starts", "forecast_start", "forecast_finish", test="in_order"),
        rule("An initiative is not finished before it was started", "actual_start", "actual_finish", test="in_order"),
        # Test `blocker_when_blocked`: where the first column is "blocked" the second is not unknown.
        rule("A blocked initiative names its blocker", "status", "blocker", test="blocker_when_blocked"),
    ),
    columns=(
        column(
            "initiative_id", identifier, "Initiative ID", "Key of the initiative in the tool that plans it.",
            wanted="wanted",
            synonyms=("Project ID", "Project Number", "Project No.", "Project Code", "Project Ref",
                      "Project Reference", "Initiative Number", "Programme ID", "Issue key", "Epic Key", "Item ID",
                      "Task ID", "Primary Key", "WBS", "WBS Element", "Projektnummer", "Projekt-ID", "Code projet",
                      "N° projet", "Código de proyecto", "Key", "Number", "Reference", "Ref", "ID",
                      "Work ID", "Projekt-Nr.", "Projekt Nr", "Codice progetto", "Projectnummer",
                      "Unique Investment Identifier"),
        ),
        column(
            "title", text, "Title", "What the initiative is called.",
            wanted="wanted",
            synonyms=("Project Name", "Initiative", "Initiative Name", "Initiative Title", "Project Title",
                      "Programme Name", "Programme", "Epic Name", "Epic", "Summary", "Task Name", "Item", "Item Name",
                      "Short description", "Projekt", "Projektname", "Vorhaben", "Projet", "Nom du projet", "Intitulé",
                      "Proyecto", "Nombre del proyecto", "Name", "Project",
                      "Work Description", "Projektbezeichnung", "Projekttitel", "Intitulé du projet",
                      "Titre du projet", "Nome progetto", "Progetto", "Projectnaam", "Nome do projeto", "Projektnamn",
                      "Investment Title",
                      "Titel",
                      "Work Name"),
        ),
        column(
            "outcome", text, "Outcome", "What will be better when it is done: an outcome, not a feature.",
            wanted="wanted",
            synonyms=("Objective", "Objectives", "Goal statement", "Expected Outcome", "Benefit Description", "Ziel",
                      "Nutzen", "Objectif", "Objetivo", "Ergebnis", "Erwartetes Ergebnis", "Zielbild",
                      "Résultat attendu",
                      "Resultado esperado",
                      "Business Outcome", "Business Outcomes", "Target Outcome"),
        ),
        column(
            "owner", person, "Owner", "The one person who answers for it.",
            wanted="wanted",
            synonyms=("Project Manager", "Project Owner", "Initiative Owner", "Project Lead", "Programme Manager",
                      "Assignee", "Lead", "Manager", "PM", "Person", "People", "Assigned To", "Resource Names",
                      "Responsible", "Accountable", "Product Owner", "Delivery Manager", "Projektleiter",
                      "Projektleitung", "Verantwortlich", "Chef de projet", "Responsable", "Jefe de proyecto",
                      "Project Owner Name", "Project Manager Name", "Capo progetto", "Projectleider",
                      "Gerente do projeto", "Projektledare", *words.OWNER),
        ),
        column(
            "sponsor", person, "Sponsor", "Who wants it and pays for it.",
            synonyms=("Executive Sponsor", "Business Sponsor", "Project Sponsor", "SRO", "Senior Responsible Owner",
                      "Auftraggeber", "Commanditaire", "Patrocinador",
                      "SRO Name", "Sponsor Name",
                      "Business Owner"),
        ),
        column(
            "status", choice(STATUS), "Status", "How it stands, said by its owner.",
            wanted="wanted",
            synonyms=("Project Status", "Overall Status", "Current Status", "RAG", "RAG Status", "Overall RAG",
                      "Overall Health", "Project Health", "Health", "Delivery Confidence", "State", "Ampel",
                      "Projektstatus", "Statut", "État", "Estado", "Semáforo",
                      "Météo", "Météo projet", "IPA Delivery Confidence Assessment", "Delivery Confidence Assessment",
                      "DCA", "IPA DCA", "Stoplicht", "Semaforo", "Farol", "Work Status", *words.STATUS,
                      "Overall Status Indicator", "Status Indicator"),
        ),
        column(
            "phase", text, "Phase", "The phase or stage that it is in.",
            synonyms=("Stage", "Project Phase", "Project Stage", "Section/Column", "Gate", "Current Gate",
                      "Lifecycle Stage", "Projektphase", "Étape", "Fase", "Etapa"),
        ),
        column(
            "priority", choice(PRIORITY), "Priority", "From 1 (first) to 4 (last).",
            wanted="wanted",
            synonyms=("Rank", "Project Priority", "Prio", "Priorität", "Prioritaet", "Priorité", "Prioridad"),
        ),
        column("moscow", choice(MOSCOW), "MoSCoW", "Must, should, could or won't.", synonyms=("MoSCoW Priority",)),
        column("importance", choice(HIGH_LOW), "Importance", "High or low.", synonyms=("Important", "Wichtigkeit")),
        column("urgency", choice(HIGH_LOW), "Urgency", "High or low.", synonyms=("Urgent", "Dringlichkeit")),
        column(
            "horizon_mix", choice(HORIZON_MIX), "Horizon", "Core, adjacent or disruptive.",
            synonyms=("70/20/10", "Investment class", "Horizon mix", "Innovation Horizon"),
        ),
        column(
            "work_kind", choice(WORK_KIND), "Kind of work", "What sort of work it is.",
            synonyms=("Work Kind", "Work Type", "Work Item Type", "Project Type", "Project Category", "Issue Type",
                      "Investment type", "Category", "Type", "Projektart", "Type de projet", "Tipo de proyecto"),
        ),
        column(
            "origin", choice(ORIGIN), "Origin", "Where it came from.",
            synonyms=("Source", "Requested by", "Requester", "Demand Source", "Herkunft", "Origine", "Origen"),
        ),
        column(
            "justification", text, "Justification", "Why it is worth doing.",
            synonyms=("Business Case", "Reason", "Business Justification", "Why", "Begründung", "Justificación"),
        ),
        column(
            "goal_id", identifier, "Goal ID", "The goal that it serves; without one it is an orphan.",
            synonyms=("Epic Link", "Parent", "Parent Key", "Strategic Theme", "Goal", "Strategic Objective",
                      "Theme", "Parent Link", "Strategisches Ziel", "Meta", "Ziel-Nr.", "Zielnummer", "Ziel-ID",
                      "Unternehmensziel", "N° objectif", "Objectif stratégique",
                      "Objective ID", "Objective Number", "Objective Ref", "Strategic Objective ID", "OKR ID"),
        ),
        _value_test(1, "First question of the value test."),
        _value_test(2, "Second question of the value test."),
        _value_test(3, "Third question of the value test."),
        _value_test(4, "Fourth question of the value test."),
        _value_test(5, "Fifth question of the value test."),
        column(
            "baseline_start", date, "Baseline start", "The start as first agreed.",
            synonyms=("Planned Start", "Planned Start Date", "Original Start", "Original Start Date",
                      "Baseline Start Date", "Plan Start", "Plan-Start", "Début prévu", "Inicio previsto",
                      "Project Baseline Start Date"),
        ),
        column(
            "baseline_finish", date, "Baseline finish", "The end as first agreed.",
            synonyms=("Planned Finish", "Planned End", "Planned End Date", "Planned Finish Date", "Baseline End",
                      "Baseline Finish Date", "Baseline End Date", "Original Finish", "Original End Date",
                      "Original Due Date", "Plan Ende", "Plan-Ende", "Fin prévue", "Fin previsto",
                      "Project Baseline Finish Date", "BL Finish", "Geplantes Ende", "Ende geplant",
                      "Date de fin prévue", "Fine prevista", "Geplande einddatum", "Ende (Basis)", "Ende Basisplan",
                      "Basisende",
                      "Ende laut Plan", "Fin initiale"),
        ),
        column(
            "forecast_start", date, "Start", "The start as expected today.",
            synonyms=("Start Date", "Forecast Start", "Forecast Start Date", "Target Start", "Current Start",
                      "Timeline - Start", "Expected Start", "Beginn", "Startdatum", "Début", "Date de début", "Inicio",
                      "Fecha de inicio",
                      "Project Start Date", "Project Start", "Schedule Start", *words.START),
        ),
        column(
            "forecast_finish", date, "Finish", "The end as expected today.",
            wanted="wanted",
            synonyms=("Finish Date", "End", "End Date", "Due Date", "Due", "Forecast Finish", "Forecast Finish Date",
                      "Forecast End", "Forecast End Date", "Target End", "Target Date", "Target Completion",
                      "Target Completion Date", "Expected Completion", "Completion Date", "Estimated Completion Date",
                      "Timeline - End", "ETA", "Deadline", "Ende", "Enddatum", "Fällig", "Fin", "Date de fin",
                      "Échéance", "Fecha de fin", "Fecha fin",
                      "Project Finish Date", "Project End Date", "Project Finish", "Projected Completion Date",
                      "Schedule Finish", "Ende Prognose", "Voraussichtliches Ende", *words.END,
                      "Projected Finish", "Projected Finish Date", "Projected End", "Projected End Date"),
        ),
        column(
            "actual_start", date, "Actual start", "The day it really started.",
            synonyms=("Actual Start Date", "Started", "Started On", "Ist-Start", "Début réel", "Inicio real"),
        ),
        column(
            "actual_finish", date, "Actual finish", "The day it was really done.",
            synonyms=("Actual Finish Date", "Actual End", "Actual End Date", "Completed On", "Date Completed",
                      "Completed At", "Resolved", "Ist-Ende", "Fin réelle", "Fin real"),
        ),
        column(
            "percent_complete", percent, "Percent complete", "How much of the work is done.",
            unit="percent", at_least=0, at_most=1,
            synonyms=("% Complete", "Complete %", "Completion %", "Progress", "Progress %", "% Done", "Completion",
                      "Percentage Complete", "Fortschritt", "Avancement", "Avance", "% Fertig",
                      "Project Percent Completed", "Percent Completed", "Task Progress", "Fertigstellungsgrad",
                      "Voortgang", "Avanzamento", "% Avancement"),
        ),
        column(
            "budget", money, "Budget", "The money approved for it.", unit="currency", at_least=0,
            synonyms=("Planned cost", "Approved Budget", "Total Budget", "Project Budget", "Budget Amount",
                      "Presupuesto",
                      "Planned Budget", "Budget Cost", "Total Planned Cost",
                      "Budgeted Cost"),
        ),
        column(
            "actual_cost", money, "Actual cost", "The money spent on it so far.", unit="currency",
            synonyms=("Actual", "Actuals", "Spend to Date", "Cost to Date", "Actual Spend", "Actual Costs", "Istkosten",
                      "Coût réel", "Costo real",
                      "Spent", "Spent to Date", "Actual Cost to Date", "Project Actual Cost", "Consommé", "Ist",
                      "Ist-Kosten",
                      "Actuals to Date", "Actual to Date"),
        ),
        column(
            "forecast_cost", money, "Forecast cost", "What it will cost in the end, as expected today.",
            unit="currency", at_least=0,
            synonyms=("EAC", "Estimate at Completion", "Forecast", "Estimated Cost", "Forecast Total Cost",
                      "Project Cost", "Prognose Kosten"),
        ),
        column(
            "currency", CURRENCY, "Currency", "The currency of the amounts.",
            synonyms=("Currency Code", "Curr.", "Ccy", "Währung", "Waehrung", "Devise", "Moneda"),
        ),
        column(
            "benefit_per_month", money, "Benefit per month", "What it brings each month once it is live.",
            unit="currency",
            synonyms=("Benefit", "Monthly Benefit", "Expected Benefit", "Nutzen pro Monat", "Nutzen je Monat",
                      "Monatlicher Nutzen", "Bénéfice mensuel", "Gain mensuel", "Beneficio mensual"),
        ),
        column(
            "cost_of_delay_per_month", money, "Cost of delay per month", "What each month of delay costs.",
            unit="currency", at_least=0,
            synonyms=("Cost of Delay", "CoD", "Delay Cost", "Verzugskosten pro Monat", "Verzögerungskosten",
                      "Coût du retard"),
        ),
        column(
            "first_value_date", date, "First value", "The day when the first users have something of it.",
            synonyms=("First Value Date", "Go-live", "Go-live Date", "Time to value", "Launch Date", "Release Date",
                      "Mise en service", "Puesta en marcha", "Erster Nutzen", "Nutzenbeginn", "Produktivstart",
                      "Premier bénéfice"),
        ),
        column(
            "blocker", text, "Blocker", "What holds it up.",
            wanted="conditional",
            synonyms=("Impediment", "Flagged", "Blocked reason", "Blocking Issue", "Blocked By", "Issue", "Issues",
                      "Hindernis", "Blocage", "Bloqueo",
                      "Key Blocker", "Main Blocker", "Current Blocker",
                      "Key Issue", "Key Issues"),
        ),
        column(
            "blocker_since", date, "Blocked since", "The day since when it is held up.",
            wanted="conditional",
            synonyms=("Blocker Since", "Blocked On", "Blocked Date"),
        ),
        column(
            "waiting_on", text, "Waiting on", "The person or vendor that it waits for.",
            wanted="conditional",
            synonyms=("Waiting For", "Dependent On", "Wartet auf", "En attente de", "Esperando a"),
        ),
        column(
            "next_decision_id", identifier, "Next decision ID", "The decision that it waits for, in the decision log.",
            synonyms=("Decision ID",),
        ),
        column(
            "next_decision", text, "Next decision", "The decision that it waits for, in words.",
            synonyms=("Decision needed", "Decision Required", "Next Decision Needed"),
        ),
        column(
            "vendor_ids", listing, "Vendors", "The vendors that take part.",
            synonyms=("Vendor", "Vendor IDs", "Supplier", "Suppliers", "Lieferanten", "Fournisseurs", "Proveedores",
                      "Delivery Partner", "Delivery Partners", "Implementation Partner"),
        ),
        column(
            "system_ids", listing, "Systems", "The systems that it changes.",
            synonyms=("System", "System IDs", "Application", "Applications", "Systeme", "Applikation"),
        ),
        column(
            "peer_clarity", whole, "Peer clarity", "How clear it is to colleagues, from 1 to 5.",
            unit="points", at_least=1, at_most=5,
            synonyms=("Clarity", "Clarity Score"),
        ),
        column(
            "displaced_by", identifier, "Displaced by", "The initiative that took its place.",
            synonyms=("Replaced By", "Superseded By"),
        ),
        column(
            "sensitive_checks", listing, "Sensitive checks", "Privacy, security, fairness: pass, fail or due.",
            synonyms=("Responsible Practice Checks", "Privacy Check", "Security Check"),
        ),
        COMPANY,
    ),
)  # fmt: skip
