/* The doelhulp: from a wish to a goal, with five letters that say what is still missing.
   No text can show that a goal is clear: a text can only be refused for what it certainly lacks. After that two people
   read it and answer, and an answer holds for the words it was given about.
   What somebody fills in stays in this tab, and in the file that person saves; it is never sent anywhere. */
(function () {
  "use strict";
  var blad = document.querySelector("[data-doelhulp]");
  if (!blad) return;

  var B = window.kaartBewaren, kladblok = B.tabblad("kaart-doelhulp"), SOORT = "mijn-doel", VELDEN = ["wens", "doel", "hoe", "aantal", "eenheid", "per", "zelf", "datum", "terugkijken", "onderwerp"];
  // The question of two people for each letter that has one, and the step it stands in.
  var SAMEN = { duidelijk: { letter: "S", stap: 3 }, zien: { letter: "M", stap: 4 }, kan: { letter: "R", stap: 6 } };
  var ALLES = VELDEN.concat("meten", Object.keys(SAMEN));
  var g = JSON.parse(blad.querySelector("[data-gegevens]").textContent), z = g.zinnen;
  var vorm = blad.querySelector("form"), velden = vorm.elements, uitkomst = blad.querySelector("[data-uitkomst]"), rtl = document.documentElement.dir === "rtl";
  var nieuw = blad.querySelector("[data-nieuw]"), nieuwAantal = blad.querySelector("[data-nieuw-aantal]"), nieuwPer = blad.querySelector("[data-nieuw-per]");
  var eigen = [], voorbeeld = "", vorige = null, overgenomen = {}, gezegd = {};

  /* -- sentences: the own language, and the Dutch beside it -- */
  // As stukken() in hooks/vertaling/cijfers.py: these runs keep their order inside right-to-left text.
  var LINKS = /(\+?[0-9A-Za-z\u00c0-\u024f](?:[0-9A-Za-z\u00c0-\u024f\s.,:;/@&'\u2019+_%#=?·\u2010-\u2015-]*[0-9A-Za-z\u00c0-\u024f/])?)/;
  function maak(naam, tekst, klas) {
    var e = document.createElement(naam);
    if (klas) e.className = klas;
    if (tekst !== undefined) e.textContent = tekst;
    return e;
  }
  function vul(tekst, waarden) {
    return tekst.replace(/%\((\w+)\)s/g, function (heel, naam) { return waarden && naam in waarden ? waarden[naam] : heel; });
  }
  function nederlands(e) { e.lang = "nl"; e.dir = "ltr"; return e; }
  /** A sentence as nodes. What somebody typed (a text among the values) stands apart: it can be in any script. */
  function knopen(tekst, waarden, los) {
    var uit = [], lopend = "";
    function zetNeer() {
      (los ? lopend.split(LINKS) : [lopend]).forEach(function (deel, nr) {
        if (nr % 2) { var bdi = maak("bdi", deel); bdi.dir = "ltr"; uit.push(bdi); } else if (deel) uit.push(deel);
      });
      lopend = "";
    }
    tekst.split(/(%\(\w+\)s)/).forEach(function (deel) {
      var naam = /^%\((\w+)\)s$/.exec(deel), getypt = naam && waarden && waarden[naam[1]];
      if (typeof getypt === "string") { zetNeer(); uit.push(maak("bdi", getypt)); } else lopend += vul(deel, waarden);
    });
    zetNeer();
    return uit;
  }
  function voegIn(e, delen) { e.append.apply(e, delen); return e; }
  /** Put a sentence ([text, Dutch, language]) into an element. */
  function zet(e, drie, waarden) {
    e.replaceChildren();
    if (drie[2] !== g.taal) e.append(voegIn(nederlands(maak("span")), knopen(drie[0], waarden)));
    else voegIn(e, knopen(drie[0], waarden, rtl));
    if (drie[2] !== "nl") e.append(voegIn(nederlands(maak("span", "", "sk-naast")), knopen(drie[1], waarden)));
  }
  function kort(tekst) { var t = tekst.replace(/\s+/g, " ").trim(), tekens = Array.from(t); return tekens.length > 60 ? tekens.slice(0, 59).join("") + "…" : t; }
  function aan(e, ja) { e.classList.toggle("dh-aan", ja); }

  /* -- words and numbers, in any script (rekenen.js) -- */
  var R = window.kaartRekenen.maakRekenaar(g), woorden = R.woorden, zeggend = R.zeggend, dun = R.dun, getal = R.getal, eenheid = R.eenheid, goedeEenheid = R.goedeEenheid, getallenIn = R.getallenIn;
  /** The number of a goal that says how much, rather than when; null when there is none. */
  function getalVanDoel() {
    var alle = getallenIn(waarde("doel")), duur = ["dagen", "uur", "minuten"];
    function met(voorwaarde) { return alle.filter(voorwaarde)[0]; }
    function soort(x) { return eenheid(x.woord); }
    return met(function (x) { return soort(x) in g.eenheden && duur.indexOf(soort(x)) < 0; })
      || met(function (x) { return soort(x) in g.eenheden; })
      || met(function (x) { return goedeEenheid(x.woord) && !R.isTijd(woorden(x.woord).join(" ")); }) || null;
  }
  function eenheidTekst(id) { return g.eenheden[id] ? g.eenheden[id][0] : id.replace(/-/g, " "); }

  /* -- dates: the calendar day where the person is -- */
  function iso(dag) { return dag.getFullYear() + "-" + ("0" + (dag.getMonth() + 1)).slice(-2) + "-" + ("0" + dag.getDate()).slice(-2); }
  function vandaag() { var nu = new Date(); return new Date(nu.getFullYear(), nu.getMonth(), nu.getDate()); }
  function over(maanden, dagen) {
    var nu = vandaag(), dag = new Date(nu.getFullYear(), nu.getMonth() + maanden, 1);
    // 31 January and a month is the last day of February.
    dag.setDate(Math.min(nu.getDate(), new Date(dag.getFullYear(), dag.getMonth() + 1, 0).getDate()));
    dag.setDate(dag.getDate() + (dagen || 0));
    return iso(dag);
  }
  function dagVan(tekst) {
    var m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(tekst), dag = m && new Date(+m[1], m[2] - 1, +m[3]);
    return dag && iso(dag) === tekst ? dag : null;
  }
  function dagWoorden(tekst, taal) {
    var dag = dagVan(tekst);
    // Dates in our own words: not every browser knows every language.
    if (taal === g.taal) return window.kaartTijden.datums[dag.getMonth()].replace("{dag}", dag.getDate()).replace("{jaar}", dag.getFullYear());
    return new Intl.DateTimeFormat(taal, { dateStyle: "long" }).format(dag);
  }

  /* -- what is filled in -- */
  function waarde(naam) { return (velden[naam].value || "").trim(); }
  function vakjes() { return Array.from(vorm.querySelectorAll("[name=actie]")); }
  // The same action can stand with more than one goal: ticked once, it is ticked everywhere.
  function gekozen() {
    var gezien = new Set();
    return vakjes().filter(function (v) { return v.checked && !gezien.has(v.value) && gezien.add(v.value); });
  }
  function knopVan(id) {
    return Array.from(blad.querySelectorAll("[data-voorbeeld]")).filter(function (k) { return k.dataset.voorbeeld === id; })[0];
  }
  function lees() {
    var staat = { soort: SOORT, versie: 2, taal: g.taal }, knop = knopVan(voorbeeld);
    ALLES.forEach(function (naam) { staat[naam] = waarde(naam); });
    staat.acties = gekozen().map(function (v) { return { doe: inEigenTaal(v.parentElement.querySelector("[data-doe]")), nl: v.value }; });
    staat.acties.forEach(function (a) { a.doe = a.doe || a.nl; });
    staat.eigen = eigen.map(function (a) { return { doe: a.doe, aantal: a.aantal, per: a.per }; });
    staat.voorbeeld = knop ? voorbeeld : "";
    // What still reads as the example is shown in the language of the page when that changes.
    staat.uitVoorbeeld = knop ? ["wens", "doel", "hoe"].filter(function (naam) { return waarde(naam) === knop.dataset[naam]; }) : [];
    staat.eenheid = eenheid(staat.eenheid) in g.eenheden ? eenheid(staat.eenheid) : staat.eenheid;
    return staat;
  }
  function isTekst(t) { return typeof t === "string"; }
  /** Whether this was made by this page, down to the last field. */
  function geldig(s) {
    return !!s && s.soort === SOORT && (s.versie === 1 || s.versie === 2)
      && (s.versie === 1 ? VELDEN : ALLES).every(function (naam) { return isTekst(s[naam]); })
      && Array.isArray(s.acties) && s.acties.every(function (a) { return a && isTekst(a.doe) && isTekst(a.nl); })
      && Array.isArray(s.eigen) && s.eigen.every(function (a) { return a && isTekst(a.doe) && isTekst(a.aantal) && isTekst(a.per); });
  }
  /** A file of before the questions of two people: they are open, and a period that stood there unasked is chosen anew. */
  function uitEersteVersie(s) {
    var nieuwer = Object.assign({}, s), knop = knopVan(s.voorbeeld);
    Object.keys(SAMEN).forEach(function (naam) { nieuwer[naam] = ""; });
    nieuwer.meten = getal(s.aantal) ? "getal" : s.hoe.trim() ? "ja-nee" : "";
    if (s.per === "maand" && !(knop && knop.dataset.per === "maand")) nieuwer.per = "";
    nieuwer.eigen = s.eigen.map(function (a) { return { doe: a.doe, aantal: a.aantal, per: a.per === "week" ? "" : a.per }; });
    return nieuwer;
  }
  function zetStaat(s) {
    if (s.versie === 1) s = uitEersteVersie(s);
    voorbeeld = isTekst(s.voorbeeld) ? s.voorbeeld : "";
    overgenomen = {};
    gezegd = {};
    var knop = knopVan(voorbeeld), uit = knop && Array.isArray(s.uitVoorbeeld) ? s.uitVoorbeeld : [];
    ALLES.forEach(function (naam) {
      var w = s[naam];
      if (uit.indexOf(naam) >= 0 && isTekst(knop.dataset[naam])) w = knop.dataset[naam];
      if (naam === "eenheid" && g.eenheden[w]) w = eenheidTekst(w);
      if (naam === "per" && !g.per[w]) w = "";
      if (velden[naam].maxLength > 0) w = w.slice(0, velden[naam].maxLength);
      velden[naam].value = w;
      // A group of radio buttons does not let go of a choice by itself.
      if (velden[naam] instanceof RadioNodeList) velden[naam].forEach(function (r) { r.checked = r.value === w; });
    });
    var bekend = new Set(vakjes().map(function (v) { return v.value; })), erbij = new Set(s.acties.map(function (a) { return a.nl; }));
    vakjes().forEach(function (v) { v.checked = erbij.has(v.value); });
    // An action that no longer stands on the page becomes one of the person's own.
    eigen = s.eigen.concat(s.acties.filter(function (a) { return !bekend.has(a.nl); }).map(function (a) { return { doe: a.doe, aantal: "", per: "" }; }))
      .map(function (a) { return { doe: a.doe.slice(0, 300), aantal: a.aantal.slice(0, 9), per: g.per[a.per] ? a.per : "" }; });
    toon();
  }
  function leeg() {
    var s = { voorbeeld: "", uitVoorbeeld: [], acties: [], eigen: [] };
    ALLES.forEach(function (naam) { s[naam] = ""; });
    return s;
  }
  function isLeeg() {
    return !eigen.length && !gekozen().length && ALLES.every(function (naam) { return naam === "onderwerp" || !waarde(naam); });
  }
  /** A text in the own language, without the Dutch beside it. */
  function inEigenTaal(element) {
    var kopie = element.cloneNode(true);
    kopie.querySelectorAll(".sk-naast").forEach(function (nl) { nl.remove(); });
    return kopie.textContent.trim();
  }
  function bewaar() { kladblok.bewaar(lees()); }

  /* -- the five letters -- */
  /** Whether the goal has a number of something. */
  function telt() { return waarde("meten") === "getal" && !!getal(waarde("aantal")) && goedeEenheid(waarde("eenheid")); }
  /** What the actions add up to in the measure of the goal: null when there is nothing to add. */
  function reken() {
    var doel = getal(waarde("aantal")), soort = eenheid(waarde("eenheid")), per = waarde("per"), dag = dagVan(waarde("datum"));
    if (!telt() || !per) return null;
    var delen = gekozen().filter(function (v) { return v.dataset.aantal && eenheid(v.dataset.eenheid) === soort; })
      .map(function (v) { return { n: +v.dataset.aantal, per: v.dataset.per }; })
      .concat(eigen.filter(function (a) { return getal(a.aantal) && a.per; }).map(function (a) { return { n: getal(a.aantal), per: a.per }; }));
    if (!delen.length) return null;
    var weken = dag ? Math.round((dag - vandaag()) / 864e5) / 7 : 0;
    var som = R.telOp(delen, per, weken);
    if (som === null) return { zin: z.kies_datum, genoeg: false };
    return { zin: z["som_" + per], waarden: { som: Math.floor(som + 1e-9), doel: doel }, genoeg: som + 1e-9 >= doel };
  }
  function zegt(zin, tekst) { return { zin: zin, waarden: tekst === undefined ? null : { woorden: kort(tekst) } }; }
  /** What an action of one's own still lacks, or null. */
  function mistActie(a) { return dun(a.doe) ? zegt(z.actie_kort, a.doe) : a.per ? null : zegt(z.actie_vaak, a.doe); }
  /** What the answers to each letter certainly lack: nothing (null), or a sentence that says so, if there is one. */
  var mis = {
    S: function () {
      var doel = waarde("doel"), te = dun(doel);
      if (te === "leeg") return {};
      if (woorden(doel).join(" ") === woorden(waarde("wens")).join(" ")) return zegt(z.wens, doel);
      return te && zegt(te === "vaag" ? z.vaag : z.kort, doel);
    },
    M: function () {
      var hoe = waarde("hoe"), aantal = waarde("aantal"), maat = (aantal + " " + waarde("eenheid")).trim(), soort = eenheid(waarde("eenheid"));
      if (!waarde("meten")) return {};
      if (waarde("meten") === "ja-nee") return dun(hoe) === "leeg" ? zegt(z.laat_zien) : dun(hoe) && zegt(z.niet_te_zien, hoe);
      if (!aantal) return zegt(z.vul_getal);
      if (!getal(aantal)) return zegt(z.geen_getal, aantal);
      if (!goedeEenheid(waarde("eenheid"))) return zegt(z.waarvan, maat);
      if (!waarde("per")) return zegt(z.welke_tijd, maat);
      var inDoel = getallenIn(waarde("doel")).filter(function (x) { return eenheid(x.woord) === soort; });
      return inDoel.length && !inDoel.some(function (x) { return x.n === getal(aantal); }) ? zegt(z.ander_getal, inDoel[0].tekst) : null;
    },
    A: function () { return waarde("zelf") === "ja" ? null : {}; },
    R: function () {
      var som = reken(), half = eigen.map(mistActie).filter(Boolean)[0];
      if (!gekozen().length && !eigen.length) return isLeeg() ? {} : zegt(z.geen_acties);
      return half || (som && !som.genoeg ? { zin: som.zin, waarden: som.waarden } : null);
    },
    T: function () {
      var dag = dagVan(waarde("datum")), terug = dagVan(waarde("terugkijken"));
      if (!dag) return {};
      if (dag <= vandaag()) return zegt(z.voorbij);
      if (!terug) return zegt(z.geen_terug);
      return terug <= vandaag() ? zegt(z.terug_voorbij) : terug > dag ? zegt(z.terug_laat) : null;
    }
  };
  /** The words an answer is about. */
  function gaatOver(naam) {
    if (naam === "duidelijk") return woorden(waarde("doel")).join(" ");
    if (naam === "zien") return JSON.stringify(["meten"].concat(waarde("meten") === "getal" ? ["aantal", "eenheid", "per"] : ["hoe"]).map(function (v) { return woorden(waarde(v)); }));
    return JSON.stringify([gekozen().map(function (v) { return v.value; }).sort(), eigen]);
  }
  /** Let go of an answer when the words it was about are others now, or lack something. */
  function laatLos() {
    Object.keys(SAMEN).forEach(function (naam) {
      var nu = gaatOver(naam), oud = naam in gezegd && gezegd[naam] !== nu;
      if (oud || mis[SAMEN[naam].letter]()) velden[naam].forEach(function (r) { r.checked = false; });
      if (waarde(naam)) gezegd[naam] = nu; else delete gezegd[naam];
    });
  }
  /** For each letter whether it is there and which sentence says why. */
  function oordeel() {
    var begonnen = !isLeeg(), o = {};
    Object.keys(mis).forEach(function (l) {
      var dit = mis[l](), naam = Object.keys(SAMEN).filter(function (n) { return SAMEN[n].letter === l; })[0];
      if (!dit && naam && !waarde(naam)) dit = { zin: z.lees_samen, waarden: { stap: SAMEN[naam].stap } };
      else if (!dit && naam && waarde(naam) !== "ja") dit = {};
      o[l] = { ja: !dit, waarom: !dit ? "klaar" : dit.zin ? "anders" : begonnen ? "mist" : "vraag", zin: dit && dit.zin, waarden: dit && dit.waarden };
    });
    return o;
  }

  /* -- showing it -- */
  var gemeld = null, straks = 0;
  /** Say what changed to a screen reader, once somebody stops typing. */
  function meld(o, reken) {
    clearTimeout(straks);
    straks = setTimeout(function () {
      var nu = {}, zeg = [];
      Object.keys(o).forEach(function (l) { nu[l] = o[l].ja; if (gemeld && gemeld[l] !== o[l].ja) zeg.push(g.letters[l].woord + ": " + (o[l].ja ? g.letters[l].ja : g.letters[l].nee) + "."); });
      var som = reken && reken.waarden ? vul(reken.zin[0], reken.waarden) : "";
      if (gemeld && som && som !== gemeld.som) zeg.push(som);
      nu.som = som;
      if (gemeld && zeg.length && Object.keys(o).every(function (l) { return o[l].ja; })) zeg.push(z.compleet[0]);
      gemeld = nu;
      if (zeg.length) blad.querySelector("[data-meld]").textContent = zeg.join(" ");
    }, gemeld ? 900 : 0);
  }
  function toonLetters(o) {
    var klaar = 0;
    Object.keys(o).forEach(function (l) {
      if (o[l].ja) klaar++;
      blad.querySelectorAll("[data-letter='" + l + "']").forEach(function (e) {
        e.classList.toggle("dh-klaar", o[l].ja);
        e.querySelectorAll("[data-waarom]").forEach(function (p) {
          var dit = p.dataset.waarom === o[l].waarom;
          if (p.dataset.waarom === "anders") { if (dit) zet(p, o[l].zin, o[l].waarden); else p.replaceChildren(); }
          p.classList.toggle("dh-bij", !dit);
        });
      });
    });
    blad.querySelectorAll("[data-stand]").forEach(function (e) { zet(e, z.stand, { aantal: klaar }); });
    return klaar;
  }
  /** The form of a word that goes with a number: one hour, two hours. */
  function metGetal(nr, vormen, taal) {
    var regels = new Intl.PluralRules(taal), kent = regels.resolvedOptions().pluralCategories;
    var soorten = ["zero", "one", "two", "few", "many", "other"].filter(function (s) { return kent.indexOf(s) >= 0; });
    var plek = Math.min(soorten.indexOf(regels.select(getal(nr) || 0)), vormen.length - 1);
    return vormen[plek].replace("{num}", nr);
  }
  function maatTekst(nr, soort, per, taalNr) {
    var woord = g.eenheden[eenheid(soort)];
    var aantal = woord ? metGetal(nr, woord[2 + taalNr], taalNr ? "nl" : g.taal) : nr + " " + soort.trim();
    return [aantal.trim(), per && g.per[per][taalNr]].filter(Boolean).join(" ");
  }
  function maatDrie(nr, soort, per) {
    return [maatTekst(nr, soort, per, 0), maatTekst(nr, soort, per, 1), per ? g.per[per][2] : g.taal];
  }
  /** How often an action of one's own is done, as [text, Dutch, language]; null when nobody said. */
  function vaakDrie(a) { return telt() && getal(a.aantal) ? maatDrie(a.aantal, waarde("eenheid"), a.per) : a.per ? g.vaak[a.per] : null; }
  function toonEigen() {
    var lijst = blad.querySelector("[data-eigen]"), regel = blad.querySelector("[data-eigen-regel]");
    lijst.replaceChildren.apply(lijst, eigen.map(function (a, nr) {
      var li = regel.content.firstElementChild.cloneNode(true), weg = li.querySelector("[data-weg]"), verander = li.querySelector("[data-verander]"), nog = mistActie(a);
      li.querySelector("[data-doe]").textContent = a.doe;
      if (vaakDrie(a)) zet(li.querySelector("[data-maat]"), vaakDrie(a));
      if (nog) zet(li.querySelector("[data-mist]"), nog.zin, nog.waarden);
      weg.setAttribute("aria-label", weg.dataset.weg.replace("{wat}", a.doe));
      verander.setAttribute("aria-label", verander.dataset.verander.replace("{wat}", a.doe));
      verander.addEventListener("click", function () {
        voegToe();
        eigen.splice(nr, 1);
        nieuw.value = a.doe;
        nieuwAantal.value = a.aantal;
        nieuwPer.value = a.per;
        toon();
        nieuw.focus();
      });
      weg.addEventListener("click", function () {
        eigen.splice(nr, 1);
        toon();
        (lijst.querySelectorAll("[data-weg]")[Math.max(nr - 1, 0)] || nieuw).focus();
      });
      return li;
    }));
    lijst.hidden = !eigen.length;
  }
  function uit(naam) { return uitkomst.querySelector("[data-uit='" + naam + "']"); }
  function toonUitkomst(klaar) {
    var knop = knopVan(voorbeeld), n = getal(waarde("aantal"));
    uitkomst.classList.toggle("dh-klaar", klaar === 5);
    ["doel", "wens", "hoe"].forEach(function (naam) {
      var plek = uit(naam), w = waarde(naam);
      plek.textContent = w;
      // An example that nobody changed has its Dutch beside it, as everything that is ours.
      if (knop && w && w === knop.dataset[naam]) {
        var bron = naam === "wens" ? knop.querySelector("b") : naam === "doel" ? knop.querySelector(".dh-voorbeeld__doel>span") : null;
        if (bron) plek.replaceChildren.apply(plek, Array.from(bron.cloneNode(true).childNodes));
      }
    });
    uit("maat").replaceChildren();
    if (n && waarde("meten") === "getal") zet(uit("maat"), maatDrie(waarde("aantal"), waarde("eenheid"), waarde("per")));
    ["datum", "terugkijken"].forEach(function (naam) {
      uit(naam).replaceChildren();
      if (dagVan(waarde(naam))) zet(uit(naam), [dagWoorden(waarde(naam), g.taal), dagWoorden(waarde(naam), "nl"), g.taal]);
    });
    var taken = uit("acties");
    taken.replaceChildren.apply(taken, gekozen().map(function (v) {
      var li = maak("li"), doe = v.parentElement.querySelector("[data-doe]").cloneNode(true);
      li.append(doe);
      return li;
    }).concat(eigen.map(function (a) {
      var li = maak("li"), doe = maak("bdi", a.doe);
      li.append(doe);
      if (vaakDrie(a)) { var maat = maak("small"); zet(maat, vaakDrie(a)); li.append(" ", maat); }
      return li;
    })));
    uitkomst.querySelectorAll("[data-rij]").forEach(function (rij) {
      // On paper an empty date is a line to write on; the rest is left out.
      var leegte = !(uit(rij.dataset.rij).textContent || "").trim();
      rij.classList.toggle("dh-leeg", leegte);
    });
    var getoond = [];
    uitkomst.querySelectorAll("[data-hulpbij]").forEach(function (e) {
      var groep = Array.from(blad.querySelectorAll("[data-groep]")).filter(function (d) { return d.dataset.groep === e.dataset.hulpbij; })[0];
      var erbij = e.dataset.hulpbij === voorbeeld || !!groep.querySelector(":checked");
      // Two goals can have the same help.
      aan(e, erbij && getoond.indexOf(e.innerHTML) < 0);
      if (erbij) getoond.push(e.innerHTML);
    });
    // One sheet of A4: what is long is printed smaller. Letters of other scripts need more height, and Dutch beside it more lines.
    var gewicht = taken.children.length * 45 + taken.textContent.length + waarde("wens").length + waarde("doel").length * 2 + waarde("hoe").length + getoond.length * 120;
    if (g.ruim) gewicht *= 1.45;
    if (uitkomst.querySelector(".sk-naast") && "naast" in document.documentElement.dataset) gewicht *= 1.45;
    uitkomst.style.setProperty("--k", Math.max(0.5, Math.min(1, Math.sqrt(1500 / gewicht))).toFixed(3));
    uitkomst.classList.toggle("dh-vol", taken.children.length > 7);
  }
  function toon() {
    laatLos();
    var onderwerp = waarde("onderwerp"), knop = knopVan(voorbeeld), som = reken(), o = oordeel();
    blad.querySelectorAll("[data-bij]").forEach(function (e) { aan(e, e.dataset.bij === onderwerp); });
    // What was ticked stays in sight, whatever theme is chosen afterwards.
    blad.querySelectorAll(".dh-stap [data-groep]").forEach(function (e) {
      var hier = !!e.querySelector(":checked");
      if (hier) e.open = true;
      if (hier) aan(e.parentElement, true);
      e.hidden = e.parentElement.dataset.bij !== onderwerp && !hier;
    });
    blad.querySelectorAll("[data-voorbeeld]").forEach(function (k) {
      if (k === knop) k.setAttribute("aria-current", "true"); else k.removeAttribute("aria-current");
    });
    blad.querySelectorAll("[data-letop]").forEach(function (e) { aan(e, e.dataset.letop === voorbeeld); });
    aan(blad.querySelector("[data-nog-niet]"), waarde("zelf") === "nog-niet");
    aan(blad.querySelector("[data-telt]"), telt());
    blad.querySelector("[data-eenheid-nu]").textContent = telt() ? "(" + waarde("eenheid") + ")" : "";
    aan(blad.querySelector("[data-tellen]"), waarde("meten") === "getal");
    aan(blad.querySelector("[data-bewijs]"), !!waarde("meten"));
    Object.keys(SAMEN).forEach(function (naam) {
      var vak = blad.querySelector("[data-samen='" + naam + "']"), regel = vak.querySelector("[data-over]");
      aan(vak, !mis[SAMEN[naam].letter]());
      regel.replaceChildren();
      if (naam === "duidelijk") regel.append(maak("bdi", waarde("doel")));
      else if (naam === "zien" && telt()) zet(regel, maatDrie(waarde("aantal"), waarde("eenheid"), waarde("per")));
      else if (naam === "zien") regel.append(maak("bdi", waarde("hoe")));
    });
    var somVak = blad.querySelector("[data-som]");
    aan(somVak, !!som);
    somVak.classList.toggle("dh-som--genoeg", !!som && som.genoeg);
    if (som) zet(somVak.querySelector("span"), som.zin, som.waarden); else somVak.querySelector("span").replaceChildren();
    toonEigen();
    var klaar = toonLetters(o), eerste = true;
    var gedaan = { onderwerp: onderwerp, wens: waarde("wens"), doel: o.S.ja, meten: o.M.ja, zelf: o.A.ja, acties: o.R.ja, datum: o.T.ja };
    blad.querySelectorAll("[data-stap]").forEach(function (s) {
      var af = !!gedaan[s.dataset.stap];
      s.classList.toggle("dh-gedaan", af);
      s.classList.toggle("dh-nu", !af && eerste);
      if (!af) eerste = false;
    });
    blad.querySelectorAll("[data-snel] button").forEach(function (b) {
      var naam = b.parentElement.dataset.snel;
      b.setAttribute("aria-pressed", waarde(naam) === over(+(b.dataset.maanden || 0), +(b.dataset.dagen || 0)));
    });
    toonUitkomst(klaar);
    meld(o, som);
    bewaar();
  }

  /* -- messages, with a way back -- */
  function bericht(waar, drie, terug) {
    blad.querySelectorAll("[data-bericht]").forEach(function (p) {
      var dit = p.dataset.bericht === waar;
      p.hidden = !dit;
      if (!dit) return;
      zet(p.querySelector("span"), drie);
      p.querySelector("[data-terug]").hidden = !terug;
    });
  }
  blad.querySelectorAll("[data-terug]").forEach(function (knop) {
    knop.addEventListener("click", function () {
      var waar = knop.closest("[data-bericht]").dataset.bericht;
      if (vorige) zetStaat(vorige);
      vorige = null;
      bericht(waar, z.terug, false);
      blad.querySelector("[data-meld]").textContent = z.terug[0];
    });
  });

  /* -- an example to start from -- */
  function begin(knop) {
    vorige = isLeeg() ? null : lees();
    var thema = knop.dataset.voorbeeld.split("/")[0], s = leeg();
    s.onderwerp = thema;
    s.voorbeeld = knop.dataset.voorbeeld;
    ["wens", "doel", "hoe"].forEach(function (naam) { s[naam] = knop.dataset[naam]; });
    s.meten = knop.dataset.aantal ? "getal" : "ja-nee";
    if (knop.dataset.aantal) { s.aantal = knop.dataset.aantal; s.eenheid = knop.dataset.eenheid; s.per = knop.dataset.per; }
    if (knop.dataset.maanden) s.datum = over(+knop.dataset.maanden, 0);
    var groep = Array.from(blad.querySelectorAll("[data-groep]")).filter(function (d) { return d.dataset.groep === s.voorbeeld; })[0];
    // What counts towards the number of the goal comes with it; all other actions are for the person to choose.
    groep.querySelectorAll("[name=actie]").forEach(function (v) {
      if (knop.dataset.eenheid && v.dataset.eenheid === knop.dataset.eenheid) s.acties.push({ doe: v.value, nl: v.value });
    });
    zetStaat(s);
    blad.querySelectorAll("[data-groep]").forEach(function (d) { d.open = d === groep || !!d.querySelector(":checked"); });
    bericht("voorbeeld", z.ingevuld, !!vorige);
    blad.querySelector("[data-meld]").textContent = z.ingevuld[0];
  }
  blad.querySelectorAll("[data-voorbeeld]").forEach(function (knop) {
    knop.addEventListener("click", function () { begin(knop); });
  });

  /* -- own actions -- */
  function voegToe() {
    var doe = nieuw.value.trim();
    if (!doe) return false;
    eigen.push({ doe: doe, aantal: blad.querySelector("[data-telt]").classList.contains("dh-aan") ? nieuwAantal.value.trim() : "", per: nieuwPer.value });
    nieuw.value = nieuwAantal.value = nieuwPer.value = "";
    toon();
    return true;
  }
  blad.querySelector("[data-voeg-toe]").hidden = false;
  blad.querySelector("[data-voeg-toe]").addEventListener("click", function () { voegToe(); nieuw.focus(); });
  [nieuw, nieuwAantal].forEach(function (veld) {
    veld.addEventListener("keydown", function (e) { if (e.key === "Enter") { e.preventDefault(); voegToe(); nieuw.focus(); } });
  });
  // Who prints right after typing means that action too.
  window.addEventListener("beforeprint", function () { if (!voegToe()) toon(); });

  /** Take the number that stands in the goal, as long as nobody wrote another. */
  function neemGetal() {
    if (waarde("meten") !== "getal" || velden.aantal.value !== (overgenomen.aantal || "") || velden.eenheid.value !== (overgenomen.eenheid || "")) return;
    var x = getalVanDoel();
    overgenomen = x ? { aantal: x.getal.slice(0, 9), eenheid: (eenheid(x.woord) === "euro" ? eenheidTekst("euro") : x.woord).slice(0, 24) } : {};
    velden.aantal.value = overgenomen.aantal || "";
    velden.eenheid.value = overgenomen.eenheid || "";
  }

  vorm.addEventListener("submit", function (e) { e.preventDefault(); });
  vorm.addEventListener("input", function (e) {
    if (e.target.name === "actie") vakjes().forEach(function (v) { if (v.value === e.target.value) v.checked = e.target.checked; });
    if (e.target.name === "doel" || e.target.name === "meten") neemGetal();
    if (e.target.name) toon();
  });
  blad.querySelectorAll("[data-snel]").forEach(function (rij) {
    rij.hidden = false;
    rij.addEventListener("click", function (e) {
      var knop = e.target.closest("button");
      if (!knop) return;
      velden[rij.dataset.snel].value = over(+(knop.dataset.maanden || 0), +(knop.dataset.dagen || 0));
      toon();
    });
  });

  /* -- a file to keep, and away with it -- */
  blad.querySelector("[data-opslaan]").addEventListener("click", function () {
    voegToe();
    B.naarBestand(SOORT + ".json", lees());
    bericht("bestand", z.bewaard, false);
  });
  B.uitBestand(blad.querySelector("[data-openen]"), blad.querySelector("[data-bestand]"), geldig, function (s) {
    vorige = isLeeg() ? null : lees();
    zetStaat(s);
    bericht("bestand", z.geopend, !!vorige);
  }, function () { bericht("bestand", z.verkeerd, false); });
  B.wissen(blad, function () {
    vorige = null;
    nieuw.value = nieuwAantal.value = nieuwPer.value = "";
    zetStaat(leeg());
    kladblok.wis();
    bericht("bestand", z.leeg, false);
  });

  /* -- links from elsewhere: #doel=<thema>/<doel>, #thema=<id> -- */
  function uitAdres() {
    var adres = new URLSearchParams(location.hash.slice(1)), knop = knopVan(adres.get("doel") || ""), thema = adres.get("thema");
    if (!adres.has("doel") && !adres.has("thema")) return;
    history.replaceState(null, "", location.href.split("#")[0]);
    if (knop) begin(knop);
    else if (thema && vorm.querySelector("[name=onderwerp][value='" + CSS.escape(thema) + "']")) { velden.onderwerp.value = thema; toon(); }
  }
  window.addEventListener("hashchange", uitAdres);

  var oud = kladblok.lees();
  blad.querySelector("[data-bewaar]").hidden = blad.querySelector("[data-balk]").hidden = false;
  zetStaat(geldig(oud) ? oud : leeg());
  uitAdres();
})();
