"""Every setting and threshold with its default: changed by acts, read from the table `settings`."""

from __future__ import annotations

from dataclasses import dataclass

COMPANY, MONEY, FISCAL, WEEKLY = "Company", "Money", "Fiscal calendar and periods", "Weekly review"
THRESHOLDS, FEEDS = "Thresholds", "Currency per feed"
GROUPS = (COMPANY, MONEY, FISCAL, WEEKLY, THRESHOLDS, FEEDS)
PREFIX = "currency of "


@dataclass(frozen=True)
class Setting:
    """One company setting: `expected` completes "...: X was given, ... was expected"; `pattern` is a full match.

    `choices` are the values where there are few, in the order in which they are offered.
    """

    name: str
    default: str
    title: str
    expected: str
    pattern: str
    group: str = THRESHOLDS
    choices: tuple[str, ...] = ()


CURRENCY = ("an ISO 4217 code such as EUR", r"([A-Z]{3})?")
SHARE = ("a share from 0 to 1", r"0(\.\d+)?|1(\.0+)?")
DAYS = ("a number of days", r"[0-9]{1,3}")
RATING = ("a whole number from 1 to 25", r"[1-9]|1[0-9]|2[0-5]")
ZONE = ("a zone name such as Europe/Berlin", r"[A-Za-z_]+(/[A-Za-z_+\-0-9]+)*")
MONTH = ("a month from 1 to 12", r"[1-9]|1[0-2]")
NET_OR_GROSS = ("net", "gross")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
CALENDARS = ("months", "4-4-5", "4-5-4", "5-4-4", "own")  # by weeks of a quarter; own: the sheet fiscal_calendar


def chosen(name: str, title: str, choices: tuple[str, ...], *, default: str, group: str, expected: str = "") -> Setting:
    """Declare a setting that is one of a few words."""
    return Setting(name, default, title, expected or f"one of {', '.join(choices)}", "|".join(choices), group, choices)


DECLARED = (
    Setting("company_name", "", "Company name", "a name", r".{0,120}", COMPANY),
    Setting("time_zone", "UTC", "Time zone", *ZONE, COMPANY),
    Setting("reporting_currency", "", "Reporting currency", *CURRENCY, MONEY),
    chosen(
        "amounts_are", "Amounts are net or gross", NET_OR_GROSS, default="net", group=MONEY, expected="net or gross"
    ),
    chosen("fiscal_calendar", "Fiscal calendar", CALENDARS, default="months", group=FISCAL),
    Setting("fiscal_year_start", "1", "First month of the fiscal year", *MONTH, FISCAL),
    chosen(
        "fiscal_week_starts",
        "Day on which a fiscal week starts",
        WEEKDAYS,
        default="Monday",
        group=FISCAL,
        expected="a weekday",
    ),
    chosen("review_day", "Day of the weekly review", WEEKDAYS, default="Monday", group=WEEKLY, expected="a weekday"),
    Setting("chair", "", "Chair of the weekly review", "the name of one person", r".{0,120}", WEEKLY),
    Setting("due_soon_days", "7", "A decision is due soon within (days)", *DAYS),
    Setting("notice_soon_days", "90", "A notice date comes soon within (days)", *DAYS),
    Setting("late_from_days", "1", "An initiative is late from (days after its finish)", *DAYS),
    Setting("stale_days", "35", "A feed is quiet after (days)", *DAYS),
    Setting("mover_months", "3", "Months that top movers compare", "a number of months", r"[1-9]|1[0-2]"),
    Setting("mover_min_amount", "1000", "Top movers from this amount a month", "an amount", r"[0-9]{1,9}"),
    Setting("risk_high_from", "15", "A risk is high from this rating (1 to 25)", *RATING),
    Setting("risk_medium_from", "8", "A risk is medium from this rating (1 to 25)", *RATING),
    Setting("register_drop_share", "0.10", "Ask when a list drops more than this share", *SHARE),
    Setting("register_drop_count", "3", "Ask when a list drops at least this many", "a whole number", r"[0-9]{1,4}"),
    Setting("overlap_share", "0.05", "Ask when this share of rows is known already", *SHARE),
)
SETTINGS = {each.name: each for each in DECLARED}


def feed_setting(feed: str) -> Setting:
    """Return the setting that names the currency of one feed (used when its files do not say)."""
    return Setting(f"{PREFIX}{feed}", "", f"Currency of {feed}", *CURRENCY, FEEDS)
