import { xlsxValue } from "./xlsx-value.ts";

/**
 * Adds names that Excel doesn't list, each standing for a text: the library names cells only, and hides nothing. Takes back the
 * library's wish that Excel watch over personal data, which warns at every save.
 *
 * @param xml `xl/workbook.xml`, which has names already (each sheet's print area)
 * @param values name → text
 */
export function finishWorkbook(xml: string, values: Readonly<Record<string, string>>): string {
  const names = Object.entries(values).map(([name, value]) => {
    return `<definedName name="${name}" hidden="1">${xlsxValue(`"${value.replaceAll('"', '""')}"`)}</definedName>`;
  });
  return xml.replace(' filterPrivacy="1"', "").replace("</definedNames>", (end) => `${names.join("")}${end}`);
}
