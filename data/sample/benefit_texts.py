"""The words of the benefits register: what the sample company pays for, and what it is to bring, one line per benefit."""

# ruff: noqa: E501  (one record per line reads better than wrapped cells)
from __future__ import annotations

# number | kind | initiative, supplier, contract or application | goal | key result | other measure | expected | due | realised | confirmed by | on | remark
BENEFITS = """
01 | Project | HGF-101 | O-1 | O-1.1 | | 310,000 euros a year less retyping and credit notes | 2027-12-31 | not yet | | |
02 | Project | HGF-104 | O-2 | | Pick errors | 40 percent fewer | 2027-03-31 | not yet | | | Baseline of March 2026
03 | Project | HGF-107 | O-4 | O-4.1 | | 2.5 clerks for other work | 2027-01-31 | 1.5 clerks | Claire Donnelly | 2026-10-30 |
04 | Project | HGF-126 | O-5 | O-5.2 | | 1 vehicle in Bristol | 2026-07-31 | 1 vehicle since July 2026 | Ben Crossley | 2026-09-30 |
05 | Project | HGF-127 | O-5 | O-5.2 | | 5 vehicles, 210,000 pounds a year | 2027-09-30 | | | | Counts only vehicles handed back
06 | Project | HGF-139 | O-8 | | Forecast error | within 5 percent | 2026-12-31 | within 8 percent in October | | | To be confirmed with the accounts of December
07 | Supplier | Ironpost Cyber Ltd | O-6 | | Sites watched | 3 German sites more | 2026-11-30 | 3 sites more | Claire Donnelly | 2026-11-19 | Asked for by the insurer; rises with every server that is added
08 | Contract | CT-1046 | O-5 | O-5.1 | | 0.9 points less | 2026-12-31 | 1.1 points less | Claire Donnelly | 2026-11-06 |
09 | Application | APM0001021 | O-4 | O-4.1 | | the same clerks | 2027-01-31 | | | | Not counted twice
10 | Supplier | Arden Bell Consulting LLP | O-8 | O-8.2 | | 186 lanes at or below the limit | 2027-01-31 | 155 lanes | | |
11 | Project | HGF-160 | O-8 | O-8.1 | | 4 points less | 2026-12-31 | 2.4 points less | | |
12 | Project | HGF-130 | O-5 | | | Twelve electric rigids, fuel and toll | 2027-06-30 | | | | Case to be made again after the grid offer
"""
