/* "Mijn route": the participant lays cards in order, towards the goal. Kept in this tab, and in a file that the person
   saves. The cards are those of the page itself, moved from the stack to the route: without this script all of them are
   there to read. */
/** @import { Zin } from "./gegevens" */
import { bewaarBestand, kiesBestand, tabblad } from "./bewaren.js";
import { alle, gegevens as leesGegevens, rond, vind } from "./dom.js";

/** @typedef {{ nr: number, vak: HTMLElement, lijst: HTMLElement, kaarten: Kaart[] }} Groep */
/** @typedef {{ id: string, li: HTMLElement, groep: Groep, woord: Zin, veld: HTMLTextAreaElement, kop: HTMLElement }} Kaart */
/** @typedef {{ route: unknown[], opzij: unknown[], stapel: unknown[] }} Vreemd */
/** @typedef {{ route: string[], opzij: string[], gedaan: Set<string>, woorden: Map<string, string>, vreemd: Vreemd }} Staat */
/** @typedef {{ k: Kaart, pointer: number, x0: number, y0: number, x: number, y: number, houvast: Element,
    beeld: HTMLElement | null, loop: number, zone: HTMLElement | null, voor: Kaart | null, na: Kaart | null }} Sleep What is being dragged. */

/** @param {HTMLElement} blad */
export function maakRoute(blad) {
  const kladblok = tabblad("kaart-route"), SOORT = "mijn-route";
  /** @type {import("./gegevens").Zinnen} */
  const zinnen = leesGegevens(blad, "[data-zinnen]");
  const weg = vind(blad, ".sk-route__weg"), baan = vind(blad, "[data-baan]"), lijst = vind(blad, "[data-lijst-route]");
  const opzijVak = vind(blad, ".sk-route__opzij"), opzijLijst = vind(blad, "[data-lijst-opzij]");
  const balk = vind(blad, "[data-balk]"), stand = vind(blad, "[data-stand]"), bericht = vind(blad, "[data-bericht]");
  const bestand = vind(blad, "[data-bestand]", HTMLInputElement), rustig = matchMedia("(prefers-reduced-motion: reduce)");

  /* -- the cards of the page, in the fixed order of their groups -- */
  /** @type {Map<string, Kaart>} */
  const kaarten = new Map();
  /** @type {Groep[]} */
  const groepen = [];
  /** @type {Kaart | null} */
  let slot = null;
  alle(blad, "[data-construct]").forEach((vak, nr) => {
    /** @type {Groep} */
    const groep = { nr, vak, lijst: vind(vak, "ul"), kaarten: [] };
    alle(vak, "[data-kaart]").forEach((li) => {
      /** @type {Kaart} */
      const k = { id: li.dataset.kaart || "", li, groep, woord: JSON.parse(li.dataset.woord || ""), veld: vind(li, "[data-eigen]", HTMLTextAreaElement), kop: vind(li, ".sk-rk__kaart") };
      kaarten.set(k.id, k);
      groep.kaarten.push(k);
      if ("slot" in vak.dataset) slot = k;
    });
    groepen.push(groep);
  });

  /* -- what was chosen: ``vreemd`` are entries of a file that this page does not know; they are kept -- */
  /** @returns {Staat} */
  function leeg() { return { route: [], opzij: [], gedaan: new Set(), woorden: new Map(), vreemd: { route: [], opzij: [], stapel: [] } }; }
  let nu = leeg();
  /** @type {Staat | null} */
  let vorige = null;

  /** A card that is known to be on the page.
      @param {string} id */
  function kaart(id) { return /** @type {Kaart} */ (kaarten.get(id)); }
  /** The card that an event happened to.
      @param {HTMLElement | null} li */
  function kaartVan(li) { return li ? kaarten.get(li.dataset.kaart || "") : undefined; }
  /** @param {string[]} ids */
  function opVolgorde(ids) { return ids.slice().sort((a, b) => kaart(a).groep.nr - kaart(b).groep.nr); }
  function opDeRoute() { return slot ? nu.route.concat(slot.id) : nu.route; }
  function isLeeg() { return !nu.route.length && !nu.opzij.length && !nu.gedaan.size && !nu.woorden.size && !nu.vreemd.route.length && !nu.vreemd.opzij.length && !nu.vreemd.stapel.length; }

  function naarBestand() {
    /** @param {string} id @returns {unknown} */
    function regel(id) { return { kaart: id, woorden: nu.woorden.get(id) || "", gedaan: nu.gedaan.has(id) }; }
    const rest = Array.from(kaarten.keys()).filter((id) => (nu.woorden.has(id) || nu.gedaan.has(id)) && opDeRoute().indexOf(id) < 0 && nu.opzij.indexOf(id) < 0);
    return {
      soort: SOORT, versie: 1,
      route: opDeRoute().map(regel).concat(nu.vreemd.route), opzij: nu.opzij.map(regel).concat(nu.vreemd.opzij), stapel: rest.map(regel).concat(nu.vreemd.stapel)
    };
  }

  /** What a file says, or null when it is not one of ours. Every card lies in one place only, the groups in order.
      @param {any} inhoud @returns {Staat | null} */
  function uitBestand(inhoud) {
    const gelezen = leeg(), gezien = new Set();
    /** @type {(keyof Vreemd)[]} */
    const plekken = ["route", "opzij", "stapel"];
    if (!inhoud || inhoud.soort !== SOORT || inhoud.versie !== 1 || !Array.isArray(inhoud.route)) return null;
    plekken.forEach((plek) => {
      (Array.isArray(inhoud[plek]) ? inhoud[plek] : []).forEach((/** @type {any} */ regel) => {
        const id = regel && regel.kaart;
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
  /** @param {string} tekst @param {string} taal @param {string} klas @param {Record<string, string>} invullen */
  function stukje(tekst, taal, klas, invullen) {
    const span = document.createElement("span");
    if (klas) span.className = klas;
    if (taal !== document.documentElement.lang) { span.lang = taal; span.dir = "ltr"; }
    tekst.split(/%\((\w+)\)s/).forEach((deel, nr) => {
      if (nr % 2 === 0) { span.append(deel); return; }
      const bdi = document.createElement("bdi");
      bdi.textContent = invullen[deel];
      span.append(bdi);
    });
    return span;
  }
  /** Puts a sentence in an element. A value to fill in is a text, or [own language, Dutch].
      @param {HTMLElement} element @param {string} naam @param {Record<string, string | number | Zin>} [waarden] */
  function zeg(element, naam, waarden) {
    /** @param {0 | 1} nr */
    function kies(nr) {
      /** @type {Record<string, string>} */
      const uit = {};
      Object.entries(waarden || {}).forEach(([w, waarde]) => { uit[w] = Array.isArray(waarde) ? waarde[nr] : String(waarde); });
      return uit;
    }
    const z = zinnen[naam];
    element.replaceChildren(stukje(z[0], z[2], "", kies(0)));
    if (z[2] !== "nl") element.append(stukje(z[1], "nl", "sk-naast", kies(1)));
  }
  let wegtik = 0;
  /** @param {string} naam @param {Kaart} [k] */
  function meld(naam, k) {
    /** @type {Record<string, string | number | Zin> | undefined} */
    let waarden = k && { kaart: k.woord, plek: opDeRoute().indexOf(k.id) + 1, aantal: opDeRoute().length };
    if (naam === "bewaard") waarden = { bestand: SOORT + ".json" };
    balk.classList.add("sk-route__balk--aan");
    zeg(stand, naam, waarden);
    clearTimeout(wegtik);
    wegtik = setTimeout(verberg, 12000);
  }
  function verberg() { balk.classList.remove("sk-route__balk--aan"); }

  /* -- showing it -- */
  /** @param {HTMLElement} ul @param {HTMLElement[]} lis */
  function zet(ul, lis) {
    lis.forEach((li, nr) => { if (ul.children[nr] !== li) ul.insertBefore(li, ul.children[nr] || null); });
  }
  function toon() {
    const route = opDeRoute(), volgende = route.filter((id) => !nu.gedaan.has(id))[0];
    zet(lijst, route.map((id) => kaart(id).li));
    zet(opzijLijst, nu.opzij.map((id) => kaart(id).li));
    groepen.forEach((groep) => {
      const over = groep.kaarten.filter((k) => route.indexOf(k.id) < 0 && nu.opzij.indexOf(k.id) < 0);
      zet(groep.lijst, over.map((k) => k.li));
      groep.vak.hidden = !over.length;
    });
    kaarten.forEach((k) => {
      const plek = route.indexOf(k.id), gedaan = nu.gedaan.has(k.id), woorden = nu.woorden.get(k.id) || "", nummer = vind(k.li, "[data-plek]");
      nummer.textContent = String(plek + 1);
      nummer.hidden = plek < 0 || !nu.route.length;
      vind(k.li, "[data-nu]").hidden = !nu.route.length || k.id !== volgende;
      vind(k.li, "[data-vlag]").hidden = !gedaan || plek < 0;
      vind(k.li, "[data-doe=gedaan]").setAttribute("aria-pressed", String(gedaan));
      k.li.classList.toggle("sk-rk--nu", nu.route.length > 0 && k.id === volgende);
      k.li.classList.toggle("sk-rk--gedaan", gedaan && plek >= 0);
      k.kop.tabIndex = plek >= 0 && k !== slot ? 0 : -1;
      if (k.veld.value !== woorden) k.veld.value = woorden;
      vind(k.li, "[data-papier]").textContent = woorden;
      if (k === slot) return;
      // A button that can do nothing keeps the focus, and says why.
      vind(k.li, "[data-doe=eerder]").setAttribute("aria-disabled", String(!zelfdeGroep(plek - 1, k)));
      vind(k.li, "[data-doe=later]").setAttribute("aria-disabled", String(!zelfdeGroep(plek + 1, k)));
    });
    opzijVak.hidden = !nu.opzij.length;
    vind(blad, "[data-op]").hidden = groepen.some((g) => !g.vak.hidden);
    vind(blad, "[data-leeg]").hidden = nu.route.length > 0;
    vind(blad, "[data-naar-route]").hidden = !nu.route.length;
    toonKnoppen();
    // On paper all of it fits one sheet: the more cards, the smaller.
    blad.dataset.dichtheid = nu.route.length > 12 ? "vol" : nu.route.length > 6 ? "half" : "ruim";
    teken();
  }
  // As long as there is nothing to save, "open" is the only one that makes sense.
  function toonKnoppen() {
    vind(blad, "[data-bewaar]").hidden = vind(blad, "[data-opnieuw]").hidden = isLeeg();
  }
  /** @param {number} plek @param {Kaart} k */
  function zelfdeGroep(plek, k) { return nu.route[plek] !== undefined && kaart(nu.route[plek]).groep === k.groep; }

  /* -- the road: to and fro through the rows, as in a board game; on a phone straight down -- */
  function teken() {
    const lis = alle(lijst, ":scope > li");
    // A place that was given before would count as a column of its own.
    lis.forEach((li) => { li.style.gridRow = li.style.gridColumn = ""; });
    const kolommen = getComputedStyle(lijst).gridTemplateColumns.split(" ").length, breed = kolommen > 1;
    lis.forEach((li, nr) => {
      const rij = Math.floor(nr / kolommen), plek = nr % kolommen, terug = rij % 2 === 1, laatste = slot && li === slot.li;
      li.dataset.richting = !breed ? "onder" : terug ? "terug" : "heen";
      if (!breed) return;
      li.style.gridRow = String(laatste ? Math.ceil((lis.length - 1) / kolommen) + 1 : rij + 1);
      li.style.gridColumn = laatste ? "1 / -1" : String(terug ? kolommen - plek : plek + 1);
    });
    /** @param {HTMLElement} element */
    function midden(element) {
      const a = element.getBoundingClientRect(), b = baan.getBoundingClientRect();
      return { x: a.left - b.left + a.width / 2, y: a.top - b.top + a.height / 2 };
    }
    let van = midden(vind(blad, "[data-begin]")), d = "M" + van.x + " " + van.y, binnen = lijst.getBoundingClientRect(), links = baan.getBoundingClientRect().left;
    lis.forEach((li, nr) => {
      const naar = midden(breed || !nu.route.length ? li : vind(li, "[data-plek]")), vorigRij = nr && lis[nr - 1].style.gridRow;
      if (!breed) d += "L" + naar.x + " " + naar.y;
      else if (nr && vorigRij === li.style.gridRow) d += "L" + naar.x + " " + naar.y;
      else if (nr && Math.abs(naar.x - van.x) < 2) {
        // The bend at the end of a row swings out, as far as there is room beside the cards.
        const kant = naar.x > binnen.left - links + binnen.width / 2 ? 1 : -1, rand = (kant > 0 ? binnen.right : binnen.left) - links + kant * 28, voor = rand - kant * 40;
        d += "L" + voor + " " + van.y + "Q" + rand + " " + van.y + " " + rand + " " + (van.y + 40) + "L" + rand + " " + (naar.y - 40) + "Q" + rand + " " + naar.y + " " + voor + " " + naar.y + "L" + naar.x + " " + naar.y;
      } else d += "C" + van.x + " " + naar.y + " " + naar.x + " " + van.y + " " + naar.x + " " + naar.y;
      van = naar;
    });
    baan.querySelectorAll(".sk-baan__weg path").forEach((p) => { p.setAttribute("d", d); });
  }

  /* -- doing something: show it, keep it, say it; the focus goes along with the card -- */
  /** @param {() => void} verander @param {Kaart} [k] @param {string} [knop] @param {boolean} [toets] whether it came from the keyboard */
  function doe(verander, k, knop, toets) {
    /** @type {Map<Kaart, DOMRect>} */
    const oud = new Map();
    /** @type {Element | null} */
    let buur = null;
    let hoogte = 0;
    if (!rustig.matches) kaarten.forEach((a) => { if (lijst.contains(a.li)) oud.set(a, a.li.getBoundingClientRect()); });
    // Whoever points at a card in the stack goes on choosing there: what stood below it must not jump away.
    if (k && !toets && !lijst.contains(k.li)) {
      const vak = k.li.closest("section");
      buur = k.li.nextElementSibling || (vak && vak.querySelector(".sk-alles")) || vak;
      hoogte = buur ? buur.getBoundingClientRect().top : 0;
    }
    verander();
    toon();
    bewaar();
    if (k) {
      const gedrukt = knop ? alle(k.li, "[data-doe=" + knop + "]")[0] : undefined, doel = gedrukt && gedrukt.getClientRects().length ? gedrukt : k.kop;
      doel.focus({ preventScroll: true });
      if (buur && buur.getClientRects().length) window.scrollBy({ top: buur.getBoundingClientRect().top - hoogte, behavior: "instant" });
      else if (!buur) k.li.scrollIntoView({ block: "nearest", behavior: rustig.matches ? "instant" : "smooth" });
    }
    oud.forEach((was, a) => {
      const is = a.li.getBoundingClientRect(), dx = was.left - is.left, dy = was.top - is.top;
      if (lijst.contains(a.li) && a.li.animate && (dx || dy)) a.li.animate([{ transform: "translate(" + dx + "px," + dy + "px)" }, { transform: "none" }], { duration: 180, easing: "ease-out" });
    });
  }
  /** @param {string} id */
  function haalWeg(id) {
    [nu.route, nu.opzij].forEach((ids) => { if (ids.indexOf(id) >= 0) ids.splice(ids.indexOf(id), 1); });
  }
  /** On the route: at the end of its group, or before the card ``voor``.
      @param {Kaart} k @param {boolean} toets @param {string} [voor] */
  function leg(k, toets, voor) {
    doe(() => {
      haalWeg(k.id);
      nu.route.splice(voor ? nu.route.indexOf(voor) : nu.route.length, 0, k.id);
      nu.route = opVolgorde(nu.route);
    }, k, "", toets);
    meld("plek", k);
  }
  /** @param {Kaart} k @param {-1 | 1} stap @param {string} knop */
  function verzet(k, stap, knop) {
    const plek = nu.route.indexOf(k.id);
    if (!zelfdeGroep(plek + stap, k)) return meld(stap < 0 ? "vast-eerder" : "vast-later", k);
    doe(() => {
      nu.route[plek] = nu.route[plek + stap];
      nu.route[plek + stap] = k.id;
    }, k, knop, true);
    meld("plek", k);
  }
  /** @param {Kaart} k @param {boolean} toets */
  function legOpzij(k, toets) {
    doe(() => { haalWeg(k.id); nu.opzij.push(k.id); }, k, "leg", toets);
    meld("opzij", k);
  }
  /** @param {Kaart} k @param {boolean} toets */
  function legTerug(k, toets) {
    doe(() => { haalWeg(k.id); }, k, "leg", toets);
    meld("terug", k);
  }

  blad.addEventListener("click", (e) => {
    const knop = rond(e, "[data-doe]"), k = kaartVan(rond(e, "[data-kaart]"));
    // A click without a pointer is the keyboard: there the page follows the card.
    const toets = e.detail === 0;
    if (!knop || !k) return;
    if (knop.dataset.doe === "leg") leg(k, toets);
    else if (knop.dataset.doe === "eerder") verzet(k, -1, "eerder");
    else if (knop.dataset.doe === "later") verzet(k, 1, "later");
    else if (knop.dataset.doe === "opzij") legOpzij(k, toets);
    else if (knop.dataset.doe === "terug") legTerug(k, toets);
    else {
      doe(() => { if (!nu.gedaan.delete(k.id)) nu.gedaan.add(k.id); }, k, "gedaan", true);
      meld(nu.gedaan.has(k.id) ? "gedaan" : "nog-niet", k);
    }
  });
  // Up and to the side, as the road goes: in a row that goes back, "later" is on the other side.
  lijst.addEventListener("keydown", (e) => {
    const k = kaartVan(rond(e, "[data-kaart]"));
    let terug = e.key === "ArrowUp" || e.key === "ArrowLeft";
    if (!/^Arrow(Up|Down|Left|Right)$/.test(e.key) || !k || e.target !== k.kop || k === slot || e.altKey || e.ctrlKey || e.metaKey || e.shiftKey) return;
    if (/Left|Right/.test(e.key)) {
      if (document.documentElement.dir === "rtl") terug = !terug;
      if (k.li.dataset.richting === "terug") terug = !terug;
    }
    e.preventDefault();
    verzet(k, terug ? -1 : 1, "");
  });
  blad.addEventListener("input", (e) => {
    const k = kaartVan(rond(e, "[data-kaart]"));
    if (!k || e.target !== k.veld) return;
    if (k.veld.value.trim()) nu.woorden.set(k.id, k.veld.value);
    else nu.woorden.delete(k.id);
    vind(k.li, "[data-papier]").textContent = k.veld.value;
    toonKnoppen();
    bewaar();
  });

  /* -- dragging: with the mouse by the whole card; with a finger by the handle only, since the rest scrolls the page -- */
  /** @type {Sleep | null} */
  let sleep = null;
  blad.addEventListener("pointerdown", (e) => {
    const greep = rond(e, "[data-greep]"), k = kaartVan(rond(e, "[data-kaart]"));
    if (!k || k === slot || sleep || e.button || !e.isPrimary) return;
    if (!greep && (e.pointerType !== "mouse" || rond(e, "button, a, textarea, label"))) return;
    sleep = { k, pointer: e.pointerId, x0: e.clientX, y0: e.clientY, x: e.clientX, y: e.clientY, houvast: greep || k.kop, beeld: null, loop: 0, zone: null, voor: null, na: null };
    document.addEventListener("pointermove", beweeg);
    document.addEventListener("pointerup", laatLos);
    document.addEventListener("pointercancel", stop);
    document.addEventListener("keydown", bijEscape, true);
  });
  blad.addEventListener("dragstart", (e) => { if (rond(e, "[data-kaart]")) e.preventDefault(); });

  /** @param {PointerEvent} e */
  function beweeg(e) {
    if (!sleep || e.pointerId !== sleep.pointer) return;
    sleep.x = e.clientX;
    sleep.y = e.clientY;
    if (!sleep.beeld) {
      if (Math.hypot(sleep.x - sleep.x0, sleep.y - sleep.y0) < 8) return;
      sleep.beeld = begin(sleep);
    }
    volg(sleep, sleep.beeld);
  }
  /** @param {Sleep} s @returns {HTMLElement} what moves along with the pointer */
  function begin(s) {
    const { li } = s.k, beeld = document.createElement("div");
    try { s.houvast.setPointerCapture(s.pointer); } catch { /* the pointer is gone already */ }
    beeld.className = "sk-rk sk-rk--zweef";
    li.classList.forEach((klas) => { if (/^sk-kleur/.test(klas)) beeld.classList.add(klas); });
    beeld.setAttribute("aria-hidden", "true");
    beeld.append(vind(li, ".sk-rk__kop").cloneNode(true));
    beeld.querySelectorAll("[id]").forEach((a) => { a.removeAttribute("id"); });
    document.body.append(beeld);
    li.classList.add("sk-rk--sleep");
    document.documentElement.classList.add("sk-slepen");
    s.loop = requestAnimationFrame(schuif);
    return beeld;
  }
  // Near an edge of the screen the page moves along.
  function schuif() {
    if (!sleep) return;
    const stap = sleep.y < 72 ? (sleep.y - 72) / 5 : sleep.y > innerHeight - 72 ? (sleep.y - innerHeight + 72) / 5 : 0;
    if (stap && sleep.beeld) { window.scrollBy({ top: stap, behavior: "instant" }); volg(sleep, sleep.beeld); }
    sleep.loop = requestAnimationFrame(schuif);
  }
  /** @param {Sleep} s @param {HTMLElement} beeld */
  function volg(s, beeld) {
    beeld.style.transform = "translate(" + (s.x - 32) + "px," + (s.y - 32) + "px)";
    // What is off the screen comes to the pointer.
    const r = weg.getBoundingClientRect(), o = opzijVak.getBoundingClientRect();
    vind(blad, ".sk-sleepdoel--boven").hidden = r.bottom > 160 && r.top < innerHeight - 96;
    vind(blad, ".sk-sleepdoel--onder").hidden = nu.opzij.indexOf(s.k.id) >= 0 || !opzijVak.hidden && o.top < innerHeight - 96 && o.bottom > 96;
    wis();
    const onder = document.elementFromPoint(s.x, s.y);
    s.zone = onder && onder.closest("[data-zone]");
    s.voor = s.na = null;
    if (!s.zone) return;
    s.zone.classList.add("sk-zone--hier");
    if (s.zone === weg) zoekPlek(s);
  }
  /** Between which cards of its own group it would come to lie.
      @param {Sleep} s */
  function zoekPlek(s) {
    let afstand = Infinity;
    nu.route.map(kaart).forEach((a) => {
      const r = a.li.getBoundingClientRect();
      if (a === s.k || a.groep !== s.k.groep) return;
      const dx = s.x - r.left - r.width / 2, dy = s.y - r.top - r.height / 2, ver = Math.hypot(dx, dy);
      if (ver >= afstand) return;
      afstand = ver;
      const terug = (a.li.dataset.richting === "terug") !== (document.documentElement.dir === "rtl");
      const erna = a.li.dataset.richting === "onder" ? dy > 0 : terug ? dx < 0 : dx > 0;
      s.voor = erna ? null : a;
      s.na = erna ? a : null;
    });
    if (s.voor) s.voor.li.classList.add("sk-rk--ervoor");
    if (s.na) s.na.li.classList.add("sk-rk--erna");
  }
  function wis() {
    alle(blad, ".sk-zone--hier, .sk-rk--erna, .sk-rk--ervoor").forEach((a) => { a.classList.remove("sk-zone--hier", "sk-rk--erna", "sk-rk--ervoor"); });
  }
  /** @param {PointerEvent} e */
  function laatLos(e) {
    if (!sleep || e.pointerId !== sleep.pointer) return;
    const s = sleep, zone = s.beeld && s.zone && s.zone.dataset.zone, k = s.k;
    stop();
    if (!zone) return;
    if (zone === "route") {
      const anderen = nu.route.filter((id) => id !== k.id);
      const voor = s.voor ? s.voor.id : s.na ? anderen[anderen.indexOf(s.na.id) + 1] : undefined;
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
    alle(blad, ".sk-sleepdoel").forEach((a) => { a.hidden = true; });
    wis();
    sleep = null;
    document.removeEventListener("pointermove", beweeg);
    document.removeEventListener("pointerup", laatLos);
    document.removeEventListener("pointercancel", stop);
    document.removeEventListener("keydown", bijEscape, true);
  }
  /** @param {KeyboardEvent} e */
  function bijEscape(e) { if (e.key === "Escape") { e.preventDefault(); stop(); } }

  /* -- a file to take home, and to go on with -- */
  /** @param {string} naam @param {string} [meer] @param {Record<string, string>} [waarden] @param {boolean} [kies] */
  function vertel(naam, meer, waarden, kies) {
    zeg(vind(bericht, "[data-bericht-tekst]"), naam);
    vind(bericht, "[data-bericht-meer]").replaceChildren();
    if (meer) zeg(vind(bericht, "[data-bericht-meer]"), meer, waarden);
    vind(bericht, "[data-bericht-kies]").hidden = !kies;
    vind(bericht, "[data-bericht-vorige]").hidden = !vorige;
    bericht.hidden = false;
    verberg();
    bericht.focus({ preventScroll: true });
    bericht.scrollIntoView({ block: "center", behavior: rustig.matches ? "instant" : "smooth" });
  }
  vind(blad, "[data-bewaar]").addEventListener("click", () => {
    bewaarBestand(SOORT + ".json", naarBestand());
    meld("bewaard");
  });
  kiesBestand(vind(blad, "[data-open]"), bestand, uitBestand, (gelezen) => {
    vorige = isLeeg() ? null : nu;
    doe(() => { nu = gelezen; });
    const { route, opzij, stapel } = gelezen.vreemd;
    const namen = [...route, ...opzij, ...stapel].map((/** @type {any} */ regel) => String(regel && regel.kaart).slice(0, 40));
    vertel("terugkijken", namen.length ? "onbekend" : "", { kaarten: namen.join(", ") }, true);
  }, () => { vorige = null; vertel("geen-route"); });
  vind(blad, "[data-opnieuw]").addEventListener("click", () => {
    vorige = isLeeg() ? null : nu;
    doe(() => { nu = leeg(); });
    vertel("leeg");
  });
  vind(bericht, "[data-bericht-vorige]").addEventListener("click", () => {
    const terug = vorige || leeg();
    doe(() => { nu = terug; });
    vorige = null;
    sluit();
    meld("geopend");
  });
  vind(bericht, "[data-bericht-dicht]").addEventListener("click", sluit);
  vind(bericht, "[data-bericht-kies]").addEventListener("click", () => { bericht.hidden = true; });
  function sluit() {
    bericht.hidden = true;
    const h2 = vind(blad, "#route");
    h2.tabIndex = -1;
    h2.focus();
  }

  /* -- begin -- */
  weg.hidden = false;
  nu = uitBestand(kladblok.lees()) || nu;
  toon();
  if (window.ResizeObserver) new ResizeObserver(teken).observe(baan);
  else window.addEventListener("resize", teken);
}
