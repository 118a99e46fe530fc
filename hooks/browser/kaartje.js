/* The one card, made in the browser from an entry of the index: for the zoekhulp and for "mijn lijst". */
/** @import { Crisisdetails, Gebied, Ingang, Kaartgegevens, Organisatiedetails, Organisatieingang, Zin } from "./gegevens" */
/** @import { GeenAntwoord, Index, Inhoud, Kaartregel } from "./typen" */
import { isNederlands, stukken } from "./los.js";

/** @template {keyof HTMLElementTagNameMap} S
    @param {S} soort @param {string} [klas] @param {Inhoud} [inhoud] @returns {HTMLElementTagNameMap[S]} */
export function maak(soort, klas, inhoud) {
  const element = document.createElement(soort);
  if (klas) element.className = klas;
  if (inhoud !== undefined) element.append(inhoud);
  return element;
}

/** @param {string} tekst @param {string} [richting] */
function bdi(tekst, richting) {
  const element = maak("bdi", "", tekst);
  if (richting) element.dir = richting;
  return element;
}

/** @param {string} naam of its drawing on the page */
function icoon(naam) {
  const ruimte = "http://www.w3.org/2000/svg", svg = document.createElementNS(ruimte, "svg"), use = document.createElementNS(ruimte, "use");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "sk-icoon");
  svg.setAttribute("aria-hidden", "true");
  use.setAttribute("href", "#" + naam);
  svg.append(use);
  return svg;
}

/** The Dutch beside it: for who asks for both, or always.
    @param {Inhoud} tekst @param {boolean} [altijd] */
export function nederlands(tekst, altijd) {
  return isNederlands(maak("span", "sk-naast" + (altijd ? " sk-naast--altijd" : ""), tekst));
}

/** A text in the own language, its numbers and Latin words in their own order.
    @param {string} tekst */
export function los(tekst) {
  const stuk = document.createDocumentFragment();
  if (document.documentElement.dir !== "rtl") stuk.append(tekst);
  else stukken(tekst).forEach((deel, nr) => { if (deel) stuk.append(nr % 2 ? bdi(deel, "ltr") : deel); });
  return stuk;
}

/** A text with its Dutch beside it, as the macro of the same name does; without Dutch the text alone.
    @param {Inhoud} tekst @param {string} [nl] @param {boolean} [altijd] @returns {Inhoud} */
export function paar(tekst, nl, altijd) {
  if (!tekst) return tekst;
  if (!nl) return typeof tekst === "string" ? los(tekst) : tekst;
  const element = maak("span", "sk-paar" + (altijd ? " sk-paar--altijd" : ""), maak("span", "", typeof tekst === "string" ? los(tekst) : tekst));
  element.append(" ", nederlands(nl, altijd));
  return element;
}

/** A word of the interface, with a number filled in.
    @param {Zin} drie @param {number} [vul] */
export function woord(drie, vul) {
  /** @param {string} tekst */
  function af(tekst) { return vul ? tekst.replace("{aantal}", String(vul)) : tekst; }
  if (drie[2] === "nl") return kaal({ eigen: af(drie[0]), nl: af(drie[1]), stand: document.documentElement.lang === "nl" ? VERTAALD : IN_HET_NEDERLANDS });
  return paar(af(drie[0]), af(drie[1]));
}

/* -- texts of cards: see Zoekindex in hooks/paginas/zoekindex.py -- */
const VERTAALD = 0, IN_HET_NEDERLANDS = 1, VEROUDERD = 2, IN_PAGINATAAL = document.documentElement.lang;
/** @param {Index} index @param {number} nr @returns {Kaartregel} */
function tekst(index, nr) {
  const t = index.teksten[nr];
  return { eigen: t[0], nl: t.length === 1 ? t[0] : t[1], stand: t.length === 3 ? t[2] : VERTAALD };
}
/** @param {Kaartregel} t */
function kaal(t) {
  return t.stand === IN_HET_NEDERLANDS ? isNederlands(maak("span", "", t.eigen)) : los(t.eigen);
}
/** @param {Zin} drie */
function merkje(drie) { return maak("span", "sk-nl", drie[0]); }

/** Several short texts on one line, as the macro of the same name does. ``nrs`` are numbers of texts.
    @param {Index} index @param {number[]} nrs @param {Kaartgegevens | null} [gegevens] @param {boolean} [altijd] @param {string} [streep] */
export function rijtje(index, nrs, gegevens, altijd, streep) {
  const delen = nrs.map((nr) => tekst(index, nr)), eigen = document.createDocumentFragment();
  delen.forEach((t, nr) => {
    if (nr) eigen.append(streep || " · ");
    eigen.append(kaal(t));
    if (t.stand === VEROUDERD && gegevens) eigen.append(" ", merkje(gegevens.woorden.verouderd));
  });
  if (IN_PAGINATAAL === "nl" || delen.every((t) => t.stand === IN_HET_NEDERLANDS)) return eigen;
  const nl = delen.map((t) => t.nl).join(streep || " · ");
  return paar(eigen, nl, altijd || delen.some((t) => t.stand === VEROUDERD));
}

/** The element that tijden.js fills with whether somebody can be reached now.
    @param {Index} index @param {Crisisdetails | Organisatiedetails} meer */
export function nu(index, meer) {
  const stand = maak("p", "sk-nu");
  stand.dataset.bereik = meer.bereik;
  if (meer.volgens >= 0) {
    const t = tekst(index, meer.volgens);
    stand.dataset.volgens = t.eigen;
    if (IN_PAGINATAAL !== "nl") stand.dataset.volgensNl = t.nl;
  }
  stand.hidden = true;
  return stand;
}

/** @template {HTMLElement} E @param {E} element @param {Gebied} gebied @returns {E} */
function kleur(element, gebied) {
  element.className += " " + gebied.kleur;
  return element;
}
/** @param {Organisatiedetails} meer @param {Gebied} gebied @param {Kaartgegevens} gegevens */
function beeld(meer, gebied, gegevens) {
  if (meer.logo) {
    const logo = maak("img", "sk-beeld");
    logo.src = gegevens.wortel + "logos/" + meer.logo;
    logo.alt = "";
    return logo;
  }
  const element = kleur(maak("span", "sk-beeld sk-monogram", meer.monogram || ""), gebied);
  element.setAttribute("aria-hidden", "true");
  return element;
}
/** @param {string} code @param {Gebied} gebied */
function merk(code, gebied) {
  const element = kleur(maak("span", "sk-merk", icoon(gebied.icoon)), gebied), letters = maak("span", "sk-merk__code", code);
  letters.setAttribute("aria-hidden", "true");
  element.append(letters);
  return element;
}
/** A name, which is Dutch in every language.
    @param {string} tekst */
export function naam(tekst) {
  const element = bdi(tekst, IN_PAGINATAAL === "nl" ? "" : "ltr");
  element.lang = "nl";
  return element;
}

/** What to say when nothing is understood, for the list in the header and for the zoekhulp: a row each of text, and of
    entries with where they lead. ``geen`` is what the search engine gave.
    @param {GeenAntwoord} geen @param {Index} index @param {string} wortel */
export function geenAntwoord(geen, index, wortel) {
  /** @type {{ zin: Inhoud, links: ReturnType<typeof link>[] }[]} */
  const rijen = [{ zin: rijtje(index, [geen.zin]), links: [] }];
  /** @param {Ingang} ingang */
  function link(ingang) {
    const web = ingang[0] === "organisatie" && !ingang[7].lijnen.length && (ingang[7].wegen || []).filter((w) => w[0] === "web")[0];
    return { ingang, adres: web ? web[1] : wortel + ingang[1], buiten: Boolean(web) };
  }
  geen.rijen.forEach((rij) => { rijen.push({ zin: rijtje(index, [rij.tekst], null, true), links: rij.ingangen.map(link) }); });
  if (geen.dichtst) rijen.push({ zin: rijtje(index, [geen.misschien]), links: [link(geen.dichtst)] });
  return rijen;
}

/** One card of an organisation: the same as the macro ``kaartje`` makes of the same Kaartje.
    @param {Organisatieingang} ingang @param {Kaartgegevens} gegevens @param {Index} index */
export function kaartje(ingang, gegevens, index) {
  const meer = ingang[7], code = ingang[4][0], gebied = gegevens.leefgebieden[code];
  /** @param {number[]} nrs @param {string} [streep] */
  function rij(nrs, streep) { return rijtje(index, nrs, gegevens, false, streep); }
  const artikel = kleur(maak("article", "sk-kaartje"), gebied), kop = maak("div", "sk-kaartje__kop"), naast = maak("div");
  const titel = maak("h3", "sk-kaartje__naam"), link = maak("a", "", naam(ingang[2])), kort = maak("p", "sk-kaartje__kort", rij([meer.kort]));
  link.href = gegevens.wortel + ingang[1];
  titel.append(link);
  if (tekst(index, meer.kort).stand === IN_HET_NEDERLANDS) kort.append(" ", merkje(gegevens.woorden.inHetNederlands));
  naast.append(titel, kort);
  kop.append(beeld(meer, gebied, gegevens), naast, merk(code, gebied));
  artikel.append(kop);
  if (meer.melding) {
    const melding = maak("p", "sk-bericht", icoon(gegevens.iconen.melding));
    melding.dataset.tot = meer.melding[1];
    melding.append(maak("span", "", rij(meer.melding[0], " ")));
    artikel.append(melding);
  }
  if (meer.lijnen.length || meer.bereik !== "o") artikel.append(nu(index, meer));
  meer.lijnen.forEach((lijn) => {
    const regel = maak("div", "sk-kaartje__nummer"), bel = maak("a", "sk-bel sk-bel--groot", icoon(gegevens.iconen.telefoon));
    bel.href = "tel:" + lijn[0].replace(/\D/g, "");
    bel.append(bdi(lijn[0], "ltr"));
    regel.append(bel);
    if (lijn[1].length) regel.append(maak("span", "sk-kaartje__bij", rij(lijn[1])));
    artikel.append(regel);
  });
  if (!meer.lijnen.length) {
    const anders = maak("div", "sk-kaartje__nummer sk-kaartje__nummer--geen");
    (meer.wegen || []).forEach((weg) => {
      const element = maak(weg[1] ? "a" : "span", "sk-bel", icoon(gegevens.iconen[weg[0]])), wie = weg[0] === "plek" ? naam(weg[2]) : bdi(weg[2]);
      if (element instanceof HTMLAnchorElement) {
        element.href = weg[1];
        element.rel = "noreferrer external";
      }
      wie.dir = "ltr";
      element.append(wie);
      anders.append(element);
    });
    anders.append(maak("span", "sk-kaartje__bij", woord(gegevens.woorden.geenNummer)));
    artikel.append(anders);
  }
  const voet = maak("p", "sk-kaartje__voet", rij(meer.voet[0])), knop = maak("button", "sk-lijstknop");
  voet.append(maak("br", "sk-los"), rij(meer.voet[1]));
  knop.type = "button";
  knop.hidden = true;
  knop.dataset.lijst = meer.id;
  knop.dataset.naam = ingang[2];
  artikel.append(voet, knop);
  return artikel;
}
