/* The page of "mijn lijst" (lijst.js): its cards, and a link to share that holds nothing but the ids, behind #, which no
   server ever sees. */
/** @import { Kaartgegevens, Organisatieingang } from "./gegevens" */
import { qr } from "./delen.js";
import { gegevens as leesGegevens, vind } from "./dom.js";
import { heleIndex } from "./kaartdata.js";
import { kaartje } from "./kaartje.js";
import { bewaar, geldig, lees } from "./lijst.js";

/** @param {HTMLElement} blad */
export function maakLijstblad(blad) {
  /** @type {Kaartgegevens} */
  const gegevens = leesGegevens(blad, "[data-gegevens]"), index = heleIndex();
  const vak = vind(blad, "[data-lijst-kaartjes]"), leeg = vind(blad, "[data-lijst-leeg]"), delen = vind(blad, "[data-lijst-delen]");
  const titel = vind(blad, "[data-lijst-titel]", HTMLInputElement), h1 = vind(blad, "h1"), taal = vind(delen, "select", HTMLSelectElement);
  /** @type {Map<string, Organisatieingang>} */
  const perId = new Map();
  index.ingangen.forEach((i) => { if (i[0] === "organisatie") perId.set(i[7].id, i); });

  function uitAdres() {
    const ids = new URLSearchParams(location.hash.slice(1)).get("lijst");
    if (ids === null) return;
    bewaar(geldig(ids.split(",")).filter((id) => perId.has(id)));
    history.replaceState(null, "", location.href.split("#")[0]);
  }
  function toon() {
    const ids = lees().filter((id) => perId.has(id));
    vak.replaceChildren(...ids.map((id) => kaartje(/** @type {Organisatieingang} */ (perId.get(id)), gegevens, index)));
    leeg.hidden = ids.length > 0;
    delen.hidden = !ids.length;
    if (ids.length) {
      const adres = gegevens.adres + (taal.value === "nl" ? "" : taal.value + "/") + "mijn-lijst.html#lijst=" + ids.join(",");
      const link = vind(delen, "[data-lijst-link]", HTMLAnchorElement);
      link.href = link.textContent = adres;
      vind(delen, "[data-lijst-qr]").replaceChildren(qr(adres, gegevens.woorden.qr[0]));
    }
    document.dispatchEvent(new Event("kaart-kaartjes"));
  }
  titel.addEventListener("input", () => { h1.textContent = titel.value.trim() || titel.defaultValue; });
  taal.addEventListener("change", toon);
  vind(blad, "[data-lijst-wis]").addEventListener("click", () => { bewaar([]); toon(); });
  document.addEventListener("kaart-lijst", toon);
  window.addEventListener("hashchange", () => { uitAdres(); toon(); });
  uitAdres();
  toon();
}
