import { isInstalled, measureProgram } from "./measure.mjs";

/** LibreOffice as a peer that makes PDFs of DOCX files, with a profile of its own; undefined where it isn't installed. */
export function libreOffice(folder) {
  if (!isInstalled("soffice")) return undefined;
  const options = [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", "pdf", "--outdir", folder];
  let ready = false;
  return {
    /** One process for all files, its profile made before. @returns as `measureProgram` does */
    convert(files) {
      if (!ready) measureProgram("soffice", [...options, files[0]]);
      ready = true;
      return measureProgram("soffice", [...options, ...files]);
    },
  };
}

/** The line of a table where LibreOffice isn't there to be compared with. */
export const notInstalled = { what: "LibreOffice", value: "not installed, not compared" };
