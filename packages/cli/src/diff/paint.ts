/** Words in the colours of what came and what went; as they are where there are no colours. */
export interface Paint {
  readonly gone: (text: string) => string;
  readonly come: (text: string) => string;
  readonly strong: (text: string) => string;
}

/** @param colours whether the words go to a terminal that shows colours */
export function paint(colours: boolean): Paint {
  const painted = (code: number) => (text: string) => (colours ? `\u001b[${code}m${text}\u001b[0m` : text);
  return { gone: painted(31), come: painted(32), strong: painted(1) };
}
