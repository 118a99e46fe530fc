import { vind } from "../dom.js";
import { overal } from "../overal.js";
import { maakRoute } from "../route.js";

overal();
maakRoute(vind(document, "[data-route]"));
