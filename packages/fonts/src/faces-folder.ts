/** Where the open faces and their licences lie, as a `file:` URL that ends in `/`; the same from the sources and from the build. */
export function facesFolder(): URL {
  return new URL("../faces/", import.meta.url);
}
