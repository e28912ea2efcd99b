"""What a reconnection keeps of the card, and what it forgets. The code comes by standard input."""

from smartcard import scard

from desk import DONE, VERIFY_STATUS, code_porteur, connect, context, expect, refusal, succeed, transmit, verify


def reconnect(card, how):
    return scard.SCardReconnect(card, scard.SCARD_SHARE_SHARED, scard.SCARD_PROTOCOL_T0, how)


digits = code_porteur()
card, other = connect(context()), connect(context())
verify(card, digits)
expect(transmit(card, VERIFY_STATUS) == DONE, "the code is verified")
succeed(reconnect(card, scard.SCARD_LEAVE_CARD))
expect(transmit(card, VERIFY_STATUS) == DONE, "and stays so when the card is left alone")

succeed(reconnect(card, scard.SCARD_RESET_CARD))
expect(transmit(card, VERIFY_STATUS) == [0x63, 0xC3], "a reset forgets it, and costs no try")
code = refusal(scard.SCardTransmit, other, scard.SCARD_PCI_T0, VERIFY_STATUS)
expect(code == scard.SCARD_W_RESET_CARD, "the other program is told of the reset")
succeed(reconnect(other, scard.SCARD_LEAVE_CARD))
expect(transmit(other, VERIFY_STATUS) == [0x63, 0xC3], "and goes on once it has reconnected")

verify(card, digits)
succeed(reconnect(card, scard.SCARD_UNPOWER_CARD))
expect(transmit(card, VERIFY_STATUS) == [0x63, 0xC3], "so does powering the card off")
verify(card, digits)
succeed(scard.SCardDisconnect(card, scard.SCARD_UNPOWER_CARD))
code = refusal(scard.SCardTransmit, other, scard.SCARD_PCI_T0, VERIFY_STATUS)
expect(code == scard.SCARD_W_RESET_CARD, "one program leaves with the power off: the other is told")
succeed(reconnect(other, scard.SCARD_RESET_CARD))
expect(transmit(other, VERIFY_STATUS) == [0x63, 0xC3], "and finds the code forgotten")
