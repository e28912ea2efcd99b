import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { BundleInfo } from "../../../ota/bundle/contract.js";
import { verifyBundle } from "../../../ota/bundle/verify.js";
import type { Installer } from "../../../ota/installer/contract.js";
import { FilesInstaller } from "../../../ota/installer/files/files-installer.js";
import { selectorSchema } from "../../../ota/installer/files/selector.js";
import { checkedFile } from "../../../ota/lib/checked-file.js";
import { silentLog } from "../../../ota/lib/log.js";
import { agentClock, PowerCut } from "../../support/ota/agent-desk.js";
import { built, folderWith, makeLeaf, makeRoot, signerOf, trustIn } from "../../support/ota/bundles.js";
import { type InstallerDesk, installerContract } from "./installer.js";

async function openDesk(): Promise<InstallerDesk> {
  const root = await makeRoot();
  const leaf = await makeLeaf(root);
  const sources = await folderWith({ "app.js": "hello", "lib/tables.json": "{}" });
  const slots = await folderWith();
  const clock = agentClock();

  const start = (cut = new PowerCut(0)): Promise<FilesInstaller> =>
    FilesInstaller.start({
      folder: slots,
      compatible: "tournee-desk",
      factoryVersion: "1.0.0",
      verify: verifyBundle,
      trust: () => Promise.resolve(root.certificatePem),
      clock,
      log: silentLog,
      restart: () => Promise.resolve(),
      selector: cut.around(checkedFile(join(slots, "selector.json"), selectorSchema)),
    });

  return {
    installer: await start(),
    async bundle(folder, version, compatible = "tournee-desk") {
      const path = await built(sources, signerOf(leaf), join(folder, `${version}.bundle`), { version, compatible });
      const verified = await verifyBundle(path, trustIn(root.certificatePem));
      if (!verified.ok) throw new Error(verified.error.detail);
      const info: BundleInfo = verified.value;
      return { path, info };
    },
    restart: (): Promise<Installer> => start(),
    async cutDuring({ path, info }) {
      // The first write is the start's, the second empties the other slot, the third is what never comes.
      const cut = new PowerCut(3, "before");
      const installer = await start(cut);
      void installer.install(path, info, () => undefined);
      await cut.death;
      return await start();
    },
    async close() {
      await rm(sources, { recursive: true, force: true });
      await rm(slots, { recursive: true, force: true });
    },
  };
}

installerContract("two folders", openDesk);
