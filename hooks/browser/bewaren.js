/* Keeping what somebody made: in a file of their own, or as long as this tab is open. For doelhulp, GROW and route. */
import { vind } from "./dom.js";

/** Save ``staat`` as a file to download.
    @param {string} naam @param {unknown} staat */
export function bewaarBestand(naam, staat) {
  const link = document.createElement("a"), adres = URL.createObjectURL(new Blob([JSON.stringify(staat, null, 2) + "\n"], { type: "application/json" }));
  link.href = adres;
  link.download = naam;
  link.click();
  setTimeout(() => { URL.revokeObjectURL(adres); }, 10000);
}

/** A button that asks for a file; ``gelukt`` gets what is in it, ``mislukt`` is told when it is not one of ours.
    @template S
    @param {HTMLElement} knop @param {HTMLInputElement} veld @param {(staat: unknown) => S | null} lees what it says, or null
    @param {(staat: S) => void} gelukt @param {() => void} mislukt */
export function kiesBestand(knop, veld, lees, gelukt, mislukt) {
  knop.addEventListener("click", () => { veld.click(); });
  veld.addEventListener("change", () => {
    const bestand = veld.files && veld.files[0];
    if (!bestand) return;
    (bestand.size > 1e6 ? Promise.reject() : bestand.text()).then((tekst) => {
      const staat = lees(JSON.parse(tekst));
      if (!staat) throw new Error();
      gelukt(staat);
    }).catch(mislukt);
    veld.value = "";
  });
}

/** A button that wipes, after asking whether somebody is sure: for who shares a computer.
    @param {HTMLElement} blad @param {() => void} gedaan */
export function wissen(blad, gedaan) {
  const wis = vind(blad, "[data-wis]"), zeker = vind(blad, "[data-zeker]");
  /** @param {boolean} ja */
  function vraag(ja) {
    zeker.hidden = !ja;
    wis.setAttribute("aria-expanded", String(ja));
    (ja ? vind(zeker, "[data-wis-nee]") : wis).focus();
  }
  wis.addEventListener("click", () => { vraag(zeker.hidden); });
  vind(zeker, "[data-wis-nee]").addEventListener("click", () => { vraag(false); });
  vind(zeker, "[data-wis-ja]").addEventListener("click", () => { gedaan(); vraag(false); });
}

/** What this tab keeps under a name: a browser that stores nothing keeps nothing.
    @param {string} sleutel */
export function tabblad(sleutel) {
  return {
    /** @returns {unknown} */
    lees() { try { return JSON.parse(sessionStorage.getItem(sleutel) || "null"); } catch { return null; } },
    /** @param {unknown} staat */
    bewaar(staat) { try { sessionStorage.setItem(sleutel, JSON.stringify(staat)); } catch { /* nothing kept */ } },
    wis() { try { sessionStorage.removeItem(sleutel); } catch { /* nothing was stored */ } }
  };
}
