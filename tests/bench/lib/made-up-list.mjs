import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { batch, root } from "./project.mjs";

/**
 * A project with as many regions as told, plainly invented (测试一市, 测试一县), its cities as large as those of the real list in
 * turn. Everything else is the real batch's.
 *
 * @param folder where its `data/` and `templates/` come to be
 */
export async function writeMadeUpProject(folder, count) {
  for (const part of ["data", "templates"]) await cp(join(root, part), join(folder, part), { recursive: true });
  const edit = async (path, change) => {
    const file = join(folder, "data", path);
    await writeFile(file, stringify(change(parse(await readFile(file, "utf8")))));
  };
  const quotas = parse(await readFile(join(root, "data", batch, "quotas.yaml"), "utf8")).rows;
  const real = parse(await readFile(join(root, "data/regions.yaml"), "utf8")).regions;
  const regions = madeUpRegions(real, count);
  const units = regions.filter(({ level }) => level !== "city");
  const cities = regions.filter(({ level }) => level === "city");
  await edit("regions.yaml", () => ({ regions }));
  await edit(`${batch}/quotas.yaml`, (file) => ({
    ...file,
    movedOut: units.slice(1, 3).map(({ name }) => name),
    rows: units.map(({ id }, index) => quotaRow(id, quotas[index % quotas.length])),
  }));
  await edit(`${batch}/contacts.yaml`, (file) => ({
    ...file,
    hotlines: cities.map(({ id }, index) => ({ city: id, phone: `0571-2${String(index).padStart(7, "0")}` })),
  }));
}

function madeUpRegions(real, count) {
  const levels = Array.from({ length: count }, (_, index) => real[index % real.length].level);
  const regions = [];
  let city;
  let inCity = 0;
  for (const [index, level] of levels.entries()) {
    if (level === "city") {
      const number = city === undefined ? 0 : city.number + 1;
      city = { number, code: `${10 + Math.floor(number / 90)}${10 + (number % 90)}`, name: `测试${numeral(number + 1)}市` };
      inCity = 0;
    }
    regions.push(madeUpRegion(level, city, level === "city" ? 0 : inCity++, index));
  }
  return regions;
}

/** @param place its place among the city's units: the city's own comes first, and has the city's code */
function madeUpRegion(level, city, place, index) {
  const divisionCode = `${city.code}${String(place).padStart(2, "0")}`;
  const common = { level, city: `${city.code}00-T`, divisionCode };
  if (level === "city") {
    return { ...common, id: common.city, name: `${city.name}小计`, officialName: city.name, documentName: city.name };
  }
  if (level === "city-own") {
    const name = `${city.name}本级`;
    return { ...common, id: divisionCode, name, officialName: city.name, documentName: name };
  }
  const name = `测试${numeral(index + 1)}${endings[level]}`;
  return { ...common, id: divisionCode, name, officialName: name, documentName: `${city.name}${name}` };
}

const endings = { district: "区", county: "县", "county-level-city": "市县" };

/** The figures of a real unit, without its districts. */
function quotaRow(region, { industrialDistricts, ...row }) {
  return { ...row, region };
}

/** 一〇五: the digits one by one, as names have them. */
function numeral(number) {
  return [...String(number)].map((digit) => "〇一二三四五六七八九"[Number(digit)]).join("");
}
