import { z } from "zod";
import { named } from "./named.ts";
import { plainText } from "./plain-text.ts";

/** A finding that the edition accepts, and why: it becomes a note. */
export const Waiver = z.strictObject({
  rule: named("规则", z.string().regex(/^[a-z]+\/[a-z-]+$/, { error: "规则写作 组/名称，如 att/title-mismatch" })),
  match: named("发现中含有的文字", plainText(200), "发现的说明含有这段文字才适用"),
  reason: named("理由", plainText(300)),
});
export type Waiver = z.infer<typeof Waiver>;

/** `data/<batch>/waivers.yaml`. */
export const WaiversFile = z.strictObject({ waivers: named("豁免", z.array(Waiver)) });
export type WaiversFile = z.infer<typeof WaiversFile>;
