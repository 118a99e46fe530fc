/* The search field in the header, the language menu, and the choice of a light or dark screen. */
/** @import { Ingang } from "./gegevens" */
/** @import { GeenAntwoord, Inhoud, Zoeker } from "./typen" */
import { alle, vind } from "./dom.js";
import { heleIndex, index } from "./kaartdata.js";
import { geenAntwoord, nederlands } from "./kaartje.js";
import { maakZoeker } from "./zoeken.js";

/** @type {Record<string, string | undefined>} */
const MERKEN = { crisis: "!", hulpvraag: "?", alles: "…" };

export function maakKop() {

  /* -- search field: a combobox (WAI-ARIA Authoring Practices) -- */
  alle(document, "[data-zoek]").forEach((vak) => {
    const veld = vind(vak, "input", HTMLInputElement), lijst = vind(vak, "ul"), stand = vind(vak, "[data-zoek-stand]");
    const wortel = vak.dataset.wortel || "";
    /** @type {Zoeker | null} */
    let zoeker = null;
    let bezig = false, gekozen = -1, beantwoord = false, wijst = false;

    function laad() {
      if (bezig) return;
      bezig = true;
      if (index()) return neem();
      // The first script is soon there, and enough to understand plain words with; the second one has all the rest.
      haal(vak.dataset.index, () => haal(vak.dataset.indexVerder));
    }
    /** @param {string} [adres] @param {() => void} [daarna] */
    function haal(adres, daarna) {
      const script = document.createElement("script");
      script.src = adres || "";
      script.onload = () => {
        neem();
        if (daarna) daarna();
      };
      document.head.append(script);
    }
    function neem() {
      const eerste = !zoeker;
      zoeker = maakZoeker(heleIndex(), zoeker);
      leer(zoeker);
      if (eerste) toon();
      else ververs();
    }

    const ROOM = 9, ANDERE = 6, STUK = 12;
    // The engine learns between two keys, not during the first one; then it can say more. What somebody chooses from stays.
    /** @param {Zoeker} deze */
    function leer(deze) {
      if (deze.leer(STUK)) setTimeout(leer, 0, deze);
      else ververs();
    }
    // Not under the hand of who is about to choose.
    function ververs() {
      if (!lijst.hidden && gekozen < 0 && !wijst) toon();
    }
    lijst.addEventListener("pointermove", () => { wijst = true; });
    lijst.addEventListener("pointerdown", () => { wijst = true; });
    // A finger leaves before its click comes: that one must still find the row that it was put on.
    lijst.addEventListener("pointerleave", () => {
      setTimeout(() => {
        wijst = false;
        ververs();
      }, 700);
    });

    /** @param {number} nr */
    function kies(nr) {
      const regels = alle(lijst, "[role=option]");
      gekozen = regels.length ? (nr + regels.length) % regels.length : -1;
      regels.forEach((r, i) => { r.setAttribute("aria-selected", String(i === gekozen)); });
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

    /** A row to choose, of an entry or to all of the answers.
        @param {Ingang | ["alles", string, string, string, string[]]} ingang @param {number} nr */
    function regel(ingang, nr) {
      const li = document.createElement("li"), merk = document.createElement("span"), tekst = document.createElement("span");
      li.id = "sk-keus-" + nr;
      li.setAttribute("role", "option");
      li.setAttribute("aria-selected", "false");
      li.dataset.adres = wortel + ingang[1];
      merk.className = "sk-zoek__code" + (ingang[0] === "crisis" ? " sk-zoek__code--crisis" : "");
      merk.textContent = MERKEN[ingang[0]] || ingang[4][0] || "·";
      merk.setAttribute("aria-hidden", "true");
      const naam = document.createElement("b"), onder = document.createElement("small");
      const bdi = document.createElement("bdi");
      bdi.textContent = ingang[0] === "crisis" && ingang[2].indexOf(ingang[7].lijnen[0][0]) !== 0 ? ingang[7].lijnen[0][0] + " " + ingang[2] : ingang[2];
      naam.append(bdi);
      onder.textContent = ingang[3];
      // Of danger the numbers to ring stand with it.
      (ingang[0] === "hulpvraag" && ingang[7].gevaar && ingang[7].bel || []).forEach((nr) => {
        const lijn = heleIndex().ingangen[nr];
        const bel = document.createElement("bdi");
        bel.className = "sk-zoek__bel";
        bel.dir = "ltr";
        bel.textContent = lijn[0] === "crisis" ? lijn[7].lijnen[0][0] : "";
        naam.insertBefore(bel, bdi);
      });
      // A crisis text always has its Dutch.
      if (ingang[0] === "crisis" && ingang[7].nl) onder.append(" ", nederlands(ingang[7].nl[0], true));
      tekst.append(naam, onder);
      li.append(merk, tekst);
      li.addEventListener("mousedown", (e) => { e.preventDefault(); });
      li.addEventListener("click", () => { location.href = li.dataset.adres || ""; });
      return li;
    }

    /** What the zoekhulp says when there is no answer, as rows to choose from.
        @param {GeenAntwoord} geen */
    function geenRijen(geen) {
      /** @type {HTMLLIElement[]} */
      const rijen = [];
      /** @type {Inhoud[]} */
      const zinnen = [];
      geenAntwoord(geen, heleIndex(), wortel).forEach((deel) => {
        zinnen.push(deel.zin);
        deel.links.forEach((link) => {
          const li = regel(link.ingang, rijen.length);
          li.dataset.adres = link.adres;
          // What they are for stands above the first of a kind.
          zinnen.splice(0).reverse().forEach((zin) => {
            const boven = document.createElement("small");
            boven.className = "sk-zoek__boven";
            boven.append(zin);
            /** @type {HTMLElement} */ (li.lastChild).prepend(boven);
          });
          rijen.push(li);
        });
      });
      return rijen;
    }

    function toon() {
      if (!zoeker) return;
      const vraag = veld.value.trim();
      wijst = false;
      if (!vraag) { stand.textContent = ""; return dicht(); }
      const antwoord = zoeker.antwoord(vraag, true);
      let ander = 0;
      // Room for a few organisations too.
      const gevonden = antwoord.lijst.filter((i) => i[0] === "organisatie" || ++ander <= ANDERE).slice(0, ROOM);
      let rijen = gevonden.map(regel);
      beantwoord = gevonden.length > 0;
      if (!beantwoord && antwoord.zeker !== null) rijen = geenRijen(zoeker.geenAntwoord(antwoord.dichtst));
      lijst.replaceChildren(...rijen);
      // The last row shows all of it, also when nothing was found here: there it is never empty.
      const alles = regel(["alles", "", stand.dataset.alles || "", "", []], rijen.length);
      alles.dataset.adres = vak.dataset.zoekhulpAdres + "#q=" + encodeURIComponent(vraag);
      lijst.append(alles);
      stand.textContent = gevonden.length ? stand.dataset.aantal + " " + gevonden.length : stand.dataset.geen || "";
      lijst.hidden = false;
      veld.setAttribute("aria-expanded", "true");
      gekozen = -1;
      veld.removeAttribute("aria-activedescendant");
    }

    // Fetched while somebody reads, so that the first answer need not wait for it; made ready when somebody searches. A
    // browser that saves data, or is busy with more urgent things, leaves it.
    /** @param {string} [adres] @param {() => void} [daarna] */
    function haalVast(adres, daarna) {
      const link = document.createElement("link");
      link.rel = "prefetch";
      link.as = "script";
      link.href = adres || "";
      if (daarna) link.onload = daarna;
      if (!bezig) document.head.append(link);
    }
    window.addEventListener("load", () => {
      haalVast(vak.dataset.index, () => haalVast(vak.dataset.indexVerder));
    });
    veld.addEventListener("focus", laad);
    veld.addEventListener("input", () => { laad(); toon(); });
    veld.addEventListener("blur", dicht);
    veld.addEventListener("keydown", (e) => {
      if (e.key === "ArrowDown") { e.preventDefault(); lijst.hidden ? toon() : kies(gekozen + 1); }
      else if (e.key === "ArrowUp") { e.preventDefault(); kies(gekozen < 0 ? -1 : gekozen - 1); }
      else if (e.key === "Escape" && !lijst.hidden) { e.preventDefault(); dicht(); }
      else if (e.key === "Enter") {
        const keuzen = alle(lijst, "[data-adres]");
        // Enter alone opens the first answer; without one all of what can be done, in the zoekhulp.
        const keus = keuzen[gekozen >= 0 ? gekozen : beantwoord ? 0 : keuzen.length - 1];
        if (keus && keus.dataset.adres && !lijst.hidden) { e.preventDefault(); location.href = keus.dataset.adres; }
      }
    });
  });

  /* -- a menu that folds away: Escape and a click elsewhere close it -- */
  alle(document, "[data-uitklap]", HTMLDetailsElement).forEach((menu) => {
    const kop = menu.closest(".sk-kop");
    // What lies below a menu of the header is not half in sight (kaart.css).
    if (kop) menu.addEventListener("toggle", () => { kop.classList.toggle("sk-kop--open", menu.open); });
    menu.addEventListener("keydown", (e) => {
      if (e.key === "Escape" && menu.open) { menu.open = false; vind(menu, "summary").focus(); }
    });
    document.addEventListener("click", (e) => { if (!(e.target instanceof Node && menu.contains(e.target))) menu.open = false; });
    menu.addEventListener("focusout", (e) => { if (e.relatedTarget instanceof Node && !menu.contains(e.relatedTarget)) menu.open = false; });
  });

  /* -- light or dark: the choice stays in this browser only -- */
  alle(document, "button[data-weergave]").forEach((knop) => {
    const html = document.documentElement, donker = matchMedia("(prefers-color-scheme: dark)");
    knop.hidden = false;
    knop.addEventListener("click", () => {
      const nu = html.dataset.weergave || (donker.matches ? "donker" : "licht");
      html.dataset.weergave = nu === "donker" ? "licht" : "donker";
      try { localStorage.setItem("kaart-weergave", html.dataset.weergave); } catch { /* private window: for this page only */ }
    });
  });

  /* -- Dutch beside the own language: as long as this tab is open -- */
  alle(document, "button[data-naast]").forEach((knop) => {
    const html = document.documentElement;
    function toon() { knop.setAttribute("aria-pressed", String("naast" in html.dataset)); }
    knop.hidden = false;
    knop.addEventListener("click", () => {
      if ("naast" in html.dataset) delete html.dataset.naast;
      else html.dataset.naast = "";
      try { sessionStorage.setItem("kaart-naast", "naast" in html.dataset ? "1" : ""); } catch { /* for this page only */ }
      toon();
    });
    toon();
  });

  /* -- a page that does not exist: the language of its address first -- */
  const nergens = document.querySelector(".sk-nergens");
  if (nergens) {
    location.pathname.split("/").some((map) => {
      const deel = /^[a-z]+$/.test(map) && map !== "nl" && nergens.querySelector('[data-taal="' + map + '"]');
      if (deel) nergens.prepend(deel);
      return deel;
    });
  }
}
