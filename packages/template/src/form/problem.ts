/** Something wrong in a form, at a path of its file. */
export interface FormProblem {
  readonly path: readonly PropertyKey[];
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
}
