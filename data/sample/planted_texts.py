"""What is planted in the sample company, one line each: kind | what it is about | why | signal."""

# ruff: noqa: E501  (one record per line reads better than wrapped cells)
from __future__ import annotations

# The signal is the kind that must find it, or that must stay silent; none where no kind looks for it yet.
# ids as in the lists; names where the lists have no id (ledger suppliers, accounts, people)
PROBLEMS = """
late_without_blocker | HGF-111 | due 30 September 2026, reported green, no blocker named | late_without_blocker
late_without_blocker | HGF-139 | due 30 October 2026, 95 percent done, no blocker named | late_without_blocker
old_blocker | HGF-119 | blocked since 1 June 2026 by the planning database (SC-2026-047) | long_blocked
old_blocker | HGF-130 | blocked since 6 July 2026; its decision is overdue since 16 October (SC-2026-036) | long_blocked
blocked | HGF-101; SC-2026-041; S-10235 | the rate interface fails its test since 21 September 2026
old_blocker | HGF-101 | sixty days, with the reason in every report | long_blocked
newly_blocked | HGF-104; SC-2026-058; S-10242 | blocked since 17 November 2026, in the list of the second week
unblocked | HGF-108; SC-2026-038 | the data exchange agreement was signed on 17 November 2026
turned_red | HGF-118 | amber in the first week, red in the second
slipped_three_times | HGF-118 | 29 May, 24 July, 25 September, 18 December, 30 January: told in the log, four replans in the plan | slipped_again
slipped | HGF-101; HGF-114; HGF-124; HGF-141; HGF-150 | due dates later in the second week
vague_updates_on_red | HGF-156 | red, and every report since July says nothing that can be checked | vague_update
vague_updates | HGF-129; HGF-133; HGF-148 | reports without a fact, a name or a date | vague_update
same_update_again | HGF-101 | the report of 9 January 2026 again on 4 February
same_update_again | HGF-112 | the report of 12 November 2026 again on 19 November | same_update_again
green_against_evidence | HGF-111 | green; seven weeks late, 26 percent where 90 were promised, a milestone open | better_than_evidence
green_against_evidence | HGF-139 | green; three weeks late | better_than_evidence
supplier_clearer_than_us | HGF-117 | the supplier's reports name numbers and days, ours stopped naming them | supplier_clearer
supplier_blames_us | HGF-101 | the supplier reports green and points at our data while we report blocked | conflicting_stories
supplier_blames_us | HGF-118 | the supplier reports that its own part is as agreed while we report red
recommended_and_approved_the_same_day | SC-2026-028 | by the supplier, one option | approved_unchanged
supplier_sets_the_date | HGF-101.3; HGF-104.3; HGF-108.2; HGF-108.4; HGF-114.3; HGF-118.1; HGF-118.4 | steps with a date of the supplier
no_owner | HGF-157; S-10277; S-10354; S-10403; APM0001101 | owner empty | no_one_person
placeholder_owner | HGF-109; HGF-148; S-10270; APM0001203; RSK-3033 | owner "TBD" | no_one_person
placeholder_owner | SC-2026-048 | decider "TBD", needed by "TBD" | half_decision
committee_owner | HGF-129; S-10235; APM0001001; APM0001305; CT-1035; RSK-3037 | a committee or board stands where a person should | no_one_person
committee_decider | SC-2026-034; SC-2026-043; SC-2026-051 | a committee or board decides | committee_decides
several_owners | HGF-133; APM0001029; APM0001032; RSK-3039 | "IT and ops", two names | no_one_person
several_owners | HGF-101.3; HGF-104.3 | two names
mailbox_owner | APM0001110 | owned by the service desk's mailbox | no_one_person
vendor_owner | HGF-153; APM0001037 | owned by Kessler Projektpartner GmbH | no_one_person
vendor_staff_owner | SC-2026-058 | recommended by Lorna Teague of Nordtec
leaver_owner | HGF-117; APM0001009; APM0001412 | Florian Beck left on 30 September 2026 | owner_left
leaver_owner | APM0001003 | Bernd Zoller left on 31 March 2026; the system is at its end
leaver_owner | APM0001306 | Robert Kline left on 29 May 2026 | owner_left
leaver_owner | APM0001031; CT-1048 | Mark Ellery left on 30 June 2026 | owner_left
leaver_owner | CT-1070; RSK-3064 | Vivian Osei left on 28 August 2026 | owner_left
leaver_owner | CT-1064 | Vivian Osei left on 28 August 2026; the contract is over
leaver_owner | APM0001002; APM0001405 | Owen Marsh left on 18 November 2026, in the list of the second week; HGF-102 and RSK-3012 were handed over | owner_left
owners_disagree | S-10242; CT-1038 | supplier list says Michael Okafor, contract list Priya Nair
owners_disagree | S-10277; CT-1044; APM0001101 | supplier list nobody, contract list Graham Tully, system list nobody
owners_disagree | S-10235; CT-1036 | supplier list a committee, contract list Katrin Vogel
two_names_alike | Nadia Rahman; Nadia Rahmani | two people with nearly one name
committee_listed_as_person | 900002; Vendor Management Committee | the worker list has a committee without a worker type
risk_treatment_overdue | RSK-3001; RSK-3003; RSK-3009; RSK-3015; RSK-3037; RSK-3039; RSK-3057; RSK-3064 | the treatment was due before 14 November 2026 and is not done | treatment_overdue
risk_review_overdue | RSK-3021; RSK-3033; RSK-3037; RSK-3039; RSK-3062; RSK-3064 | the next review lies in the past | risk_review_overdue
acceptance_expired | RSK-3006 | accepted until 30 September 2026 | acceptance_expired
risk_up | RSK-3002 | likelihood 3 to 4, residual high to very high in the second week | risk_rose
risk_lowered_without_treatment | RSK-3021 | impact and likelihood lowered in the second week, with no treatment at all | lowered_without_treatment
new_risk | RSK-3071 | raised on 18 November 2026
contract_past_notice | CT-1035 | renews by itself on 31 December 2026, notice was due on 2 October | notice_near
contract_past_notice | CT-1062 | renews by itself on 31 December 2026, notice was due on 2 October | notice_near
contract_past_notice | CT-1020 | renews by itself on 31 December 2026, notice was due on 1 November | notice_near
contract_past_notice | CT-1042 | renews by itself on 30 November 2026, notice was due on 31 October | notice_near
contract_past_notice | CT-1085 | renews by itself on 31 January 2027, notice was due on 2 November | notice_near
auto_renew_soon | CT-1029; CT-1044; CT-1052; CT-1058; CT-1059; CT-1090 | notice is due between 30 November and 2 December 2026 | notice_near
notice_soon | CT-1012; CT-1023; CT-1033; CT-1048; CT-1051 | ends by itself soon, and our own time to decide has begun | notice_near
notice_soon | CT-1007 | ends by itself soon, and our own time to decide has begun
paid_without_contract | Driveforce Agency Limited | about GBP 54,000 a month, orders without a contract | paid_without_contract
paid_without_contract | S-10165 | about GBP 54,000 a month, orders without a contract
paid_without_contract | Kordaat Transport BV | about EUR 14,500 a month | paid_without_contract
paid_without_contract | S-10095 | about EUR 14,500 a month
paid_without_contract | Kessler Projektpartner | about EUR 97,000 in 2026, onboarding until the second week | paid_without_contract
paid_without_contract | S-10403 | about EUR 97,000 in 2026, onboarding until the second week
paid_and_not_listed | Flexhall Temporary Space Ltd; Büro Lindner e.K. | in a ledger, in no supplier list
contract_never_paid | CT-1070 | an inactive supplier with a contract that renews by itself | contract_never_paid
contract_never_paid | S-10417 | an inactive supplier with a contract that renews by itself
paid_after_contract_end | CT-1049 | ended on 31 March 2026, billed until October | paid_after_end
paid_after_contract_end | S-10291; Scanvale Devices Inc | ended on 31 March 2026, billed until October
order_without_contract | S-10165; S-10095; S-10403; S-10291 | purchase orders above EUR 5,000 without a contract
budget_overrun | IT910 | Skyform hosting runs at nearly twice its budget of 2026 | spend_above_budget
above_its_contract | Skyform Hosting GmbH | billed EUR 1.03 million in twelve months, where its contracts allow 568,000 | spend_above_contract
nobody_answers_for_spend | Flexhall Temporary Space Ltd | paid, on no supplier list and in no contract | spend_without_owner
many_functions_on_one_supplier | Skyform Hosting GmbH | four critical functions stand on it, and it cannot be replaced | vendor_concentration
supplier_shapes_the_plan | Skyform Hosting GmbH | recommended without another option, answered at once, no way out | vendor_shapes_plan
no_exit_plan | Cargowerk Software GmbH | critical, not replaceable, no contract with an exit plan | no_exit_plan
budget_overrun | 630030 | Skyform hosting runs at nearly twice its budget of 2026
spend_rising | S-10277; Skyform Hosting GmbH | about EUR 8,000 more each month from December 2025 to October 2026 | spend_rising_no_value
document_twice | Gripline Tyres | one document number twice in February 2026 | duplicate_payment
decision_overdue | SC-2026-034; SC-2026-036; SC-2026-041; SC-2026-043; SC-2026-055 | open after the day by which it was needed | decision_overdue
decision_without_date | SC-2026-046; SC-2026-054 | nobody said when | half_decision
deferred_three_times | SC-2026-030 | deferred three times since June 2026 | deferred_again
new_decision | SC-2026-058 | raised on 18 November 2026
decided | SC-2026-038; SC-2026-045 | decided between the two weeks
deferred | SC-2026-044 | deferred between the two weeks
supplier_status_changed | S-10088; S-10403 | on hold; active
nothing_sent | systems | the system list of the second week was not sent | reporting_gap
capability_overlap | APM0001001 | three systems for transport management | overlapping_systems
capability_overlap | APM0001002; APM0001003 | three systems for transport management
plan_far_away | HGF-145 | at risk, and no step of its plan before 26 February 2027 | no_milestone
no_goal | HGF-153; HGF-163 | no objective stands above them | no_goal
spends_without_result | HGF-141 | the last step was reached on 1 May 2026, the cost rose again, and no decision is pending | spending_without_milestone
rank_against_importance | HGF-133 | "Must have" and of low importance | priority_contradiction
pushed_out | HGF-138 | pushed out by the driver campaign HGF-160 | displaced
assessment_overdue | TPA-203 | tier 1, remediation required in February 2025, due again since February 2026, two critical findings | security_gap
never_assessed | TPA-217 | Driveforce, without a contract, holds personal data of drivers and was never assessed | security_gap
one_holds_much | Katrin Vogel | six most critical systems and interfaces, the rollout, its risks and contracts | one_person_many_critical
one_holds_much | Katrin Vogel | six most critical systems and interfaces, the rollout, its risks and contracts | key_person
many_run_on_one | APM0001112 | transport planning, telematics, driver tools, customer service and invoices run on the planning database | one_system_many_functions
supplier_decides | APM0001010 | owned by Ruth Calder, really decided by Frank Hoyer of Portalo | decider_is_not_owner
no_backup | APM0001107; APM0001201; APM0001307 | most critical, with one owner and no deputy | no_backup
router | Michael Okafor | four approvals, three blocked initiatives and two decisions wait for him | many_wait_for_one
executive_decides_reversible | SC-2026-056 | reversible, within the right of Luca Ferrante, and waits for Helen Prior | decides_above_need
two_deciders | Hosting | two people decide | rights_unclear
supplier_has_the_right | Interfaces | the right to decide is a supplier's | rights_unclear
committee_has_the_right | Data | the right to decide is a committee's | rights_unclear
decided_by_another | SC-2026-052 | decided by Tom Ashworth; the right is Helen Prior's or Gareth Pugh's | decided_without_right
asked_and_approved_the_same_day | APR0010024; APR0010025 | asked for by staff of the supplier, approved on the same day, unchanged | approved_unchanged
decided_and_reopened | SC-2026-031 | decided on 2 July 2026, reopened in the second week | reopened
names_not_answered | names | Nordtec, Severnside, Pennine and most others are spelt differently in ledgers and lists, and nobody has said that they are one | names_not_answered
paid_though_on_hold | S-10074 | procurement put Oderland on hold, and it carried loads until October 2026 | lists_disagree
ranked_apart | S-10291 | procurement calls Scanvale standard, security puts it in its first tier for scanners without patches | lists_disagree
personal_data_unknown_to_security | APM0001031 | card use by driver is personal, and security has neither Fuel Monitor nor Fuelbridge in its register | sensitive_unknown_to_security
run_and_not_bought | Lehrwerk Akademie GmbH | runs the Learning Hub, security assessed it, and procurement has it neither as a supplier nor in a contract | unknown_to_procurement
signed_and_not_listed | Keystead Identity Ltd | everybody signs in with it, IT signed a contract, and no list of suppliers has it | vendor_without_owner
two_suppliers_one_group | S-10242 | Nordtec and Ledgerline both belong to Halvard: three critical functions hang on one group | vendor_concentration
case_without_a_number | HGF-153 | a study for EUR 90,000 with no number, no day and nothing measured | business_case_incomplete
nobody_can_unblock | HGF-129 | blocked since 19 October 2026, with no open decision, a committee as owner and nobody to wait for | nobody_can_unblock
"""
INNOCENTS = """
annual_invoice | S-10235; Cargowerk Software GmbH | the TMS licence is billed each January | spend_rising_no_value
seasonal_bill | S-10319; S-10326; Northmere Energy Ltd; Stadtkraft Duisburg AG | energy is dearer every winter | spend_rising_no_value
currency_move | S-10284; Vantage Telematics Inc; Vantage Telematics Inc. | the same dollars in a stronger dollar | spend_rising_no_value
one_off | S-10242; NORDTEC SYSTEMS LTD | one bill of GBP 66,180 in April 2026, agreed by SC-2026-019 | spend_rising_no_value
accrual_and_reversal | NORDTEC SYSTEMS LTD | GBP 64,000 accrued on 31 March, reversed on 1 April 2026 | spend_rising_no_value
bill_and_credit | PENNINE TRUNKING LTD | billed twice in May 2026, credited in June | duplicate_payment
honest_red | HGF-102 | red, and its reports say since when, why, what is missing and who does what | vague_update
honest_red | HGF-102 | its evidence is as red as its report | better_than_evidence
honest_red | HGF-102 | its evidence is as red as its report | worse_than_evidence
honest_blocked | HGF-101 | blocked, and our own reports name blocker, day, number and next test | vague_update
no_longer_waiting | HGF-136 | "no longer waiting on feedback" of 18 November 2026 is a full report | vague_update
planned_slip | HGF-105 | moved once, to 16 April 2027, by the decision SC-2026-045 with a reason | slipped_again
planned_slip | HGF-108; SC-2026-038 | moved to 15 January 2027 with its reason in the report
renewed_in_time | CT-1050; CT-1069 | past notice or near their end in the first week, renewed in the second | notice_near
ended_with_successor | CT-1064; CT-1065 | ended on 30 June 2026, the next contract began the day after | paid_after_end
ended_with_successor | CT-1071; CT-1072; CT-1073; CT-1001; CT-1002; CT-1003 | frameworks of 2023 to 2025 and those after them | paid_after_end
notice_given | CT-1061 | terminated for the end of 2026; the tender runs | notice_near
lowered_after_treatment | RSK-3043 | treatment done in August, lowered and closed on 16 November 2026 | lowered_without_treatment
treated_in_time | RSK-3020; RSK-3019; RSK-3051; RSK-3066 | treatment done | treatment_overdue
accepted_in_time | RSK-3027; RSK-3028; RSK-3029; RSK-3045; RSK-3050; RSK-3052; RSK-3067 | accepted until a day that lies ahead, by one person | acceptance_expired
done_late_but_done | HGF-126; HGF-159 | finished after the first plan, done | late_without_blocker
annual_bill_and_budget | IT900 | the annual licence comes in one month | spend_above_budget
two_systems_of_one_maker | APM0001012; APM0001013 | one maker, so nothing to choose between | overlapping_systems
billed_once_a_year | S-10235 | the annual licence is within its contract | spend_above_contract
value_named | S-10298; Ironpost Cyber Ltd | rises by about GBP 800 a month in 2026 for German sites: the benefits register names what for, measured and confirmed | spend_rising_no_value
within_its_contracts | S-10298 | rises, and a second contract allows it | spend_above_contract
within_its_budget | 9100 | bears the German sites and stays near its budget | spend_above_budget
billed_by_the_quarter | S-10410; Castlegate Marine Ins. Brokers | insurance is billed every three months | spend_rising_no_value
billed_every_two_months | Kessler Projektpartner; Arden Bell Consulting | work is billed every two months | spend_rising_no_value
currency_move | Staffwell Industrial Ltd | the same pounds at another rate | spend_rising_no_value
rent | Daventry Gate Estates LLP; Tilbury Portside Properties; Unna Hallen KG | the same amount every month | duplicate_payment
instalments | Brackley Truck and Trailer Ltd | a refurbishment of GBP 9,450 in three equal instalments within six weeks | duplicate_payment
credit_and_new_bill | Wrapwell Packaging Ltd | billed for the wrong warehouse, credited, billed again | duplicate_payment
fixed_fee | Kestrel Catering Services Ltd | the same fee every month | duplicate_payment
fixed_fee | S-10424 | the fee that its contract says | spend_above_contract
accrual_and_reversal | NORDTEC SYSTEMS LTD | accrued, reversed and billed | duplicate_payment
last_bill_in_tolerance | CT-1093; Hourglass Tacho Bureau Ltd | ended on 30 September 2026, the last quarter billed on 8 October | paid_after_end
next_contract_runs | CT-1039; CT-1067 | ended, and another contract with the supplier runs | paid_after_end
young_contract | CT-1091 | in force since 1 September 2026, the first bill is still to come | contract_never_paid
not_in_force | CT-1074; CT-1078 | drafts | contract_never_paid
paid_under_another_spelling | CT-1001; CT-1040; CT-1058 | paid under another spelling that waits for an answer | contract_never_paid
contract_under_another_spelling | Brackley Truck and Trailer Ltd; PENNINE TRUNKING LTD | signed under another spelling that waits for an answer | paid_without_contract
two_firms_alike | Kestrel Catering Services Ltd; Kestrel Courier Services Ltd | a canteen and a courier: two firms, each with its own contract | paid_without_contract
small_supplier | Büro Lindner e.K. | about EUR 7,000 a year | paid_without_contract
small_supplier | Büro Lindner e.K. | about EUR 7,000 a year | spend_without_owner
inactive_and_not_paid | S-10417 | inactive, and no ledger names it | lists_disagree
one_step_apart | S-10410 | critical for procurement, second tier for security | lists_disagree
assessor_is_not_the_owner | S-10249; S-10298 | who assesses for security does not answer for the supplier | lists_disagree
assessed_supplier | APM0001012; APM0001106 | personal data with a supplier that security assessed | sensitive_unknown_to_security
our_own_data | APM0001205; APM0001014 | personal data that we keep ourselves: a register of third parties does not name it | sensitive_unknown_to_security
signed_by_it | Keystead Identity Ltd | on no list of suppliers, and in a contract | unknown_to_procurement
nothing_critical_rests_on_it | Lehrwerk Akademie GmbH | on no list of suppliers, and no critical system or contract names it | vendor_without_owner
small_group | S-10144; S-10151 | Palletloop and Palettenkreis are one group, and nothing critical hangs on it | vendor_concentration
two_functions | S-10305 | two critical functions and no more | vendor_concentration
hired_for_it | S-10221; S-10242 | does what it was hired for, with an owner of ours who decides | vendor_shapes_plan
exit_plan_drafted | S-10242; S-10298 | critical, with a draft of an exit plan | no_exit_plan
long_to_run | CT-1092; CT-1094 | the next day for notice lies far ahead | notice_near
two_things | APM0001106; APM0001027 | signing in and watching alarms are two things | overlapping_systems
case_answered | HGF-101; HGF-107 | goal, number, day and owner are named | business_case_incomplete
small_case | HGF-163 | EUR 25,000: no business case is asked for | business_case_incomplete
intercompany | Harrowgate Freight Ltd; Harrowgate Logistik GmbH | quarterly recharges between the two units | spend_without_owner
blocked_for_days | HGF-104 | blocked for three days only | long_blocked
handed_over | HGF-102; RSK-3012; CT-1065 | handed over by those who left | owner_left
decided_in_time | SC-2026-045 | decided two weeks before its day | decision_overdue
supplier_not_followed | SC-2026-019 | recommended by the supplier, decided weeks later and otherwise | approved_unchanged
approved_with_changes | APR0010021; APR0010026 | approved after days, with something changed | approved_unchanged
deferred_once | SC-2026-044 | deferred once, with a new day | deferred_again
decides_what_is_his | SC-2026-018; SC-2026-039 | decided by those who have the right | decided_without_right
waits_for_the_board | SC-2026-042; SC-2026-051 | not reversible: rightly high up | decides_above_need
one_decider | Customs; Finance | one person decides | rights_unclear
assessed | TPA-210; TPA-202; TPA-209 | assessed in time, no critical finding | security_gap
not_assessed_and_harmless | TPA-218 | never assessed, holds no data of ours, lowest tier | security_gap
has_a_goal | HGF-109; HGF-119 | an objective stands above them | no_goal
ranks_agree | HGF-101; HGF-138 | must and important; will not and on hold | priority_contradiction
step_ahead | HGF-151; HGF-144 | the next step is within sixty days | no_milestone
step_reached | HGF-151; HGF-136 | a step was reached in the last six months | spending_without_milestone
owner_decides | APM0001004; APM0001014 | the owner really decides | decider_is_not_owner
has_a_deputy | APM0001004; APM0001014 | most critical, with a deputy | no_backup
same_words_another_report | HGF-119 | "same 27 servers as last month" is another report | same_update_again
both_green | HGF-117 | supplier and we report green | conflicting_stories
decision_stands | SC-2026-045; SC-2026-024 | decided and not reopened | reopened
somebody_can_unblock | HGF-101; HGF-104; HGF-130 | a decision is open, with one person and a day | nobody_can_unblock
rose_by_nothing | RSK-3012; RSK-3053 | a new owner, a new day, the same rating | risk_rose
runs_on_its_own | APM0001004; APM0001103 | one function rests on it | one_system_many_functions
"""
