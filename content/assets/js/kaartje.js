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

  /** A text with its Dutch beside it, as the macro of the same name does; without Dutch the text alone. */
  function paar(tekst, nl, altijd) {
    if (!nl || !tekst) return tekst;
    var element = maak("span", "sk-paar" + (altijd ? " sk-paar--altijd" : ""), maak("span", "", tekst));
    element.append(" ", nederlands(nl, altijd));
    return element;
  }

  /** A word of the interface: [own, Dutch, language of the first]. */
  function woord(drie, vul) {
    function af(tekst) { return vul ? tekst.replace("{aantal}", vul) : tekst; }
    return paar(af(drie[0]), drie[2] === "nl" ? "" : af(drie[1]));
  }

  /** One card. ``gegevens``: {wortel, leefgebieden (by code), iconen, woorden}; ``zinnen`` of the index. */
  function kaartje(ingang, gegevens, index) {
    var meer = ingang[7], zinnen = index.zinnen, zinnenNl = index.zinnenNl || [], crisis = ingang[0] === "crisis", gebied = gegevens.leefgebieden[ingang[4][0]];
    var artikel = maak("article", "sk-kaartje" + (crisis ? " sk-kaartje--crisis" : ""));
    var kop = maak("div", "sk-kaartje__kop"), naast = maak("div");
    if (gebied) {
      artikel.style.setProperty("--kleur", gebied.kleur);
      artikel.style.setProperty("--tint", gebied.tint);
      artikel.style.setProperty("--licht", gebied.donker);
      var merk = maak("span", "sk-merk", icoon(gebied.icoon)), code = maak("span", "sk-merk__code", ingang[4][0]);
      code.setAttribute("aria-hidden", "true");
      merk.append(code);
      kop.append(merk);
    }
    var titel = maak("h3", "sk-kaartje__naam"), link = maak("a", "", bdi(ingang[2]));
    link.href = gegevens.wortel + ingang[1];
    titel.append(link);
    naast.append(titel, maak("p", "sk-kaartje__kort", paar(ingang[3], meer.nl && meer.nl[0], crisis)));
    kop.append(naast);
    artikel.append(kop);
    if (meer.lijnen.length || meer.bereik !== "o") {
      var stand = maak("p", "sk-nu");
      stand.dataset.bereik = meer.bereik;
      stand.hidden = true;
      artikel.append(stand);
    }
    meer.lijnen.forEach(function (lijn) {
      var regel = maak("div", "sk-kaartje__nummer"), bel = maak("a", "sk-bel sk-bel--groot", icoon(gegevens.iconen.telefoon));
      bel.href = "tel:" + lijn[0].replace(/\D/g, "");
      bel.append(bdi(lijn[0], "ltr"));
      regel.append(bel);
      var erbij = [lijn[1], zinnen[lijn[2]]].filter(Boolean).join(" · "), nl = [lijn[3] || lijn[1], zinnenNl[lijn[2]]].filter(Boolean).join(" · ");
      if (erbij) regel.append(maak("span", "sk-kaartje__bij", paar(erbij, nl !== erbij && nl, crisis)));
      artikel.append(regel);
    });
    if (!meer.lijnen.length) {
      var ander = maak("div", "sk-kaartje__nummer sk-kaartje__nummer--geen");
      if (meer.mail || meer.web) {
        var weg = maak("a", "sk-bel", icoon(meer.mail ? gegevens.iconen.mail : gegevens.iconen.web));
        weg.href = meer.mail ? "mailto:" + meer.mail : meer.web;
        weg.rel = "noreferrer external";
        weg.append(meer.mail ? bdi(meer.mail, "ltr") : woord(gegevens.woorden.website));
        ander.append(weg);
      }
      ander.append(maak("span", "sk-kaartje__bij", woord(gegevens.woorden.geenNummer)));
      artikel.append(ander);
    }
    if (meer.voet) {
      var voet = maak("p", "sk-kaartje__voet", paar(zinnen[meer.voet[0]], zinnenNl[meer.voet[0]]));
      voet.append(maak("br", "sk-los"), paar(zinnen[meer.voet[1]], zinnenNl[meer.voet[1]]));
      artikel.append(voet);
    }
    if (meer.id) {
      var knop = maak("button", "sk-lijstknop");
      knop.type = "button";
      knop.hidden = true;
      knop.dataset.lijst = meer.id;
      knop.dataset.naam = ingang[2];
      artikel.append(knop);
    }
    return artikel;
  }

  window.kaartKaartje = { maak: maak, kaartje: kaartje, paar: paar, nederlands: nederlands, woord: woord };
})();
