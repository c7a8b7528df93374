import type { Answers, Facts, FormFile, Region } from "@gongwen/schema";
import { economyBureau } from "./bureau-name.ts";
import { sameAnswers } from "./same-answers.ts";

/** What an enterprise need not say: who recommends it and where it is registered, and a name that the form asks for again. */
export function prefillAnswers(
  answers: Answers,
  region: Region,
  regions: readonly Region[],
  { program }: Facts,
  fields: FormFile["fields"],
): Answers {
  const placed = ["province", "city", "county"].some((key) => answers[key] !== undefined);
  const prefilled: Answers = {
    coverRecommender: economyBureau(region),
    ...(placed ? {} : registeredPlace(region, regions, program.province)),
    ...repeated(answers),
  };
  const known = Object.entries(prefilled).filter(([key]) => Object.hasOwn(fields, key));
  return { ...Object.fromEntries(known), ...answers };
}

/** The form prints ＿省＿市（区）＿县: the last word of each name stands there already. */
function registeredPlace(region: Region, regions: readonly Region[], province: string): Answers {
  const city = regions.find(({ id }) => id === region.city)?.officialName ?? "";
  const bare = (name: string) => name.replace(/[省市区县]$/, "");
  const head = { province: bare(province) };
  switch (region.level) {
    case "city":
    case "city-own":
      return { ...head, city: bare(city) };
    case "district":
    case "county-level-city":
      return { ...head, city: `${city}${bare(region.officialName)}` };
    case "county":
      return { ...head, city: bare(city), county: bare(region.officialName) };
  }
}

function repeated(answers: Answers): Answers {
  const pairs = sameAnswers.flatMap(([first, ...again]) =>
    again.flatMap((key): [string, Answers[string]][] => (answers[first] === undefined ? [] : [[key, answers[first]]])),
  );
  return Object.fromEntries(pairs);
}
