"""What the scripts of this folder share: PC/SC calls that raise, and the hands at the terminal's desk.

Each script is a program on the PC. It asks for cards to be moved by a line on standard output, which whoever runs it types
at the terminal, and says each thing that it found to be so. It fails by an exception.
"""

import sys

from smartcard import scard

CPS = "Terminal 00 00"
VITALE = "Terminal 00 01"

SELECT_ROOT = [0x00, 0xA4, 0x09, 0x0C, 0x02, 0x3F, 0x00]
SELECT_SERIAL = [0x00, 0xA4, 0x09, 0x0C, 0x04, 0x3F, 0x00, 0xD0, 0x03]
READ_SERIAL = [0x00, 0xB0, 0x00, 0x00, 0x0C]
VERIFY_STATUS = [0x00, 0x20, 0x00, 0x01]
DONE = [0x90, 0x00]


class Refused(Exception):
    """A PC/SC call that did not succeed."""

    def __init__(self, code):
        super().__init__(scard.SCardGetErrorMessage(code))
        self.code = code


def succeed(answer):
    """The results of a call, without its code."""
    code, *results = answer if isinstance(answer, (list, tuple)) else [answer]
    if code != scard.SCARD_S_SUCCESS:
        raise Refused(code)
    return results[0] if len(results) == 1 else results


def refusal(call, *arguments):
    """The code of a call that must not succeed."""
    try:
        succeed(call(*arguments))
    except Refused as refused:
        return refused.code
    raise AssertionError("the call succeeded")


def context():
    return succeed(scard.SCardEstablishContext(scard.SCARD_SCOPE_SYSTEM))


def connect(of, reader=CPS, share=scard.SCARD_SHARE_SHARED):
    card, _protocol = succeed(scard.SCardConnect(of, reader, share, scard.SCARD_PROTOCOL_T0))
    return card


def transmit(card, apdu):
    return succeed(scard.SCardTransmit(card, scard.SCARD_PCI_T0, apdu))


def at_the_desk(words):
    print("desk:", words, flush=True)


def so(what):
    print("so:", what, flush=True)


def expect(condition, what):
    if not condition:
        raise AssertionError(what)
    so(what)


def verify(card, digits):
    """Never printed: digits come by standard input."""
    answer = transmit(card, [0x00, 0x20, 0x00, 0x01, len(digits), *digits])
    if answer != DONE:
        raise AssertionError("the code was refused")


def code_porteur():
    return list(sys.stdin.readline().strip().encode("ascii"))


def wait_for(of, reader, flag):
    """Waits until a reader's state has this flag: the call itself waits, there is nothing to poll."""
    known = scard.SCARD_STATE_UNAWARE
    while True:
        (_name, state, atr) = succeed(scard.SCardGetStatusChange(of, scard.INFINITE, [(reader, known)]))[0]
        if state & flag:
            return atr
        known = state
