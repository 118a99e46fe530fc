/* Reads a page aloud with the voice that this computer or phone has itself; where it has none for the language there is
   no button. A voice from the internet is not used: it would send the text away. */
import { vind } from "./dom.js";

/** @typedef {{ van: HTMLElement, taal: string, tekst: string, stukken: [Text, number][] }} Blok Text of one language in one block. */
/** @typedef {{ taal: string, tekst: string, plek: Range }} Zin */

export function maakVoorlezen() {
  if (document.querySelector("[data-voorlezen]") && document.getElementById("inhoud") && window.speechSynthesis) leesVoor(window.speechSynthesis);
}

/** @param {SpeechSynthesis} spraak */
function leesVoor(spraak) {
  const knop = vind(document, "[data-voorlezen]"), stop = vind(document, "[data-voorlezen-stop]"), inhoud = vind(document, "#inhoud");
  const TAAL = document.documentElement.lang;
  // Not read: what is for the eye or the hand only, and the Dutch that says the same again.
  const NIET = "script, style, template, svg, button, input, select, textarea, nav, noscript, [aria-hidden=true], [inert], .sk-onzichtbaar, .sk-naast, .sk-onder, .sk-nl, .sk-papier, .sk-kaartje__voet .sk-los";
  /** @type {Zin[]} */
  let zinnen = [];
  let nu = -1, beurt = 0;

  /** @param {string} taal */
  function stemVoor(taal) {
    return spraak.getVoices().filter((s) => s.localService && s.lang.toLowerCase().split(/[-_]/)[0] === taal)[0];
  }
  /* -- what stands on the page, sentence by sentence, with where it stands -- */
  /** @param {HTMLElement} e @returns {HTMLElement} */
  function blokVan(e) {
    while (e !== inhoud && e.parentElement && /^(inline|contents)/.test(getComputedStyle(e).display)) e = e.parentElement;
    return e;
  }
  /** @param {HTMLElement} e */
  function taalVan(e) {
    // A Dutch name inside a sentence is said with the sentence.
    while (e.tagName === "BDI" && e.parentElement) e = e.parentElement;
    const met = e.closest("[lang]");
    return met instanceof HTMLElement ? met.lang : TAAL;
  }
  // Element.checkVisibility is younger than many a phone. What is folded away has a place on the page in some browsers.
  /** @param {HTMLElement} e */
  function zichtbaar(e) {
    if (!e.getClientRects().length || getComputedStyle(e).visibility !== "visible") return false;
    for (let om = e.parentElement; e !== inhoud && om; e = om, om = e.parentElement) {
      if (om instanceof HTMLDetailsElement && !om.open && e.tagName !== "SUMMARY") return false;
    }
    return true;
  }
  function verzamel() {
    /** @type {Blok[]} */
    const blokken = [];
    /** @type {Blok | null} */
    let blok = null;
    const loper = document.createTreeWalker(inhoud, NodeFilter.SHOW_TEXT);
    while (loper.nextNode()) {
      const knoop = /** @type {Text} */ (loper.currentNode), ouder = knoop.parentElement;
      if (!ouder || ouder.closest(NIET) || !zichtbaar(ouder)) continue;
      const van = blokVan(ouder), taal = taalVan(ouder);
      if (!blok || blok.van !== van || blok.taal !== taal) blokken.push((blok = { van, taal, tekst: "", stukken: [] }));
      blok.stukken.push([knoop, blok.tekst.length]);
      blok.tekst += knoop.data;
    }
    return blokken.flatMap((b) => inZinnen(b).filter((z) => /[\p{L}\p{N}]/u.test(z.tekst)).map((z) => ({
      taal: b.taal, tekst: z.tekst.replace(/\s+/g, " ").trim(), plek: plek(b, z.begin, z.begin + z.tekst.trimEnd().length)
    })));
  }
  /** @param {Blok} blok */
  function inZinnen(blok) {
    // A browser that can't tell sentences apart reads the block as one.
    if (!window.Intl || !("Segmenter" in Intl)) return [{ tekst: blok.tekst, begin: 0 }];
    /* eslint-disable-next-line compat/compat, eigen/lid */
    return Array.from(new Intl.Segmenter(blok.taal, { granularity: "sentence" }).segment(blok.tekst), (s) => ({ tekst: s.segment, begin: s.index }));
  }
  /** @param {Blok} blok @param {number} begin @param {number} eind */
  function plek(blok, begin, eind) {
    const bereik = document.createRange();
    /** @param {number} nr @returns {[Text, number]} */
    function punt(nr) {
      const stuk = blok.stukken.filter((s) => s[1] <= nr).slice(-1)[0];
      return [stuk[0], Math.min(nr - stuk[1], stuk[0].length)];
    }
    bereik.setStart(...punt(begin));
    bereik.setEnd(...punt(eind));
    return bereik;
  }

  /* -- reading -- */
  /** @param {"stil" | "leest" | "rust"} stand */
  function toon(stand) {
    knop.dataset.stand = stand;
    vind(knop, "span").textContent = { stil: knop.dataset.lees, leest: knop.dataset.pauze, rust: knop.dataset.verder }[stand] || "";
    if (stand === "stil" && document.activeElement === stop) knop.focus();
    stop.hidden = stand === "stil";
    if (!window.CSS || !("highlights" in CSS)) return;
    /* eslint-disable eigen/lid */
    if (stand === "stil") CSS.highlights.delete("voorlezen");
    else if (zinnen[nu]) CSS.highlights.set("voorlezen", new Highlight(zinnen[nu].plek));
    /* eslint-enable eigen/lid */
  }
  function lees() {
    const deze = ++beurt;
    // A text that is Dutch for want of a translation needs a Dutch voice; without one it is passed over.
    while (zinnen[nu] && !stemVoor(zinnen[nu].taal)) nu++;
    const zin = zinnen[nu], stem = zin && stemVoor(zin.taal);
    if (!stem) return klaar();
    const uiting = new SpeechSynthesisUtterance(zin.tekst);
    uiting.voice = stem;
    uiting.lang = stem.lang;
    uiting.onend = () => {
      if (deze !== beurt) return;
      nu++;
      lees();
    };
    uiting.onerror = () => { if (deze === beurt) klaar(); };
    spraak.speak(uiting);
    toon("leest");
  }
  // Stopping and starting at the same sentence: not every phone can really pause.
  function zwijg() {
    beurt++;
    spraak.cancel();
  }
  function klaar() {
    zwijg();
    nu = -1;
    toon("stil");
  }
  knop.addEventListener("click", () => {
    if (knop.dataset.stand === "leest") {
      zwijg();
      return toon("rust");
    }
    if (knop.dataset.stand !== "rust") {
      zinnen = verzamel();
      nu = 0;
    }
    lees();
  });
  stop.addEventListener("click", klaar);
  window.addEventListener("pagehide", zwijg);

  // A browser may learn of its voices later.
  function kijk() { knop.hidden = !stemVoor(TAAL); }
  if (spraak.addEventListener) spraak.addEventListener("voiceschanged", kijk);
  toon("stil");
  kijk();
}
