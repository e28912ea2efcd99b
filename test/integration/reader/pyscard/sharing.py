"""Exclusive is exclusive, reader by reader."""

from smartcard import scard

from desk import CPS, DONE, SELECT_ROOT, VITALE, connect, context, expect, refusal, succeed, transmit

one, other = context(), context()

held = connect(one, CPS, scard.SCARD_SHARE_EXCLUSIVE)
code = refusal(scard.SCardConnect, other, CPS, scard.SCARD_SHARE_SHARED, scard.SCARD_PROTOCOL_T0)
expect(code == scard.SCARD_E_SHARING_VIOLATION, "nobody shares a card that is held exclusively")
vitale = connect(other, VITALE, scard.SCARD_SHARE_EXCLUSIVE)
succeed(scard.SCardDisconnect(vitale, scard.SCARD_UNPOWER_CARD))
expect(True, "the other slot is another reader: it can be held at the same time")
expect(transmit(held, SELECT_ROOT) == DONE, "the holder exchanges")
succeed(scard.SCardDisconnect(held, scard.SCARD_UNPOWER_CARD))

shared = connect(other, CPS)
code = refusal(scard.SCardConnect, one, CPS, scard.SCARD_SHARE_EXCLUSIVE, scard.SCARD_PROTOCOL_T0)
expect(code == scard.SCARD_E_SHARING_VIOLATION, "a shared card is not given exclusively")
again = connect(one, CPS)
expect(transmit(again, SELECT_ROOT) == DONE and transmit(shared, SELECT_ROOT) == DONE, "two programs share it")

code = refusal(scard.SCardConnect, one, CPS, scard.SCARD_SHARE_SHARED, scard.SCARD_PROTOCOL_T1)
expect(code == scard.SCARD_E_PROTO_MISMATCH, "a card of T=0 is not given for T=1")
