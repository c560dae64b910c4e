"""The rules of answers to whether names are one: none contradicts another, and nobody stands above its own parent."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from acts.alias_names import Side
from schemas.errors import RuleError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from duckdb import DuckDBPyConnection

    from acts.alias_names import Names

SAME, APART, PARENT = "same", "apart", "parent"
ANSWERS = (SAME, APART, PARENT)
VENDOR, SYSTEM, PERSON = "vendor", "system", "person"
TOPICS = (VENDOR, SYSTEM, PERSON)
STANDING = """
select seq, topic, answer, left_key, left_name, right_key, right_name, reason from alias_standing order by seq
"""
OF_LISTS = r"""
select
    listed_vendor,
    'name ' || trim(regexp_replace(replace(lower(parent_group), 'ß', 'ss'), '[^\p{L}\p{N}]+', ' ', 'g')) as group_key
from vendor_names
where parent_group is not null
"""


@dataclass(frozen=True)
class Answer:
    """One answer: `left` is one with `right`, apart from it, or has it as its parent; with the act that said so."""

    seq: int
    topic: str
    answer: str
    left: Side
    right: Side
    reason: str = ""

    @property
    def pair(self) -> tuple[str, str, str]:
        """Return what it is about, whichever side comes first."""
        first, second = sorted((self.left.key, self.right.key))
        return self.topic, first, second

    @property
    def says(self) -> str:
        """Return it in words."""
        return told(self.answer, self.left.name, self.right.name)


@dataclass
class Standing:
    """The answers that stand, in the order in which they were given: the last about each pair.

    `of_lists` are the parents that the vendor lists name; `_above` leads from a name to another one of its group,
    `_apart` from the head of a group to the answers that keep it apart from others.
    """

    answers: dict[tuple[str, str, str], Answer] = field(default_factory=dict)
    of_lists: Mapping[str, str] = field(default_factory=dict)
    _above: dict[tuple[str, str], str] = field(default_factory=dict)
    _apart: dict[tuple[str, str], list[Answer]] = field(default_factory=dict)

    def repeats(self, new: Answer) -> Answer | None:
        """Return the answer that says the same and still stands; None where this one is news."""
        old = self.answers.get(new.pair)
        if old is None or old.answer != new.answer:
            return None
        if new.answer == PARENT:
            return old if old.left == new.left and old is self._parents(new.topic)[new.left.key] else None
        return old if new.answer == APART or old.right.key == new.right.key else None

    def add(self, new: Answer) -> None:
        """Let one more answer stand, in place of the last one about the pair; RuleError where it contradicts others."""
        if new.left.key == new.right.key:
            raise RuleError(f'"{new.left.name}" and "{new.right.name}" are one name already: two were expected.')
        old = self.answers.pop(new.pair, None)
        if old:
            self._join(self.answers.values())
        try:
            self._check(new)
        except RuleError:
            if old:
                self.answers = dict(sorted({**self.answers, old.pair: old}.items(), key=lambda each: each[1].seq))
                self._join(self.answers.values())
            raise
        self.answers[new.pair] = new
        self._note(new)

    def join(self, answers: Iterable[Answer]) -> None:
        """Let these answers stand, whatever they say: they were given."""
        self.answers = {each.pair: each for each in answers}
        self._join(self.answers.values())

    def _join(self, answers: Iterable[Answer]) -> None:
        self._above, self._apart = {}, {}
        for each in sorted(answers, key=lambda each: each.answer != SAME):
            self._note(each)

    def _note(self, new: Answer) -> None:
        left, right = self._head(new.topic, new.left.key), self._head(new.topic, new.right.key)
        if new.answer != SAME:
            for each in {left, right}:
                self._apart.setdefault((new.topic, each), []).append(new)
        elif left != right:
            small, large = sorted((left, right), key=lambda each: len(self._apart.get((new.topic, each), ())))
            self._above[new.topic, small] = large
            moved = self._apart.pop((new.topic, small), [])
            self._apart.setdefault((new.topic, large), []).extend(moved)

    def _check(self, new: Answer) -> None:
        left, right = self._head(new.topic, new.left.key), self._head(new.topic, new.right.key)
        if new.answer != SAME and left == right:
            raise RuleError(
                f"{new.says}: this cannot be, because other answers make them one. Undo one of those acts first."
            )
        for each in self._apart.get((new.topic, left), ()) if new.answer == SAME and left != right else ():
            if {self._head(new.topic, side.key) for side in (each.left, each.right)} == {left, right}:
                raise RuleError(
                    f"{new.says}: this cannot be, because act {each.seq} says: {each.says}. Undo that act first, or "
                    "give another answer about these two."
                )
        if new.answer == PARENT:
            self._require_no_ring(new)

    def _require_no_ring(self, new: Answer) -> None:
        """Raise RuleError where the child stands above the parent, by answers or by what the lists say."""
        over = {self._head(new.topic, key): self._head(new.topic, each) for key, each in self.of_lists.items()
                if new.topic == VENDOR}  # fmt: skip
        for key, each in self._parents(new.topic).items():
            over[self._head(new.topic, key)] = self._head(new.topic, each.right.key)
        child, at, seen = self._head(new.topic, new.left.key), self._head(new.topic, new.right.key), set[str]()
        over.pop(child, None)
        if at == child:
            seen.add(at)
        while at not in seen and at != child:
            seen.add(at)
            at = over.get(at, at)
        if at == child:
            raise RuleError(
                f'{new.says}: this cannot be, because "{new.left.name}" stands above "{new.right.name}". Nobody '
                "belongs to what belongs to it."
            )

    def _parents(self, topic: str) -> dict[str, Answer]:
        """Return the parent that was said last of each."""
        found: dict[str, Answer] = {}
        for each in self.answers.values():
            if each.topic == topic and each.answer == PARENT:
                found[each.left.key] = each
        return found

    def _head(self, topic: str, key: str) -> str:
        while (topic, key) in self._above:
            key = self._above[topic, key]
        return key


def standing(db: DuckDBPyConnection, names: Names) -> Standing:
    """Return the answers that stand in a build."""
    parents = {vendor: names.one(group) for vendor, group in db.execute(OF_LISTS).fetchall()}
    found = Standing(of_lists=parents)
    found.join(
        Answer(seq, topic, answer, Side(left, left_name), Side(right, right_name), reason or "")
        for seq, topic, answer, left, left_name, right, right_name, reason in db.execute(STANDING).fetchall()
    )
    return found


def told(answer: str, left: str, right: str) -> str:
    """Return an answer in words."""
    said = {SAME: "is", APART: "is not", PARENT: "belongs to"}
    return f'"{left}" {said[answer]} "{right}"'
