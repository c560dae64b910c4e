"""Errors of the program: one class per cause, each builds its own sentence from the facts."""

from __future__ import annotations


class EvenkeelError(Exception):
    """Something that cannot be done, said in one sentence for the person who asked."""


class NotAllowedError(EvenkeelError):
    """The actor may not do this."""

    def __init__(self, who: str, act: str, needed: tuple[str, ...]) -> None:
        """Say it from: who, the act, and the roles it needs."""
        super().__init__(f"{who or 'A stranger'} may not {act}: it needs the role {' or '.join(needed)}.")


class UnknownActError(EvenkeelError):
    """No act has that sequence."""

    def __init__(self, seq: int) -> None:
        """Say it from: the sequence that was asked for."""
        super().__init__(f"There is no act {seq} in the journal. `evenkeel acts` lists all of them.")


class JournalBrokenError(EvenkeelError):
    """A line of the journal does not carry the hash it should."""

    def __init__(self, line: int, why: str) -> None:
        """Say it from: the line, counted from 1, and why it does not count."""
        super().__init__(
            f"journal.jsonl, line {line}: {why}. The lines before it are intact. "
            f"Put the journal back from a copy, or ask who changed it; nothing was written."
        )
        self.line = line


class ArchiveBrokenError(EvenkeelError):
    """A file in the archive is missing or was changed."""

    def __init__(self, sha256: str, why: str) -> None:
        """Say it from: the hash of the content, and what is wrong with it."""
        super().__init__(f"archive/{sha256[:2]}/{sha256}: {why}. Put the file back from a copy of the data folder.")


class JournalShortError(EvenkeelError):
    """A build holds acts that the journal does not."""

    def __init__(self, build: str, held: int, known: int) -> None:
        """Say it from: the build's name, how many acts it holds, and how many the journal knows."""
        super().__init__(
            f"builds/{build} holds {held} acts, the journal only {known}: lines of the journal were lost. Put "
            f"journal.jsonl back from a copy, or run `evenkeel rebuild` to give up the acts that it does not hold."
        )


class BuildDamagedError(EvenkeelError):
    """A build cannot be opened."""

    def __init__(self, build: str) -> None:
        """Say it from: the build's name."""
        super().__init__(f"builds/{build} cannot be read as a database. Run `evenkeel rebuild`: nothing is lost.")


class BadValueError(EvenkeelError):
    """A value given by a person does not fit: where, what was found, what was expected."""

    def __init__(self, where: str, found: str, expected: str) -> None:
        """Say it from: where, what was found, what was expected."""
        super().__init__(f'{where}: "{found}" was given, {expected} was expected.')


class RuleError(EvenkeelError):
    """An act breaks a rule of the house; the sentence says which and what to do."""


class AssumedError(EvenkeelError):
    """What a load was decided on was changed by somebody else meanwhile."""

    def __init__(self, file: str, what: str) -> None:
        """Say it from: the file's name, and what was changed."""
        super().__init__(f"{file}: {what} was changed while it was read, so nothing of it was loaded. Load it again.")
