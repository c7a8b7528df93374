const unicodePlatform = 0;
const macintoshPlatform = 1;
const windowsPlatform = 3;
/** On Windows: symbol, BMP, full Unicode. The others (PRC, Big5 …) are in code pages of old. */
const windowsUnicode = [0, 1, 10];

interface NameRecord {
  readonly unicode: boolean;
  readonly id: number;
  readonly text: string;
}

function readText(table: DataView, at: number, length: number, unicode: boolean): string {
  let text = "";
  for (let place = at; place < at + length; place += unicode ? 2 : 1) {
    text += String.fromCharCode(unicode ? table.getUint16(place) : table.getUint8(place));
  }
  return text;
}

function readRecord(table: DataView, at: number): NameRecord | undefined {
  const [platform, encoding, id] = [table.getUint16(at), table.getUint16(at + 2), table.getUint16(at + 6)];
  const unicode = platform === unicodePlatform || (platform === windowsPlatform && windowsUnicode.includes(encoding));
  const roman = platform === macintoshPlatform && encoding === 0;
  if (!unicode && !roman) return undefined;
  return { unicode, id, text: readText(table, table.getUint16(4) + table.getUint16(at + 10), table.getUint16(at + 8), unicode) };
}

/**
 * A reader of the `name` table: name id → its texts in all languages, each once, in the table's order. Macintosh records
 * count only in a font that has none in Unicode.
 */
export function readNames(table: DataView): (id: number) => string[] {
  const records: NameRecord[] = [];
  for (let index = 0; index < table.getUint16(2); index++) {
    const record = readRecord(table, 6 + 12 * index);
    if (record) records.push(record);
  }
  const unicode = records.some((record) => record.unicode);
  return (id) => [...new Set(records.filter((record) => record.id === id && record.unicode === unicode).map(({ text }) => text))];
}
