import { vind } from "../dom.js";
import { overal } from "../overal.js";
import { maakLijstblad } from "../lijstblad.js";

overal();
maakLijstblad(vind(document, "[data-mijn-lijst]"));
