import type { TableSpec } from "../table/table-spec.ts";

const phone = {
  key: "phone",
  label: "电话",
  names: ["联系电话", "电话号码", "办公电话", "联系方式", "手机", "手机号", "手机号码", "电话/手机"],
} as const;

export type PersonKey = "issuer" | "division" | "name" | "phone";

/** Whom to ask at the issuers. */
export const personTable: TableSpec<PersonKey> = {
  label: "联系人表",
  columns: [
    { key: "issuer", label: "单位", names: ["发文机关", "部门", "单位名称", "厅局"] },
    { key: "division", label: "处室", names: ["处室名称", "所在处室", "处(室)", "科室"] },
    { key: "name", label: "姓名", names: ["联系人", "联系人姓名"] },
    phone,
  ],
  required: [["issuer"], ["division"], ["name"], ["phone"]],
};

export type MailingKey = "receiver" | "address" | "person" | "phone";

/** Where papers are posted to. */
export const mailingTable: TableSpec<MailingKey> = {
  label: "材料邮寄表",
  columns: [
    { key: "receiver", label: "收件单位", names: ["收件单位名称", "接收单位", "邮寄单位"] },
    { key: "address", label: "地址", names: ["邮寄地址", "收件地址", "通讯地址", "通信地址"] },
    { key: "person", label: "收件人", names: ["收件人姓名", "接收人"] },
    phone,
  ],
  required: [["receiver"], ["address"], ["person"], ["phone"]],
};

export type HotlineKey = "city" | "phone";

/** Each city's telephone for questions. */
export const hotlineTable: TableSpec<HotlineKey> = {
  label: "咨询电话表",
  columns: [
    { key: "city", label: "设区市", names: ["地市", "地级市", "市别", "地区"], vague: ["市", "城市"] },
    { ...phone, label: "咨询电话", names: ["咨询热线", "电话", ...phone.names] },
  ],
  required: [["city"], ["phone"]],
};
