/* The GROW talk: pick the questions, then talk and write down what matters.
   What somebody writes stays in this tab, and in the file that person saves; it is never sent anywhere. */
(function () {
  "use strict";
  var blad = document.querySelector("[data-grow]");
  if (!blad) return;

  var B = window.kaartBewaren, kladblok = B.tabblad("kaart-grow"), SOORT = "mijn-gesprek";
  var g = JSON.parse(blad.querySelector("[data-gegevens]").textContent), z = g.zinnen, rtl = document.documentElement.dir === "rtl";
  var vorm = blad.querySelector("form"), tien = blad.querySelector("[data-tien]"), modus = "kiezen", vorige = null;
  var vakjes = Array.from(vorm.querySelectorAll("[name=vraag]")), scores = Array.from(vorm.querySelectorAll("[name=score]"));
  var vragen = new Map();
  blad.querySelectorAll("[data-vraag]").forEach(function (e) { vragen.set(e.dataset.vraag, e); });

  /* -- sentences: the own language, and the Dutch beside it (as in doelhulp.js) -- */
  var LINKS = /(\+?[0-9A-Za-z\u00c0-\u024f](?:[0-9A-Za-z\u00c0-\u024f\s.,:;/@&'\u2019+_%#=?·\u2010-\u2015-]*[0-9A-Za-z\u00c0-\u024f/])?)/;
  function nederlands(tekst, klas) {
    var e = document.createElement("span");
    e.lang = "nl";
    e.dir = "ltr";
    e.textContent = tekst;
    if (klas) e.className = klas;
    return e;
  }
  function zet(e, drie, waarden) {
    function vul(t) { return t.replace(/%\((\w+)\)s/g, function (heel, naam) { return waarden && naam in waarden ? waarden[naam] : heel; }); }
    var tekst = vul(drie[0]);
    e.replaceChildren();
    if (drie[2] !== g.taal) e.append(nederlands(tekst));
    else if (!rtl) e.append(tekst);
    else tekst.split(LINKS).forEach(function (deel, nr) {
      if (!deel) return;
      var stuk = document.createElement(nr % 2 ? "bdi" : "span");
      if (nr % 2) stuk.dir = "ltr";
      stuk.textContent = deel;
      e.append(stuk);
    });
    if (drie[2] !== "nl") e.append(nederlands(vul(drie[1]), "sk-naast"));
  }

  /* -- what is picked and written -- */
  function antwoord(id) { return vragen.get(id).querySelector("[data-antwoord]"); }
  function lees() {
    var score = scores.filter(function (s) { return s.checked; })[0];
    return {
      soort: SOORT, versie: 1, taal: g.taal, modus: modus,
      // An answer to a question that was put aside is kept too.
      vragen: vakjes.filter(function (v) { return v.checked || antwoord(v.value).value.trim(); }).map(function (v) {
        return { id: v.value, vraag: vragen.get(v.value).dataset.nl, gekozen: v.checked, antwoord: antwoord(v.value).value.trim() };
      }),
      score: score ? +score.value : null,
      tien: tien.value.trim()
    };
  }
  function geldig(s) {
    return !!s && s.soort === SOORT && s.versie === 1 && typeof s.tien === "string"
      && (s.score === null || Number.isInteger(s.score) && s.score >= 0 && s.score <= 10)
      && Array.isArray(s.vragen) && s.vragen.every(function (v) { return v && typeof v.id === "string" && typeof v.antwoord === "string" && typeof v.gekozen === "boolean"; });
  }
  function zetStaat(s) {
    var per = new Map(s.vragen.map(function (v) { return [v.id, v]; }));
    vakjes.forEach(function (v) {
      var een = per.get(v.value);
      v.checked = !!een && een.gekozen;
      antwoord(v.value).value = een ? een.antwoord.slice(0, 1500) : "";
    });
    scores.forEach(function (r) { r.checked = s.score === +r.value; });
    tien.value = s.tien.slice(0, 1500);
    toonModus(s.modus === "gesprek" && vakjes.some(function (v) { return v.checked; }) ? "gesprek" : "kiezen");
  }
  function begin() {
    return { modus: "kiezen", score: null, tien: "", vragen: vakjes.filter(function (v) { return "kern" in v.dataset; }).map(function (v) { return { id: v.value, gekozen: true, antwoord: "" }; }) };
  }
  function geschreven() {
    var s = lees();
    return !!s.tien || s.score !== null || s.vragen.some(function (v) { return v.antwoord; });
  }

  /* -- showing it -- */
  function toon() {
    var aantal = 0;
    vakjes.forEach(function (v) {
      if (v.checked) aantal++;
      vragen.get(v.value).hidden = !v.checked;
    });
    zet(blad.querySelector("[data-gekozen]"), aantal ? z.gekozen : z.niets, { aantal: aantal });
    blad.querySelectorAll("[data-deel]").forEach(function (d) {
      var leeg = !d.querySelector("[data-vraag]:not([hidden])");
      d.classList.toggle("gr-deel--leeg", leeg);
      d.querySelector("[data-leeg]").hidden = !leeg;
    });
    // A printed text area is cut off, so what is written is printed as text, and lines where there is nothing.
    blad.querySelectorAll("[data-papier]").forEach(function (p) {
      var tekst = p.parentElement.querySelector("textarea").value.trim();
      p.firstElementChild.textContent = tekst;
      p.classList.toggle("gr-papier--vol", !!tekst);
    });
    kladblok.bewaar(lees());
  }
  function toonModus(nieuw) {
    modus = nieuw;
    blad.dataset.modus = nieuw;
    blad.querySelectorAll("[data-blad]").forEach(function (b) { b.hidden = b.dataset.blad !== nieuw; });
    blad.querySelectorAll("[data-bij-gesprek]").forEach(function (b) { b.hidden = nieuw !== "gesprek"; });
    toon();
  }
  function ga(nieuw) {
    toonModus(nieuw);
    window.scrollTo(0, 0);
    blad.querySelector("[data-blad=" + nieuw + "] h2").focus({ preventScroll: true });
  }
  blad.querySelector("[data-begin]").addEventListener("click", function () {
    if (vakjes.some(function (v) { return v.checked; })) ga("gesprek");
    else vakjes[0].focus();
  });
  blad.querySelector("[data-kies]").hidden = false;
  blad.querySelector("[data-kies]").addEventListener("click", function () { ga("kiezen"); });
  vorm.addEventListener("input", toon);
  vorm.addEventListener("submit", function (e) { e.preventDefault(); });

  // Which of the four parts is on the screen now.
  var links = Array.from(blad.querySelectorAll("[data-naar]"));
  if ("IntersectionObserver" in window) {
    var kijker = new IntersectionObserver(function (wat) {
      wat.forEach(function (w) {
        if (w.isIntersecting) links.forEach(function (a) {
          if (a.dataset.naar === w.target.dataset.deel) a.setAttribute("aria-current", "true"); else a.removeAttribute("aria-current");
        });
      });
    }, { rootMargin: "-25% 0px -70% 0px" });
    blad.querySelectorAll("[data-deel]").forEach(function (d) { kijker.observe(d); });
  }

  /* -- messages, with a way back -- */
  var vak = blad.querySelector("[data-bericht]"), knopTerug = vak.querySelector("[data-terug]");
  function bericht(drie, terug) {
    vak.hidden = false;
    zet(vak.querySelector("span"), drie);
    knopTerug.hidden = !terug;
  }
  knopTerug.addEventListener("click", function () {
    if (vorige) zetStaat(vorige);
    vorige = null;
    bericht(z.terug, false);
  });

  /* -- a file to keep, and away with it -- */
  blad.querySelector("[data-opslaan]").addEventListener("click", function () {
    B.naarBestand(SOORT + ".json", lees());
    bericht(z.bewaard, false);
  });
  B.uitBestand(blad.querySelector("[data-openen]"), blad.querySelector("[data-bestand]"), geldig, function (s) {
    vorige = geschreven() ? lees() : null;
    zetStaat(s);
    bericht(s.vragen.every(function (v) { return vragen.has(v.id); }) ? z.geopend : z.deels, !!vorige);
  }, function () { bericht(z.verkeerd, false); });
  B.wissen(blad, function () {
    vorige = null;
    zetStaat(begin());
    kladblok.wis();
    bericht(z.leeg, false);
  });

  var oud = kladblok.lees();
  blad.querySelector("[data-bewaar]").hidden = false;
  zetStaat(geldig(oud) ? oud : begin());
})();
