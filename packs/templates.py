"""The empty workbooks of all lists in one archive."""

from __future__ import annotations

import io
import zipfile

from schemas.derive.workbook import write_workbook
from schemas.exports import all_exports

SAME_MOMENT = (2026, 1, 1, 0, 0, 0)  # the same templates give the same bytes, whenever they are written


def zipped() -> bytes:
    """Return one .zip with a template for every table."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for each in all_exports().values():
            archive.writestr(zipfile.ZipInfo(f"{each.name}.xlsx", SAME_MOMENT), write_workbook(each))
    return target.getvalue()
