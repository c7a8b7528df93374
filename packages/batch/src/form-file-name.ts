/** Most characters of a file's name, its ending included. */
const longest = 60;

/** `02-申请表-企业名称.docx`; of a name that is too long, its beginning. */
export function formFileName(number: number, short: string, company: string, format: string): string {
  const head = `${String(number).padStart(2, "0")}-${short}-`;
  const room = longest - [...`${head}.${format}`].length;
  return `${head}${[...company].slice(0, room).join("").trim()}.${format}`;
}
