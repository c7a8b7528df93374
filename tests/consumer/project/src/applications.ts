/** Two applications, both invented: one that may be handed in as it stands, one with three slips. */
export const applications = {
  right: {
    company: "示例精密制造有限公司（虚构）",
    postcode: "310000",
    creditCode: "91330109MA0000000E",
    listing: "planned",
    planInvestment: 1000,
  },
  wrong: { company: "示例精密制造有限公司（虚构）", postcode: "31000", creditCode: "91330109MA0000000F", capital: "5000" },
};
