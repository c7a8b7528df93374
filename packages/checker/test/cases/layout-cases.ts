import { body, foot, paragraph } from "../tiny-document.ts";
import type { RuleCases } from "./rule-case.ts";

const title = (words: string) => ({ parts: { notice: [paragraph("title", words)] } });
const long = (length: number) => "字".repeat(length);
const sealed = [paragraph("attachment-label", "附件1"), body("表")];

/** Rules on the parts of the page that the standard names: head, title, ordinals, imprint, and what is left to fill in. */
export const layoutCases: RuleCases = {
  "bur/length": [
    [long(4001), ["正文4001字，超过4000字"]],
    [long(4000), []],
  ],
  "bur/one-vote-veto": [
    ["须列为一票否决项", ["开头用了“一票否决”：“须列为一票否决项”"]],
    ["不予推荐", []],
  ],
  "hd/no-doc-number": [
    ["正文", ["通知没有发文字号"]],
    [{ parts: { notice: [paragraph("document-number", "甲〔2024〕1号")] } }, []],
  ],
  "hd/number-form": [
    [{ parts: { notice: [paragraph("document-number", "甲乙[2024]第01号")] } }, ["发文字号写作“甲乙[2024]第01号”"]],
    [{ parts: { notice: [paragraph("document-number", "甲乙〔2024〕032号")] } }, ["发文字号写作“甲乙〔2024〕032号”"]],
    [{ parts: { notice: [paragraph("document-number", "甲乙〔2024〕32号")] } }, []],
  ],
  "layout/imprint-last": [
    [{ parts: { notice: [foot("办公室")], a1: sealed } }, ["版记后面还有正文或附件"]],
    [{ parts: { notice: [foot("办公室")], a1: [...sealed, foot("办公室")] } }, ["版记有2处"]],
    [{ parts: { notice: [body("正文")], a1: [...sealed, foot("办公室")] } }, []],
    ["正文", []],
  ],
  "layout/recipients": [
    [{ parts: { notice: [paragraph("recipients", "各市经信局")] } }, ["主送机关“各市经信局”后没有全角冒号"]],
    [{ parts: { notice: [paragraph("recipients", "各市经信局：")] } }, []],
  ],
  "ph/empty-cc": [
    [{ parts: { notice: [foot("抄送：。", "办公室")] } }, ["版记的“抄送：。”没有写机关"]],
    [{ parts: { notice: [foot("抄送：甲局。", "办公室")] } }, []],
  ],
  "ph/braces": [
    ["截至{{date notice.issueDate}}", ["开头的“截至{{date notice.issueDate}}”印出了“{{date notice.issueDate}}”"]],
    ["集合{甲，{乙}}", []],
  ],
  "ph/left-over": [
    [
      "限【待定】家，（待定），TODO，某某市",
      [
        "开头的“限【待定】家，（待定），T”留有没有填好的“【待定】”",
        "开头的“限【待定】家，（待定），TODO，某”留有没有填好的“待定”",
        "开头的“】家，（待定），TODO，某某市”留有没有填好的“TODO”",
        "开头的“定），TODO，某某市”留有没有填好的“某某”",
      ],
    ],
    ["名单待定后公布，EXTODO，〔2024〕", []],
  ],
  "ph/print-date": [
    [{ parts: { notice: [foot("办公室印发日期印发")] } }, ["版记的“办公室印发日期印发”没有填好印发日期"]],
    [{ parts: { notice: [foot("办公室2024-11-08印发")] } }, ["版记的“办公室2024-11-08印发”没有填好印发日期"]],
    [{ parts: { notice: [foot("办公室2024年11月8日印发"), foot("办公室")] } }, []],
  ],
  "ph/xx": [
    [{ parts: { notice: [body("XX市")] }, region: "330109" }, ["开头的“XX市”留有占位字样“XX”"]],
    ["XX市", []],
  ],
  "struct/heading-dup": [
    [
      { parts: { notice: [paragraph("heading-1", "一、要求"), paragraph("heading-2", "（一）要求。甲")] } },
      ["一（一）与一的标题都是“要求”"],
    ],
    [{ parts: { notice: [paragraph("heading-1", "一、要求"), paragraph("heading-2", "（一）条件。甲")] } }, []],
  ],
  "struct/heading-stop": [
    [{ parts: { notice: [paragraph("heading-2", "（一）范围。")] } }, ["（一）标题“范围。”单独成行，末尾有句号"]],
    [{ parts: { notice: [paragraph("heading-2", "（一）范围")] } }, []],
  ],
  "struct/level-skip": [
    [{ parts: { a3: [paragraph("heading-4", "（1）甲")] } }, ["附件3第（1）项的序号“（1）”跳过了“一、”一层"]],
    [{ parts: { a3: [paragraph("heading-1", "一、甲"), paragraph("heading-2", "（一）乙")] } }, []],
  ],
  "struct/numbering-gap": [
    [
      {
        parts: {
          notice: [
            paragraph("heading-1", "一、甲"),
            paragraph("heading-2", "（一）乙"),
            paragraph("heading-2", "（三）丙"),
            paragraph("heading-1", "一、丁"),
          ],
        },
      },
      ["一（三）的序号“（三）”跳号，按顺序应是第2", "一的序号“一、”重复，按顺序应是第2"],
    ],
    [
      {
        parts: {
          notice: [
            paragraph("heading-1", "一、甲"),
            paragraph("heading-2", "（一）乙"),
            paragraph("heading-1", "二、丙"),
            paragraph("heading-2", "（一）丁"),
          ],
          a2: [paragraph("form-heading-1", "一、甲"), paragraph("form-title", "推进计划"), paragraph("form-heading-1", "一、乙")],
        },
      },
      [],
    ],
    ["一是支持企业。三是强化服务。", ["开头的“三是”跳号，按顺序应是第2"]],
    ["一是支持企业。二是强化服务。另一是甲", []],
    [
      { parts: { a1: [paragraph("attachment-label", "附件1")], a2: [paragraph("attachment-label", "附件3")] } },
      ["附件2顺序号的顺序号“附件3”跳号，按顺序应是第2"],
    ],
  ],
  "title/form": [
    [title("甲省经济厅支持企业发展通知"), ["标题“甲省经济厅支持企业发展通知”不是“关于……的通知”的形式"]],
    [title("甲省经济厅关于支持企业\n发展的通知"), []],
  ],
  "title/issuer-gap": [
    [title("甲省经济厅 甲省财政厅关于支持企业的通知"), ["标题中“甲省经济厅”与“甲省财政厅”之间不是一个全角空格"]],
    [title("甲省经济厅甲省财政厅关于支持企业的通知"), ["标题中“甲省经济厅”与“甲省财政厅”之间没有空"]],
    [title("甲省经济厅　甲省财政厅\n关于支持企业的通知"), []],
    [title("甲省经济厅\n甲省财政厅关于支持企业的通知"), []],
  ],
  "title/shape": [
    [title(`${long(15)}\n${long(2)}`), ["通知标题“字字字字字字字字字字字字字字字／字字”末行只有2个字"]],
    [title(`${long(15)}\n${long(8)}`), []],
  ],
};
