"""The words of the security assessments: which suppliers security looked at, one line per supplier."""

# ruff: noqa: E501  (one record per line reads better than wrapped cells)
from __future__ import annotations

# number | supplier by first word, or name and domain of one that purchasing does not know | tier | assessed | result | next due | data | access | certificates | until | open and critical findings | owner | asked for by the insurer | comment
ASSESSMENTS = """
201 | Cargowerk | 1 | 2026-03-17 | Approved with conditions | 2027-03-17 | Confidential | Remote, named accounts | ISO 27001 | 2027-06-30 | 3 0 | Yusuf Demir | | Test data to be masked by January
202 | Nordtec | 1 | 2026-05-05 | Approved with conditions | 2027-05-05 | Confidential | Remote, named accounts | ISO 27001; SOC 2 | 2027-02-28 | 2 0 | Grace Adeyemi | |
203 | Skyform | 1 | 2025-02-11 | Remediation required | 2026-02-11 | Restricted | Administrator | ISO 27001 | 2026-08-31 | 6 2 | Yusuf Demir | Yes | Copies are deleted with the account that makes them
204 | Ledgerline | 2 | 2026-02-24 | Approved | 2027-02-24 | Confidential | Cloud service | SOC 2 | 2027-03-31 | 0 0 | Grace Adeyemi | |
205 | Routewise | 2 | 2026-04-14 | Approved | 2027-04-14 | Internal | Cloud service | ISO 27001 | 2028-01-31 | 1 0 | Grace Adeyemi | |
206 | Dockslot | 3 | 2026-02-03 | Approved with conditions | 2027-02-03 | Internal | Cloud service | | | 2 0 | Grace Adeyemi | |
207 | Portalo | 2 | 2026-06-16 | Approved | 2027-06-16 | Confidential | Cloud service | ISO 27001 | 2027-09-30 | 1 0 | Grace Adeyemi | |
208 | Vantage | 2 | 2026-01-20 | Approved | 2027-01-20 | Personal | Cloud service | SOC 2 | 2027-04-30 | 0 0 | Grace Adeyemi | |
209 | Scanvale | 1 | 2026-07-07 | Approved with conditions | 2027-01-07 | Internal | Devices on site | | | 4 0 | Yusuf Demir | Yes | No patches for 240 scanners
210 | Ironpost | 1 | 2026-09-08 | Approved | 2027-09-08 | Restricted | Administrator | ISO 27001; SOC 2 | 2027-11-30 | 0 0 | Yusuf Demir | |
211 | Meridian | 3 | 2025-12-09 | Approved | 2026-12-09 | Internal | None | ISO 27001 | 2027-01-31 | 0 0 | Grace Adeyemi | |
212 | Rheintel | 3 | 2026-03-03 | Approved | 2027-03-03 | Internal | None | ISO 27001 | 2027-10-31 | 0 0 | Grace Adeyemi | |
213 | Bordermark | 1 | 2026-08-25 | Approved | 2027-08-25 | Confidential | File exchange | | | 1 0 | Grace Adeyemi | |
214 | Zollpartner | 1 | 2026-08-26 | Approved | 2027-08-26 | Confidential | File exchange | | | 0 0 | Grace Adeyemi | |
215 | Staffwell | 2 | 2026-05-19 | Approved | 2027-05-19 | Personal | Portal | ISO 27001 | 2027-05-31 | 0 0 | Grace Adeyemi | |
216 | Nordkraft | 2 | 2026-05-20 | Approved | 2027-05-20 | Personal | File exchange | | | 1 0 | Grace Adeyemi | |
217 | Driveforce | 2 | | Not assessed | | Personal | File exchange | | | | Grace Adeyemi | | No contract, so no questionnaire
218 | Kessler | 4 | | Not assessed | | Internal | None | | | | Grace Adeyemi | | Study tool without our data
219 | Castlegate | 2 | 2026-06-30 | Approved | 2027-06-30 | Confidential | None | | | 0 0 | Grace Adeyemi | |
220 | Sentry | 3 | 2026-04-28 | Approved | 2027-04-28 | Personal | Cameras on site | | | 1 0 | Grace Adeyemi | |
221 | Keystead Identity Ltd, keystead.example | 1 | 2026-08-11 | Approved | 2027-08-11 | Personal | Cloud service | ISO 27001; SOC 2 | 2028-03-31 | 0 0 | Yusuf Demir | Yes |
222 | Lehrwerk Akademie GmbH, lehrwerk.example | 3 | 2026-05-27 | Approved | 2027-05-27 | Personal | Cloud service | ISO 27001 | 2027-12-31 | 0 0 | Grace Adeyemi | |
"""

# The list of the next week: whole lines take the place of those with the same number.
NEXT = """
201 | Cargowerk | 1 | 2026-03-17 | Approved with conditions | 2027-03-17 | Confidential | Remote, named accounts | ISO 27001 | 2027-06-30 | 2 0 | Yusuf Demir | | Test data to be masked by January
"""
