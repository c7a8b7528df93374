import type { World } from "../world.ts";

/** What a helper takes: a value of a kind, or a name, in quotes, out of those that exist. */
export type Param =
  | { readonly kind: "text" | "number" | "list" | "any" }
  | {
      readonly kind: "name";
      /** The rule that a wrong name breaks, and what it is called. */
      readonly rule: string;
      readonly what: string;
      names(world: World, before: readonly string[]): readonly string[];
    };

/** A place for a region's words. */
export const slotName: Param = {
  kind: "name",
  rule: "template/unknown-slot",
  what: "地区占位",
  names: ({ slots }) => [...slots.keys()],
};

/** An attachment. */
export const attachmentId: Param = {
  kind: "name",
  rule: "template/unknown-attachment",
  what: "附件",
  names: ({ attachments }) => [...attachments.keys()],
};

/** A published variant of an attachment's title: the attachment stands before it. */
export const titleVariant: Param = {
  kind: "name",
  rule: "template/unknown-variant",
  what: "附件标题的写法",
  names: ({ attachments }, [id = ""]) => [...(attachments.get(id)?.variants.keys() ?? [])],
};

/** A threshold. */
export const thresholdId: Param = {
  kind: "name",
  rule: "template/unknown-threshold",
  what: "门槛",
  names: ({ facts }) => Object.keys(facts.thresholds),
};

/** A passage that cites a threshold: the threshold is the first argument. */
export const passageId: Param = {
  kind: "name",
  rule: "template/unknown-passage",
  what: "门槛的表述",
  names: ({ facts }, [id = ""]) => Object.keys(facts.thresholds[id]?.passages ?? {}),
};

/** A named passage of the notice. */
export const passageName: Param = {
  kind: "name",
  rule: "template/unknown-passage-name",
  what: "通知的条款",
  names: ({ quotable }) => [...(quotable?.passages.keys() ?? [])],
};

/** A named heading of the notice or of an attachment. */
export const headingName: Param = {
  kind: "name",
  rule: "template/unknown-heading",
  what: "条款",
  names: ({ headings }) => [...headings().keys()],
};

/** A file of the region's package. */
export const fileName: Param = {
  kind: "name",
  rule: "template/unknown-file",
  what: "文件包中的文件",
  names: ({ files }) => [...(files?.keys() ?? [])],
};

/** An issuing office. */
export const issuerId: Param = {
  kind: "name",
  rule: "template/unknown-issuer",
  what: "发文机关",
  names: ({ facts }) => facts.notice.issuers.map(({ id }) => id),
};
