export { withCustomProperties } from "./custom-properties.ts";
export { normalizeZip } from "./normalize-zip.ts";
export { type PackedEntry, type PackOptions, packEntry, packZip, stored } from "./pack-zip.ts";
export { stencilZip, type ZipStencil } from "./stencil-zip.ts";
export { unpackZip, type ZipListing } from "./unpack-zip.ts";
