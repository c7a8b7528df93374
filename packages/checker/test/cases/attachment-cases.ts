import { attachment, body, grid, noteOf, paragraph } from "../tiny-document.ts";
import type { RuleCases } from "./rule-case.ts";

const head = (number: number, title: string) => [
  paragraph("attachment-label", `附件${number}`),
  paragraph("attachment-title", title),
];

/** Rules on attachments: their names, numbers and calls. */
export const attachmentCases: RuleCases = {
  "att/absent": [
    [{ parts: { notice: noteOf("名额", "申请表"), a1: head(1, "名额") } }, ["附件说明列出附件2“申请表”，文件里没有这个附件"]],
    [
      { parts: { notice: noteOf("名额", "申请表"), a1: head(1, "名额"), a2: [] } },
      ["附件说明列出附件2“申请表”，文件里没有这个附件"],
    ],
    [{ parts: { notice: noteOf("名额", "申请表"), a1: head(1, "名额"), a2: head(2, "申请表") } }, []],
    [{ parts: { notice: noteOf("名额") }, attachments: [attachment(1, "名额")] }, []],
  ],
  "att/call-mismatch": [
    [
      { parts: { notice: [body("填报申请材料（见附件1）")] }, attachments: [attachment(1, "企业申请表")] },
      ["开头把附件1称作“申请材料”，附件1的标题是“企业申请表”"],
    ],
    [{ parts: { notice: [body("填报申请表（见附件1）")] }, attachments: [attachment(1, "企业申请表")] }, []],
  ],
  "att/note-mark": [
    [
      { parts: { notice: noteOf("名额；", "《申请表》", "清单。") } },
      ["附件说明的“名额；”带有标点", "附件说明的“《申请表》”带有标点", "附件说明的“清单。”带有标点"],
    ],
    [{ parts: { notice: noteOf("名额（不含宁波）", "《办法》解读", "清单") } }, []],
    ["名额；", []],
  ],
  "att/template-suffix": [
    [{ parts: { a7: [grid(["序号", "资料"], ["1", "方案（模板）"])] } }, ["附件7表第1行要求报送的材料写作“方案（模板）”"]],
    [{ parts: { a7: [grid(["序号", "资料"], ["1", "方案"])] } }, []],
  ],
  "att/title-mismatch": [
    [{ parts: { notice: noteOf("名额"), a1: head(1, "推荐名额") } }, ["附件1标题“推荐名额”与附件说明“名额”不一致"]],
    [{ parts: { notice: noteOf("名额"), a1: head(1, "名额") } }, []],
  ],
  "att/unknown": [
    [
      { parts: { notice: [body("申报材料（见附件2—9）、名额（见附件3）")], a1: head(1, "名额") } },
      [
        "开头的“申报材料（见附件2—9）、名额（见附件”提到“附件2—9”，本通知只有1个附件",
        "开头的“—9）、名额（见附件3）”提到“附件3”，本通知只有1个附件",
      ],
    ],
    [{ parts: { notice: [body("名额（见附件1）")], a1: head(1, "名额") } }, []],
    [{ parts: { notice: [body("按《通知》的附件9办理")], a1: head(1, "名额") } }, []],
    ["按附件9办理", []],
  ],
  "att/unlisted": [
    [{ parts: { notice: noteOf("名额"), a1: head(1, "名额"), a2: head(2, "申请表") } }, ["附件2“申请表”没有列入附件说明"]],
    [{ parts: { notice: noteOf("名额"), a1: head(1, "名额") } }, []],
    [{ parts: { notice: noteOf("名额") }, attachments: [attachment(1, "名额"), attachment(2, "申请表")] }, []],
  ],
  "att/unreferenced": [
    [
      { parts: { notice: [body("支持企业。"), ...noteOf("名额")] }, attachments: [attachment(1, "名额")] },
      ["正文没有提到附件1“名额”"],
    ],
    [{ parts: { notice: [body("名额（见附件1）。"), ...noteOf("名额")] }, attachments: [attachment(1, "名额")] }, []],
  ],
  "layout/attachment-head": [
    [
      { parts: { a1: head(1, "名额"), a2: [paragraph("attachment-label", "附件2："), body("表")] } },
      ["附件2的第一行写作“附件2：”"],
    ],
    [{ parts: { a1: head(1, "名额"), a2: [paragraph("attachment-title", "申请表")] } }, ["附件2的第一行没有顺序号"]],
    [{ parts: { a1: head(1, "名额"), a2: head(2, "申请表") } }, []],
    [{ parts: { a1: [paragraph("attachment-label", "附件"), body("表")] } }, []],
  ],
  "ref/number-inside": [
    ["按《资金办法（浙财建〔2021〕178号）》执行", ["开头把发文字号写进了书名号：“《资金办法（浙财建〔2021〕178号）》”"]],
    ["按《资金办法》（浙财建〔2021〕178号）执行", []],
  ],
  "ref/formula": [
    ["名额（见附件1）、申请表（见附件2）、标准（详见附件3）", ["引用附件的写法不一：“见附件”2处（开头），“详见附件”1处（开头）"]],
    ["名额（见附件1）、标准（见附件3），详见附件", []],
  ],
};
