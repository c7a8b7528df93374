import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { type Box, boxOnPage, identity, type Matrix, times } from "./matrix.ts";

/** One character as it is drawn. Lengths in points from the page's upper left corner. */
export interface Glyph {
  readonly text: string;
  /** Its cell: the advance wide, from 0.88 of the size above the baseline to 0.12 below. */
  readonly box: Box;
  readonly baseline: number;
  readonly size: number;
  /** pdf.js's name of the face. */
  readonly font: string;
  /** As in `#000000`. */
  readonly colour: string;
  /** The marked content that holds it; undefined outside the structure. */
  readonly mark: number | undefined;
  /** Whether its lines run across the page, as upright text does. */
  readonly upright: boolean;
}

/** A line that is drawn, with its thickness. */
export interface Rule {
  readonly box: Box;
  readonly thickness: number;
  readonly colour: string;
}

interface State {
  matrix: Matrix;
  font: string;
  size: number;
  fill: string;
  stroke: string;
  thickness: number;
  spacing: number;
}

/** What a page's operators draw: of those that the layout engine writes, the ones about text, lines and marked content. */
export class Painter {
  readonly glyphs: Glyph[] = [];
  readonly rules: Rule[] = [];
  private state: State = { matrix: identity, font: "", size: 0, fill: "#000000", stroke: "#000000", thickness: 1, spacing: 0 };
  private readonly saved: State[] = [];
  private readonly marks: (number | undefined)[] = [];
  private text: Matrix = identity;
  private readonly height: number;

  constructor(height: number) {
    this.height = height;
  }

  /** Takes one operator in. @throws Error for one that moves or shows text in a way that this reader doesn't follow */
  take(operator: number, given: unknown): void {
    const values = (given ?? []) as readonly unknown[];
    const number = (at: number) => Number(values[at]);
    switch (operator) {
      case OPS.save:
        this.saved.push({ ...this.state });
        break;
      case OPS.restore:
        this.state = this.saved.pop() ?? this.state;
        break;
      case OPS.transform:
        this.state.matrix = times(this.state.matrix, matrixOf(values));
        break;
      case OPS.setFont:
        this.state.font = String(values[0]);
        this.state.size = number(1);
        break;
      case OPS.setFillRGBColor:
        this.state.fill = String(values[0]);
        break;
      case OPS.setStrokeRGBColor:
        this.state.stroke = String(values[0]);
        break;
      case OPS.setLineWidth:
        this.state.thickness = number(0);
        break;
      case OPS.setCharSpacing:
        this.state.spacing = number(0);
        break;
      case OPS.setTextMatrix:
        this.text = matrixOf(values[0] as ArrayLike<unknown>);
        break;
      case OPS.showText:
        this.show(values[0] as readonly unknown[]);
        break;
      case OPS.constructPath:
        this.stroke(values[0], values[2]);
        break;
      case OPS.beginMarkedContent:
        this.marks.push(undefined);
        break;
      case OPS.beginMarkedContentProps:
        this.marks.push(typeof values[1] === "number" ? values[1] : undefined);
        break;
      case OPS.endMarkedContent:
        this.marks.pop();
        break;
      case OPS.moveText:
      case OPS.nextLine:
      case OPS.setHScale:
      case OPS.setTextRise:
      case OPS.setWordSpacing:
        throw new Error(`the reader doesn't follow the operator ${operator}`);
    }
  }

  private show(pieces: readonly unknown[]): void {
    const { size, spacing } = this.state;
    for (const piece of pieces) {
      const isGlyph = typeof piece === "object" && piece !== null;
      if (isGlyph) this.glyph(piece as { unicode: string; width: number });
      const advance = isGlyph ? ((piece as { width: number }).width * size) / 1000 + spacing : (-Number(piece) * size) / 1000;
      this.text = times(this.text, [1, 0, 0, 1, advance, 0]);
    }
  }

  private glyph({ unicode, width }: { unicode: string; width: number }): void {
    const { matrix, size, font, fill } = this.state;
    const whole = times(matrix, this.text);
    const scale = Math.hypot(whole[2], whole[3]);
    const box = boxOnPage(whole, [0, -0.12 * size, (width * size) / 1000, 0.88 * size], this.height);
    this.glyphs.push({
      text: unicode,
      box,
      baseline: this.height - whole[5],
      size: size * scale,
      font,
      colour: fill,
      mark: this.marks.findLast((mark) => mark !== undefined),
      upright: whole[0] > 0 && Math.abs(whole[1]) < 1e-6,
    });
  }

  private stroke(paint: unknown, bounds: unknown): void {
    if (paint !== OPS.stroke) return;
    const [x0, y0, x1, y1] = Array.from(bounds as ArrayLike<number>) as [number, number, number, number];
    const { matrix, thickness, stroke } = this.state;
    this.rules.push({ box: boxOnPage(matrix, [x0, y0, x1, y1], this.height), thickness, colour: stroke });
  }
}

function matrixOf(values: ArrayLike<unknown>): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from(values, Number);
  return [a, b, c, d, e, f];
}
