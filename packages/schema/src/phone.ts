import { z } from "zod";

export const phonePattern = /^(0\d{2,3}-\d{7,8}|1\d{10})$/;

/** A telephone number as the notice prints it: area code, hyphen and 7 or 8 digits, or a mobile number of 11 digits. */
export const Phone = z.string().regex(phonePattern, { error: "电话号码形式不对，应为 0571-87059133 或 11 位手机号" });
