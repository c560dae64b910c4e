"""The Brief: five panels that say what the lists say, and which sheet lights a dark one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from marts.brief import Panel, brief, words
from marts.say import MINUS

if TYPE_CHECKING:
    from tests.marts.company import Company
UNBLOCKS = "{} would unblock it, due {}. Owner: J. Moreau."


def panels(company: Company) -> dict[int, Panel]:
    return {each.number: each for each in brief(company.kept()).panels}


def told(panel: Panel) -> list[tuple[str, str, str]]:
    return [(line.label, line.who, words(line.text)) for line in panel.lines]


def test_empty_company_says_what_lights_each_panel(company: Company) -> None:
    found = brief(company.kept())
    assert [each.number for each in found.panels] == [1, 2, 3, 4, 5]
    assert all(each.dark and not each.lines for each in found.panels)
    assert ["six lines on Start" in each.dark for each in found.panels] == [False, True, True, False, True]
    assert [each.ways for each in found.panels] == [
        ("Load",),
        ("Start", "Load"),
        ("Start", "Load"),
        ("Load",),
        ("Start", "Load"),
    ]
    assert words(found.headline).startswith("Nothing is loaded yet. Fill the six lines on Start")
    assert found.freshness == ()


def test_headline_says_the_strongest_facts(full: Company) -> None:
    assert words(brief(full.kept()).headline) == (
        "Two overdue decisions keep €1.4 M of planned work waiting. Spend with Skyform rises by €1.8 k a month, "
        "its value not named, and one initiative is blocked."
    )


def test_company_with_only_spend_is_calm(company: Company) -> None:
    company.spend("2026-10 | Acme | 1234567 | EUR")
    found = brief(company.kept())
    assert words(found.headline) == "€1.2 M of spend is on record. Nothing presses as far as the loaded lists say."
    assert [each.number for each in found.panels if each.dark] == [2, 3, 5]
    assert words(found.foot) == "Files say €1,234,567.00, all shown. "


def test_freshness_says_the_oldest_first_and_counts_the_others(full: Company) -> None:
    found = brief(full.kept()).freshness
    said = [words(each.says) for each in found]
    assert said[:2] == ["Oldest: exchange rates, sent 18 days ago", "Finance to Oct 2026"]
    assert said[2:] == [f"{len(found[2].also)} others up to date", "1 warning"]
    assert "Vendor register: sent 10 Nov by ana" in found[2].also


def test_oldest_feed_rules_and_quiet_one_is_late(company: Company) -> None:
    company.spend("2026-10 | Acme | 1 | EUR", unit="North")
    company.spend("2026-08 | Acme | 1 | EUR", unit="South", loaded_at="2026-10-16 08:00:00")
    (fresh,) = brief(company.kept()).freshness
    assert (words(fresh.says), fresh.late) == ("Finance to Aug 2026, sent 16 Oct by ana", False)
    company.set("stale_days", "34")
    (fresh,) = brief(company.kept()).freshness
    assert fresh.late
    assert words(fresh.says) == "Finance (spend of South) sent nothing since 16 Oct: shown as it was"


def test_first_loads_have_nothing_to_compare_with(company: Company) -> None:
    company.spend("2026-10 | Acme | 1 | EUR", unit="North")
    assert told(panels(company)[1]) == [("New", "", "First load: nothing to compare with yet. 1 load on 1 Nov.")]


def test_restated_month_says_by_how_much(full: Company) -> None:
    full.undo(full.seq)
    full.db.execute("update loads set loaded_at = '2026-11-19 09:00:00' where load_id = 5")
    (first, *_) = told(panels(full)[1])
    assert first == (
        "Restated",
        "ana · 19 Nov",
        f"spend-5.xlsx: Oct 2026 changed by +€1.3 k, Oct 2026 changed by {MINUS}US$120, 2 lines of spend of North.",
    )


def test_blocked_says_since_when_and_for_whom(full: Company) -> None:
    panel = panels(full)[2]
    assert panel.summary == "1 blocked, of 4"
    assert told(panel) == [
        (
            "Blocked 31 days",
            "COO decides",
            f"Carrier billing waits for Nordtec: Sign-off is missing. {UNBLOCKS.format('D-041', '8 Nov')}",
        )
    ]


def test_nothing_blocked_is_said_with_what_is_unknown(company: Company) -> None:
    company.load("initiatives", "initiative_id | title | status\nI-1 | One | on_track\nI-2 | Two | ")
    ((_, _, text),) = told(panels(company)[2])
    assert text == "No initiative is reported as blocked. 1 initiative with no known status."


def test_late_initiative_without_a_blocker_is_named_after_the_blocked(company: Company) -> None:
    company.load(
        "initiatives",
        """initiative_id | title | owner | status | forecast_finish | next_decision_id
        I-1 | Cut-over | J. Moreau | on_track | 2026-11-10 | D-1
        I-2 | Portal | | blocked | 2026-12-10 |
        I-3 | Old thing | | done | 2026-01-01 |""",
    )
    company.load(
        "decisions", "decision_id | question | owner | status | due_date\nD-1 | Wait? | COO | open | 2026-11-25"
    )
    panel = panels(company)[2]
    assert panel.summary == "1 blocked, 1 late, of 3"
    assert told(panel) == [
        ("Blocked", "No owner yet", "Portal. No blocker is named."),
        (
            "10 days late",
            "COO decides",
            f"Cut-over was to finish on 10 Nov. No blocker is named. {UNBLOCKS.format('D-1', '25 Nov')}",
        ),
    ]
    assert panel.count.value == 2


def test_panel_delivers_eight_lines_and_counts_the_others(company: Company) -> None:
    rows = "\n".join(f"D-{number} | Which {number}? | COO | open | 2026-12-{number:02d}" for number in range(1, 13))
    company.load("decisions", f"decision_id | question | owner | status | due_date\n{rows}")
    panel = panels(company)[5]
    assert (len(panel.lines), panel.count.value, panel.more.value) == (8, 12, 4)


def test_without_a_review_the_highest_open_risks_are_shown(company: Company) -> None:
    company.load(
        "risks",
        """risk_id | title | owner | likelihood | consequence | status | treatment_due
        R-1 | Portal | | 2 | 3 | open |
        R-2 | Ransomware | R. Vance | 5 | 5 | open | 2026-11-10
        R-3 | Closed one | | 5 | 5 | closed |""",
    )
    panel = panels(company)[3]
    assert panel.summary == "2 open"
    assert [each[0] for each in told(panel)] == ["High, 25 of 25", "Low, 6 of 25"]
    assert told(panel)[0][1:] == ("R. Vance · reduce now", "Ransomware. Treatment 10 days overdue.")


def test_rising_spend_says_its_range_and_that_no_value_is_named(full: Company) -> None:
    ((label, who, text), *others) = told(panels(full)[4])
    assert label == "+€1.8 k a month"
    assert who == "Ask M. Okafor"
    assert text.startswith("Skyform since Jan 2026 (€"), text
    assert "Value not named." in text
    assert others[-1][0] == "Moved"  # what cost more than in the months before, and does not truly rise


def test_few_months_tell_who_moved_and_no_rise(company: Company) -> None:
    months = [f"2026-{month:02d}" for month in range(5, 11)]
    company.spend("\n".join(f"{each} | Acme | {10000 if each < '2026-08' else 16000} | EUR" for each in months))
    ((label, _, text), *_) = told(panels(company)[4])
    assert label == "+€6.0 k a month"
    assert "in Aug to Oct 2026" in text


def test_decide_now_has_overdue_first_then_soon_then_without_a_date(full: Company) -> None:
    panel = panels(full)[5]
    assert panel.summary == "2 late, 1 due soon, 4 open"
    assert told(panel) == [
        ("12 days late", "COO · due 8 Nov",
         "D-041 Keep Nordtec for wave 2? Recommended by Nordtec. 2 initiatives wait, budget €1.4 M."),
        ("5 days late", "No owner yet · due 15 Nov", "D-047 Renew Skyform?"),
        ("in 3 days", "P. Lindqvist · due 23 Nov", "D-052 Who owns the broker portal?"),
        ("No date", "No owner yet · no date yet", "D-053 Which tool?"),
    ]  # fmt: skip


def test_without_a_day_nothing_is_called_late(full: Company) -> None:
    full.at(today=None)
    assert {line.label for line in panels(full)[5].lines} == {"Open", "No date"}
    assert "overdue" not in words(brief(full.kept()).headline)


def test_signal_on_a_risk_has_a_line_and_counts_once(company: Company) -> None:
    company.load(
        "risks",
        """risk_id | title | owner | likelihood | consequence | treatment | accepted_by | acceptance_until | status
        R-1 | Flood | D. Hale | 5 | 5 | accept | D. Hale | 2026-09-30 | open
        R-2 | Fire | D. Hale | 1 | 1 | reduce | | | open""",
    )
    alone = panels(company)[3]
    assert "acceptance expired" in words(alone.lines[0].text).lower()
    assert alone.count.value == 2  # both open risks: the one with the signal is one of them
    company.db.execute(f"insert into reviews values ({company.seq}, '2026-11-13 09:00:00', 'ana', null, null)")
    assert panels(company)[3].count.value == 2
    assert company.wrong(panels(company)[3].count) == []


def test_headline_tells_what_presses_where_no_list_has_a_fact_of_its_own(company: Company) -> None:
    company.load(
        "risks",
        """risk_id | title | owner | likelihood | consequence | treatment | accepted_by | acceptance_until | status
        R-1 | Flood | D. Hale | 5 | 5 | accept | D. Hale | 2026-09-30 | open""",
    )
    said = words(brief(company.kept()).headline)
    assert said.startswith("Flood: it was accepted until"), said
