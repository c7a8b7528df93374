/**
 * What a page may load: its own style sheet and script, nothing else, from nowhere else. `file:` stands beside `'self'` because a
 * page opened by double click has no origin of its own in some browsers, and a page from a server can't load from disk anyway.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self' file:",
  "script-src 'self' file:",
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The same of a page that is one file: its style sheet stands in it, and it has no script. */
export const standalonePolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
