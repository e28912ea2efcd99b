// SPDX-License-Identifier: Apache-2.0
import { expect } from "vitest";

/** Expects a call to be refused for an argument; `start` is in the message: the function, and which argument. */
export const refused = (call: () => unknown, start: string): void =>
  expect(call).toThrow(
    expect.objectContaining({ code: "LVGL_WRONG_ARGUMENT", message: expect.stringContaining(start) as string }),
  );
