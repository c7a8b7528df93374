import { type Html, html } from "@gongwen/render-html";
import type { Region } from "@gongwen/schema";
import { hotlineOf, type Site } from "../site.ts";

/** A city's line for questions, as the notice gives it; undefined where it gives none. */
export function hotline(site: Site, city: Region): Html | undefined {
  const phone = hotlineOf(site.facts, city);
  return phone === undefined ? undefined : html`${city.officialName}经信局 <a class="phone" href="tel:${phone}">${phone}</a>`;
}
