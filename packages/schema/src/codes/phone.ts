import { z } from "zod";
import { type AreaCode, areaCodes } from "./area-codes.ts";
import { checkContactPhone, mobile, sharedCost } from "./check-phone.ts";

const areaForm = ({ code, digits }: AreaCode) => `${code}-\\d{${digits}}`;
/** Outside 浙江, whose area codes are 0570 to 0580, four-digit codes have local numbers of seven or eight digits. */
const elsewhere = "0([346-9]\\d{2}|5[0-69]\\d|58[1-9])-\\d{7,8}";
const landlineForms = ["0[12]\\d-\\d{8}", ...areaCodes.map(areaForm), elsewhere];

/** What `checkContactPhone` accepts, for JSON Schema. */
export const phonePattern = new RegExp(`^((${landlineForms.join("|")})(-\\d{1,6})?|${mobile.source}|${sharedCost.source})$`);

/** A number at which a firm or an office is reached: landline with its area code, mobile, 400 or 800. */
export const Phone = z.string().regex(phonePattern, {
  error: ({ input }) => {
    const found = checkContactPhone(String(input));
    return found.ok ? "电话号码形式不对" : found.message;
  },
});
