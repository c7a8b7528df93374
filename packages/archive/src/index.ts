export { withCustomProperties } from "./custom-properties.ts";
export { normalizeZip } from "./normalize-zip.ts";
export { type PackOptions, packZip, stored } from "./pack-zip.ts";
export { unpackZip } from "./unpack-zip.ts";
