/** Every way in which the documents of the second batch may name a year: words → why they are right. */
export const meantYears: Readonly<Record<string, string>> = {
  "2025—2027年": "the period of the programme, which has begun",
  "浙政办发〔2024〕32号": "the support policy for counties, in force",
  "浙财建〔2021〕178号": "how the fund is managed, in force",
  "工信部联企业〔2011〕300号": "how a firm's size is told, in force",
  "GB/T4754-2017": "the standard of industry codes, in force",

  "〔2025〕999号": "the new notice's own number: it is issued in the year before its batch",
  "2025年10月20日": "the day on which it is issued",
  "2025-10-20": "the same, as a property of files",
  "2025年11月17日": "until when firms fill in their form",
  "2025年11月21日": "until when regions report",

  "2022年2023年2024年": "the three years that a firm reports of: derived",
  "2023年2024年": "the two years of its market share: derived",
  "2025年经营业绩预计情况": "the year under way as it applies: derived",
  "2026年是否符合": "whether it will be a national one in the batch's year: derived",
  "2026年1月1日之后": "from when investment counts: derived",
  "2026年7月1日以后": "from when projects may be completed: derived",
  "2027年12月31日之前": "until when projects may be completed: derived",

  "2026年第二批": "the batch",
  "2026年浙江省重点专精": "the title of the form, and the portal's column",
  "2026年重点省级专精特新中小企业": "the form's name in the plan",
  "2026年省中小企业发展专项资金": "the budget that pays",
};

/** Words that sound like the first batch and have nothing to do with it: words → what they are. */
export const meantFirsts: Readonly<Record<string, string>> = {
  首批次产品: "first production runs of a new product, beside 首台（套）",
  "首批次（新材料）": "the same, of a new material",
  首次发布: "a package that has not been corrected yet",
};
