/* Understanding: which subject a text sounds like, learned from the wordings in the index. No page, no network.

   A text becomes features: its words, pairs of words, and runs of three and four letters inside words, which carry
   inflection, compounds and slips. Each feature weighs what it tells (tf-idf); a softmax over the subjects is trained on
   all wordings in a few rounds. Function words tell nothing about subjects, so they end up without weight by themselves. */
(function () {
  "use strict";
  var V = window.kaartVouwen;

  // Rounds over all wordings, step, and how steep the chances are; by cross-validation (python -m tests.bench zoekvragen).
  var RONDEN = 5, STAP = 0.5, STEIL = 5;
  // How much a word and a pair weigh beside a run of letters.
  var WOORD = 1.5, PAAR = 1.5, WORTEL = 1;
  var KORTST = 3, LANGST = 4;
  // How heavily it counts against a feature that it is said of many subjects, and what an unknown one takes from the rest.
  var EENDUIDIG = 0.5, ONBEKEND = 0.5;

  /** @param {(naam: string, hoeveel: number) => void} tel @param {string} merk @param {string} w @param {number} kortst @param {number} langst */
  function reeksen(tel, merk, w, kortst, langst) {
    var rand = "<" + w + ">";
    for (var lang = kortst; lang <= langst; lang++) {
      for (var i = 0; i + lang <= rand.length; i++) tel(merk + rand.slice(i, i + lang), 1);
    }
  }
  /** Features of a row of words, each with how often it is there.
      @param {string[]} ws @returns {Map<string, number>} */
  function kenmerken(ws) {
    /** @type {Map<string, number>} */
    var uit = new Map();
    /** @param {string} naam @param {number} hoeveel */
    function tel(naam, hoeveel) { uit.set(naam, (uit.get(naam) || 0) + hoeveel); }
    ws.forEach(function (w, nr) {
      tel(w, WOORD);
      if (nr) tel(ws[nr - 1] + " " + w, PAAR);
      reeksen(tel, "~", w, KORTST, LANGST);
      var stam = V.geraamte(w);
      if (!stam) return;
      tel("=" + stam, WORTEL);
      reeksen(tel, "-", stam, 2, 3);
    });
    return uit;
  }

  /** Learns from wordings. ``voorbeelden``: [text, subject] with subjects 0 … ``aantal`` - 1.
      @param {[string, number][]} voorbeelden @param {number} aantal @param {string} taal @returns {Kaart.Begrijper} */
  function maakBegrijper(voorbeelden, aantal, taal) {
    /** @type {Map<string, number>} */
    var nummers = new Map();
    /** @type {number[]} */
    var inZinnen = [];
    /** @type {Map<number, number>[]} How often each feature is said of which subjects. */
    var gezegdVan = [];
    /** @type {Map<string, Set<number>>} */
    var onderwerpenVan = new Map();
    /** @type {Map<string, number>[]} */
    var zakken = [];
    /** @type {number[]} */
    var zegt = [];
    /** @type {Kaart.Vector[]} */
    var vectoren = [];
    var gewichten = new Float32Array(0), som = new Float32Array(aantal);

    /* -- learning: in small steps, so that a key in between need not wait -- */
    /** @param {[string, number]} v */
    function tel(v) {
      var ws = V.gezegd(v[0], taal), zak = kenmerken(ws);
      zak.forEach(function (hoeveel, naam) {
        var nr = nummers.get(naam);
        if (nr === undefined) {
          nummers.set(naam, (nr = inZinnen.push(0) - 1));
          gezegdVan.push(new Map());
        }
        inZinnen[nr]++;
        gezegdVan[nr].set(v[1], (gezegdVan[nr].get(v[1]) || 0) + 1);
      });
      ws.forEach(function (w) {
        var set = onderwerpenVan.get(w);
        if (!set) onderwerpenVan.set(w, (set = new Set()));
        set.add(v[1]);
      });
      zakken.push(zak);
    }
    // What a feature tells: much when it is rare, little when it is said of all subjects alike (as function words are).
    function weeg() {
      zegt = inZinnen.map(function (vaak, nr) {
        var wanorde = 0;
        if (vaak > 1) gezegdVan[nr].forEach(function (hier) { wanorde -= hier / vaak * Math.log(hier / vaak); });
        var eenduidig = Math.max(0, 1 - wanorde / Math.log(aantal));
        return (Math.log((voorbeelden.length + 1) / (vaak + 1)) + 1) * Math.pow(eenduidig, EENDUIDIG);
      });
      gewichten = new Float32Array(nummers.size * aantal);
      gezegdVan = [];
      bekend = Array.from(onderwerpenVan.keys()).filter(function (w) { return w.length >= 4; });
    }
    /** @param {number} nr -1: never seen */
    function zeldzaamheid(nr) { return nr < 0 ? Math.log(voorbeelden.length + 1) + 1 : zegt[nr]; }

    /** @param {Map<string, number>} zak @returns {Kaart.Vector} */
    function vector(zak) {
      /** @type {number[]} */
      var nrs = [];
      /** @type {number[]} */
      var waarden = [];
      var kwadraat = 0;
      zak.forEach(function (hoeveel, naam) {
        var nr = nummers.get(naam), gezien = nr !== undefined ? nr : -1;
        var waarde = (hoeveel > 1 ? 1 + Math.log(hoeveel) : hoeveel) * zeldzaamheid(gezien);
        // What was never seen makes the rest weigh less: the less is known, the less is sure.
        kwadraat += waarde * waarde * (gezien < 0 ? ONBEKEND : 1);
        if (gezien < 0) return;
        nrs.push(gezien);
        waarden.push(waarde);
      });
      var lengte = Math.sqrt(kwadraat) || 1;
      return { nrs: Int32Array.from(nrs), waarden: Float32Array.from(waarden, function (w) { return w / lengte; }) };
    }

    /** Chances of all subjects, in ``uit``.
        @param {Kaart.Vector} v @param {Float32Array} uit @returns {Float32Array} */
    function kansen(v, uit) {
      var i, k, plek, waarde, hoogste = -Infinity, totaal = 0;
      uit.fill(0);
      for (i = 0; i < v.nrs.length; i++) {
        plek = v.nrs[i] * aantal;
        waarde = v.waarden[i];
        for (k = 0; k < aantal; k++) uit[k] += waarde * gewichten[plek + k];
      }
      for (k = 0; k < aantal; k++) if (uit[k] > hoogste) hoogste = uit[k];
      for (k = 0; k < aantal; k++) totaal += uit[k] = Math.exp(STEIL * (uit[k] - hoogste));
      for (k = 0; k < aantal; k++) uit[k] /= totaal;
      return uit;
    }

    var volgorde = voorbeelden.map(function (_, i) { return i; }), ronde = 0, plek = volgorde.length, toeval = 3;
    // The same order everywhere and always.
    function schud() {
      for (var i = volgorde.length - 1; i > 0; i--) {
        toeval = (Math.imul(toeval, 1664525) + 1013904223) >>> 0;
        var j = Math.floor(toeval / 4294967296 * (i + 1)), ander = volgorde[i];
        volgorde[i] = volgorde[j];
        volgorde[j] = ander;
      }
    }
    /** @param {number} i */
    function leerVan(i) {
      var v = vectoren[i], goed = voorbeelden[i][1], p = kansen(v, som);
      for (var k = 0; k < aantal; k++) {
        var fout = ((k === goed ? 1 : 0) - p[k]) * STAP;
        if (fout < 0.001 && fout > -0.001) continue;
        for (var n = 0; n < v.nrs.length; n++) gewichten[v.nrs[n] * aantal + k] += fout * v.waarden[n];
      }
    }
    /** Learn on for about ``duur`` ms; whether there is more to learn.
        @param {number} duur @returns {boolean} */
    function leer(duur) {
      if (!voorbeelden.length) return false;
      var tot = duur === Infinity ? Infinity : Date.now() + duur, teller = 0;
      while (ronde < RONDEN || plek < volgorde.length) {
        if (zakken.length < voorbeelden.length) {
          tel(voorbeelden[zakken.length]);
          if (zakken.length === voorbeelden.length) weeg();
        } else if (vectoren.length < zakken.length) vectoren.push(vector(zakken[vectoren.length]));
        else {
          if (plek === volgorde.length) { schud(); plek = 0; ronde++; }
          leerVan(volgorde[plek++]);
        }
        if (++teller % 16 === 0 && Date.now() > tot) return true;
      }
      return false;
    }

    /* -- asking -- */
    /** @type {string[]} The words that somebody wrote down. */
    var bekend = [];
    /** @type {Map<string, string[]>} */
    var gelezen = new Map();
    /** A word that nobody wrote down, as words that somebody did: the two that it is made of (in Dutch), or the one that it is
        with a slip in it; else itself.
        @param {string} w @returns {string[]} */
    function alsBekend(w) {
      if (onderwerpenVan.has(w)) return [w];
      var al = gelezen.get(w);
      if (al) return al;
      /** @type {string[]} */
      var uit = [w], i;
      if (taal === "nl") {
        for (i = w.length - 3; i >= 3; i--) {
          var voor = w.slice(0, i), achter = w.slice(i);
          if (!onderwerpenVan.has(voor)) voor = voor.replace(/s$/, "");
          if (voor.length >= 3 && onderwerpenVan.has(voor) && onderwerpenVan.has(achter)) { uit = [w, voor, achter]; break; }
        }
      }
      if (uit.length === 1 && w.length >= 6) {
        var hoogste = w.length >= 8 ? 2 : 1, bij = bekend.filter(function (b) { return b[0] === w[0] && V.dichtbij(w, b, hoogste); });
        // Nearest first: with one slip before with two.
        bij.sort(function (a, b) { return +V.dichtbij(w, b, 1) - +V.dichtbij(w, a, 1); });
        if (bij.length) uit = [w, bij[0]];
      }
      if (gelezen.size > 500) gelezen.clear();
      gelezen.set(w, uit);
      return uit;
    }
    /** @param {string} tekst @returns {string[]} */
    function gehoord(tekst) {
      /** @type {string[]} */
      var uit = [];
      V.gezegd(tekst, taal).forEach(function (w) { uit = uit.concat(alsBekend(w)); });
      return uit;
    }
    // A story of more words than this is also read piece by piece.
    var KORT = 4, STUKKEN = [3, 5], IN_STUK = 0.9;
    /** How much each subject is meant: of a story the piece that says it most counts.
        @param {string} tekst @returns {Float32Array} */
    function lees(tekst) {
      leer(Infinity);
      var ws = gehoord(tekst), uit = kansen(vector(kenmerken(ws)), new Float32Array(aantal));
      if (ws.length <= KORT) return uit;
      /** @type {string[][]} */
      var stukken = [], delen = V.zinnen(tekst);
      if (delen.length > 1) stukken = delen.map(function (deel) { return gehoord(deel); });
      STUKKEN.forEach(function (lang) {
        if (ws.length > lang) for (var i = 0; i + lang <= ws.length; i++) stukken.push(ws.slice(i, i + lang));
      });
      var hier = new Float32Array(aantal), heel = Float32Array.from(uit);
      stukken.forEach(function (stuk) {
        kansen(vector(kenmerken(stuk)), hier);
        for (var k = 0; k < aantal; k++) if (hier[k] * IN_STUK > uit[k]) uit[k] = hier[k] * IN_STUK;
      });
      return uit;
    }
    /** Whether a word tells something: one that is said of many subjects does not.
        @param {string} woord @returns {boolean} */
    function zegtIets(woord) {
      leer(Infinity);
      var set = onderwerpenVan.get(woord);
      return !set || set.size < Math.max(5, aantal / 5);
    }
    return { leer: leer, lees: lees, zegtIets: zegtIets };
  }

  window.kaartBegrijpen = { maakBegrijper: maakBegrijper, kenmerken: kenmerken };
})();
