"""The people: who works here or for us, so that one person can be told from a committee or a mailbox."""

from __future__ import annotations

from schemas.kinds import choice, date, identifier, listing, person, text, vendor
from schemas.table import Export, column, rule

KIND = {
    "person": (
        "Person", "Employee", "Regular", "Permanent", "Full time", "Full-time", "Part time", "Part-time", "Fixed term",
        "FTE", "Staff", "User", "Internal", "Member", "Intern", "Apprentice", "Mitarbeiter", "Angestellter",
        "Employé", "Salarié", "CDI", "CDD", "Empleado",
    ),
    "team": ("Team", "Group", "Department", "Unit", "Squad", "Abteilung", "Équipe", "Service", "Equipo"),
    "committee": ("Committee", "Board", "Panel", "Steering group", "Gremium", "Ausschuss", "Comité"),
    "role": ("Role", "Position", "Function", "Vacancy", "Vacant position", "Rolle", "Stelle", "Rôle", "Rol"),
    "vendor_staff": (
        "Vendor staff", "Contractor", "Contingent Worker", "Contingent", "External", "Consultant", "Freelancer",
        "Agency", "Agency worker", "Temporary worker", "Temp", "Independent contractor", "Guest", "Externer",
        "Freier Mitarbeiter", "Externe", "Prestataire", "Externo",
    ),
    "mailbox": (
        "Mailbox", "Shared mailbox", "Service account", "Distribution list", "Room", "Resource", "Generic account",
        "Functional account", "Postfach", "Boîte partagée", "Buzón",
    ),
}  # fmt: skip

PEOPLE = Export(
    name="people",
    title="People",
    owner="HR",
    row="One row per person, or per team, committee or mailbox that stands where a person should.",
    key=("person_id",),
    otherwise=("email", "full_name", "first_name", "last_name"),
    needed=(("full_name", "person_id", "email"),),
    lights="Ownership: whether an owner is one person, and still here.",
    rules=(
        # Test `in_order`: the second date is not before the first.
        rule("Nobody leaves before they start", "active_from", "active_to", test="in_order"),
    ),
    columns=(
        column(
            "person_id", identifier, "Person ID", "Key of the person in the HR system or the directory.",
            synonyms=("Employee ID", "Employee Number", "Employee No.", "Emp ID", "Worker ID", "Staff ID",
                      "Staff Number", "Personnel Number", "PERNR", "Associate ID", "Payroll ID", "User ID", "sys_id",
                      "Object ID", "Login", "SAM Account Name", "Personalnummer", "Personal-Nr.", "Mitarbeiternummer",
                      "Matricule", "N° employé", "Número de empleado", "ID",
                      "Matricola", "Personeelsnummer", "Medewerkersnummer", "Anställningsnummer"),
        ),
        column(
            "full_name", text, "Full name", "The name as colleagues write it.",
            wanted="wanted",
            synonyms=("Display Name", "Employee Name", "Employee", "Worker Name", "Preferred Name",
                      "Legal Name - Full Name", "Person", "Person Name", "Staff Name", "Resource Name",
                      "Assignee", "Mitarbeiter", "Vollständiger Name", "Nom complet", "Nom et prénom", "Employé",
                      "Nombre completo", "Empleado", "Name",
                      "Worker", "Medewerker", "Dipendente", "Nome e cognome", "Nome completo", "Funcionário"),
        ),
        column(
            "first_name", text, "First name", "Given name, where it stands in a column of its own.",
            synonyms=("Given Name", "Forename", "Preferred First Name", "Legal First Name", "Vorname", "Prénom",
                      "Nombre",
                      "Nome", "Voornaam", "Förnamn", "Primeiro nome"),
        ),
        column(
            "last_name", text, "Last name", "Family name, where it stands in a column of its own.",
            synonyms=("Family Name", "Surname", "Legal Last Name", "Nachname", "Familienname", "Nom de famille",
                      "Apellido", "Apellidos",
                      "Cognome", "Achternaam", "Efternamn", "Sobrenome"),
        ),
        column(
            "email", identifier, "E-mail", "The work address: it identifies a person across lists.",
            synonyms=("Work Email", "Email Address", "Primary Work Email", "Email - Work", "Business Email",
                      "Assignee Email", "Owner Login", "User Principal Name", "UPN", "Mail", "E-Mail-Adresse",
                      "Adresse e-mail", "Courriel", "Correo", "Correo electrónico"),
        ),
        column(
            "aliases", listing, "Aliases", "Other spellings under which lists name the person.",
            synonyms=("Also Known As", "Initials", "Username", "Alias", "Nickname", "Short Name", "Other Names",
                      "Kürzel", "Initiales"),
        ),
        column(
            "kind", choice(KIND), "Kind", "A person, or what stands where a person should.",
            synonyms=("Worker Type", "Employee Type", "Employment Type", "Worker Sub-Type", "Person Type", "User Type",
                      "Contract Type", "Type", "Mitarbeitertyp", "Beschäftigungsart", "Type de contrat",
                      "Tipo de empleado"),
        ),
        column(
            "function", text, "Function", "The part of the company: IT, finance, operations, security.",
            synonyms=("Department", "Department Name", "Supervisory Organization", "Org Unit", "Organisational Unit",
                      "Division", "Business Unit", "Team", "Cost Center", "Cost Centre Name", "Job Family",
                      "Abteilung", "Organisationseinheit", "Kostenstelle", "Bereich", "Département", "Direction",
                      "Departamento", "Área",
                      "Reparto", "Afdeling", "Avdelning", "Departamento"),
        ),
        column(
            "title", text, "Job title", "What the person is employed as.",
            synonyms=("Position", "Position Title", "Business Title", "Job Profile", "Job", "Role", "Designation",
                      "Title", "Stelle", "Stellenbezeichnung", "Funktion", "Poste", "Intitulé du poste", "Fonction",
                      "Puesto", "Cargo",
                      "Mansione", "Functie", "Ruolo", "Befattning", "Cargo"),
        ),
        column(
            "manager", person, "Manager", "The person that they report to.",
            synonyms=("Supervisor", "Reports To", "Manager Name", "Worker's Manager", "Line Manager", "Supervisor Name",
                      "Reporting Manager", "Direct Manager", "Vorgesetzter", "Führungskraft", "Responsable",
                      "Supérieur hiérarchique", "Jefe", "Superior",
                      "Responsabile", "Leidinggevende", "Chef", "Gestor"),
        ),
        column(
            "active_from", date, "Active from", "The first day.",
            synonyms=("Hire Date", "Start Date", "Original Hire Date", "Joining Date", "Date of Joining", "Joined",
                      "Employment Start Date", "Contract Start Date", "Eintritt", "Eintrittsdatum", "Date d'embauche",
                      "Date d'entrée", "Fecha de contratación", "Fecha de alta",
                      "Data assunzione", "Data di assunzione", "Datum in dienst", "Data de admissão"),
        ),
        column(
            "active_to", date, "Active to", "The last day; empty while they are here.",
            synonyms=("Termination Date", "Last Day", "Last Day of Work", "Leaving Date", "End Date", "Exit Date",
                      "Leave Date", "Employment End Date", "Contract End Date", "Date Left", "Austritt",
                      "Austrittsdatum", "Date de sortie", "Date de départ", "Fecha de baja"),
        ),
        column(
            "employer_vendor", vendor, "Employer", "The firm that employs somebody who works for us from outside.",
            wanted="conditional",
            synonyms=("Contractor Firm", "Employer Vendor", "Vendor", "Supplier", "Agency", "Contractor Company",
                      "Consulting Firm", "Company", "Company Name", "Firma", "Arbeitgeber", "Société", "Employeur",
                      "Empresa", "Empleador"),
        ),
    ),
)  # fmt: skip
