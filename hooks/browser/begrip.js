/* What a term means, where it stands: on hover and on focus; Escape puts it away. Without this script the word is a
   link to the begrippenlijst. */
import { alle } from "./dom.js";

export function maakBegrippen() {
  const woorden = alle(document, "a[data-begrip]");
  if (!woorden.length) return;
  const tip = document.createElement("div");
  /** @type {HTMLElement | null} */
  let bij = null;
  let klok = 0;
  tip.className = "sk-tip";
  tip.id = "sk-tip";
  tip.setAttribute("role", "tooltip");
  tip.hidden = true;
  document.body.append(tip);

  /** @param {HTMLElement} woord */
  function toon(woord) {
    clearTimeout(klok);
    bij = woord;
    tip.textContent = woord.dataset.begrip || "";
    tip.hidden = false;
    woord.setAttribute("aria-describedby", "sk-tip");
    // Below the word, inside the screen.
    const doos = woord.getBoundingClientRect(), breed = document.documentElement.clientWidth;
    tip.style.left = Math.max(8, Math.min(doos.left, breed - tip.offsetWidth - 8)) + window.scrollX + "px";
    tip.style.top = doos.bottom + window.scrollY + 4 + "px";
  }
  function weg() {
    if (bij) bij.removeAttribute("aria-describedby");
    bij = null;
    tip.hidden = true;
  }
  // Time to move the pointer onto the explanation itself.
  function straksWeg() { clearTimeout(klok); klok = setTimeout(weg, 300); }

  woorden.forEach((woord) => {
    woord.addEventListener("mouseenter", () => { toon(woord); });
    woord.addEventListener("mouseleave", straksWeg);
    woord.addEventListener("focus", () => { toon(woord); });
    woord.addEventListener("blur", weg);
  });
  tip.addEventListener("mouseenter", () => { clearTimeout(klok); });
  tip.addEventListener("mouseleave", straksWeg);
  document.addEventListener("keydown", (e) => { if (e.key === "Escape") weg(); });
}
