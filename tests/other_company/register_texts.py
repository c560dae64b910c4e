"""The words of the dairy group Almhof: its risks, decisions, rights, approvals and goals."""

# ruff: noqa: E501  (one record per line reads better than wrapped cells)
from __future__ import annotations

# number | title | category | assigned to | L | I | strategy | action status | action due | last reviewed | review | accepted until, by | systems | raised | state
RISKS = """
R-01 | Milk is refused after a positive test | Operational | Klara Wenig | 2 => 4 | 4 | Mitigate | In Progress | 2027-01-29 | 2026-10-12 => 2026-11-10 | 2027-01-12 | | A-06 | 2026-02-02 | Active
R-02 | Cold store fails on a hot day | Continuity | Simon Pichler => Hans Vogt | 3 | 4 | Mitigate | In Progress | 2026-12-18 | 2026-10-05 | 2027-01-08 | | A-03 | 2025-11-10 | Active
R-03 | Wrong date on cups | Compliance | Maria Obst | 4 => 2 | 3 | Mitigate | In Progress => Implemented | 2026-11-06 | 2026-10-06 => 2026-11-09 | 2027-02-05 | | | 2026-01-19 | Active
R-04 | Lye gets into the milk | Operational | Rolf Anger | 4 => 2 | 5 | Mitigate | None | | 2026-09-29 | 2027-01-11 | | | 2026-03-16 | Active
R-05 | Old weighbridge fails | Technology | Paul Wirth | 3 | 3 | Accept | None | | 2026-09-14 | 2027-01-14 | 2026-09-30, Ute Brandner | | 2025-06-02 | Active
R-06 | Flood at Traunstein | Continuity | Nora Fink | 1 | 5 | Accept | None | | 2026-09-21 | 2027-03-15 | 2027-06-30, Ute Brandner | | 2025-04-07 | Active
R-07 | Ransom attack on the filling lines | Cyber | Marek Dolezal | 4 | 5 | Mitigate | In Progress | 2026-10-15 | 2026-10-19 | 2026-12-14 | | A-01 | 2025-09-08 | Active
R-08 | Strike of the drivers | Resourcing | Hans Vogt | 2 | 4 | Mitigate | In Progress | 2026-12-18 | 2026-10-26 | 2026-12-21 | | | 2026-05-18 | Active
R-09 | Foreign bodies in curd | Compliance | Klara Wenig | 2 | 4 | Mitigate | Implemented | 2026-10-10 | 2026-10-13 | 2027-04-12 | | | 2025-10-06 | Active
R-10 | Price of sugar | Procurement | Elke Sommer | 3 | 3 | Mitigate | In Progress | 2027-03-26 | 2026-06-15 | 2026-09-15 | | | 2026-01-12 | Active
R-11 | Sugar plant has one supplier | Supplier | Elke Sommer | 2 | 4 | Mitigate | In Progress | 2027-02-26 | 2026-10-12 | 2026-12-15 | | | 2026-04-13 | Active
R-12 | Old boiler bursts | Technology | Paul Wirth | 1 | 5 | Mitigate | Implemented | 2026-08-14 | 2026-08-17 | 2026-10-16 | | | 2025-02-10 | Closed
R-13 | Steam meter is not calibrated | Compliance | Gerd Holl | 2 | 3 | Mitigate | In Progress | 2026-12-11 | 2026-10-08 | 2026-12-10 | | | 2026-06-08 | Active
R-14 | Farmers leave for a rival | Supplier | Daniel Huber | 2 | 3 | Mitigate | In Progress | 2027-01-29 | 2026-10-20 | 2027-01-20 | | | 2026-06-22 | Active
R-15 | Data of farmers are seen by others | Privacy | Marek Dolezal | 2 | 4 | Mitigate | In Progress | 2026-12-18 | 2026-10-21 | 2027-01-21 | | A-10 | 2026-07-06 | Active
R-16 | Labels of allergens are wrong | Compliance | Carol Dixon | 2 | 5 | Mitigate | In Progress | 2027-01-22 | 2026-10-22 | 2026-12-22 | | | 2026-07-13 | Active
R-17 | Snow closes the road to Kempten | Continuity | Hans Vogt | 2 | 2 | Accept | None | | 2026-10-01 | 2027-04-01 | 2027-03-31, Silvia Moser | | 2026-07-20 | Active
R-18 | Palm oil is found in a mix | Compliance | Klara Wenig | 1 | 4 | Transfer | In Progress | 2027-02-26 | 2026-10-05 | 2027-01-05 | | | 2026-08-03 | Active
R-19 | Plastic levy doubles | Legal | Georg Stadler | 3 | 2 | Accept | None | | 2026-10-12 | 2027-01-12 | 2027-12-31, Georg Stadler | | 2026-08-10 | Active
R-20 | Fire in the packing hall | Continuity | TBD | 2 | 5 | Mitigate | In Progress | 2027-01-29 | 2026-10-14 | 2027-01-14 | | | 2026-08-17 | Active
R-21 | Test kits run out | Supplier | Iris Baumgart | 2 | 3 | Mitigate | In Progress | 2026-12-18 | 2026-10-15 | 2026-12-15 | | | 2026-08-24 | Active
R-22 | Dollar gets dearer | Procurement | Georg Stadler | 3 | 2 | Transfer | In Progress | 2027-03-26 | 2026-10-19 | 2027-01-19 | | | 2026-09-07 | Active
R-23 | Crane operator shortage | Resourcing | Felix Auer | 2 | 3 | Mitigate | Not Started | 2027-01-29 | 2026-10-23 | 2027-01-22 | | | 2026-09-14 | Active
R-24 | Vendor raises the price of parts | Supplier | Felix Auer | 2 | 2 | Mitigate | Not Started | 2027-02-26 | 2026-10-23 | 2027-01-22 | | | 2026-09-14 | Active
R-25 | Milk truck on a narrow bridge | Operational | Tobias Renz | 2 | 4 | Mitigate | In Progress | 2026-12-18 | 2026-10-26 | 2026-12-18 | | | 2026-09-21 | Active
"""

# number | question | field | decider | status | needed by | raised | decided | recommended by | alternatives | decided what | why | amount | unblocks | reversible | times deferred | asked
DECISIONS = """
E-01 | Do we replace the gate signals or the network? | Logistics | Hans Vogt | Offen | 2026-10-09 | 2026-09-14 | | Simon Pichler | Signals; network; both | | | 90000 | P-117 | Unumkehrbar | | 2026-09-14
E-02 | Are the last farms mapped by us? | Logistics | Hans Vogt | Offen | 2026-11-27 | 2026-10-19 | | Tobias Renz | By us; by an agency | | | 12000 | P-108 | Unumkehrbar | | 2026-10-19
E-03 | Which dairy gets the second dryer? | Production | Ute Brandner | Offen | | 2026-10-05 | | Nora Fink | Kempten; Traunstein | | | 300000 | | Unumkehrbar | | 2026-10-05
E-04 | Who answers the farmers on Sundays? | Quality | | Offen | 2026-12-04 | 2026-10-12 | | Iris Baumgart | Laboratory; service centre | | | | | Umkehrbar | | 2026-10-12
E-05 | Is the old cheese cellar closed? | Production | Investment Committee | Offen | 2026-12-11 | 2026-10-12 | | Ute Brandner | Close; rent out; keep | | | 150000 | | Unumkehrbar | | 2026-10-12
E-06 | Which film for the six-pack? | Packaging | Karin Thalhammer | Offen | 2026-12-04 | 2026-10-19 | | Nora Fink | Thin; recycled; as today | | | 20000 | | Umkehrbar | | 2026-10-19
E-07 | Does Austria start a quarter later? | Finance | Karin Thalhammer | Offen | 2026-11-20 | 2026-10-19 | | Bettina Lang | With Germany; a quarter later | | | 900000 | P-103 | Unumkehrbar | | 2026-10-19
E-08 | Do the new cups wait for the softer gripper? | Packaging | Silvia Moser | Offen | 2026-11-20 | 2026-10-28 | | Felix Auer | Wait; old cups until spring | | | 30000 | P-104 | Unumkehrbar | | 2026-10-28
E-09 | Do we buy three second-hand trucks? | Logistics | Felix Auer | Entschieden | 2026-10-30 | 2026-09-21 | 2026-10-27 | Tobias Renz | Buy; lease; wait | Buy three | Two are over fifteen years old | 110000 | | Umkehrbar | | 2026-09-21
E-10 | Is the ramp in Kempten widened? | Logistics | Hans Vogt | Entschieden | 2026-10-30 | 2026-09-28 | 2026-10-26 | Rolf Anger | Widen; mark a lane | Mark a lane | Costs a tenth | 8000 | | Umkehrbar | | 2026-09-28
E-11 | Do we take the larger service contract for the robots? | IT | Marek Dolezal | Entschieden | 2026-11-30 | 2026-11-06 | 2026-11-06 | Veltron Automation GmbH | Larger contract | Larger contract | As recommended | 140000 | | Unumkehrbar | | 2026-11-06
E-12 | Do we take the new version of the laboratory system? | IT | Marek Dolezal | Entschieden | 2026-10-30 | 2026-09-28 | 2026-10-21 | Labora Systems Ltd | Now; in spring; never | In spring | Methods are not checked yet | 35000 | | Umkehrbar | | 2026-09-28
E-13 | Do drivers keep their own tablets? | Logistics | Hans Vogt | Entschieden => Wieder offen | 2026-10-16 => 2026-12-11 | 2026-09-07 | 2026-10-14 | Tobias Renz | Own; one per truck | One per truck | Lost tablets | 24000 | | Umkehrbar | | 2026-09-07
E-14 | Is the summer shift kept? | Production | Ute Brandner | Entschieden | 2026-10-02 | 2026-09-07 | 2026-09-30 | Rolf Anger | Keep; end | End | Volume fell by 8 percent | | | Umkehrbar | | 2026-09-07
E-15 | Do we leave the cooperative bank? | Finance | Georg Stadler | Vertagt | 2026-12-18 | 2026-05-11 | | Bettina Lang | Leave; stay | | | | | Unumkehrbar | 3 => 4 | 2026-05-11
E-16 | Do we print a magazine for farmers? | Quality | Klara Wenig | Vertagt | 2026-12-18 | 2026-10-05 | | Lea Hirsch | Print; send by mail; none | | | 9000 | | Umkehrbar | 1 | 2026-10-05
E-17 | Do we rent the second warehouse? | Logistics | Hans Vogt | Entschieden | 2026-10-30 | 2026-09-14 | 2026-10-28 | Simon Pichler | Rent; build; wait | Rent for five years | No place in spring | 640000 | | Unumkehrbar | | 2026-09-14
E-18 | Which dairy makes the new quark? | Production | Ute Brandner | Entschieden | 2026-10-23 | 2026-09-21 | 2026-10-20 | Nora Fink | Kempten; Traunstein | Kempten | Shorter way to the cup line | 180000 | | Umkehrbar | | 2026-09-21
E-19 | Do we raise the milk price in December? | Finance | Georg Stadler | Entschieden | 2026-10-30 | 2026-10-05 | 2026-10-29 | Daniel Huber | One cent; two; none | One cent | Rivals pay the same | 400000 | | Umkehrbar | | 2026-10-05
E-20 | Do we sell ice cream? | Sales | Silvia Moser | Verworfen | 2026-09-25 | 2026-07-06 | | Sophie Klein | Sell; do not | | | | | Umkehrbar | | 2026-07-06
"""

# field | recommend | agree | input | decide | perform | limit | two way delegate | board
RIGHTS = """
Production | Rolf Anger | Georg Stadler | Klara Wenig | Ute Brandner | Nora Fink | 500000 | Ute Brandner | Investment Committee
Logistics | Simon Pichler | Georg Stadler | Tobias Renz | Hans Vogt | Felix Auer | 200000 | Hans Vogt |
IT | Jonas Ried | Georg Stadler | Labora Systems Ltd | Marek Dolezal | Jonas Ried | 300000 | Marek Dolezal |
Packaging | Nora Fink | Georg Stadler | Maria Obst | Karin Thalhammer | Nora Fink | 250000 | Ute Brandner |
Finance | Bettina Lang | Silvia Moser | Daniel Huber | Georg Stadler | Bettina Lang | 1000000 | Georg Stadler |
Quality | Iris Baumgart | Ute Brandner | Carol Dixon | Klara Wenig | Iris Baumgart | 100000 | Klara Wenig |
Sales | Sophie Klein | Georg Stadler | Lea Hirsch | Silvia Moser | Sophie Klein | 300000 | Silvia Moser |
Sustainability | Paul Wirth | | Nora Fink | Management Board | Paul Wirth | 100000 | |
Interfaces | Jonas Ried | | Simon Pichler | Veltron Automation GmbH | Jonas Ried | 50000 | |
"""

# number | type | item | what | submitted by | on | authorised by | on | state
APPROVALS = """
C-501 | Application | A-02 | Alarm levels of the crane raised | Oskar Brehme | 2026-11-04 | Marek Dolezal | 2026-11-04 | Approved
C-502 | Application | A-06 | Two methods added | Iris Baumgart | 2026-10-12 | Klara Wenig | 2026-10-16 | Approved
C-503 | Application | A-07 | New accounts of the ledger | Bettina Lang | 2026-11-02 | Silvia Moser | | Pending
C-504 | Access | A-09 | Planners may change tours | Tobias Renz | 2026-11-03 | Silvia Moser | | Pending
C-505 | Application | A-08 | Shifts of six hours | Felix Auer | 2026-11-05 | Silvia Moser | | Pending
C-506 | Application | A-05 | Speed of line 2 | Rolf Anger | 2026-10-19 | Ute Brandner | 2026-10-22 | Approved
C-507 | Application | A-11 | Postcodes checked | Sophie Klein | 2026-10-20 | Lea Hirsch | 2026-10-26 | Declined
"""

# number | goal | owner | quarter | state
GOALS = """
Z-1 | Every line runs 20 hours a day | Ute Brandner | 2026 H2 | On track
Z-2 | Milk is in the cup within 30 hours | Hans Vogt | 2026 H2 | Off track
Z-3 | One company for those who deal with us | Georg Stadler | 2026 | On track
Z-4 | No cup that we must call back | Klara Wenig | 2026 | On track
Z-5 | A tenth less energy per litre | Ute Brandner | 2027 | On track
"""
