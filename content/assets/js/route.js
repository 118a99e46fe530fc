/* "Mijn route": the participant lays cards in order, towards the goal. Kept in this tab, and in a file that the person
   saves. The cards are those of the page itself, moved from the stack to the route: without this script all of them are
   there to read. */
(function () {
  "use strict";
  var blad = document.querySelector("[data-route]");
  if (!blad) return;

  var B = window.kaartBewaren, kladblok = B.tabblad("kaart-route"), SOORT = "mijn-route";
  var zinnen = JSON.parse(blad.querySelector("[data-zinnen]").textContent);
  var weg = blad.querySelector(".sk-route__weg"), baan = blad.querySelector("[data-baan]"), lijst = blad.querySelector("[data-lijst-route]");
  var stapel = blad.querySelector(".sk-route__stapel"), opzijVak = blad.querySelector(".sk-route__opzij"), opzijLijst = blad.querySelector("[data-lijst-opzij]");
  var balk = blad.querySelector("[data-balk]"), stand = blad.querySelector("[data-stand]"), bericht = blad.querySelector("[data-bericht]");
  var bestand = blad.querySelector("[data-bestand]"), rustig = matchMedia("(prefers-reduced-motion: reduce)");

  /* -- the cards of the page, in the fixed order of their groups -- */
  var kaarten = new Map(), groepen = [], slot = null;
  blad.querySelectorAll("[data-construct]").forEach(function (vak, nr) {
    var groep = { nr: nr, vak: vak, lijst: vak.querySelector("ul"), kaarten: [] };
    vak.querySelectorAll("[data-kaart]").forEach(function (li) {
      var k = { id: li.dataset.kaart, li: li, groep: groep, woord: JSON.parse(li.dataset.woord), veld: li.querySelector("[data-eigen]"), kop: li.querySelector(".sk-rk__kaart") };
      kaarten.set(k.id, k);
      groep.kaarten.push(k);
      if ("slot" in vak.dataset) slot = k;
    });
    groepen.push(groep);
  });

  /* -- what was chosen: ``vreemd`` are entries of a file that this page does not know; they are kept -- */
  function leeg() { return { route: [], opzij: [], gedaan: new Set(), woorden: new Map(), vreemd: { route: [], opzij: [], stapel: [] } }; }
  var nu = leeg(), vorige = null;

  function opVolgorde(ids) {
    return ids.slice().sort(function (a, b) { return kaarten.get(a).groep.nr - kaarten.get(b).groep.nr; });
  }
  function opDeRoute() { return slot ? nu.route.concat(slot.id) : nu.route; }
  function isLeeg() { return !nu.route.length && !nu.opzij.length && !nu.gedaan.size && !nu.woorden.size && !nu.vreemd.route.length && !nu.vreemd.opzij.length && !nu.vreemd.stapel.length; }

  function naarBestand() {
    function regel(id) { return { kaart: id, woorden: nu.woorden.get(id) || "", gedaan: nu.gedaan.has(id) }; }
    var rest = Array.from(kaarten.keys()).filter(function (id) {
      return (nu.woorden.has(id) || nu.gedaan.has(id)) && opDeRoute().indexOf(id) < 0 && nu.opzij.indexOf(id) < 0;
    });
    return {
      soort: SOORT, versie: 1,
      route: opDeRoute().map(regel).concat(nu.vreemd.route), opzij: nu.opzij.map(regel).concat(nu.vreemd.opzij), stapel: rest.map(regel).concat(nu.vreemd.stapel)
    };
  }

  /** What a file says, or null when it is not one of ours. Every card lies in one place only, the groups in order. */
  function uitBestand(inhoud) {
    var gelezen = leeg(), gezien = new Set();
    if (!inhoud || inhoud.soort !== SOORT || inhoud.versie !== 1 || !Array.isArray(inhoud.route)) return null;
    ["route", "opzij", "stapel"].forEach(function (plek) {
      (Array.isArray(inhoud[plek]) ? inhoud[plek] : []).forEach(function (regel) {
        var id = regel && regel.kaart;
        if (!kaarten.has(id)) { gelezen.vreemd[plek].push(regel); return; }
        if (gezien.has(id)) return;
        gezien.add(id);
        if (typeof regel.woorden === "string" && regel.woorden.trim()) gelezen.woorden.set(id, regel.woorden);
        if (regel.gedaan === true) gelezen.gedaan.add(id);
        if (plek !== "stapel" && kaarten.get(id) !== slot) gelezen[plek].push(id);
      });
    });
    gelezen.route = opVolgorde(gelezen.route);
    return gelezen;
  }
  function bewaar() { kladblok.bewaar(naarBestand()); }

  /* -- sentences: in the own language, with the Dutch for whoever asks for both -- */
  function stukje(tekst, taal, klas, invullen) {
    var span = document.createElement("span");
    if (klas) span.className = klas;
    if (taal !== document.documentElement.lang) { span.lang = taal; span.dir = "ltr"; }
    tekst.split(/%\((\w+)\)s/).forEach(function (deel, nr) {
      if (nr % 2 === 0) { span.append(deel); return; }
      var bdi = document.createElement("bdi");
      bdi.textContent = invullen[deel];
      span.append(bdi);
    });
    return span;
  }
  /** Puts a sentence in an element. A value to fill in is a text, or [own language, Dutch]. */
  function zeg(element, naam, waarden) {
    function kies(nr) {
      var uit = {};
      Object.keys(waarden || {}).forEach(function (w) { uit[w] = Array.isArray(waarden[w]) ? waarden[w][nr] : String(waarden[w]); });
      return uit;
    }
    var z = zinnen[naam];
    element.replaceChildren(stukje(z[0], z[2], "", kies(0)));
    if (z[2] !== "nl") element.append(stukje(z[1], "nl", "sk-naast", kies(1)));
  }
  var wegtik = 0;
  function meld(naam, k) {
    var waarden = k && { kaart: k.woord, plek: opDeRoute().indexOf(k.id) + 1, aantal: opDeRoute().length };
    if (naam === "bewaard") waarden = { bestand: SOORT + ".json" };
    balk.classList.add("sk-route__balk--aan");
    zeg(stand, naam, waarden);
    clearTimeout(wegtik);
    wegtik = setTimeout(verberg, 12000);
  }
  function verberg() { balk.classList.remove("sk-route__balk--aan"); }

  /* -- showing it -- */
  function zet(ul, lis) {
    lis.forEach(function (li, nr) { if (ul.children[nr] !== li) ul.insertBefore(li, ul.children[nr] || null); });
  }
  function toon() {
    var route = opDeRoute(), volgende = route.filter(function (id) { return !nu.gedaan.has(id); })[0];
    zet(lijst, route.map(function (id) { return kaarten.get(id).li; }));
    zet(opzijLijst, nu.opzij.map(function (id) { return kaarten.get(id).li; }));
    groepen.forEach(function (groep) {
      var over = groep.kaarten.filter(function (k) { return route.indexOf(k.id) < 0 && nu.opzij.indexOf(k.id) < 0; });
      zet(groep.lijst, over.map(function (k) { return k.li; }));
      groep.vak.hidden = !over.length;
    });
    kaarten.forEach(function (k) {
      var plek = route.indexOf(k.id), gedaan = nu.gedaan.has(k.id), woorden = nu.woorden.get(k.id) || "", nummer = k.li.querySelector("[data-plek]");
      nummer.textContent = plek + 1;
      nummer.hidden = plek < 0 || !nu.route.length;
      k.li.querySelector("[data-nu]").hidden = !nu.route.length || k.id !== volgende;
      k.li.querySelector("[data-vlag]").hidden = !gedaan || plek < 0;
      k.li.querySelector("[data-doe=gedaan]").setAttribute("aria-pressed", gedaan);
      k.li.classList.toggle("sk-rk--nu", nu.route.length > 0 && k.id === volgende);
      k.li.classList.toggle("sk-rk--gedaan", gedaan && plek >= 0);
      k.kop.tabIndex = plek >= 0 && k !== slot ? 0 : -1;
      if (k.veld.value !== woorden) k.veld.value = woorden;
      k.li.querySelector("[data-papier]").textContent = woorden;
      if (k === slot) return;
      // A button that can do nothing keeps the focus, and says why.
      k.li.querySelector("[data-doe=eerder]").setAttribute("aria-disabled", !zelfdeGroep(plek - 1, k));
      k.li.querySelector("[data-doe=later]").setAttribute("aria-disabled", !zelfdeGroep(plek + 1, k));
    });
    opzijVak.hidden = !nu.opzij.length;
    blad.querySelector("[data-op]").hidden = groepen.some(function (g) { return !g.vak.hidden; });
    blad.querySelector("[data-leeg]").hidden = nu.route.length > 0;
    blad.querySelector("[data-naar-route]").hidden = !nu.route.length;
    toonKnoppen();
    // On paper all of it fits one sheet: the more cards, the smaller.
    blad.dataset.dichtheid = nu.route.length > 12 ? "vol" : nu.route.length > 6 ? "half" : "ruim";
    teken();
  }
  // As long as there is nothing to save, "open" is the only one that makes sense.
  function toonKnoppen() {
    blad.querySelector("[data-bewaar]").hidden = blad.querySelector("[data-opnieuw]").hidden = isLeeg();
  }
  function zelfdeGroep(plek, k) { return nu.route[plek] !== undefined && kaarten.get(nu.route[plek]).groep === k.groep; }

  /* -- the road: to and fro through the rows, as in a board game; on a phone straight down -- */
  function teken() {
    var lis = Array.from(lijst.children);
    // A place that was given before would count as a column of its own.
    lis.forEach(function (li) { li.style.gridRow = li.style.gridColumn = ""; });
    var kolommen = getComputedStyle(lijst).gridTemplateColumns.split(" ").length, breed = kolommen > 1;
    lis.forEach(function (li, nr) {
      var rij = Math.floor(nr / kolommen), plek = nr % kolommen, terug = rij % 2 === 1, laatste = slot && li === slot.li;
      li.dataset.richting = !breed ? "onder" : terug ? "terug" : "heen";
      if (!breed) return;
      li.style.gridRow = laatste ? Math.ceil((lis.length - 1) / kolommen) + 1 : rij + 1;
      li.style.gridColumn = laatste ? "1 / -1" : terug ? kolommen - plek : plek + 1;
    });
    function midden(element) {
      var a = element.getBoundingClientRect(), b = baan.getBoundingClientRect();
      return { x: a.left - b.left + a.width / 2, y: a.top - b.top + a.height / 2 };
    }
    var van = midden(blad.querySelector("[data-begin]")), d = "M" + van.x + " " + van.y, binnen = lijst.getBoundingClientRect(), links = baan.getBoundingClientRect().left;
    lis.forEach(function (li, nr) {
      var naar = midden(breed || !nu.route.length ? li : li.querySelector("[data-plek]")), vorigRij = nr && lis[nr - 1].style.gridRow;
      if (!breed) d += "L" + naar.x + " " + naar.y;
      else if (nr && vorigRij === li.style.gridRow) d += "L" + naar.x + " " + naar.y;
      else if (nr && Math.abs(naar.x - van.x) < 2) {
        // The bend at the end of a row swings out, as far as there is room beside the cards.
        var kant = naar.x > binnen.left - links + binnen.width / 2 ? 1 : -1, rand = (kant > 0 ? binnen.right : binnen.left) - links + kant * 28, voor = rand - kant * 40;
        d += "L" + voor + " " + van.y + "Q" + rand + " " + van.y + " " + rand + " " + (van.y + 40) + "L" + rand + " " + (naar.y - 40) + "Q" + rand + " " + naar.y + " " + voor + " " + naar.y + "L" + naar.x + " " + naar.y;
      } else d += "C" + van.x + " " + naar.y + " " + naar.x + " " + van.y + " " + naar.x + " " + naar.y;
      van = naar;
    });
    baan.querySelectorAll(".sk-baan__weg path").forEach(function (p) { p.setAttribute("d", d); });
  }

  /* -- doing something: show it, keep it, say it; the focus goes along with the card -- */
  function doe(verander, k, knop, toets) {
    var oud = new Map(), buur = null, hoogte;
    if (!rustig.matches) kaarten.forEach(function (a) { if (lijst.contains(a.li)) oud.set(a, a.li.getBoundingClientRect()); });
    // Whoever points at a card in the stack goes on choosing there: what stood below it must not jump away.
    if (k && !toets && !lijst.contains(k.li)) {
      buur = k.li.nextElementSibling || k.li.closest("section").querySelector(".sk-alles") || k.li.closest("section");
      hoogte = buur.getBoundingClientRect().top;
    }
    verander();
    toon();
    bewaar();
    if (k) {
      var doel = knop && k.li.querySelector("[data-doe=" + knop + "]");
      if (!doel || !doel.getClientRects().length) doel = k.kop;
      doel.focus({ preventScroll: true });
      if (buur && buur.getClientRects().length) window.scrollBy({ top: buur.getBoundingClientRect().top - hoogte, behavior: "instant" });
      else if (!buur) doel.closest(".sk-rk").scrollIntoView({ block: "nearest", behavior: rustig.matches ? "instant" : "smooth" });
    }
    oud.forEach(function (was, a) {
      var is = a.li.getBoundingClientRect(), dx = was.left - is.left, dy = was.top - is.top;
      if (lijst.contains(a.li) && a.li.animate && (dx || dy)) a.li.animate([{ transform: "translate(" + dx + "px," + dy + "px)" }, { transform: "none" }], { duration: 180, easing: "ease-out" });
    });
  }
  function haalWeg(id) {
    [nu.route, nu.opzij].forEach(function (ids) { if (ids.indexOf(id) >= 0) ids.splice(ids.indexOf(id), 1); });
  }
  /** On the route: at the end of its group, or before the card ``voor``. */
  function leg(k, toets, voor) {
    doe(function () {
      haalWeg(k.id);
      nu.route.splice(voor ? nu.route.indexOf(voor) : nu.route.length, 0, k.id);
      nu.route = opVolgorde(nu.route);
    }, k, "", toets);
    meld("plek", k);
  }
  function verzet(k, stap, knop) {
    var plek = nu.route.indexOf(k.id);
    if (!zelfdeGroep(plek + stap, k)) return meld(stap < 0 ? "vast-eerder" : "vast-later", k);
    doe(function () {
      nu.route[plek] = nu.route[plek + stap];
      nu.route[plek + stap] = k.id;
    }, k, knop, true);
    meld("plek", k);
  }
  function legOpzij(k, toets) {
    doe(function () { haalWeg(k.id); nu.opzij.push(k.id); }, k, "leg", toets);
    meld("opzij", k);
  }
  function legTerug(k, toets) {
    doe(function () { haalWeg(k.id); }, k, "leg", toets);
    meld("terug", k);
  }

  blad.addEventListener("click", function (e) {
    var knop = e.target.closest("[data-doe]"), k = knop && kaarten.get(knop.closest("[data-kaart]").dataset.kaart);
    // A click without a pointer is the keyboard: there the page follows the card.
    var toets = e.detail === 0;
    if (!knop) return;
    if (knop.dataset.doe === "leg") leg(k, toets);
    else if (knop.dataset.doe === "eerder") verzet(k, -1, "eerder");
    else if (knop.dataset.doe === "later") verzet(k, 1, "later");
    else if (knop.dataset.doe === "opzij") legOpzij(k, toets);
    else if (knop.dataset.doe === "terug") legTerug(k, toets);
    else {
      doe(function () { if (!nu.gedaan.delete(k.id)) nu.gedaan.add(k.id); }, k, "gedaan", true);
      meld(nu.gedaan.has(k.id) ? "gedaan" : "nog-niet", k);
    }
  });
  // Up and to the side, as the road goes: in a row that goes back, "later" is on the other side.
  lijst.addEventListener("keydown", function (e) {
    var li = e.target.closest("[data-kaart]"), k = li && kaarten.get(li.dataset.kaart), stap = { ArrowUp: -1, ArrowDown: 1, ArrowLeft: -1, ArrowRight: 1 }[e.key];
    if (!stap || !k || e.target !== k.kop || k === slot || e.altKey || e.ctrlKey || e.metaKey || e.shiftKey) return;
    if (/Left|Right/.test(e.key)) {
      if (document.documentElement.dir === "rtl") stap = -stap;
      if (li.dataset.richting === "terug") stap = -stap;
    }
    e.preventDefault();
    verzet(k, stap, "");
  });
  blad.addEventListener("input", function (e) {
    if (!e.target.matches("[data-eigen]")) return;
    var li = e.target.closest("[data-kaart]"), id = li.dataset.kaart;
    if (e.target.value.trim()) nu.woorden.set(id, e.target.value);
    else nu.woorden.delete(id);
    li.querySelector("[data-papier]").textContent = e.target.value;
    toonKnoppen();
    bewaar();
  });

  /* -- dragging: with the mouse by the whole card; with a finger by the handle only, since the rest scrolls the page -- */
  var sleep = null;
  blad.addEventListener("pointerdown", function (e) {
    var li = e.target.closest("[data-kaart]"), greep = e.target.closest("[data-greep]"), k = li && kaarten.get(li.dataset.kaart);
    if (!k || k === slot || sleep || e.button || !e.isPrimary) return;
    if (!greep && (e.pointerType !== "mouse" || e.target.closest("button, a, textarea, label"))) return;
    sleep = { k: k, pointer: e.pointerId, x0: e.clientX, y0: e.clientY, x: e.clientX, y: e.clientY, bezig: false, houvast: greep || k.kop };
    document.addEventListener("pointermove", beweeg);
    document.addEventListener("pointerup", laatLos);
    document.addEventListener("pointercancel", stop);
    document.addEventListener("keydown", bijEscape, true);
  });
  blad.addEventListener("dragstart", function (e) { if (e.target.closest && e.target.closest("[data-kaart]")) e.preventDefault(); });

  function beweeg(e) {
    if (!sleep || e.pointerId !== sleep.pointer) return;
    sleep.x = e.clientX;
    sleep.y = e.clientY;
    if (!sleep.bezig) {
      if (Math.hypot(sleep.x - sleep.x0, sleep.y - sleep.y0) < 8) return;
      begin();
    }
    volg();
  }
  function begin() {
    var li = sleep.k.li;
    sleep.bezig = true;
    try { sleep.houvast.setPointerCapture(sleep.pointer); } catch (e) { /* the pointer is gone already */ }
    sleep.beeld = document.createElement("div");
    sleep.beeld.className = "sk-rk sk-rk--zweef";
    li.classList.forEach(function (klas) { if (/^sk-kleur/.test(klas)) sleep.beeld.classList.add(klas); });
    sleep.beeld.setAttribute("aria-hidden", "true");
    sleep.beeld.append(li.querySelector(".sk-rk__kop").cloneNode(true));
    sleep.beeld.querySelectorAll("[id]").forEach(function (a) { a.removeAttribute("id"); });
    document.body.append(sleep.beeld);
    li.classList.add("sk-rk--sleep");
    document.documentElement.classList.add("sk-slepen");
    sleep.loop = requestAnimationFrame(schuif);
  }
  // Near an edge of the screen the page moves along.
  function schuif() {
    if (!sleep) return;
    var stap = sleep.y < 72 ? (sleep.y - 72) / 5 : sleep.y > innerHeight - 72 ? (sleep.y - innerHeight + 72) / 5 : 0;
    if (stap) { window.scrollBy({ top: stap, behavior: "instant" }); volg(); }
    sleep.loop = requestAnimationFrame(schuif);
  }
  function volg() {
    sleep.beeld.style.transform = "translate(" + (sleep.x - 32) + "px," + (sleep.y - 32) + "px)";
    // What is off the screen comes to the pointer.
    var r = weg.getBoundingClientRect(), o = opzijVak.getBoundingClientRect();
    blad.querySelector(".sk-sleepdoel--boven").hidden = r.bottom > 160 && r.top < innerHeight - 96;
    blad.querySelector(".sk-sleepdoel--onder").hidden = nu.opzij.indexOf(sleep.k.id) >= 0 || !opzijVak.hidden && o.top < innerHeight - 96 && o.bottom > 96;
    wis();
    var onder = document.elementFromPoint(sleep.x, sleep.y);
    sleep.zone = onder && onder.closest("[data-zone]");
    sleep.voor = sleep.na = null;
    if (!sleep.zone) return;
    sleep.zone.classList.add("sk-zone--hier");
    if (sleep.zone === weg) zoekPlek();
  }
  /** Between which cards of its own group it would come to lie. */
  function zoekPlek() {
    var dichtst = null, afstand = Infinity;
    nu.route.forEach(function (id) {
      var a = kaarten.get(id), r = a.li.getBoundingClientRect();
      if (a === sleep.k || a.groep !== sleep.k.groep) return;
      var dx = sleep.x - r.left - r.width / 2, dy = sleep.y - r.top - r.height / 2, ver = Math.hypot(dx, dy);
      if (ver >= afstand) return;
      afstand = ver;
      var terug = (a.li.dataset.richting === "terug") !== (document.documentElement.dir === "rtl");
      dichtst = { k: a, na: a.li.dataset.richting === "onder" ? dy > 0 : terug ? dx < 0 : dx > 0 };
    });
    if (!dichtst) return;
    sleep[dichtst.na ? "na" : "voor"] = dichtst.k;
    dichtst.k.li.classList.add(dichtst.na ? "sk-rk--erna" : "sk-rk--ervoor");
  }
  function wis() {
    blad.querySelectorAll(".sk-zone--hier, .sk-rk--erna, .sk-rk--ervoor").forEach(function (a) { a.classList.remove("sk-zone--hier", "sk-rk--erna", "sk-rk--ervoor"); });
  }
  function laatLos(e) {
    if (!sleep || e.pointerId !== sleep.pointer) return;
    var s = sleep, zone = s.bezig && s.zone && s.zone.dataset.zone, k = s.k;
    stop();
    if (!zone) return;
    if (zone === "route") {
      var anderen = nu.route.filter(function (id) { return id !== k.id; });
      var voor = s.voor ? s.voor.id : s.na ? anderen[anderen.indexOf(s.na.id) + 1] : undefined;
      leg(k, false, voor);
    } else if (zone === "opzij" && nu.opzij.indexOf(k.id) < 0) legOpzij(k, false);
    else if (zone === "stapel" && (nu.route.indexOf(k.id) >= 0 || nu.opzij.indexOf(k.id) >= 0)) legTerug(k, false);
  }
  function stop() {
    if (!sleep) return;
    cancelAnimationFrame(sleep.loop);
    if (sleep.beeld) sleep.beeld.remove();
    sleep.k.li.classList.remove("sk-rk--sleep");
    document.documentElement.classList.remove("sk-slepen");
    blad.querySelectorAll(".sk-sleepdoel").forEach(function (a) { a.hidden = true; });
    wis();
    sleep = null;
    document.removeEventListener("pointermove", beweeg);
    document.removeEventListener("pointerup", laatLos);
    document.removeEventListener("pointercancel", stop);
    document.removeEventListener("keydown", bijEscape, true);
  }
  function bijEscape(e) { if (e.key === "Escape") { e.preventDefault(); stop(); } }

  /* -- a file to take home, and to go on with -- */
  function vertel(naam, meer, waarden, kies) {
    zeg(bericht.querySelector("[data-bericht-tekst]"), naam);
    bericht.querySelector("[data-bericht-meer]").replaceChildren();
    if (meer) zeg(bericht.querySelector("[data-bericht-meer]"), meer, waarden);
    bericht.querySelector("[data-bericht-kies]").hidden = !kies;
    bericht.querySelector("[data-bericht-vorige]").hidden = !vorige;
    bericht.hidden = false;
    verberg();
    bericht.focus({ preventScroll: true });
    bericht.scrollIntoView({ block: "center", behavior: rustig.matches ? "instant" : "smooth" });
  }
  blad.querySelector("[data-bewaar]").addEventListener("click", function () {
    B.naarBestand(SOORT + ".json", naarBestand());
    meld("bewaard");
  });
  B.uitBestand(blad.querySelector("[data-open]"), bestand, uitBestand, function (inhoud) {
    var gelezen = uitBestand(inhoud);
    vorige = isLeeg() ? null : nu;
    doe(function () { nu = gelezen; });
    var namen = ["route", "opzij", "stapel"].reduce(function (uit, plek) {
      return uit.concat(gelezen.vreemd[plek].map(function (regel) { return String(regel && regel.kaart).slice(0, 40); }));
    }, []);
    vertel("terugkijken", namen.length ? "onbekend" : "", { kaarten: namen.join(", ") }, true);
  }, function () { vorige = null; vertel("geen-route"); });
  blad.querySelector("[data-opnieuw]").addEventListener("click", function () {
    vorige = isLeeg() ? null : nu;
    doe(function () { nu = leeg(); });
    vertel("leeg");
  });
  bericht.querySelector("[data-bericht-vorige]").addEventListener("click", function () {
    doe(function () { nu = vorige; });
    vorige = null;
    sluit();
    meld("geopend");
  });
  bericht.querySelector("[data-bericht-dicht]").addEventListener("click", sluit);
  bericht.querySelector("[data-bericht-kies]").addEventListener("click", function () { bericht.hidden = true; });
  function sluit() {
    bericht.hidden = true;
    var h2 = blad.querySelector("#route");
    h2.tabIndex = -1;
    h2.focus();
  }

  /* -- begin -- */
  weg.hidden = false;
  nu = uitBestand(kladblok.lees()) || nu;
  toon();
  if (window.ResizeObserver) new ResizeObserver(teken).observe(baan);
  else window.addEventListener("resize", teken);
})();
