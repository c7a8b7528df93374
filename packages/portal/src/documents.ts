/** What a document of a region's package is called, and what one does with it. Nothing here adds to the notice. */
interface PackageDocument {
  readonly name: string;
  readonly use: string;
}

const documents: Readonly<Record<string, PackageDocument>> = {
  guide: { name: "办理说明", use: "先看这一页：名额、时间、步骤、材料和咨询电话。" },
  notice: { name: "通知", use: "通知和附件全文，供阅读、存档；文字版以正式印发文件为准。" },
  "attachment-1": { name: "推荐名额", use: "附件1，各地推荐名额。" },
  "attachment-2": { name: "申请表", use: "附件2，转给企业填写；用 Word 或 WPS 打开，在空白处录入。" },
  "attachment-3": { name: "遴选标准", use: "附件3，推荐前逐条对照。" },
  "attachment-4": { name: "实施方案", use: "附件4，标题和名额已填好，在各项要求下面编写。" },
  "attachment-5": { name: "推荐名单汇总表", use: "附件5，填写推荐企业名单。" },
  "attachment-6": { name: "投资情况汇总表", use: "附件6，填写推进计划投资情况。" },
  "attachment-7": { name: "申报资料清单", use: "附件7，报送前逐项核对、打勾。" },
  summary: { name: "汇总表", use: "附件5、附件6在同一个工作簿，行数按名额；填完看“校核”表。" },
  rollup: { name: "调度汇总表", use: "供市级调度，通知未要求报送。" },
  letter: { name: "申报文件", use: "联合行文的草稿，核对、补全后按程序办理。" },
  forward: { name: "转发通知", use: "告知本地企业的草稿，填上本地截止时间和联系方式。" },
  review: { name: "审核底稿", use: "本单位审核时自用，不需要报送。" },
  portal: { name: "本网页", use: "" },
  archive: { name: "全部资料", use: "下面所有文件，打包下载。" },
  "archive-enterprise": { name: "企业用资料", use: "通知、申请表、遴选标准，可直接转给企业。" },
};

/** What a region's office does with a document; empty for one that is not known. */
export function useOf(document: string): string {
  return documents[document]?.use ?? "";
}

/** What a document is called in the record of corrections. */
export function nameOf(document: string): string {
  return documents[document]?.name ?? document;
}
