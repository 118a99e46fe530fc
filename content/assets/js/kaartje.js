/* The one card, made in the browser from an entry of the index: for the zoekhulp and for "mijn lijst". */
(function () {
  "use strict";

  function maak(soort, klas, inhoud) {
    var element = document.createElement(soort);
    if (klas) element.className = klas;
    if (inhoud !== undefined) element.append(inhoud);
    return element;
  }

  function bdi(tekst, richting) {
    var element = maak("bdi", "", tekst);
    if (richting) element.dir = richting;
    return element;
  }

  function icoon(pad) {
    var ruimte = "http://www.w3.org/2000/svg", svg = document.createElementNS(ruimte, "svg"), p = document.createElementNS(ruimte, "path");
    svg.setAttribute("viewBox", "0 0 24 24");
    svg.setAttribute("class", "sk-icoon");
    svg.setAttribute("aria-hidden", "true");
    svg.setAttribute("focusable", "false");
    p.setAttribute("d", pad);
    svg.append(p);
    return svg;
  }

  function nederlands(tekst, altijd) {
    var element = maak("span", "sk-naast" + (altijd ? " sk-naast--altijd" : ""), tekst);
    element.lang = "nl";
    element.dir = "ltr";
    return element;
  }

  // As stukken() in hooks/vertaling/cijfers.py: these runs keep their order inside right-to-left text.
  var LINKS = /(\+?[0-9A-Za-z\u00c0-\u024f](?:[0-9A-Za-z\u00c0-\u024f\s.,:;/@&'\u2019+_%#=?·\u2010-\u2015-]*[0-9A-Za-z\u00c0-\u024f/])?)/;
  /** A text in the own language, its numbers and Latin words in their own order. */
  function los(tekst) {
    var stuk = document.createDocumentFragment();
    if (document.documentElement.dir !== "rtl") stuk.append(tekst);
    else tekst.split(LINKS).forEach(function (deel, nr) { if (deel) stuk.append(nr % 2 ? bdi(deel, "ltr") : deel); });
    return stuk;
  }

  /** A text with its Dutch beside it, as the macro of the same name does; without Dutch the text alone. */
  function paar(tekst, nl, altijd) {
    if (!tekst) return tekst;
    if (!nl) return typeof tekst === "string" ? los(tekst) : tekst;
    var element = maak("span", "sk-paar" + (altijd ? " sk-paar--altijd" : ""), maak("span", "", typeof tekst === "string" ? los(tekst) : tekst));
    element.append(" ", nederlands(nl, altijd));
    return element;
  }

  /** A word of the interface: [own, Dutch, language of the first]. */
  function woord(drie, vul) {
    function af(tekst) { return vul ? tekst.replace("{aantal}", vul) : tekst; }
    if (drie[2] === "nl") return kaal({ eigen: af(drie[0]), stand: document.documentElement.lang === "nl" ? VERTAALD : IN_HET_NEDERLANDS });
    return paar(af(drie[0]), af(drie[1]));
  }

  /* -- texts of cards: see Zoekindex in hooks/paginas/zoekindex.py -- */
  var VERTAALD = 0, IN_HET_NEDERLANDS = 1, VEROUDERD = 2, IN_PAGINATAAL = document.documentElement.lang;
  function tekst(index, nr) {
    var t = index.teksten[nr];
    return { eigen: t[0], nl: t.length > 1 ? t[1] : t[0], stand: t[2] || VERTAALD };
  }
  function kaal(t) {
    if (t.stand !== IN_HET_NEDERLANDS) return los(t.eigen);
    var element = maak("span", "", t.eigen);
    element.lang = "nl";
    element.dir = "ltr";
    return element;
  }
  function merkje(drie) { return maak("span", "sk-nl", drie[0]); }

  /** Several short texts on one line, as the macro of the same name does. ``nrs`` are numbers of texts. */
  function rijtje(index, nrs, gegevens, altijd, streep) {
    var delen = nrs.map(function (nr) { return tekst(index, nr); }), eigen = document.createDocumentFragment();
    delen.forEach(function (t, nr) {
      if (nr) eigen.append(streep || " · ");
      eigen.append(kaal(t));
      if (t.stand === VEROUDERD && gegevens) eigen.append(" ", merkje(gegevens.woorden.verouderd));
    });
    if (IN_PAGINATAAL === "nl" || delen.every(function (t) { return t.stand === IN_HET_NEDERLANDS; })) return eigen;
    var nl = delen.map(function (t) { return t.nl; }).join(streep || " · ");
    return paar(eigen, nl, altijd || delen.some(function (t) { return t.stand === VEROUDERD; }));
  }

  /** The element that tijden.js fills with whether somebody can be reached now. */
  function nu(index, meer) {
    var stand = maak("p", "sk-nu");
    stand.dataset.bereik = meer.bereik;
    if (meer.volgens >= 0) {
      var t = tekst(index, meer.volgens);
      stand.dataset.volgens = t.eigen;
      if (IN_PAGINATAAL !== "nl") stand.dataset.volgensNl = t.nl;
    }
    stand.hidden = true;
    return stand;
  }

  function kleur(element, gebied) {
    element.className += " " + gebied.kleur;
    return element;
  }
  function beeld(meer, gebied, gegevens) {
    var element;
    if (meer.logo) {
      element = maak("img", "sk-beeld");
      element.src = gegevens.wortel + "logos/" + meer.logo;
      element.alt = "";
      return element;
    }
    element = kleur(maak("span", "sk-beeld sk-monogram", meer.monogram), gebied);
    element.setAttribute("aria-hidden", "true");
    return element;
  }
  function merk(code, gebied) {
    var element = kleur(maak("span", "sk-merk", icoon(gebied.icoon)), gebied), letters = maak("span", "sk-merk__code", code);
    letters.setAttribute("aria-hidden", "true");
    element.append(letters);
    return element;
  }
  function naam(tekst) {
    var element = bdi(tekst, IN_PAGINATAAL === "nl" ? "" : "ltr");
    element.lang = "nl";
    return element;
  }

  /** What to say when nothing is understood, for the list in the header and for the zoekhulp: a row each of text, and of
      entries with where they lead. ``geen`` is what the search engine gave. */
  function geenAntwoord(geen, index, wortel) {
    var rijen = [{ zin: rijtje(index, [geen.zin]), links: [] }];
    function link(ingang) {
      var web = (ingang[7].wegen || []).filter(function (w) { return w[0] === "web"; })[0];
      return { ingang: ingang, adres: web && !ingang[7].lijnen.length ? web[1] : wortel + ingang[1], buiten: Boolean(web && !ingang[7].lijnen.length) };
    }
    geen.rijen.forEach(function (rij) { rijen.push({ zin: rijtje(index, [rij.tekst], null, true), links: rij.ingangen.map(link) }); });
    if (geen.dichtst) rijen.push({ zin: rijtje(index, [geen.misschien]), links: [link(geen.dichtst)] });
    return rijen;
  }

  /** One card of an organisation: the same as the macro ``kaartje`` makes of the same Kaartje.
      ``gegevens``: {wortel, leefgebieden (by code), iconen, woorden}. */
  function kaartje(ingang, gegevens, index) {
    var meer = ingang[7], code = ingang[4][0], gebied = gegevens.leefgebieden[code];
    function rij(nrs, streep) { return rijtje(index, nrs, gegevens, false, streep); }
    var artikel = kleur(maak("article", "sk-kaartje"), gebied), kop = maak("div", "sk-kaartje__kop"), naast = maak("div");
    var titel = maak("h3", "sk-kaartje__naam"), link = maak("a", "", naam(ingang[2])), kort = maak("p", "sk-kaartje__kort", rij([meer.kort]));
    link.href = gegevens.wortel + ingang[1];
    titel.append(link);
    if (tekst(index, meer.kort).stand === IN_HET_NEDERLANDS) kort.append(" ", merkje(gegevens.woorden.inHetNederlands));
    naast.append(titel, kort);
    kop.append(beeld(meer, gebied, gegevens), naast, merk(code, gebied));
    artikel.append(kop);
    if (meer.melding) {
      var melding = maak("p", "sk-bericht", icoon(gegevens.iconen.melding));
      melding.dataset.tot = meer.melding[1];
      melding.append(maak("span", "", rij(meer.melding[0], " ")));
      artikel.append(melding);
    }
    if (meer.lijnen.length || meer.bereik !== "o") artikel.append(nu(index, meer));
    meer.lijnen.forEach(function (lijn) {
      var regel = maak("div", "sk-kaartje__nummer"), bel = maak("a", "sk-bel sk-bel--groot", icoon(gegevens.iconen.telefoon));
      bel.href = "tel:" + lijn[0].replace(/\D/g, "");
      bel.append(bdi(lijn[0], "ltr"));
      regel.append(bel);
      if (lijn[1].length) regel.append(maak("span", "sk-kaartje__bij", rij(lijn[1])));
      artikel.append(regel);
    });
    if (!meer.lijnen.length) {
      var anders = maak("div", "sk-kaartje__nummer sk-kaartje__nummer--geen");
      (meer.wegen || []).forEach(function (weg) {
        var element = maak(weg[1] ? "a" : "span", "sk-bel", icoon(gegevens.iconen[weg[0]]));
        if (weg[1]) {
          element.href = weg[1];
          element.rel = "noreferrer external";
        }
        element.append(weg[0] === "plek" ? naam(weg[2]) : bdi(weg[2], "ltr"));
        if (weg[0] === "plek") element.lastChild.dir = "ltr";
        anders.append(element);
      });
      anders.append(maak("span", "sk-kaartje__bij", woord(gegevens.woorden.geenNummer)));
      artikel.append(anders);
    }
    var voet = maak("p", "sk-kaartje__voet", rij(meer.voet[0])), knop = maak("button", "sk-lijstknop");
    voet.append(maak("br", "sk-los"), rij(meer.voet[1]));
    knop.type = "button";
    knop.hidden = true;
    knop.dataset.lijst = meer.id;
    knop.dataset.naam = ingang[2];
    artikel.append(voet, knop);
    return artikel;
  }

  window.kaartKaartje = { maak: maak, kaartje: kaartje, paar: paar, nederlands: nederlands, woord: woord, rijtje: rijtje, nu: nu, los: los, geenAntwoord: geenAntwoord, naam: naam };
})();
