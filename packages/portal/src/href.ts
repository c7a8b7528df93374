/** Makes addresses relative to one page, each segment of a path percent-encoded; an anchor may follow `#`. */
export type Href = (target: string) => string;

/**
 * How a page of the output tree names other files of it.
 *
 * @param page path of the page, as in `regions/330109-萧山区/index.html`
 */
export function hrefFrom(page: string): Href {
  const folders = page.split("/").slice(0, -1);
  return (target) => {
    const [path = "", anchor] = target.split("#");
    const segments = path.split("/");
    const names = segments.slice(0, -1);
    const split = folders.findIndex((folder, index) => folder !== names[index]);
    const shared = split < 0 ? folders.length : split;
    const up = folders.slice(shared).map(() => "..");
    const down = segments.slice(shared).map(encodeURIComponent);
    return [...up, ...down].join("/") + (anchor === undefined ? "" : `#${anchor}`);
  };
}
