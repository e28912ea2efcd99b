export { reason } from "../../reason.js";
