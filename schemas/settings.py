"""Every setting and threshold with its default: changed by acts, read from the table `settings`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Setting:
    """One company setting: `expected` completes "...: X was given, ... was expected"; `pattern` is a full match."""

    name: str
    default: str
    title: str
    expected: str
    pattern: str


CURRENCY = ("an ISO 4217 code such as EUR", r"([A-Z]{3})?")
SHARE = ("a share from 0 to 1", r"0(\.\d+)?|1(\.0+)?")
DAYS = ("a number of days", r"[0-9]{1,3}")
WEEKDAY = ("a weekday", r"(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day")
ZONE = ("a zone name such as Europe/Berlin", r"[A-Za-z_]+(/[A-Za-z_+\-0-9]+)*")
DECLARED = (
    Setting("company_name", "", "Company name", "a name", r".{0,120}"),
    Setting("reporting_currency", "", "Reporting currency", *CURRENCY),
    Setting("amounts_are", "net", "Amounts are net or gross", "net or gross", r"net|gross"),
    Setting("fiscal_year_start", "1", "First month of the fiscal year", "a month from 1 to 12", r"[1-9]|1[0-2]"),
    Setting("review_day", "Monday", "Day of the weekly review", *WEEKDAY),
    Setting("time_zone", "UTC", "Time zone", *ZONE),
    Setting("due_soon_days", "7", "A decision is due soon within (days)", *DAYS),
    Setting("stale_days", "35", "A feed is quiet after (days)", *DAYS),
    Setting("mover_months", "3", "Months that top movers compare", "a number of months", r"[1-9]|1[0-2]"),
    Setting("mover_min_amount", "1000", "Top movers from this amount a month", "an amount", r"[0-9]{1,9}"),
    Setting("register_drop_share", "0.10", "Ask when a list drops more than this share", *SHARE),
    Setting("register_drop_count", "3", "Ask when a list drops at least this many", "a whole number", r"[0-9]{1,4}"),
    Setting("overlap_share", "0.05", "Ask when this share of rows is known already", *SHARE),
)
SETTINGS = {each.name: each for each in DECLARED}


def feed_setting(feed: str) -> Setting:
    """Return the setting that names the currency of one feed (used when its files do not say)."""
    return Setting(f"currency of {feed}", "", f"Currency of {feed}", "an ISO 4217 code such as EUR", r"([A-Z]{3})?")
