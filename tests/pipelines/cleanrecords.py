"""Clean records of bookings and risks, the headings that people give them, and how values are written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn

Record = dict[str, Any]
VENDORS = (
    "Acme Ltd",
    "Nordtec Systems GmbH",
    "Blue Water Inc",
    "Oak & Sons plc",
    "Caf\u00e9 du Nord SA",
    "Elm Trust",
    "M\u00fcller AG",
)
PEOPLE = ("Anna Weber", "Ben Okri", "Cleo Hart", "Dan Li", "Eva Novak")
RISKS = (
    "Server room floods", "Key person leaves", "Vendor insolvent", "Audit comes late", "Licences run out",
    "Data centre closes", "Migration slips", "Staff cannot be hired",
)  # fmt: skip
HEADINGS = {
    "vendor_name": (
        "Supplier", "Vendor name", "Supplier Name", "Payee", "Beneficiary", "Lieferant", "Vendor", "Suppiler",
    ),
    "posting_date": (
        "Posting date", "Payment Date", "Invoice date", "Date of payment", "Buchungsdatum", "Paymnet Date",
    ),
    "document_id": (
        "Invoice number", "Document number", "Transaction Number", "Voucher number", "Invoice No", "Belegnummer",
    ),
    "amount": ("Amount", "Net amount", "Invoice Amount", "Amount (GBP)", "Betrag", "Amuont"),
    "cost_centre": ("Cost centre", "Cost center", "Kostenstelle", "Cost Centre Code"),
    "risk_id": ("Risk ID", "Risk number", "Risk Ref", "Risk No."),
    "title": ("Risk title", "Risk", "Risk name", "Risk titel"),
    "owner": ("Risk owner", "Owner", "Responsible person"),
    "likelihood": ("Likelihood", "Probability", "Likelihod"),
    "consequence": ("Impact", "Consequence", "Severity of impact", "Impact score"),
    "raised_on": ("Date raised", "Raised on", "Identified on"),
}  # fmt: skip
SPEND = ("vendor_name", "posting_date", "document_id", "amount", "cost_centre")
REGISTER = ("risk_id", "title", "owner", "likelihood", "consequence", "raised_on")
DATES = ("%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y", "%d %b %Y", "%m/%d/%Y")


@dataclass(frozen=True)
class Style:
    """How values are written: dates and numbers of a text file by a pattern, those of a workbook as such."""

    typed: bool
    dates: str
    comma: bool
    thousands: bool

    def cell(self, value: Any) -> Any:
        """Return one value as it stands in a cell."""
        if isinstance(value, date):
            return datetime(value.year, value.month, value.day) if self.typed else value.strftime(self.dates)  # noqa: DTZ001
        if isinstance(value, Decimal):
            if self.typed:
                return float(value)
            text = f"{value:,.2f}" if self.thousands else f"{value:.2f}"
            return text.translate(str.maketrans(",.", ".,")) if self.comma else text
        return value if self.typed or not isinstance(value, int) else str(value)


@st.composite
def spend_records(draw: DrawFn) -> list[Record]:
    """Return bookings of one spring, of which some days tell day from month."""
    count = draw(st.integers(3, 9))
    numbers = draw(st.lists(st.integers(1, 9_999_999), min_size=count, max_size=count))
    first = date(2026, 3, 13)
    return [
        {
            "vendor_name": VENDORS[draw(st.integers(0, len(VENDORS) - 1))],
            "posting_date": first + timedelta(draw(st.integers(0, 17))) if place else first,
            "document_id": f"INV-{1000 + place}",
            "amount": Decimal(number).scaleb(-2) * (-1 if number % 7 == 0 else 1),
            "cost_centre": f"4{100 + number % 900}",
        }
        for place, number in enumerate(numbers)
    ]


@st.composite
def risk_records(draw: DrawFn) -> list[Record]:
    """Return risks with scores from one to five."""
    count = draw(st.integers(3, len(RISKS)))
    return [
        {
            "risk_id": f"R{place + 1}",
            "title": RISKS[place],
            "owner": PEOPLE[draw(st.integers(0, len(PEOPLE) - 1))],
            "likelihood": draw(st.integers(1, 5)),
            "consequence": draw(st.integers(1, 5)),
            "raised_on": date(2026, 1, 14) + timedelta(draw(st.integers(0, 17))) if place else date(2026, 1, 14),
        }
        for place in range(count)
    ]
