"""Work in several processes at once, each with a fresh memory of its own."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any, TypeVar, cast

from .storing import Bezwaar

T = TypeVar("T")

STOPTEKENS = {signal.SIGINT, signal.SIGTERM, signal.SIGHUP}


class ProcesGestopt(Bezwaar):
    """A process came to an end without an answer: killed from outside, or out of memory."""


def elk_in_een_proces(taken: Sequence[Callable[[], T]], aantal: int) -> list[T]:
    """The outcome of every task, in their order; ``aantal`` run at a time.

    Processes are forked, so that what was read and imported before is there in each of them, uncopied. A task must
    return its mistakes. Raises ``ProcesGestopt`` as soon as a process dies without an answer. None outlives this call,
    however it ends, nor the process that made it. Who asks to stop (``STOPTEKENS``) is heard while it waits for answers:
    elsewhere, as in the callbacks of a fork, Python would drop what the handler raises.
    """
    gewoon = signal.pthread_sigmask(signal.SIG_BLOCK, STOPTEKENS)
    try:
        return _elk(taken, aantal, gewoon)
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, gewoon)


def _elk(taken: Sequence[Callable[[], T]], aantal: int, gewoon: set[Any]) -> list[T]:
    context = multiprocessing.get_context("fork")
    wachtend = deque(enumerate(taken))
    bezig: dict[Any, tuple[int, BaseProcess]] = {}
    uitkomsten: dict[int, T] = {}
    try:
        while wachtend or bezig:
            while wachtend and len(bezig) < max(1, aantal):
                nr, taak = wachtend.popleft()
                antwoord, geef = context.Pipe(duplex=False)
                proces = context.Process(target=_werk, args=(taak, geef, os.getpid(), gewoon), daemon=True)
                proces.start()
                # Ours is closed, so that the end of the process is the end of the pipe.
                geef.close()
                bezig[antwoord] = (nr, proces)
            for antwoord in _wacht(list(bezig), gewoon):
                nr, klaar = bezig[antwoord]
                try:
                    uitkomsten[nr] = antwoord.recv()
                except (EOFError, OSError):
                    raise ProcesGestopt(
                        "Een deel van het werk is door de computer gestopt, vaak omdat er te weinig geheugen was. "
                        "Sluit andere programma's, of doe één taal tegelijk: --tegelijk 1."
                    ) from None
                del bezig[antwoord]
                antwoord.close()
                klaar.join()
    finally:
        over = [proces for _, proces in bezig.values()]
        for rest in over:
            rest.kill()
        for rest in over:
            rest.join()
    return [uitkomsten[nr] for nr in range(len(taken))]


def _wacht(antwoorden: list[Any], gewoon: set[Any]) -> list[Any]:
    signal.pthread_sigmask(signal.SIG_SETMASK, gewoon)
    try:
        return cast("list[Any]", wait(antwoorden))
    finally:
        signal.pthread_sigmask(signal.SIG_BLOCK, STOPTEKENS)


def _werk(taak: Callable[[], object], geef: Connection, ouder: int, gewoon: set[Any]) -> None:
    # Ctrl-C and a closed window reach every process of a terminal; the first says what happened, and stops the others.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_SETMASK, gewoon)
    threading.Thread(target=_stop_zonder, args=(ouder,), daemon=True).start()
    geef.send(taak())


def _stop_zonder(ouder: int) -> None:
    """End this process when the one that made it is gone: nobody would take its answer."""
    while os.getppid() == ouder:
        time.sleep(0.2)
    os._exit(1)
