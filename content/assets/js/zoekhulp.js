/* The zoekhulp: type what is the matter, or tick; see who can help, direct help first, then the reachable.
   What was asked stands in the address behind #, which no server ever sees. */
(function () {
  "use strict";
  var blad = document.querySelector("[data-zoekhulp]");
  if (!blad) return;

  var gegevens = JSON.parse(blad.querySelector("[data-gegevens]").textContent), w = gegevens.woorden;
  var formulier = blad.querySelector("form"), veld = formulier.elements.q, uitkomst = blad.querySelector("[data-uitkomst]");
  var stand = blad.querySelector("[data-stand]"), altijd = blad.querySelector("[data-altijd]"), geen = blad.querySelector("[data-geen]");
  var verder = formulier.querySelector("[data-breed-open]"), gekozen = formulier.querySelector("[data-gekozen]");
  var index = window.kaartIndex, zoeker = window.kaartZoeken.maakZoeker(index), K = window.kaartKaartje, bereik = window.kaartBereik;
  formulier.hidden = false;
  // Beside the results there is room for all choices; above them they would push the results off the screen.
  verder.open = matchMedia("(min-width: 64em)").matches;

  /* -- what is asked <-> the address -- */
  function uitAdres() {
    var staat = new URLSearchParams(location.hash.slice(1));
    veld.value = staat.get("q") || "";
    Array.prototype.forEach.call(formulier.elements, function (e) {
      if (e.type === "checkbox") e.checked = staat.getAll(e.name).indexOf(e.value) >= 0;
      else if (e.tagName === "SELECT") e.value = staat.get(e.name) || "";
    });
  }
  function vraag() {
    var staat = new URLSearchParams();
    new FormData(formulier).forEach(function (waarde, naam) { if (String(waarde).trim()) staat.append(naam, String(waarde).trim()); });
    return staat;
  }
  function naarAdres(staat) {
    var tekst = staat.toString();
    if (tekst !== location.hash.slice(1)) history.replaceState(null, "", location.href.split("#")[0] + (tekst ? "#" + tekst : ""));
  }
  // What was chosen, in the words of the choices: also to be seen when they are folded away.
  function toonGekozen() {
    var keuzes = [];
    verder.querySelectorAll("input:checked").forEach(function (e) {
      var keuze = K.maak("span", "");
      e.parentNode.childNodes.forEach(function (deel) { if (deel !== e) keuze.append(deel.cloneNode(true)); });
      keuzes.push(keuze);
    });
    verder.querySelectorAll("select").forEach(function (e) {
      if (e.value) keuzes.push(K.maak("span", "", e.selectedOptions[0].textContent));
    });
    gekozen.replaceChildren.apply(gekozen, keuzes);
  }

  /** A function of an entry: 1 fits, 0 does not, -1 may fit: nobody knows, so ask. */
  function maakPast(staat) {
    var gebieden = staat.getAll("lg"), nu = staat.has("nu"), zv = staat.has("zv"), gratis = staat.has("gratis");
    var taal = staat.get("taal"), vw = staat.get("vw"), q = staat.has("q");
    return function (ingang) {
      var soort = ingang[0], meer = ingang[7], eisen = [];
      if (gebieden.length) eisen.push(+gebieden.some(function (g) { return ingang[4].indexOf(g) >= 0; }));
      if (soort === "hulpvraag") {
        // Nobody can ring a question: it answers words or a leefgebied, not who is reachable or free of charge.
        if (!q && (nu || zv || gratis || taal || vw)) eisen.push(0);
      } else {
        if (nu) eisen.push({ open: 1, vraag: -1 }[bereikbaarheid(ingang).soort] || 0);
        if (gratis) eisen.push(meer.gratis);
        if (vw) eisen.push(meer.alleen.length ? +(meer.alleen.indexOf(vw) >= 0) : 1);
        // Anyone may call a crisis line without a referral; what is spoken there is known of none.
        if (zv) eisen.push(soort === "crisis" ? 1 : meer.verwijzing);
        if (taal) eisen.push(soort === "crisis" || !meer.talen.length ? -1 : +(meer.talen.indexOf(taal) >= 0));
      }
      return eisen.indexOf(0) >= 0 ? 0 : eisen.indexOf(-1) >= 0 ? -1 : 1;
    };
  }
  // Worked out once a minute for all that are reached alike.
  var standen = new Map(), minuut = 0;
  function bereikbaarheid(ingang) {
    var codes = ingang[7].bereik, s = standen.get(codes);
    if (!s) standen.set(codes, (s = bereik.stand(codes)));
    return s;
  }
  function rang(ingang) { return bereikbaarheid(ingang).rang; }

  // What was drawn is kept: at the next key most of it is there again.
  var getekend = new Map();
  function rijVan(ingang) {
    var element = getekend.get(ingang);
    if (!element) getekend.set(ingang, (element = { crisis: lijn, hulpvraag: hulpvraag, organisatie: kaart }[ingang[0]](ingang)));
    return element;
  }

  function hulpvraag(ingang) {
    var nl = ingang[7].nl || [];
    var a = K.maak("a", "sk-vraag" + (ingang[7].spoed ? " sk-vraag--spoed" : ""), K.maak("b", "", K.paar(ingang[2], nl[0])));
    a.href = gegevens.wortel + ingang[1];
    a.append(K.maak("small", "", K.paar(ingang[3], nl[1])));
    return a;
  }
  function kaart(ingang) { return K.kaartje(ingang, gegevens, index); }
  /** A crisis line in one row: the number, what it is for and whether it answers now. Crisis texts always have their Dutch. */
  function lijn(ingang) {
    var meer = ingang[7], nummer = meer.lijnen[0][0], naam = ingang[2] === nummer ? "" : ingang[2], nl = meer.nl && meer.nl[0];
    var rij = K.maak("li", "sk-lijn"), bel = K.maak("a", "sk-lijn__nummer", K.maak("bdi", "", nummer)), over = K.maak("a", "sk-lijn__over");
    var tekst = K.maak("div", "sk-lijn__tekst", over);
    function zin(nr) { return nr >= 0 && K.rijtje(index, [nr], gegevens, true); }
    bel.href = "tel:" + nummer.replace(/\D/g, "");
    bel.firstChild.dir = "ltr";
    over.href = gegevens.wortel + ingang[1];
    over.append(K.maak("b", "", K.paar(ingang[3], nl, true)));
    if (naam) over.append(" ", K.maak("bdi", "", naam));
    var kosten = zin(meer.kosten), wanneer = [meer.lijnen[0][1], meer.bereik === "b" || meer.bereik === "o" ? -1 : meer.volgens].filter(function (nr) { return nr >= 0; });
    var tijden = wanneer.length && K.rijtje(index, wanneer, gegevens, true);
    // Below Dutch that has a line of its own there is nothing to join.
    if (kosten) tekst.append(naam || !nl ? " · " : "", K.maak("span", "sk-lijn__kosten", kosten));
    // Day and night stands beside the number already; on paper that is not there.
    if (tijden) tekst.append(K.maak("span", "sk-lijn__tijden" + (meer.bereik === "n" ? " sk-papier" : ""), tijden));
    rij.append(bel, tekst, K.nu(index, meer));
    return rij;
  }

  function nietsGevonden(antwoord) {
    return K.geenAntwoord(antwoord, index, gegevens.wortel).map(function (rij) {
      var deel = K.maak("div", "sk-geen", K.maak("p", "", rij.zin)), lijst = K.maak("ul", "sk-geen__wie");
      rij.links.forEach(function (link) {
        var li = K.maak("li", ""), i = link.ingang;
        if (i[0] === "crisis") return lijst.append(rijVan(i));
        var a = K.maak("a", "", i[0] === "hulpvraag" ? K.paar(i[2], i[7].nl && i[7].nl[0]) : K.naam(i[2]));
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
  var VRAGEN = 6;
  /** A group as {titel, lijst, onzeker, hoogste}: ``onzeker`` may fit, said below the others; at most ``hoogste`` at first. */
  function bouw(groep) {
    var sectie = K.maak("section", "sk-groep"), kop = K.maak("h2", "", K.woord(groep.titel));
    kop.append(" ", K.maak("span", "sk-telling", String(groep.lijst.length + groep.onzeker.length)));
    sectie.append(kop);
    function voegToe(ingangen) {
      if (!ingangen.length) return;
      var lijst = K.maak(groep.maak === lijn ? "ul" : "div", groep.klas);
      ingangen.forEach(function (i) { lijst.append(rijVan(i)); });
      sectie.append(lijst);
    }
    voegToe(groep.lijst.slice(0, groep.hoogste));
    if (groep.onzeker.length) sectie.append(K.maak("p", "sk-groep__onzeker", K.woord(w.onzeker)));
    voegToe(groep.onzeker);
    return sectie;
  }

  // Typing stays quick on a slow phone: a few cards at each key, more when the hands are still, all when asked for.
  var BIJ_TYPEN = 3, EERST = 24, STIL = 250, STUK = 12, hoeveel = EERST, klok = 0, beeld = [];

  /** ``meteen``: at a key; nobody waits until the engine has learned. */
  function toon(meteen) {
    var staat = vraag(), q = staat.get("q") || "", leeg = !Array.from(staat.keys()).length;
    naarAdres(staat);
    toonGekozen();
    altijd.hidden = !leeg;
    geen.hidden = true;
    blad.classList.toggle("sk-zoekhulp--gevraagd", !leeg);
    if (leeg) { uitkomst.replaceChildren(); beeld = []; stand.textContent = ""; return; }
    var antwoord = q ? zoeker.antwoord(q, meteen) : { lijst: index.ingangen, dichtst: null, zeker: true };
    var gevonden = antwoord.lijst.filter(function (i) { return i[0] !== "bladzijde" && i[0] !== "leefgebied"; });
    var ja = [], misschien = [], past = maakPast(staat), nu = Math.floor(Date.now() / 60000);
    if (nu !== minuut) { standen.clear(); minuut = nu; }
    gevonden.forEach(function (i) {
      var p = past(i);
      if (p === 1) ja.push(i);
      else if (p === -1) misschien.push(i);
    });
    var aantal = ja.length + misschien.length;
    stand.replaceChildren(aantal ? K.woord(w.gevonden, aantal) : K.woord(q ? w.niets : w.nietsGekozen));
    if (!aantal && antwoord.zeker !== null) {
      // Never an empty page, and never a guess.
      geen.hidden = false;
      geen.lastElementChild.replaceChildren.apply(geen.lastElementChild, nietsGevonden(zoeker.geenAntwoord(antwoord.dichtst)));
    }
    function soort(lijst, s) { return lijst.filter(function (i) { return i[0] === s; }); }
    // A stable sort keeps the order of the search where reachability is the same.
    function opBereik(lijst) {
      return lijst.map(function (i) { return [rang(i), i]; }).sort(function (a, b) { return a[0] - b[0]; }).map(function (p) { return p[1]; });
    }
    var over = hoeveel, ingekort = false;
    function groep(titel, lijst, maak, klas, hoogste, onzeker) {
      if (lijst.length > hoogste) ingekort = true;
      return { titel: titel, lijst: lijst, onzeker: onzeker || [], maak: maak, klas: klas, hoogste: hoogste };
    }
    function kaarten(titel, lijst) {
      var deel = groep(titel, lijst, kaart, "sk-kaartjes", over);
      over = Math.max(0, over - lijst.length);
      return deel;
    }
    var organisaties = opBereik(soort(ja, "organisatie")), bereikbaar = organisaties.filter(function (i) { return rang(i) <= 1; }), rest = organisaties.slice(bereikbaar.length);
    // Direct help first, always and whole, and what may help directly with it. Then what answers the question: the
    // hulpvragen when somebody typed one, the organisations when somebody only ticked what they must be.
    var direct = groep(w.crisis, opBereik(soort(ja, "crisis")), lijn, "sk-lijnen", Infinity, opBereik(soort(misschien, "crisis")));
    var vragen = groep(w.hulpvragen, soort(ja, "hulpvraag"), hulpvraag, "sk-vragen", hoeveel === Infinity ? Infinity : VRAGEN);
    var wie = [
      kaarten(w.bereikbaar, bereikbaar),
      kaarten(bereikbaar.length ? w.rest : w.organisaties, rest),
      kaarten(w.misschien, opBereik(soort(misschien, "organisatie")))
    ];
    var groepen = [direct].concat(q ? [vragen].concat(wie) : wie.concat(vragen))
      .filter(function (g) { return g.onzeker.length || g.lijst.length && g.hoogste; });
    // What a key does not change is not drawn again.
    var nieuw = [minuut, hoeveel].concat.apply([minuut, hoeveel], groepen.map(function (g) {
      return [g.titel, g.lijst.length].concat(g.lijst.slice(0, g.hoogste), g.onzeker);
    }));
    if (nieuw.length === beeld.length && nieuw.every(function (deel, nr) { return deel === beeld[nr]; })) return;
    beeld = nieuw;
    uitkomst.replaceChildren.apply(uitkomst, groepen.map(bouw));
    if (ingekort && hoeveel === EERST) {
      var meer = K.maak("button", "sk-knop sk-knop--licht", K.woord(w.meer));
      meer.type = "button";
      meer.addEventListener("click", function () { hoeveel = Infinity; toon(); });
      uitkomst.append(meer);
    }
    document.dispatchEvent(new Event("kaart-kaartjes"));
  }

  formulier.addEventListener("input", function () {
    clearTimeout(klok);
    hoeveel = BIJ_TYPEN;
    toon(true);
    klok = setTimeout(function () {
      hoeveel = EERST;
      if (!uitkomst.contains(document.activeElement)) toon(true);
    }, STIL);
  });
  formulier.querySelector("[data-klaar]").addEventListener("click", function () {
    verder.open = false;
    stand.focus();
  });
  formulier.addEventListener("submit", function (e) { e.preventDefault(); });
  formulier.addEventListener("reset", function () { setTimeout(function () { toon(); }); });
  window.addEventListener("hashchange", function () { uitAdres(); toon(); });
  // Paper shows all of it.
  window.addEventListener("beforeprint", function () { if (altijd.hidden) { hoeveel = Infinity; toon(); } });
  // Someone becomes reachable, or stops being so, while the page lies open; not under the hands of a reader.
  var gezien = "";
  document.addEventListener("kaart-tijden", function () {
    var nu = bereik.amsterdam(new Date()), tijdstip = nu.dag + " " + nu.minuut;
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
})();
