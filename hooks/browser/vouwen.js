/* Spelling: one way to write each word, in every script, and how far two words are apart. No page, no network. */

/** @type {Record<string, string>} */
const ETHIOPISCH = { "ሐ": "ሀ", "ኀ": "ሀ", "ሠ": "ሰ", "ዐ": "አ", "ፀ": "ጸ" };

/** @param {string} teken @returns {string} */
function vouwTeken(teken) {
  const code = teken.charCodeAt(0);
  if (code < 0x1200 || code > 0x137f) return teken;
  // Rows of seven vowels: the same vowel of the row that sounds the same.
  for (const bron in ETHIOPISCH) {
    const stap = code - bron.charCodeAt(0);
    if (stap >= 0 && stap < 7) return String.fromCharCode(ETHIOPISCH[bron].charCodeAt(0) + stap);
  }
  return teken;
}

/** Lower case without accents; letters that people mix up made the same.
    @param {string} tekst @returns {string} */
export function vouw(tekst) {
  // Plain letters, as in most Dutch words, need less work.
  if (!/[^\t\n\r -~]/.test(tekst)) return tekst.toLowerCase().replace(/ij/g, "y");
  return tekst
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640\u200c\u200d]/g, "")
    .toLowerCase()
    .replace(/ı/g, "i")
    .replace(/[\u0622\u0623\u0625\u0671]/g, "ا")
    .replace(/\u0649/g, "ي")
    .replace(/\u0629/g, "ه")
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (c) => String(c.charCodeAt(0) & 15))
    .replace(/[\u1200-\u137f]/g, vouwTeken)
    .replace(/ij/g, "y");
}

const LIDWOORD = /^(?:وال|بال|كال|فال|لل|ال)(?=..)/;

/** The words of a text, folded; of Arabic words without their article.
    @param {string} tekst @returns {string[]} */
export function woorden(tekst) {
  return (vouw(tekst).match(/[\p{L}\p{N}]+/gu) || []).map((w) => w.replace(LIDWOORD, ""));
}

/** Whether a and b differ by at most `hoogste` slips (letter wrong, missing, extra, or two swapped).
    @param {string} a @param {string} b @param {number} hoogste @returns {boolean} */
export function dichtbij(a, b, hoogste) {
  if (Math.abs(a.length - b.length) > hoogste) return false;
  /** @type {number[]} */
  let vorige2 = [], vorige = [], rij, i, j;
  for (j = 0; j <= b.length; j++) vorige[j] = j;
  for (i = 1; i <= a.length; i++) {
    rij = [i];
    let minst = i;
    for (j = 1; j <= b.length; j++) {
      let w = Math.min(vorige[j] + 1, rij[j - 1] + 1, vorige[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) w = Math.min(w, vorige2[j - 2] + 1);
      rij[j] = w;
      if (w < minst) minst = w;
    }
    if (minst > hoogste) return false;
    vorige2 = vorige;
    vorige = rij;
  }
  return vorige[b.length] <= hoogste;
}

/** What stays the same in all forms of a word: its consonants, in the scripts where the vowels change with the form
    (Ethiopic, Arabic). "" in others.
    @param {string} w a folded word @returns {string} */
export function geraamte(w) {
  const code = w.charCodeAt(0);
  if (code >= 0x1200 && code <= 0x137f) return w.replace(/[\u1200-\u1357]/g, (c) => String.fromCharCode(c.charCodeAt(0) & ~7));
  if (code >= 0x600 && code <= 0x6ff) return w.replace(/[اويءئؤ]/g, "");
  return "";
}

/* -- as people speak: what stands for another word, after folding -- */
/** @type {Record<string, Record<string, string>>} */
const SPREEKTAAL = {
  nl: {
    me: "myn", mn: "myn", my: "myn", m: "myn", zn: "zyn", dr: "er", d: "er", r: "er", k: "ik", t: "het", n: "een", nie: "niet", ni: "niet", nt: "niet", nit: "niet",
    kben: "ik ben", kheb: "ik heb", kwil: "ik wil", kkan: "ik kan", ie: "hy", ze: "zy", da: "dat", wa: "wat", ff: "even", egt: "echt", gwn: "gewoon", wrm: "waarom",
    moeke: "moeder", mama: "moeder", mam: "moeder", ma: "moeder", papa: "vader", pap: "vader", pa: "vader", broertje: "broer", zusje: "zus", kids: "kinderen", kindje: "kind",
    eruit: "er uit", gehuurd: "huur", hebt: "heb", heeft: "heb", had: "heb", hb: "heb", wilt: "wil", wilde: "wil", vd: "van de", vh: "van het"
  },
  en: {
    im: "i am", ive: "i have", cant: "can not", cannot: "can not", dont: "do not", doesnt: "does not", didnt: "did not", wont: "will not", isnt: "is not", wanna: "want to", gonna: "going to",
    u: "you", ur: "your", hes: "he is", shes: "she is", mum: "mother", mom: "mother", mam: "mother", dad: "father", kids: "children", kid: "child", pls: "please", plz: "please", thats: "that is", theres: "there is", whats: "what is"
  }
};
/** The words of what somebody typed, with spoken forms written out.
    @param {string} tekst @param {string} taal @returns {string[]} */
export function gezegd(tekst, taal) {
  const vormen = SPREEKTAAL[taal];
  if (!vormen) return woorden(tekst);
  // m'n, can't: one word.
  return woorden(tekst.replace(/(\p{L})['’`´](?=\p{L})/gu, "$1")).map((w) => Object.prototype.hasOwnProperty.call(vormen, w) ? vormen[w] : w).join(" ").split(" ").filter(Boolean);
}

/** The parts of a text between its punctuation.
    @param {string} tekst @returns {string[]} */
export function zinnen(tekst) {
  return tekst.split(/[.,;:!?\n؟،؛።፣፤…]+/).filter((deel) => deel.trim());
}
