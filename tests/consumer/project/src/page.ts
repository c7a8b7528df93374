import schema from "@gongwen/schema/json/2025/application-form.schema.json" with { type: "json" };
import Form, { type FormProps } from "@rjsf/core";
import type { FormValidation, RJSFSchema } from "@rjsf/utils";
import { customizeValidator } from "@rjsf/validator-ajv8";
import { Ajv2020 } from "ajv/dist/2020.js";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import applications from "./applications.json" with { type: "json" };
import { consult, problemsOf } from "./consult.js";

/** The element of an id, which the page has. */
function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found;
}

const right = consult(applications.right, "330109");
const wrong = consult(applications.wrong, "330109");
element("consulted").textContent = JSON.stringify({ right, wrong });

/** What the JSON Schema refuses, and in the package's words why. */
const validation: Pick<FormProps, "transformErrors" | "customValidate"> = {
  transformErrors: (errors) => errors.map((error) => ({ ...error, message: `不合要求（${error.name}）` })),
  customValidate: (answers, errors) => {
    for (const { path, message } of problemsOf(answers)) {
      const at = path.reduce<FormValidation | undefined>((node, key) => node?.[String(key)], errors);
      at?.addError(message);
    }
    return errors;
  },
};

const form = createElement(Form, {
  schema: schema as RJSFSchema,
  validator: customizeValidator({ AjvClass: Ajv2020 }),
  noHtml5Validate: true,
  showErrorList: false,
  onError: () => undefined, // shown beside each entry
  onSubmit: ({ formData }) => {
    element("sent").textContent = JSON.stringify(formData);
  },
  ...validation,
});
createRoot(element("form")).render(form);
