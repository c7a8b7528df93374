import { fieldText } from "../field-text.ts";
import type { FaceSubset } from "./truetype-subset.ts";
import { glyphText } from "./value-font.ts";
import { wrapText } from "./wrap-text.ts";

/** A field's size in points. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

const checkMark = [
  [0.16, 0.52],
  [0.4, 0.22],
  [0.88, 0.84],
] as const;

function fixed(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Content that shows nothing: a field without a value. */
export const emptyAppearance = "/Tx BMC EMC";

/** Content that shows a value: in lines from the top, or one line in the middle. */
export function textAppearance(value: string, box: Box, size: number, multiline: boolean, face: FaceSubset): string {
  const advance = (character: string) => ((face.glyphs.get(character)?.advance ?? 0) / face.unitsPerEm) * size;
  const lines = multiline ? wrapText(value, box.width - 2 * fieldText.inset, advance) : [value.replace(/\s*\n\s*/g, " ")];
  const pitch = (fieldText.pitch / fieldText.size) * size;
  const first = multiline ? box.height - fieldText.inset - 0.9 * size : (box.height - size) / 2 + 0.14 * size;
  const shown = lines.map((line) => `<${glyphText(line, face)}> Tj 0 ${fixed(-pitch)} Td`);
  const clip = `1 1 ${fixed(box.width - 2)} ${fixed(box.height - 2)} re W n`;
  return ["/Tx BMC q", clip, `BT /Value ${size} Tf 0 g ${fieldText.inset} ${fixed(first)} Td`, ...shown, "ET Q EMC"].join("\n");
}

/** Content that shows a tick, drawn so that no face is needed. */
export function tickAppearance({ width, height }: Box): string {
  const [start, ...rest] = checkMark.map(([x, y]) => `${fixed(x * width)} ${fixed(y * height)}`);
  return `q 0 G ${fixed(Math.min(width, height) / 9)} w ${start} m ${rest.map((point) => `${point} l`).join(" ")} S Q`;
}
