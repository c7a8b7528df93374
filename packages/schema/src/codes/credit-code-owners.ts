/** Who registered a body, and what it is: the first two characters of its 统一社会信用代码. */
export interface CreditCodeOwner {
  /** 登记管理部门. */
  readonly office: string;
  /** 机构类别. */
  readonly category: string;
}

const other = { 9: "其他" };

/** GB 32100—2015 with its amendments: offices by the first character, kinds of body by the second. */
const offices: Readonly<Record<string, { readonly name: string; readonly categories: Readonly<Record<string, string>> }>> = {
  1: { name: "机构编制", categories: { 1: "机关", 2: "事业单位", 3: "中央编办直接管理机构编制的群众团体", ...other } },
  2: { name: "外交", categories: { 1: "外国常驻新闻机构", ...other } },
  3: {
    name: "司法行政",
    categories: { 1: "律师执业机构", 2: "公证处", 3: "基层法律服务所", 4: "司法鉴定机构", 5: "仲裁委员会", ...other },
  },
  4: { name: "文化", categories: { 1: "外国在华文化中心", ...other } },
  5: { name: "民政", categories: { 1: "社会团体", 2: "民办非企业单位", 3: "基金会", ...other } },
  6: {
    name: "旅游",
    categories: { 1: "外国旅游部门常驻代表机构", 2: "港澳台地区旅游部门常驻内地（大陆）代表机构", ...other },
  },
  7: { name: "宗教", categories: { 1: "宗教活动场所", 2: "宗教院校", ...other } },
  8: { name: "工会", categories: { 1: "基层工会", ...other } },
  9: { name: "工商", categories: { 1: "企业", 2: "个体工商户", 3: "农民专业合作社" } },
  A: { name: "中央军委改革和编制办公室", categories: { 1: "军队事业单位", ...other } },
  N: { name: "农业", categories: { 1: "组级集体经济组织", 2: "村级集体经济组织", 3: "乡镇级集体经济组织", ...other } },
  Y: { name: "其他", categories: { 1: "其他" } },
};

/** What the first two characters of a code say: `91` is 工商 and 企业. Undefined for a pair that the list lacks. */
export function creditCodeOwner(pair: string): CreditCodeOwner | undefined {
  const office = Object.hasOwn(offices, pair.charAt(0)) ? offices[pair.charAt(0)] : undefined;
  const category = office?.categories[pair.charAt(1)];
  return office === undefined || category === undefined ? undefined : { office: office.name, category };
}
