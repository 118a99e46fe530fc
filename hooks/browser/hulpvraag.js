/* On every page: a button that prints, the date on paper. On pages about violence: away at once. */
import { alle } from "./dom.js";
import { datum } from "./kaartdata.js";

export function maakHulpvraag() {
  alle(document, "[data-afdrukken]").forEach((knop) => {
    knop.hidden = false;
    knop.addEventListener("click", () => { window.print(); });
  });
  window.addEventListener("beforeprint", () => {
    alle(document, "[data-datum]").forEach((plek) => { plek.textContent = datum(new Date()); });
  });
  // A browser prints the title of a page at the top, and saves a PDF under it: on paper that is the neutral one.
  const neutraal = alle(document, "[data-neutraal]")[0], titel = document.title;
  if (neutraal) {
    window.addEventListener("beforeprint", () => { document.title = neutraal.dataset.neutraal || ""; });
    window.addEventListener("afterprint", () => { document.title = titel; });
  }

  const weg = alle(document, "[data-snelweg]", HTMLAnchorElement)[0];
  if (!weg) return;
  /** @param {Event} [e] */
  function ga(e) {
    if (e) e.preventDefault();
    // Empty at once, since the other page may be slow; replace, so that "back" does not bring this page again.
    document.body.hidden = true;
    document.title = " ";
    location.replace(weg.href);
  }
  weg.addEventListener("click", ga);
  let keren = 0, laatst = 0;
  document.addEventListener("keydown", (e) => {
    if (e.key !== "Escape") { keren = 0; return; }
    keren = e.timeStamp - laatst < 1500 ? keren + 1 : 1;
    laatst = e.timeStamp;
    if (keren >= 3) ga();
  });
}
