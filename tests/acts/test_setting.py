"""Settings are acts: checked when they are set, with a default until then."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import acts
from acts.setting import set_setting, values
from schemas.errors import BadValueError
from tests.acts.conftest import ANA
from tests.acts.test_ledgers import APRIL

if TYPE_CHECKING:
    from tests.acts.conftest import Company


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("reporting_currency", "XYZ"),
        ("reporting_currency", "euro"),
        ("time_zone", "Mars/Base"),
        ("review_day", "Mittwoch"),
    ],
)
def test_a_value_that_does_not_exist_is_refused(company: Company, name: str, value: str) -> None:
    with pytest.raises(BadValueError, match=f'"{value}" was given'):
        set_setting(company.home, ANA, name, value)


def test_a_setting_that_does_not_exist_names_those_that_do(company: Company) -> None:
    with pytest.raises(BadValueError, match="one of company_name"):
        set_setting(company.home, ANA, "colour", "blue")


def test_the_currency_of_a_feed_counts_where_its_files_do_not_say(company: Company) -> None:
    feed = company.load("ledger 2026-04.csv", APRIL).sheets[0].feed
    assert company.ask("select distinct currency_known from spend_current") == [(None,)]
    seq = set_setting(company.home, ANA, f"currency of {feed}", "GBP")
    assert company.ask("select distinct currency_known from spend_current") == [("GBP",)]
    company.undo(seq)
    assert company.ask("select distinct currency_known from spend_current") == [(None,)]
    assert values(acts.reading(company.home))["reporting_currency"] == ""
