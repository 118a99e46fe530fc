/* What the data scripts of this language hold (hooks/weergave/gegevens.py). */
/** @import { Tijden } from "./gegevens" */
/** @import { Index } from "./typen" */
import { vulAan } from "./aanvullen.js";

/** Opening hours, and words of time.
    @returns {Tijden} */
export function tijden() { return window.kaart.tijden; }

/** A date in our own words: not every browser knows every language.
    @param {Date} dag @returns {string} */
export function datum(dag) {
  return tijden().datums[dag.getMonth()].replace("{dag}", String(dag.getDate())).replace("{jaar}", String(dag.getFullYear()));
}

/** The index, as far as its scripts are there.
    @returns {Index | undefined} */
export function index() {
  const { kaart } = window;
  if (kaart.index && kaart.index.eerst && kaart.verder) kaart.index = vulAan(kaart.index, kaart.verder);
  return kaart.index;
}

/** The index, on a page that begins with it.
    @returns {Index} */
export function heleIndex() {
  const heel = index();
  if (!heel) throw new Error("index");
  return heel;
}
