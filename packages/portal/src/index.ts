export { buildPortal, portalPages } from "./build-portal.ts";
export type { Correction, OpenQuestion, PortalFile, PortalModel } from "./model.ts";
export { regionPath } from "./paths.ts";
