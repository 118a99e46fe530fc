import { vind } from "../dom.js";
import { overal } from "../overal.js";
import { maakGrow } from "../grow.js";

overal();
maakGrow(vind(document, "[data-grow]"));
