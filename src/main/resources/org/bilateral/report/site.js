"use strict";

// --- what a chart tells when pointed at or reached by keyboard
const tip = document.createElement("div");
tip.id = "tip";
tip.hidden = true;
document.body.append(tip);
function tell(element, x, y) {
  const text = element && element.getAttribute("data-tip");
  tip.hidden = !text;
  if (text) {
    tip.textContent = text;
    tip.style.left = Math.max(4, Math.min(x + 12, innerWidth - tip.offsetWidth - 8)) + "px";
    tip.style.top = Math.max(4, Math.min(y + 14, innerHeight - tip.offsetHeight - 8)) + "px";
  }
}
document.addEventListener("pointermove", (event) => tell(event.target.closest?.("[data-tip]"), event.clientX, event.clientY));
document.addEventListener("focusin", (event) => {
  const box = event.target.getBoundingClientRect?.();
  tell(event.target.querySelector?.("svg a > [data-tip]") && event.target.closest("svg a")?.querySelector("[data-tip]"), box?.left, box?.bottom);
});
document.addEventListener("keydown", (event) => { if (event.key === "Escape") tip.hidden = true; });

// --- the list of interactions
const list = document.getElementById("list");
if (list) {
  const rows = [...list.tBodies[0].rows].map((row) => ({
    row, words: row.textContent.toLowerCase(), type: row.dataset.type, day: row.dataset.day,
    quad: row.classList[0], status: row.classList.contains("planned") ? "planned" : "occurred",
  }));
  const field = (id) => document.getElementById(id);
  const option = (value, text) => new Option(text ?? value, value);
  [...new Set(rows.map((one) => one.type))].sort().forEach((type) => field("by-type").append(option(type)));
  ["verbal cooperation", "material cooperation", "verbal conflict", "material conflict"]
    .forEach((name, index) => field("by-quad").append(option("q" + (index + 1), name)));
  const show = () => {
    const words = field("filter").value.toLowerCase().split(/\s+/).filter(Boolean);
    const [type, quad, status, from, to] = ["by-type", "by-quad", "by-status", "from", "to"].map((id) => field(id).value);
    let count = 0;
    for (const one of rows) {
      const fits = (!type || one.type === type) && (!quad || one.quad === quad) && (!status || one.status === status)
        && (!from || one.day >= from) && (!to || one.day <= to) && words.every((word) => one.words.includes(word));
      if (one.row.hidden === fits) one.row.hidden = !fits;
      count += fits;
    }
    field("shown").textContent = count + " of " + rows.length + " shown";
  };
  const form = document.querySelector(".filters");
  form.hidden = false;
  form.addEventListener("input", show);
  form.addEventListener("change", show);
  form.addEventListener("reset", () => setTimeout(show));
  form.addEventListener("submit", (event) => event.preventDefault());
  show();
}

// --- a page of evidence shows the panel that was asked for
const panels = [...document.querySelectorAll(".panel")];
const all = document.getElementById("all");
function showPanel() {
  const wanted = panels.find((panel) => panel.id === location.hash.slice(1));
  panels.forEach((panel) => { panel.hidden = Boolean(wanted) && panel !== wanted; });
  if (all) all.hidden = !wanted;
  if (wanted) {
    document.title = wanted.querySelector("h2").textContent;
    scrollTo(0, 0);
  }
}
if (panels.length) {
  addEventListener("hashchange", showPanel);
  all.addEventListener("click", () => { panels.forEach((panel) => { panel.hidden = false; }); all.hidden = true; });
  showPanel();
}

// --- charts as files of their own
const KEPT = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin", "stroke-linecap", "opacity",
  "font-family", "font-size", "font-weight", "font-style", "text-anchor", "paint-order"];
function alone(svg) {
  const copy = svg.cloneNode(true);
  const from = [svg, ...svg.querySelectorAll("*")];
  const to = [copy, ...copy.querySelectorAll("*")];
  from.forEach((element, index) => {
    if (element.closest("symbol")) return; // flags bring their own colours
    const style = getComputedStyle(element);
    KEPT.forEach((name) => to[index].setAttribute(name, style.getPropertyValue(name)));
    to[index].removeAttribute("class");
    to[index].removeAttribute("data-tip");
  });
  const sheet = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  sheet.setAttribute("width", "100%");
  sheet.setAttribute("height", "100%");
  sheet.setAttribute("fill", getComputedStyle(document.body).backgroundColor);
  copy.prepend(sheet);
  return new XMLSerializer().serializeToString(copy);
}
function save(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}
const WIDTH = 1200; // pixels of a PNG
function savePng(svg, name) {
  const picture = new Image();
  const address = URL.createObjectURL(new Blob([alone(svg)], { type: "image/svg+xml" }));
  picture.onload = () => {
    const canvas = document.createElement("canvas");
    canvas.width = WIDTH;
    canvas.height = Math.round(WIDTH * svg.viewBox.baseVal.height / svg.viewBox.baseVal.width);
    canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((blob) => save(blob, name + ".png"), "image/png");
    URL.revokeObjectURL(address);
  };
  picture.src = address;
}
for (const figure of document.querySelectorAll("figure")) {
  const svg = figure.querySelector(".wide svg") ?? figure.querySelector(".chart svg");
  if (!svg) continue;
  const title = figure.querySelector("figcaption").textContent;
  const name = (document.title + " " + title).replace(/[^\p{L}\p{N}]+/gu, "-").replace(/-$/, "").toLowerCase();
  const bar = document.createElement("div");
  bar.className = "save";
  const button = (text, action) => {
    const one = document.createElement("button");
    one.type = "button";
    one.textContent = text;
    one.setAttribute("aria-label", text + ": " + title);
    one.addEventListener("click", action);
    bar.append(one);
  };
  button("Save as SVG", () => save(new Blob([alone(svg)], { type: "image/svg+xml" }), name + ".svg"));
  button("Save as PNG, 1200 px", () => savePng(svg, name));
  figure.querySelector(".chart").after(bar);
}
