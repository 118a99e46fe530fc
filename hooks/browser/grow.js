/* The GROW talk: pick the questions, then talk and write down what matters.
   What somebody writes stays in this tab, and in the file that person saves; it is never sent anywhere. */
/** @import { Growgegevens, Zin } from "./gegevens" */
/** @import { Waarden } from "./typen" */
import { bewaarBestand, kiesBestand, tabblad, wissen } from "./bewaren.js";
import { alle, gegevens as leesGegevens, vind } from "./dom.js";
import { isNederlands, stukken } from "./los.js";

/** @typedef {"kiezen" | "gesprek"} Modus */
/** @typedef {{ id: string, gekozen: boolean, antwoord: string, vraag?: string }} Vraag */
/** @typedef {{ modus?: string, score: number | null, tien: string, vragen: Vraag[] }} Staat */

/** @param {HTMLElement} blad */
export function maakGrow(blad) {
  const kladblok = tabblad("kaart-grow"), SOORT = "mijn-gesprek";
  /** @type {Growgegevens} */
  const g = leesGegevens(blad, "[data-gegevens]"), z = g.zinnen, rtl = document.documentElement.dir === "rtl";
  const vorm = vind(blad, "form"), tien = vind(blad, "[data-tien]", HTMLTextAreaElement);
  /** @type {Modus} */
  let modus = "kiezen";
  /** @type {Staat | null} */
  let vorige = null;
  const vakjes = alle(vorm, "[name=vraag]", HTMLInputElement), scores = alle(vorm, "[name=score]", HTMLInputElement);
  /** @type {Set<string>} */
  const vragen = new Set();
  alle(blad, "[data-vraag]").forEach((e) => { vragen.add(e.dataset.vraag || ""); });
  /** @param {string} id */
  function vraag(id) { return vind(blad, "[data-vraag='" + id + "']"); }

  /* -- sentences: the own language, and the Dutch beside it (as in doelhulp.js) -- */
  /** @param {string} tekst @param {string} [klas] */
  function nederlands(tekst, klas) {
    const e = isNederlands(document.createElement("span"));
    e.textContent = tekst;
    if (klas) e.className = klas;
    return e;
  }
  /** @param {HTMLElement} e @param {Zin} drie @param {Waarden} [waarden] */
  function zet(e, drie, waarden) {
    /** @param {string} t */
    function vul(t) { return t.replace(/%\((\w+)\)s/g, (heel, naam) => waarden && naam in waarden ? String(waarden[naam]) : heel); }
    const tekst = vul(drie[0]);
    e.replaceChildren();
    if (drie[2] !== g.taal) e.append(nederlands(tekst));
    else if (!rtl) e.append(tekst);
    else stukken(tekst).forEach((deel, nr) => {
      if (!deel) return;
      const stuk = document.createElement(nr % 2 ? "bdi" : "span");
      if (nr % 2) stuk.dir = "ltr";
      stuk.textContent = deel;
      e.append(stuk);
    });
    if (drie[2] !== "nl") e.append(nederlands(vul(drie[1]), "sk-naast"));
  }

  /* -- what is picked and written -- */
  /** @param {string} id */
  function antwoord(id) { return vind(vraag(id), "[data-antwoord]", HTMLTextAreaElement); }
  function lees() {
    const score = scores.filter((s) => s.checked)[0];
    return {
      soort: SOORT, versie: 1, taal: g.taal, modus,
      // An answer to a question that was put aside is kept too.
      vragen: vakjes.filter((v) => v.checked || antwoord(v.value).value.trim()).map((v) => ({
        id: v.value, vraag: vraag(v.value).dataset.nl, gekozen: v.checked, antwoord: antwoord(v.value).value.trim()
      })),
      score: score ? +score.value : null,
      tien: tien.value.trim()
    };
  }
  /** What a file or this tab says, or null when this page did not make it.
      @param {any} s @returns {Staat | null} */
  function gelezen(s) {
    return !!s && s.soort === SOORT && s.versie === 1 && typeof s.tien === "string"
      && (s.score === null || Number.isInteger(s.score) && s.score >= 0 && s.score <= 10)
      && Array.isArray(s.vragen) && s.vragen.every((/** @type {any} */ v) => v && typeof v.id === "string" && typeof v.antwoord === "string" && typeof v.gekozen === "boolean")
      ? s : null;
  }
  /** @param {Staat} s */
  function zetStaat(s) {
    const per = new Map(s.vragen.map((v) => [v.id, v]));
    vakjes.forEach((v) => {
      const een = per.get(v.value);
      v.checked = !!een && een.gekozen;
      antwoord(v.value).value = een ? een.antwoord.slice(0, 1500) : "";
    });
    scores.forEach((r) => { r.checked = s.score === +r.value; });
    tien.value = s.tien.slice(0, 1500);
    toonModus(s.modus === "gesprek" && vakjes.some((v) => v.checked) ? "gesprek" : "kiezen");
  }
  /** @returns {Staat} */
  function begin() {
    return { modus: "kiezen", score: null, tien: "", vragen: vakjes.filter((v) => "kern" in v.dataset).map((v) => ({ id: v.value, gekozen: true, antwoord: "" })) };
  }
  function geschreven() {
    const s = lees();
    return !!s.tien || s.score !== null || s.vragen.some((v) => v.antwoord);
  }

  /* -- showing it -- */
  function toon() {
    let aantal = 0;
    vakjes.forEach((v) => {
      if (v.checked) aantal++;
      vraag(v.value).hidden = !v.checked;
    });
    zet(vind(blad, "[data-gekozen]"), aantal ? z.gekozen : z.niets, { aantal });
    alle(blad, "[data-deel]").forEach((d) => {
      const leeg = !d.querySelector("[data-vraag]:not([hidden])");
      d.classList.toggle("gr-deel--leeg", leeg);
      vind(d, "[data-leeg]").hidden = !leeg;
    });
    // A printed text area is cut off, so what is written is printed as text, and lines where there is nothing.
    alle(blad, "[data-papier]").forEach((p) => {
      const tekst = p.parentElement ? vind(p.parentElement, "textarea", HTMLTextAreaElement).value.trim() : "";
      vind(p, "*").textContent = tekst;
      p.classList.toggle("gr-papier--vol", !!tekst);
    });
    kladblok.bewaar(lees());
  }
  /** @param {Modus} nieuw */
  function toonModus(nieuw) {
    modus = nieuw;
    blad.dataset.modus = nieuw;
    alle(blad, "[data-blad]").forEach((b) => { b.hidden = b.dataset.blad !== nieuw; });
    alle(blad, "[data-bij-gesprek]").forEach((b) => { b.hidden = nieuw !== "gesprek"; });
    toon();
  }
  /** @param {Modus} nieuw */
  function ga(nieuw) {
    toonModus(nieuw);
    window.scrollTo(0, 0);
    vind(blad, "[data-blad=" + nieuw + "] h2").focus({ preventScroll: true });
  }
  vind(blad, "[data-begin]").addEventListener("click", () => {
    if (vakjes.some((v) => v.checked)) ga("gesprek");
    else vakjes[0].focus();
  });
  vind(blad, "[data-kies]").hidden = false;
  vind(blad, "[data-kies]").addEventListener("click", () => { ga("kiezen"); });
  vorm.addEventListener("input", toon);
  vorm.addEventListener("submit", (e) => { e.preventDefault(); });

  // Which of the four parts is on the screen now.
  const links = alle(blad, "[data-naar]");
  if ("IntersectionObserver" in window) {
    const kijker = new IntersectionObserver((wat) => {
      wat.forEach((w) => {
        if (w.isIntersecting) links.forEach((a) => {
          if (w.target instanceof HTMLElement && a.dataset.naar === w.target.dataset.deel) a.setAttribute("aria-current", "true"); else a.removeAttribute("aria-current");
        });
      });
    }, { rootMargin: "-25% 0px -70% 0px" });
    alle(blad, "[data-deel]").forEach((d) => { kijker.observe(d); });
  }

  /* -- messages, with a way back -- */
  const vak = vind(blad, "[data-bericht]"), knopTerug = vind(vak, "[data-terug]");
  /** @param {Zin} drie @param {boolean} terug */
  function bericht(drie, terug) {
    vak.hidden = false;
    zet(vind(vak, "span"), drie);
    knopTerug.hidden = !terug;
  }
  knopTerug.addEventListener("click", () => {
    if (vorige) zetStaat(vorige);
    vorige = null;
    bericht(z.terug, false);
  });

  /* -- a file to keep, and away with it -- */
  vind(blad, "[data-opslaan]").addEventListener("click", () => {
    bewaarBestand(SOORT + ".json", lees());
    bericht(z.bewaard, false);
  });
  kiesBestand(vind(blad, "[data-openen]"), vind(blad, "[data-bestand]", HTMLInputElement), gelezen, (s) => {
    vorige = geschreven() ? lees() : null;
    zetStaat(s);
    bericht(s.vragen.every((v) => vragen.has(v.id)) ? z.geopend : z.deels, !!vorige);
  }, () => { bericht(z.verkeerd, false); });
  wissen(blad, () => {
    vorige = null;
    zetStaat(begin());
    kladblok.wis();
    bericht(z.leeg, false);
  });

  const oud = kladblok.lees();
  vind(blad, "[data-bewaar]").hidden = false;
  zetStaat(gelezen(oud) || begin());
}
