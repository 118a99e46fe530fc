import { vind } from "../dom.js";
import { overal } from "../overal.js";
import { maakDoelhulp } from "../doelhulp.js";

overal();
maakDoelhulp(vind(document, "[data-doelhulp]"));
