import { z } from "zod";
import { named } from "../named.ts";

const truth = z.boolean();

/**
 * What the form doesn't ask, and a register or a reviewer knows. Each is optional: what isn't given is not known. Boxes of a review
 * sheet can be made from it.
 */
export const KnownFacts = z.strictObject({
  titleValid: named("省级专精特新中小企业称号是否在有效期内", truth).optional(),
  titleValidAtReview: named("截至专家审核前称号是否有效", truth).optional(),
  littleGiantValid: named("是否为有效期内的专精特新“小巨人”企业", truth).optional(),
  listedOn: named("公开发行股票的交易所", z.array(z.string()), "没有公开发行股票的写空列表").optional(),
  blacklisted: named("是否被列入名单", truth, "经营异常名录、严重失信主体名单").optional(),
  productRestricted: named("产品（服务）是否属于国家禁止、限制或淘汰类", truth).optional(),
  violations: named("追溯期内是否发生事故或违法违规行为", truth).optional(),
  focusFields: named("经核定所属的重点领域", z.array(z.string()), "不属于任何重点领域的写空列表").optional(),
  projectsOutOfScope: named("拟实施项目是否有不在支持范围内的", truth).optional(),
  projectsFunded: named("拟实施项目是否已获得省级相关专项资金支持", truth).optional(),
  thirdParty: named("是否借助第三方机构申请", truth).optional(),
  planSound: named("推进计划内容、投资、绩效目标是否可行、合理、清晰", truth).optional(),
});
export type KnownFacts = Readonly<z.infer<typeof KnownFacts>>;
