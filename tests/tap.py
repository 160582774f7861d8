"""TAP for the tests written in Python, and where things are."""
import os
import signal
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
BUILD = os.path.join(ROOT, os.environ.get("BUILD", "build"))
BIN = os.path.join(BUILD, "bin")

# What every program under test runs in: nothing of the user's that shows.
ENV = {
    "PATH": BIN + os.pathsep + os.environ.get("PATH", "/usr/bin:/bin"),
    "LC_ALL": "C",
    "TMPDIR": os.environ.get("TMPDIR", "/tmp"),
    "HOME": os.environ.get("HOME", "/"),
}
for name in ("ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS"):
    if name in os.environ:
        ENV[name] = os.environ[name]

# Nor what nohup(1) or a script's "&" had ignored when they started the tests.
for ignored in (signal.SIGHUP, signal.SIGINT, signal.SIGTERM):
    if signal.getsignal(ignored) == signal.SIG_IGN:
        signal.signal(ignored, signal.SIG_DFL)

_count = 0
_failed = 0


def ok(good, name, note=""):
    """One test.  The note is shown when it failed."""
    global _count, _failed
    _count += 1
    print(f"{'ok' if good else 'not ok'} {_count} - {name}", flush=True)
    if not good:
        _failed += 1
        for line in str(note).splitlines()[:60]:
            print("#   " + line[:400], file=sys.stderr, flush=True)
    return good


def skip(name, why):
    global _count
    _count += 1
    print(f"ok {_count} - {name} # SKIP {why}", flush=True)


def done():
    """The plan, and the exit status of the whole script."""
    print(f"1..{_count}", flush=True)
    sys.exit(1 if _failed or not _count else 0)
