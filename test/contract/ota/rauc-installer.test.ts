import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Installer } from "../../../ota/installer/contract.js";
import { RaucInstaller } from "../../../ota/installer/rauc/rauc-installer.js";
import { silentLog } from "../../../ota/lib/log.js";
import { dummyBundleInfo } from "../../support/ota/dummy-bundle.js";
import { DummyRauc, newBoard, rebootBoard } from "../../support/ota/dummy-rauc.js";
import { PrivateBus } from "../../support/ota/private-bus.js";
import { type InstallerDesk, installerContract } from "./installer.js";

async function openDesk(): Promise<InstallerDesk> {
  const bus = await PrivateBus.start();
  const board = newBoard("tournee-desk");
  let rauc = await DummyRauc.start(bus.address, board);
  let installer: RaucInstaller;

  async function open(): Promise<RaucInstaller> {
    const opened = await RaucInstaller.open({ address: bus.address, factoryVersion: "1.0.0", log: silentLog });
    if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    return opened.value;
  }
  async function restart(): Promise<Installer> {
    installer.close();
    await rauc.crash();
    rebootBoard(board);
    rauc = await DummyRauc.start(bus.address, board);
    installer = await open();
    return installer;
  }

  installer = await open();
  return {
    installer,
    async bundle(folder, version, compatible = "tournee-desk") {
      const path = join(folder, `${version}.raucb`);
      const info = dummyBundleInfo(version, compatible);
      await writeFile(path, JSON.stringify({ compatible, version, manifestHash: info.manifestSha256 }));
      return { path, info };
    },
    restart,
    async cutDuring({ path, info }) {
      const middle = rauc.holdAt(60);
      const cut = installer.install(path, info, () => undefined);
      await middle;
      const next = await restart();
      await cut;
      return next;
    },
    async close() {
      installer.close();
      await bus.stop();
    },
  };
}

installerContract("RAUC over D-Bus", openDesk);
