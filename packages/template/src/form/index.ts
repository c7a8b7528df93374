export { lowerForm } from "./lower-form.ts";
