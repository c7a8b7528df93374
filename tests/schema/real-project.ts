import { deriveFacts, type Facts, type FormFile } from "@gongwen/schema";
import { loadProject, type Project } from "@gongwen/source";
import { formInWords } from "@gongwen/template";
import { projectFiles } from "../pipeline.ts";

/** The 2025 batch as it stands: its data, its facts, its form with the facts in its words. */
export interface RealProject {
  readonly project: Project;
  readonly facts: Facts;
  readonly form: FormFile;
}

/** Reads the 2025 batch. @throws Error when it has errors */
export function realProject(): RealProject {
  const { project } = loadProject(projectFiles(), "2025");
  if (project === undefined) throw new Error("the 2025 batch has errors: gongwen check 2025 says which");
  const facts = deriveFacts(project.data);
  const [content] = project.edition.forms.keys();
  if (content === undefined) throw new Error("the 2025 edition has no form");
  return { project, facts, form: formInWords(project.edition, facts, content) };
}
