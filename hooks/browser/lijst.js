/* "Mijn lijst": organisations picked for one person. Kept in this tab only, gone when it closes. Here the buttons on cards,
   and how many there are in the header; lijstblad.js has the page of the list. */
import { alle, rond, vind } from "./dom.js";

const SLEUTEL = "kaart-lijst", ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Ids as they may stand in an address, each once.
    @param {string[]} ids */
export function geldig(ids) { return ids.filter((id, nr) => ID.test(id) && ids.indexOf(id) === nr); }

/** The ids of this tab. */
export function lees() {
  try { return geldig((sessionStorage.getItem(SLEUTEL) || "").split(",")); } catch { return []; }
}

/** Keep them.
    @param {string[]} ids */
export function bewaar(ids) {
  try { sessionStorage.setItem(SLEUTEL, ids.join(",")); } catch { /* a browser that stores nothing keeps no list */ }
}

/** @param {HTMLElement} kop */
function werkBij(kop) {
  const ids = lees();
  alle(document, "[data-lijst]").forEach((knop) => {
    const erop = ids.indexOf(knop.dataset.lijst || "") >= 0, tekst = (erop ? kop.dataset.eraf : kop.dataset.erop) || "";
    knop.textContent = tekst;
    knop.setAttribute("aria-label", tekst + ": " + knop.dataset.naam);
    knop.classList.toggle("sk-lijstknop--aan", erop);
    knop.hidden = false;
  });
  kop.hidden = !ids.length;
  vind(kop, "[data-lijst-aantal]").textContent = String(ids.length);
}

export function maakLijst() {
  if (!document.querySelector("[data-lijst-kop]")) return;
  const kop = vind(document, "[data-lijst-kop]");
  document.addEventListener("click", (e) => {
    const knop = rond(e, "[data-lijst]"), id = knop && knop.dataset.lijst;
    if (!id) return;
    const ids = lees(), plek = ids.indexOf(id);
    if (plek >= 0) ids.splice(plek, 1);
    else ids.push(id);
    bewaar(ids);
    werkBij(kop);
    document.dispatchEvent(new Event("kaart-lijst"));
  });
  document.addEventListener("kaart-kaartjes", () => werkBij(kop));
  werkBij(kop);
}
