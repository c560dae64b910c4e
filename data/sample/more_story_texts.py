"""What was reported on the initiatives of the sample company in a year: facts in order of time (second half)."""

# ruff: noqa: E501  (one report per line reads better than wrapped lines)
from __future__ import annotations

STORIES = """
HGF-133 | Timo Wenzel |
  App in both shops since 11 May; 4 customers sign on the screen.
  Ten drivers of Müller & Söhne use it; 71 percent of exchanges are settled at the ramp.
  All drivers by 6 November is not possible: 120 tablets of subcontractors are too old. New date 22 January.
HGF-135 | Anna Lindqvist |
  Four measures agreed with 12 carriers: on time, claims, photos, invoices.
  First scorecard sent on 13 May to 28 carriers; three are below target.
HGF-136 | Anna Lindqvist | Toby Marlow, Arden Bell Consulting LLP
  186 lanes published on 7 September, 22 carriers invited.
  First offers of 19 carriers in: 4.1 percent above fuel-adjusted 2026.
  Eleven carriers above our limit were asked for a second round until 13 November.
HGF-138 | Joanna Frost |
  Three of five agencies agree to book through one portal.
  On hold since July: no decision on next year's budget.
HGF-139 | Nadia Rahman |
  Model per day built from three years of loads; error 7 percent.
  Error is 4.6 percent on the last eight weeks, inside the target of five.
  Forecast goes to Staffwell and Nordkraft each Tuesday since 20 October.
HGF-141 | Luca Ferrante |
  Five milestones defined with eight customers; they wanted eleven.
  20 customers use the portal; 38 percent fewer calls from them.
  Arrival times of subcontractors come in 3 hours late for 44 percent of loads.
  140 of 310 customers invited; finish moves from 14 August to 4 December because status texts are missing in German.
  German texts are in since 26 October; 164 of 310 customers have access.
HGF-142 | Hugo Larkin |
  Nothing started. 61 claims a month are handled by e-mail, average 24 days.
HGF-144 | Sabine Kurz |
  Format decided on 10 September: ZUGFeRD, XRechnung for public customers.
  Test with five customers: 212 of 214 invoices accepted, two had an old tax number.
  620 of 840 German customers have confirmed the format; 220 reminders go out on 16 November.
HGF-145 | Claire Donnelly |
  Both charts of accounts compared: 412 accounts, 260 can be merged.
  The decision on 2027 or 2028 was deferred; until then only the chart of accounts goes on.
HGF-147 | Philip Asante |
  Trunk cost per load agrees with the ledger to 0.7 percent for six months.
  Waiting time comes from telematics for 88 percent of stops.
  Sales tests with 40 quotes; 9 lanes were sold below cost in September.
HGF-148 | Emily Shaw |
  Carrier fuel figures came in four formats; 13 of 28 carriers answered.
  First report for one retailer sent on 9 October; the auditor asks for the source of 6 factors.
HGF-150 | Gareth Pugh | Vantage Telematics Inc.
  Sensors chosen after a test of six weeks: 2 of 180 readings missing.
  40 reefers fitted by 26 June.
  74 of 92 reefers fitted; 18 are with Blackwater and never at our own depots.
  Blackwater opens two Sundays in November; 12 of the 18 can be fitted then.
HGF-151 | Aisha Bello |
  Device chosen: battery lasted 13 hours in the cold store.
  Tilbury: 60 of 120 scanners replaced, no failure in four weeks.
  Next 60 arrive on 2 December; Daventry follows from January.
HGF-153 | Jürgen Kessler | Kessler Projektpartner GmbH
  Volumes of four weeks measured: 9,400 lines a day, peak 13,100.
  Two designs compared; pays back in 3.4 years with our wages, in 2.8 with theirs.
HGF-154 | Ruth Calder |
  Not started; three brokers named by Hannah Pike.
HGF-156 | Nadia Rahman |
  6,400 customers counted, 1,130 of them twice.
  Matching by tax number finds 780 pairs; 350 need a person.
HGF-157 | Dennis Maurer |
  11 of 34 users still open the old screens, all for consignment notes.
  Waits for the transport system in Duisburg; nothing else is left to do.
HGF-159 | Ewan Fraser |
  Eight cameras fitted, four weeks late because of a crane permit.
  Trailers are found in 3 minutes, before 21.
HGF-160 | Emma Whitlock |
  Campaign started on 3 August in Leeds, Bradford and Hull.
  24 drivers hired by 30 September, 9 of them from the army.
  35 hired by 6 November; agency share fell from 14 to 11.6 percent.
HGF-162 | Yusuf Demir | Sean Riordan, Ironpost Cyber Ltd
  Insurer lists seven gaps; two-step sign-in and patching are the hard ones.
  Sign-in proven on 30 September; four of seven gaps closed.
  Patch report for 240 handhelds is impossible; Castlegate asks the insurer for an exception until February.
HGF-163 | Jack Tomlin |
  Six contracts listed with end dates; first can end in February 2027.
HGF-165 | Callum Reid |
  Three offers for 2,000 pallet places; Flexhall is the cheapest from October.
  Space in use since 6 October, 1,140 pallets moved.
HGF-166 | Stefan Riedel |
  14 of 17 Hamburg customers agree to Unna; three ask for a price cut.
  Notice must reach the landlord by 1 December for the end of March.
"""

# Reports that say little: {step} is the next step of the plan, {topic} what the initiative is about.
VAGUE = """
Making progress on {step}.
In testing.
Waiting on feedback.
Working through issues.
Good progress this period, team is fully engaged on {topic}.
On track overall, some items to follow up on {step}.
{step} is well advanced, finalising details with stakeholders.
Continued alignment with all parties; workshops went well.
Several topics clarified, others in discussion. Momentum is good.
No major changes since the last report. Activities for {topic} ongoing.
Working closely with the supplier to move {step} forward.
Team is busy with preparations for {step}; more detail next time.
Some challenges, being addressed. Nothing to escalate.
Progress as planned, awaiting input from several sides.
Discussions on {step} continue and are constructive.
{topic}: various improvements made, positive feedback received.
Issues are being worked through with high priority.
We are driving {step} and keep all options open.
"""
VAGUE_SUPPLIER = """
Our team is working with the customer on the remaining points of {step}.
The issue is on the customer's side; we support where we can.
The reported behaviour comes from another system. Our part of {step} is complete.
{step} depends on our next release, which is progressing well.
We are waiting on feedback from the customer.
"""

# What was reported in the newest week: initiative | day | author | who is it (i our own, v supplier) | colour | text
NEWEST = """
HGF-101 | 2026-11-19 | Katrin Vogel | i | Blocked | 41 of 1,180 rates still wrong after the delivery of 16 November, all with valid-from dates. Go-live moves from 29 January to 26 February. Blocker: rate interface, since 21 September, waiting on Cargowerk. Next: fourth acceptance test on 2 December (Peter Lang); decision SC-2026-041 is overdue since 8 November.
HGF-101 | 2026-11-18 | Andrea Falk | v | Green | Delivery 5.2.7 made available. The remaining differences result from rate data maintained by the customer.
HGF-102 | 2026-11-19 | Callum Reid | i | Red | I took this over from Owen Marsh on 18 November. 95 of 118 rules of the night plan are explained well enough to be built; 23 need an interview with Owen, two hours agreed for 25 November. Still red: the split by hub comes with release 5.4 in March. No other blocker.
HGF-104 | 2026-11-18 | Priya Nair | i | Blocked | Blocked since 17 November: with 90 users a confirmation takes 6 seconds, the limit is 2, and Nordtec's index change is exhausted. Correction comes with their release 8.4. Night shift picks on paper until then. Next: decision SC-2026-058 by 25 November (Priya Nair).
HGF-104 | 2026-11-19 | Lorna Teague | v | Amber | Release 8.4 is planned for 14 December. Measured on 12 November: 5.9 seconds at 90 users, 38 percent of it on the database. We need two test nights in Tilbury on 1 and 2 December, then go-live on 18 December.
HGF-107 | 2026-11-20 | Sabine Kurz | i | Green | 86 percent of 1,870 invoices matched in the first half of November. The limit for small differences was due on 18 November and is not decided. Next: David Hale decides SC-2026-055, else 27 November cannot be held.
HGF-108 | 2026-11-18 | Ruth Calder | i | Amber | No longer blocked: the data exchange agreement was signed on 17 November with a cap of 75,000 pounds. Dover goes live on 15 January, four weeks after plan, because Bordermark opens its system after New Year only. Next: 20 live entries with Imogen Platt by 11 December.
HGF-111 | 2026-11-20 | Luca Ferrante | i | Green | Good progress, subcontractors are increasingly on board.
HGF-112 | 2026-11-19 | Sophie Grant | i | Green | "Reminders in pilot" is well advanced, finalising details with stakeholders.
HGF-114 | 2026-11-19 | Gareth Pugh | i | At Risk | Decision deferred to 18 December, Vantage holds its price until 31 December. 8 more German tractors fitted (104 of 118).
HGF-117 | 2026-11-19 | Marieke de Vries | v | Green | Gate interface is on test since 16 November: 312 of 318 slots arrived within one minute. Six failed for missing plates. Go-live 30 November stands; we need a named contact in Duisburg for the last question.
HGF-118 | 2026-11-20 | Graham Tully | i | Red | Red since today: without the audit tables the copy takes 20 hours 50, still 50 minutes too long, and 18 December is the last Sunday before peak. Fourth date: 30 January. Cost to finish 431,000 against 330,000. Next: third rehearsal on 13 December (Carla Weiss).
HGF-118 | 2026-11-18 | Corinna Brehm | v | Amber | Storage performance is within the agreed values.
HGF-119 | 2026-11-19 | Graham Tully | i | Not Started | Blocked since 1 June by the planning database. Same 27 servers as last month.
HGF-121 | 2026-11-19 | Yusuf Demir | i | Done | Last Hamburg server sends logs since 15 November; four quiet nights. All eight sites are watched day and night. Closed today, 9 days before plan, 4,100 euros below budget.
HGF-124 | 2026-11-20 | Carla Weiss | i | Amber | Second restore took 4 hours 35 without the old log files. Finish moves from 27 November to 18 December because dispatch gives us no night before. Next: SC-2026-057 by 27 November (Michael Okafor).
HGF-127 | 2026-11-18 | Tom Ashworth | i | Green | 14 of 19 wrong capacities in Daventry corrected. Daventry starts on 11 January as planned. No blocker.
HGF-129 | 2026-11-19 | Rhys Morgan | i | Amber | Discussions with all parties continue.
HGF-130 | 2026-11-19 | Gareth Pugh | i | Blocked | New grid offer of 279,400 pounds arrived on 17 November, valid until 17 December. Blocked until David Hale decides SC-2026-036, due since 16 October.
HGF-133 | 2026-11-18 | Timo Wenzel | i | Amber | Working through issues.
HGF-136 | 2026-11-18 | Anna Lindqvist | i | Green | We are no longer waiting on feedback: all 11 carriers answered the second round by 13 November. Average is now 1.2 percent above fuel-adjusted 2026; 31 of 186 lanes stay above the limit. Next: awards on 9 December (Anna Lindqvist). No blocker.
HGF-139 | 2026-11-18 | Nadia Rahman | i | Green | Nearly finished.
HGF-141 | 2026-11-19 | Luca Ferrante | i | Amber | 203 of 310 customers have access. Finish moves from 4 to 18 December: 60 customers asked for one account per site. Next: rule for sites by 25 November (Zoe Hartley).
HGF-144 | 2026-11-20 | Sabine Kurz | i | Green | 716 of 840 customers confirmed. 124 get a call by 4 December (Julia Hartwig). No blocker; 31 December holds.
HGF-147 | 2026-11-17 | Philip Asante | i | Green | Waiting time now covers 91 percent of stops. Sales priced 66 quotes with it. Next: training on 2 December (Philip Asante). No blocker.
HGF-148 | 2026-11-20 | Emily Shaw | i | Amber | In progress.
HGF-150 | 2026-11-16 | Gareth Pugh | i | Amber | 80 of 92 reefers fitted; six more on Sunday 22 November, the last six on 6 December if Blackwater agrees. Finish moves from 13 to 27 November for our own fleet.
HGF-151 | 2026-11-19 | Aisha Bello | i | Green | No failure in 60 replaced scanners. Delivery of 2 December confirmed by Scanvale. No blocker.
HGF-153 | 2026-11-18 | Jürgen Kessler | v | Amber | Final report is on schedule. We recommend to reserve production capacity with the maker before year end.
HGF-156 | 2026-11-20 | Nadia Rahman | i | Red | Making progress on "Number chosen".
HGF-160 | 2026-11-20 | Emma Whitlock | i | Green | 38 of 40 drivers hired; two offers are out. Agency share 11.2 percent. Closes on 27 November. No blocker.
HGF-162 | 2026-11-19 | Yusuf Demir | i | Amber | Insurer answered on 18 November: exception for handhelds until 28 February if they are in their own network. Jack Tomlin separates them by 2 December. Five of seven gaps closed.
HGF-166 | 2026-11-19 | Stefan Riedel | i | Amber | 15 of 17 customers agree. Notice letter is ready; it must leave by 27 November. Next: SC-2026-053, Stefan Riedel and Jonas Brandt, 26 November instead of 11 December.
"""
