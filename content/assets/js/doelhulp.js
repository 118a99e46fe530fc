/* The doelhulp: from a wish to a goal, with five letters that say what is still missing.
   What somebody fills in stays in this tab, and in the file that person saves; it is never sent anywhere. */
(function () {
  "use strict";
  var blad = document.querySelector("[data-doelhulp]");
  if (!blad) return;

  var B = window.kaartBewaren, kladblok = B.tabblad("kaart-doelhulp"), SOORT = "mijn-doel", VELDEN = ["wens", "doel", "hoe", "aantal", "eenheid", "per", "zelf", "datum", "terugkijken", "onderwerp"];
  var g = JSON.parse(blad.querySelector("[data-gegevens]").textContent), z = g.zinnen;
  var vorm = blad.querySelector("form"), velden = vorm.elements, uitkomst = blad.querySelector("[data-uitkomst]"), rtl = document.documentElement.dir === "rtl";
  var nieuw = blad.querySelector("[data-nieuw]"), nieuwAantal = blad.querySelector("[data-nieuw-aantal]"), nieuwPer = blad.querySelector("[data-nieuw-per]");
  var eigen = [], voorbeeld = "", vorige = null;

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
  /** Put a sentence ([text, Dutch, language]) into an element. */
  function zet(e, drie, waarden, waardenNl) {
    var tekst = vul(drie[0], waarden);
    e.replaceChildren();
    if (drie[2] !== g.taal) e.append(nederlands(maak("span", tekst)));
    else if (!rtl) e.append(tekst);
    else tekst.split(LINKS).forEach(function (deel, nr) {
      if (!deel) return;
      if (nr % 2) { var bdi = maak("bdi", deel); bdi.dir = "ltr"; e.append(bdi); } else e.append(deel);
    });
    if (drie[2] !== "nl") e.append(nederlands(maak("span", vul(drie[1], waardenNl || waarden), "sk-naast")));
  }
  function aan(e, ja) { e.classList.toggle("dh-aan", ja); }

  /* -- words and numbers, in any script -- */
  function woorden(tekst) {
    return tekst.normalize("NFKC").toLocaleLowerCase(g.taal).replace(/[\u064b-\u065f\u0670\u0640]/g, "").split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
  }
  var vaag = new Set();
  g.vaag.concat(g.klein).forEach(function (lijst) { woorden(lijst).forEach(function (w) { vaag.add(w); }); });

  function cijfer(teken) {
    // The ten digits of a script stand in a row, so the value is the distance to its zero.
    var code = teken.codePointAt(0), waarde = 0;
    while (waarde < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - waarde - 1))) waarde++;
    return waarde;
  }
  /** The number in a text, or null. The Ethiopic signs are letters with a value, without a zero. */
  function getal(tekst) {
    var t = tekst.normalize("NFKC").trim().replace(/[\u1369-\u137c]+/g, function (reeks) {
      var som = 0, deel = 0;
      Array.from(reeks).forEach(function (c) {
        var n = c.codePointAt(0) - 0x1368;
        if (n < 10) deel += n;
        else if (n < 19) deel += (n - 9) * 10;
        else { som = (som + (deel || 1)) * (n === 19 ? 100 : 10000); deel = 0; }
      });
      return som + deel;
    }).replace(/\p{Nd}/gu, cijfer).replace(/٫/g, ",").replace(/[٬\s]/g, "");
    var m = /\d+(?:[.,]\d+)*/.exec(t);
    if (!m) return null;
    // 1.000 is a thousand, 2,5 is two and a half.
    var n = parseFloat(m[0].replace(/[.,](?=\d{3}(?!\d))/g, "").replace(",", "."));
    return n > 0 ? n : null;
  }
  function heeftGetal(tekst) { return /\p{N}/u.test(tekst); }
  /** One name for a unit, however it is written. */
  function eenheid(tekst) {
    var naam = tekst.trim() === "€" ? "euro" : woorden(tekst).join(" ");
    return Object.keys(g.eenheden).filter(function (id) {
      var e = g.eenheden[id];
      return id === naam || [e[0], e[1]].concat(e[2], e[3]).some(function (w) { return woorden(w.replace("{num}", "")).join(" ") === naam; });
    })[0] || naam;
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
    var staat = { soort: SOORT, versie: 1, taal: g.taal }, knop = knopVan(voorbeeld);
    VELDEN.forEach(function (naam) { staat[naam] = waarde(naam); });
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
    return !!s && s.soort === SOORT && s.versie === 1
      && VELDEN.every(function (naam) { return isTekst(s[naam]); })
      && Array.isArray(s.acties) && s.acties.every(function (a) { return a && isTekst(a.doe) && isTekst(a.nl); })
      && Array.isArray(s.eigen) && s.eigen.every(function (a) { return a && isTekst(a.doe) && isTekst(a.aantal) && isTekst(a.per); });
  }
  function zetStaat(s) {
    voorbeeld = isTekst(s.voorbeeld) ? s.voorbeeld : "";
    var knop = knopVan(voorbeeld), uit = knop && Array.isArray(s.uitVoorbeeld) ? s.uitVoorbeeld : [];
    VELDEN.forEach(function (naam) {
      var w = s[naam];
      if (uit.indexOf(naam) >= 0 && isTekst(knop.dataset[naam])) w = knop.dataset[naam];
      if (naam === "eenheid" && g.eenheden[w]) w = eenheidTekst(w);
      if (naam === "per" && !g.per[w]) w = "maand";
      if (velden[naam].maxLength > 0) w = w.slice(0, velden[naam].maxLength);
      velden[naam].value = w;
      // A group of radio buttons does not let go of a choice by itself.
      if (velden[naam] instanceof RadioNodeList) velden[naam].forEach(function (r) { r.checked = r.value === w; });
    });
    var bekend = new Set(vakjes().map(function (v) { return v.value; })), erbij = new Set(s.acties.map(function (a) { return a.nl; }));
    vakjes().forEach(function (v) { v.checked = erbij.has(v.value); });
    // An action that no longer stands on the page becomes one of the person's own.
    eigen = s.eigen.concat(s.acties.filter(function (a) { return !bekend.has(a.nl); }).map(function (a) { return { doe: a.doe, aantal: "", per: "week" }; }))
      .map(function (a) { return { doe: a.doe.slice(0, 300), aantal: a.aantal.slice(0, 9), per: g.per[a.per] ? a.per : "week" }; });
    toon();
  }
  function leeg() {
    var s = { voorbeeld: "", uitVoorbeeld: [], acties: [], eigen: [] };
    VELDEN.forEach(function (naam) { s[naam] = naam === "per" ? "maand" : ""; });
    return s;
  }
  function isLeeg() {
    return !eigen.length && !gekozen().length && VELDEN.every(function (naam) { return naam === "per" || naam === "onderwerp" || !waarde(naam); });
  }
  /** A text in the own language, without the Dutch beside it. */
  function inEigenTaal(element) {
    var kopie = element.cloneNode(true);
    kopie.querySelectorAll(".sk-naast").forEach(function (nl) { nl.remove(); });
    return kopie.textContent.trim();
  }
  function bewaar() { kladblok.bewaar(lees()); }

  /* -- the five letters -- */
  var WEEK = { dag: 7, week: 1, maand: 12 / 52, jaar: 1 / 52 };
  /** What the actions add up to in the measure of the goal: null when there is nothing to add. */
  function reken() {
    var doel = getal(waarde("aantal")), soort = eenheid(waarde("eenheid")), per = waarde("per"), dag = dagVan(waarde("datum"));
    if (!doel || !soort) return null;
    var delen = gekozen().filter(function (v) { return v.dataset.aantal && eenheid(v.dataset.eenheid) === soort; })
      .map(function (v) { return { n: +v.dataset.aantal, per: v.dataset.per }; })
      .concat(eigen.filter(function (a) { return getal(a.aantal); }).map(function (a) { return { n: getal(a.aantal), per: a.per }; }));
    if (!delen.length) return null;
    var weken = dag ? Math.round((dag - vandaag()) / 864e5) / 7 : 0;
    if (delen.some(function (d) { return (d.per === "totaal") !== (per === "totaal"); }) && weken <= 0) return { zin: z.kies_datum, genoeg: false };
    var som = delen.reduce(function (tot, d) {
      if (d.per === per) return tot + d.n;
      var perWeek = d.per === "totaal" ? d.n / weken : d.n * WEEK[d.per];
      return tot + (per === "totaal" ? perWeek * weken : perWeek / WEEK[per]);
    }, 0);
    return { zin: z["som_" + per], waarden: { som: Math.floor(som + 1e-9), doel: doel }, genoeg: som + 1e-9 >= doel };
  }
  /** For each letter whether it is there and which sentence says why. */
  function oordeel() {
    var doel = waarde("doel"), w = woorden(doel), begonnen = !isLeeg(), som = reken(), dag = dagVan(waarde("datum"));
    var acties = gekozen().length + eigen.length, mist = begonnen ? "mist" : "vraag";
    function letter(ja, zin, waarden) { return { ja: ja, waarom: ja ? "klaar" : zin ? "anders" : mist, zin: zin, waarden: waarden }; }
    var eigenWoorden = w.filter(function (x) { return !vaag.has(x); });
    return {
      S: letter(w.length >= 3 && eigenWoorden.length > 0, doel && w.length < 3 && eigenWoorden.length ? z.kort : null),
      M: letter(!!(heeftGetal(doel) || getal(waarde("aantal")) || waarde("hoe"))),
      A: letter(waarde("zelf") === "ja"),
      R: letter(acties > 0 && (!som || som.genoeg), !begonnen ? null : !acties ? z.geen_acties : som && som.zin, som && som.waarden),
      T: letter(!!dag && dag > vandaag(), dag && dag <= vandaag() ? z.voorbij : null)
    };
  }

  /* -- showing it -- */
  var gemeld = null, straks = 0;
  /** Say what changed to a screen reader, once somebody stops typing. */
  function meld(o) {
    clearTimeout(straks);
    straks = setTimeout(function () {
      var nu = {}, zeg = [];
      Object.keys(o).forEach(function (l) { nu[l] = o[l].ja; if (gemeld && gemeld[l] !== o[l].ja) zeg.push(g.letters[l].woord + ": " + (o[l].ja ? g.letters[l].ja : g.letters[l].nee) + "."); });
      var som = o.R.waarden ? vul(o.R.zin[0], o.R.waarden) : "";
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
    return [aantal.trim(), g.per[per][taalNr]].filter(Boolean).join(" ");
  }
  function maatDrie(nr, soort, per) {
    return [maatTekst(nr, soort, per, 0), maatTekst(nr, soort, per, 1), g.per[per][2]];
  }
  function toonEigen() {
    var lijst = blad.querySelector("[data-eigen]"), regel = blad.querySelector("[data-eigen-regel]");
    lijst.replaceChildren.apply(lijst, eigen.map(function (a, nr) {
      var li = regel.content.firstElementChild.cloneNode(true), weg = li.querySelector("[data-weg]");
      li.querySelector("[data-doe]").textContent = a.doe;
      if (getal(a.aantal)) zet(li.querySelector("[data-maat]"), maatDrie(a.aantal, waarde("eenheid"), a.per));
      weg.setAttribute("aria-label", weg.dataset.weg.replace("{wat}", a.doe));
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
    if (n) zet(uit("maat"), maatDrie(waarde("aantal"), waarde("eenheid"), waarde("per")));
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
      if (getal(a.aantal)) { var maat = maak("small"); zet(maat, maatDrie(a.aantal, waarde("eenheid"), a.per)); li.append(" ", maat); }
      return li;
    })));
    uitkomst.querySelectorAll("[data-rij]").forEach(function (rij) {
      // On paper an empty date is a line to write on; the rest is left out.
      var leegte = !(uit(rij.dataset.rij).textContent || "").trim();
      rij.classList.toggle("dh-leeg", leegte);
    });
    // One sheet of A4: what is long is printed smaller. Letters of other scripts need more height, and Dutch beside it more lines.
    var gewicht = taken.children.length * 45 + taken.textContent.length + waarde("wens").length + waarde("doel").length * 2 + waarde("hoe").length;
    if (g.ruim) gewicht *= 1.45;
    if (uitkomst.querySelector(".sk-naast") && "naast" in document.documentElement.dataset) gewicht *= 1.45;
    uitkomst.style.setProperty("--k", Math.max(0.5, Math.min(1, Math.sqrt(1500 / gewicht))).toFixed(3));
    uitkomst.classList.toggle("dh-vol", taken.children.length > 7);
  }
  function toon() {
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
    var soort = waarde("eenheid"), telt = !!(getal(waarde("aantal")) && soort);
    aan(blad.querySelector("[data-telt]"), telt);
    blad.querySelector("[data-eenheid-nu]").textContent = telt ? "(" + soort + ")" : "";
    var somVak = blad.querySelector("[data-som]");
    aan(somVak, !!som);
    somVak.classList.toggle("dh-som--genoeg", !!som && som.genoeg);
    if (som) zet(somVak.querySelector("span"), som.zin, som.waarden); else somVak.querySelector("span").replaceChildren();
    toonEigen();
    var klaar = toonLetters(o), eerste = true;
    var gedaan = { onderwerp: onderwerp, wens: waarde("wens"), doel: o.S.ja && o.M.ja, zelf: o.A.ja, acties: o.R.ja, datum: o.T.ja };
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
    meld(o);
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
    nieuw.value = nieuwAantal.value = "";
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

  vorm.addEventListener("submit", function (e) { e.preventDefault(); });
  vorm.addEventListener("input", function (e) {
    if (e.target.name === "actie") vakjes().forEach(function (v) { if (v.value === e.target.value) v.checked = e.target.checked; });
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
    nieuw.value = nieuwAantal.value = "";
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
