/** Follows the headings of one part as its paragraphs go by. */
export interface Outline {
  /** Takes a heading in. */
  enter(level: number, marker: string): void;
  /** The present place: 三（一）, 附件3第（6）项; 开头 before the notice's first heading. */
  here(): string;
  /** 附件3, or nothing in the notice. */
  readonly prefix: string;
}

/** @param attachment the attachment's number; undefined in the notice */
export function outlineOf(attachment: number | undefined): Outline {
  const prefix = attachment === undefined ? "" : `附件${attachment}`;
  let markers: string[] = [];
  return {
    prefix,
    enter(level, marker) {
      markers = [...Array.from({ length: level - 1 }, (_, index) => markers[index] ?? ""), marker.replace(/[、.]$/, "")];
    },
    here() {
      const path = markers.join("");
      if (path === "") return prefix === "" ? "开头" : prefix;
      return /^（\d+）$/.test(path) ? `${prefix}第${path}项` : `${prefix}${path}`;
    },
  };
}
