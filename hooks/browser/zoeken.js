/* Finding: one small search engine for all languages. What somebody means it understands (begrijpen.js); names, words and
   numbers it looks up, finds parts of words, and forgives a slip of the finger.
   No network: the index is a script of this site, loaded when somebody starts to search. */
/** @import { Geen, Ingang } from "./gegevens" */
/** @import { Antwoord, GeenAntwoord, Index, Zoeker } from "./typen" */
import { maakBegrijper } from "./begrijpen.js";
import { dichtbij, vouw, woorden } from "./vouwen.js";

/** A bit per letter (some letters share one), so that words too far apart are passed over quickly.
    @param {string} woord @returns {number} */
function letters(woord) {
  let bits = 0;
  for (let i = 0; i < woord.length; i++) bits |= 1 << (woord.charCodeAt(i) & 31);
  return bits;
}
/** @param {number} bits @returns {number} */
function tel(bits) {
  for (var aantal = 0; bits; aantal++) bits &= bits - 1;
  return aantal;
}

/** How well a word of the map answers a word of the question as it is spelt, each with its letters. Unit: points.
    @param {string} vraag @param {number} letters @param {string} woord @param {number} hier @returns {number} */
function direct(vraag, letters, woord, hier) {
  if (!(letters & ~hier)) {
    if (woord === vraag) return 10;
    // Three Latin letters stand inside half of all words; three Arabic or Ethiopic ones are a word.
    if (vraag.length >= (vraag.charCodeAt(0) > 0x590 ? 3 : 4)) {
      if (woord.startsWith(vraag)) return 7;
      if (woord.includes(vraag)) return 5;
    }
  }
  return !(hier & ~letters) && woord.length >= 5 && vraag.length > woord.length && vraag.includes(woord) ? 3 : 0;
}

/** The same with a slip of the finger or of the pen; a slip loses one letter at most.
    @param {string} vraag @param {number} letters @param {string} woord @param {number} hier @returns {number} */
function metFout(vraag, letters, woord, hier) {
  // ij is one letter here, so two swapped letters can be two slips. Of an Arabic word of three letters one may be lost.
  const hoogste = vraag.length >= 7 ? 2 : vraag.length >= 4 || (vraag.length === 3 && vraag.charCodeAt(0) > 0x590 && woord.length === 4) ? 1 : 0;
  if (!hoogste || tel(letters & ~hier) > hoogste) return 0;
  if (dichtbij(vraag, woord, hoogste)) return 4;
  // In the first part of a long word: "schuldhulpverlning".
  return vraag.length >= 6 && woord.length > vraag.length && dichtbij(vraag, woord.slice(0, vraag.length), 1) ? 3 : 0;
}

/** @typedef {{ woord: string, letters: number, nrs: number[], gewichten: number[] }} Plek A word of the map and where it stands. */

/** Make an index searchable. What ``vorige`` understood with the first part of it stands until this one has learned all.
    @param {Index} index @param {Zoeker | null} [vorige] @returns {Zoeker} */
export function maakZoeker(index, vorige) {
  /** @type {Map<string, Plek>} */
  const woordenboek = new Map();
  const aantal = index.ingangen.length;
  /** @param {string} tekst @returns {Plek[]} */
  function plekkenVan(tekst) {
    return woorden(tekst).map((w) => {
      let plek = woordenboek.get(w);
      if (!plek) woordenboek.set(w, (plek = { woord: w, letters: letters(w), nrs: [], gewichten: [] }));
      return plek;
    });
  }
  /** @param {Plek} plek @param {number} nr @param {number} gewicht */
  function noteer(plek, nr, gewicht) {
    plek.nrs.push(nr);
    plek.gewichten.push(gewicht);
  }
  index.ingangen.forEach((ingang, nr) => {
    // Title words weigh most, then the line under it, then the rest.
    [ingang[2], ingang[3], ingang[5]].forEach((deel, plaats) => {
      plekkenVan(deel).forEach((plek) => {
        if (plek.nrs[plek.nrs.length - 1] !== nr) noteer(plek, nr, 3 - plaats);
      });
    });
  });
  Object.keys(index.woorden).forEach((woord) => {
    plekkenVan(woord).forEach((plek) => {
      // The word may have been there in another spelling.
      let al = new Set(plek.nrs), nr = 0;
      index.woorden[woord].forEach((stap) => {
        nr += stap;
        if (!al.has(nr)) noteer(plek, nr, 1);
      });
    });
  });
  const alle = Array.from(woordenboek.values());
  /** @type {Map<string, Float64Array>} */
  let eerder = new Map();
  // What is worth showing beside the best answer of its kind: a share of its points.
  const GENOEG = 0.25;
  // And of the best of all: a hulpvraag may stand far above the organisations that help with it.
  const IETS = 0.04;
  // Set by cross-validation (python -m tests.bench zoekvragen): from which chance a subject is understood, danger is put on
  // top, and another subject is named too (the last two also as a share of the best); what words that are alike add.
  const ZEKER = 0.15, GEVAAR = 0.1, GEVAAR_DEEL = 0.5, WINT = 0.5, EERDER = 3, OOK = 0.03, OOK_DEEL = 0.08, OOK_HOOGSTENS = 4, DUIDELIJK = 0.4, WOORDEN = 0.15;
  /** @type {Record<string, number>} */
  const SOORT = { crisis: 1.6, hulpvraag: 2.5, leefgebied: 1.15, organisatie: 1, bladzijde: 0.8 };

  const nummers = index.ingangen.map((i) => i[6].concat(i[0] === "crisis" || i[0] === "organisatie" ? i[7].lijnen.map((lijn) => lijn[0].replace(/\D/g, "")) : []));
  const titels = index.ingangen.map((i) => vouw(i[2]));
  /** @type {Map<string, number[]>} What stands with a hulpvraag as a word to search for, whole. */
  const zoekwoorden = new Map();
  index.ingangen.forEach((i, nr) => {
    if (i[0] === "hulpvraag") i[5].split(/[,،፣]/).forEach((w) => {
      const sleutel = vouw(w.trim()), nrs = zoekwoorden.get(sleutel) || [];
      zoekwoorden.set(sleutel, nrs.concat(nr));
    });
  });
  /** @param {string} cijfers @returns {Ingang[]} */
  function opNummer(cijfers) {
    return index.ingangen.filter((i, nr) => nummers[nr].some((n) => n.includes(cijfers)));
  }

  /** @type {Set<string>} The words of a question that somebody spelt as they are on the map. */
  const gespeld = new Set();
  /** Points of every entry for one word of the question.
      @param {string} term @returns {Float64Array} */
  function waardeer(term) {
    let best = new Float64Array(aantal), hier = letters(term), goed = false;
    /** @param {Plek} plek @param {number} p */
    function tel(plek, p) {
      // A word that stands everywhere says little.
      p *= Math.log(1 + aantal / plek.nrs.length);
      for (let i = 0; i < plek.nrs.length; i++) {
        const nr = plek.nrs[i], q = p * plek.gewichten[i];
        if (q > best[nr]) best[nr] = q;
      }
    }
    alle.forEach((plek) => {
      const p = direct(term, hier, plek.woord, plek.letters);
      if (p) tel(plek, p);
      if (p >= 7) goed = true;
    });
    // Slips are only forgiven when nothing is spelt that way.
    if (goed) gespeld.add(term);
    else alle.forEach((plek) => {
      const p = metFout(term, hier, plek.woord, plek.letters);
      if (p) tel(plek, p);
    });
    return best;
  }

  /* -- what somebody means -- */
  // Subjects are entries; the last one is "nothing that we have".
  const doelen = index.zegswijzen.map((z) => z[0]).filter((nr) => nr >= 0);
  /** @type {Map<number, number>} */
  const nummerVan = new Map();
  index.ingangen.forEach((ingang, nr) => { if (ingang[0] === "hulpvraag" && doelen.indexOf(nr) < 0) doelen.push(nr); });
  doelen.forEach((nr, k) => { nummerVan.set(nr, k); });
  /** @type {[string, number][]} */
  const voorbeelden = [];
  index.zegswijzen.forEach((z) => {
    z[1].split("\n").forEach((zin) => { voorbeelden.push([zin, z[0] < 0 ? doelen.length : nummerVan.get(z[0]) || 0]); });
  });
  // The words that stand with a hulpvraag are wordings too.
  doelen.forEach((nr, k) => {
    const i = index.ingangen[nr];
    if (i[0] === "hulpvraag") [i[2], i[3]].concat(i[5].split(/[,،፣]/)).forEach((zin) => { if (zin.trim()) voorbeelden.push([zin, k]); });
  });
  const begrijper = maakBegrijper(voorbeelden, doelen.length + 1, index.taal);
  /** @param {number} nr */
  function isGevaar(nr) {
    const i = index.ingangen[nr];
    return (i[0] === "hulpvraag" || i[0] === "crisis") && i[7].gevaar === 1;
  }
  /** The line to ring about what is dangerous.
      @param {number} nr @returns {number[]} */
  function belVan(nr) {
    const i = index.ingangen[nr];
    return (i[0] === "hulpvraag" && i[7].bel || []).slice(-1);
  }

  /** @type {ReturnType<typeof versta>} */
  const NIETS_GELEERD = { zeker: false, onderwerpen: [], score: [], hoogste: 0, niets: 0 };
  /** What a question sounds like: {zeker, onderwerpen: numbers of entries, danger first, then best first; score}.
      @param {string} vraag @param {Float64Array} punten */
  function versta(vraag, punten) {
    let gelezen = begrijper.lees(vraag), kans = gelezen.kans, niets = kans[doelen.length], hoogste = 0, meest = 0;
    doelen.forEach((nr, k) => {
      meest = Math.max(meest, punten[nr]);
      hoogste = Math.max(hoogste, kans[k]);
    });
    const winnaars = doelen.filter((_, k) => gelezen.wint[k] >= WINT * hoogste).length;
    let score = doelen.map((nr, k) => {
      const wint = gelezen.wint[k] >= WINT * hoogste;
      const voor = isGevaar(nr) && kans[k] >= GEVAAR && (wint || kans[k] >= GEVAAR_DEEL * hoogste);
      // Danger first. Of a story first the subjects that it has, then what else they may be.
      const rang = winnaars > 1 ? (voor && wint ? 0 : wint ? 1 : 2) : voor ? 0 : 1;
      return { nr, kans: kans[k], voor, rang, score: kans[k] + (meest ? WOORDEN * punten[nr] / meest : 0) };
    }).sort((a, b) => a.rang - b.rang || b.score - a.score || a.nr - b.nr);
    // Behind the first answer what may be danger comes sooner.
    score = score.slice(0, 1).concat(score.slice(1).sort((a, b) => a.rang - b.rang || b.score * (isGevaar(b.nr) ? EERDER : 1) - a.score * (isGevaar(a.nr) ? EERDER : 1) || a.nr - b.nr));
    const zeker = hoogste >= ZEKER && hoogste > niets, best = zeker ? score[0].score : 0;
    let onderwerpen = zeker ? score.filter((s) => s.voor || s.score >= Math.max(OOK, OOK_DEEL * best)) : [];
    // All that is dangerous, and a few besides.
    onderwerpen = onderwerpen.filter((s, nr) => s.voor || nr < OOK_HOOGSTENS);
    return { zeker, onderwerpen: onderwerpen.map((s) => s.nr), score, hoogste, niets };
  }

  /* -- all of it -- */
  /** {lijst, zeker, dichtst}: entries, best first; whether the subject is understood; and when it is not, the hulpvraag
      that shares a word, or null. With ``meteen`` nobody waits until the wordings are learned: till then no subject is
      named, and ``zeker`` is null.
      @param {string} vraag @param {boolean} [meteen] @returns {Antwoord} */
  function antwoord(vraag, meteen) {
    const geleerd = !begrijper.leer(meteen ? 0 : Infinity);
    let cijfers = vouw(vraag).replace(/[\s().+-]/g, ""), nr;
    const opNummers = /^\d{2,}$/.test(cijfers) ? opNummer(cijfers.replace(/^31(?=\d{9}$)/, "0")) : [];
    const termen = woorden(opNummers.length ? cijfers : vraag);
    if (!termen.length) return { lijst: [], zeker: false, dichtst: null };
    const punten = new Float64Array(aantal), geraakt = new Uint8Array(aantal);
    /** @type {Map<string, Float64Array>} */
    const bewaar = new Map();
    // Words that say nothing find nothing, unless there are no others.
    let tellend = geleerd ? termen.filter(begrijper.zegtIets) : termen;
    if (!tellend.length) tellend = termen;
    tellend.forEach((term) => {
      // Who types one letter more changes one word: the others are known from the letter before.
      const best = bewaar.get(term) || eerder.get(term) || waardeer(term);
      bewaar.set(term, best);
      for (nr = 0; nr < aantal; nr++) if (best[nr]) { punten[nr] += best[nr]; geraakt[nr]++; }
    });
    eerder = bewaar;
    // A long question may miss some words, but what answers more of them counts for more.
    /** @type {number[]} */
    const gevonden = [];
    /** @type {number[]} */
    const opNaam = [];
    /** @type {number[]} */
    let opTitel = [];
    /** @type {Record<string, number>} */
    const perSoort = {};
    let meest = 0, heel = vouw(vraag.trim());
    opTitel = (zoekwoorden.get(heel) || []).slice();
    for (nr = 0; nr < aantal; nr++) {
      if (!geraakt[nr]) continue;
      const soort = index.ingangen[nr][0];
      punten[nr] *= SOORT[soort] * geraakt[nr] / tellend.length;
      // Who types the whole name wants that one.
      if (titels[nr] === heel) (soort === "organisatie" || soort === "crisis" ? opNaam : opTitel).push(nr);
      meest = Math.max(meest, punten[nr]);
      perSoort[soort] = Math.max(perSoort[soort] || 0, punten[nr]);
      gevonden.push(nr);
    }
    let begrepen = geleerd ? versta(vraag, punten) : NIETS_GELEERD, voorop = opNaam.concat(begrepen.onderwerpen, opTitel);
    // With danger the line to ring, of the best and of what is as clear; 112 stands on top of every page.
    begrepen.score.forEach((s, plek) => { if (begrepen.zeker && s.voor && (!plek || s.kans >= DUIDELIJK)) voorop = voorop.concat(belVan(s.nr)); });
    const opWoorden = gevonden
      .filter((nr) => 
        // Not understood: then only what has all the words.
         begrepen.zeker ? punten[nr] >= GENOEG * perSoort[index.ingangen[nr][0]] && punten[nr] >= IETS * meest
          : index.ingangen[nr][0] !== "hulpvraag" && geraakt[nr] === tellend.length
      )
      // A line to ring is no answer to half a question, nor to a word that only looks like one of its own.
      .filter((nr) => index.ingangen[nr][0] !== "crisis" || (geraakt[nr] === tellend.length && (!begrepen.zeker || tellend.every((t) => gespeld.has(t)))))
      .sort((a, b) => punten[b] - punten[a] || a - b);
    /** @type {Ingang | null} */
    let dichtst = null;
    if (!begrepen.zeker) {
      begrepen.score.some((s) => {
        const i = index.ingangen[s.nr];
        if (i[0] === "hulpvraag" && deeltWoord(s.nr, tellend)) dichtst = i;
        return dichtst !== null;
      });
    }
    let lijst = opNummers.concat(voorop.concat(opWoorden).map((nr) => index.ingangen[nr]));
    const al = !geleerd && vorige ? vorige.antwoord(vraag, true) : null;
    if (al && al.zeker) lijst = opNaam.map((nr) => index.ingangen[nr]).concat(al.lijst, lijst);
    const zeker = begrepen.zeker || opNummers.length > 0 || opNaam.length > 0;
    // With the first part of the index nobody can say that there is nothing.
    return { lijst: Array.from(new Set(lijst)), zeker: geleerd && (zeker || !index.eerst) ? zeker : null, dichtst };
  }
  /** @param {number} nr @param {string[]} termen @returns {boolean} */
  function deeltWoord(nr, termen) {
    return termen.some((term) => {
      const plek = woordenboek.get(term);
      return begrijper.zegtIets(term) && term.length > 2 && plek !== undefined && plek.nrs.indexOf(nr) >= 0;
    });
  }
  /** What to say when there is no answer, in order: [text number, entries] for the lines to ring, for who knows the way here,
      for larger maps; and the hulpvraag that is nearest, when it shares a word. For every place where somebody searches.
      @param {Ingang | null} dichtst @returns {GeenAntwoord} */
  function geenAntwoord(dichtst) {
    // Only asked of a whole index: of the first part nobody says that there is nothing.
    const g = /** @type {Geen} */ (index.geen);
    /** @param {number} tekst @param {number[]} nrs */
    function rij(tekst, nrs) { return { tekst, ingangen: nrs.map((nr) => index.ingangen[nr]) }; }
    const rijen = [rij(g.gevaar, g.lijnen), rij(g.vraag, g.wegwijzers), rij(g.verder, g.kaarten)];
    return { zin: g.zin, rijen, misschien: g.misschien, dichtst };
  }
  /** @param {string} vraag @param {number} hoogste */
  function zoek(vraag, hoogste) { return antwoord(vraag).lijst.slice(0, hoogste); }

  return { zoek, antwoord, geenAntwoord, leer: begrijper.leer };
}
