/* The two scripts of an index to one. No page, no network. */
/** @import { Organisatiedetails, Verder } from "./gegevens" */
/** @import { Index } from "./typen" */

/** Columns of organisations become entries, like the others.
    @param {Index} eerst @param {Verder} verder @returns {Index} */
export function vulAan(eerst, verder) {
  const teksten = eerst.teksten.concat(verder.teksten), kolommen = verder.organisaties, zinnen = new Map(verder.zegswijzen);
  const ingangen = eerst.ingangen.concat(verder.ingangen), zegswijzen = eerst.zegswijzen.slice();
  verder.bij.forEach((meer, nr) => { ingangen[nr][5] = meer; });
  eerst.zegswijzen.forEach((z, plek) => {
    const meer = zinnen.get(z[0]);
    zinnen.delete(z[0]);
    if (meer !== undefined) zegswijzen[plek] = [z[0], z[1] + "\n" + meer];
  });
  zinnen.forEach((meer, nr) => { zegswijzen.push([nr, meer]); });
  (kolommen.id || []).forEach((id, nr) => {
    const details = /** @type {Organisatiedetails} */ (/** @type {unknown} */ (
      Object.keys(kolommen).reduce((uit, naam) => Object.assign(uit, { [naam]: kolommen[naam][nr] }), {})
    ));
    ingangen.push(["organisatie", verder.adres.replace("*", details.id), details.naam, teksten[details.kort][0], details.gebieden, "", [], details]);
  });
  return { taal: eerst.taal, teksten, ingangen, zegswijzen, woorden: verder.woorden, geen: verder.geen };
}
