/* Understanding: which subject a text sounds like, learned from the wordings in the index. No page, no network.

   A text becomes features: its words, pairs of words, and runs of three and four letters inside words, which carry
   inflection, compounds and slips. Each feature weighs what it tells (tf-idf); a softmax over the subjects is trained on
   all wordings in a few rounds. Function words tell nothing about subjects, so they end up without weight by themselves. */
/** @import { Begrijper, Gelezen, Vector } from "./typen" */
import * as V from "./vouwen.js";

// Rounds over all wordings, step, and how steep the chances are; by cross-validation (python -m tests.bench zoekvragen).
const RONDEN = 3, STAP = 1, STEIL = 5;
// How much a word and a pair weigh beside a run of letters.
const WOORD = 1.5, PAAR = 0.8;
const KORTST = 3, LANGST = 4;
// How heavily it counts against a feature that it is said of many subjects, and what an unknown one takes from the rest.
const EENDUIDIG = 0.5, ONBEKEND = 0.1;

/** Runs of letters of a word, its ends marked.
    @param {string[]} uit @param {string} merk @param {string} w @param {number} kortst @param {number} langst */
function reeksen(uit, merk, w, kortst, langst) {
  const rand = "<" + w + ">";
  for (let lang = kortst; lang <= langst; lang++) {
    for (let i = 0; i + lang <= rand.length; i++) uit.push(merk + rand.slice(i, i + lang));
  }
}
/** Features of one word by itself, the word itself first.
    @param {string} w @returns {string[]} */
function kenmerken(w) {
  const uit = [w], stam = V.geraamte(w);
  reeksen(uit, "~", w, KORTST, LANGST);
  if (stam) {
    uit.push("=" + stam);
    reeksen(uit, "-", stam, 2, 3);
  }
  return uit;
}

/** Learns from wordings. ``voorbeelden``: [text, subject] with subjects 0 … ``aantal`` - 1.
    @param {[string, number][]} voorbeelden @param {number} aantal @param {string} taal @returns {Begrijper} */
export function maakBegrijper(voorbeelden, aantal, taal) {
  /** @type {Map<string, number>} */
  const nummers = new Map();
  /** @type {number[]} */
  const inZinnen = [];
  /** @type {Map<number, number>[]} How often each feature is said of which subjects. */
  let gezegdVan = [];
  /** @type {Map<string, Set<number>>} */
  const onderwerpenVan = new Map();
  /** @type {Map<number, number>[]} */
  const zakken = [];
  /** @type {number[]} What each feature tells; one that was never seen as much as the rarest. */
  let zegt = [], nooit = Math.log(voorbeelden.length + 1) + 1;
  /** @type {Vector[]} */
  const vectoren = [];
  let gewichten = new Float32Array(0), som = new Float32Array(aantal);

  /** @param {string} naam @param {boolean} leert @returns {number} its number, or -1 when it was never seen */
  function nummer(naam, leert) {
    let nr = nummers.get(naam);
    if (nr !== undefined) return nr;
    if (!leert) return -1;
    nummers.set(naam, (nr = inZinnen.push(0) - 1));
    gezegdVan.push(new Map());
    return nr;
  }
  /** @type {Map<string, number[]>} The features of words, worked out once. */
  const vanWoord = new Map();
  /** How often each feature is in a row of words; what was never seen counts together, as -1.
      @param {string[]} ws @param {boolean} leert @returns {Map<number, number>} */
  function tel(ws, leert) {
    /** @type {Map<number, number>} */
    const zak = new Map();
    /** @param {number} nr @param {number} hoeveel */
    function erbij(nr, hoeveel) { zak.set(nr, (zak.get(nr) || 0) + hoeveel); }
    ws.forEach((w, plek) => {
      let nrs = vanWoord.get(w);
      if (!nrs) {
        nrs = kenmerken(w).map((naam) => nummer(naam, leert));
        if (leert) vanWoord.set(w, nrs);
      }
      for (let i = 0; i < nrs.length; i++) erbij(nrs[i], i ? 1 : WOORD);
      if (plek) erbij(nummer(ws[plek - 1] + " " + w, leert), PAAR);
    });
    return zak;
  }

  /* -- learning: in small steps, so that a key in between need not wait -- */
  /** @param {[string, number]} v */
  function hoor(v) {
    const ws = V.gezegd(v[0], taal), zak = tel(ws, true);
    zak.forEach((_, nr) => {
      inZinnen[nr]++;
      gezegdVan[nr].set(v[1], (gezegdVan[nr].get(v[1]) || 0) + 1);
    });
    ws.forEach((w) => {
      let set = onderwerpenVan.get(w);
      if (!set) onderwerpenVan.set(w, (set = new Set()));
      set.add(v[1]);
    });
    zakken.push(zak);
  }
  // What a feature tells: much when it is rare, little when it is said of all subjects alike (as function words are).
  function weeg() {
    zegt = inZinnen.map((vaak, nr) => {
      let wanorde = 0;
      if (vaak > 1) gezegdVan[nr].forEach((hier) => { wanorde -= hier / vaak * Math.log(hier / vaak); });
      const eenduidig = Math.max(0, 1 - wanorde / Math.log(aantal));
      return (Math.log((voorbeelden.length + 1) / (vaak + 1)) + 1) * Math.pow(eenduidig, EENDUIDIG);
    });
    gewichten = new Float32Array(nummers.size * aantal);
    gezegdVan = [];
    bekend = Array.from(onderwerpenVan.keys()).filter((w) => w.length >= 4);
  }
  /** @param {Map<number, number>} zak @returns {Vector} */
  function vector(zak) {
    let nrs = new Int32Array(zak.size), waarden = new Float32Array(zak.size), plek = 0, kwadraat = 0;
    zak.forEach((hoeveel, nr) => {
      // What was never seen makes the rest weigh less: the less is known, the less is sure.
      if (nr < 0) { kwadraat += ONBEKEND * hoeveel * nooit * nooit; return; }
      const waarde = (hoeveel > 1 ? 1 + Math.log(hoeveel) : hoeveel) * zegt[nr];
      kwadraat += waarde * waarde;
      nrs[plek] = nr;
      waarden[plek++] = waarde;
    });
    const lengte = Math.sqrt(kwadraat) || 1;
    for (let i = 0; i < plek; i++) waarden[i] /= lengte;
    return { nrs: nrs.subarray(0, plek), waarden: waarden.subarray(0, plek) };
  }

  /** Chances of all subjects, in ``uit``.
      @param {Vector} v @param {Float32Array} uit @returns {Float32Array} */
  function kansen(v, uit) {
    let i, k, plek, waarde, hoogste = -Infinity, totaal = 0;
    uit.fill(0);
    for (i = 0; i < v.nrs.length; i++) {
      plek = v.nrs[i] * aantal;
      waarde = v.waarden[i];
      for (k = 0; k < aantal; k++) uit[k] += waarde * gewichten[plek + k];
    }
    for (k = 0; k < aantal; k++) if (uit[k] > hoogste) hoogste = uit[k];
    for (k = 0; k < aantal; k++) totaal += uit[k] = Math.exp(STEIL * (uit[k] - hoogste));
    for (k = 0; k < aantal; k++) uit[k] /= totaal;
    return uit;
  }

  let volgorde = voorbeelden.map((_, i) => i), ronde = 0, plek = volgorde.length, toeval = 3;
  // The same order everywhere and always.
  function schud() {
    for (let i = volgorde.length - 1; i > 0; i--) {
      toeval = (Math.imul(toeval, 1664525) + 1013904223) >>> 0;
      const j = Math.floor(toeval / 4294967296 * (i + 1)), ander = volgorde[i];
      volgorde[i] = volgorde[j];
      volgorde[j] = ander;
    }
  }
  /** @param {number} i */
  function leerVan(i) {
    const v = vectoren[i], goed = voorbeelden[i][1], p = kansen(v, som);
    for (let k = 0; k < aantal; k++) {
      const fout = ((k === goed ? 1 : 0) - p[k]) * STAP;
      if (fout < 0.01 && fout > -0.01) continue;
      for (let n = 0; n < v.nrs.length; n++) gewichten[v.nrs[n] * aantal + k] += fout * v.waarden[n];
    }
  }
  /** Learn on for about ``duur`` ms; whether there is more to learn.
      @param {number} duur @returns {boolean} */
  function leer(duur) {
    if (!voorbeelden.length) return false;
    let tot = duur === Infinity ? Infinity : Date.now() + duur, teller = 0;
    while (ronde < RONDEN || plek < volgorde.length) {
      if (zakken.length < voorbeelden.length) {
        hoor(voorbeelden[zakken.length]);
        if (zakken.length === voorbeelden.length) weeg();
      } else if (vectoren.length < zakken.length) vectoren.push(vector(zakken[vectoren.length]));
      else {
        if (plek === volgorde.length) { schud(); plek = 0; ronde++; }
        leerVan(volgorde[plek++]);
      }
      if (++teller % 16 === 0 && Date.now() > tot) return true;
    }
    return false;
  }

  /* -- asking -- */
  /** @type {string[]} The words that somebody wrote down. */
  var bekend = [];
  /** @type {Map<string, string[]>} */
  const gelezen = new Map();
  /** A word that nobody wrote down, as words that somebody did: the two that it is made of (in Dutch), or the one that it is
      with a slip in it; else itself.
      @param {string} w @returns {string[]} */
  function alsBekend(w) {
    if (onderwerpenVan.has(w)) return [w];
    const al = gelezen.get(w);
    if (al) return al;
    /** @type {string[]} */
    let uit = [w], i;
    if (taal === "nl") {
      for (i = w.length - 3; i >= 3; i--) {
        let voor = w.slice(0, i), achter = w.slice(i);
        if (!onderwerpenVan.has(voor)) voor = voor.replace(/s$/, "");
        if (voor.length >= 3 && onderwerpenVan.has(voor) && onderwerpenVan.has(achter)) { uit = [w, voor, achter]; break; }
      }
    }
    if (uit.length === 1 && w.length >= 6) {
      const hoogste = w.length >= 8 ? 2 : 1, bij = bekend.filter((b) => b[0] === w[0] && V.dichtbij(w, b, hoogste));
      // Nearest first: with one slip before with two.
      bij.sort((a, b) => +V.dichtbij(w, b, 1) - +V.dichtbij(w, a, 1));
      if (bij.length) uit = [w, bij[0]];
    }
    if (gelezen.size > 500) gelezen.clear();
    gelezen.set(w, uit);
    return uit;
  }
  /** @param {string} tekst @returns {string[]} */
  function gehoord(tekst) {
    /** @type {string[]} */
    let uit = [];
    V.gezegd(tekst, taal).forEach((w) => { uit = uit.concat(alsBekend(w)); });
    return uit;
  }
  // A story of more words than this is also read piece by piece.
  const KORT = 4, STUK = 5, IN_STUK = 0.5;
  /** How much each subject is meant: of a story the piece that says it most counts; and as what a piece is read before all else.
      @param {string} tekst @returns {Gelezen} */
  function lees(tekst) {
    leer(Infinity);
    const ws = gehoord(tekst), kans = kansen(vector(tel(ws, false)), new Float32Array(aantal)), wint = new Float32Array(aantal);
    /** @param {Float32Array} hier @param {number} deel */
    function neem(hier, deel) {
      for (var k = 0, best = 0; k < aantal; k++) {
        if (hier[k] > hier[best]) best = k;
        kans[k] = Math.max(kans[k], hier[k] * deel);
      }
      wint[best] = Math.max(wint[best], hier[best] * deel);
    }
    neem(kans, 1);
    if (ws.length <= KORT) return { kans, wint };
    /** @type {string[][]} */
    let stukken = [], delen = V.zinnen(tekst);
    if (delen.length > 1) stukken = delen.map((deel) => gehoord(deel));
    for (let i = 0; ws.length > STUK && i + STUK <= ws.length; i++) stukken.push(ws.slice(i, i + STUK));
    const hier = new Float32Array(aantal);
    stukken.forEach((stuk) => { neem(kansen(vector(tel(stuk, false)), hier), IN_STUK); });
    return { kans, wint };
  }
  /** Whether a word tells something: one that is said of many subjects does not.
      @param {string} woord @returns {boolean} */
  function zegtIets(woord) {
    leer(Infinity);
    const set = onderwerpenVan.get(woord);
    return !set || set.size < Math.max(5, aantal / 5);
  }
  return { leer, lees, zegtIets };
}
