import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

/**
 * A validator that has nothing to do with zod. Its strict mode finds unknown keywords; `format` only describes, as the standard has
 * it, since `pattern` says the same.
 */
export function jsonValidator(schema: object): ValidateFunction {
  return new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, validateFormats: false }).compile(schema);
}
