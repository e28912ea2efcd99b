"""A transaction keeps the other programs of the PC out, and hands the card over whole."""

import subprocess
import sys
import time

from smartcard import scard

from desk import DONE, READ_SERIAL, SELECT_ROOT, SELECT_SERIAL, connect, context, expect, succeed, transmit


def other_program():
    """Selects another file as soon as it may, twice, and says when it could (one clock for all processes)."""
    card = connect(context())
    print("connected", flush=True)
    sys.stdin.readline()
    print("asks", flush=True)
    transmit(card, SELECT_ROOT)
    print(time.monotonic_ns(), flush=True)
    sys.stdin.readline()
    print("asks", flush=True)
    succeed(scard.SCardBeginTransaction(card))
    print(time.monotonic_ns(), flush=True)
    succeed(scard.SCardEndTransaction(card, scard.SCARD_LEAVE_CARD))


def hears(other, word):
    line = other.stdout.readline().strip()
    if line != word:
        raise AssertionError(f"the other program said {line}")


def main():
    other = subprocess.Popen(
        [sys.executable, "-B", __file__, "other"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
    )
    card = connect(context())
    hears(other, "connected")
    for waits_for in ("to exchange", "to begin a transaction"):
        succeed(scard.SCardBeginTransaction(card))
        expect(transmit(card, SELECT_SERIAL) == DONE, "the holder of the transaction selects a file")
        other.stdin.write("go\n")
        hears(other, "asks")
        serials = [transmit(card, READ_SERIAL) for _ in range(50)]
        expect(all(one[:2] == [0x5A, 0x0A] and one[-2:] == DONE for one in serials), "it is the one that it reads")
        ends = time.monotonic_ns()
        succeed(scard.SCardEndTransaction(card, scard.SCARD_LEAVE_CARD))
        expect(ends < int(other.stdout.readline()), f"the other program had to wait {waits_for}")
    expect(other.wait() == 0, "it ends well")
    expect(transmit(card, SELECT_SERIAL) == DONE, "and the card was not reset")


if len(sys.argv) > 1:
    other_program()
else:
    main()
