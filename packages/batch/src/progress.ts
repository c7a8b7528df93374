/** How far a build has come. */
export interface Progress {
  /** The file just finished. */
  readonly path: string;
  /** Files finished, and how many there will be. */
  readonly done: number;
  readonly total: number;
}
