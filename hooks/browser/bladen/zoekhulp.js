import { vind } from "../dom.js";
import { overal } from "../overal.js";
import { maakZoekhulp } from "../zoekhulp.js";

overal();
maakZoekhulp(vind(document, "[data-zoekhulp]"));
