import { xlsxWriter } from "@gongwen/render-xlsx";
import { dataRules } from "@gongwen/source";
import { dataDictionary } from "../dictionary/dictionary.ts";
import { dictionaryMarkdown } from "../dictionary/markdown.ts";
import { dictionaryWorkbook } from "../dictionary/workbook.ts";
import { investment, recommendation } from "./batch-2025.ts";
import { formJsonSchemas } from "./form-schemas.ts";
import { type RealProject, realProject } from "./real-project.ts";
import { returnedJsonSchemas } from "./returned-schemas.ts";

/** Files of the schema package that come from the schemas and the data together, by path in `packages/schema/`. */
export async function schemaFiles(): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const project = realProject();
  const made = [...formJsonSchemas(project), ...returnedJsonSchemas({ ...project, recommendation, investment })];
  const schemas = made.map(([name, schema]): [string, string] => [`json/${name}.schema.json`, json(schema)]);
  const between: [string, string] = ["json/rules-between-values.json", json(rulesBetweenValues())];
  return new Map<string, string | Uint8Array>([...schemas, between, ...(await dictionaryFiles(project))]);
}

/** What no schema of one value can say, since it holds between values of several files: `gongwen check` does. */
function rulesBetweenValues(): object[] {
  const severities = { error: "错误", warning: "警告", note: "提示" };
  return dataRules.map(({ name, severity, why }) => ({ id: name, severity: severities[severity], why }));
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The data dictionary in both of its forms. */
async function dictionaryFiles(project: RealProject): Promise<[path: string, content: string | Uint8Array][]> {
  const { facts } = project;
  const sections = dataDictionary(project);
  const title = `${facts.batch.year} 年${facts.batch.label}“${facts.program.shortName}”数据字典`;
  const lead = [
    "由数据格式和申请表生成，不用手改。标识是数据中的写法：`a.b` 是组里的项，`a[].b` 是列表每项里的项，`a.*.b` 是按标识列出的各项里的项。",
    "长度按字计；没有写单位的数字没有单位。表中位置是印在申请表、附件中的位置，不印在表中的为空。",
  ];
  const workbook = await xlsxWriter.write(
    dictionaryWorkbook(title, facts.notice.issueDate, sections),
    project.project.style.value,
  );
  return [
    ["dictionary/数据字典.md", dictionaryMarkdown(title, lead, sections)],
    ["dictionary/数据字典.xlsx", workbook],
  ];
}
