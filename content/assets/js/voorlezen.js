/* Reads a page aloud with the voice that this computer or phone has itself; where it has none for the language there is
   no button. A voice from the internet is not used: it would send the text away. */
(function () {
  "use strict";
  var knop = document.querySelector("[data-voorlezen]"), stop = document.querySelector("[data-voorlezen-stop]"), inhoud = document.getElementById("inhoud");
  var spraak = window.speechSynthesis;
  if (!knop || !inhoud || !spraak) return;

  var TAAL = document.documentElement.lang;
  // Not read: what is for the eye or the hand only, and the Dutch that says the same again.
  var NIET = "script, style, template, svg, button, input, select, textarea, nav, noscript, [aria-hidden=true], [inert], .sk-onzichtbaar, .sk-naast, .sk-onder, .sk-nl, .sk-papier, .sk-kaartje__voet .sk-los";
  var zinnen = [], nu = -1, beurt = 0;

  function stemVoor(taal) {
    return spraak.getVoices().filter(function (s) { return s.localService && s.lang.toLowerCase().split(/[-_]/)[0] === taal; })[0];
  }
  /* -- what stands on the page, sentence by sentence, with where it stands -- */
  function blokVan(e) {
    while (e !== inhoud && /^(inline|contents)/.test(getComputedStyle(e).display)) e = e.parentElement;
    return e;
  }
  function taalVan(e) {
    // A Dutch name inside a sentence is said with the sentence.
    while (e.tagName === "BDI") e = e.parentElement;
    return e.closest("[lang]").lang;
  }
  // Element.checkVisibility is younger than many a phone. What is folded away has a place on the page in some browsers.
  function zichtbaar(e) {
    if (!e.getClientRects().length || getComputedStyle(e).visibility !== "visible") return false;
    for (; e !== inhoud; e = e.parentElement) {
      var om = e.parentElement;
      if (om.tagName === "DETAILS" && !om.open && e.tagName !== "SUMMARY") return false;
    }
    return true;
  }
  function verzamel() {
    var blokken = [], blok = null, loper = document.createTreeWalker(inhoud, NodeFilter.SHOW_TEXT);
    while (loper.nextNode()) {
      var knoop = loper.currentNode, ouder = knoop.parentElement;
      if (ouder.closest(NIET) || !zichtbaar(ouder)) continue;
      var van = blokVan(ouder), taal = taalVan(ouder);
      if (!blok || blok.van !== van || blok.taal !== taal) blokken.push((blok = { van: van, taal: taal, tekst: "", stukken: [] }));
      blok.stukken.push([knoop, blok.tekst.length]);
      blok.tekst += knoop.data;
    }
    return [].concat.apply([], blokken.map(function (b) {
      return inZinnen(b).filter(function (z) { return /[\p{L}\p{N}]/u.test(z.tekst); }).map(function (z) {
        return { taal: b.taal, tekst: z.tekst.replace(/\s+/g, " ").trim(), plek: plek(b, z.begin, z.begin + z.tekst.trimEnd().length) };
      });
    }));
  }
  function inZinnen(blok) {
    // A browser that can't tell sentences apart reads the block as one.
    if (!window.Intl || !("Segmenter" in Intl)) return [{ tekst: blok.tekst, begin: 0 }];
    /* eslint-disable-next-line compat/compat, eigen/lid */
    return Array.from(new Intl.Segmenter(blok.taal, { granularity: "sentence" }).segment(blok.tekst), function (s) { return { tekst: s.segment, begin: s.index }; });
  }
  function plek(blok, begin, eind) {
    var bereik = document.createRange();
    function punt(nr) {
      var stuk = blok.stukken.filter(function (s) { return s[1] <= nr; }).pop();
      return [stuk[0], Math.min(nr - stuk[1], stuk[0].length)];
    }
    bereik.setStart.apply(bereik, punt(begin));
    bereik.setEnd.apply(bereik, punt(eind));
    return bereik;
  }

  /* -- reading -- */
  function toon(stand) {
    knop.dataset.stand = stand;
    knop.querySelector("span").textContent = { stil: knop.dataset.lees, leest: knop.dataset.pauze, rust: knop.dataset.verder }[stand];
    if (stand === "stil" && document.activeElement === stop) knop.focus();
    stop.hidden = stand === "stil";
    if (!window.CSS || !("highlights" in CSS)) return;
    /* eslint-disable eigen/lid */
    if (stand === "stil") CSS.highlights.delete("voorlezen");
    else if (zinnen[nu]) CSS.highlights.set("voorlezen", new Highlight(zinnen[nu].plek));
    /* eslint-enable eigen/lid */
  }
  function lees() {
    var deze = ++beurt, zin, stem;
    // A text that is Dutch for want of a translation needs a Dutch voice; without one it is passed over.
    while ((zin = zinnen[nu]) && !(stem = stemVoor(zin.taal))) nu++;
    if (!zin) return klaar();
    var uiting = new SpeechSynthesisUtterance(zin.tekst);
    uiting.voice = stem;
    uiting.lang = stem.lang;
    uiting.onend = function () {
      if (deze !== beurt) return;
      nu++;
      lees();
    };
    uiting.onerror = function () { if (deze === beurt) klaar(); };
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
  knop.addEventListener("click", function () {
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
})();
