import { pinyin } from "pinyin-pro";

/** Names in Zhejiang that the dictionary reads otherwise than the people who live there. */
const readings: Readonly<Record<string, string>> = { 乐清: "yue qing", 莲都: "lian du" };

/** The syllables of a place's name in pinyin without tones: `xiao shan qu`. */
export function spoken(name: string): string {
  for (const [place, reading] of Object.entries(readings)) {
    if (name.includes(place)) return name.split(place).map(syllables).join(` ${reading} `).trim();
  }
  return syllables(name);
}

function syllables(name: string): string {
  return pinyin(name, { toneType: "none", v: true });
}
