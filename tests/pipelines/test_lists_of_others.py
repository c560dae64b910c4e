"""Lists of more tools and publishers: no heading is taken for a column that it is not, whatever is asked.

The lists stand in other_lists/*.txt: "# tool", its rows, "= column: heading" for every column that is found, and
"? table" or "? column:amount" for what is asked; a list without a found column ends in a sentence.
What is found beyond these lines is a wrong column, so a better reading is checked by eye and then written down.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from pipelines.findings import Refusal
from pipelines.recognise import recognise
from pipelines.understood import Memory
from tests.pipelines.listed_cases import Case, cases
from tests.pipelines.sheetrows import rows_of, sheet_of

LISTS = Path(__file__).parent / "other_lists"


CASES = [each for path in sorted(LISTS.glob("*.txt")) for each in cases(path)]


@pytest.mark.parametrize("case", [pytest.param(each, id=f"{each.table}: {each.tool}") for each in CASES])
def test_list_of_another_tool_has_no_wrong_column(case: Case) -> None:
    answer = recognise(sheet_of(rows_of(case.rows), typed=False), name="export.csv", memory=Memory())
    if not case.headings:
        assert isinstance(answer, Refusal), answer
        return
    assert not isinstance(answer, Refusal), answer.says
    assert answer.table == case.table
    assert {name: match.heading for name, match in answer.columns.items()} == case.headings
    assert {each.id for each in answer.questions} == case.asks


def test_there_are_many_lists_and_most_load_without_a_question() -> None:
    assert len(CASES) >= 90
    assert sum(bool(each.headings) and not each.asks for each in CASES) >= 0.75 * len(CASES)
