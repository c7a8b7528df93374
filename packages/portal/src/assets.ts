// Written by `npm run assets` from `assets/`: change it there.

/** `assets/portal.css`. */
export const portalStyle = ``;

/** `assets/portal.js`. */
export const portalScript = ``;
