"""Every setting and threshold with its default: changed by acts, read from the table `settings`."""

from __future__ import annotations

from schemas.setting import (
    COMPANY,
    CURRENCY,
    DAYS,
    FEEDS,
    FISCAL,
    MONEY,
    MONTH,
    RATING,
    SHARE,
    THRESHOLDS,
    WEEKLY,
    WHOLE,
    ZONE,
    Setting,
    chosen,
)
from schemas.thresholds import thresholds

PREFIX = "currency of "
NET_OR_GROSS = ("net", "gross")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
CALENDARS = ("months", "4-4-5", "4-5-4", "5-4-4", "own")  # by weeks of a quarter; own: the sheet fiscal_calendar
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
    Setting("stale_days", "35", "A feed is quiet after (days)", *DAYS),
    Setting("mover_months", "3", "Months that top movers compare", "a number of months", r"[1-9]|1[0-2]"),
    Setting("mover_min_amount", "1000", "Top movers from this amount a month", "an amount", r"[0-9]{1,9}"),
    Setting("risk_high_from", "15", "A risk is high from this rating (1 to 25)", *RATING),
    Setting("risk_medium_from", "8", "A risk is medium from this rating (1 to 25)", *RATING),
    Setting("register_drop_share", "0.10", "Ask when a list drops more than this share", *SHARE),
    Setting("register_drop_count", "3", "Ask when a list drops at least this many", *WHOLE),
    Setting("fold_medium_from", "2", "Signals of one kind are one line from (medium ones)", *WHOLE),
    Setting("fold_high_from", "6", "Signals of one kind are one line from (high ones)", *WHOLE),
    Setting("fold_low_from", "2", "Small signals of any kind are one line from (low ones)", *WHOLE),
    Setting("overlap_share", "0.05", "Ask when this share of rows is known already", *SHARE),
)
SETTINGS = {each.name: each for each in (*DECLARED, *thresholds())}
SIGNALS = tuple(dict.fromkeys(each.group for each in thresholds()))
GROUPS = (COMPANY, MONEY, FISCAL, WEEKLY, THRESHOLDS, *SIGNALS, FEEDS)


def feed_setting(feed: str) -> Setting:
    """Return the setting that names the currency of one feed (used when its files do not say)."""
    return Setting(f"{PREFIX}{feed}", "", f"Currency of {feed}", *CURRENCY, FEEDS)
