/* The zoekhulp: type what is the matter, or tick; see who can help, direct help first, then the reachable.
   What was asked stands in the address behind #, which no server ever sees. */
/** @import { Crisisingang, Hulpvraagingang, Ingang, Kaartgegevens, Organisatieingang, Zin } from "./gegevens" */
/** @import { Antwoord, GeenAntwoord, Inhoud } from "./typen" */
import { alle, gegevens as leesGegevens, vind } from "./dom.js";
import { heleIndex } from "./kaartdata.js";
import * as K from "./kaartje.js";
import * as bereik from "./tijden.js";
import { amsterdam } from "./uren.js";
import { maakZoeker } from "./zoeken.js";

/** @typedef {Crisisingang | Organisatieingang} Wie Whom one can reach. */
/** @typedef {{ titel: Zin, lijst: Ingang[], onzeker: Ingang[], lijstsoort: "ul" | "div", klas: string, hoogste: number }} Groep
    ``onzeker`` may fit, said below the others; at most ``hoogste`` at first. */

/** @param {HTMLElement} blad */
export function maakZoekhulp(blad) {
  /** @type {Kaartgegevens} */
  const gegevens = leesGegevens(blad, "[data-gegevens]"), w = gegevens.woorden;
  const formulier = vind(blad, "form", HTMLFormElement), veld = vind(formulier, "[name=q]", HTMLInputElement), uitkomst = vind(blad, "[data-uitkomst]");
  const stand = vind(blad, "[data-stand]"), altijd = vind(blad, "[data-altijd]"), geen = vind(blad, "[data-geen]");
  const verder = vind(formulier, "[data-breed-open]", HTMLDetailsElement), gekozen = vind(formulier, "[data-gekozen]");
  const index = heleIndex(), zoeker = maakZoeker(index);
  formulier.hidden = false;
  // Beside the results there is room for all choices; above them they would push the results off the screen.
  verder.open = matchMedia("(min-width: 64em)").matches;

  /* -- what is asked <-> the address -- */
  function uitAdres() {
    const staat = new URLSearchParams(location.hash.slice(1));
    veld.value = staat.get("q") || "";
    Array.from(formulier.elements).forEach((e) => {
      if (e instanceof HTMLInputElement && e.type === "checkbox") e.checked = staat.getAll(e.name).indexOf(e.value) >= 0;
      else if (e instanceof HTMLSelectElement) e.value = staat.get(e.name) || "";
    });
  }
  function vraag() {
    const staat = new URLSearchParams();
    new FormData(formulier).forEach((waarde, naam) => { if (String(waarde).trim()) staat.append(naam, String(waarde).trim()); });
    return staat;
  }
  /** @param {URLSearchParams} staat */
  function naarAdres(staat) {
    const tekst = staat.toString();
    if (tekst !== location.hash.slice(1)) history.replaceState(null, "", location.href.split("#")[0] + (tekst ? "#" + tekst : ""));
  }
  // What was chosen, in the words of the choices: also to be seen when they are folded away.
  function toonGekozen() {
    /** @type {HTMLElement[]} */
    const keuzes = [];
    alle(verder, "input:checked").forEach((e) => {
      const keuze = K.maak("span"), label = e.parentElement;
      if (label) label.childNodes.forEach((deel) => { if (deel !== e) keuze.append(deel.cloneNode(true)); });
      keuzes.push(keuze);
    });
    alle(verder, "select", HTMLSelectElement).forEach((e) => {
      if (e.value) keuzes.push(K.maak("span", "", e.selectedOptions[0].textContent || ""));
    });
    gekozen.replaceChildren(...keuzes);
  }

  /** A function of an entry: 1 fits, 0 does not, -1 may fit: nobody knows, so ask.
      @param {URLSearchParams} staat @returns {(ingang: Ingang) => 1 | 0 | -1} */
  function maakPast(staat) {
    const gebieden = staat.getAll("lg"), nu = staat.has("nu"), zv = staat.has("zv"), gratis = staat.has("gratis");
    const taal = staat.get("taal"), vw = staat.get("vw"), q = staat.has("q");
    return function (ingang) {
      /** @type {number[]} */
      const eisen = [];
      if (gebieden.length) eisen.push(+gebieden.some((g) => ingang[4].indexOf(g) >= 0));
      if (ingang[0] === "hulpvraag") {
        // Nobody can ring a question: it answers words or a leefgebied, not who is reachable or free of charge.
        if (!q && (nu || zv || gratis || taal || vw)) eisen.push(0);
      } else if (kanBereikt(ingang)) {
        const meer = ingang[7], soort = bereikbaarheid(ingang).soort;
        if (nu) eisen.push(soort === "open" ? 1 : soort === "vraag" ? -1 : 0);
        if (gratis) eisen.push(meer.gratis);
        if (vw) eisen.push(meer.alleen.length ? +(meer.alleen.indexOf(vw) >= 0) : 1);
        // Anyone may call a crisis line without a referral; what is spoken there is known of none.
        if (zv) eisen.push(ingang[0] === "crisis" ? 1 : ingang[7].verwijzing);
        if (taal) eisen.push(ingang[0] === "crisis" || !ingang[7].talen.length ? -1 : +(ingang[7].talen.indexOf(taal) >= 0));
      }
      return eisen.indexOf(0) >= 0 ? 0 : eisen.indexOf(-1) >= 0 ? -1 : 1;
    };
  }
  // Worked out once a minute for all that are reached alike.
  /** @type {Map<string, ReturnType<typeof bereik.stand>>} */
  const standen = new Map();
  let minuut = 0;
  /** @param {Ingang} ingang @returns {ingang is Wie} */
  function kanBereikt(ingang) { return ingang[0] === "crisis" || ingang[0] === "organisatie"; }
  /** @param {Wie} ingang */
  function bereikbaarheid(ingang) {
    const codes = ingang[7].bereik;
    let s = standen.get(codes);
    if (!s) standen.set(codes, (s = bereik.stand(codes)));
    return s;
  }
  /** @param {Ingang} ingang */
  function rang(ingang) { return kanBereikt(ingang) ? bereikbaarheid(ingang).rang : 0; }

  // What was drawn is kept: at the next key most of it is there again.
  /** @type {Map<Ingang, HTMLElement>} */
  const getekend = new Map();
  /** @param {Ingang} ingang @returns {HTMLElement} */
  function rijVan(ingang) {
    const element = getekend.get(ingang) || teken(ingang);
    getekend.set(ingang, element);
    return element;
  }
  /** @param {Ingang} ingang @returns {HTMLElement} */
  function teken(ingang) {
    if (ingang[0] === "crisis") return lijn(ingang);
    if (ingang[0] === "hulpvraag") return hulpvraag(ingang);
    if (ingang[0] === "organisatie") return K.kaartje(ingang, gegevens, index);
    throw new Error(ingang[0]);
  }

  /** @param {Hulpvraagingang} ingang */
  function hulpvraag(ingang) {
    const nl = ingang[7].nl || [];
    const a = K.maak("a", "sk-vraag" + (ingang[7].spoed ? " sk-vraag--spoed" : ""), K.maak("b", "", K.paar(ingang[2], nl[0])));
    a.href = gegevens.wortel + ingang[1];
    a.append(K.maak("small", "", K.paar(ingang[3], nl[1])));
    return a;
  }
  /** A crisis line in one row: the number, what it is for and whether it answers now. Crisis texts always have their Dutch.
      @param {Crisisingang} ingang */
  function lijn(ingang) {
    const meer = ingang[7], nummer = meer.lijnen[0][0], naam = ingang[2] === nummer ? "" : ingang[2], nl = meer.nl && meer.nl[0];
    const rij = K.maak("li", "sk-lijn"), cijfers = K.maak("bdi", "", nummer), bel = K.maak("a", "sk-lijn__nummer", cijfers), over = K.maak("a", "sk-lijn__over");
    const tekst = K.maak("div", "sk-lijn__tekst", over);
    /** @param {number} nr */
    function zin(nr) { return nr >= 0 && K.rijtje(index, [nr], gegevens, true); }
    bel.href = "tel:" + nummer.replace(/\D/g, "");
    cijfers.dir = "ltr";
    over.href = gegevens.wortel + ingang[1];
    over.append(K.maak("b", "", K.paar(ingang[3], nl, true)));
    if (naam) over.append(" ", K.maak("bdi", "", naam));
    const kosten = zin(meer.kosten), wanneer = [meer.lijnen[0][1], meer.bereik === "b" || meer.bereik === "o" ? -1 : meer.volgens].filter((nr) => nr >= 0);
    const tijden = wanneer.length > 0 && K.rijtje(index, wanneer, gegevens, true);
    // Below Dutch that has a line of its own there is nothing to join.
    if (kosten) tekst.append(naam || !nl ? " · " : "", K.maak("span", "sk-lijn__kosten", kosten));
    // Day and night stands beside the number already; on paper that is not there.
    if (tijden) tekst.append(K.maak("span", "sk-lijn__tijden" + (meer.bereik === "n" ? " sk-papier" : ""), tijden));
    rij.append(bel, tekst, K.nu(index, meer));
    return rij;
  }

  /** @param {GeenAntwoord} antwoord */
  function nietsGevonden(antwoord) {
    return K.geenAntwoord(antwoord, index, gegevens.wortel).map((rij) => {
      const deel = K.maak("div", "sk-geen", K.maak("p", "", rij.zin)), lijst = K.maak("ul", "sk-geen__wie");
      rij.links.forEach((link) => {
        const li = K.maak("li", ""), i = link.ingang;
        if (i[0] === "crisis") { lijst.append(rijVan(i)); return; }
        const a = K.maak("a", "", i[0] === "hulpvraag" ? K.paar(i[2], i[7].nl && i[7].nl[0]) : K.naam(i[2]));
        a.href = link.adres;
        if (link.buiten) a.rel = "noreferrer external";
        li.append(a);
        lijst.append(li);
      });
      if (rij.links.length) {
        if (rij.links[0].ingang[0] === "crisis") lijst.className = "sk-lijnen";
        deel.append(lijst);
      }
      return deel;
    });
  }

  // How many questions at first: those that answer best.
  const VRAGEN = 6;
  /** @param {Groep} groep */
  function bouw(groep) {
    const sectie = K.maak("section", "sk-groep"), kop = K.maak("h2", "", K.woord(groep.titel));
    kop.append(" ", K.maak("span", "sk-telling", String(groep.lijst.length + groep.onzeker.length)));
    sectie.append(kop);
    /** @param {Ingang[]} ingangen */
    function voegToe(ingangen) {
      if (!ingangen.length) return;
      const lijst = K.maak(groep.lijstsoort, groep.klas);
      ingangen.forEach((i) => { lijst.append(rijVan(i)); });
      sectie.append(lijst);
    }
    voegToe(groep.lijst.slice(0, groep.hoogste));
    if (groep.onzeker.length) sectie.append(K.maak("p", "sk-groep__onzeker", K.woord(w.onzeker)));
    voegToe(groep.onzeker);
    return sectie;
  }

  // Typing stays quick on a slow phone: a few cards at each key, more when the hands are still, all when asked for.
  const BIJ_TYPEN = 3, EERST = 24, STIL = 250, STUK = 12;
  let hoeveel = EERST, klok = 0;
  /** @type {unknown[]} */
  let beeld = [];

  /** ``meteen``: at a key; nobody waits until the engine has learned.
      @param {boolean} [meteen] */
  function toon(meteen) {
    const staat = vraag(), q = staat.get("q") || "", leeg = !Array.from(staat.keys()).length;
    naarAdres(staat);
    toonGekozen();
    altijd.hidden = !leeg;
    geen.hidden = true;
    blad.classList.toggle("sk-zoekhulp--gevraagd", !leeg);
    if (leeg) { uitkomst.replaceChildren(); beeld = []; stand.textContent = ""; return; }
    /** @type {Antwoord} */
    const antwoord = q ? zoeker.antwoord(q, meteen) : { lijst: index.ingangen, dichtst: null, zeker: true };
    const gevonden = antwoord.lijst.filter((i) => i[0] !== "bladzijde" && i[0] !== "leefgebied");
    /** @type {Ingang[]} */
    const ja = [];
    /** @type {Ingang[]} */
    const misschien = [];
    const past = maakPast(staat), nu = Math.floor(Date.now() / 60000);
    if (nu !== minuut) { standen.clear(); minuut = nu; }
    gevonden.forEach((i) => {
      const p = past(i);
      if (p === 1) ja.push(i);
      else if (p === -1) misschien.push(i);
    });
    const aantal = ja.length + misschien.length;
    stand.replaceChildren(aantal ? K.woord(w.gevonden, aantal) : K.woord(q ? w.niets : w.nietsGekozen));
    if (!aantal && antwoord.zeker !== null) {
      // Never an empty page, and never a guess.
      geen.hidden = false;
      vind(geen, ":scope > :last-child").replaceChildren(...nietsGevonden(zoeker.geenAntwoord(antwoord.dichtst)));
    }
    /** @param {Ingang[]} lijst @param {Ingang[0]} s */
    function soort(lijst, s) { return lijst.filter((i) => i[0] === s); }
    // A stable sort keeps the order of the search where reachability is the same.
    /** @param {Ingang[]} lijst */
    function opBereik(lijst) {
      return lijst.map((ingang) => ({ rang: rang(ingang), ingang })).sort((a, b) => a.rang - b.rang).map((p) => p.ingang);
    }
    let over = hoeveel, ingekort = false;
    /** @param {Zin} titel @param {Ingang[]} lijst @param {"ul" | "div"} lijstsoort @param {string} klas @param {number} hoogste
        @param {Ingang[]} [onzeker] @returns {Groep} */
    function groep(titel, lijst, lijstsoort, klas, hoogste, onzeker) {
      if (lijst.length > hoogste) ingekort = true;
      return { titel, lijst, onzeker: onzeker || [], lijstsoort, klas, hoogste };
    }
    /** @param {Zin} titel @param {Ingang[]} lijst */
    function kaarten(titel, lijst) {
      const deel = groep(titel, lijst, "div", "sk-kaartjes", over);
      over = Math.max(0, over - lijst.length);
      return deel;
    }
    const organisaties = opBereik(soort(ja, "organisatie")), bereikbaar = organisaties.filter((i) => rang(i) <= 1), rest = organisaties.slice(bereikbaar.length);
    // Direct help first, always and whole, and what may help directly with it. Then what answers the question: the
    // hulpvragen when somebody typed one, the organisations when somebody only ticked what they must be.
    const direct = groep(w.crisis, opBereik(soort(ja, "crisis")), "ul", "sk-lijnen", Infinity, opBereik(soort(misschien, "crisis")));
    const vragen = groep(w.hulpvragen, soort(ja, "hulpvraag"), "div", "sk-vragen", hoeveel === Infinity ? Infinity : VRAGEN);
    const wie = [
      kaarten(w.bereikbaar, bereikbaar),
      kaarten(bereikbaar.length ? w.rest : w.organisaties, rest),
      kaarten(w.misschien, opBereik(soort(misschien, "organisatie")))
    ];
    const groepen = [direct, ...(q ? [vragen, ...wie] : [...wie, vragen])]
      .filter((g) => g.onzeker.length || g.lijst.length && g.hoogste);
    // What a key does not change is not drawn again.
    /** @type {unknown[]} */
    const nieuw = [minuut, hoeveel];
    groepen.forEach((g) => nieuw.push(g.titel, g.lijst.length, ...g.lijst.slice(0, g.hoogste), ...g.onzeker));
    if (nieuw.length === beeld.length && nieuw.every((deel, nr) => deel === beeld[nr])) return;
    beeld = nieuw;
    uitkomst.replaceChildren(...groepen.map(bouw));
    if (ingekort && hoeveel === EERST) {
      const meer = K.maak("button", "sk-knop sk-knop--licht", K.woord(w.meer));
      meer.type = "button";
      meer.addEventListener("click", () => { hoeveel = Infinity; toon(); });
      uitkomst.append(meer);
    }
    document.dispatchEvent(new Event("kaart-kaartjes"));
  }

  formulier.addEventListener("input", () => {
    clearTimeout(klok);
    hoeveel = BIJ_TYPEN;
    toon(true);
    klok = setTimeout(() => {
      hoeveel = EERST;
      if (!uitkomst.contains(document.activeElement)) toon(true);
    }, STIL);
  });
  vind(formulier, "[data-klaar]").addEventListener("click", () => {
    verder.open = false;
    stand.focus();
  });
  formulier.addEventListener("submit", (e) => { e.preventDefault(); });
  formulier.addEventListener("reset", () => { setTimeout(() => { toon(); }); });
  window.addEventListener("hashchange", () => { uitAdres(); toon(); });
  // Paper shows all of it.
  window.addEventListener("beforeprint", () => { if (altijd.hidden) { hoeveel = Infinity; toon(); } });
  // Someone becomes reachable, or stops being so, while the page lies open; not under the hands of a reader.
  let gezien = "";
  document.addEventListener("kaart-tijden", () => {
    const nu = amsterdam(new Date()), tijdstip = nu.dag + " " + nu.minuut;
    if (gezien && gezien !== tijdstip && !uitkomst.contains(document.activeElement)) toon();
    gezien = tijdstip;
  });
  uitAdres();
  toon();
  // The engine learns between two keys, not during the first one.
  (function leer() {
    if (zoeker.leer(STUK)) setTimeout(leer, 0);
    else if (veld.value && !uitkomst.contains(document.activeElement)) toon();
  })();
}
