"""APDUs of every length over T=1, against a card that gives back the data it was sent. Nothing comes by standard input."""

from smartcard import scard

from desk import CPS, DONE, at_the_desk, context, expect, succeed, wait_for

here = context()
for card_in_slot in ("lrc", "short blocks", "crc"):
    at_the_desk(f"insert {card_in_slot}")
    wait_for(here, CPS, scard.SCARD_STATE_PRESENT)
    card, protocol = succeed(
        scard.SCardConnect(here, CPS, scard.SCARD_SHARE_EXCLUSIVE, scard.SCARD_PROTOCOL_T0 | scard.SCARD_PROTOCOL_T1)
    )
    if protocol != scard.SCARD_PROTOCOL_T1:
        raise AssertionError("another protocol")
    for length in range(1, 255, 7):
        data = [(length + at) & 0xFF for at in range(length)]
        answer = succeed(scard.SCardTransmit(card, scard.SCARD_PCI_T1, [0x00, 0xD6, 0x00, 0x00, length, *data]))
        if answer != data + DONE:
            raise AssertionError(f"{length} bytes came back otherwise")
    expect(True, f"{card_in_slot}: every length comes back")
    succeed(scard.SCardDisconnect(card, scard.SCARD_UNPOWER_CARD))
    at_the_desk("remove")
    wait_for(here, CPS, scard.SCARD_STATE_EMPTY)
