/**
 * A reader that libccid's serial driver knows by name: pcscd's entry is `DEVICENAME PATH:PROFILE`. The name tells the driver
 * what it would otherwise read in USB descriptors (libccid, `ccid_serial.c`).
 */
export interface TwinProfile {
  readonly name: "SEC1210" | "GemPCPinPad";
  /** Readers behind one line. */
  readonly slots: number;
  /** `echo`: each time it waits, the driver takes the first frame for an echo of its command and drops it, whatever it holds. */
  readonly echo: "echo" | "no-echo";
}

/** Two slots, exchange of TPDUs, no PIN pad: the profile of `tournee reader --transport twin`. */
export const SEC1210: TwinProfile = { name: "SEC1210", slots: 2, echo: "no-echo" };

/** One slot, exchange of TPDUs, and a PIN pad that verifies and changes codes. */
export const GEMPC_PINPAD: TwinProfile = { name: "GemPCPinPad", slots: 1, echo: "echo" };
