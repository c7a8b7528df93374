/** Who may import whom. `npm run boundaries` holds the code against this table. */
const may = {
  diagnostics: [],
  schema: [],
  fonts: [],
  archive: [],
  calendar: [],
  allocation: [],
  document: ["schema"],
  source: ["schema", "diagnostics", "calendar"],
  "next-batch": ["source", "schema", "diagnostics"],
  template: ["document", "schema", "diagnostics"],
  checker: ["source", "document", "template", "schema", "diagnostics", "calendar"],
  "render-docx": ["document", "schema", "archive", "fonts"],
  "render-xlsx": ["document", "schema", "archive", "fonts"],
  "render-pdf": ["document", "schema", "diagnostics", "archive", "fonts"],
  "render-html": ["document"],
  diff: ["source", "document", "template", "schema", "diagnostics", "render-html"],
  portal: ["schema", "document", "render-html"],
  batch: [
    "diagnostics",
    "schema",
    "document",
    "source",
    "template",
    "checker",
    "allocation",
    "portal",
    "render-docx",
    "render-xlsx",
    "render-pdf",
    "archive",
    "fonts",
  ],
  import: ["archive", "diagnostics", "document", "schema", "source"],
  cli: [
    "diagnostics",
    "schema",
    "source",
    "next-batch",
    "fonts",
    "batch",
    "diff",
    "import",
    "render-docx",
    "render-pdf",
    "render-xlsx",
  ],
};

/** Each big library lives in exactly one package. */
const homes = {
  handlebars: "template",
  docx: "render-docx",
  exceljs: "render-xlsx",
  yaml: "source",
  "pdf-lib": "render-pdf",
  "pinyin-pro": "portal",
  "chinese-days": "calendar",
  saxes: "import",
  fflate: "archive",
  pako: "archive",
  "@myriaddreamin/typst-ts-node-compiler": "render-pdf",
};

const packageRules = Object.entries(may).map(([name, allowed]) => ({
  name: `${name}-imports`,
  severity: "error",
  comment: `@gongwen/${name} may import: ${allowed.join(", ") || "no workspace package"}`,
  from: { path: `^packages/${name}/src` },
  to: { path: "^packages/", pathNot: `^packages/(${[name, ...allowed].join("|")})/` },
}));

const libraryRules = Object.entries(homes).map(([library, home]) => ({
  name: `${library}-home`,
  severity: "error",
  comment: `${library} is used by @gongwen/${home} alone`,
  from: { path: "^packages/", pathNot: `^packages/${home}/` },
  to: { path: `node_modules/${library}/` },
}));

export default {
  forbidden: [
    ...packageRules,
    ...libraryRules,
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "through-the-door",
      severity: "error",
      comment: "Nobody reaches past another package's index.ts; @gongwen/schema has a second one, ./rules",
      from: { path: "^(packages/[^/]+|tests)/" },
      to: { path: "^packages/[^/]+/src/(?!(rules/)?index\\.ts$)", pathNot: "^$1/" },
    },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "browser-safe-schema",
      severity: "error",
      comment: "The schema package runs in a browser",
      from: { path: "^packages/schema/src" },
      to: { dependencyTypes: ["core"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["@gongwen/source", "import", "node", "default"] },
    exclude: { path: "(^|/)(dist|bundle|node_modules/.cache)/" },
  },
};
