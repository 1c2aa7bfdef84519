"use strict";
const filter = document.getElementById("filter");
if (filter) {
  filter.addEventListener("input", () => {
    const words = filter.value.toLowerCase();
    for (const row of document.querySelectorAll("#list tbody tr")) {
      row.hidden = !row.textContent.toLowerCase().includes(words);
    }
  });
}
const tip = document.createElement("div");
tip.id = "tip";
tip.hidden = true;
document.body.append(tip);
document.addEventListener("pointerover", (event) => {
  const text = event.target.getAttribute("data-tip");
  tip.hidden = !text;
  tip.textContent = text || "";
  tip.style.left = Math.min(event.clientX + 12, innerWidth - 220) + "px";
  tip.style.top = event.clientY + 12 + "px";
});
function showPanel() {
  const wanted = location.hash.slice(1);
  for (const panel of document.querySelectorAll(".panel")) {
    panel.hidden = wanted !== "" && panel.id !== wanted;
  }
}
addEventListener("hashchange", showPanel);
showPanel();
