/* What every page does. */
import { maakBegrippen } from "./begrip.js";
import { maakDelen } from "./delen.js";
import { maakHulpvraag } from "./hulpvraag.js";
import { maakKop } from "./kop.js";
import { maakLijst } from "./lijst.js";
import { maakTijden } from "./tijden.js";
import { maakVoorlezen } from "./voorlezen.js";

export function overal() {
  maakKop();
  maakTijden();
  maakHulpvraag();
  maakDelen();
  maakVoorlezen();
  maakLijst();
  maakBegrippen();
}
