"""What was reported on the initiatives of the sample company in a year: facts in order of time (first half)."""

# ruff: noqa: E501  (one report per line reads better than wrapped lines)
from __future__ import annotations

STORIES = """
HGF-101 | Katrin Vogel | Andrea Falk, Cargowerk Software GmbH
  Design signed by dispatch, finance and Cargowerk on 12 December; 14 open points, none of them critical.
  Order entry tested with 220 real orders from Duisburg: 203 correct, 17 with wrong unloading times.
  Unloading times corrected in release 5.2; all 220 orders now pass. Peter Lang signed the test on 27 March.
  Rate interface failed its first acceptance test: 412 of 1,180 rates came over without the fuel factor.
  Second acceptance test on 14 August: 131 of 1,180 rates wrong, all of them return loads. Cargowerk names 4 September for the correction.
  Third acceptance test on 21 September stopped after 90 minutes: rates dated in the future are ignored. 38 of 62 dispatchers are trained.
  Cargowerk delivered the corrected interface on 2 November; 64 of 1,180 rates still differ, all with valid-from dates.
HGF-102 | Owen Marsh | Andrea Falk, Cargowerk Software GmbH
  Rules of the night plan written down with six planners: 118 rules, 23 of them known to one person only.
  UK rates loaded for 340 of 410 lanes; 70 lanes wait for new carrier prices.
  We lost five weeks: the night plan cannot be split by hub in release 5.2. Cargowerk offers it in release 5.4, March.
  Status is red and stays red until the split works: 0 of 9 trunk lanes can go live before. Finish moves from 30 September to 31 March.
  Budget: 512,300 of 890,000 spent at 38 percent done, 70,000 above plan, because two planners were paid twice during tests.
  Trial of one lane, Daventry to Wakefield, on paper beside the system: 41 of 44 loads planned the same.
HGF-104 | Priya Nair | Lorna Teague, Nordtec Systems Limited
  Stock counted on 24 January: 31,400 pallet places, difference 0.4 percent, corrected the same weekend.
  Inbound runs on the new system since 13 April; 96 percent of pallets booked within ten minutes.
  900 item weights were wrong; Aisha Bello corrected all by 29 May and locked the field.
  Picking tested with 40 users: 1.8 seconds per confirmation. With 90 users: 11 seconds. Nordtec looks into it.
  Nordtec's index change of 9 October brings 90 users to 6 seconds; agreed limit is 2.
  Shift of Adeel Khan picked 1,240 lines without paper on 6 November; night shift still prints.
HGF-105 | Priya Nair | Lorna Teague, Nordtec Systems Limited
  Half of the Tilbury support days are enough for DC2 if the trial weekend works: 29 days, 32,000 pounds.
HGF-107 | Sabine Kurz |
  Rules for three carriers written; 61 percent of 2,100 invoices of February match without a clerk.
  Ten carriers matched; share is 78 percent. Fuel factor is the reason for half of the rest.
  Julia Hartwig's team fell from 6 to 4 clerks on carrier invoices since June.
  84 percent of the 3,950 invoices booked until 31 October matched. To 90 percent we need a limit for small differences.
  Of 632 held invoices, 410 differ by less than 25 euros. The limit would release them the same day.
HGF-108 | Ruth Calder | Frank Hoyer, Portalo Zollsoftware GmbH
  Data checks built: 22 fields, an entry leaves only when all are filled.
  48 test entries released by Bordermark's test system; average 6 minutes, by telephone today 34.
  Bordermark wants us to carry every fine from wrong data; our counsel asks for a cap of 50,000 pounds.
  Portalo is ready since 30 September; only the signature under the data exchange agreement is missing.
  Counter-draft with a cap of 75,000 pounds sent to Bordermark on 6 November; answer promised for 16 November.
HGF-109 | Imogen Platt |
  No project lead yet. Lena Fischer collects requirements of the Emmerich broker beside her work: 9 of about 30.
HGF-111 | Luca Ferrante |
  Photo upload works on 12 of 12 test tablets, also without network.
  Pilot Wakefield: 58 drivers, 4,300 photos, 97 percent within one hour.
  580 of 640 own drivers use the app; the others wait for tablets with the new system.
  Proof on the invoice needs the load number from subcontractors: 31 percent of loads have none.
  Subcontracted loads with a photo: 22 percent in September, 26 percent in October. Target was 90 by 30 September.
HGF-112 | Sophie Grant |
  Hours are read from the tachograph file within 15 minutes for 40 pilot drivers.
  Infringements in the pilot fell from 3.1 to 1.9 per thousand shifts in eight weeks.
  Works council in Duisburg agreed on 20 October to reminders without names.
HGF-114 | Gareth Pugh | Anna Lindqvist
  All 214 UK tractors fitted by 27 March; idling fell from 9.2 to 8.1 percent.
  96 of 118 German tractors fitted; 22 follow with their next service.
  Vantage asks 14.90 dollars a month per trailer; our limit is 11.50. Anna Lindqvist took it over on 5 October.
  Second offer of 2 November: 13.20 dollars for 36 months. Difference for 420 trailers: 8,600 dollars a year.
HGF-115 | Rhys Morgan |
  Two sensors compared on four trailers; the cheaper one lost its signal in the rain.
  On hold since August until the fleet decision; 16 trailers of 20 not fitted.
HGF-117 | Florian Beck | Marieke de Vries, Dockslot B.V.
  Slot rules for Duisburg agreed with 11 carriers: 30 minutes, two moves free.
  Duisburg live since 15 June; waiting time fell from 71 to 43 minutes.
  82 percent of trucks booked in September; drivers without a booking wait 55 minutes.
  Dockslot delivers the gate interface by 30 November; until then Tobias Engel types 90 slots a day.
HGF-118 | Graham Tully | Corinna Brehm, Skyform Hosting GmbH
  Target built: two nodes, storage mirrored to Frankfurt.
  First rehearsal took 31 hours; the window is 20. Move planned for 29 May is off, new date 24 July.
  Second rehearsal 22 hours. Move of 24 July is off as well: holiday peak in Bristol. New date 25 September.
  Third date missed: Skyform's storage upgrade came two weeks late. New date 18 December.
  Cost at 402,600 against 330,000: two extra rehearsals and one more node.
  Copy rehearsed again on 8 November: 21 hours 40 minutes, 100 minutes too long. Carla Weiss drops old audit tables first.
HGF-119 | Graham Tully |
  Inventory complete: 41 servers, 9 without a known owner.
  Nothing can move before the planning database has left the room; blocked since 1 June.
  14 of 41 servers switched off or moved; the other 27 depend on the planning database or its network.
HGF-121 | Yusuf Demir | Sean Riordan, Ironpost Cyber Ltd
  Duisburg watched day and night since 4 May; 3 alerts a week, one real.
  Unna watched since 17 August.
  Hamburg: 2 of 3 servers send logs; the last one follows with its restart on 15 November.
HGF-122 | Yusuf Demir |
  Pilot in IT: 44 accounts, two lost phones, nobody locked out for longer than an hour.
  196 planner accounts moved by 31 July.
  All 61 warehouse leads moved on 23 September; 0 accounts with a password alone.
HGF-124 | Carla Weiss | Corinna Brehm, Skyform Hosting GmbH
  Test plan approved by Katrin Vogel and Peter Lang on 2 September.
  Copy restored to the test lab in 6 hours 10; target is 4. The log files took half of it.
HGF-126 | Declan Moore |
  Vehicle table of Bristol cleaned: 7 of 52 vehicles were sold long ago.
  Eight weeks run: 51 vehicles instead of 52 on the same drops, 2.1 percent fewer miles.
HGF-127 | Tom Ashworth |
  Wakefield live on 19 October with 44 vehicles; 2 drivers asked for changes, both made.
  Daventry's vehicle table has 19 wrong capacities; Ewan Fraser corrects them by 27 November.
HGF-129 | Rhys Morgan | Brackley Truck & Trailer Ltd
  Lease offer for six shunters: 12,000 euros a month, fixed until 31 January.
  Charger for Tilbury ordered on 12 October, delivery in February.
HGF-130 | Gareth Pugh |
  Grid offer of 212,000 pounds accepted by the committee on 12 June, two days after its end.
  Offer expired on 6 July. Northmere calculates again; early figure is 281,000 pounds.
  Cable route agreed with the landlord; digging can start within four weeks of a grid offer.
HGF-132 | Aisha Bello |
  Balance with Ridgeway agreed: we owe 3,140 pallets, they say 4,020; split at 3,400.
  Daily file runs since 7 September; 6 differences a day, before 40.
"""
