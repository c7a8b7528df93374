import type { OpenFace } from "./open-face.ts";
import { openFaces } from "./open-faces.ts";
import { substitutes } from "./substitutes.ts";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

function families(names: readonly string[]): string {
  return names.map((name) => `<family>${escapeXml(name)}</family>`).join("");
}

/** binding="same" makes the stand-in count as the name asked for, ahead of every default. */
function alias(wanted: string, given: readonly string[]): string {
  return `  <alias binding="same">${families([wanted])}<prefer>${families(given)}</prefer></alias>`;
}

/** A bold face whose own table says neither a family of its own nor its weight gets both, when the folder is scanned. */
function nameBoldFace(face: OpenFace): string {
  const name = escapeXml(face.name);
  return [
    '  <match target="scan">',
    `    <test name="fullname"><string>${name}</string></test>`,
    `    <edit name="family" mode="append"><string>${name}</string></edit>`,
    '    <edit name="weight" mode="assign"><const>bold</const></edit>',
    "  </match>",
  ].join("\n");
}

function namesByRole(...roles: readonly OpenFace["role"][]): string[] {
  return roles.flatMap((role) => openFaces.filter((face) => face.role === role).map((face) => face.name));
}

/**
 * A whole fonts.conf under which only the open faces exist and each licensed name finds its stand-in, whatever weight is
 * asked for: for conversions that must come out alike on every machine. Write it to a file and name that file in
 * `FONTCONFIG_FILE`.
 *
 * @param facesFolder path of the folder with the faces (of {@link openFaces}, or an office's own)
 * @param cacheFolder path of a folder that fontconfig may write to
 */
export function fontconfig(facesFolder: string, cacheFolder: string): string {
  const anything = namesByRole("songti", "symbols", "fallback");
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">',
    "<fontconfig>",
    `  <dir>${escapeXml(facesFolder)}</dir>`,
    `  <cachedir>${escapeXml(cacheFolder)}</cachedir>`,
    ...openFaces.filter((face) => face.bold).map(nameBoldFace),
    ...Object.entries(substitutes).map(([licensed, name]) => alias(licensed, [name])),
    ...["serif", "sans-serif", "monospace"].map((generic) => alias(generic, anything)),
    "</fontconfig>",
    "",
  ].join("\n");
}
