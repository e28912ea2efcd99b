"""A code that is typed on the terminal and never reaches the PC (PC/SC part 10, v2.02.09 §2.5)."""

import struct

from smartcard import scard

from desk import DONE, VERIFY_STATUS, connect, context, expect, succeed, transmit

FEATURE_VERIFY_PIN_DIRECT = 0x06
FEATURE_MODIFY_PIN_DIRECT = 0x07
CM_IOCTL_GET_FEATURE_REQUEST = scard.SCARD_CTL_CODE(3400)

TIMEOUT_SECONDS = 30
#: ASCII digits, justified left, their place counted in bytes from the start of the data.
FORMAT = 0x82
FOUR_TO_FOUR = 0x0404
BY_KEY = 0x02
FRENCH = 0x040C
CODE_PORTEUR = 0x01
#: Places of the two codes in the data of CHANGE REFERENCE DATA.
OLD_AT, NEW_AT = 0, 4
OLD_AND_AGAIN = 0x03


def features(card):
    answer = succeed(scard.SCardControl(card, CM_IOCTL_GET_FEATURE_REQUEST, []))
    found = {}
    for at in range(0, len(answer), 6):
        tag, _length, code = struct.unpack(">BBI", bytes(answer[at : at + 6]))
        found[tag] = code
    return found


def verify(card, control, timeout=TIMEOUT_SECONDS):
    apdu = bytes([0x00, 0x20, 0x00, CODE_PORTEUR, 0x04, 0xFF, 0xFF, 0xFF, 0xFF])
    question = struct.pack(
        "<BBBBBHBBHB3sI", timeout, timeout, FORMAT, 0x04, 0x00, FOUR_TO_FOUR, BY_KEY, 0x01, FRENCH, 0x00, b"", len(apdu)
    )
    return succeed(scard.SCardControl(card, control, list(question + apdu)))


def change(card, control):
    """The code that is known, the new one and the new one again are typed on the terminal."""
    apdu = bytes([0x00, 0x24, 0x00, CODE_PORTEUR, 0x08] + 8 * [0xFF])
    question = struct.pack(
        "<BBBBBBBHBBBHBBB3sI",
        *(TIMEOUT_SECONDS, TIMEOUT_SECONDS, FORMAT, 0x04, 0x00, OLD_AT, NEW_AT, FOUR_TO_FOUR, OLD_AND_AGAIN, BY_KEY),
        *(0x03, FRENCH, 0x00, 0x01, 0x02, b"", len(apdu)),
    )
    return succeed(scard.SCardControl(card, control, list(question + apdu)))


def main():
    card = connect(context())
    offered = features(card)
    expect(FEATURE_VERIFY_PIN_DIRECT in offered, "the driver offers entry of a code on the reader")
    expect(FEATURE_MODIFY_PIN_DIRECT in offered, "and its change")
    control = offered[FEATURE_VERIFY_PIN_DIRECT]
    expect(verify(card, control) == [0x63, 0xC2], "a wrong code costs a try")
    expect(verify(card, control) == DONE, "the right one is accepted")
    expect(transmit(card, VERIFY_STATUS) == DONE, "and the PC's session is opened by it")
    expect(verify(card, control) == [0x64, 0x01], "an entry that is given up is told so")
    expect(verify(card, control, timeout=1) == [0x64, 0x00], "and one that nobody makes")
    changing = offered[FEATURE_MODIFY_PIN_DIRECT]
    expect(change(card, changing) == [0x63, 0xC2], "a change with a wrong code costs a try")
    expect(change(card, changing) == [0x64, 0x02], "two new codes that differ are no change")
    expect(change(card, changing) == DONE, "a code is changed on the terminal")
    expect(verify(card, control) == [0x63, 0xC2], "the code of before is wrong now")
    expect(verify(card, control) == DONE, "and the new one is right")


main()
