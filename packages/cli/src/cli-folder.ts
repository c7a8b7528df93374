/** This package's folder, whether this code runs from `src`, from `dist` or from the bundle that the command starts. */
export const cliFolder = new URL("../", import.meta.url);
