/* Sums and numbers of the doelhulp: what a text holds, and what actions add up to. No page, no network. */
/** @import { Per } from "./gegevens" */
/** @import { Getal, Rekentaal } from "./typen" */

/** @type {Record<Exclude<Per, "totaal">, number>} Times a week. */
const WEEK = { dag: 7, week: 1, maand: 12 / 52, jaar: 1 / 52 };

/** What actions come to in the measure of a goal, so many a `per`; null when that can't be said without a number of weeks.
    @param {{ n: number, per: Per }[]} delen @param {Per} per @param {number} weken until the goal, 0 when nobody knows
    @returns {number | null} */
export function telOp(delen, per, weken) {
  if (delen.some((d) => (d.per === "totaal") !== (per === "totaal")) && weken <= 0) return null;
  return delen.reduce((tot, d) => {
    if (d.per === per) return tot + d.n;
    const perWeek = d.per === "totaal" ? d.n / weken : d.n * WEEK[d.per];
    return tot + (per === "totaal" ? perWeek * weken : perWeek / WEEK[per]);
  }, 0);
}

/** Reads words, numbers and units of one language.
    @param {Rekentaal} g */
export function maakRekenaar(g) {
  /** @param {string} tekst @returns {string[]} */
  function woorden(tekst) {
    return tekst.normalize("NFKC").toLocaleLowerCase(g.taal).replace(/[\u064b-\u065f\u0670\u0640]/g, "").split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
  }
  /** @type {Set<string>} */
  const vaag = new Set();
  g.vaag.concat(g.klein).forEach((lijst) => { woorden(lijst).forEach((w) => { vaag.add(w); }); });
  const TOETSEN = ["qwertyuiop", "asdfghjkl", "zxcvbnm"].map((rij) => rij + " " + Array.from(rij).reverse().join("")).join(" ");
  /** Whether fingers made this and not a thought: asdf, xxxx, kjhgf.
      @param {string} w @returns {boolean} */
  function ruis(w) {
    const deel = (/^(.{3,}?)\1+$/u.exec(w) || [w, w])[1];
    return /^(\p{L})\1\1+$/u.test(w) || (deel.length > 2 && (deel !== w || deel.length > 3) && TOETSEN.indexOf(deel) >= 0) || /^[bcdfghjklmnpqrstvwxz]{5,}$/.test(w);
  }
  /** The words that say something, each once.
      @param {string} tekst @returns {string[]} */
  function zeggend(tekst) {
    return Array.from(new Set(woorden(tekst))).filter((w) => /\p{L}/u.test(w) && !vaag.has(w) && !ruis(w));
  }
  /** What a text certainly lacks: "leeg", "vaag", "kort"; or null.
      @param {string} tekst @returns {string | null} */
  function dun(tekst) {
    const w = zeggend(tekst);
    if (!tekst) return "leeg";
    return !w.length ? "vaag" : w.length < 2 ? "kort" : null;
  }

  /** @param {string} teken @returns {string} */
  function cijfer(teken) {
    // The ten digits of a script stand in a row, so the value is the distance to its zero.
    let code = teken.codePointAt(0) || 0, waarde = 0;
    while (waarde < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - waarde - 1))) waarde++;
    return String(waarde);
  }
  /** The number in a text, or null. The Ethiopic signs are letters with a value, without a zero.
      @param {string} tekst @returns {number | null} */
  function getal(tekst) {
    const t = tekst.normalize("NFKC").trim().replace(/[\u1369-\u137c]+/g, (reeks) => {
      let som = 0, deel = 0;
      Array.from(reeks).forEach((c) => {
        const n = (c.codePointAt(0) || 0) - 0x1368;
        if (n < 10) deel += n;
        else if (n < 19) deel += (n - 9) * 10;
        else { som = (som + (deel || 1)) * (n === 19 ? 100 : 10000); deel = 0; }
      });
      return String(som + deel);
    }).replace(/\p{Nd}/gu, cijfer).replace(/٫/g, ",").replace(/[٬\s]/g, "");
    const m = /\d+(?:[.,]\d+)*/.exec(t);
    if (!m) return null;
    // 1.000 is a thousand, 2,5 is two and a half.
    const n = parseFloat(m[0].replace(/[.,](?=\d{3}(?!\d))/g, "").replace(",", "."));
    return n > 0 ? n : null;
  }
  /** One name for a unit, however it is written.
      @param {string} tekst @returns {string} */
  function eenheid(tekst) {
    const naam = tekst.trim() === "€" ? "euro" : woorden(tekst).join(" ");
    return Object.keys(g.eenheden).filter((id) => {
      const e = g.eenheden[id];
      return id === naam || [e[0], e[1]].concat(e[2], e[3]).some((w) => woorden(w.replace("{num}", "")).join(" ") === naam);
    })[0] || naam;
  }
  /** @param {string} tekst @returns {boolean} */
  function goedeEenheid(tekst) { return Object.prototype.hasOwnProperty.call(g.eenheden, eenheid(tekst)) || (/\p{L}{2}/u.test(tekst.normalize("NFKC")) && zeggend(tekst).length > 0); }
  /** @type {Record<string, number>} */
  const TELWOORD = Object.create(null); // somebody may type "constructor"
  /** @type {Set<string>} Words of time. */
  const TIJD = new Set();
  g.telwoorden.forEach((lijst) => {
    lijst.split(/[,،፣]/).forEach((w, nr) => { w.split("/").forEach((vorm) => { TELWOORD[woorden(vorm).join(" ")] = nr + 2; }); });
  });
  g.tijd.forEach((lijst) => { woorden(lijst).forEach((w) => { TIJD.add(w); }); });
  /** The numbers in a sentence, each with the word after it.
      @param {string} zin @returns {Getal[]} */
  function getallenIn(zin) {
    /** @type {Getal[]} */
    const uit = [], delen = zin.normalize("NFKC").replace(/(\p{Nd}) (?=\p{Nd}{3}(?!\p{N}))/gu, "$1").replace(/(\p{N})(?=\p{L})/gu, "$1 ").replace(/€/g, " € ")
      .split(/\s+/).map((d) => d.replace(/^[^\p{L}\p{N}€]+|[^\p{L}\p{M}\p{N}€]+$/gu, "")).filter(Boolean);
    delen.forEach((deel, nr) => {
      let twee = woorden(delen.slice(nr, nr + 2).join(" ")).join(" "), een = woorden(deel).join(" "), breed = 1, n = null;
      if (/^[\p{N}.,٫٬]+$/u.test(deel)) n = getal(deel);
      else if (TELWOORD[twee] && nr + 1 < delen.length) { n = TELWOORD[twee]; breed = 2; } else if (TELWOORD[een] && !TELWOORD[woorden(delen.slice(Math.max(nr - 1, 0), nr + 1).join(" ")).join(" ")]) n = TELWOORD[een];
      if (n === null) return;
      const woord = delen[nr - 1] === "€" ? "€" : delen[nr + breed] || "", teken = breed === 1 && /\p{N}/u.test(deel) ? deel : String(n);
      uit.push({ n, getal: teken, woord, tekst: woord === "€" ? "€ " + teken : (delen.slice(nr, nr + breed).join(" ") + " " + woord).trim() });
    });
    return uit;
  }
  /** @param {string} woord */
  function isTijd(woord) { return TIJD.has(woord); }

  return { woorden, zeggend, dun, getal, eenheid, goedeEenheid, getallenIn, isTijd };
}
