/** The version of the data's shape, stated in manifests and in the stamps of package files. */
export const schemaVersion = "1.0.0";
