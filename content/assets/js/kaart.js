/* The search field in the header, the language menu, and the choice of a light or dark screen. */
(function () {
  "use strict";

  /* -- search field: a combobox (WAI-ARIA Authoring Practices) -- */
  document.querySelectorAll("[data-zoek]").forEach(function (vak) {
    var veld = vak.querySelector("input"), lijst = vak.querySelector("ul"), stand = vak.querySelector("[data-zoek-stand]");
    var wortel = vak.dataset.wortel, zoeker = null, bezig = false, gekozen = -1, beantwoord = false, wijst = false;

    function laad() {
      if (bezig) return;
      bezig = true;
      if (window.kaartIndex) return neem();
      // The first script is soon there, and enough to understand plain words with; the second one has all the rest.
      haal(vak.dataset.index, function () { haal(vak.dataset.indexVerder); });
    }
    function haal(adres, daarna) {
      var script = document.createElement("script");
      script.src = adres;
      script.onload = function () {
        neem();
        if (daarna) daarna();
      };
      document.head.append(script);
    }
    function neem() {
      var eerste = !zoeker;
      zoeker = window.kaartZoeken.maakZoeker(window.kaartIndex, zoeker);
      leer(zoeker);
      if (eerste) toon();
      else ververs();
    }

    var ROOM = 9, ANDERE = 6, STUK = 12;
    // The engine learns between two keys, not during the first one; then it can say more. What somebody chooses from stays.
    function leer(deze) {
      if (deze.leer(STUK)) setTimeout(leer, 0, deze);
      else ververs();
    }
    // Not under the hand of who is about to choose.
    function ververs() {
      if (!lijst.hidden && gekozen < 0 && !wijst) toon();
    }
    lijst.addEventListener("pointermove", function () { wijst = true; });
    lijst.addEventListener("pointerdown", function () { wijst = true; });
    // A finger leaves before its click comes: that one must still find the row that it was put on.
    lijst.addEventListener("pointerleave", function () {
      setTimeout(function () {
        wijst = false;
        ververs();
      }, 700);
    });

    function kies(nr) {
      var regels = lijst.querySelectorAll("[role=option]");
      gekozen = regels.length ? (nr + regels.length) % regels.length : -1;
      regels.forEach(function (r, i) { r.setAttribute("aria-selected", i === gekozen); });
      if (gekozen >= 0) {
        veld.setAttribute("aria-activedescendant", regels[gekozen].id);
        regels[gekozen].scrollIntoView({ block: "nearest" });
      } else veld.removeAttribute("aria-activedescendant");
    }

    function dicht() {
      lijst.hidden = true;
      veld.setAttribute("aria-expanded", "false");
      gekozen = -1;
      veld.removeAttribute("aria-activedescendant");
    }

    function regel(ingang, nr) {
      var li = document.createElement("li"), merk = document.createElement("span"), tekst = document.createElement("span");
      li.id = "sk-keus-" + nr;
      li.setAttribute("role", "option");
      li.setAttribute("aria-selected", "false");
      li.dataset.adres = wortel + ingang[1];
      merk.className = "sk-zoek__code" + (ingang[0] === "crisis" ? " sk-zoek__code--crisis" : "");
      merk.textContent = { crisis: "!", hulpvraag: "?", alles: "…" }[ingang[0]] || ingang[4][0] || "·";
      merk.setAttribute("aria-hidden", "true");
      var naam = document.createElement("b"), onder = document.createElement("small");
      var bdi = document.createElement("bdi");
      bdi.textContent = ingang[0] === "crisis" && ingang[2].indexOf(ingang[7].lijnen[0][0]) !== 0 ? ingang[7].lijnen[0][0] + " " + ingang[2] : ingang[2];
      naam.append(bdi);
      onder.textContent = ingang[3];
      // Of danger the numbers to ring stand with it.
      (ingang[7] && ingang[7].gevaar && ingang[7].bel || []).forEach(function (nr) {
        var bel = document.createElement("bdi");
        bel.className = "sk-zoek__bel";
        bel.dir = "ltr";
        bel.textContent = window.kaartIndex.ingangen[nr][7].lijnen[0][0];
        naam.insertBefore(bel, bdi);
      });
      // A crisis text always has its Dutch.
      if (ingang[0] === "crisis" && ingang[7].nl) onder.append(" ", window.kaartKaartje.nederlands(ingang[7].nl[0], true));
      tekst.append(naam, onder);
      li.append(merk, tekst);
      li.addEventListener("mousedown", function (e) { e.preventDefault(); });
      li.addEventListener("click", function () { location.href = li.dataset.adres; });
      return li;
    }

    /** What the zoekhulp says when there is no answer, as rows to choose from. */
    function geenRijen(geen) {
      var rijen = [], zinnen = [];
      window.kaartKaartje.geenAntwoord(geen, window.kaartIndex, wortel).forEach(function (deel) {
        zinnen.push(deel.zin);
        deel.links.forEach(function (link) {
          var li = regel(link.ingang, rijen.length);
          li.dataset.adres = link.adres;
          // What they are for stands above the first of a kind.
          zinnen.splice(0).reverse().forEach(function (zin) {
            var boven = document.createElement("small");
            boven.className = "sk-zoek__boven";
            boven.append(zin);
            li.lastChild.prepend(boven);
          });
          rijen.push(li);
        });
      });
      return rijen;
    }

    function toon() {
      if (!zoeker) return;
      var vraag = veld.value.trim();
      wijst = false;
      if (!vraag) { stand.textContent = ""; return dicht(); }
      var antwoord = zoeker.antwoord(vraag, true), ander = 0, rijen;
      // Room for a few organisations too.
      var gevonden = antwoord.lijst.filter(function (i) { return i[0] === "organisatie" || ++ander <= ANDERE; }).slice(0, ROOM);
      rijen = gevonden.map(regel);
      beantwoord = gevonden.length > 0;
      if (!beantwoord && antwoord.zeker !== null) rijen = geenRijen(zoeker.geenAntwoord(antwoord.dichtst));
      lijst.replaceChildren.apply(lijst, rijen);
      // The last row shows all of it, also when nothing was found here: there it is never empty.
      var alles = regel(["alles", "", stand.dataset.alles, "", []], rijen.length);
      alles.dataset.adres = vak.dataset.zoekhulpAdres + "#q=" + encodeURIComponent(vraag);
      lijst.append(alles);
      stand.textContent = gevonden.length ? stand.dataset.aantal + " " + gevonden.length : stand.dataset.geen;
      lijst.hidden = false;
      veld.setAttribute("aria-expanded", "true");
      gekozen = -1;
      veld.removeAttribute("aria-activedescendant");
    }

    // Fetched while somebody reads, so that the first answer need not wait for it; made ready when somebody searches. A
    // browser that saves data, or is busy with more urgent things, leaves it.
    function haalVast(adres, daarna) {
      var link = document.createElement("link");
      link.rel = "prefetch";
      link.as = "script";
      link.href = adres;
      if (daarna) link.onload = daarna;
      if (!bezig) document.head.append(link);
    }
    window.addEventListener("load", function () {
      haalVast(vak.dataset.index, function () { haalVast(vak.dataset.indexVerder); });
    });
    veld.addEventListener("focus", laad);
    veld.addEventListener("input", function () { laad(); toon(); });
    veld.addEventListener("blur", dicht);
    veld.addEventListener("keydown", function (e) {
      if (e.key === "ArrowDown") { e.preventDefault(); lijst.hidden ? toon() : kies(gekozen + 1); }
      else if (e.key === "ArrowUp") { e.preventDefault(); kies(gekozen < 0 ? -1 : gekozen - 1); }
      else if (e.key === "Escape" && !lijst.hidden) { e.preventDefault(); dicht(); }
      else if (e.key === "Enter") {
        var keuzen = lijst.querySelectorAll("[data-adres]");
        // Enter alone opens the first answer; without one all of what can be done, in the zoekhulp.
        var keus = keuzen[gekozen >= 0 ? gekozen : beantwoord ? 0 : keuzen.length - 1];
        if (keus && !lijst.hidden) { e.preventDefault(); location.href = keus.dataset.adres; }
      }
    });
  });

  /* -- a menu that folds away: Escape and a click elsewhere close it -- */
  document.querySelectorAll("[data-uitklap]").forEach(function (menu) {
    var kop = menu.closest(".sk-kop");
    // What lies below a menu of the header is not half in sight (kaart.css).
    if (kop) menu.addEventListener("toggle", function () { kop.classList.toggle("sk-kop--open", menu.open); });
    menu.addEventListener("keydown", function (e) {
      if (e.key === "Escape" && menu.open) { menu.open = false; menu.querySelector("summary").focus(); }
    });
    document.addEventListener("click", function (e) { if (!menu.contains(e.target)) menu.open = false; });
    menu.addEventListener("focusout", function (e) { if (e.relatedTarget && !menu.contains(e.relatedTarget)) menu.open = false; });
  });

  /* -- light or dark: the choice stays in this browser only -- */
  document.querySelectorAll("button[data-weergave]").forEach(function (knop) {
    var html = document.documentElement, donker = matchMedia("(prefers-color-scheme: dark)");
    knop.hidden = false;
    knop.addEventListener("click", function () {
      var nu = html.dataset.weergave || (donker.matches ? "donker" : "licht");
      html.dataset.weergave = nu === "donker" ? "licht" : "donker";
      try { localStorage.setItem("kaart-weergave", html.dataset.weergave); } catch (e) { /* private window: for this page only */ }
    });
  });

  /* -- Dutch beside the own language: as long as this tab is open -- */
  document.querySelectorAll("button[data-naast]").forEach(function (knop) {
    var html = document.documentElement;
    function toon() { knop.setAttribute("aria-pressed", "naast" in html.dataset); }
    knop.hidden = false;
    knop.addEventListener("click", function () {
      if ("naast" in html.dataset) delete html.dataset.naast;
      else html.dataset.naast = "";
      try { sessionStorage.setItem("kaart-naast", "naast" in html.dataset ? "1" : ""); } catch (e) { /* for this page only */ }
      toon();
    });
    toon();
  });

  /* -- a page that does not exist: the language of its address first -- */
  var nergens = document.querySelector(".sk-nergens");
  if (nergens) {
    location.pathname.split("/").some(function (map) {
      var deel = /^[a-z]+$/.test(map) && map !== "nl" && nergens.querySelector('[data-taal="' + map + '"]');
      if (deel) nergens.prepend(deel);
      return deel;
    });
  }
})();
