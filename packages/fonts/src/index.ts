export { facesFolder } from "./faces-folder.ts";
export { fontconfig } from "./fontconfig.ts";
export type { FaceLicence, FaceRole, FaceSource, OpenFace } from "./open-face.ts";
export { openFaces } from "./open-faces.ts";
export { type Face, readFace } from "./read-face.ts";
export { substitutes } from "./substitutes.ts";
