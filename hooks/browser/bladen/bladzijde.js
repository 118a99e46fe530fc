/* A page that is of no kind of its own. */
import { overal } from "../overal.js";

overal();
