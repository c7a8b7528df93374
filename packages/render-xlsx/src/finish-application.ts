/**
 * Takes back that Excel wrote the file, as the library says: LibreOffice scales the print of Excel's files in a way of
 * its own.
 *
 * @param xml `docProps/app.xml`
 */
export function finishApplication(xml: string): string {
  return xml
    .replace(/<Application>.*?<\/Application>/, "<Application>gongwen</Application>")
    .replace(/<AppVersion>.*?<\/AppVersion>/, "");
}
