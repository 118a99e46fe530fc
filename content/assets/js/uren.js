/* Hours: who can be reached at a moment. Looks up the clock of Amsterdam, whatever the clock zone of this phone, in hours
   that were worked out when the site was made. Says nothing of being open when it does not know. No page, no network. */
(function () {
  "use strict";

  /** @type {Record<string, number>} */
  var DAGEN = { Mon: 0, Tue: 1, Wed: 2, Thu: 3, Fri: 4, Sat: 5, Sun: 6 };
  var klok = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/Amsterdam", weekday: "short", year: "numeric", month: "2-digit", day: "2-digit",
    hour: "2-digit", minute: "2-digit", hourCycle: "h23"
  });

  /** The date (ISO), weekday (0 = Monday) and minute of the day in Amsterdam.
      @param {Date} moment @returns {Kaart.Moment} */
  function amsterdam(moment) {
    /** @type {Record<string, string>} */
    var d = {};
    klok.formatToParts(moment).forEach(function (deel) { d[deel.type] = deel.value; });
    return { dag: d.year + "-" + d.month + "-" + d.day, weekdag: DAGEN[d.weekday], minuut: +d.hour * 60 + +d.minute };
  }

  /** @param {string} dag @param {number} aantal @returns {string} */
  function later(dag, aantal) {
    var d = new Date(dag + "T12:00:00Z");
    d.setUTCDate(d.getUTCDate() + aantal);
    return d.toISOString().slice(0, 10);
  }

  /** @param {number} minuten @returns {string} */
  function tijd(minuten) {
    return Math.floor(minuten % 1440 / 60) + ":" + String(minuten % 60).padStart(2, "0");
  }

  /** null: a holiday of which nothing is known; else the (from, until) pairs of that date.
      @param {Kaart.Rooster} rooster @param {Kaart.Moment} nu @param {number} plus */
  function opDag(rooster, nu, plus) {
    var anders = rooster.anders[plus ? later(nu.dag, plus) : nu.dag];
    return anders === undefined ? rooster.week[(nu.weekdag + plus) % 7] : anders;
  }

  /** Whether one line is answered. A lower rang is sooner reachable. ``zinnen``: the words to say it with.
      @param {string} code @param {Kaart.Moment} nu @param {Kaart.Tijden} alles @param {Kaart.Zinnen} zinnen @returns {Kaart.Stand} */
  function vanLijn(code, nu, alles, zinnen) {
    var w = zinnen.woorden;
    if (code === "n") return { soort: "open", rang: 0, tekst: w.nacht };
    if (code === "a") return { soort: "vraag", rang: 4, tekst: w.afspraak };
    if (code === "b") return { soort: "vraag", rang: 3, tekst: w.bel };
    if (code === "o") return { soort: "vraag", rang: 5, tekst: w.onbekend };
    if (nu.dag > alles.tot) return { soort: "vraag", rang: 5, tekst: w.verlopen };
    var rooster = alles.roosters[+code.slice(1)], vandaag = opDag(rooster, nu, 0), i, plus;
    if (vandaag === null) return { soort: "vraag", rang: 4, tekst: w.feestdag };
    for (i = 0; i < vandaag.length; i++) {
      if (nu.minuut < vandaag[i][0] || nu.minuut >= vandaag[i][1]) continue;
      var eind = vandaag[i][1], verder = 1;
      // What ends at midnight may go on at 0 of the next day.
      while (eind === 1440 && verder < 7) {
        var morgen = opDag(rooster, nu, verder);
        if (!morgen || !morgen.length || morgen[0][0] !== 0) break;
        eind = morgen[0][1];
        verder++;
      }
      if (verder === 7) return { soort: "open", rang: 0, tekst: w.nacht };
      return { soort: "open", rang: 1, tekst: w.open.replace("{tijd}", tijd(eind)) };
    }
    for (plus = 0; plus < 8; plus++) {
      var tijden = opDag(rooster, nu, plus) || [];
      for (i = 0; i < tijden.length; i++) {
        if (plus === 0 && tijden[i][0] <= nu.minuut) continue;
        var zin = plus === 0 ? w.vandaag : plus === 1 ? w.morgen : w.dag.replace("{dag}", zinnen.dagen[(nu.weekdag + plus) % 7]);
        return { soort: "straks", rang: 2, tekst: zin.replace("{tijd}", tijd(tijden[i][0])) };
      }
    }
    return { soort: "dicht", rang: 4, tekst: w.dicht };
  }

  /** The best of several lines (codes with spaces between), e.g. of one organisation.
      @param {string} codes @param {Kaart.Moment} nu @param {Kaart.Tijden} alles @param {Kaart.Zinnen} zinnen @returns {Kaart.Stand} */
  function stand(codes, nu, alles, zinnen) {
    return codes.split(" ").map(function (c) { return vanLijn(c, nu, alles, zinnen); }).sort(function (a, b) { return a.rang - b.rang; })[0];
  }

  window.kaartUren = { amsterdam: amsterdam, vanLijn: vanLijn, stand: stand };
})();
