"""What one company setting is: its name, default and pattern, and the group in which it is shown."""

from __future__ import annotations

from dataclasses import dataclass

COMPANY, MONEY, FISCAL, WEEKLY = "Company", "Money", "Fiscal calendar and periods", "Weekly review"
THRESHOLDS, FEEDS = "Thresholds", "Currency per feed"
CURRENCY = ("an ISO 4217 code such as EUR", r"([A-Z]{3})?")
SHARE = ("a share from 0 to 1", r"0(\.\d+)?|1(\.0+)?")
DAYS = ("a number of days", r"[0-9]{1,3}")
WHOLE = ("a whole number", r"[0-9]{1,4}")
AMOUNT = ("an amount", r"[0-9]{1,9}")
RATING = ("a whole number from 1 to 25", r"[1-9]|1[0-9]|2[0-5]")
POINTS = ("a whole number from 0 to 100", r"[0-9]{1,2}|100")
ZONE = ("a zone name such as Europe/Berlin", r"[A-Za-z_]+(/[A-Za-z_+\-0-9]+)*")
MONTH = ("a month from 1 to 12", r"[1-9]|1[0-2]")
NUMBERS = (SHARE, DAYS, WHOLE, AMOUNT, RATING, POINTS)


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

    @property
    def is_number(self) -> bool:
        """Return whether its value is a number that views compare with."""
        return (self.expected, self.pattern) in NUMBERS


def chosen(name: str, title: str, choices: tuple[str, ...], *, default: str, group: str, expected: str = "") -> Setting:
    """Declare a setting that is one of a few words."""
    return Setting(name, default, title, expected or f"one of {', '.join(choices)}", "|".join(choices), group, choices)
