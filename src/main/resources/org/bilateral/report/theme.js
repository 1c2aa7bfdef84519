"use strict";
// before the page is drawn: the theme that was chosen earlier
(() => {
  const root = document.documentElement;
  const kept = () => { try { return localStorage.getItem("bilateral.theme"); } catch { return null; } };
  const keep = (theme) => { try { localStorage.setItem("bilateral.theme", theme); } catch { /* only for this page, then */ } };
  const chosen = kept();
  if (chosen === "light" || chosen === "dark") root.dataset.theme = chosen;
  const dark = () => root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  document.addEventListener("DOMContentLoaded", () => {
    const button = document.getElementById("theme");
    const label = () => { button.textContent = dark() ? "Light theme" : "Dark theme"; };
    button.hidden = false;
    label();
    button.addEventListener("click", () => {
      root.dataset.theme = dark() ? "light" : "dark";
      keep(root.dataset.theme);
      label();
    });
  });
})();
