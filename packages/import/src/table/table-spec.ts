/** A column that a table may have, with the headings under which it arrives. */
export interface ColumnSpec<Key extends string = string> {
  readonly key: Key;
  /** What we call it, in messages and in the example workbook. */
  readonly label: string;
  /** Other headings that mean it, as `squeeze` makes them; the label is one as well. */
  readonly names: readonly string[];
  /** Headings that mean it only where no other column has a better claim: 合计, 名称. */
  readonly vague?: readonly string[];
}

/** A table as it arrives in a workbook. */
export interface TableSpec<Key extends string = string> {
  /** What the table is, in messages: 推荐名额表. */
  readonly label: string;
  readonly columns: readonly ColumnSpec<Key>[];
  /** Of each group at least one column must be there. */
  readonly required: readonly (readonly Key[])[];
}

/** The labels of a group of columns one of which is needed. */
export function groupLabel(spec: TableSpec, group: readonly string[]): string {
  return group.map((key) => `“${labelOf(spec, key)}”`).join("或");
}

/** What we call a column. */
export function labelOf<Key extends string>(spec: TableSpec<Key>, key: Key): string {
  return spec.columns.find((column) => column.key === key)?.label ?? key;
}
