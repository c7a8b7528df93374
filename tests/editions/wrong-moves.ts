type Files = Map<string, Uint8Array>;

/** What somebody does wrong in the edition of 2026, and all that a check then says that it didn't say before. */
export interface WrongMove {
  readonly move: string;
  edit(files: Files): void;
  /** Place, severity, rule and message; then the hint. */
  readonly want: readonly string[];
}

function move(name: string, edit: (files: Files) => void, ...want: readonly string[]): WrongMove {
  return { move: name, edit, want };
}

/** Words of one file, and what they are changed to. @throws Error when the file doesn't say them */
function replace(file: string, from: string, to: string): (files: Files) => void {
  return (files) => {
    const text = new TextDecoder().decode(files.get(file));
    if (!text.includes(from)) throw new Error(`${file} does not say ${from}`);
    files.set(file, new TextEncoder().encode(text.replace(from, () => to)));
  };
}

const batch = (from: string, to: string) => replace("data/2026/batch.yaml", from, to);
const quotas = (from: string, to: string) => replace("data/2026/quotas.yaml", from, to);
const contacts = (from: string, to: string) => replace("data/2026/contacts.yaml", from, to);
const criteria = (from: string, to: string) => replace("data/2026/criteria.yaml", from, to);
const goals = (from: string, to: string) => replace("data/2026/goals.yaml", from, to);
const edition = (from: string, to: string) => replace("templates/2026/edition.yaml", from, to);
const pack = (from: string, to: string) => replace("templates/2026/package.yaml", from, to);
const notice = (from: string, to: string) => replace("templates/2026/notice.md.hbs", from, to);
const add = (file: string, text: string) => (files: Files) => void files.set(file, new TextEncoder().encode(text));
const remove = (file: string) => (files: Files) => void files.delete(file);
/** A copy of an older file, changed. */
const copied = (path: string, from: string, to: string) => (files: Files) => {
  files.set(`templates/2026/${path}`, files.get(`templates/2025/${path}`) as Uint8Array);
  replace(`templates/2026/${path}`, from, to)(files);
};

const liaison = "templates/2026/attachments/liaison-table.sheet.yaml";
const form = "attachments/application-form.form.yaml";

/** Every move; the whole of what is said to each. */
export const wrongMoves: readonly WrongMove[] = [
  move(
    "a template for an attachment that isn't listed",
    add("templates/2026/attachments/pledge.md.hbs", "承诺。\n"),
    "templates/2026/attachments/pledge.md.hbs 警告 edition/unlisted-file 附件清单没有用到这个文件\n  建议：列入 edition.yaml 的 attachments，或删去这个文件",
  ),
  move(
    "an attachment listed without a template",
    remove(liaison),
    "templates/2026/edition.yaml:85:14 错误 edition/missing-file 附件8的内容文件 templates/2026/attachments/liaison-table.sheet.yaml 不存在\n  建议：补上这个文件，或改 content",
  ),
  move(
    "two attachments of one id",
    edition("- id: liaison-table", "- id: checklist"),
    "templates/2026/edition.yaml:79:9 错误 edition/duplicate-id 附件标识 checklist 重复\n  建议：改成另一个，或删去重复的一项",
  ),
  move(
    "an attachment's id renamed while a template refers to it",
    edition("- id: liaison-table", "- id: liaisons"),
    "templates/2026/attachments/checklist.md.hbs:11:7 错误 template/unknown-attachment 没有这个附件：liaison-table\n  建议：可用：quota-table、application-form、selection-criteria、implementation-plan、recommendation-summary、investment-summary、checklist、liaisons",
    "templates/2026/notice.md.hbs:28:332 错误 template/unknown-attachment 没有这个附件：liaison-table\n  建议：可用：quota-table、application-form、selection-criteria、implementation-plan、recommendation-summary、investment-summary、checklist、liaisons",
  ),
  move(
    "batch 4 of 3",
    batch("ordinal: 2", "ordinal: 4"),
    "data/2026/batch.yaml:6:12 错误 batch/period 批次序号 4 超过批次总数 3\n  建议：核对批次序号和实施期",
    "data/2026/batch.yaml:6:12 警告 batch/ordinal 2026 年应为第 2 批，批次序号写的是 4\n  建议：改批次序号为 2，或核对批次年度和实施期",
  ),
  move(
    "an ordinal that doesn't fit the period",
    batch("ordinal: 2", "ordinal: 3"),
    "data/2026/batch.yaml:6:12 警告 batch/ordinal 2026 年应为第 2 批，批次序号写的是 3\n  建议：改批次序号为 2，或核对批次年度和实施期",
  ),
  move(
    "a year outside the period",
    batch("period: { from: 2025, to: 2027 }", "period: { from: 2022, to: 2024 }"),
    "data/2026/batch.yaml:5:9 错误 batch/period 批次年度 2026 不在实施期 2022—2024 年内\n  建议：核对批次年度和实施期",
    "data/2026/batch.yaml:6:12 警告 batch/ordinal 2026 年应为第 5 批，批次序号写的是 2\n  建议：改批次序号为 5，或核对批次年度和实施期",
  ),
  move(
    "a year that isn't the folder's",
    batch("  year: 2026", "  year: 2027"),
    "data/2026/batch.yaml:5:9 警告 batch/folder 批次年度 2027 与文件夹 2026 不一致\n  建议：改批次年度为 2026，或改文件夹名",
    "data/2026/batch.yaml:6:12 警告 batch/ordinal 2027 年应为第 3 批，批次序号写的是 2\n  建议：改批次序号为 3，或核对批次年度和实施期",
    "data/2026/batch.yaml:23:14 警告 date/issue-year 成文日期在 2025 年，批次年度是 2027 年\n  建议：应在 2026 年或 2027 年，是否漏改了年份",
    "templates/2025/attachments/application-form.form.yaml:502:21 警告 date/inclusive 附件2二（一）的“2027年7月1日以后”“2029年12月31日之前”“2027年1月1日之后”没有写明是否包括当日\n  建议：日期后加“（含）”，或写作“截至当日24时”",
    "templates/2025/attachments/application-form.form.yaml:575:9 警告 horizon/conflict 成为“小巨人”企业的期限有3种：“2027年”1处（附件2二（二）），“2—3年内”2处（附件2三、附件4二），“近两年”1处（附件4一（二））\n  建议：与推进计划的实施期统一，各处写同一个期限",
    "templates/2026/notice.md.hbs:28:1 提示 punct/quote-run 三（二）的「mple.org/）“2027年示例计划」两个名称之间没有“的”\n  建议：两个名称之间加“的”",
  ),
  move(
    "weights that don't add to 100",
    quotas("enterprises: 60", "enterprises: 70"),
    "data/2026/quotas.yaml:2:10 错误 quota/weights 因素权重 70 + 40 = 110，不是 100\n  建议：两项权重合计应为 100",
  ),
  move(
    "a total under the cap",
    batch("supportCap: 500", "supportCap: 600"),
    "data/2026/batch.yaml:7:15 错误 quota/cap 推荐名额合计 571 少于支持企业数上限 600\n  建议：核对支持企业数上限和各地名额",
  ),
  move(
    "a region without a quota",
    quotas('  - { region: "330122", factorQuota: 4, quota: 4 } # 桐庐县\n', ""),
    'data/2026/quotas.yaml:13:3 错误 quota/regions 缺少桐庐县的名额\n  建议：加一行 region: "330122"',
  ),
  move(
    "a region that there isn't",
    quotas('region: "330122"', 'region: "330125"'),
    'data/2026/quotas.yaml:13:3 错误 quota/regions 缺少桐庐县的名额\n  建议：加一行 region: "330122"',
    "data/2026/quotas.yaml:19:15 错误 quota/regions 没有代码为 330125 的地区\n  建议：是否要写 330122（桐庐县）",
  ),
  move(
    "a region twice",
    quotas('region: "330122"', 'region: "330182"'),
    'data/2026/quotas.yaml:13:3 错误 quota/regions 缺少桐庐县的名额\n  建议：加一行 region: "330122"',
    "data/2026/quotas.yaml:20:5 错误 quota/regions 建德市有两行名额\n  建议：删去其中一行",
  ),
  move(
    "a sum that is wrong",
    quotas('"330122", factorQuota: 4, quota: 4', '"330122", factorQuota: 4, quota: 5'),
    "data/2026/quotas.yaml:19:48 错误 quota/sum 桐庐县：工业大县 0 + 山区海岛 0 + 因素 4 = 4，与推荐名额 5 不符\n  建议：改推荐名额为 4，或核对因素分配指标",
  ),
  move(
    "less tilt than the districts that are named bring",
    quotas("industrialTilt: 3, factorQuota: 49, quota: 52", "industrialTilt: 2, factorQuota: 50, quota: 52"),
    "data/2026/quotas.yaml:13:93 错误 quota/tilt 杭州市本级：3 个工业大县各倾斜 1 个，应为 3 个，与工业大县倾斜指标 2 不符\n  建议：核对所列的区和工业大县倾斜指标",
  ),
  move(
    "tilt for a district of another city",
    quotas("industrialDistricts: [钱塘区,", "industrialDistricts: [鹿城区,"),
    "data/2026/quotas.yaml:13:94 错误 quota/tilt 鹿城区不是杭州市本级所辖的区\n  建议：杭州市本级所辖：上城区、拱墅区、西湖区、滨江区、钱塘区",
  ),
  move(
    "a signing date after the deadline",
    batch("issueDate: 2025-10-13", "issueDate: 2025-11-13"),
    "data/2026/batch.yaml:31:14 错误 date/order 印发日期 2025年10月14日不能早于成文日期 2025年11月13日\n  建议：核对印发日期",
    "data/2026/batch.yaml:34:23 错误 date/order 企业填报截止日期 2025年11月12日应晚于成文日期 2025年11月13日\n  建议：核对成文日期和企业填报截止日期",
  ),
  move(
    "deadlines in the wrong order",
    batch("submitDeadline: 2025-11-26", "submitDeadline: 2025-11-11"),
    "data/2026/batch.yaml:35:19 错误 date/order 上报截止日期 2025年11月11日不能早于企业填报截止日期 2025年11月12日\n  建议：核对企业填报截止日期和上报截止日期",
  ),
  move(
    "a deadline of the year before",
    batch("enterpriseDeadline: 2025-11-12", "enterpriseDeadline: 2024-11-12"),
    "data/2026/batch.yaml:34:23 错误 date/order 企业填报截止日期 2024年11月12日应晚于成文日期 2025年10月13日\n  建议：核对成文日期和企业填报截止日期",
    "data/2026/batch.yaml:34:23 错误 date/stale-year 企业填报截止日期在 2024 年，成文日期在 2025 年\n  建议：应在 2025 年或 2026 年，是否漏改了年份",
  ),
  move(
    "a deadline on a Sunday",
    batch("submitDeadline: 2025-11-26", "submitDeadline: 2025-11-30"),
    "data/2026/batch.yaml:35:19 警告 date/weekend 上报截止日期 2025年11月30日是星期日\n  建议：可改为 2025-12-01（星期一）",
    "templates/2026/notice.md.hbs:28:1 警告 date/inclusive 三（二）的“2025年11月12日前”“2025年11月30日前”没有写明是否包括当日\n  建议：日期后加“（含）”，或写作“截至当日24时”",
  ),
  move(
    "a day that there isn't",
    batch("submitDeadline: 2025-11-26", "submitDeadline: 2025-11-31"),
    "data/2026/batch.yaml:35:19 错误 data/value 上报截止日期：日期 2025-11-31 不存在\n  建议：核对月份和日数",
  ),
  move(
    "more instalments than the period has room for",
    batch("installments: 3", "installments: 5"),
    "data/2026/batch.yaml:46:17 错误 fund/installments 实施期 3 年，不能分 5 次下达\n  建议：下达次数至多 4 次",
  ),
  move(
    "one instalment, and not the whole",
    batch("installments: 3", "installments: 1"),
    "data/2026/batch.yaml:44:17 错误 fund/installments 分 1 次下达，期初下达比例却是 50%\n  建议：一次下达写 100，分次下达写小于 100 的数",
  ),
  move(
    "nothing at the start",
    batch("firstTranche: 50", "firstTranche: 0"),
    "data/2026/batch.yaml:44:17 错误 data/range 期初下达比例（%）不能小于 1",
  ),
  move(
    "everything at the start, and instalments",
    batch("firstTranche: 50", "firstTranche: 100"),
    "data/2026/batch.yaml:44:17 错误 fund/installments 分 3 次下达，期初下达比例却是 100%\n  建议：一次下达写 100，分次下达写小于 100 的数",
  ),
  move(
    "a threshold of 0",
    criteria("value: 1500", "value: 0"),
    "data/2026/criteria.yaml:12:12 错误 threshold/positive 推进计划投资总额的门槛是 0\n  建议：填写大于 0 的数",
  ),
  move(
    "a passage of a threshold renamed",
    criteria("condition: { wording", "conditions: { wording"),
    'templates/2026/notice.md.hbs:18:206 错误 template/unknown-passage 没有这个门槛的表述：condition\n  建议：是否应为 "conditions"？',
  ),
  move(
    "a wording that compares nothing",
    criteria("wording: 不低于", "wording: 大约"),
    "data/2026/criteria.yaml:15:29 错误 data/choice 表述只能是 超过、需超过、不低于、达、不足、未达、不超过",
  ),
  move(
    "a form entry twice",
    copied(form, '- [通讯地址, { text: "[[address]]"', '- [通讯地址, { text: "[[address]][[address]]"'),
    "templates/2026/attachments/application-form.form.yaml:283:24 错误 form/placed-twice [[address]] 放了不止一处\n  建议：每个填写项只放一处，删去多出的",
  ),
  move(
    "a form entry in no place",
    copied(form, '邮编, "[[postcode]]"', '邮编, ""'),
    "templates/2026/attachments/application-form.form.yaml:16:13 错误 form/not-placed “邮编”（postcode）没有放进版面\n  建议：在版面中放上 [[postcode]]，或删去这一项",
  ),
  move(
    "a place of the form that no entry fills",
    copied(form, '"[[postcode]]"', '"[[postcod]]"'),
    "templates/2026/attachments/application-form.form.yaml:16:13 错误 form/not-placed “邮编”（postcode）没有放进版面\n  建议：在版面中放上 [[postcode]]，或删去这一项",
    "templates/2026/attachments/application-form.form.yaml:283:54 错误 form/unknown-field [[postcod]]：没有填写项 postcod\n  建议：是否为 postcode？",
  ),
  move(
    "a column that the workbook of the package needs",
    copied("attachments/recommendation-summary.sheet.yaml", "key: focusField", "key: field"),
    "templates/2025/package/summary.book.yaml:25:13 错误 book/unknown-column 附件没有 focusField 一列\n  建议：可用：number、enterprise、field、plan、reason",
  ),
  move(
    "two columns of one name",
    replace(liaison, "- key: person", "- key: unit"),
    "templates/2026/attachments/liaison-table.sheet.yaml:11:10 错误 data/value 列标识 unit 重复\n  建议：每列的标识须不同（不分大小写）",
  ),
  move(
    "two indicators of one name",
    goals("id: firstProducts", "id: sixBasicsProducts"),
    "data/2026/goals.yaml:8:15 错误 goal/duplicate-id 指标标识 sixBasicsProducts 重复\n  建议：改成另一个，或删去重复的一项",
  ),
  move(
    "an indicator without a name",
    goals('{ label: 主营业务收入增幅, unit: "%" }', '{ unit: "%" }'),
    "data/2026/goals.yaml:6:42 错误 data/missing 缺少指标名称\n  建议：补上 label",
  ),
  move(
    "an indicator without a unit",
    goals('label: 主营业务收入增幅, unit: "%"', "label: 主营业务收入增幅"),
    "data/2026/goals.yaml:6:42 警告 goal/unit 指标“主营业务收入增幅”没有单位\n  建议：补上 unit，如 个、万元、%",
  ),
  move(
    "based on a batch that there isn't",
    batch('basedOn: "2025"', 'basedOn: "2024"'),
    "data/2026/batch.yaml:2:10 错误 edition/base 沿用的批次 2024 不存在\n  建议：补上 data/2024，或改 basedOn",
  ),
  move(
    "based on itself",
    batch('basedOn: "2025"', 'basedOn: "2026"'),
    "data/2026/batch.yaml:2:10 错误 edition/cycle 沿用关系绕回了 2026\n  建议：最早的批次不写 basedOn",
  ),
  move(
    "based on a number",
    batch('basedOn: "2025"', "basedOn: 2025"),
    'data/2026/batch.yaml:2:10 错误 data/type 沿用的批次应为文本\n  建议：加英文引号，如 "2025"',
  ),
  move(
    "an open value",
    batch("subject: 组织申报融通发展示例计划", "subject: 待定"),
    "data/2026/batch.yaml:21:12 错误 open/value 标题事由尚未确定\n  建议：由有权决定的人填写，替换“待定”",
  ),
  move(
    "an unknown value",
    notice("{{batch.year}}年{{batch.label}}“", "{{batch.yeer}}年{{batch.label}}“"),
    "templates/2026/notice.md.hbs:10:1 错误 template/unknown-path 不认识的取值 {{batch.yeer}}\n  建议：是否应为 {{batch.year}}？",
  ),
  move(
    "an unknown function",
    notice("{{date schedule.enterpriseDeadline}}", "{{dat schedule.enterpriseDeadline}}"),
    "templates/2026/notice.md.hbs:28:102 错误 template/unknown-helper 不认识的函数 {{dat …}}\n  建议：是否应为 date？",
  ),
  move(
    "an unknown directive",
    notice("::attachment-note", "::attachments-note"),
    "templates/2026/notice.md.hbs:58:1 错误 template/unknown-directive 不认识的指令 ::attachments-note\n  建议：是否应为 ::attachment-note？",
  ),
  move(
    "an unknown section",
    notice('{{section "conditions"}}', '{{section "condition"}}'),
    'templates/2026/notice.md.hbs:26:38 错误 template/unknown-heading 没有这个条款：condition\n  建议：是否应为 "conditions"？',
  ),
  move(
    "a named section dropped",
    notice("## {#distribution} ", "## "),
    "templates/2026/notice.md.hbs:46:72 错误 template/unknown-heading 没有这个条款：distribution\n  建议：可用：conditions、requirements、recommending",
  ),
  move(
    "an unknown office",
    notice('{{issuer "example"}}', '{{issuer "exampel"}}'),
    'templates/2026/notice.md.hbs:36:98 错误 template/unknown-issuer 没有这个发文机关：exampel\n  建议：是否应为 "example"？',
  ),
  move(
    "an office dropped that a template names",
    batch("    - { id: example, name: 浙江省虚构示例厅, short: 省示例厅 }\n", ""),
    "data/2026/contacts.yaml:12:13 错误 contact/issuer 联系人的发文机关 example 不在 notice.issuers 中\n  建议：可用：economy、finance",
  ),
  move(
    "a block that isn't closed",
    notice("{{/each}}。\n\n材料邮寄", "。\n\n材料邮寄"),
    "templates/2026/notice.md.hbs:48:5 错误 template/syntax {{#each}} 没有收尾\n  建议：补上 {{/each}}",
  ),
  move(
    "a letterhead without a number",
    batch("  number: { agency: 虚构示例发, year: 2025, serial: 7 }\n", ""),
    "data/2026/batch.yaml:19:15 错误 hd/document-number 要印发文机关标志，但没有发文字号\n  建议：补上 number，或把 letterhead 改为 false",
  ),
  move(
    "a number of another year",
    batch("agency: 虚构示例发, year: 2025", "agency: 虚构示例发, year: 2024"),
    "data/2026/batch.yaml:20:34 错误 hd/document-number 发文字号的年份 2024 与成文日期的年份 2025 不符\n  建议：核对发文字号和成文日期",
  ),
  move(
    "a word kept together that the title lacks",
    batch("keepTogether: [组织申报,", "keepTogether: [进一步支持,"),
    "data/2026/batch.yaml:22:18 警告 title/keep 标题里没有“进一步支持”\n  建议：删去，或改成标题里的词",
  ),
  move(
    "a city without a telephone",
    contacts("  - { city: 330100-T, phone: 0571-55550010 } # 杭州市\n", ""),
    "data/2026/contacts.yaml:24:3 错误 contact/hotlines 缺少杭州市的咨询电话\n  建议：加一行 city: 330100-T",
  ),
  move(
    "a telephone with another city's code",
    contacts("phone: 0577-55550010", "phone: 0571-55550010"),
    "data/2026/contacts.yaml:25:30 警告 contact/area-code 咨询电话 0571-55550010 的区号 0571（杭州市）不是温州市的区号 0577\n  建议：核对是否抄错了行",
    "templates/2026/notice.md.hbs:55:1 警告 contact/city 五（二）的温州市电话区号是0571，温州市的区号是0577\n  建议：核对是否抄错了行",
  ),
  move(
    "cities in another order",
    contacts(
      "  - { city: 330100-T, phone: 0571-55550010 } # 杭州市\n  - { city: 330300-T, phone: 0577-55550010 } # 温州市\n",
      "  - { city: 330300-T, phone: 0577-55550010 }\n  - { city: 330100-T, phone: 0571-55550010 }\n",
    ),
    "data/2026/contacts.yaml:25:5 警告 contact/hotline-order 杭州市的咨询电话没有按设区市的次序排列\n  建议：次序：杭州市、温州市、湖州市、嘉兴市、绍兴市、金华市、衢州市、舟山市、台州市、丽水市",
  ),
  move(
    "a website without a secure address",
    batch("url: https://example.org/", "url: http://example.org/"),
    "data/2026/batch.yaml:39:8 警告 portal/https 填报网址不是 https\n  建议：核对网站是否支持 https://",
  ),
  move(
    "the coefficient left out in the second year",
    quotas("performanceCoefficientEnabled: true", "performanceCoefficientEnabled: false"),
    "data/2026/quotas.yaml:4:32 警告 quota/performance 第二批起应纳入培育绩效系数\n  建议：改为 true，或核对批次序号",
    "templates/2026/notice.md.hbs:18:1 警告 term/synonyms 省级专精特新中小企业有2种说法：“省级专精特新中小企业”7处（开头、二（二）、三（一）、附件1表注2、附件3第（3）项、附件4一等），“浙江省专精特新中小企业”1处（二（一））\n  建议：统一写作“省级专精特新中小企业”",
    "templates/2026/notice.md.hbs:20:1 警告 switch/contradiction 二（二）说推荐名额结合培育绩效情况，本批次数据规定培育绩效系数暂不纳入\n  建议：删去正文中结合培育绩效情况的表述，或写明从第二年起纳入",
  ),
  move(
    "the first year's note kept",
    replace(
      "templates/2025/attachments/quota-table.sheet.yaml",
      "根据各地专精特新企业培育情况测算。{{else}}",
      "计算方法为：本轮政策实施首年，培育绩效系数暂不纳入。{{else}}",
    ),
    "templates/2025/attachments/quota-table.sheet.yaml:6:3 警告 switch/contradiction 附件1表注3说培育绩效系数暂不纳入，本批次数据规定纳入\n  建议：删去暂不纳入的表述，写明计算方法",
    "templates/2025/attachments/quota-table.sheet.yaml:6:3 警告 text/empty-promise 附件1表注3写有“计算方法为：”，后面的“本轮政策实施首年，培育绩效系数暂不纳入”不是计算方法\n  建议：写明计算方法，或删去这几个字",
    "templates/2026/notice.md.hbs:18:1 警告 term/synonyms 省级专精特新中小企业有2种说法：“省级专精特新中小企业”7处（开头、二（二）、三（一）、附件1表注2、附件3第（3）项、附件4一等），“浙江省专精特新中小企业”1处（二（一））\n  建议：统一写作“省级专精特新中小企业”",
  ),
  move(
    "a file of the package that there isn't",
    pack("content: package/letter.md.hbs", "content: package/letters.md.hbs"),
    "templates/2026/package.yaml:102:14 错误 package/missing-file 09的内容文件 templates/2026/package/letters.md.hbs 不存在\n  建议：补上这个文件，或改 content",
  ),
  move(
    "a file of the package for an attachment that there isn't",
    pack("attachment: liaison-table", "attachment: liaison"),
    "templates/2026/package.yaml:91:17 错误 package/unknown-attachment 没有附件 liaison\n  建议：可用：quota-table、application-form、selection-criteria、implementation-plan、recommendation-summary、investment-summary、checklist、liaison-table",
    "templates/2026/package/checklist.md.hbs:11:126 错误 template/unknown-file 没有这个文件包中的文件：liaison-table\n  建议：可用：guide、notice、application-form、selection-criteria、implementation-plan、summary、checklist、liaison、letter、forward、review",
    "templates/2026/package/guide.md.hbs:54:67 错误 template/unknown-file 没有这个文件包中的文件：liaison-table\n  建议：可用：guide、notice、application-form、selection-criteria、implementation-plan、summary、checklist、liaison、letter、forward、review",
  ),
  move(
    "an entry filled in that the form lacks",
    pack("coverRecommender:", "coverRecommend:"),
    "templates/2026/package.yaml:48:23 错误 package/unknown-entry 申请表没有文字填写项 coverRecommend\n  建议：核对填写项的标识",
  ),
  move(
    "a file named in a guide that the package lacks",
    pack("document: forward", "document: guide"),
    "templates/2026/package/guide.md.hbs:32:73 错误 template/unknown-file 没有这个文件包中的文件：forward\n  建议：可用：guide、notice、application-form、selection-criteria、implementation-plan、summary、checklist、liaison-table、letter、review",
  ),
  move(
    "two files of one number",
    pack('number: "11"', 'number: "10"'),
    "templates/2026/package.yaml:113:13 错误 package/duplicate-number 文件序号 10 重复：转发通知、审核底稿\n  建议：每个文件用不同的序号",
  ),
];
