#!/usr/bin/env node
// Makes the resources of the report's pictures: outlines of countries and flags.
//
//   npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz          -> package/countries-110m.json
//   npm pack country-flag-icons@1.6.20 && tar xzf country-flag-icons-*   -> package/3x2/XX.svg
//   node src/data-tools/pictures.mjs COUNTRIES_110M.json FLAGS_3X2_FOLDER
//
// Outlines: Natural Earth 1:110m (public domain) as packed by world-atlas (ISC). Borders are shared arcs, so each
// arc is simplified once and neighbours still fit. Flags: country-flag-icons (MIT).
import fs from "node:fs";
import path from "node:path";

const [atlas, flags] = process.argv.slice(2);
const resources = path.join(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), "..", "main",
  "resources", "org", "bilateral");
const countries = fs.readFileSync(path.join(resources, "ontology", "countries.tsv"), "utf8").split("\n")
  .filter((line) => line && !line.startsWith("#")).slice(1).map((line) => line.split("\t"));
const byNumber = new Map(countries.map((row) => [row[3], row[0]]));
const TOLERANCE = 0.22; // degrees: below a pixel of a map of 960 pixels
const LEAST_RING = 0.35; // square degrees: smaller islands would be specks

function simplify(points) {
  if (points.length < 3) return points;
  const [first, last] = [points[0], points[points.length - 1]];
  const [dx, dy] = [last[0] - first[0], last[1] - first[1]];
  const length = Math.hypot(dx, dy);
  let most = 0, at = 0;
  for (let i = 1; i < points.length - 1; i++) {
    const [x, y] = [points[i][0] - first[0], points[i][1] - first[1]];
    const distance = length === 0 ? Math.hypot(x, y) : Math.abs(x * dy - y * dx) / length;
    if (distance > most) [most, at] = [distance, i];
  }
  if (most < TOLERANCE) return [first, last];
  return [...simplify(points.slice(0, at + 1)).slice(0, -1), ...simplify(points.slice(at))];
}

const topology = JSON.parse(fs.readFileSync(atlas, "utf8"));
const { scale, translate } = topology.transform;
const arcs = topology.arcs.map((arc) => {
  let x = 0, y = 0;
  return simplify(arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]));
});

function ring(indexes) {
  const points = [];
  for (const index of indexes) {
    const arc = index < 0 ? [...arcs[~index]].reverse() : arcs[index];
    points.push(...(points.length ? arc.slice(1) : arc));
  }
  return points;
}

// world-atlas joins what lies on both sides of 180 degrees; a flat map needs it apart
function apart(points) {
  let turn = 0;
  const unrolled = points.map(([x, y], i) => {
    if (i && x - points[i - 1][0] > 180) turn -= 360;
    if (i && x - points[i - 1][0] < -180) turn += 360;
    return [x + turn, y];
  });
  const xs = unrolled.map(([x]) => x);
  const border = Math.max(...xs) > 180 ? 180 : Math.min(...xs) < -180 ? -180 : 0;
  if (border === 0) return [points];
  const side = Math.sign(border);
  return [
    clip(unrolled, (x) => side * x <= 180, border),
    clip(unrolled, (x) => side * x >= 180, border).map(([x, y]) => [x - 2 * border, y]),
  ];
}

function clip(points, inside, border) {
  const out = [];
  for (let i = 0; i < points.length - 1; i++) {
    const [a, b] = [points[i], points[i + 1]];
    if (inside(a[0])) out.push(a);
    if (inside(a[0]) !== inside(b[0]) && a[0] !== border && b[0] !== border) {
      out.push([border, a[1] + (b[1] - a[1]) * (border - a[0]) / (b[0] - a[0])]);
    }
  }
  return out.length ? [...out, out[0]] : out;
}

const area = (points) => Math.abs(points.reduce((sum, [x, y], i) => {
  const [nx, ny] = points[(i + 1) % points.length];
  return sum + x * ny - nx * y;
}, 0)) / 2;
const text = (points) => points.slice(0, -1).map(([x, y]) => `${+x.toFixed(1)},${+y.toFixed(1)}`).join(" ");

function write(name, comments, header, rows) {
  rows.sort((a, b) => (a < b ? -1 : 1));
  const lines = [...comments.map((line) => "# " + line), header, ...rows];
  const folder = path.join(resources, "report", "chart");
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, name), lines.join("\n") + "\n");
  console.log(name, rows.length, "rows");
}

const outlines = topology.objects.countries.geometries
  .filter((geometry) => geometry.properties.name !== "Antarctica")
  .map((geometry) => {
    const polygons = geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs;
    const rings = polygons.flat().map(ring).flatMap(apart).filter((points) => points.length > 3).sort((a, b) => area(b) - area(a));
    const kept = rings.filter((points, i) => i === 0 || area(points) >= LEAST_RING);
    const name = geometry.properties.name;
    const code = byNumber.get(geometry.id) ?? (name === "Kosovo" ? "XKX" : "");
    return `${name}\t${code}\t${kept.map(text).join(";")}`;
  });
write("outlines.tsv", [
  "Outlines of countries, longitude,latitude in degrees; rings are joined by ';', their last point is the first one.",
  "Made by src/data-tools/pictures.mjs from Natural Earth 1:110m (public domain, naturalearthdata.com) as packed by",
  "world-atlas 2.0.2 (ISC licence), simplified. Boundaries are Natural Earth's de facto ones: no statement of ours.",
  "An area without a code has no ISO 3166-1 code.",
], "name\tcode\trings", outlines);

write("flags.tsv", [
  "Flags of states, 3 to 2, as the inside of an SVG whose view box is given.",
  "Made by src/data-tools/pictures.mjs from country-flag-icons 1.6.20 (MIT licence, copyright 2020 @catamphetamine).",
], "code\tview_box\tsvg", countries.filter((row) => fs.existsSync(path.join(flags, row[2] + ".svg"))).map((row) => {
  const svg = fs.readFileSync(path.join(flags, row[2] + ".svg"), "utf8").replaceAll(/[\n\t]+/g, " ");
  const match = /<svg[^>]*viewBox="([^"]*)"[^>]*>(.*)<\/svg>/.exec(svg);
  if (!match || /\b(id|on\w+|href|style)=|<(script|style|image|foreignObject)/.test(match[2])) throw new Error("not plain: " + row[2]);
  return `${row[0]}\t${match[1]}\t${match[2].trim()}`;
}));
