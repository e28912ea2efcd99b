import type { Enrolment } from "../../firmware/flows/update/server-types.js";

/** Nobody listens there. */
const NOWHERE = "127.0.0.1:1";

/** Whatever address is typed leads to a door of this machine that is closed: what a monkey types is somebody's. */
export const atNoServer = (own: Enrolment): Enrolment => ({
  ...own,
  join: (invitation, address) => own.join(invitation, URL.canParse(`https://${address.trim()}`) ? NOWHERE : address),
});
