// What the pages do with a script: finding a region, and counting the days left. Without it every link is still there.
// A plain script, as a page opened from disk loads no modules.

/**
 * Whether letters are what one types for syllables: their beginnings in order, `xs`, `xiaos` or `xiaoshan` for `xiao shan qu`.
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
    .replace(/[\s'’]/g, "");
  return words.replace(/(经信局|财政局|经济和信息化局|人民政府)$/, "");
}

/**
 * Whether a region is looked for: by a part of a name, or by the beginnings of a name's syllables. `ü` is typed `v` or `u`.
 *
 * @param {{ names: readonly string[], spoken: readonly string[] }} region
 * @param {string} words as `searchWords` gives them
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
 * @param {string} day as in `2024-11-17`
 * @param {Date} now
 * @returns {number}
 */
function daysUntil(day, now) {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return Math.round((Date.parse(`${day}T00:00:00Z`) - today) / 86_400_000);
}

/**
 * @param {number} days
 * @returns {string}
 */
function dueWords(days) {
  if (days < 0) return "已截止";
  return days === 0 ? "今天" : `还有${days}天`;
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
  if (links.length === 0) return `没有找到“${words}”。请检查输入，或在下面的列表中查找。`;
  const [only] = links;
  if (links.length > 1 || only === undefined) return `找到 ${links.length} 个地区`;
  return `找到 ${searchEntry(only).names[0]}，按回车打开`;
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
