"""The words of the risk register: cause, event and consequence, two lines per risk."""

# ruff: noqa: E501  (one record per line reads better than wrapped cells)
from __future__ import annotations

# number | kind | owner | probability x impact | inherent > residual | response | mitigation | due | last review | next review | raised | accepted until, by | touches: systems, initiatives, vendors by first word
#   > cause, event, consequence
RISKS = """
3001 | Delivery | Katrin Vogel | 4x5 | V>H | Reduce | In Progress | 2026-10-30 | 2026-10-28 | 2026-11-27 | 2026-03-09 | | 1401; 1001; HGF-101; Cargowerk
  > Because the carrier rate interface is written by one Cargowerk developer, it may fail acceptance again, so German invoices go out with rates typed by hand.
3002 | Single Point of Failure | Michael Okafor | 3x5 | V>H | Reduce | In Progress | 2026-12-18 | 2026-10-21 | 2027-01-20 | 2025-05-12 | | 1102; 1112; HGF-118; HGF-119
  > Because the planning database still stands in the Daventry server room, a failure of its one air conditioner may stop dispatch, so no UK truck leaves on plan for a day or more.
3003 | Vendor | Anna Lindqvist | 4x4 | H>H | Reduce | Planned | 2026-11-06 | 2026-09-30 | 2026-12-16 | 2026-02-02 | | 1001; HGF-101; HGF-102; Cargowerk
  > Because the Cargowerk licence renews by itself and the notice day has passed, we may be bound for another year before the interface works, so we pay EUR 190,000 without a way out.
3004 | Vendor | Graham Tully | 4x4 | H>H | Reduce | None |  | 2026-08-26 | 2026-11-25 | 2026-05-25 | | 1101; 1105; HGF-118; Skyform
  > Because nobody approves more Skyform capacity, hosting may go on growing by EUR 8,000 a month, so the budget of cost centre IT910 is spent twice over.
3005 | Compliance | Sabine Kurz | 3x4 | H>M | Reduce | In Progress | 2026-12-15 | 2026-11-04 | 2026-12-02 | 2026-01-19 | | 1022; HGF-144
  > Because electronic invoices become duty, invoices in the old format may be refused by public customers, so EUR 1.1 million a month is paid late.
3006 | Security | Yusuf Demir | 3x5 | V>H | Accept | None |  | 2026-07-15 | 2026-12-09 | 2025-09-22 | 2026-09-30, Michael Okafor | 1109; HGF-151; Scanvale
  > Because 240 handheld scanners get no more patches, malware may spread over the warehouse network, so picking in Tilbury and Daventry stops.
3007 | Security | Yusuf Demir | 2x5 | H>M | Share | In Progress | 2026-12-04 | 2026-11-02 | 2026-12-07 | 2026-04-13 | | 1027; HGF-162; Ironpost
  > Because three insurer conditions are open, the cyber policy may renew with an exclusion, so a ransom case is ours alone.
3008 | Delivery | Priya Nair | 3x4 | H>M | Reduce | In Progress | 2026-12-11 | 2026-11-09 | 2026-12-01 | 2026-02-23 | | 1004; HGF-104; Nordtec
  > Because pick confirmations are slow above 90 users, the Tilbury cut-over may slip into the peak, so two shifts work on paper.
3009 | Dependency | Ruth Calder | 4x4 | H>H | Reduce | Planned | 2026-10-16 | 2026-10-05 | 2026-11-30 | 2026-08-17 | | 1010; 1410; HGF-108; Bordermark; Portalo
  > Because the data exchange agreement with Bordermark is not signed, the portal may miss the January tariff change, so 140 entries a day are typed twice.
3010 | Vendor | Ruth Calder | 3x5 | H>H | Reduce | Planned | 2027-01-29 | 2026-10-05 | 2027-01-11 | 2025-11-24 | | 1303; HGF-154; HGF-108; Bordermark
  > Because one broker clears all imports at Dover and its contract ends in December, a dispute may leave us without clearance, so reefers wait at the port.
3011 | People | Tom Ashworth | 4x4 | H>H | Reduce | In Progress | 2026-11-27 | 2026-11-03 | 2026-12-03 | 2026-01-12 | | HGF-160; Driveforce
  > Because a fifth of our drivers retire within three years, shifts may stay empty in the peak, so agency costs rise above ten percent of wages.
3012 | People | Owen Marsh | 3x4 | M>M | Reduce | In Progress | 2026-12-18 | 2026-10-19 | 2027-01-18 | 2026-06-15 | | 1002; HGF-102
  > Because only two people can change Trunkplan, the night plan may not be produced when both are away, so trunks run on last week's plan.
3013 | Failure Point | Carla Weiss | 3x5 | V>H | Reduce | In Progress | 2026-11-27 | 2026-10-30 | 2026-11-26 | 2026-03-02 | | 1111; 1001; HGF-124; Skyform
  > Because a restore of the transport system was never tried, the copy may be unusable when needed, so dispatch is down for days and not for four hours.
3014 | Delivery | Nadia Rahman | 4x3 | H>M | Reduce | Planned | 2026-11-30 | 2026-10-12 | 2026-12-14 | 2026-05-04 | | 1201; 1202; HGF-156
  > Because nobody decides which customer number survives, both lists may grow apart further, so credit limits are checked against half of the sales.
3015 | Architecture Debt | Timo Wenzel | 3x3 | M>M | Reduce | Planned | 2026-09-30 | 2026-08-14 | 2026-12-11 | 2024-11-11 | | 1003; HGF-157
  > Because Dispo 2009 runs on a server without support, it may not start after a power cut, so the export desk in Duisburg cannot print consignment notes.
3016 | Delivery | Gareth Pugh | 3x3 | M>M | Reduce | In Progress | 2027-02-12 | 2026-10-26 | 2027-01-25 | 2026-04-27 | | 1012; HGF-114; Vantage
  > Because the price for German trailers is open, the two fleets may stay on two tools, so idling is compared by hand.
3017 | Compliance | Emma Whitlock | 2x4 | M>M | Reduce | In Progress | 2027-01-29 | 2026-09-21 | 2026-12-21 | 2025-10-06 | | 1014; 1307; HGF-112
  > Because rest times are checked once a week, infringements may be found too late, so the operator licence is put before the traffic commissioner.
3018 | Delivery | Gareth Pugh | 4x3 | H>M | Avoid | Planned | 2027-03-05 | 2026-09-14 | 2026-12-14 | 2026-07-06 | | HGF-130; Northmere
  > Because the grid offer for Wakefield has expired, the new offer may be dearer by a third, so charging costs more than diesel saves.
3019 | Security | Grace Adeyemi | 3x4 | H>M | Reduce | Done | 2026-09-25 | 2026-10-01 | 2027-01-08 | 2026-02-16 | | 1106; HGF-122
  > Because planner accounts opened with a password alone, a stolen password may open the transport plan, so loads are redirected.
3020 | Security | Yusuf Demir | 3x3 | M>L | Reduce | In Progress | 2026-11-30 | 2026-10-16 | 2027-01-15 | 2026-01-26 | | 1027; HGF-121; Ironpost
  > Because German sites are watched in office hours only, an attack at night may run until morning, so servers in Duisburg are encrypted.
3021 | Vendor | Michael Okafor | 3x4 | H>H | Reduce | None |  | 2026-05-18 | 2026-08-17 | 2025-06-16 | | 1004; Nordtec
  > Because Nordtec alone can change label formats, a customer's new label may wait for their release, so goods go out relabelled by hand.
3022 | Delivery | Luca Ferrante | 3x3 | M>M | Reduce | In Progress | 2026-12-04 | 2026-11-06 | 2026-12-04 | 2026-03-30 | | 1015; 1409; HGF-141
  > Because two of five milestones come late from subcontractors, customers may trust the portal less than the phone, so calls do not fall.
3023 | Dependency | Luca Ferrante | 2x3 | M>L | Reduce | In Progress | 2026-12-18 | 2026-10-23 | 2027-01-22 | 2026-06-01 | | 1014; HGF-111
  > Because photos are sent over driver contracts, data limits may be reached by the 20th, so proof of delivery arrives the next day.
3024 | Vendor | David Hale | 3x4 | H>M | Share | In Progress | 2027-03-31 | 2026-10-14 | 2027-01-13 | 2025-12-01 | | Northmere; Stadtkraft
  > Because both energy contracts follow the market from January, a cold winter may double the bill, so site costs exceed the budget by EUR 300,000.
3025 | Vendor | David Hale | 2x4 | M>M | Share | In Progress | 2026-12-31 | 2026-09-30 | 2026-12-16 | 2025-09-30 | | Castlegate
  > Because two large cargo claims are open, the insurer may raise the excess at renewal, so each small loss is ours.
3026 | Delivery | Stefan Riedel | 3x4 | H>M | Reduce | In Progress | 2027-03-31 | 2026-11-05 | 2026-12-03 | 2026-08-03 | | HGF-166; LP
  > Because the Hamburg sublease renews by itself unless ended by the first of December, we may pay another year of rent, so the saving of the move to Unna is lost.
3027 | People | Heike Schreiber | 2x4 | M>M | Accept | None |  | 2026-10-08 | 2027-01-08 | 2025-11-03 | 2027-03-31, Jonas Brandt | 1005
  > Because one engineer knows the conveyor control of Lagerleit, a long absence may leave a fault unrepaired, so Duisburg picks at half speed.
3028 | Failure Point | Graham Tully | 2x4 | M>M | Accept | None |  | 2026-09-07 | 2027-03-08 | 2025-03-10 | 2027-04-30, Michael Okafor | 1102; HGF-119
  > Because the server room has one power feed, a fault in the street may empty the batteries, so systems stop after 40 minutes.
3029 | Compliance | Imogen Platt | 2x3 | L>L | Accept | None |  | 2026-08-31 | 2027-02-26 | 2026-02-09 | 2026-12-31, Ruth Calder | 1303
  > Because tariff codes are checked by sampling, a wrong code may be used for weeks, so duty is paid back with interest.
3030 | Reporting Gap | Claire Donnelly | 4x3 | H>M | Reduce | Planned | 2027-06-30 | 2026-10-20 | 2027-01-19 | 2025-08-11 | | 1006; 1007; HGF-145
  > Because two ledgers close on different days, group figures may be wrong until the second week, so prices are set on old costs.
3031 | Reporting Gap | Nadia Rahman | 3x3 | M>L | Reduce | In Progress | 2026-12-18 | 2026-11-10 | 2026-12-15 | 2026-03-16 | | 1035; 1416; HGF-147
  > Because waiting time is not booked to loads, cost per load may look too low, so unprofitable lanes are sold again.
3032 | Reporting Gap | Emily Shaw | 3x3 | M>M | Reduce | Planned | 2027-02-12 | 2026-10-01 | 2027-01-04 | 2026-05-18 | | 1036; HGF-148
  > Because carriers report fuel in four ways, emissions may not pass an audit, so two retail customers withhold their bonus.
3033 | Delivery | TBD | 3x3 | M>M | Reduce | None | 2026-12-31 | 2026-06-22 | 2026-09-21 | 2026-04-20 | | 1411; HGF-109; Portalo
  > Because the Emmerich broker portal has no project lead, requirements may be collected twice, so Portalo bills the change.
3034 | Vendor | Jonas Brandt | 3x2 | M>L | Avoid | In Progress | 2026-12-11 | 2026-10-09 | 2026-12-11 | 2026-07-13 | | 1037; HGF-153; Kessler
  > Because Kessler leads the robot study and sells the robots' software, the study may favour what it sells, so we buy more than we need.
3035 | Dependency | Marcus Ojo | 3x3 | M>M | Reduce | In Progress | 2026-11-20 | 2026-10-27 | 2026-12-01 | 2026-05-11 | | 1405; 1004; HGF-104
  > Because loads for Tilbury still come from Trunkplan, a late plan may leave pickers idle, so trailers miss the 22:00 ferry.
3036 | Failure Point | Dominik Krause | 3x4 | H>M | Reduce | In Progress | 2026-12-04 | 2026-10-29 | 2026-12-10 | 2026-06-08 | | 1402; 1007; Cargowerk
  > Because the nightly invoice run stops at the first bad record, a single wrong address may hold back 600 invoices, so a day of sales is booked late.
3037 | Governance Drift | Vendor Management Committee | 3x4 | H>H | Reduce | None | 2026-10-31 | 2026-06-11 | 2026-09-10 | 2025-12-11 | | 1001; Cargowerk
  > Because the owner of the Cargowerk relationship is a committee, price and release talks may be led by the supplier, so its roadmap becomes ours.
3038 | Governance Drift | Helen Prior | 2x3 | M>M | Reduce | Planned | 2026-12-18 | 2026-10-30 | 2027-01-29 | 2026-08-24 | | HGF-118; Skyform
  > Because decisions are approved on the day the supplier recommends them, alternatives may never be looked at, so we commit without a price comparison.
3039 | Security | IT and ops | 3x4 | H>H | Reduce | Planned | 2026-10-09 | 2026-07-02 | 2026-10-01 | 2025-11-17 | | 1029; 1103
  > Because Palettenkonto shares one account for 21 users, a wrong entry may not be traced, so pallet debts of customers cannot be collected.
3040 | Security | Simon Keane | 3x3 | M>M | Reduce | In Progress | 2026-12-31 | 2026-10-13 | 2027-01-12 | 2026-02-16 | | 1110; Meridian
  > Because lost tablets are reported late, driver data may be read by others, so we notify the regulator.
3041 | Vendor | Emma Whitlock | 3x3 | M>M | Reduce | Planned | 2027-01-31 | 2026-09-08 | 2026-12-08 | 2026-01-05 | | HGF-160; Driveforce
  > Because Driveforce supplies drivers without a contract, rates may change from week to week, so night trunks become dearer at short notice.
3042 | Vendor | Stefan Riedel | 2x4 | M>M | Reduce | Planned | 2027-01-29 | 2026-09-16 | 2026-12-16 | 2026-03-23 | | Wisla; Oderland
  > Because two carriers drive all Polish lanes, a strike at one may stop half of the volume, so automotive plants fine us per hour.
3043 | Dependency | Dominik Krause | 2x3 | M>L | Reduce | Done | 2026-08-14 | 2026-09-02 | 2027-02-26 | 2026-02-02 | | 1407; Vantage
  > Because positions came by e-mail files, arrival times may be two hours old, so docks are booked for trucks still in Poland.
3044 | Delivery | Tom Ashworth | 2x3 | M>L | Reduce | In Progress | 2027-03-26 | 2026-10-22 | 2027-01-21 | 2026-08-10 | | 1008; HGF-127; Routewise
  > Because depots keep their own vehicle tables, routes may be planned for trucks that are sold, so drivers refuse the plan.
3045 | People | Emma Whitlock | 2x3 | M>M | Accept | None |  | 2026-09-28 | 2027-03-29 | 2026-03-30 | 2027-02-26, Emma Whitlock | 1019; 1020; HGF-138; Staffwell
  > Because the agency portal is on hold, hours may be approved twice, so we pay about 1 percent too much.
3046 | Compliance | Rebecca Sloan | 2x5 | H>M | Reduce | In Progress | 2026-12-31 | 2026-09-17 | 2026-12-17 | 2025-07-28 | | 1018; 1205
  > Because driver medicals are kept beyond their time, a complaint may lead to an inspection, so a fine of up to 2 percent of sales is possible.
3047 | Failure Point | Jack Tomlin | 3x4 | H>M | Reduce | Planned | 2027-04-30 | 2026-10-07 | 2027-01-06 | 2026-01-19 | | 1107; HGF-163; Meridian
  > Because Tilbury hangs on one line, a digger may cut it, so the berth warehouse scans nothing.
3048 | Delivery | Sabine Kurz | 3x3 | M>M | Reduce | In Progress | 2026-11-27 | 2026-11-03 | 2026-12-08 | 2026-04-06 | | 1021; HGF-107
  > Because the limit for held invoices is undecided, clerks may hold back everything, so carriers stop loads for late payment.
3049 | Vendor | Gareth Pugh | 3x3 | M>M | Share | In Progress | 2027-05-31 | 2026-08-19 | 2027-02-17 | 2025-05-19 | | Fuelbridge; Tankring
  > Because fuel surcharges follow with two months' delay, a jump in diesel may be ours alone, so margin falls by half a point.
3050 | Vendor | David Hale | 3x3 | M>M | Accept | None |  | 2026-10-02 | 2027-01-08 | 2026-02-27 | 2027-06-30, David Hale | Vantage; Scanvale
  > Because Vantage and Scanvale bill in dollars, a stronger dollar may raise costs without any new order, so telematics exceeds its budget.
3051 | Delivery | Nadia Rahman | 2x3 | M>L | Reduce | Done | 2026-10-30 | 2026-11-02 | 2027-02-01 | 2026-06-29 | | 1305; HGF-139
  > Because the peak forecast was made per month, shifts may be wrong by day, so agency staff wait or are missing.
3052 | Vendor | Silke Baumann | 2x2 | L>L | Accept | None |  | 2026-08-12 | 2027-02-10 | 2026-01-12 | 2027-01-31, Sabine Kurz | Wachdienst
  > Because night patrols in Unna changed staff often, a patrol may be missed, so a theft is found in the morning.
3053 | Vendor | Priya Nair | 2x3 | M>M | Reduce | In Progress | 2026-12-18 | 2026-10-26 | 2026-12-14 | 2026-09-07 | | 1032; Sentry
  > Because the gatehouse contract ends with the year and the tender is open, guards may leave early, so trailers queue onto the A45.
3054 | Dependency | Martin Kowalski | 3x3 | M>M | Reduce | In Progress | 2026-12-04 | 2026-10-15 | 2026-12-15 | 2026-06-22 | | 1412; 1009; HGF-117; Dockslot
  > Because booked slots reach the gate by a file, a late file may send trucks away, so carriers bill waiting time.
3055 | Architecture Debt | Oliver Stamp | 3x3 | M>M | Reduce | Planned | 2027-03-31 | 2026-09-23 | 2026-12-23 | 2026-03-09 | | 1034; 1016
  > Because prices come from a spreadsheet with macros, an old file may be used for a quote, so a lane is sold below cost.
3056 | Architecture Debt | Rory Blackwood | 2x3 | M>L | Reduce | In Progress | 2027-01-29 | 2026-10-19 | 2027-01-18 | 2026-07-27 | | 1408; HGF-111
  > Because proof of delivery is matched by load number alone, a shared load may get the wrong photo, so a customer disputes the invoice.
3057 | Security | Yusuf Demir | 2x5 | H>H | Reduce | Planned | 2026-11-13 | 2026-10-06 | 2026-12-08 | 2026-06-02 | | 1111; 1101; Skyform
  > Because backups are deleted with the same account that makes them, an intruder may delete both, so nothing can be restored.
3058 | People | Katrin Vogel | 3x4 | H>M | Reduce | In Progress | 2026-12-31 | 2026-10-30 | 2026-12-10 | 2026-04-13 | | 1001; HGF-101
  > Because dispatchers train beside their shifts, half may not know the new screens at go-live, so loads are planned twice in the first weeks.
3059 | Delivery | Anna Lindqvist | 3x4 | H>M | Reduce | In Progress | 2027-01-29 | 2026-11-11 | 2026-12-09 | 2026-08-10 | | 1016; HGF-136; Arden
  > Because eleven carriers ask for more than the limit, the tender may end above 2026 rates, so customer prices no longer cover trunks.
3060 | Compliance | Paul Ingram | 2x5 | H>M | Reduce | In Progress | 2026-12-31 | 2026-10-12 | 2027-01-11 | 2025-10-13 | | 1109; 1306
  > Because shunters and walkers share the Tilbury yard, a person may be hit at night, so somebody is hurt and the berth is closed.
3061 | Delivery | Gareth Pugh | 3x3 | M>M | Reduce | In Progress | 2026-11-20 | 2026-10-30 | 2026-12-02 | 2026-06-15 | | 1013; HGF-150; Blackwater
  > Because a third of the reefers is never at our own depots, sensors may not be fitted before Christmas, so food customers refuse loads.
3062 | Vendor | Priya Nair | 2x3 | M>M | Reduce | None |  | 2026-05-27 | 2026-08-26 | 2026-04-08 | | 1109; HGF-151; Scanvale
  > Because scanners are bought without a contract since March, prices may change with each order, so the replacement costs more than approved.
3063 | Delivery | Emma Whitlock | 2x3 | M>L | Reduce | In Progress | 2026-11-27 | 2026-11-06 | 2026-12-04 | 2026-09-14 | | HGF-160
  > Because licences take six weeks to be checked, hired drivers may start after the peak, so trunks run with agency drivers.
3064 | Reporting Gap | Vivian Osei | 3x3 | M>M | Reduce | Planned | 2026-10-30 | 2026-07-20 | 2026-10-19 | 2026-02-23 | | 1023
  > Because contracts lie in three places, a notice day may be missed, so a contract renews that nobody wants.
3065 | Dependency | Graham Tully | 2x4 | M>M | Reduce | In Progress | 2026-12-18 | 2026-11-04 | 2026-12-02 | 2026-08-31 | | 1112; HGF-118; Skyform
  > Because the planning database must move on one Sunday, a slow copy may run into Monday dispatch, so the first trunks leave without a plan.
3066 | Failure Point | Aisha Bello | 2x4 | M>L | Reduce | Done | 2026-09-30 | 2026-10-08 | 2027-04-08 | 2026-05-04 | | 1204; HGF-104
  > Because item weights were wrong for 900 items, pallets may be overloaded, so racks are damaged.
3067 | Vendor | Luca Ferrante | 2x2 | L>L | Accept | None |  | 2026-10-05 | 2027-04-05 | 2026-03-16 | 2027-03-31, Luca Ferrante | 1009; HGF-117; Dockslot
  > Because Dockslot is a company of 14 people, it may be sold, so prices or the roadmap change.
3068 | People | Stefan Riedel | 3x3 | M>M | Reduce | Planned | 2026-11-30 | 2026-10-01 | 2026-12-01 | 2026-10-01 | | 1009; 1412; HGF-117
  > Because the process manager for dock booking left in September, nobody may answer for the last open points, so Daventry starts without rules for late trucks.
3069 | Delivery | Darren Hobbs | 2x3 | M>L | Reduce | In Progress | 2027-03-05 | 2026-10-20 | 2027-01-19 | 2026-08-17 | | HGF-130
  > Because the Wakefield yard is dug up for cables, parking may be short in the peak, so trailers stand in the street.
3070 | Delivery | Helen Prior | 2x4 | M>M | Reduce | In Progress | 2027-01-29 | 2026-10-27 | 2027-01-26 | 2026-05-11 | | HGF-129
  > Because the lease rate for electric shunters is fixed until January only, a late decision may cost EUR 60,000, so the case no longer holds.
"""

# The register of the next week: whole records take the place of those with the same number.
NEXT = """
3002 | Single Point of Failure | Michael Okafor | 4x5 | V>V | Reduce | In Progress | 2026-12-18 | 2026-11-18 | 2027-01-20 | 2025-05-12 | | 1102; 1112; HGF-118; HGF-119
  > Because the planning database still stands in the Daventry server room, a failure of its one air conditioner may stop dispatch, so no UK truck leaves on plan for a day or more.
3012 | People | Callum Reid | 3x4 | M>M | Reduce | In Progress | 2026-12-18 | 2026-11-18 | 2027-01-18 | 2026-06-15 | | 1002; HGF-102
  > Because only two people can change Trunkplan, the night plan may not be produced when both are away, so trunks run on last week's plan.
3020 | Security | Yusuf Demir | 2x3 | M>L | Reduce | Done | 2026-11-30 | 2026-11-19 | 2027-01-15 | 2026-01-26 | | 1027; HGF-121; Ironpost
  > Because German sites are watched in office hours only, an attack at night may run until morning, so servers in Duisburg are encrypted.
3021 | Vendor | Michael Okafor | 2x3 | H>M | Reduce | None |  | 2026-05-18 | 2026-08-17 | 2025-06-16 | | 1004; Nordtec
  > Because Nordtec alone can change label formats, a customer's new label may wait for their release, so goods go out relabelled by hand.
3043 | Dependency | Dominik Krause | 1x3 | M>L | Reduce | Done | 2026-08-14 | 2026-11-16 | 2027-02-26 | 2026-02-02 | | 1407; Vantage | 2026-11-16
  > Because positions came by e-mail files, arrival times may be two hours old, so docks are booked for trucks still in Poland.
3053 | Vendor | Priya Nair | 2x3 | M>M | Reduce | In Progress | 2027-01-15 | 2026-11-17 | 2026-12-14 | 2026-09-07 | | 1032; Sentry
  > Because the gatehouse contract ends with the year and the tender is open, guards may leave early, so trailers queue onto the A45.
3071 | Delivery | Callum Reid | 4x4 | H>H | Reduce | Planned | 2026-12-18 | 2026-11-18 | 2026-12-02 | 2026-11-18 | | 1002; 1001; HGF-102
  > Because Owen Marsh left before the UK wave was designed, the rules of the night plan may be lost, so the new system repeats the errors of 2019.
"""
