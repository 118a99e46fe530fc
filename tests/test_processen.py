"""Work in several processes: answers in order, and an end in every case."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from hulp import PROJECT, wacht_tot

from hooks.processen import ProcesGestopt, elk_in_een_proces


def test_answers_come_in_the_order_of_the_tasks_however_many_run_at_once() -> None:
    for aantal in (1, 2, 9):
        assert elk_in_een_proces([lambda n=n: (n, os.getpid() != hier) for n in range(5)], aantal) == [  # type: ignore[misc]
            (n, True) for n in range(5)
        ]


hier = os.getpid()


def test_an_answer_larger_than_a_pipe_holds_arrives_whole() -> None:
    assert [len(antwoord) for antwoord in elk_in_een_proces([lambda: "x" * 5_000_000] * 2, 2)] == [5_000_000] * 2


def test_a_process_that_is_killed_stops_the_others_and_is_reported(tmp_path: Path) -> None:
    teken = tmp_path / "pid"

    def sterf() -> None:
        wacht_tot(teken.exists)
        os.kill(os.getpid(), signal.SIGKILL)

    def wacht() -> None:
        teken.write_text(str(os.getpid()))
        signal.pause()

    with pytest.raises(ProcesGestopt, match="te weinig geheugen"):
        elk_in_een_proces([sterf, wacht], 2)
    assert not Path(f"/proc/{teken.read_text()}").exists()


def test_no_process_outlives_the_one_that_made_it(tmp_path: Path) -> None:
    script = (
        "import os, signal, sys; from pathlib import Path\n"
        "from hooks.processen import elk_in_een_proces\n"
        f"def taak(): Path({str(tmp_path / 'pid')!r}).write_text(str(os.getpid())); signal.pause()\n"
        "elk_in_een_proces([taak], 1)"
    )
    ouder = subprocess.Popen([sys.executable, "-c", script], cwd=PROJECT)
    wacht_tot(lambda: (tmp_path / "pid").exists() and (tmp_path / "pid").read_text() != "")
    kind = Path("/proc") / (tmp_path / "pid").read_text()
    assert kind.exists()
    ouder.kill()
    ouder.wait()
    wacht_tot(lambda: not kind.exists() or "zombie" in (kind / "status").read_text())
