// The scripts of the site, without a page: each puts what it has on window.
const path = require("path");
global.window = globalThis;
/** Load scripts by name; gives window. */
module.exports = (...namen) => {
  namen.forEach((naam) => require(path.join(__dirname, "..", "..", "content", "assets", "js", naam)));
  return global.window;
};
