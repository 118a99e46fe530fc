/* The elements of our own pages. */

/** The one element that certainly stands there.
    @template {HTMLElement} [T=HTMLElement]
    @param {ParentNode} waar @param {string} keuze @param {new () => T} [soort] when it must be more than an element
    @returns {T} */
export function vind(waar, keuze, soort) {
  const element = waar.querySelector(keuze);
  if (!(element instanceof (soort || HTMLElement))) throw new Error(keuze);
  return /** @type {T} */ (element);
}

/** All elements (of HTML, not of a drawing), as a list.
    @template {HTMLElement} [T=HTMLElement]
    @param {ParentNode} waar @param {string} keuze @param {new () => T} [soort] what they must be
    @returns {T[]} */
export function alle(waar, keuze, soort) {
  return /** @type {T[]} */ (Array.from(waar.querySelectorAll(keuze)).filter((element) => element instanceof (soort || HTMLElement)));
}

/** The nearest element at or around what an event happened to.
    @param {Event} e @param {string} keuze @returns {HTMLElement | null} */
export function rond(e, keuze) {
  const element = e.target instanceof Element && e.target.closest(keuze);
  return element instanceof HTMLElement ? element : null;
}

/** The JSON that a template wrote in a page.
    @param {ParentNode} waar @param {string} keuze @returns {any} */
export function gegevens(waar, keuze) {
  return JSON.parse(vind(waar, keuze).textContent || "");
}
