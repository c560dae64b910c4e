"""The fingerprint of a build is that of the program, whichever process takes it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROGRAM = "from acts.replay import fingerprint; print(fingerprint())"


def test_every_process_takes_the_same_fingerprint() -> None:
    taken = {
        subprocess.run(
            [sys.executable, "-c", PROGRAM],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": str(seed)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in range(1, 4)
    }
    assert len(taken) == 1
