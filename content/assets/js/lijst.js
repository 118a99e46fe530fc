/* "Mijn lijst": organisations picked for one person. Kept in this tab only, gone when it closes; the link to share
   holds nothing but the ids, behind #, which no server ever sees. */
(function () {
  "use strict";
  var SLEUTEL = "kaart-lijst", ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
  var kop = document.querySelector("[data-lijst-kop]"), blad = document.querySelector("[data-mijn-lijst]");
  if (!kop) return;

  function geldig(ids) { return ids.filter(function (id, nr) { return ID.test(id) && ids.indexOf(id) === nr; }); }
  function lees() {
    try { return geldig((sessionStorage.getItem(SLEUTEL) || "").split(",")); } catch (e) { return []; }
  }
  function bewaar(ids) {
    try { sessionStorage.setItem(SLEUTEL, ids.join(",")); } catch (e) { /* a browser that stores nothing keeps no list */ }
  }

  function werkBij() {
    var ids = lees();
    document.querySelectorAll("[data-lijst]").forEach(function (knop) {
      var erop = ids.indexOf(knop.dataset.lijst) >= 0, tekst = erop ? kop.dataset.eraf : kop.dataset.erop;
      knop.textContent = tekst;
      knop.setAttribute("aria-label", tekst + ": " + knop.dataset.naam);
      knop.classList.toggle("sk-lijstknop--aan", erop);
      knop.hidden = false;
    });
    kop.hidden = !ids.length;
    kop.querySelector("[data-lijst-aantal]").textContent = ids.length;
  }

  var toon = blad ? maakBlad() : function () {};
  document.addEventListener("click", function (e) {
    var knop = e.target.closest("[data-lijst]");
    if (!knop) return;
    var ids = lees(), plek = ids.indexOf(knop.dataset.lijst);
    if (plek >= 0) ids.splice(plek, 1);
    else ids.push(knop.dataset.lijst);
    bewaar(ids);
    werkBij();
    toon();
  });
  document.addEventListener("kaart-kaartjes", werkBij);
  werkBij();
  toon();

  /* -- the page of the list -- */
  function maakBlad() {
    var gegevens = JSON.parse(blad.querySelector("[data-gegevens]").textContent), index = window.kaartIndex;
    var vak = blad.querySelector("[data-lijst-kaartjes]"), leeg = blad.querySelector("[data-lijst-leeg]"), delen = blad.querySelector("[data-lijst-delen]");
    var titel = blad.querySelector("[data-lijst-titel]"), h1 = blad.querySelector("h1"), taal = delen.querySelector("select");
    var perId = new Map();
    index.ingangen.forEach(function (i) { if (i[0] === "organisatie") perId.set(i[7].id, i); });

    function uitAdres() {
      var ids = new URLSearchParams(location.hash.slice(1)).get("lijst");
      if (ids === null) return;
      bewaar(geldig(ids.split(",")).filter(function (id) { return perId.has(id); }));
      history.replaceState(null, "", location.href.split("#")[0]);
    }
    function toonBlad() {
      var ids = lees().filter(function (id) { return perId.has(id); });
      vak.replaceChildren.apply(vak, ids.map(function (id) { return window.kaartKaartje.kaartje(perId.get(id), gegevens, index); }));
      leeg.hidden = ids.length > 0;
      delen.hidden = !ids.length;
      if (ids.length) {
        var adres = gegevens.adres + (taal.value === "nl" ? "" : taal.value + "/") + "mijn-lijst.html#lijst=" + ids.join(",");
        var link = delen.querySelector("[data-lijst-link]");
        link.href = link.textContent = adres;
        delen.querySelector("[data-lijst-qr]").replaceChildren(window.kaartDelen.qr(adres, gegevens.woorden.qr[0]));
      }
      document.dispatchEvent(new Event("kaart-kaartjes"));
    }
    titel.addEventListener("input", function () { h1.textContent = titel.value.trim() || titel.defaultValue; });
    taal.addEventListener("change", toonBlad);
    blad.querySelector("[data-lijst-wis]").addEventListener("click", function () { bewaar([]); werkBij(); toonBlad(); });
    window.addEventListener("hashchange", function () { uitAdres(); werkBij(); toonBlad(); });
    uitAdres();
    return toonBlad;
  }
})();
