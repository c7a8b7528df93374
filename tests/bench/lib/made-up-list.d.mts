/** Writes a project with as many invented regions as told into a folder. */
export function writeMadeUpProject(folder: string, count: number): Promise<void>;
