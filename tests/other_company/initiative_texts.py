"""The words of the dairy group Almhof: its initiatives, their milestones and what was reported on them."""

# ruff: noqa: E501  (one record per line reads better than wrapped cells)
from __future__ import annotations

# number | name | objective | manager | sponsor | health | priority | MoSCoW | importance | goal | original end | target end | completed | % | budget | spent | cost of delay | impediment | since | waiting for | decision | displaced by
# "a => b" in a cell: b stands in the second fortnight; P are those of the German company, U those of the American one
INITIATIVES = """
P-101 | Line 4 control upgrade | Line 4 fills 22,000 cups an hour without stops | Jana Kolb | Ute Brandner | Yellow | Critical | Must | High | Z-1 | 2026-10-02 | 2026-10-02 | | 88 | 640000 | 598000 | 22000 | | | | |
P-102 | Yoghurt cup line Kempten | A second cup size from the same line | Rolf Anger | Ute Brandner | Green | Critical | Should | High | Z-1 | 2026-11-27 | 2026-11-27 | | 92 | 310000 | 281000 | | | | | |
P-103 | Finance on one ledger | One set of books for all dairies | Bettina Lang | Georg Stadler | Blocked | Critical | Must | High | Z-3 | 2026-12-18 | 2027-03-26 | | 55 | 900000 | 610000 | 18000 | Tax rules for Austria are missing in the template | 2026-08-10 | Kronberg Consulting AG | E-07 |
P-104 | Pallet robots Rosenheim | Pallets leave without a forklift | Felix Auer | Hans Vogt | Green => Blocked | Critical | Should | High | Z-2 | 2027-01-29 | 2027-01-29 | | 48 | 420000 | 190000 | 9000 | => Gripper breaks the lids of the new cups | => 2026-11-09 | => Veltron Automation GmbH | => E-08 |
P-105 | Cold store automation | Nobody works at minus 24 degrees any more | Simon Pichler | Hans Vogt | Yellow | Critical | Should | High | Z-2 | 2026-06-30 | 2026-11-20 => 2027-01-29 | | 70 | 1500000 | 1230000 | 31000 | | | | |
P-106 | Whey drying Traunstein | Whey is sold as powder | Nora Fink | Ute Brandner | Green | Critical | Should | High | Z-1 | 2026-12-18 | 2027-02-26 | | 40 | 700000 | 260000 | | | | | |
P-107 | Laboratory system | Results of raw milk within two hours | Iris Baumgart | Klara Wenig | Green | Critical | Should | High | Z-4 | 2026-12-11 | 2026-12-11 | | 60 | 200000 | 235000 | 4000 | | | | |
P-108 | Driver scheduling milk trucks | Every farm is visited within its hour | Tobias Renz | Hans Vogt | Red | Critical | Must | High | Z-2 | 2026-09-25 | 2027-02-19 | | 45 | 280000 | 301000 | 12000 | Route data of 40 farms are wrong | 2026-10-26 | Tobias Renz | E-02 |
P-109 | Label printers | No cup leaves with a wrong date | Maria Obst | Ute Brandner | Red | Medium | Should | High | Z-4 | 2027-02-26 | 2027-02-26 | | 50 | 90000 | 40000 | | | | | |
P-110 | Energy meters | Steam is measured per line | Paul Wirth | Ute Brandner | Yellow | Medium | Could | High | Z-5 | 2027-06-25 | 2027-06-25 | | 15 | 150000 | 22000 | | | | | |
P-111 | Canteen ordering | Meals are ordered the day before | Lea Hirsch | Georg Stadler | Green | Low | Could | Low | | 2027-01-15 | 2027-01-15 | | 50 | 25000 | 11000 | | | | | |
P-112 | Recipe management | One recipe for one product in all dairies | Anton Graf | Klara Wenig | Yellow | Critical | Should | High | Z-4 | 2026-09-30 | 2026-12-18 | | 60 | 330000 | 180000 => 205000 | 7000 | | | | |
P-113 | Visitor app | Farmers see the dairy from home | Lea Hirsch | Georg Stadler | On Hold | Low | Could | Low | Z-5 | 2026-10-30 | 2027-05-28 | | 30 | 40000 | 14000 | | | | | |
P-114 | Forecast of raw milk | Milk per farm is known a week ahead | Daniel Huber | Hans Vogt | Yellow | Critical | Should | High | Z-2 | 2026-12-04 | 2026-12-18 | | 65 | 120000 | 77000 | | | | | |
P-115 | Quality portal for farmers | Farmers see their results themselves | Iris Baumgart | Klara Wenig | Green | Medium | Should | High | Z-4 | 2026-12-18 | 2026-12-18 | | 72 | 85000 | 60000 | | | | | |
P-116 | Spare parts store | Parts are found in five minutes | Felix Auer | Ute Brandner | Green | Low | Could | Low | Z-1 | 2027-01-22 | 2027-01-22 | | 44 | 60000 | 25000 | | | | | |
P-117 | Warehouse control Rosenheim | 900 pallets a day without a list on paper | Simon Pichler | Hans Vogt | Red | Critical | Must | High | Z-2 | 2026-10-16 | 2027-01-15 | | 66 | 520000 | 540000 | 26000 | | | | E-01 |
P-118 | Cleaning in place Kempten | Less lye for the same clean pipes | Rolf Anger | Ute Brandner | Yellow | Critical | Should | High | Z-5 | 2026-12-11 | 2026-12-11 | | 58 | 170000 | 90000 | | | | | |
P-119 | New letter paper | One logo for both companies | Sophie Klein | Georg Stadler | Green | Low | Must | Low | Z-3 | 2027-01-29 | 2027-01-29 | | 20 | 15000 | 2000 | | | | | |
P-120 | Old shop system | The shop of the dairy sells online | Sophie Klein | Georg Stadler | Green | Low | Won't | Low | Z-3 | 2026-12-18 | 2026-12-18 | | 35 | 50000 | 21000 => 26000 | | | | | |
P-121 | Packaging with less plastic | Ten percent less plastic per cup | Nora Fink | Ute Brandner | On Hold | Medium | Could | High | Z-5 | 2026-11-27 | 2027-06-25 | | 20 | 210000 | 33000 | | | | | | P-117
P-122 | Wastewater plant Traunstein | Wastewater stays below the new limit | TBD | | Blocked | High | Must | High | Z-5 | 2026-12-18 | 2027-04-30 | | 25 | 800000 | 95000 | 15000 | The permit office asks for a second report | 2026-10-05 | | |
U-201 | Cheese shredder Fargo | Two shifts instead of three | Brian Keller | Dana Whitfield | Green | Critical | Must | High | Z-1 | 2026-09-30 | 2026-09-30 | | 80 | 380000 | 350000 | 10000 | | | | |
U-202 | Cold chain trackers | Every truck reports its temperature | Megan Torres | Dana Whitfield | Green | Critical | Must | High | Z-2 | 2026-12-18 | 2026-12-18 | | 50 | 140000 | 88000 | | | | | |
U-203 | Milk receiving bays | Trucks wait less than 20 minutes | Kyle Jensen | Dana Whitfield | Green | Critical | Must | High | Z-2 | 2027-01-29 | 2027-01-29 | | 40 | 260000 | 310000 | 8000 | | | | |
U-204 | Retail data exchange | Orders come in without typing | Megan Torres | Dana Whitfield | Green | Critical | Must | High | Z-3 | 2027-02-26 | 2027-02-26 | | 45 | 120000 | 52000 | | | | | |
U-205 | Payroll change | One payroll for both plants | Carol Dixon | Dana Whitfield | Green | Critical | Must | High | Z-3 | 2027-01-15 | 2027-01-15 | | 70 | 95000 | 61000 | | | | | |
U-206 | Plant badge readers | Doors open for those who may enter | Luis Ortega | Dana Whitfield | Green | Critical | Must | High | Z-4 | 2026-12-11 | 2026-12-11 | | 85 | 45000 | 37000 | | | | | |
U-207 | Boiler replacement | Steam for ten more years | Luis Ortega | Dana Whitfield | Green | Critical | Must | High | Z-5 | 2027-04-30 | 2027-04-30 | | 30 | 610000 | 170000 | | | | | |
U-208 | Allergen labels | No label without its allergens | Carol Dixon | Dana Whitfield | Green | High | Should | High | Z-4 | 2027-01-22 | 2027-01-22 | | 60 | 30000 | 17000 | | | | | |
"""

# initiative | milestones: name, first agreed, expected, reached; vendor's dates with * after the name
MILESTONES = """
P-101 | Cabinet built, 2026-06-12, 2026-06-12, 2026-06-10; Line restarted, 2026-09-18, 2026-12-04,
P-102 | Line tested, 2026-10-16, 2026-10-16, 2026-10-15; First pallet sold, 2026-11-27, 2026-11-27,
P-103 | Books mapped, 2026-06-19, 2026-06-26, 2026-06-26; Austria booked*, 2026-09-11, 2026-12-11,; Cut-over, 2026-12-18, 2027-03-26,
P-104 | Robot placed*, 2026-09-04, 2026-09-04, 2026-09-03; First shift without forklift, 2026-12-18, 2026-12-18,
P-105 | Racks built, 2026-08-21, 2026-08-21, 2026-08-19; Control tested, 2026-06-12, 2026-12-18,; Store live, 2026-06-30, 2027-01-29,
P-106 | Dryer ordered, 2026-09-11, 2026-09-11, 2026-09-08; Dryer in place, 2026-12-11, 2026-12-11,; Powder sold, 2027-02-26, 2027-02-26,
P-107 | Instruments connected, 2026-07-10, 2026-07-10, 2026-07-09; Methods checked, 2026-09-18, 2026-09-18,; Two dairies live, 2026-10-09, 2026-10-09,; All live, 2026-12-11, 2026-12-11,
P-108 | Tours measured, 2026-06-26, 2026-07-17, 2026-07-17; Farms corrected, 2026-08-28, 2026-12-18,; Planner live, 2026-09-25, 2027-02-19,
P-109 | Printer chosen, 2026-08-14, 2026-08-14, 2026-08-12; Kempten printed, 2026-10-23, 2026-10-23, 2026-10-22; All printed, 2026-12-18, 2026-12-18,
P-110 | Offers in, 2026-09-04, 2026-09-04, 2026-09-02; First line measured, 2027-04-15, 2027-04-15,
P-111 | Tool chosen, 2026-10-02, 2026-10-02, 2026-10-01; Rosenheim orders, 2026-12-11, 2026-12-11,
P-112 | Recipes counted, 2026-02-20, 2026-03-12, 2026-03-12; Cheese recipes in, 2026-06-26, 2026-12-04,; All in, 2026-09-30, 2026-12-18,
P-113 | Film made, 2026-03-13, 2026-03-12, 2026-03-12; App shown, 2026-10-30, 2027-05-28,
P-114 | Model built, 2026-09-11, 2026-09-11, 2026-09-11; Planners use it, 2026-12-04, 2026-12-18,
P-115 | Ten farmers, 2026-09-25, 2026-09-25, 2026-09-24; Hundred farmers, 2026-12-04, 2026-12-04,
P-116 | Parts counted, 2026-10-09, 2026-10-09, 2026-10-08; Shelves marked, 2026-12-18, 2026-12-18,
P-117 | Scanners bought, 2026-07-03, 2026-07-03, 2026-07-02; Gate signals*, 2026-09-11, 2026-12-11,; No paper, 2026-10-16, 2027-01-15,
P-118 | Valves fitted*, 2026-09-18, 2026-09-18, 2026-09-17; Lye measured, 2026-12-11, 2026-12-11,
P-119 | Logo agreed, 2026-10-16, 2026-10-16, 2026-10-14; Printed, 2026-12-18, 2026-12-18,
P-120 | Articles entered, 2026-10-02, 2026-10-02, 2026-10-01; Shop open, 2026-12-18, 2026-12-18,
P-121 | Cups tested, 2026-08-07, 2026-08-07, 2026-08-06; Line changed, 2026-11-27, 2027-06-25,
P-122 | First report, 2026-08-28, 2026-08-28, 2026-08-27; Permit given, 2026-10-30, 2027-01-08,; Plant runs, 2026-12-18, 2027-04-30,
U-201 | Shredder placed, 2026-07-17, 2026-07-17, 2026-07-16; Second shift, 2026-09-30, 2026-09-30,
U-202 | Trackers bought, 2026-08-14, 2026-08-14, 2026-08-13; Half of the trucks, 2026-09-25, 2026-09-25,; All trucks, 2026-10-23, 2026-10-23,
U-203 | Concrete poured, 2026-08-21, 2026-08-21, 2026-08-20; First bay open, 2026-10-02, 2026-10-02,; Both open, 2027-01-08, 2027-01-08,
U-204 | First customer, 2026-10-09, 2026-10-09, 2026-10-09; Ten customers, 2026-12-18, 2026-12-18,
U-205 | Rules agreed, 2026-09-18, 2026-09-18, 2026-09-17; Test run, 2026-12-04, 2026-12-04,
U-206 | Fargo doors, 2026-10-16, 2026-10-16, 2026-10-15; All doors, 2026-12-11, 2026-12-11,
U-207 | Boiler ordered, 2026-09-11, 2026-09-11, 2026-09-10; Boiler delivered, 2026-12-18, 2026-12-18,
U-208 | Texts checked, 2026-10-16, 2026-10-16, 2026-10-16; Labels printed, 2026-12-18, 2026-12-18,
"""

# day | initiative | author | Intern or Extern | health | text; those after the first fortnight are only in the second list
UPDATES = """
2026-10-01 | P-118 | Rolf Anger | Intern | Yellow | Working on the details with everybody involved.
2026-10-02 | P-118 | Timo Sauter | Extern | Yellow | 14 of 22 valves were fitted by 1 October; lye fell from 310 to 270 litres a day. The other eight valves arrive on 16 October. No blocker.
2026-10-14 | P-116 | Felix Auer | Intern | Green | 1,900 of 4,200 parts are counted; the rest follows by shelf. Next: shelves A to F by 18 December (Felix Auer). No blocker.
2026-10-15 | P-118 | Rolf Anger | Intern | Yellow | Things are moving, more next time.
2026-10-16 | P-118 | Timo Sauter | Extern | Yellow | 18 of 22 valves were fitted by 16 October; lye is at 255 litres a day. We need one night stop from Rolf Anger by 6 November. No other blocker.
2026-10-28 | P-101 | Jana Kolb | Intern | Yellow | The line was restarted twice on 24 October and stopped after 40 minutes; 3 of 9 drives report a fault. Next: Jana Kolb swaps the three drives by 20 November.
2026-10-28 | P-102 | Rolf Anger | Intern | Green | 41,000 cups filled on 27 October with 0.4 percent waste, before 1.1. Next: first pallet for sale on 27 November (Rolf Anger). No blocker.
2026-10-28 | P-103 | Bettina Lang | Intern | Blocked | Blocked since 10 August: the template has no Austrian tax codes, 61 of 400 postings fail. Kronberg names 11 December. Next: decision E-07 by 20 November (Karin Thalhammer).
2026-10-28 | P-105 | Simon Pichler | Intern | Yellow | 5,200 of 7,400 places are served by the crane; the control loses 2 pallets a day. Next: new control version on 13 November (Simon Pichler). No blocker.
2026-10-28 | P-108 | Tobias Renz | Intern | Red | Red since 1 September: 40 of 212 farms have a wrong gate in the map, so tours end 50 minutes late. Next: Tobias Renz drives the last 22 farms by 4 December.
2026-10-28 | P-109 | Maria Obst | Intern | Red | Rather red from our side.
2026-10-28 | P-112 | Anton Graf | Intern | Yellow | 310 of 540 cheese recipes were entered by 23 October, before 260; two clerks were ill for a week. Next: all cheese by 4 December (Anton Graf). No blocker.
2026-10-28 | P-114 | Daniel Huber | Intern | Yellow | The error of the model is 3.1 percent since 12 October, before 5.4. Next: planners use it from 18 December (Daniel Huber). No blocker.
2026-10-28 | P-116 | Felix Auer | Intern | Green | 2,600 of 4,200 parts are counted and 900 were thrown away by 23 October; two shelves are missing from the plan. Next: shelves A to F by 18 December (Felix Auer). No blocker.
2026-10-28 | P-117 | Simon Pichler | Intern | Red | Gate signals of Veltron arrive 40 seconds late since 12 October, so 120 pallets a day are scanned twice. Next: Hans Vogt decides E-01, due since 9 October.
2026-10-29 | P-117 | Oskar Brehme | Extern | Green | Our gate signals are delivered and work. The delay comes from the customer's network.
2026-10-29 | P-118 | Rolf Anger | Intern | Yellow | Good progress, the team is busy.
2026-10-29 | P-118 | Timo Sauter | Extern | Yellow | All 22 valves were fitted on 28 October; lye is at 240 litres a day, the aim is 220. Next: four weeks of measuring until 27 November (Timo Sauter). No blocker.
2026-10-29 | U-204 | Megan Torres | Intern | Green | Two customers sent 310 orders by file since October 9; 4 failed. Next: third customer on November 20 (Megan Torres). No blocker.
2026-11-10 | P-104 | Felix Auer | Intern | Blocked | Blocked since 9 November: the gripper broke 31 of 400 lids in the test of the new cups. Veltron sends a softer gripper on 25 November. Next: decision E-08 by 20 November (Silvia Moser).
2026-11-11 | P-101 | Jana Kolb | Intern | Yellow | Two of the three drives were swapped by 10 November; the line ran 6 hours, before 40 minutes. Next: the third drive on 20 November (Jana Kolb).
2026-11-11 | P-102 | Rolf Anger | Intern | Green | 118,000 cups filled by 10 November, waste is 0.3 percent. 27 November holds. Next: release by Klara Wenig on 24 November. No blocker.
2026-11-11 | P-103 | Bettina Lang | Intern | Blocked | Still blocked since 10 August: 58 of 400 postings fail. Kronberg confirmed 11 December on 9 November. Next: decision E-07 by 20 November (Karin Thalhammer).
2026-11-11 | P-105 | Simon Pichler | Intern | Yellow | Finish moves from 20 November to 29 January: the new control still loses 1 pallet a day, before 2. Next: night test on 4 December (Simon Pichler). No blocker.
2026-11-11 | P-107 | Iris Baumgart | Intern | Green | 22 of 35 methods were checked by 9 November, before 19. Next: the last 13 by 4 December (Iris Baumgart). No blocker.
2026-11-11 | P-108 | Tobias Renz | Intern | Red | 28 of 40 farms were corrected by 10 November, before 18. Cost is 301,000 of 280,000 because maps were bought twice. Red until the planner runs. Next: last 12 farms by 4 December (Tobias Renz).
2026-11-11 | P-109 | Maria Obst | Intern | Red | Still red.
2026-11-11 | P-112 | Anton Graf | Intern | Yellow | 390 of 540 cheese recipes were entered by 10 November, before 310. Next: all cheese by 4 December (Anton Graf). No blocker.
2026-11-11 | P-114 | Daniel Huber | Intern | Yellow | Making progress. Working through issues.
2026-11-11 | P-115 | Iris Baumgart | Intern | Green | We are no longer waiting on feedback from the farmers: 74 of 80 answered by 6 November, and 61 sign in every week. Next: twenty more farmers by 4 December (Iris Baumgart). No blocker.
2026-11-11 | P-116 | Felix Auer | Intern | Green | 2,600 of 4,200 parts are counted and 900 were thrown away by 23 October; two shelves are missing from the plan. Next: shelves A to F by 18 December (Felix Auer). No blocker.
2026-11-11 | P-117 | Simon Pichler | Intern | Red | 96 pallets a day are still scanned twice on 10 November, before 120. Cause: gate signals of Veltron, 38 seconds late. Next: Hans Vogt decides E-01, due since 9 October.
2026-11-12 | P-117 | Oskar Brehme | Extern | Green | The gate signals were delivered on time and work as agreed. The cause lies in the customer's network.
2026-11-12 | P-118 | Rolf Anger | Intern | Yellow | Activities continue, stakeholders are aligned.
2026-11-12 | P-118 | Timo Sauter | Extern | Yellow | Lye fell from 240 to 232 litres a day by 10 November, the aim is 220. Next: second pump setting on 18 November (Timo Sauter). No blocker.
2026-11-12 | U-201 | Brian Keller | Intern | Green | Shredder ran 11 hours a day since November 2, before 9; 2 of 6 operators are trained for the second shift. Next: training on December 1 (Brian Keller).
2026-11-12 | U-204 | Megan Torres | Intern | Green | Three customers sent 520 orders by file since October 30; 2 failed. Next: fourth customer on December 4 (Megan Torres). No blocker.
2026-11-12 | U-205 | Carol Dixon | Intern | Green | 212 of 240 pay slips agreed to the cent in the test of November 6; 28 differ by overtime. Next: second test on December 4 (Carol Dixon). No blocker.
2026-11-12 | U-206 | Luis Ortega | Intern | Green | 41 of 48 doors have readers since November 9, before 30. Next: last seven doors by December 11 (Luis Ortega). No blocker.
"""
