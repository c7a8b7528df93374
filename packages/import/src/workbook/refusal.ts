/** Why a file is no workbook that can be read: what it is, and how to mend it. */
export interface Refusal {
  /** The part of the rule's id after `import/`. */
  readonly rule: "not-xlsx" | "encrypted" | "damaged" | "too-large";
  readonly message: string;
  readonly hint: string;
}

const saveAs = "用 Excel 或 WPS 打开，“另存为”选“Excel 工作簿（*.xlsx）”，再导入";

/** The ways in which a file is no XLSX. */
export const refusals = {
  empty: { rule: "not-xlsx", message: "文件是空的", hint: "核对是不是选错了文件，或请对方重发" },
  xls: { rule: "not-xlsx", message: "文件是旧格式（.xls）的工作簿", hint: saveAs },
  xlsb: { rule: "not-xlsx", message: "文件是二进制格式（.xlsb）的工作簿", hint: saveAs },
  ods: { rule: "not-xlsx", message: "文件是 OpenDocument 格式（.ods）的表格", hint: saveAs },
  text: { rule: "not-xlsx", message: "文件是纯文本（如 .csv），不是工作簿", hint: saveAs },
  html: { rule: "not-xlsx", message: "文件是网页，只是扩展名像工作簿", hint: saveAs },
  pdf: { rule: "not-xlsx", message: "文件是 PDF，不是工作簿", hint: "向提供数据的处室要 .xlsx 的原表" },
  word: { rule: "not-xlsx", message: "文件是 Word 文档，不是工作簿", hint: "把表格复制到 Excel 或 WPS 表格，存为 .xlsx，再导入" },
  otherZip: { rule: "not-xlsx", message: "文件是压缩包，不是工作簿", hint: "先解压，再导入其中的 .xlsx 文件" },
  unknown: { rule: "not-xlsx", message: "文件不是工作簿", hint: "核对是不是选错了文件；工作簿的扩展名是 .xlsx" },
  encrypted: {
    rule: "encrypted",
    message: "工作簿加了密码，读不出来",
    hint: "用密码打开，“文件—信息—保护工作簿—用密码进行加密”清空密码，保存后再导入",
  },
  damaged: { rule: "damaged", message: "文件不完整或已损坏", hint: "用 Excel 或 WPS 打开修复后另存为 .xlsx，或请对方重发" },
  tooLarge: {
    rule: "too-large",
    message: "工作簿过大，不像是一张指标表",
    hint: "只留需要导入的工作表，删去图片和多余的格式，另存为 .xlsx，再导入",
  },
} as const satisfies Readonly<Record<string, Refusal>>;
