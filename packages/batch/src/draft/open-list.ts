import type { Diagnostic } from "@gongwen/diagnostics";
import type { Paragraph, Section } from "@gongwen/document";
import type { Composition } from "@gongwen/template";

/**
 * A draft with the list of what is open after the notice's last page.
 *
 * @param open each open value as it was reported
 */
export function withOpenList(composition: Composition, open: readonly Diagnostic[]): Composition {
  if (open.length === 0) return composition;
  const { notice } = composition;
  return { ...composition, notice: { ...notice, sections: [...notice.sections, openList(open)] } };
}

/** What is still open, one line each, and where it is to be written. */
function openList(open: readonly Diagnostic[]): Section {
  const items = open.map(({ message, file, line }, index) => {
    const where = line === undefined ? file : `${file} 第${line}行`;
    return paragraph("body", `${index + 1}. ${message}（${where}）`);
  });
  const lead = `本页供送审时核对，正式印发时没有。以下${open.length}项确定后，通知和附件中标黄的地方即替换为确定的内容：`;
  return {
    page: "portrait",
    part: "open-values",
    blocks: [paragraph("package-title", "待定事项"), paragraph("body", lead), ...items],
  };
}

function paragraph(role: Paragraph["role"], text: string): Paragraph {
  return { type: "paragraph", role, children: [{ type: "text", text }] };
}
