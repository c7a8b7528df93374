/** A choice whose options ask for details: 如是，请填写. */
export interface Detailed {
  readonly choice: string;
  /** Any of these options asks for them. */
  readonly options: readonly string[];
  /** At least one of them is to be filled in. */
  readonly details: readonly string[];
}

const institutes = ["institute", "techCentre", "engineering", "designCentre", "laboratory"];
const levels = [
  ["national", "National"],
  ["provincial", "Provincial"],
  ["own", "Own"],
] as const;

/** The form's own table of what belongs to what. */
export const detailed: readonly Detailed[] = [
  { choice: "littleGiantHolding", options: ["yes"], details: ["littleGiantHolder"] },
  { choice: "listing", options: ["listed"], details: ["stockCode"] },
  { choice: "inSixBasics", options: ["yes"], details: ["sixBasics"] },
  { choice: "fillsGap", options: ["yes"], details: ["gapProduct", "gapField", "replacedImport", "gapNote"] },
  { choice: "suppliesLeaders", options: ["yes"], details: ["supplied1", "supplied2", "supplied3"] },
  { choice: "systemCertificates", options: ["other"], details: ["otherSystemCertificate"] },
  { choice: "productCertificates", options: ["other"], details: ["otherProductCertificate"] },
  { choice: "informationSystems", options: ["other"], details: ["otherInformationSystem"] },
  ...institutes.flatMap((choice) =>
    levels.map(([option, suffix]) => ({ choice, options: [option], details: [`${choice}${suffix}`] })),
  ),
  { choice: "nationalProject", options: ["yes"], details: project("nationalProject") },
  { choice: "provincialProject", options: ["yes"], details: project("provincialProject") },
  { choice: "nationalAward", options: ["yes"], details: ["nationalAwardYear", "nationalAwardName", "nationalAwardRank"] },
  { choice: "provincialAward", options: ["yes"], details: ["provincialAwardYear", "provincialAwardName", "provincialAwardRank"] },
  { choice: "firstProduct", options: ["equipment", "software", "material"], details: ["firstProductYear"] },
  { choice: "makerContest", options: ["yes"], details: ["makerContestYear", "makerContestRank"] },
];

function project(name: string): string[] {
  return ["Office", "Year", "Name", "Rank"].map((suffix) => `${name}${suffix}`);
}

/** All fields of the table. */
export const detailedFields: readonly string[] = [...new Set(detailed.flatMap(({ choice, details }) => [choice, ...details]))];
