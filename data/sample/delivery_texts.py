"""What the initiatives of the sample company touch and by which steps they go, one line per initiative."""

# ruff: noqa: E501  (one record per line reads better than wrapped cells)
from __future__ import annotations

# initiative | systems | suppliers by first word | cost of delay a month | start | steps, the last one ends it; * the supplier sets the date, + a regulator does; ? and what follows is not reached, whatever is reported
STEPS = """
HGF-101 | 1001; 1401; 1402 | Cargowerk | 38000 | 2025-09-01 | Design signed; Order entry tested; Rate interface accepted*?; Duisburg live; Unna live
HGF-102 | 1001; 1002; 1403 | Cargowerk | 24000 | 2026-01-12 | Night plan rules written; UK rates loaded; Planner training; First trunk lane live*; All trunk lanes live
HGF-104 | 1004; 1405 | Nordtec | 19000 | 2025-11-03 | Stock counted; Inbound on new system; Picking on new system*?; Paper withdrawn
HGF-105 | 1004 | Nordtec | | 2026-12-01 | Layout agreed; Trial weekend*; DC2 cut over
HGF-107 | 1021; 1001 | | 6500 | 2026-02-02 | Rules for three carriers; Ten carriers matched; Hold limit in force?; Nine of ten matched
HGF-108 | 1010; 1410; 1303 | Portalo; Bordermark | 11000 | 2026-01-19 | Data checks built; Test entries released*; Agreement signed; Dover live*
HGF-109 | 1010; 1411 | Portalo | | 2026-12-01 | Requirements collected; Test declarations*; Emmerich live*
HGF-111 | 1014; 1408 | | 5200 | 2025-12-01 | Photo upload; Pilot Wakefield; All own drivers?; Proof on the invoice
HGF-112 | 1014; 1307 | | | 2026-06-01 | Hours from tachograph; Reminders in pilot; All own drivers
HGF-114 | 1012; 1407 | Vantage | 9000 | 2026-01-05 | UK tractors fitted; German tractors fitted; Trailer price agreed*; German trailers fitted*
HGF-115 | 1013 | Vantage | | 2026-03-02 | Sensor chosen*; Twenty trailers fitted
HGF-117 | 1009; 1412 | Dockslot | 2500 | 2026-02-16 | Slot rules Duisburg; Duisburg live; Slots at the gate*; Daventry live
HGF-118 | 1101; 1112; 1111 | Skyform | 14000 | 2025-11-17 | Target built*; Copy rehearsed; Rehearsal in time?; Planning database moved*
HGF-119 | 1102; 1112 | | 6200 | 2026-05-04 | Inventory complete; Last server out; Room handed back
HGF-121 | 1027 | Ironpost | | 2026-02-02 | Duisburg watched; Unna watched; Hamburg watched*
HGF-122 | 1106 | | | 2026-01-12 | Pilot in IT; Planners; Warehouse leads
HGF-124 | 1111; 1001 | Skyform | | 2026-07-06 | Test plan approved; Copy restored; Dispatch restored in four hours
HGF-126 | 1008 | Routewise | | 2026-02-16 | Vehicle table clean; Eight weeks run
HGF-127 | 1008 | Routewise | 12000 | 2026-08-03 | Wakefield live; Daventry live*; Glasgow live
HGF-129 | 1030 | Brackley | 5000 | 2026-04-01 | Lease offer*; Charger ordered; First shunter Tilbury*; Both ports electric
HGF-130 | | Northmere | 8000 | 2026-02-02 | Grid offer accepted*; Cables laid; Twelve chargers live
HGF-132 | 1028 | Ridgeway | | 2026-05-11 | Balance agreed; Daily file; Claims by the ledger
HGF-133 | 1029 | Palettenkreis | 1800 | 2026-03-09 | App in shop; Ten drivers; All drivers
HGF-135 | 1017 | | | 2026-01-05 | Measures agreed; First scorecard
HGF-136 | 1016 | Arden | | 2026-07-06 | Lanes published; First offers in; Second round; Contracts signed
HGF-138 | 1019; 1020 | Staffwell | | 2026-03-02 | Agencies agree; Portal pilot
HGF-139 | 1305; 1105 | | | 2026-05-04 | Model per day; Forecast to agencies
HGF-141 | 1015; 1409 | | 7500 | 2025-11-10 | Five milestones defined; Twenty customers; Two hundred customers; All customers
HGF-142 | 1015; 1024 | | | 2027-01-04 | Claims rules; Portal pilot; All claims
HGF-144 | 1022 | Portalo | 30000 | 2026-01-19 | Format decided; Test with five customers; All invoices+
HGF-145 | 1006; 1007; 1301; 1302 | Ledgerline | 9500 | 2026-06-01 | Chart of accounts; Trial close; One ledger
HGF-147 | 1035; 1416 | | | 2026-03-02 | Trunk cost; Waiting time; Sales uses it
HGF-148 | 1036 | | 3000 | 2026-04-13 | Factors agreed; First report; Auditor accepts+
HGF-150 | 1013 | Vantage; Blackwater | 4000 | 2026-02-16 | Sensors chosen; Forty reefers; All reefers*
HGF-151 | 1109 | Scanvale | 3500 | 2026-05-04 | Device chosen; Tilbury replaced*; Daventry replaced*
HGF-153 | 1037 | Kessler | | 2026-07-06 | Volumes measured; Two designs*; Report*
HGF-154 | 1303 | | | 2026-12-01 | Three offers; Second broker clears
HGF-156 | 1201; 1202 | | 6000 | 2026-01-05 | Duplicates counted; Number chosen; Customers matched; One number in both
HGF-157 | 1003 | | 1500 | 2026-04-01 | Users moved; Server off
HGF-159 | 1033 | | | 2026-03-16 | Cameras fitted; Trailers found
HGF-160 | | Driveforce | | 2026-07-06 | Campaign starts; Twenty hired; Forty hired
HGF-162 | 1027; 1106 | Ironpost; Castlegate | 15000 | 2026-05-11 | Gaps listed; Sign-in proven; Patch proof; Insurer renews*
HGF-163 | 1107; 1108 | Meridian; Rheintel | | 2026-10-05 | Six contracts listed; Offers in; One contract
HGF-165 | | Flexhall | | 2026-07-13 | Space offered; Space in use
HGF-166 | | LP; Unna | 14000 | 2026-08-03 | Customers told; Notice given; Volume in Unna
"""

# What the plan said differently the week after: initiative and step | finish as expected now | finish for good
NEXT_STEPS = """
HGF-104.3 | 2026-12-18 |
HGF-108.3 | 2026-11-17 | 2026-11-17
HGF-121.3 | 2026-11-19 | 2026-11-19
HGF-118.3 | 2026-12-13 |
"""
