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


def test_who_asks_to_stop_in_the_middle_of_a_fork_is_heard_too() -> None:
    # What a handler raises in a callback of fork, Python drops.
    program = (
        "import os, signal\n"
        "from hooks.processen import elk_in_een_proces\n"
        "def stop(*_):\n"
        "    raise KeyboardInterrupt\n"
        "signal.signal(signal.SIGTERM, stop)\n"
        "os.register_at_fork(after_in_parent=lambda: os.kill(os.getpid(), signal.SIGTERM))\n"
        "try:\n"
        "    elk_in_een_proces([lambda: 1] * 3, 2)\n"
        "except KeyboardInterrupt:\n"
        "    print('gehoord')\n"
    )
    gedaan = subprocess.run([sys.executable, "-c", program], check=False, capture_output=True, text=True)
    assert (gedaan.returncode, gedaan.stdout, gedaan.stderr) == (0, "gehoord\n", "")
