/* The doelhulp: from a wish to a goal, with five letters that say what is still missing.
   No text can show that a goal is clear: a text can only be refused for what it certainly lacks. After that two people
   read it and answer, and an answer holds for the words it was given about.
   What somebody fills in stays in this tab, and in the file that person saves; it is never sent anywhere. */
/** @import { Doelhulpgegevens, Per, Zin } from "./gegevens" */
/** @import { Getal, Inhoud, Waarden } from "./typen" */
import { bewaarBestand, kiesBestand, tabblad, wissen } from "./bewaren.js";
import { alle, gegevens as leesGegevens, rond, vind } from "./dom.js";
import { datum } from "./kaartdata.js";
import { isNederlands, stukken } from "./los.js";
import { maakRekenaar, telOp } from "./rekenen.js";

/** @typedef {"wens" | "doel" | "hoe" | "aantal" | "eenheid" | "per" | "zelf" | "datum" | "terugkijken" | "onderwerp"} Veld */
/** @typedef {"duidelijk" | "zien" | "kan"} Samen A question of two people. */
/** @typedef {Veld | Samen | "meten"} Naam */
/** @typedef {"S" | "M" | "A" | "R" | "T"} Letter */
/** @typedef {{ doe: string, nl: string }} Actie */
/** @typedef {{ doe: string, aantal: string, per: Per | "" }} EigenActie */
/** @typedef {Record<Naam, string> & { soort?: string, versie?: number, taal?: string, voorbeeld: string, uitVoorbeeld: string[],
    acties: Actie[], eigen: EigenActie[] }} Staat */
/** @typedef {{ zin?: Zin, waarden?: Waarden | null }} Gemis What is missing: a sentence that says so, if there is one. */
/** @typedef {Record<Letter, { ja: boolean, waarom: string, zin?: Zin, waarden?: Waarden | null }>} Oordeel */

/** @param {HTMLElement} blad */
export function maakDoelhulp(blad) {
  const kladblok = tabblad("kaart-doelhulp"), SOORT = "mijn-doel";
  /** @type {Veld[]} */
  const VELDEN = ["wens", "doel", "hoe", "aantal", "eenheid", "per", "zelf", "datum", "terugkijken", "onderwerp"];
  /** @type {Record<Samen, { letter: Letter, stap: number }>} The question of two people for each letter that has one, and the step it stands in. */
  const SAMEN = { duidelijk: { letter: "S", stap: 3 }, zien: { letter: "M", stap: 4 }, kan: { letter: "R", stap: 6 } };
  const SAMENS = /** @type {Samen[]} */ (Object.keys(SAMEN));
  /** @type {Naam[]} */
  const ALLES = [...VELDEN, "meten", ...SAMENS];
  /** @type {Doelhulpgegevens} */
  const g = leesGegevens(blad, "[data-gegevens]"), z = g.zinnen;
  const vorm = vind(blad, "form", HTMLFormElement), uitkomst = vind(blad, "[data-uitkomst]"), rtl = document.documentElement.dir === "rtl";
  const nieuw = vind(blad, "[data-nieuw]", HTMLInputElement), nieuwAantal = vind(blad, "[data-nieuw-aantal]", HTMLInputElement);
  const nieuwPer = vind(blad, "[data-nieuw-per]", HTMLSelectElement), meldVak = vind(blad, "[data-meld]");
  /** @type {EigenActie[]} */
  let eigen = [];
  /** @type {Staat | null} */
  let vorige = null;
  /** @type {{ aantal?: string, eenheid?: string }} */
  let overgenomen = {};
  /** @type {Partial<Record<Samen, string>>} */
  let gezegd = {};
  let voorbeeld = "";

  /* -- sentences: the own language, and the Dutch beside it -- */
  /** @param {string} naam @param {string} [tekst] @param {string} [klas] */
  function maak(naam, tekst, klas) {
    const e = document.createElement(naam);
    if (klas) e.className = klas;
    if (tekst !== undefined) e.textContent = tekst;
    return e;
  }
  /** @param {string} tekst @param {Waarden | null} [waarden] */
  function vul(tekst, waarden) {
    return tekst.replace(/%\((\w+)\)s/g, (heel, naam) => waarden && naam in waarden ? String(waarden[naam]) : heel);
  }
  /** A sentence as nodes. What somebody typed (a text among the values) stands apart: it can be in any script.
      @param {string} tekst @param {Waarden | null} [waarden] @param {boolean} [los] */
  function knopen(tekst, waarden, los) {
    /** @type {Inhoud[]} */
    const uit = [];
    let lopend = "";
    function zetNeer() {
      (los ? stukken(lopend) : [lopend]).forEach((deel, nr) => {
        if (nr % 2) { const bdi = maak("bdi", deel); bdi.dir = "ltr"; uit.push(bdi); } else if (deel) uit.push(deel);
      });
      lopend = "";
    }
    tekst.split(/(%\(\w+\)s)/).forEach((deel) => {
      const naam = /^%\((\w+)\)s$/.exec(deel), getypt = naam && waarden && waarden[naam[1]];
      if (typeof getypt === "string") { zetNeer(); uit.push(maak("bdi", getypt)); } else lopend += vul(deel, waarden);
    });
    zetNeer();
    return uit;
  }
  /** @template {HTMLElement} E @param {E} e @param {Inhoud[]} delen @returns {E} */
  function voegIn(e, delen) { e.append(...delen); return e; }
  /** Put a sentence into an element.
      @param {HTMLElement} e @param {Zin} drie @param {Waarden | null} [waarden] */
  function zet(e, drie, waarden) {
    e.replaceChildren();
    if (drie[2] !== g.taal) e.append(voegIn(isNederlands(maak("span")), knopen(drie[0], waarden)));
    else voegIn(e, knopen(drie[0], waarden, rtl));
    if (drie[2] !== "nl") e.append(voegIn(isNederlands(maak("span", "", "sk-naast")), knopen(drie[1], waarden)));
  }
  /** @param {string} tekst */
  function kort(tekst) { const t = tekst.replace(/\s+/g, " ").trim(), tekens = Array.from(t); return tekens.length > 60 ? tekens.slice(0, 59).join("") + "…" : t; }
  /** @param {HTMLElement} e @param {boolean} ja */
  function aan(e, ja) { e.classList.toggle("dh-aan", ja); }

  /* -- words and numbers, in any script (rekenen.js) -- */
  const { woorden, dun, getal, eenheid, goedeEenheid, getallenIn, isTijd } = maakRekenaar(g);
  /** The number of a goal that says how much, rather than when; null when there is none. */
  function getalVanDoel() {
    const getallen = getallenIn(waarde("doel")), duur = ["dagen", "uur", "minuten"];
    /** @param {(x: Getal) => boolean} voorwaarde */
    function met(voorwaarde) { return getallen.filter(voorwaarde)[0]; }
    /** @param {Getal} x */
    function soort(x) { return eenheid(x.woord); }
    return met((x) => isEenheid(soort(x)) && duur.indexOf(soort(x)) < 0)
      || met((x) => isEenheid(soort(x)))
      || met((x) => goedeEenheid(x.woord) && !isTijd(woorden(x.woord).join(" "))) || null;
  }
  /** Whether it is one of our own units: a word that somebody typed need not be, whatever it is.
      @param {string} id */
  function isEenheid(id) { return Object.prototype.hasOwnProperty.call(g.eenheden, id); }
  /** @param {string} per @returns {per is Per} */
  function isPer(per) { return Object.prototype.hasOwnProperty.call(g.per, per); }
  /** @param {string} id */
  function eenheidTekst(id) { return isEenheid(id) ? g.eenheden[id][0] : id.replace(/-/g, " "); }

  /* -- dates: the calendar day where the person is -- */
  /** @param {Date} dag */
  function iso(dag) { return dag.getFullYear() + "-" + ("0" + (dag.getMonth() + 1)).slice(-2) + "-" + ("0" + dag.getDate()).slice(-2); }
  function vandaag() { const nu = new Date(); return new Date(nu.getFullYear(), nu.getMonth(), nu.getDate()); }
  /** @param {number} maanden @param {number} dagen */
  function over(maanden, dagen) {
    const nu = vandaag(), dag = new Date(nu.getFullYear(), nu.getMonth() + maanden, 1);
    // 31 January and a month is the last day of February.
    dag.setDate(Math.min(nu.getDate(), new Date(dag.getFullYear(), dag.getMonth() + 1, 0).getDate()));
    dag.setDate(dag.getDate() + (dagen || 0));
    return iso(dag);
  }
  /** @param {string} tekst */
  function dagVan(tekst) {
    const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(tekst), dag = m && new Date(+m[1], +m[2] - 1, +m[3]);
    return dag && iso(dag) === tekst ? dag : null;
  }
  /** @param {Date} dag @param {string} taal */
  function dagWoorden(dag, taal) {
    return taal === g.taal ? datum(dag) : new Intl.DateTimeFormat(taal, { dateStyle: "long" }).format(dag);
  }

  /* -- what is filled in -- */
  /** @param {Naam} naam */
  function veld(naam) { return /** @type {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | RadioNodeList} */ (vorm.elements.namedItem(naam)); }
  /** @param {Naam} naam @returns {HTMLInputElement[]} the radio buttons of a question */
  function keuzes(naam) { return alle(vorm, "[name=" + naam + "]", HTMLInputElement); }
  /** @param {Naam} naam */
  function waarde(naam) { return (veld(naam).value || "").trim(); }
  function vakjes() { return alle(vorm, "[name=actie]", HTMLInputElement); }
  // The same action can stand with more than one goal: ticked once, it is ticked everywhere.
  function gekozen() {
    const gezien = new Set();
    return vakjes().filter((v) => v.checked && !gezien.has(v.value) && gezien.add(v.value));
  }
  /** @param {string} id @returns {HTMLElement | undefined} */
  function knopVan(id) {
    return alle(blad, "[data-voorbeeld]").filter((k) => k.dataset.voorbeeld === id)[0];
  }
  function groepen() { return alle(blad, "[data-groep]", HTMLDetailsElement); }
  /** The actions that come with an example.
      @param {string} id */
  function groepVan(id) { return groepen().filter((d) => d.dataset.groep === id)[0]; }
  /** What is filled in, empty or not.
      @param {(naam: Naam) => string} van @returns {Record<Naam, string>} */
  function perNaam(van) { return /** @type {Record<Naam, string>} */ (Object.assign({}, ...ALLES.map((naam) => ({ [naam]: van(naam) })))); }
  /** @param {HTMLElement} vakje what is to be done, of an action that can be ticked */
  function doeVan(vakje) { return vind(vakje.parentElement || blad, "[data-doe]"); }
  /** @returns {Staat} */
  function lees() {
    const knop = knopVan(voorbeeld), staat = perNaam(waarde), maat = eenheid(staat.eenheid);
    return {
      soort: SOORT, versie: 2, taal: g.taal, ...staat,
      eenheid: isEenheid(maat) ? maat : staat.eenheid,
      acties: gekozen().map((v) => ({ doe: inEigenTaal(doeVan(v)) || v.value, nl: v.value })),
      eigen: eigen.map((a) => ({ doe: a.doe, aantal: a.aantal, per: a.per })),
      voorbeeld: knop ? voorbeeld : "",
      // What still reads as the example is shown in the language of the page when that changes.
      uitVoorbeeld: knop ? ["wens", "doel", "hoe"].filter((naam) => waarde(/** @type {Veld} */ (naam)) === knop.dataset[naam]) : []
    };
  }
  /** @param {unknown} t */
  function isTekst(t) { return typeof t === "string"; }
  /** What a file or this tab says, or null when this page did not make it, down to the last field.
      @param {any} s @returns {Staat | null} */
  function gelezen(s) {
    return !!s && s.soort === SOORT && (s.versie === 1 || s.versie === 2)
      && (s.versie === 1 ? VELDEN : ALLES).every((naam) => isTekst(s[naam]))
      && Array.isArray(s.acties) && s.acties.every((/** @type {any} */ a) => a && isTekst(a.doe) && isTekst(a.nl))
      && Array.isArray(s.eigen) && s.eigen.every((/** @type {any} */ a) => a && isTekst(a.doe) && isTekst(a.aantal) && isTekst(a.per)) ? s : null;
  }
  /** A file of before the questions of two people: they are open, and a period that stood there unasked is chosen anew.
      @param {Staat} s @returns {Staat} */
  function uitEersteVersie(s) {
    const nieuwer = Object.assign({}, s), knop = knopVan(s.voorbeeld);
    SAMENS.forEach((naam) => { nieuwer[naam] = ""; });
    nieuwer.meten = getal(s.aantal) ? "getal" : s.hoe.trim() ? "ja-nee" : "";
    if (s.per === "maand" && !(knop && knop.dataset.per === "maand")) nieuwer.per = "";
    nieuwer.eigen = s.eigen.map((a) => ({ doe: a.doe, aantal: a.aantal, per: a.per === "week" ? "" : a.per }));
    return nieuwer;
  }
  /** @param {Staat} gegeven */
  function zetStaat(gegeven) {
    const s = gegeven.versie === 1 ? uitEersteVersie(gegeven) : gegeven;
    voorbeeld = isTekst(s.voorbeeld) ? s.voorbeeld : "";
    overgenomen = {};
    gezegd = {};
    const knop = knopVan(voorbeeld), uit = knop && Array.isArray(s.uitVoorbeeld) ? s.uitVoorbeeld : [];
    ALLES.forEach((naam) => {
      const invoer = veld(naam);
      let w = (knop && uit.indexOf(naam) >= 0 && knop.dataset[naam]) || s[naam];
      if (naam === "eenheid" && isEenheid(w)) w = eenheidTekst(w);
      if (naam === "per" && !isPer(w)) w = "";
      if ("maxLength" in invoer && invoer.maxLength > 0) w = w.slice(0, invoer.maxLength);
      invoer.value = w;
      // A group of radio buttons does not let go of a choice by itself.
      if (invoer instanceof RadioNodeList) keuzes(naam).forEach((r) => { r.checked = r.value === w; });
    });
    const bekend = new Set(vakjes().map((v) => v.value)), erbij = new Set(s.acties.map((a) => a.nl));
    vakjes().forEach((v) => { v.checked = erbij.has(v.value); });
    // An action that no longer stands on the page becomes one of the person's own.
    eigen = [...s.eigen, ...s.acties.filter((a) => !bekend.has(a.nl)).map((a) => ({ doe: a.doe, aantal: "", per: "" }))]
      .map((a) => ({ doe: a.doe.slice(0, 300), aantal: a.aantal.slice(0, 9), per: isPer(a.per) ? a.per : "" }));
    toon();
  }
  /** @returns {Staat} */
  function leeg() { return { ...perNaam(() => ""), voorbeeld: "", uitVoorbeeld: [], acties: [], eigen: [] }; }
  function isLeeg() {
    return !eigen.length && !gekozen().length && ALLES.every((naam) => naam === "onderwerp" || !waarde(naam));
  }
  /** A text in the own language, without the Dutch beside it.
      @param {HTMLElement} element */
  function inEigenTaal(element) {
    const kopie = /** @type {HTMLElement} */ (element.cloneNode(true));
    alle(kopie, ".sk-naast").forEach((nl) => { nl.remove(); });
    return (kopie.textContent || "").trim();
  }
  function bewaar() { kladblok.bewaar(lees()); }

  /* -- the five letters -- */
  /** Whether the goal has a number of something. */
  function telt() { return waarde("meten") === "getal" && !!getal(waarde("aantal")) && goedeEenheid(waarde("eenheid")); }
  /** What the actions add up to in the measure of the goal: null when there is nothing to add.
      @returns {{ zin: Zin, waarden?: Waarden, genoeg: boolean } | null} */
  function reken() {
    const doel = getal(waarde("aantal")), soort = eenheid(waarde("eenheid")), per = waarde("per"), dag = dagVan(waarde("datum"));
    if (!telt() || !doel || !isPer(per)) return null;
    /** @type {{ n: number, per: Per }[]} */
    const delen = [];
    gekozen().forEach((v) => {
      const { aantal, eenheid: maat = "", per: vaak = "" } = v.dataset;
      if (aantal && eenheid(maat) === soort && isPer(vaak)) delen.push({ n: +aantal, per: vaak });
    });
    eigen.forEach((a) => {
      const n = getal(a.aantal);
      if (n && a.per) delen.push({ n, per: a.per });
    });
    if (!delen.length) return null;
    const weken = dag ? Math.round((dag.getTime() - vandaag().getTime()) / 864e5) / 7 : 0;
    const som = telOp(delen, per, weken);
    if (som === null) return { zin: z.kies_datum, genoeg: false };
    return { zin: z["som_" + per], waarden: { som: Math.floor(som + 1e-9), doel }, genoeg: som + 1e-9 >= doel };
  }
  /** @param {Zin} zin @param {string} [tekst] @returns {Gemis} */
  function zegt(zin, tekst) { return { zin, waarden: tekst === undefined ? null : { woorden: kort(tekst) } }; }
  /** What an action of one's own still lacks, or null.
      @param {EigenActie} a */
  function mistActie(a) { return dun(a.doe) ? zegt(z.actie_kort, a.doe) : a.per ? null : zegt(z.actie_vaak, a.doe); }
  /** @type {Record<Letter, () => Gemis | null>} What the answers to each letter certainly lack, or null. */
  const mis = {
    S() {
      const doel = waarde("doel"), te = dun(doel);
      if (te === "leeg") return {};
      if (woorden(doel).join(" ") === woorden(waarde("wens")).join(" ")) return zegt(z.wens, doel);
      return te ? zegt(te === "vaag" ? z.vaag : z.kort, doel) : null;
    },
    M() {
      const hoe = waarde("hoe"), aantal = waarde("aantal"), maat = (aantal + " " + waarde("eenheid")).trim(), soort = eenheid(waarde("eenheid"));
      if (!waarde("meten")) return {};
      if (waarde("meten") === "ja-nee") return dun(hoe) === "leeg" ? zegt(z.laat_zien) : dun(hoe) ? zegt(z.niet_te_zien, hoe) : null;
      if (!aantal) return zegt(z.vul_getal);
      if (!getal(aantal)) return zegt(z.geen_getal, aantal);
      if (!goedeEenheid(waarde("eenheid"))) return zegt(z.waarvan, maat);
      if (!waarde("per")) return zegt(z.welke_tijd, maat);
      const inDoel = getallenIn(waarde("doel")).filter((x) => eenheid(x.woord) === soort);
      return inDoel.length && !inDoel.some((x) => x.n === getal(aantal)) ? zegt(z.ander_getal, inDoel[0].tekst) : null;
    },
    A() { return waarde("zelf") === "ja" ? null : {}; },
    R() {
      const som = reken(), half = eigen.map(mistActie).filter(Boolean)[0];
      if (!gekozen().length && !eigen.length) return isLeeg() ? {} : zegt(z.geen_acties);
      return half || (som && !som.genoeg ? { zin: som.zin, waarden: som.waarden } : null);
    },
    T() {
      const dag = dagVan(waarde("datum")), terug = dagVan(waarde("terugkijken"));
      if (!dag) return {};
      if (dag <= vandaag()) return zegt(z.voorbij);
      if (!terug) return zegt(z.geen_terug);
      return terug <= vandaag() ? zegt(z.terug_voorbij) : terug > dag ? zegt(z.terug_laat) : null;
    }
  };
  /** The words an answer is about.
      @param {Samen} naam */
  function gaatOver(naam) {
    /** @type {Naam[]} */
    const over = waarde("meten") === "getal" ? ["meten", "aantal", "eenheid", "per"] : ["meten", "hoe"];
    if (naam === "duidelijk") return woorden(waarde("doel")).join(" ");
    if (naam === "zien") return JSON.stringify(over.map((v) => woorden(waarde(v))));
    return JSON.stringify([gekozen().map((v) => v.value).sort(), eigen]);
  }
  /** Let go of an answer when the words it was about are others now, or lack something. */
  function laatLos() {
    SAMENS.forEach((naam) => {
      const nu = gaatOver(naam), oud = naam in gezegd && gezegd[naam] !== nu;
      if (oud || mis[SAMEN[naam].letter]()) keuzes(naam).forEach((r) => { r.checked = false; });
      if (waarde(naam)) gezegd[naam] = nu; else delete gezegd[naam];
    });
  }
  const LETTERS = /** @type {Letter[]} */ (Object.keys(mis));
  /** For each letter whether it is there and which sentence says why. */
  function oordeel() {
    const begonnen = !isLeeg(), o = /** @type {Oordeel} */ ({});
    LETTERS.forEach((l) => {
      const naam = SAMENS.filter((n) => SAMEN[n].letter === l)[0];
      let dit = mis[l]();
      if (!dit && naam && !waarde(naam)) dit = { zin: z.lees_samen, waarden: { stap: SAMEN[naam].stap } };
      else if (!dit && naam && waarde(naam) !== "ja") dit = {};
      o[l] = { ja: !dit, waarom: !dit ? "klaar" : dit.zin ? "anders" : begonnen ? "mist" : "vraag", zin: dit ? dit.zin : undefined, waarden: dit && dit.waarden };
    });
    return o;
  }

  /* -- showing it -- */
  /** @type {{ ja: Record<string, boolean>, som: string } | null} */
  let gemeld = null;
  let straks = 0;
  /** Say what changed to a screen reader, once somebody stops typing.
      @param {Oordeel} o @param {ReturnType<typeof reken>} som */
  function meld(o, som) {
    clearTimeout(straks);
    straks = setTimeout(() => {
      /** @type {string[]} */
      const zeg = [];
      /** @type {Record<string, boolean>} */
      const ja = {}, eerder = gemeld, gerekend = som && som.waarden ? vul(som.zin[0], som.waarden) : "";
      LETTERS.forEach((l) => {
        ja[l] = o[l].ja;
        if (eerder && eerder.ja[l] !== ja[l]) zeg.push(g.letters[l].woord + ": " + (ja[l] ? g.letters[l].ja : g.letters[l].nee) + ".");
      });
      if (eerder && gerekend && gerekend !== eerder.som) zeg.push(gerekend);
      if (eerder && zeg.length && LETTERS.every((l) => ja[l])) zeg.push(z.compleet[0]);
      gemeld = { ja, som: gerekend };
      if (zeg.length) meldVak.textContent = zeg.join(" ");
    }, gemeld ? 900 : 0);
  }
  /** @param {Oordeel} o @returns {number} how many are there */
  function toonLetters(o) {
    let klaar = 0;
    LETTERS.forEach((l) => {
      const { ja, waarom, zin, waarden } = o[l];
      if (ja) klaar++;
      alle(blad, "[data-letter='" + l + "']").forEach((e) => {
        e.classList.toggle("dh-klaar", ja);
        alle(e, "[data-waarom]").forEach((p) => {
          const dit = p.dataset.waarom === waarom;
          if (p.dataset.waarom === "anders") { if (dit && zin) zet(p, zin, waarden); else p.replaceChildren(); }
          p.classList.toggle("dh-bij", !dit);
        });
      });
    });
    alle(blad, "[data-stand]").forEach((e) => { zet(e, z.stand, { aantal: klaar }); });
    return klaar;
  }
  /** The form of a word that goes with a number: one hour, two hours.
      @param {string} nr @param {string[]} vormen @param {string} taal */
  function metGetal(nr, vormen, taal) {
    const regels = new Intl.PluralRules(taal), kent = regels.resolvedOptions().pluralCategories;
    /** @type {Intl.LDMLPluralRule[]} */
    const alleSoorten = ["zero", "one", "two", "few", "many", "other"], soorten = alleSoorten.filter((s) => kent.indexOf(s) >= 0);
    const plek = Math.min(soorten.indexOf(regels.select(getal(nr) || 0)), vormen.length - 1);
    return vormen[plek].replace("{num}", nr);
  }
  /** @param {string} nr @param {string} soort @param {Per | ""} per @param {0 | 1} taalNr the own language, or Dutch */
  function maatTekst(nr, soort, per, taalNr) {
    const woord = isEenheid(eenheid(soort)) && g.eenheden[eenheid(soort)];
    const aantal = woord ? metGetal(nr, taalNr ? woord[3] : woord[2], taalNr ? "nl" : g.taal) : nr + " " + soort.trim();
    return [aantal.trim(), per && g.per[per][taalNr]].filter(Boolean).join(" ");
  }
  /** @param {string} nr @param {string} soort @param {string} vaak @returns {Zin} */
  function maatDrie(nr, soort, vaak) {
    const per = isPer(vaak) ? vaak : "";
    return [maatTekst(nr, soort, per, 0), maatTekst(nr, soort, per, 1), per ? g.per[per][2] : g.taal];
  }
  /** How often an action of one's own is done, as [text, Dutch, language]; null when nobody said.
      @param {EigenActie} a */
  function vaakDrie(a) { return telt() && getal(a.aantal) ? maatDrie(a.aantal, waarde("eenheid"), a.per) : a.per ? g.vaak[a.per] : null; }
  function toonEigen() {
    const lijst = vind(blad, "[data-eigen]"), regel = vind(blad, "[data-eigen-regel]", HTMLTemplateElement);
    lijst.replaceChildren(...eigen.map((a, nr) => {
      const li = /** @type {DocumentFragment} */ (regel.content.cloneNode(true)), weg = vind(li, "[data-weg]"), verander = vind(li, "[data-verander]");
      const nog = mistActie(a), vaak = vaakDrie(a);
      vind(li, "[data-doe]").textContent = a.doe;
      if (vaak) zet(vind(li, "[data-maat]"), vaak);
      if (nog && nog.zin) zet(vind(li, "[data-mist]"), nog.zin, nog.waarden);
      weg.setAttribute("aria-label", (weg.dataset.weg || "").replace("{wat}", a.doe));
      verander.setAttribute("aria-label", (verander.dataset.verander || "").replace("{wat}", a.doe));
      verander.addEventListener("click", () => {
        voegToe();
        eigen.splice(nr, 1);
        nieuw.value = a.doe;
        nieuwAantal.value = a.aantal;
        nieuwPer.value = a.per;
        toon();
        nieuw.focus();
      });
      weg.addEventListener("click", () => {
        eigen.splice(nr, 1);
        toon();
        (alle(lijst, "[data-weg]")[Math.max(nr - 1, 0)] || nieuw).focus();
      });
      return li;
    }));
    lijst.hidden = !eigen.length;
  }
  /** @param {string} naam */
  function uit(naam) { return vind(uitkomst, "[data-uit='" + naam + "']"); }
  /** @param {number} klaar */
  function toonUitkomst(klaar) {
    const knop = knopVan(voorbeeld), n = getal(waarde("aantal"));
    uitkomst.classList.toggle("dh-klaar", klaar === 5);
    /** @type {Veld[]} */
    const teksten = ["doel", "wens", "hoe"], dagen = /** @type {Veld[]} */ (["datum", "terugkijken"]);
    teksten.forEach((naam) => {
      const plek = uit(naam), w = waarde(naam);
      plek.textContent = w;
      // An example that nobody changed has its Dutch beside it, as everything that is ours.
      if (knop && w && w === knop.dataset[naam]) {
        const bron = naam === "wens" ? vind(knop, "b") : naam === "doel" ? vind(knop, ".dh-voorbeeld__doel>span") : null;
        if (bron) plek.replaceChildren(...Array.from(bron.cloneNode(true).childNodes));
      }
    });
    uit("maat").replaceChildren();
    if (n && waarde("meten") === "getal") zet(uit("maat"), maatDrie(waarde("aantal"), waarde("eenheid"), waarde("per")));
    dagen.forEach((naam) => {
      const dag = dagVan(waarde(naam));
      uit(naam).replaceChildren();
      if (dag) zet(uit(naam), [dagWoorden(dag, g.taal), dagWoorden(dag, "nl"), g.taal]);
    });
    const taken = uit("acties");
    taken.replaceChildren(...gekozen().map((v) => voegIn(maak("li"), [doeVan(v).cloneNode(true)])), ...eigen.map((a) => {
      const li = voegIn(maak("li"), [maak("bdi", a.doe)]), vaak = vaakDrie(a), maat = maak("small");
      if (vaak) { zet(maat, vaak); li.append(" ", maat); }
      return li;
    }));
    alle(uitkomst, "[data-rij]").forEach((rij) => {
      // On paper an empty date is a line to write on; the rest is left out.
      const leegte = !(uit(rij.dataset.rij || "").textContent || "").trim();
      rij.classList.toggle("dh-leeg", leegte);
    });
    /** @type {string[]} */
    const getoond = [];
    alle(uitkomst, "[data-hulpbij]").forEach((e) => {
      const erbij = e.dataset.hulpbij === voorbeeld || !!groepVan(e.dataset.hulpbij || "").querySelector(":checked");
      // Two goals can have the same help.
      aan(e, erbij && getoond.indexOf(e.innerHTML) < 0);
      if (erbij) getoond.push(e.innerHTML);
    });
    // One sheet of A4: what is long is printed smaller. Letters of other scripts need more height, and Dutch beside it more lines.
    let gewicht = taken.children.length * 45 + (taken.textContent || "").length + waarde("wens").length + waarde("doel").length * 2 + waarde("hoe").length + getoond.length * 120;
    if (g.ruim) gewicht *= 1.45;
    if (uitkomst.querySelector(".sk-naast") && "naast" in document.documentElement.dataset) gewicht *= 1.45;
    uitkomst.style.setProperty("--k", Math.max(0.5, Math.min(1, Math.sqrt(1500 / gewicht))).toFixed(3));
    uitkomst.classList.toggle("dh-vol", taken.children.length > 7);
  }
  /** Which date the buttons of a row fill in.
      @param {HTMLElement} rij */
  function snelVan(rij) { return /** @type {Veld} */ (rij.dataset.snel); }
  /** The date that a button says.
      @param {HTMLElement} knop */
  function straksOver(knop) { return over(+(knop.dataset.maanden || 0), +(knop.dataset.dagen || 0)); }
  function toon() {
    laatLos();
    const onderwerp = waarde("onderwerp"), knop = knopVan(voorbeeld), som = reken(), o = oordeel();
    alle(blad, "[data-bij]").forEach((e) => { aan(e, e.dataset.bij === onderwerp); });
    // What was ticked stays in sight, whatever theme is chosen afterwards.
    alle(blad, ".dh-stap [data-groep]", HTMLDetailsElement).forEach((e) => {
      const hier = !!e.querySelector(":checked"), om = e.parentElement;
      if (hier) e.open = true;
      if (hier && om) aan(om, true);
      e.hidden = !(om && om.dataset.bij === onderwerp) && !hier;
    });
    alle(blad, "[data-voorbeeld]").forEach((k) => {
      if (k === knop) k.setAttribute("aria-current", "true"); else k.removeAttribute("aria-current");
    });
    alle(blad, "[data-letop]").forEach((e) => { aan(e, e.dataset.letop === voorbeeld); });
    aan(vind(blad, "[data-nog-niet]"), waarde("zelf") === "nog-niet");
    aan(vind(blad, "[data-telt]"), telt());
    vind(blad, "[data-eenheid-nu]").textContent = telt() ? "(" + waarde("eenheid") + ")" : "";
    aan(vind(blad, "[data-tellen]"), waarde("meten") === "getal");
    aan(vind(blad, "[data-bewijs]"), !!waarde("meten"));
    SAMENS.forEach((naam) => {
      const vak = vind(blad, "[data-samen='" + naam + "']"), regel = vind(vak, "[data-over]");
      aan(vak, !mis[SAMEN[naam].letter]());
      regel.replaceChildren();
      if (naam === "duidelijk") regel.append(maak("bdi", waarde("doel")));
      else if (naam === "zien" && telt()) zet(regel, maatDrie(waarde("aantal"), waarde("eenheid"), waarde("per")));
      else if (naam === "zien") regel.append(maak("bdi", waarde("hoe")));
    });
    const somVak = vind(blad, "[data-som]");
    aan(somVak, !!som);
    somVak.classList.toggle("dh-som--genoeg", !!som && som.genoeg);
    if (som) zet(vind(somVak, "span"), som.zin, som.waarden); else vind(somVak, "span").replaceChildren();
    toonEigen();
    const klaar = toonLetters(o);
    let eerste = true;
    /** @type {Record<string, string | boolean>} */
    const gedaan = { onderwerp, wens: waarde("wens"), doel: o.S.ja, meten: o.M.ja, zelf: o.A.ja, acties: o.R.ja, datum: o.T.ja };
    alle(blad, "[data-stap]").forEach((s) => {
      const af = !!gedaan[s.dataset.stap || ""];
      s.classList.toggle("dh-gedaan", af);
      s.classList.toggle("dh-nu", !af && eerste);
      if (!af) eerste = false;
    });
    alle(blad, "[data-snel] button").forEach((b) => {
      const rij = b.closest("[data-snel]");
      if (rij instanceof HTMLElement) b.setAttribute("aria-pressed", String(waarde(snelVan(rij)) === straksOver(b)));
    });
    toonUitkomst(klaar);
    meld(o, som);
    bewaar();
  }

  /* -- messages, with a way back -- */
  /** @param {string} waar @param {Zin} drie @param {boolean} terug */
  function bericht(waar, drie, terug) {
    alle(blad, "[data-bericht]").forEach((p) => {
      const dit = p.dataset.bericht === waar;
      p.hidden = !dit;
      if (!dit) return;
      zet(vind(p, "span"), drie);
      vind(p, "[data-terug]").hidden = !terug;
    });
  }
  alle(blad, "[data-terug]").forEach((knop) => {
    knop.addEventListener("click", () => {
      const om = knop.closest("[data-bericht]"), waar = om instanceof HTMLElement && om.dataset.bericht || "";
      if (vorige) zetStaat(vorige);
      vorige = null;
      bericht(waar, z.terug, false);
      meldVak.textContent = z.terug[0];
    });
  });

  /* -- an example to start from -- */
  /** @param {HTMLElement} knop */
  function begin(knop) {
    const { voorbeeld: id = "", wens = "", doel = "", hoe = "", aantal, eenheid: maat = "", per = "", maanden } = knop.dataset;
    vorige = isLeeg() ? null : lees();
    const s = Object.assign(leeg(), { onderwerp: id.split("/")[0], voorbeeld: id, wens, doel, hoe, meten: aantal ? "getal" : "ja-nee" });
    if (aantal) Object.assign(s, { aantal, eenheid: maat, per });
    if (maanden) s.datum = over(+maanden, 0);
    const groep = groepVan(id);
    // What counts towards the number of the goal comes with it; all other actions are for the person to choose.
    alle(groep, "[name=actie]", HTMLInputElement).forEach((v) => {
      if (maat && v.dataset.eenheid === maat) s.acties.push({ doe: v.value, nl: v.value });
    });
    zetStaat(s);
    groepen().forEach((d) => { d.open = d === groep || !!d.querySelector(":checked"); });
    bericht("voorbeeld", z.ingevuld, !!vorige);
    meldVak.textContent = z.ingevuld[0];
  }
  alle(blad, "[data-voorbeeld]").forEach((knop) => {
    knop.addEventListener("click", () => { begin(knop); });
  });

  /* -- own actions -- */
  function voegToe() {
    const doe = nieuw.value.trim();
    if (!doe) return false;
    eigen.push({ doe, aantal: vind(blad, "[data-telt]").classList.contains("dh-aan") ? nieuwAantal.value.trim() : "", per: isPer(nieuwPer.value) ? nieuwPer.value : "" });
    nieuw.value = nieuwAantal.value = nieuwPer.value = "";
    toon();
    return true;
  }
  vind(blad, "[data-voeg-toe]").hidden = false;
  vind(blad, "[data-voeg-toe]").addEventListener("click", () => { voegToe(); nieuw.focus(); });
  [nieuw, nieuwAantal].forEach((invoer) => {
    invoer.addEventListener("keydown", (e) => { if (e.key === "Enter") { e.preventDefault(); voegToe(); nieuw.focus(); } });
  });
  // Who prints right after typing means that action too.
  window.addEventListener("beforeprint", () => { if (!voegToe()) toon(); });

  /** Take the number that stands in the goal, as long as nobody wrote another. */
  function neemGetal() {
    if (waarde("meten") !== "getal" || veld("aantal").value !== (overgenomen.aantal || "") || veld("eenheid").value !== (overgenomen.eenheid || "")) return;
    const x = getalVanDoel();
    overgenomen = x ? { aantal: x.getal.slice(0, 9), eenheid: (eenheid(x.woord) === "euro" ? eenheidTekst("euro") : x.woord).slice(0, 24) } : {};
    veld("aantal").value = overgenomen.aantal || "";
    veld("eenheid").value = overgenomen.eenheid || "";
  }

  vorm.addEventListener("submit", (e) => { e.preventDefault(); });
  vorm.addEventListener("input", (e) => {
    const doel = /** @type {HTMLInputElement} */ (e.target);
    if (doel.name === "actie") vakjes().forEach((v) => { if (v.value === doel.value) v.checked = doel.checked; });
    if (doel.name === "doel" || doel.name === "meten") neemGetal();
    if (doel.name) toon();
  });
  alle(blad, "[data-snel]").forEach((rij) => {
    rij.hidden = false;
    rij.addEventListener("click", (e) => {
      const knop = rond(e, "button");
      if (!knop) return;
      veld(snelVan(rij)).value = straksOver(knop);
      toon();
    });
  });

  /* -- a file to keep, and away with it -- */
  vind(blad, "[data-opslaan]").addEventListener("click", () => {
    voegToe();
    bewaarBestand(SOORT + ".json", lees());
    bericht("bestand", z.bewaard, false);
  });
  kiesBestand(vind(blad, "[data-openen]"), vind(blad, "[data-bestand]", HTMLInputElement), gelezen, (s) => {
    vorige = isLeeg() ? null : lees();
    zetStaat(s);
    bericht("bestand", z.geopend, !!vorige);
  }, () => { bericht("bestand", z.verkeerd, false); });
  wissen(blad, () => {
    vorige = null;
    nieuw.value = nieuwAantal.value = nieuwPer.value = "";
    zetStaat(leeg());
    kladblok.wis();
    bericht("bestand", z.leeg, false);
  });

  /* -- links from elsewhere: #doel=<thema>/<doel>, #thema=<id> -- */
  function uitAdres() {
    const adres = new URLSearchParams(location.hash.slice(1)), knop = knopVan(adres.get("doel") || ""), thema = adres.get("thema");
    if (!adres.has("doel") && !adres.has("thema")) return;
    history.replaceState(null, "", location.href.split("#")[0]);
    if (knop) begin(knop);
    else if (thema && vorm.querySelector("[name=onderwerp][value='" + CSS.escape(thema) + "']")) { veld("onderwerp").value = thema; toon(); }
  }
  window.addEventListener("hashchange", uitAdres);

  const oud = kladblok.lees();
  vind(blad, "[data-bewaar]").hidden = vind(blad, "[data-balk]").hidden = false;
  zetStaat(gelezen(oud) || leeg());
  uitAdres();
}
