"use strict";
const holder = document.getElementById("rows");
const rows = [...holder.querySelectorAll(".row")];
const header = holder.dataset.header.split(",");
const store = "bilateral.audit." + holder.dataset.sample;
const field = (id) => document.getElementById(id);
const buttons = [...document.querySelectorAll("[data-verdict]")];
const fixes = [...document.querySelectorAll("[data-fix]")];
const ALONE = ["right", "not_an_interaction"];
let at = 0;

// --- what was judged: { row id: { verdicts: [], fixes: {}, note: "", when: "2026-11-28" } }
function load(key) {
  try { return JSON.parse(localStorage.getItem(key)); } catch { return null; }
}
function keep(key, value) {
  try { localStorage.setItem(key, JSON.stringify(value)); } catch { field("done").textContent = "This browser keeps nothing: export before you leave."; }
}
const judged = load(store) ?? {};
const one = () => judged[rows[at].id] ??= { verdicts: [], fixes: {}, note: "", when: "" };
const isDone = (row) => Boolean(judged[row.id]?.verdicts.length);
function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
function changed() {
  one().when = today();
  keep(store, judged);
  draw();
}

// --- what is shown
function draw() {
  rows.forEach((row, index) => { row.hidden = index !== at; });
  const mine = one();
  buttons.forEach((button) => button.setAttribute("aria-pressed", String(mine.verdicts.includes(button.dataset.verdict))));
  document.querySelectorAll(".fix").forEach((fix) => { fix.hidden = !mine.verdicts.includes(fix.dataset.for); });
  fixes.forEach((input) => { if (document.activeElement !== input) input.value = mine.fixes[input.dataset.fix] ?? ""; });
  if (document.activeElement !== field("note")) field("note").value = mine.note;
  field("at").textContent = at + 1;
  const done = rows.filter(isDone).length;
  field("progress").value = done;
  field("done").textContent = done + " of " + rows.length + " judged";
}
function go(index) {
  at = Math.max(0, Math.min(rows.length - 1, index));
  if (document.activeElement instanceof HTMLElement && document.activeElement.closest("#form")) document.activeElement.blur();
  draw();
}
function goOpen() {
  const open = [...rows.keys()].map((offset) => (at + 1 + offset) % rows.length).find((index) => !isDone(rows[index]));
  go(open ?? at);
}
function say(verdict) {
  const mine = one();
  if (ALONE.includes(verdict)) {
    mine.verdicts = [verdict];
    mine.fixes = {};
    changed();
    go(at + 1);
  } else {
    mine.verdicts = mine.verdicts.includes(verdict) ? mine.verdicts.filter((other) => other !== verdict)
      : [...mine.verdicts.filter((other) => !ALONE.includes(other)), verdict];
    changed();
  }
}
buttons.forEach((button) => button.addEventListener("click", () => say(button.dataset.verdict)));
fixes.forEach((input) => input.addEventListener("input", () => { one().fixes[input.dataset.fix] = input.value.trim(); changed(); }));
field("note").addEventListener("input", () => { one().note = field("note").value; changed(); });
field("form").addEventListener("submit", (event) => { event.preventDefault(); go(at + 1); });
field("back").addEventListener("click", () => go(at - 1));
field("next").addEventListener("click", () => go(at + 1));
field("open").addEventListener("click", goOpen);
function clear() { delete judged[rows[at].id]; keep(store, judged); draw(); }
field("clear").addEventListener("click", clear);

// --- keys
const KEYS = { j: () => go(at + 1), ArrowRight: () => go(at + 1), k: () => go(at - 1), ArrowLeft: () => go(at - 1), u: clear, o: goOpen,
  n: () => field("note").focus(), f: () => document.querySelector(".fix:not([hidden]) [data-fix]")?.focus(), Enter: () => go(at + 1) };
document.addEventListener("keydown", (event) => {
  const inField = event.target.closest("input, select, textarea");
  if (event.key === "Escape" && inField) inField.blur();
  if (event.ctrlKey || event.metaKey || event.altKey || inField || !field("keys").checked) return;
  if (event.key === "Enter" && event.target.closest("button, a, summary")) return;
  const button = buttons.find((other) => other.dataset.key === event.key);
  const action = button ? () => say(button.dataset.verdict) : KEYS[event.key];
  if (action) {
    event.preventDefault();
    action();
  }
});

// --- the file
const cell = (text) => /[",\n\r]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
function line(row) {
  const mine = judged[row.id];
  const said = (verdict) => mine.verdicts.includes(verdict);
  const fix = {};
  const take = (verdict, ...names) => { if (said(verdict)) names.forEach((name) => { fix[name] = mine.fixes[name] ?? ""; }); };
  take("wrong_actor", "source_code", "target_code");
  take("wrong_date", "date_start", "date_end", "date_precision");
  take("wrong_place", "place_name");
  take("wrong_status", "status");
  if (said("wrong_direction")) {
    [fix.source_code, fix.target_code] = [fix.target_code || row.dataset.target, fix.source_code || row.dataset.source];
  }
  if (said("wrong_type")) [fix.event_type, fix.mode] = (mine.fixes.event_type ?? "").split(" ");
  const known = { interaction_id: row.id, event_type: row.dataset.type, mode: row.dataset.mode, confidence: row.dataset.confidence,
    stratum: row.dataset.stratum, stratum_rows: row.dataset.rows, who: field("who").value.trim(), when: mine.when,
    verdict: mine.verdicts.join(";"), note: mine.note.replaceAll(/\s+/g, " ").trim() };
  return header.map((name) => cell(known[name] ?? fix[name.replace(/^fix_/, "")] ?? "")).join(",");
}
field("export").addEventListener("click", () => {
  if (!field("who").value.trim()) {
    field("done").textContent = "Give your name first: the file says who judged.";
    field("who").focus();
    return;
  }
  const lines = [header.join(","), ...rows.filter(isDone).map(line)];
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([lines.join("\n") + "\n"], { type: "text/csv" }));
  link.download = "audit-" + holder.dataset.sample + "-" + field("who").value.trim().replace(/[^\p{L}\p{N}]+/gu, "-") + ".csv";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
});
field("who").value = load("bilateral.audit.who") ?? "";
field("who").addEventListener("input", () => keep("bilateral.audit.who", field("who").value));
const firstOpen = rows.findIndex((row) => !isDone(row));
if (rows.length) go(firstOpen < 0 ? 0 : firstOpen);
