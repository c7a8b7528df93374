// Written by `npm run assets` from `assets/`: change it there.

/** `assets/portal.css`. */
export const portalStyle = `/* The download site: header, cards, lists of regions and files. Its ground is page.css. */

.bar {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: 0 2rem;
}

.site-name {
  margin: 0.75rem 0;
  font-size: 1.125rem;
  font-weight: bold;
}

.site-name a {
  display: inline-block;
  color: inherit;
  text-decoration: none;
}

.site-name a:hover {
  text-decoration: underline;
}

.site-name span {
  font-weight: normal;
  color: var(--muted);
}

.bar ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0 0.25rem;
  margin: 0;
  padding: 0;
  list-style: none;
}

.bar nav a {
  display: block;
  padding: 0.75rem 0.75rem 0.6rem;
  border-bottom: 3px solid transparent;
  text-decoration: none;
}

.bar nav a:hover {
  border-bottom-color: var(--line-strong);
}

.bar nav a[aria-current] {
  border-bottom-color: var(--accent);
  font-weight: bold;
}

.breadcrumb ol {
  display: flex;
  flex-wrap: wrap;
  margin: 0 0 0.5rem;
  padding: 0;
  list-style: none;
  font-size: 0.9375rem;
}

.breadcrumb a {
  display: inline-block;
  padding: 0.1rem 0;
}

.breadcrumb li + li::before {
  content: "›";
  margin: 0 0.6em;
  color: var(--muted);
}

:is(.hero h1, main > h1) {
  margin: 0.5rem 0 1rem;
  font-size: clamp(1.5rem, 4vw, 2.125rem);
}

h1 .sub {
  display: inline-block;
  margin-left: 0.6em;
  font-size: 0.65em;
  font-weight: normal;
  color: var(--muted);
}

.hero {
  margin: 0.5rem 0 1.5rem;
}

.hero > p {
  margin: 0 0 1rem;
}

.card {
  margin: 1.25rem 0;
  padding: 1.25rem 1.5rem 1.5rem;
  background: var(--paper);
  border: 1px solid var(--line);
  border-radius: 6px;
}

.card > h2 {
  margin: 0 0 0.75rem;
  font-size: 1.3125rem;
}

.hint {
  margin: 0.5rem 0;
  font-size: 0.9375rem;
  color: var(--muted);
}

.pair {
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
  gap: 1.25rem;
}

.pair .card {
  margin: 0;
}

.figure {
  margin: 0;
  line-height: 1.3;
}

.figure strong {
  font-size: 3rem;
  font-variant-numeric: tabular-nums;
}

/* Days. */

.deadlines {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
  gap: 1rem;
  margin: 0 0 0.75rem;
}

.deadlines > div {
  padding: 0.1rem 0 0.1rem 1rem;
  border-left: 4px solid var(--accent);
}

.deadlines dt {
  font-weight: bold;
  font-size: 1.125rem;
}

.deadlines dd {
  margin: 0;
}

.weekday {
  font-weight: normal;
  font-size: 0.9375rem;
  color: var(--muted);
}

.due {
  white-space: nowrap;
  color: var(--accent);
}

.due:empty {
  display: none;
}

.due.over {
  color: var(--muted);
}

/* Who are you? */

.choices h2 {
  margin: 0 0 0.5rem;
  font-size: 1.3125rem;
}

.choices ul {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
  gap: 1rem;
  margin: 0;
  padding: 0;
  list-style: none;
}

.choices a {
  display: block;
  height: 100%;
  padding: 1.1rem 1.35rem;
  background: var(--link);
  color: #ffffff;
  border-radius: 6px;
  text-decoration: none;
}

.choices a:hover {
  background: var(--link-dark);
}

.choices strong {
  display: block;
  font-size: 1.25rem;
}

.choices a:hover strong {
  text-decoration: underline;
}

.choices span {
  font-size: 0.9375rem;
  line-height: 1.6;
}

/* Regions. */

.search {
  margin: 1rem 0;
}

.search label {
  display: block;
  font-weight: bold;
}

.search input {
  width: min(100%, 30rem);
  padding: 0.55rem 0.8rem;
  border: 2px solid var(--line-strong);
  border-radius: 4px;
  background: var(--paper);
  color: inherit;
  font: inherit;
}

.search p {
  margin: 0.35rem 0 0;
  font-size: 0.9375rem;
  color: var(--muted);
}

.search .found {
  min-height: 1.8em;
  font-weight: bold;
  color: var(--ink);
}

.city {
  display: grid;
  grid-template-columns: 8.5rem minmax(0, 1fr);
  padding: 0.6rem 0;
  border-top: 1px solid var(--line);
}

.city[hidden] {
  display: none;
}

.city h3 {
  margin: 0;
  font-size: 1.0625rem;
}

.city h3 > * {
  display: inline-block;
  padding: 0.35rem 0;
}

:is(.city ul, .city-links, .files, .notice-files) {
  margin: 0;
  padding: 0;
  list-style: none;
}

:is(.city ul, .city-links) {
  display: flex;
  flex-wrap: wrap;
  gap: 0 0.25rem;
}

:is(.city li, .city-links) a {
  display: inline-block;
  padding: 0.35rem 0.6rem;
  border-radius: 4px;
  text-decoration: none;
}

:is(.city li, .city-links) a:hover {
  background: var(--tint);
  text-decoration: underline;
}

.city .quota {
  font-size: 0.875rem;
  font-weight: normal;
  font-variant-numeric: tabular-nums;
  color: var(--muted);
}

.covers {
  display: inline-block;
  margin-left: 0.4em;
  font-size: 0.8125rem;
  color: var(--muted);
}

.covers::before {
  content: "含";
}

/* Files. */

.jump {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 0.75rem;
  margin: 0 0 1rem;
}

.jump a {
  padding: 0.2rem 0.9rem;
  border: 1px solid var(--link);
  border-radius: 2rem;
  background: var(--paper);
  text-decoration: none;
}

.jump a:hover {
  background: var(--tint);
}

.buttons {
  display: flex;
  flex-wrap: wrap;
  gap: 0.75rem;
}

.buttons:empty {
  display: none;
}

.buttons p {
  margin: 0;
}

.button {
  display: inline-block;
  padding: 0.6rem 1.25rem;
  border: 2px solid var(--link);
  border-radius: 4px;
  font-weight: bold;
  line-height: 1.5;
  text-decoration: none;
}

.button .facts {
  display: block;
  font-weight: normal;
  color: inherit;
}

.button.first {
  background: var(--link);
  color: #ffffff;
}

.button.first:hover {
  background: var(--link-dark);
}

.button.second:hover {
  background: var(--tint);
}

.facts {
  display: inline-block;
  font-size: 0.875rem;
  color: var(--muted);
}

.buttons + .files {
  margin-top: 1.25rem;
}

.files li {
  display: grid;
  grid-template-columns: minmax(0, 22rem) minmax(0, 1fr);
  gap: 0 1.5rem;
  padding: 0.55rem 0;
  border-top: 1px solid var(--line);
}

.files a {
  display: block;
  font-weight: bold;
}

.files a .facts {
  width: 100%;
  font-weight: normal;
}

.files p {
  margin: 0;
}

.notice-files li {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 0 1.5rem;
  padding: 0.4rem 0;
  border-top: 1px solid var(--line);
}

.formats a {
  display: inline-block;
  padding: 0.15rem 0.5rem;
}

.formats .facts {
  margin-left: 0.35em;
}

.downloads {
  margin: -0.75rem 0 1.5rem;
  padding: 0.4rem 0.9rem;
  background: var(--tint);
  font-size: 0.9375rem;
}

.steps {
  margin: 1rem 0 0;
  padding-left: 1.5em;
}

.steps li {
  padding: 0.2rem 0;
}

.phone {
  white-space: nowrap;
  font-variant-numeric: tabular-nums;
}

.quotas :is(td, tfoot th, tbody th) {
  border-color: var(--line);
}

.quotas td {
  text-align: center;
  font-variant-numeric: tabular-nums;
}

.quotas {
  min-width: 18rem;
}

.quotas tfoot {
  font-weight: bold;
}

.quotas tfoot th {
  font-weight: bold;
}

/* Questions and corrections. */

.questions {
  margin: 0;
}

.questions > div {
  padding: 0.6rem 0;
  border-top: 1px solid var(--line);
}

.questions dt {
  font-weight: bold;
}

.questions dd {
  margin: 0;
}

.about {
  font-size: 0.9375rem;
  font-weight: normal;
  color: var(--muted);
}

.open {
  color: var(--accent);
}

.corrections {
  margin: 0;
  padding-left: 1.25em;
}

@media (max-width: 48rem) {
  .pair,
  .files li,
  .city {
    grid-template-columns: minmax(0, 1fr);
  }

  .card {
    padding: 1rem;
  }

  .bar nav {
    margin-left: -0.5rem;
  }

  .bar nav a {
    padding: 0.4rem 0.5rem;
  }

  .site-name {
    margin-bottom: 0.25rem;
  }

  .quotas :is(td, th) {
    padding-inline: 0.25rem;
  }

  .city li a {
    padding: 0.4rem 0.6rem;
  }

  .city ul,
  .city-links {
    margin-left: -0.6rem;
  }
}

@media (forced-colors: active) {
  .choices a,
  .button,
  .card {
    border: 1px solid;
  }
}

@media print {
  .card {
    margin: 0.75rem 0;
    padding: 0 0 0.5rem;
    border: 0;
    border-bottom: 1px solid var(--line-strong);
    border-radius: 0;
  }

  .choices,
  .jump {
    display: none;
  }

  /* Paper has no links: the website for filing shows its address. */
  main a[href^="http"]::after {
    content: "（" attr(href) "）";
  }

  .site-name {
    margin: 0 0 0.5rem;
    font-size: 0.9375rem;
  }

  .button,
  .button.first {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
  }

  .files li,
  .questions > div {
    break-inside: avoid;
  }
}
`;

/** `assets/portal.js`. */
export const portalScript = `// What the pages do with a script: finding a region, and counting the days left. Without it every link is still there.
// A plain script, as a page opened from disk loads no modules.

/**
 * Whether letters are what one types for syllables: their beginnings in order, \`xs\`, \`xiaos\` or \`xiaoshan\` for \`xiao shan qu\`.
 *
 * @param {readonly string[]} syllables
 * @param {string} letters
 * @returns {boolean}
 */
function matchesSpoken(syllables, letters) {
  if (letters === "") return true;
  const [first = "", ...rest] = syllables;
  for (let length = 1; length <= first.length && first.slice(0, length) === letters.slice(0, length); length++) {
    if (matchesSpoken(rest, letters.slice(length))) return true;
  }
  return false;
}

/**
 * What is typed, without blanks, in small letters of half width, and without the name of an office.
 *
 * @param {string} typed
 * @returns {string}
 */
function searchWords(typed) {
  const words = typed
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\\s'’]/g, "");
  return words.replace(/(经信局|财政局|经济和信息化局|人民政府)$/, "");
}

/**
 * Whether a region is looked for: by a part of a name, or by the beginnings of a name's syllables. \`ü\` is typed \`v\` or \`u\`.
 *
 * @param {{ names: readonly string[], spoken: readonly string[] }} region
 * @param {string} words as \`searchWords\` gives them
 * @returns {boolean}
 */
function matchesRegion(region, words) {
  if (words === "") return true;
  if (region.names.some((name) => name.includes(words))) return true;
  const letters = words.replaceAll("ü", "v");
  return region.spoken.some((name) => {
    return matchesSpoken(name.split(" "), letters) || matchesSpoken(name.replaceAll("v", "u").split(" "), letters);
  });
}

/**
 * Days from today to a day, by the calendar: 0 on the day itself, negative afterwards.
 *
 * @param {string} day as in \`2024-11-17\`
 * @param {Date} now
 * @returns {number}
 */
function daysUntil(day, now) {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return Math.round((Date.parse(\`\${day}T00:00:00Z\`) - today) / 86_400_000);
}

/**
 * @param {number} days
 * @returns {string}
 */
function dueWords(days) {
  if (days < 0) return "已截止";
  return days === 0 ? "今天" : \`还有\${days}天\`;
}

/** Counts the days left at every deadline of the page. */
function showDaysLeft() {
  for (const place of document.querySelectorAll("[data-due]")) {
    const days = daysUntil(place.getAttribute("data-due") ?? "", new Date());
    place.textContent = dueWords(days);
    place.classList.toggle("over", days < 0);
  }
}

/**
 * What the search knows of a link.
 *
 * @param {Element} link
 */
function searchEntry(link) {
  const list = (/** @type {string} */ name) => (link.getAttribute(name) ?? "").split("|");
  return { names: list("data-names"), spoken: list("data-spoken") };
}

/**
 * Shows the units of one city that are looked for, all of them when the city is; what is shown and can be opened.
 *
 * @param {Element} city
 * @param {string} words
 * @returns {HTMLAnchorElement[]}
 */
function filterCity(city, words) {
  const head = city.querySelector("h3 [data-names]");
  const whole = head !== null && matchesRegion(searchEntry(head), words);
  const shown = [...city.querySelectorAll("li")].flatMap((item) => {
    const link = item.querySelector("a");
    const visible = link !== null && (whole || matchesRegion(searchEntry(link), words));
    item.hidden = !visible;
    return visible ? [link] : [];
  });
  if (city instanceof HTMLElement) city.hidden = shown.length === 0;
  return shown;
}

/**
 * @param {string} words
 * @param {readonly HTMLAnchorElement[]} links
 * @returns {string}
 */
function foundWords(words, links) {
  if (words === "") return "";
  if (links.length === 0) return \`没有找到“\${words}”。请检查输入，或在下面的列表中查找。\`;
  const [only] = links;
  if (links.length > 1 || only === undefined) return \`找到 \${links.length} 个地区\`;
  return \`找到 \${searchEntry(only).names[0]}，按回车打开\`;
}

/** Wakes the search of the page, where there is one. */
function startSearch() {
  const form = document.querySelector("form[data-search]");
  const input = form?.querySelector("input");
  const found = form?.querySelector("[data-found]");
  if (!(form instanceof HTMLFormElement) || !input || !found) return;
  const cities = [...document.querySelectorAll("[data-city]")];
  /** @type {HTMLAnchorElement[]} */
  let links = [];
  const update = () => {
    const words = searchWords(input.value);
    links = cities.flatMap((city) => filterCity(city, words));
    found.textContent = foundWords(words, links);
  };
  form.hidden = false;
  input.addEventListener("input", update);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const [only] = links;
    if (links.length === 1 && only !== undefined && input.value.trim() !== "") only.click();
  });
  update();
}

if (typeof document === "object") {
  showDaysLeft();
  startSearch();
}
`;
