import type { DeviceView, FleetPatch, FleetView } from "./view.js";

/** The view after a patch: terminals one by one, other lists whole. */
export function patched(view: FleetView, patch: FleetPatch): FleetView {
  const { devices = [], gone = [], ...lists } = patch;
  const known = new Map<string, DeviceView>(view.devices.map((device) => [device.id, device]));
  for (const device of devices) known.set(device.id, device);
  for (const id of gone) known.delete(id);
  return { ...view, ...lists, devices: [...known.values()] };
}
