"""A card that leaves and comes back, as the programs of the PC see it."""

from smartcard import scard

from desk import CPS, DONE, SELECT_ROOT, VITALE, at_the_desk, connect, context, expect, refusal, succeed, transmit, wait_for

here = context()
card = connect(here)
expect(transmit(card, SELECT_ROOT) == DONE, "the card is there")

at_the_desk("remove cps")
wait_for(here, CPS, scard.SCARD_STATE_EMPTY)
expect(True, "a program that waits for the reader learns of the removal")
code = refusal(scard.SCardTransmit, card, scard.SCARD_PCI_T0, SELECT_ROOT)
expect(code in (scard.SCARD_W_REMOVED_CARD, scard.SCARD_E_NO_SMARTCARD), "its connection says that the card is gone")
wait_for(here, VITALE, scard.SCARD_STATE_PRESENT)
expect(True, "the other slot kept its card")

at_the_desk("insert cps")
atr = wait_for(here, CPS, scard.SCARD_STATE_PRESENT)
expect(bytes(atr).hex() == "3bac00402a00122500648000031000" + "9000", "the insertion comes with the answer-to-reset")
code = refusal(scard.SCardTransmit, card, scard.SCARD_PCI_T0, SELECT_ROOT)
expect(code in (scard.SCARD_W_REMOVED_CARD, scard.SCARD_W_RESET_CARD), "the old connection does not speak to the new card")
succeed(scard.SCardReconnect(card, scard.SCARD_SHARE_SHARED, scard.SCARD_PROTOCOL_T0, scard.SCARD_RESET_CARD))
expect(transmit(card, SELECT_ROOT) == DONE, "until it is reconnected")

at_the_desk("remove cps")
wait_for(here, CPS, scard.SCARD_STATE_EMPTY)
code = refusal(scard.SCardConnect, here, CPS, scard.SCARD_SHARE_SHARED, scard.SCARD_PROTOCOL_T0)
expect(code == scard.SCARD_E_NO_SMARTCARD, "an empty slot gives no connection")
at_the_desk("insert cps other:mute")
wait_for(here, CPS, scard.SCARD_STATE_MUTE)
code = refusal(scard.SCardConnect, here, CPS, scard.SCARD_SHARE_SHARED, scard.SCARD_PROTOCOL_T0)
expect(code in (scard.SCARD_W_UNRESPONSIVE_CARD, scard.SCARD_W_UNPOWERED_CARD), "a mute card is told as such")
at_the_desk("insert cps")
wait_for(here, CPS, scard.SCARD_STATE_PRESENT)
