/* Who can be reached now, said in the page, and again as time goes on (the hours themselves: uren.js). */
/** @import { Stand } from "./typen" */
import { alle } from "./dom.js";
import { tijden } from "./kaartdata.js";
import { paar } from "./kaartje.js";
import * as uren from "./uren.js";

/** The best of several lines (codes with spaces between) at this moment; in Dutch with ``inNl``.
    @param {string} codes @param {boolean} [inNl] */
export function stand(codes, inNl) {
  const alles = tijden();
  return uren.stand(codes, uren.amsterdam(new Date()), alles, (inNl && alles.nl) || alles);
}

// What is worked out from facts that nobody checked lately says so in the same breath.
/** @param {Stand} s @param {string} [volgens] */
function metVolgens(s, volgens) { return volgens && s.soort !== "vraag" ? s.tekst + " (" + volgens + ")" : s.tekst; }

function zetStanden() {
  alle(document, "[data-bereik]").forEach((element) => {
    const codes = element.dataset.bereik || "", s = stand(codes), tekst = metVolgens(s, element.dataset.volgens);
    if (element.dataset.gezegd === tekst) return;
    element.dataset.gezegd = tekst;
    element.dataset.soort = s.soort;
    element.hidden = false;
    // The Dutch beside it, for whoever asks for both.
    const nl = tijden().nl && metVolgens(stand(codes, true), element.dataset.volgensNl);
    element.replaceChildren(paar(tekst, nl));
  });
}
/** A notice ends by itself, also in a page that was made before, and on paper. */
function haalWeg() {
  const vandaag = uren.amsterdam(new Date()).dag;
  alle(document, "[data-tot]").forEach((element) => { element.hidden = String(element.dataset.tot) < vandaag; });
}
function opnieuw() {
  zetStanden();
  haalWeg();
  document.dispatchEvent(new Event("kaart-tijden"));
}

export function maakTijden() {
  zetStanden();
  haalWeg();
  document.addEventListener("kaart-kaartjes", () => {
    zetStanden();
    haalWeg();
  });
  window.addEventListener("beforeprint", haalWeg);
  // A page that lay open overnight: twice a minute, and at once when somebody looks at it again.
  setInterval(opnieuw, 30000);
  document.addEventListener("visibilitychange", () => { if (!document.hidden) opnieuw(); });
  window.addEventListener("pageshow", opnieuw);
}
