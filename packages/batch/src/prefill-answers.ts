import { type Answers, type FormFile, type RegionFacts, sameAnswers } from "@gongwen/schema";

/** What an enterprise need not say: who recommends it and where it is registered, and a name that the form asks for again. */
export function prefillAnswers(answers: Answers, region: RegionFacts, fields: FormFile["fields"]): Answers {
  const { province, city, county } = region.registered;
  const placed = ["province", "city", "county"].some((key) => answers[key] !== undefined);
  const prefilled: Answers = {
    coverRecommender: region.economyBureau,
    ...(placed ? {} : { province, city, ...(county === "" ? {} : { county }) }),
    ...repeated(answers),
  };
  const known = Object.entries(prefilled).filter(([key]) => Object.hasOwn(fields, key));
  return { ...Object.fromEntries(known), ...answers };
}

function repeated(answers: Answers): Answers {
  const pairs = sameAnswers.flatMap(([first, ...again]) =>
    again.flatMap((key): [string, Answers[string]][] => (answers[first] === undefined ? [] : [[key, answers[first]]])),
  );
  return Object.fromEntries(pairs);
}
