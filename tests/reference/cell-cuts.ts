/** Lines of the published text that make one cell, or one line that holds several: then their lengths without white space, 0 for a blank cell. */
export interface CellCut {
  readonly from: number;
  readonly to: number;
  readonly lengths?: readonly number[];
}

/** One table: the lines it takes, and its cells row by row. */
export interface TableCuts {
  readonly from: number;
  readonly to: number;
  readonly cells: readonly CellCut[];
}

/** The line, or the lines up to the other one, are one cell (N-07). */
const cell = (from: number, to = from): CellCut => ({ from, to });
/** Cells of one line, by their lengths. */
const cut = (line: number, ...lengths: readonly number[]): CellCut => ({ from: line, to: line, lengths });
/** Every second line from one to the other holds cells of the same lengths. */
const rows = (from: number, to: number, ...lengths: readonly number[]): CellCut[] =>
  eachLine(from, to, (line) => cut(line, ...lengths));
/** Every second line from one to the other is a cell. */
const lines = (from: number, to: number): CellCut[] => eachLine(from, to, (line) => cell(line));

function eachLine(from: number, to: number, of: (line: number) => CellCut): CellCut[] {
  return Array.from({ length: (to - from) / 2 + 1 }, (_, index) => of(from + 2 * index));
}

/** 附件1 but for its 77 rows, whose lines hold six cells between tabs (N-10). */
export const quotaHead = [cut(377, 2, 2), cell(378, 380), cell(381, 383), cut(384, 6, 4)];
export const quotaRows = { from: 386, to: 536 };
export const quotaTotal = [cell(538, 540)];
export const quotaTotalLine = 541;

const blankRow = (columns: number) => [1, ...Array.from({ length: columns - 1 }, () => 0)];
const lastRow = (columns: number) => [3, ...Array.from({ length: columns - 1 }, () => 0)];

/** 附件5. */
export const recommendationTable: TableCuts = {
  from: 1440,
  to: 1453,
  cells: [cut(1440, 2, 4, 4, 6), cell(1441, 1443), ...rows(1445, 1451, ...blankRow(5)), cut(1453, ...lastRow(5))],
};

/** 附件6: a heading of two storeys over nine columns. */
export const investmentTable: TableCuts = {
  from: 1458,
  to: 1514,
  cells: [
    ...[cut(1458, 2, 4), cell(1460), cell(1461, 1463), cell(1464), cell(1466, 1468), cell(1470, 1472), cell(1474, 1476)],
    ...[
      cell(1478, 1480),
      cell(1482, 1484),
      cell(1486, 1488),
      cell(1490, 1492),
      cell(1494, 1496),
      cell(1498, 1500),
      cell(1502, 1504),
    ],
    ...rows(1506, 1512, ...blankRow(9)),
    cut(1514, ...lastRow(9)),
  ],
};

/** 附件7. */
export const checklistTable: TableCuts = {
  from: 1519,
  to: 1571,
  cells: [
    ...[cut(1519, 2, 4, 2), cut(1521, 1, 4), cell(1523, 1527), cell(1529), cell(1530, 1532), cell(1534, 1536)],
    ...[cut(1538, 1, 15), cell(1540, 1544), cell(1546), cell(1547, 1549), cell(1551, 1555)],
    ...[cut(1557, 1, 11), cell(1559, 1563), cut(1565, 1, 4), cell(1567, 1571)],
  ],
};

/** One project of the advancement plan: three rows, the explanation, the goals. */
const project = (
  name: number,
  investment: number,
  period: number,
  summary: readonly [number, number],
  goals: readonly [number, number],
) => [cut(name, 5), cut(investment, 5, 2), cell(period), cell(...summary), cell(...goals)];

/** A goal's row: its label, then as many pairs of dashes as it has columns. */
const dashes = (line: number, label: number, ...marks: readonly number[]) => cut(line, label, ...marks);

/**
 * The tables of 附件2, blank cells left out, as the extraction can't tell how many there are. A cell that holds several lines of the
 * extraction (上市情况, 上市计划, a boxed list) is one cell after `form-structure.md`.
 */
export const formTables: readonly TableCuts[] = [
  {
    from: 585,
    to: 658,
    cells: [
      ...[cell(585), cut(587, 5, 6), cut(589, 4, 2), cut(591, 5, 2, 2), cell(593), cell(594, 596), cell(599, 601)],
      ...[cut(604, 3, 2, 2), cut(606, 2, 6), cut(608, 4, 8), cell(610), cell(612, 614), cell(615), cell(617), cell(618, 620)],
      ...[cut(622, 4, 12), cell(624, 628), cell(630), cell(632), cell(634, 638), cell(642), cell(644, 658)],
    ],
  },
  {
    from: 662,
    to: 704,
    cells: [
      ...[cut(662, 4, 5, 5, 5), cut(664, 6, 1, 1, 1), cut(666, 9, 1, 1, 1), cut(668, 4, 2, 2, 2), cut(674, 9, 2, 2, 2)],
      ...[cut(676, 9, 1, 1, 1), cut(678, 5, 2, 2, 2), cut(680, 6, 1, 1, 1), ...rows(682, 686, 4, 2, 2, 2), cut(688, 9, 2, 2, 2)],
      ...[cut(690, 4, 2, 2, 2), cut(692, 4, 2, 2, 2), cut(694, 5, 1, 1, 1), cut(696, 4, 2, 2, 2), cut(698, 6, 2, 2, 2)],
      ...[cell(700), cut(702, 4, 2, 5, 2), cut(704, 9, 2)],
    ],
  },
  {
    from: 708,
    to: 767,
    cells: [
      ...[cut(708, 12, 1), cut(710, 13, 1), cell(712), cell(714), cell(716), cell(718, 720), cell(722, 724)],
      ...[cell(726, 728), cell(730, 734), cell(736, 740), cell(742, 750), cell(759, 763), cell(765, 767)],
    ],
  },
  {
    from: 771,
    to: 826,
    cells: [
      ...[cell(771, 773), cell(775, 777), cell(779, 783), cell(785, 787), cell(789, 793), cell(795, 799), cell(801, 803)],
      ...[cell(805, 807), cell(809), cut(811, 11, 4), { from: 812, to: 814, lengths: [28, 4] }, cut(816, 12, 4)],
      ...[cell(818, 820), cell(821), cell(823, 825), cell(826)],
    ],
  },
  {
    from: 830,
    to: 840,
    cells: [cut(830, 5, 5), cell(832, 834), cut(835, 9, 9), cell(837, 839), cut(840, 9, 9)],
  },
  {
    from: 844,
    to: 978,
    cells: [
      ...[cell(844, 850), cut(852, 5, 13), cut(854, 6, 13), cut(856, 6, 13), cut(858, 6, 13), cut(860, 5, 13)],
      ...[cut(862, 7, 4), cut(863, 6, 4), cell(865, 869), cell(871), cut(875, 4, 5, 5, 5), cut(877, 6, 2, 2, 2)],
      ...[cell(879, 883), cut(885, 1, 1, 1), cell(887, 889), cut(890, 1, 1, 1), cell(892, 904), cell(906, 912)],
      ...[cell(914, 918), cell(920, 924), cell(926, 932), cell(934, 938), cell(940, 942), cell(944, 946)],
      ...[cell(948, 950), cell(952, 954), cell(956, 962), cell(964, 966), cell(968, 974), cell(976, 978)],
    ],
  },
  {
    from: 983,
    to: 1147,
    cells: [
      ...[cell(983), cut(985, 4, 2), cell(987, 1013)],
      ...project(1015, 1017, 1019, [1021, 1037], [1051, 1061]),
      ...project(1065, 1067, 1068, [1070, 1086], [1100, 1110]),
      ...project(1114, 1116, 1118, [1120, 1136], [1137, 1147]),
    ],
  },
  {
    from: 1153,
    to: 1199,
    cells: [
      ...[cut(1153, 4, 3, 3), dashes(1155, 7, 2, 2, 2), ...lines(1157, 1161), dashes(1163, 7, 2, 2, 2), ...lines(1165, 1169)],
      ...[dashes(1171, 7, 2, 2, 2), ...lines(1173, 1177), cell(1179, 1181), dashes(1182, 2, 2, 2), ...lines(1184, 1188)],
      ...[cell(1190, 1192), dashes(1193, 2, 2), ...lines(1195, 1199)],
    ],
  },
  { from: 1200, to: 1212, cells: [cell(1200), cell(1202, 1204), cell(1212)] },
  { from: 1214, to: 1232, cells: [cell(1214, 1218), cell(1220, 1232)] },
  { from: 1238, to: 1303, cells: [...lines(1238, 1276), ...lines(1277, 1303)] },
];
