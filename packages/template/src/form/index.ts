export { type FormContext, lowerForm } from "./lower-form.ts";
