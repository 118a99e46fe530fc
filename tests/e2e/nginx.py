"""A real nginx that serves a built site as README.md tells an administrator to."""

from __future__ import annotations

import re
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from hulp import PROJECT, wacht_tot

# Everything it writes goes into its own folder. Without a master process it is who started it, and asks for no rights.
CONFIG = """
daemon off; master_process off; pid {map}/nginx.pid; error_log {map}/fouten.log;
events {{}}
http {{
  include /etc/nginx/mime.types; access_log {map}/vragen.log;
  client_body_temp_path {map}/t1; proxy_temp_path {map}/t2; fastcgi_temp_path {map}/t3; uwsgi_temp_path {map}/t4; scgi_temp_path {map}/t5;
  server {{
    listen 127.0.0.1:{poort}; root "{site}";
{regels}
  }}
}}
"""


def readme_regels() -> str:
    """What README.md says that an administrator adds to the server block."""
    gevonden = re.findall(r"^```nginx\n(.*?)^```", (PROJECT / "README.md").read_text(encoding="utf-8"), re.M | re.S)
    assert len(gevonden) == 1
    return str(gevonden[0])


@contextmanager
def nginx(site: Path, werk: Path) -> Iterator[str]:
    """Serve the folder ``site`` on this machine only; ``werk`` is an empty folder. Gives the address, ending in ``/``."""
    # Debian keeps it where only root looks for programs.
    programma = shutil.which("nginx") or "/usr/sbin/nginx"
    for _ in range(5):
        with socket.socket() as vrij:
            vrij.bind(("127.0.0.1", 0))
            poort = vrij.getsockname()[1]
        config = werk / "nginx.conf"
        config.write_text(CONFIG.format(map=werk, poort=poort, site=site, regels=readme_regels()), encoding="utf-8")
        # Its first log is where it may write; before it has read the configuration it knows of no other.
        proces = subprocess.Popen(
            [programma, "-p", str(werk), "-e", f"{werk}/fouten.log", "-c", str(config)], stderr=subprocess.DEVNULL
        )
        wacht_tot(lambda p=proces, n=poort: p.poll() is not None or _luistert(n), 30)  # type: ignore[misc]
        # Another process may have taken the port in between.
        if proces.poll() is None:
            break
    else:
        raise AssertionError((werk / "fouten.log").read_text(encoding="utf-8"))
    try:
        yield f"http://127.0.0.1:{poort}/"
    finally:
        proces.terminate()
        proces.wait(timeout=20)


def _luistert(poort: int) -> bool:
    with suppress(OSError), socket.create_connection(("127.0.0.1", poort), timeout=1):
        return True
    return False
