/* The zoekhulp: type what is the matter, or tick; see who can help, the reachable first.
   What was asked stands in the address behind #, which no server ever sees. */
(function () {
  "use strict";
  var blad = document.querySelector("[data-zoekhulp]");
  if (!blad) return;

  var gegevens = JSON.parse(blad.querySelector("[data-gegevens]").textContent), w = gegevens.woorden;
  var formulier = blad.querySelector("form"), veld = formulier.elements.q, uitkomst = blad.querySelector("[data-uitkomst]");
  var stand = blad.querySelector("[data-stand]"), altijd = blad.querySelector("[data-altijd]"), geen = blad.querySelector("[data-geen]");
  var index = window.kaartIndex, zoeker = window.kaartZoeken.maakZoeker(index), K = window.kaartKaartje, bereik = window.kaartBereik;
  formulier.hidden = false;
  // Beside the results there is room for all choices; above them they would push the results off the screen.
  formulier.querySelector("[data-breed-open]").open = matchMedia("(min-width: 64em)").matches || location.hash.length > 1 && !/^#q=[^&]*$/.test(location.hash);

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

  /** A function of an entry: 1 fits, 0 does not, -1 may fit: nobody knows, so ask. */
  function maakPast(staat) {
    var gebieden = staat.getAll("lg"), nu = staat.has("nu"), zv = staat.has("zv"), gratis = staat.has("gratis");
    var taal = staat.get("taal"), vw = staat.get("vw");
    return function (ingang) {
      var meer = ingang[7], eisen = [];
      if (gebieden.length) eisen.push(+gebieden.some(function (g) { return ingang[4].indexOf(g) >= 0; }));
      if (nu && ingang[0] !== "hulpvraag") {
        var soort = bereikbaarheid(ingang).soort;
        eisen.push(soort === "open" ? 1 : soort === "vraag" ? -1 : 0);
      }
      // A crisis line is for everybody, without referral; the rest is asked of organisations only.
      if (ingang[0] === "organisatie") {
        if (zv) eisen.push(meer.verwijzing);
        if (gratis) eisen.push(meer.gratis);
        if (taal) eisen.push(meer.talen.length ? +(meer.talen.indexOf(taal) >= 0) : -1);
        if (vw) eisen.push(meer.alleen.length ? +(meer.alleen.indexOf(vw) >= 0) : 1);
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

  function hulpvraag(ingang) {
    var nl = ingang[7].nl || [];
    var a = K.maak("a", "sk-vraag" + (ingang[7].spoed ? " sk-vraag--spoed" : ""), K.maak("b", "", K.paar(ingang[2], nl[0])));
    a.href = gegevens.wortel + ingang[1];
    a.append(K.maak("small", "", K.paar(ingang[3], nl[1])));
    return a;
  }
  function kaart(ingang) { return K.kaartje(ingang, gegevens, index); }
  function groep(titel, ingangen, bouw) {
    if (!ingangen.length) return [];
    var sectie = K.maak("section", "sk-groep"), kop = K.maak("h2", "", K.woord(titel)), lijst = K.maak("div", bouw === hulpvraag ? "sk-vragen" : "sk-kaartjes");
    kop.append(" ", K.maak("span", "sk-telling", String(ingangen.length)));
    ingangen.forEach(function (i) { lijst.append(bouw(i)); });
    sectie.append(kop, lijst);
    return [sectie];
  }

  // Typing stays quick on a slow phone: a few cards at each key, more when the hands are still, all when asked for.
  var BIJ_TYPEN = 6, EERST = 24, STIL = 250, hoeveel = EERST, klok = 0;

  function toon() {
    var staat = vraag(), q = staat.get("q") || "", leeg = !Array.from(staat.keys()).length;
    naarAdres(staat);
    altijd.hidden = !leeg;
    geen.hidden = true;
    if (leeg) { uitkomst.replaceChildren(); stand.textContent = ""; return; }
    var gevonden = (q ? zoeker.zoek(q, index.ingangen.length) : index.ingangen).filter(function (i) { return i[0] !== "bladzijde" && i[0] !== "leefgebied"; });
    var ja = [], misschien = [], past = maakPast(staat), nu = Math.floor(Date.now() / 60000);
    if (nu !== minuut) { standen.clear(); minuut = nu; }
    gevonden.forEach(function (i) {
      var p = past(i);
      if (p === 1) ja.push(i);
      else if (p === -1) misschien.push(i);
    });
    var aantal = ja.length + misschien.length;
    if (!aantal) {
      // Never an empty page: the hulpvraag that looks most like it, and the larger maps.
      geen.hidden = false;
      ja = zoeker.lijktOp(q, "hulpvraag", 3);
    }
    function soort(lijst, s) { return lijst.filter(function (i) { return i[0] === s; }); }
    // A stable sort keeps the order of the search where reachability is the same.
    function opBereik(lijst) {
      return lijst.map(function (i) { return [rang(i), i]; }).sort(function (a, b) { return a[0] - b[0]; }).map(function (p) { return p[1]; });
    }
    var vragen = soort(ja, "hulpvraag"), organisaties = opBereik(soort(ja, "organisatie"));
    var bereikbaar = organisaties.filter(function (i) { return rang(i) <= 1; }), rest = organisaties.slice(bereikbaar.length);
    var onzeker = opBereik(soort(misschien, "crisis").concat(soort(misschien, "organisatie")));
    var over = hoeveel;
    function hooguit(lijst) {
      var deel = lijst.slice(0, over);
      over -= deel.length;
      return deel;
    }
    uitkomst.replaceChildren.apply(uitkomst, [].concat(
      groep(aantal ? w.hulpvragen : w.lijktOp, vragen.slice(0, 6), hulpvraag),
      groep(w.crisis, hooguit(opBereik(soort(ja, "crisis"))), kaart),
      groep(w.bereikbaar, hooguit(bereikbaar), kaart),
      groep(bereikbaar.length ? w.rest : w.organisaties, hooguit(rest), kaart),
      groep(w.misschien, hooguit(onzeker), kaart)
    ));
    if (aantal > hoeveel && over === 0 && hoeveel === EERST) {
      var meer = K.maak("button", "sk-knop sk-knop--licht", K.woord(w.meer));
      meer.type = "button";
      meer.addEventListener("click", function () { hoeveel = Infinity; toon(); });
      uitkomst.append(meer);
    }
    stand.replaceChildren(aantal ? K.woord(w.gevonden, aantal) : K.woord(w.niets));
    document.dispatchEvent(new Event("kaart-kaartjes"));
  }

  formulier.addEventListener("input", function () {
    clearTimeout(klok);
    hoeveel = BIJ_TYPEN;
    toon();
    klok = setTimeout(function () {
      hoeveel = EERST;
      if (!uitkomst.contains(document.activeElement)) toon();
    }, STIL);
  });
  formulier.addEventListener("submit", function (e) { e.preventDefault(); });
  formulier.addEventListener("reset", function () { setTimeout(toon); });
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
})();
