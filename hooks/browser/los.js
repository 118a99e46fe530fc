/* Texts in the own language whose numbers and Latin words keep their own order, and Dutch beside them. */

/** As _LINKS_NAAR_RECHTS in hooks/vertaling/cijfers.py. */
export const LINKS = /(\+?[0-9A-Za-z\u00c0-\u024f](?:[0-9A-Za-z\u00c0-\u024f\s.,:;/@&'\u2019+_%#=?·\u2010-\u2015-]*[0-9A-Za-z\u00c0-\u024f/])?)/;

/** A text in parts; the odd ones must keep their order inside right-to-left text.
    @param {string} tekst @returns {string[]} */
export function stukken(tekst) { return tekst.split(LINKS); }

/** @template {HTMLElement} E @param {E} element @returns {E} */
export function isNederlands(element) {
  element.lang = "nl";
  element.dir = "ltr";
  return element;
}
