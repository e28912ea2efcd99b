import { main } from "../../ota/cli/main.js";

/** `tournee-ota` on a Linux machine: the updates' commands, and for the agent alone the sticks that the system mounts. */
export async function tourneeOta(argv: readonly string[]): Promise<void> {
  await main(argv, {
    async openSticks(folder) {
      const { mountedStick } = await import("../drivers/bundle-source/mounted-stick.js");
      return await mountedStick(folder);
    },
  });
}
