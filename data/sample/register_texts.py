"""The words of the initiative and decision registers, one block of lines per record."""

# ruff: noqa: E501  (one record per line reads better than wrapped cells)
from __future__ import annotations

# key | summary | assignee | sponsor | team | status | priority | baseline | due | finished | % | budget | spent
#   > objective
#   ! blocker | since | waiting on | next decision
INITIATIVES = """
HGF-101 | Transport system: Duisburg and Unna go live | Katrin Vogel | Jonas Brandt | DE Contract Logistics | Blocked | Highest | 2026-06-30 | 2027-01-29 |  | 72 | 1240000 | 1318450.20
  > Every German shipment is planned and invoiced in one transport system.
  ! Carrier rate interface fails acceptance test | 2026-09-21 | Cargowerk Software GmbH | SC-2026-041
HGF-102 | Transport system: UK trunking wave | Owen Marsh | Helen Prior | UK Road | Red | Highest | 2026-09-30 | 2027-03-31 |  | 38 | 890000 | 512300.75
  > UK trunks run on the same plan as Germany, one planner view.
HGF-104 | Warehouse cut-over Tilbury | Priya Nair | Helen Prior | UK Warehouse | Amber | Highest | 2026-08-28 | 2026-12-11 |  | 84 | 640000 | 655120.00
  > Tilbury picks from the new warehouse system without paper.
HGF-105 | Warehouse cut-over Daventry DC2 | Priya Nair | Helen Prior | UK Warehouse | Not Started | High | 2027-02-26 | 2027-02-26 |  | 0 | 580000 | 0
  > DC2 follows Tilbury with half the on-site support days.
HGF-107 | Carrier billing: match invoices to loads automatically | Sabine Kurz | David Hale | Group Finance | Green | High | 2026-10-30 | 2026-11-27 |  | 81 | 210000 | 164870.10
  > Nine of ten carrier invoices match without a clerk.
HGF-108 | Customs broker portal for UK imports | Ruth Calder | Helen Prior | Customs | Blocked | High | 2026-07-31 | 2026-12-18 |  | 55 | 185000 | 121440.00
  > Entries reach the broker with complete data before the truck reaches Dover.
  ! No sign-off of the data exchange agreement | 2026-08-17 | Bordermark Customs Brokers Ltd | SC-2026-038
HGF-109 | Customs broker portal for Emmerich | TBD | Jonas Brandt | Customs | Not Started | Medium | 2027-03-31 | 2027-03-31 |  | 0 | 140000 | 0
  > The German broker works from the same portal as Dover.
HGF-111 | Driver app: proof of delivery with photo | Luca Ferrante | Tom Ashworth | Digital | Green | High | 2026-09-30 | 2026-09-30 |  | 90 | 260000 | 248915.40
  > Proof of delivery is on the invoice within one hour.
HGF-112 | Driver app: working time and rest reminders | Luca Ferrante | Gareth Pugh | Digital | Green | Medium | 2027-01-29 | 2027-01-29 |  | 35 | 120000 | 40210.00
  > Fewer rest-time infringements per thousand shifts.
HGF-114 | Telematics: one supplier for both fleets | Gareth Pugh | Helen Prior | Fleet | At Risk | High | 2026-10-16 | 2027-02-12 |  | 46 | 415000 | 233780.60
  > One view of every truck, and idling down by a tenth.
  ! Unit price for German trailers not agreed | 2026-10-05 | Anna Lindqvist | SC-2026-044
HGF-115 | Telematics: tyre pressure alerts on trailers | Gareth Pugh | Tom Ashworth | Fleet | On Hold | Low | 2026-11-30 | Q3 |  | 10 | 90000 | 8140.00
  > Roadside tyre call-outs halve.
HGF-117 | Dock booking for Duisburg and Daventry | Florian Beck | Stefan Riedel | DE Contract Logistics | Green | Medium | 2026-12-04 | 2026-12-04 |  | 68 | 75000 | 51360.00
  > Trucks wait less than 30 minutes at the dock.
HGF-118 | Move the planning database to Skyform hosting | Michael Okafor | Michael Okafor | Group IT | Amber | High | 2026-05-29 | 2026-12-18 |  | 77 | 330000 | 402615.35
  > Planning keeps running when the Daventry server room does not.
HGF-119 | Close the Daventry server room | Michael Okafor | David Hale | Group IT | Not Started | Medium | 2026-11-27 | 2027-04-30 |  | 0 | 110000 | 0
  > No business system depends on a room with one air conditioner.
  ! Planning database still in the room | 2026-06-01 | Michael Okafor | SC-2026-047
HGF-121 | Security monitoring for German sites | Michael Okafor | Jonas Brandt | Group IT | Green | High | 2026-11-30 | 2026-11-30 |  | 88 | 95000 | 81902.00
  > Alerts from all sites are watched day and night.
HGF-122 | Two-step sign-in for planners and warehouse leads | Katrin Vogel | Michael Okafor | Group IT | Done | Highest | 2026-09-25 | 2026-09-25 | 2026-09-23 | 100 | 60000 | 57240.80
  > No planner account opens with a password alone.
HGF-124 | Backup restore test for the transport system | Katrin Vogel | Michael Okafor | Group IT |  | High | 2026-10-30 | 2026-11-27 |  | 20 | 25000 | 6100.00
  > We know, not hope, that dispatch is back within four hours.
HGF-126 | Route planning pilot Bristol | Tom Ashworth | Helen Prior | UK Road | Done | Medium | 2026-06-26 | 2026-07-10 | 2026-07-08 | 100 | 80000 | 83115.90
  > Bristol runs the same drops with one vehicle fewer.
HGF-127 | Route planning for all UK depots | Tom Ashworth | Helen Prior | UK Road | Green | High | 2027-03-26 | 2027-03-26 |  | 12 | 340000 | 38960.00
  > Five vehicles fewer on the same drops.
HGF-129 | Electric shunters Tilbury and Duisburg | Steering Committee | Helen Prior | Fleet | Amber | Medium | 2026-12-31 | 2027-05-28 |  | 25 | 720000 | 143000.00
  > Yard moves without diesel at both ports.
  ! Landlord of the Tilbury yard has not agreed to the charger | 2026-10-19 |  |
HGF-130 | Depot charging Wakefield | Gareth Pugh | David Hale | Fleet | Blocked | Medium | 2026-10-02 | 2027-03-05 |  | 30 | 460000 | 118730.00
  > Twelve electric rigids charge overnight.
  ! Grid connection offer expired | 2026-07-06 | Northmere Energy Limited | SC-2026-036
HGF-132 | Pallet balance ledger with Ridgeway | Priya Nair | Tom Ashworth | UK Warehouse | Green | Low | 2027-01-15 | 2027-01-15 |  | 40 | 45000 | 17080.00
  > Lost pallet charges fall by half.
HGF-133 | Pallet exchange app Germany | IT and ops | Stefan Riedel | DE Contract Logistics | Amber | Low | 2026-11-06 | 2027-01-22 |  | 33 | 55000 | 21870.00
  > Drivers settle pallets at the ramp.
HGF-135 | Carrier scorecard | Anna Lindqvist | Tom Ashworth | Procurement | Done | Medium | 2026-05-15 | 2026-05-15 | 2026-05-13 | 100 | 30000 | 26410.00
  > Carriers below target get fewer loads.
HGF-136 | Carrier tender 2027 | Anna Lindqvist | Helen Prior | Procurement | Green | Highest | 2027-01-29 | 2027-01-29 |  | 45 | 65000 | 29300.00
  > Trunk rates stay below fuel-adjusted 2026.
HGF-138 | Agency labour portal | Emma Whitlock | Priya Nair | HR | On Hold | Low | 2026-09-18 | 2027-02-26 |  | 15 | 70000 | 12450.00
  > Shifts are booked and approved in one place.
HGF-139 | Shift forecast for the peak season | Nadia Rahman | Priya Nair | Data | Green | High | 2026-10-16 | 2026-10-30 |  | 95 | 50000 | 48770.50
  > Agency hours within five percent of need.
HGF-141 | Customer portal: shipment status | Luca Ferrante | Helen Prior | Digital | Amber | High | 2026-08-14 | 2026-12-04 |  | 70 | 280000 | 291460.00
  > Customers stop ringing to ask where the load is.
HGF-142 | Customer portal: claims | Luca Ferrante | Helen Prior | Digital | Not Started | ? | 2027-05-28 | 2027-05-28 |  | 0 | 130000 | 0
  > A claim has an answer in ten days.
HGF-144 | Electronic invoices for German customers | Sabine Kurz | David Hale | Group Finance | Green | Highest | 2026-12-31 | 2026-12-31 |  | 74 | 115000 | 87600.00
  > Every German invoice leaves in the legal format.
HGF-145 | Consolidate the two ledgers | David Hale | David Hale | Group Finance | At Risk | Medium | 2027-06-30 | 2027-09-30 |  | 8 | 520000 | 46300.00
  > Month end closes in five working days.
HGF-147 | Freight cost per load | Nadia Rahman | David Hale | Data | Green | Medium | 2026-12-18 | 2026-12-18 |  | 60 | 85000 | 52220.00
  > Sales knows the cost of a lane before quoting.
HGF-148 | Emissions report per shipment | TBD | Ruth Calder | Data |  | Medium | 2026-12-11 | 2027-02-12 |  | 22 | 60000 | 14980.00
  > Large customers get figures an auditor accepts.
HGF-150 | Cold chain sensors on reefers | Gareth Pugh | Tom Ashworth | Fleet | Amber | High | 2026-09-11 | 2026-11-13 |  | 80 | 150000 | 139205.00
  > No reefer load is refused for a missing temperature trace.
HGF-151 | Handheld scanners replacement | Priya Nair | Michael Okafor | UK Warehouse | Green | Medium | 2027-02-12 | 2027-02-12 |  | 50 | 195000 | 97430.00
  > Scanners last a full shift.
HGF-153 | Warehouse robots study Duisburg | Kessler Projektpartner GmbH | Jonas Brandt | DE Contract Logistics | Amber | Low | 2026-10-09 | 2026-12-11 |  | 50 | 90000 | 67200.00
  > We know whether robots pay back in three years.
HGF-154 | Second customs broker for Dover | Ruth Calder | Anna Lindqvist | Customs | Not Started | Medium | 2027-01-29 | 2027-01-29 |  | 0 | 40000 | 0
  > Dover keeps clearing when one broker is down.
HGF-156 | Master data: one customer number | Nadia Rahman | Helen Prior | Data | Red | High | 2026-07-31 | 2027-02-26 |  | 42 | 175000 | 168450.00
  > One customer has one number in both companies.
HGF-157 | Retire the old dispatch system Duisburg |  | Jonas Brandt | DE Contract Logistics | Blocked | Medium | 2026-09-30 | 2027-03-31 |  | 5 | 65000 | 4300.00
  > The last user leaves the 2009 system.
  ! Needs the transport system live | 2026-10-01 | HGF-101 | SC-2026-041
HGF-159 | Trailer yard camera Daventry | Tom Ashworth | Priya Nair | UK Road | Done | Low | 2026-08-07 | 2026-09-04 | 2026-09-04 | 100 | 48000 | 51330.00
  > Trailers are found without a walk.
HGF-160 | Driver recruitment campaign North | Emma Whitlock | Tom Ashworth | HR | Green | High | 2026-11-27 | 2026-11-27 |  | 85 | 55000 | 43700.00
  > Forty drivers hired, agency share below ten percent.
HGF-162 | Cyber insurance conditions | Michael Okafor | David Hale | Group IT | Amber | Highest | 2026-10-30 | 2026-12-04 |  | 65 | 35000 | 20150.00
  > The insurer renews without an exclusion.
HGF-163 | Network contract for all sites | Katrin Vogel | Michael Okafor | Group IT | Green | Low | 2027-04-30 | 2027-04-30 |  | 5 | 25000 | 900.00
  > One network contract instead of six.
HGF-165 | Overflow space Midlands | Tom Ashworth | Helen Prior | UK Warehouse | Done | Medium | 2026-10-09 | 2026-10-09 | 2026-10-06 | 100 | 20000 | 18240.00
  > Peak season volume fits without weekend trunks.
HGF-166 | Hamburg-Billbrook lease exit | Stefan Riedel | Jonas Brandt | DE Contract Logistics | Amber | High | 2026-11-30 | 2027-03-31 |  | 40 | 150000 | 36800.00
  > Hamburg volume moves to Unna without a lost customer.
"""

# number | category | decider | status | raised | needed by | decided on | value and currency | reversibility | times deferred
#   > decision needed
#   ? recommended by | unblocks | options
#   = outcome | rationale
DECISIONS = """
SC-2026-018 | Fleet | Helen Prior | Decided | 9 Mar 2026 | 27 Mar 2026 | 26 Mar 2026 | 720000 EUR | one way
  > Do we buy or lease the electric shunters?
  ? Gareth Pugh | HGF-129 | Buy; lease for five years; keep diesel
  = Lease for five years | Battery price is still falling
SC-2026-019 | Warehouse | Priya Nair | Decided | 16 Mar 2026 | 10 Apr 2026 | 8 Apr 2026 | 64000 GBP | two way
  > Do we extend on-site support for the Tilbury cut-over?
  ? Nordtec Systems Limited | HGF-104 | Extend to June; stop in April
  = Extend to end of April only | Error rate below target since week 13
SC-2026-021 | Procurement | Anna Lindqvist | Decided | 30 Mar 2026 | 24 Apr 2026 | 30 Apr 2026 |  | two way
  > Which carriers lose loads after the scorecard?
  ? Tom Ashworth | HGF-135 | Three lowest; none until the tender
  = The three lowest | Claims above two percent for two quarters
SC-2026-022 | Security | Michael Okafor | Decided | 7 Apr 2026 | 30 Apr 2026 | 29 Apr 2026 | 60000 EUR | two way
  > Do warehouse leads get two-step sign-in this year?
  ? Katrin Vogel | HGF-122 | With planners; next year
  = With planners | The insurer asks for it
SC-2026-024 | Route planning | Helen Prior | Decided | 4 May 2026 | 17 Jul 2026 | 16 Jul 2026 | 340000 EUR | two way
  > Do all UK depots get route planning after Bristol?
  ? Tom Ashworth | HGF-127 | All depots; two depots; stop
  = All depots, Glasgow last | One vehicle saved in Bristol for eight weeks
SC-2026-025 | Finance | David Hale | Dropped | 11 May 2026 | 12 Jun 2026 |  | 45000 EUR | two way
  > Do we buy a separate travel expense tool?
  ? Sabine Kurz |  | Buy; keep forms
SC-2026-027 | Customs | Ruth Calder | Decided | 18 May 2026 | 5 Jun 2026 | 3 Jun 2026 | 185000 EUR | two way
  > Who builds the broker portal for UK imports?
  ? Luca Ferrante | HGF-108 | Portalo; own team; broker's own portal
  = Portalo with our own data checks | Broker's portal shows nothing after submission
SC-2026-028 | Hosting | Michael Okafor | Decided | 25 May 2026 | 19 Jun 2026 | 25 May 2026 | 330000 EUR | one way
  > Do we move the planning database to Skyform?
  ? Skyform Hosting GmbH | HGF-118 | Move to Skyform
  = Move | Recommended
SC-2026-030 | Fleet | Gareth Pugh | Deferred | 8 Jun 2026 | 28 Aug 2026 |  | 90000 EUR | two way | 3
  > Do we fit tyre pressure sensors to all trailers?
  ? Gareth Pugh | HGF-115 | All; reefers only; none
SC-2026-031 | Warehouse Germany | Stefan Riedel | Decided | 15 Jun 2026 | 3 Jul 2026 | 2 Jul 2026 | 90000 EUR | two way
  > Do we pay for a robot study in Duisburg?
  ? Jonas Brandt | HGF-153 | Study; visit two sites ourselves
  = Study, capped at 90,000 | Two customers ask for it
SC-2026-033 | Customer portal | Helen Prior | Decided | 29 Jun 2026 | 24 Jul 2026 | 21 Jul 2026 | 280000 EUR | two way
  > Which shipment events do customers see?
  ? Luca Ferrante | HGF-141 | All events; five milestones
  = Five milestones | Drivers confirm five reliably
SC-2026-034 | Data | Steering Committee | Open | 6 Jul 2026 | 30 Sep 2026 |  | 175000 EUR | one way
  > Which company's customer number survives?
  ? Nadia Rahman | HGF-156 | UK number; German number; new number
SC-2026-035 | HR | Emma Whitlock | Deferred | 13 Jul 2026 | 11 Sep 2026 |  | 70000 EUR | two way | 1
  > Do we keep the agency portal project this year?
  ? Priya Nair | HGF-138 | Keep; move to 2027
SC-2026-036 | Fleet | David Hale | Open | 20 Jul 2026 | 16 Oct 2026 |  | 460000 EUR | one way
  > Do we accept the dearer grid connection at Wakefield?
  ? Gareth Pugh | HGF-130 | Accept; smaller connection with battery; move to Daventry
SC-2026-037 | Procurement | Anna Lindqvist | Decided | 27 Jul 2026 | 14 Aug 2026 | 13 Aug 2026 | 65000 EUR | two way
  > Is the carrier tender run for both companies at once?
  ? Tom Ashworth | HGF-136 | Together; UK first
  = Together | Six carriers serve both
SC-2026-038 | Customs | Ruth Calder | Open | 18 Aug 2026 | 30 Oct 2026 |  | 185000 EUR | two way
  > Do we sign the broker's data exchange agreement as it is?
  ? Bordermark Customs Brokers Ltd | HGF-108 | Sign; sign with liability cap; change broker
SC-2026-039 | Finance | Sabine Kurz | Decided | 24 Aug 2026 | 11 Sep 2026 | 10 Sep 2026 | 115000 EUR | two way
  > Which format do German electronic invoices use?
  ? Sabine Kurz | HGF-144 | XRechnung; ZUGFeRD; both
  = ZUGFeRD, XRechnung for public customers | One file a person can read too
SC-2026-040 | Warehouse | Helen Prior | Decided | 31 Aug 2026 | 18 Sep 2026 | 17 Sep 2026 | 20000 GBP | two way
  > Do we rent overflow space for the peak season?
  ? Tom Ashworth | HGF-165 | Rent; weekend trunks
  = Rent until January | Cheaper than six weekends of trunks
SC-2026-041 | Transport system | Jonas Brandt | Open | 22 Sep 2026 | 8 Nov 2026 |  | 1240000 EUR | one way
  > Go live without the carrier rate interface, or wait for Cargowerk?
  ? Cargowerk Software GmbH | HGF-101; HGF-157 | Go live with rates typed by hand; wait; second interface supplier
SC-2026-042 | Transport system | Helen Prior | Open | 28 Sep 2026 | 27 Nov 2026 |  | 890000 EUR | one way
  > Does the UK wave start before Germany is stable?
  ? Owen Marsh | HGF-102 | Start in January; wait one quarter
SC-2026-043 | Security | IT Security Board | Open | 5 Oct 2026 | 13 Nov 2026 |  | 35000 EUR | two way
  > Who accepts the risk of unpatched handhelds until replacement?
  ? Michael Okafor | HGF-151; HGF-162 | Accept until February; replace Tilbury now
SC-2026-044 | Fleet | Gareth Pugh | Open | 6 Oct 2026 | 6 Nov 2026 |  | 415000 EUR | two way
  > Do German trailers join the Vantage contract at the offered price?
  ? Anna Lindqvist | HGF-114 | Join; tender; trucks only
SC-2026-045 | Warehouse | Priya Nair | Open | 12 Oct 2026 | 4 Dec 2026 |  | 580000 EUR | two way
  > Does Daventry DC2 cut over before or after Easter?
  ? Priya Nair | HGF-105 | Before; after
SC-2026-046 | Customer portal | Luca Ferrante | Open | 12 Oct 2026 |  |  | 130000 EUR | two way
  > Do claims go into the portal or stay by e-mail?
  ? Luca Ferrante | HGF-142 | Portal; e-mail
SC-2026-047 | Hosting | Michael Okafor | Open | 19 Oct 2026 | 20 Nov 2026 |  | 110000 EUR | one way
  > When does the Daventry server room close?
  ? Michael Okafor | HGF-119 | End of January; end of April; keep as spare
SC-2026-048 | Hosting | TBD | Open | 19 Oct 2026 | TBD |  | 402000 EUR | two way
  > Who approves more Skyform capacity above the plan?
  ? Skyform Hosting GmbH | HGF-118 | Group IT; Finance; both
SC-2026-049 | Data | Ruth Calder | Open | 26 Oct 2026 | 18 Dec 2026 |  | 60000 EUR | two way
  > Which emission factors do we use for subcontracted loads?
  ? Nadia Rahman | HGF-148 | Carrier values; default values
SC-2026-050 | Finance | David Hale | Deferred | 26 Oct 2026 | 29 Jan 2027 |  | 520000 EUR | one way | 1
  > Do the two ledgers become one in 2027?
  ? Sabine Kurz | HGF-145 | 2027; 2028; stay apart
SC-2026-051 | Procurement | Vendor Management Committee | Open | 28 Oct 2026 | 27 Nov 2026 |  | 189849.60 EUR | one way
  > Do we renew the Cargowerk licence for one or three years?
  ? Cargowerk Software GmbH | HGF-101; HGF-102 | One year; three years with cap; three years
SC-2026-052 | Fleet | Tom Ashworth | Decided | 30 Oct 2026 | 13 Nov 2026 | 11 Nov 2026 | 150000 EUR | two way
  > Do subcontracted reefers need our sensors?
  ? Gareth Pugh | HGF-150 | All; own loads only
  = Own loads only | Two carriers already share their data
SC-2026-053 | Warehouse Germany | Stefan Riedel | Open | 2 Nov 2026 | 11 Dec 2026 |  | 150000 EUR | one way
  > Is the Hamburg-Billbrook lease ended in March?
  ? Jonas Brandt | HGF-166 | March; September; sublet
SC-2026-054 | Customs | Anna Lindqvist | Open | 3 Nov 2026 |  |  | 40000 EUR | two way
  > Do we name a second broker before the portal is live?
  ? Ruth Calder | HGF-154; HGF-108 | Before; after
SC-2026-055 | Finance | Sabine Kurz | Open | 4 Nov 2026 | 18 Nov 2026 |  | 210000 EUR | two way
  > From what difference is a carrier invoice held back?
  ? David Hale | HGF-107 | 1 percent; 3 percent; 25 euros
SC-2026-056 | Digital | Helen Prior | Open | 9 Nov 2026 | 4 Dec 2026 |  | 260000 EUR | two way
  > Do subcontracted drivers have to use the driver app?
  ? Luca Ferrante | HGF-111; HGF-112 | All from January; preferred carriers; voluntary
SC-2026-057 | Security | Michael Okafor | Open | 10 Nov 2026 | 27 Nov 2026 |  | 25000 EUR | two way
  > Is dispatch stopped for a night to test the restore?
  ? Katrin Vogel | HGF-124 | Stop one night; test on a copy
"""

# The lists of the next week: whole records take the place of those with the same key.
NEXT_INITIATIVES = """
HGF-101 | Transport system: Duisburg and Unna go live | Katrin Vogel | Jonas Brandt | DE Contract Logistics | Blocked | Highest | 2026-06-30 | 2027-02-26 |  | 74 | 1240000 | 1341200.20
  > Every German shipment is planned and invoiced in one transport system.
  ! Carrier rate interface fails acceptance test | 2026-09-21 | Cargowerk Software GmbH | SC-2026-041
HGF-102 | Transport system: UK trunking wave | Callum Reid | Helen Prior | UK Road | Red | Highest | 2026-09-30 | 2027-03-31 |  | 38 | 890000 | 518900.75
  > UK trunks run on the same plan as Germany, one planner view.
HGF-104 | Warehouse cut-over Tilbury | Priya Nair | Helen Prior | UK Warehouse | Blocked | Highest | 2026-08-28 | 2026-12-18 |  | 84 | 640000 | 662380.00
  > Tilbury picks from the new warehouse system without paper.
  ! Pick confirmations take 6 seconds with 90 users | 2026-11-17 | Nordtec Systems Limited | SC-2026-058
HGF-105 | Warehouse cut-over Daventry DC2 | Priya Nair | Helen Prior | UK Warehouse | Not Started | High | 2027-02-26 | 2027-04-16 |  | 0 | 580000 | 0
  > DC2 follows Tilbury with half the on-site support days.
HGF-108 | Customs broker portal for UK imports | Ruth Calder | Helen Prior | Customs | Amber | High | 2026-07-31 | 2027-01-15 |  | 62 | 185000 | 123980.00
  > Entries reach the broker with complete data before the truck reaches Dover.
HGF-114 | Telematics: one supplier for both fleets | Gareth Pugh | Helen Prior | Fleet | At Risk | High | 2026-10-16 | 2027-03-26 |  | 48 | 415000 | 236410.60
  > One view of every truck, and idling down by a tenth.
  ! Unit price for German trailers not agreed | 2026-10-05 | Anna Lindqvist | SC-2026-044
HGF-118 | Move the planning database to Skyform hosting | Michael Okafor | Michael Okafor | Group IT | Red | High | 2026-05-29 | 2027-01-30 |  | 77 | 330000 | 409215.35
  > Planning keeps running when the Daventry server room does not.
HGF-121 | Security monitoring for German sites | Michael Okafor | Jonas Brandt | Group IT | Done | High | 2026-11-30 | 2026-11-19 | 2026-11-19 | 100 | 95000 | 90900.00
  > Alerts from all sites are watched day and night.
HGF-124 | Backup restore test for the transport system | Katrin Vogel | Michael Okafor | Group IT | Amber | High | 2026-10-30 | 2026-12-18 |  | 45 | 25000 | 9240.00
  > We know, not hope, that dispatch is back within four hours.
HGF-141 | Customer portal: shipment status | Luca Ferrante | Helen Prior | Digital | Amber | High | 2026-08-14 | 2026-12-18 |  | 76 | 280000 | 297120.00
  > Customers stop ringing to ask where the load is.
HGF-150 | Cold chain sensors on reefers | Gareth Pugh | Tom Ashworth | Fleet | Amber | High | 2026-09-11 | 2026-11-27 |  | 87 | 150000 | 143610.00
  > No reefer load is refused for a missing temperature trace.
"""
NEXT_DECISIONS = """
SC-2026-031 | Warehouse Germany | Stefan Riedel | Reopened | 15 Jun 2026 | 4 Dec 2026 | 2 Jul 2026 | 90000 EUR | two way
  > Do we pay for a robot study in Duisburg?
  ? Jonas Brandt | HGF-153 | Study; visit two sites ourselves
  = Study, capped at 90,000 | Two customers ask for it
SC-2026-038 | Customs | Ruth Calder | Decided | 18 Aug 2026 | 30 Oct 2026 | 17 Nov 2026 | 185000 EUR | two way
  > Do we sign the broker's data exchange agreement as it is?
  ? Bordermark Customs Brokers Ltd | HGF-108 | Sign; sign with liability cap; change broker
  = Sign with a cap of 75,000 pounds | Our own fines never passed 40,000 pounds in a year
SC-2026-044 | Fleet | Gareth Pugh | Deferred | 6 Oct 2026 | 18 Dec 2026 |  | 415000 EUR | two way | 1
  > Do German trailers join the Vantage contract at the offered price?
  ? Anna Lindqvist | HGF-114 | Join; tender; trucks only
SC-2026-045 | Warehouse | Priya Nair | Decided | 12 Oct 2026 | 4 Dec 2026 | 19 Nov 2026 | 580000 EUR | two way
  > Does Daventry DC2 cut over before or after Easter?
  ? Priya Nair | HGF-105 | Before; after
  = After Easter, on 16 April | Tilbury takes the support days until January, and Easter is the second peak
SC-2026-058 | Warehouse | Priya Nair | Open | 18 Nov 2026 | 25 Nov 2026 |  | 38000 GBP | two way
  > Does Tilbury wait for Nordtec's release 8.4 or go live with 60 users?
  ? Lorna Teague | HGF-104 | Wait for 18 December; go live with 60 users; stay on paper until February
"""
