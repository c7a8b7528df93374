import type { Sourced } from "@gongwen/diagnostics";
import { type FaqFile, PackageFile, type RegionFacts } from "@gongwen/schema";
import { composeEdition, composePackage, type EditionSources, type PackageComposition } from "../../src/index.ts";
import { formOf, sourced } from "../form-fixture.ts";
import { attachment, sources } from "./edition.ts";
import { facts } from "./facts.ts";

/** An invented county, whose city has no hotline. */
export const county: RegionFacts = {
  id: "330109",
  level: "county",
  isCity: false,
  name: "甲县",
  documentName: "某市甲县",
  self: "本县",
  economyBureau: "甲县经信局",
  financeBureau: "甲县财政局",
  registered: { province: "某某", city: "某市", county: "甲" },
  city: { name: "某市" },
  units: [],
  quota: 3,
  industrialTilt: 1,
  factorQuota: 2,
};

/** The city that the county belongs to. */
export const city: RegionFacts = {
  ...county,
  id: "330100-T",
  level: "city",
  isCity: true,
  name: "某市",
  documentName: "某市",
  units: [{ id: county.id, name: county.name, quota: 3, industrialTilt: 1, factorQuota: 2 }],
};

/** One file of words, whose template is `package/one.md.hbs`. */
export const words = {
  number: "00",
  name: "样例",
  document: "guide",
  source: "words",
  format: "docx",
  look: "document",
  title: "标题",
  content: "package/one.md.hbs",
};

/** A package list with `unit` for its files; all its texts stand at their own path. */
export function packageList(unit: readonly object[], slots: Readonly<Record<string, string>> = {}): PackageFile {
  const names = { regionTitle: "{{region.documentName}}", regionSelf: "{{region.self}}", ...slots };
  return PackageFile.parse({ mark: "样例", slots: names, unit, city: [words], archive: { enterprise: "企业用" } });
}

/** What the edition of these cases holds beside its package: a notice with one passage, a form, a list of criteria. */
function edition(template: string): EditionSources {
  const form = { content: "attachments/form.form.yaml" };
  const given = sources(
    {
      "notice.md.hbs": "# 对象\n\n## {#conditions} 条件。须为企业。\n",
      "attachments/criteria.md.hbs": "下列情况：\n\n#### 亏损；\n",
    },
    [attachment("criteria", "标准"), attachment("form", '{{slot "regionTitle"}}申请表', form)],
  );
  const file = "templates/x/package/one.md.hbs";
  return {
    ...given,
    forms: new Map([[form.content, sourced(formOf({ name: { kind: "text", label: "企业名称" } }, "企业名称[[name]]"))]]),
    templates: new Map([...given.templates, ["package/one.md.hbs", { file, text: template }]]),
  };
}

/** A parsed file whose texts each have a place of their own: what a message shows is the path. */
function sourcedAs<Value>(file: string, value: Value): Sourced<Value> {
  return { file, value, place: (path) => ({ file: `${file}/${path.join(".")}` }) };
}

/** The package of a county and its city whose file of words is `template`. */
export function composeWith(template: string, list: PackageFile = packageList([words]), faq?: FaqFile): PackageComposition {
  const given = { ...edition(template), package: sourcedAs("templates/x/package.yaml", list) };
  const questions = faq === undefined ? undefined : sourcedAs("data/x/faq.yaml", faq);
  const made = composePackage(given, facts, [county, city], composeEdition(given, facts), questions);
  if (made === undefined) throw new Error("no package");
  return made;
}
