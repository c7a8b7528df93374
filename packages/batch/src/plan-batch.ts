import { type Document, fillTree, hasEntries, isLarge, type Workbook } from "@gongwen/document";
import type { RegionFacts } from "@gongwen/schema";
import type { Composition, PackageComposition, PackagePart, PageLimit } from "@gongwen/template";
import { packageFileName, regionFolder } from "./package-paths.ts";
import type { OfficeTree, Tree } from "./writers.ts";

/** How a file's bytes come to be. The same object under several jobs is the same file: it is made once. */
export type Making =
  /** Written from a tree; `isLarge` where to write it and to lay it out at the same time would take much memory. */
  | { readonly kind: "tree"; readonly from: Tree; readonly limit?: PageLimit; readonly isLarge?: boolean }
  /** Written once from a tree with marks, and given a region's words, which are rendered when the file is written. */
  | { readonly kind: "stamp"; readonly stencil: OfficeTree; readonly words: () => readonly string[] }
  /** Taken as it is from the project's files. */
  | { readonly kind: "copy"; readonly file: string };

/** One file to write: where in the output tree, what it is, and how it is made. */
export interface Job {
  /** Path in the output tree, with `/`. */
  readonly path: string;
  /** Which document of the manifest's list: `notice`, `attachment-1` … */
  readonly document: string;
  /** A region's id, or null for what belongs to all. */
  readonly region: string | null;
  readonly format: Tree["format"];
  readonly making: Making;
}

/** Whether a job is a PDF that is laid out early: all but a large one, which comes after the other files of its group. */
export function isEarly({ format, making }: Job): boolean {
  return format === "pdf" && !(making.kind === "tree" && making.isLarge === true);
}

/** A ZIP of files of the tree, all in one folder. */
export interface ArchiveJob {
  readonly path: string;
  readonly document: "archive" | "archive-enterprise";
  readonly region: string;
  readonly folder: string;
  /** Paths in the output tree, in the order of the ZIP. */
  readonly members: readonly string[];
}

/** Files that are finished together: those of the notice, or of a region, and the ZIPs of them. */
export interface Group {
  readonly jobs: readonly Job[];
  readonly archives: readonly ArchiveJob[];
}

/** One region's files, and the ZIPs of them. */
export interface RegionPlan extends Group {
  readonly region: RegionFacts;
}

/** Every file of a build but the portal and the manifest. */
export interface BatchPlan {
  readonly notice: readonly Job[];
  readonly regions: readonly RegionPlan[];
}

/** What a batch is planned from. */
export interface PlanInput {
  readonly composition: Composition;
  /** Absent where the edition has none. */
  readonly packages?: PackageComposition;
  /** Regions that get a package. */
  readonly regions: readonly RegionFacts[];
  /** The office's own sealed scan of the notice among the project's files, where there is one. */
  readonly scan?: string;
}

/** Every file of a batch, in the order of the output tree. Pure: a plan can be read before anything is written. */
export function planBatch({ composition, packages, regions, scan }: PlanInput): BatchPlan {
  return { notice: planNotice(composition), regions: packages === undefined ? [] : regions.map(regionPlanner(packages, scan)) };
}

/** The notice's and its attachments' files. */
export function planNotice({ notice, attachments }: Composition): Job[] {
  const head = { document: "notice", region: null };
  return [
    { ...head, path: "notice/00-通知.docx", format: "docx", making: { kind: "tree", from: { format: "docx", tree: notice } } },
    {
      ...head,
      path: "notice/00-通知.pdf",
      format: "pdf",
      making: { kind: "tree", from: { format: "pdf", tree: notice, fillable: false }, isLarge: isLarge(notice) },
    },
    ...attachments.flatMap(attachmentJobs),
  ];
}

/** A form's PDF can be filled in, and stands by: the DOCX is the form that counts. */
function attachmentJobs({ number, short, document: tree, workbook }: Composition["attachments"][number]): Job[] {
  const path = `notice/${String(number).padStart(2, "0")}-${short}`;
  const head = { document: `attachment-${number}`, region: null };
  const fillable = hasEntries(tree);
  const large = isLarge(tree);
  const job = (name: string, from: Tree): Job => ({
    ...head,
    path: name,
    format: from.format,
    making: { kind: "tree", from, isLarge: large },
  });
  return [
    job(`${path}.docx`, { format: "docx", tree }),
    job(`${path}${fillable ? "（备用）" : ""}.pdf`, { format: "pdf", tree, fillable }),
    ...(workbook === undefined ? [] : [job(`${path}.xlsx`, { format: "xlsx", tree: workbook })]),
  ];
}

/**
 * Plans one region after the other; what is the same for several is one object in the plans of all.
 *
 * @param scan as in {@link PlanInput}
 */
export function regionPlanner(packages: PackageComposition, scan: string | undefined): (region: RegionFacts) => RegionPlan {
  const published = new Map<Document, Making>();
  const makings = new Map<PackagePart, MakingOf>();
  const wordsOf = remembered(packages.words);
  const makingOf = (part: PackagePart) => {
    const known = makings.get(part) ?? partMaker(part, scan, published);
    makings.set(part, known);
    return known;
  };
  return (region) => {
    const folder = regionFolder(region);
    const words = () => wordsOf(region);
    const parts = region.isCity ? packages.city : packages.unit;
    const jobs = parts.map((part): Job => {
      const name = part.kind === "published" && part.scanned !== undefined && scan !== undefined ? part.scanned : part.name;
      return {
        path: `regions/${folder}/${packageFileName({ ...part, name }, region)}`,
        document: part.document,
        region: region.id,
        format: part.format,
        making: makingOf(part)(region, words),
      };
    });
    const enterprise = jobs.filter((_, index) => parts[index]?.enterprise);
    return { region, jobs, archives: archivesOf(region, folder, jobs, enterprise, packages.enterpriseArchive) };
  };
}

/** How many regions' words are held: more than are written at a time. Those of another one are rendered again. */
const held = 64;

function remembered(words: PackageComposition["words"]): PackageComposition["words"] {
  const known = new Map<string, readonly string[]>();
  return (region) => {
    const found = known.get(region.id) ?? words(region);
    known.set(region.id, found);
    const [oldest] = known.keys();
    if (known.size > held && oldest !== undefined) known.delete(oldest);
    return found;
  };
}

/** How a region's file comes to be. Its words are asked for when it is written: a plan for many regions need not hold them all. */
type MakingOf = (region: RegionFacts, words: () => readonly string[]) => Making;

function partMaker(part: PackagePart, scan: string | undefined, published: Map<Document, Making>): MakingOf {
  switch (part.kind) {
    case "document": {
      const stencil = { format: part.format, tree: part.tree } as const;
      return (_, words) => ({ kind: "stamp", stencil, words });
    }
    case "published": {
      const { format, tree } = part;
      const from: Tree = format === "pdf" ? { format, tree, fillable: false } : { format, tree };
      const own: Making =
        part.scanned !== undefined && scan !== undefined
          ? { kind: "copy", file: scan }
          : { kind: "tree", from, isLarge: isLarge(tree) };
      // Units and cities get the same file.
      const making = published.get(tree) ?? own;
      published.set(tree, making);
      return () => making;
    }
    case "own":
      return ({ id }, words) => {
        const tree = part.trees.get(id);
        if (tree === undefined) throw new Error(`${part.number} has no tree for ${id}`);
        const from: Tree = {
          format: "pdf",
          fillable: false,
          // When it is written, which is once: the trees of all regions together are large.
          get tree() {
            return fillTree(tree, (index) => words()[index] as string);
          },
        };
        return { kind: "tree", from, ...(part.limit === undefined ? {} : { limit: part.limit }) };
      };
    case "workbook": {
      const stencils = new Map<string, OfficeTree>();
      return (region, words) => {
        const { shape, tree } = part.shapeOf(region);
        const stencil = stencils.get(shape) ?? lazily(tree);
        stencils.set(shape, stencil);
        return { kind: "stamp", stencil, words };
      };
    }
  }
}

/** A workbook that is composed when it is written, which is once: a plan need not wait for it, nor keep it. */
function lazily(compose: () => Workbook): OfficeTree {
  return {
    format: "xlsx",
    get tree() {
      return compose();
    },
  };
}

function archivesOf(
  { id }: RegionFacts,
  folder: string,
  jobs: readonly Job[],
  enterprise: readonly Job[],
  enterpriseName: string,
): ArchiveJob[] {
  const archive = (document: ArchiveJob["document"], name: string, members: readonly Job[]): ArchiveJob[] => {
    const paths = members.map(({ path }) => path);
    return members.length === 0 ? [] : [{ path: `downloads/${name}.zip`, document, region: id, folder: name, members: paths }];
  };
  return [...archive("archive", folder, jobs), ...archive("archive-enterprise", `${folder}-${enterpriseName}`, enterprise)];
}
