"""Has the desk told each time that pcscd's own watch found the CPS slot empty. Ends with pcscd.

An exchange that fails shows an empty slot before that watch has looked: the counter of events, which the watch alone moves,
tells them apart.
"""

from smartcard import scard

from desk import CPS, Refused, at_the_desk, context, succeed

here = context()
known, counted = scard.SCARD_STATE_UNAWARE, None
while True:
    try:
        (_name, state, _atr) = succeed(scard.SCardGetStatusChange(here, scard.INFINITE, [(CPS, known)]))[0]
    except Refused:
        break
    counter = state >> 16
    if state & scard.SCARD_STATE_EMPTY and counter != counted:
        at_the_desk("empty")
    known, counted = state, counter
