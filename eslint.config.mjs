// Which browsers are promised stands in package.json (browserslist) and README.md. This holds our CSS and scripts to it.
// What is newer may only make a page nicer: inside @supports or after a test whether it is there, or in one of the lists
// below that say what an older browser shows instead. What hides something, on the screen or on paper, needs neither.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import css from "@eslint/css";
import js from "@eslint/js";
import compat from "eslint-plugin-compat";

const { browserslist } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));
const bcd = createRequire(import.meta.url)("@mdn/browser-compat-data");

const NAMEN = { ios_saf: "safari_ios", samsung: "samsunginternet_android" };
const beloofd = browserslist.map((regel) => {
  const [, naam, versie] = /^(\w+) >= ([\d.]+)$/.exec(regel);
  return [NAMEN[naam] ?? naam, versie];
});

function isEerder(versie, grens) {
  const [a, b] = [versie, grens].map((v) => v.replace("≤", "").split(".").map(Number));
  return a[0] - b[0] || (a[1] ?? 0) - (b[1] ?? 0);
}
function overal({ support }) {
  return beloofd.every(([naam, grens]) =>
    [support[naam] ?? []].flat().some(
      (s) => typeof s.version_added === "string" && s.version_added !== "preview" && isEerder(s.version_added, grens) <= 0 && !s.version_removed && !s.prefix && !s.flags && !s.alternative_name,
    ),
  );
}

/** Names of members (methods and properties of the browser and of JavaScript) that not every promised browser has.

    Not those of Temporal: year, month and day are words of our own as well, and the name Temporal is found anyhow. */
function teNieuw() {
  const nieuw = new Set(), bekend = new Set();
  function bekijk(groep) {
    for (const [naam, iets] of Object.entries(groep)) {
      if (naam === "__compat" || /_(event|permission|secure_context|worker|support)/.test(naam)) continue;
      if (iets.__compat) (overal(iets.__compat) ? bekend : nieuw).add(naam.replace(/_static$/, ""));
      bekijk(iets);
    }
  }
  const { Temporal, ...builtins } = bcd.javascript.builtins;
  for (const ding of [...Object.values(bcd.api), ...Object.values(builtins)]) bekijk(ding);
  return new Set([...nieuw].filter((naam) => /^\w+$/.test(naam) && !bekend.has(naam)));
}

const eigen = {
  rules: {
    // eslint-plugin-compat knows globals and what hangs on them (Promise.any), not the methods of an element or a list.
    lid: {
      create(context) {
        const namen = teNieuw();
        return {
          MemberExpression({ computed, property }) {
            const naam = computed ? property.value : property.name;
            if (namen.has(naam)) context.report({ node: property, message: `Not every promised browser has '${naam}'.` });
          },
        };
      },
    },
  },
};

export default [
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["hooks/browser/**/*.js"],
    ...js.configs.recommended,
  },
  {
    files: ["hooks/browser/**/*.js"],
    // Newer syntax does not parse.
    languageOptions: { sourceType: "module", ecmaVersion: 2020 },
    plugins: { compat, eigen },
    settings: { lintAllEsApis: true },
    rules: {
      // tsc knows all names.
      "no-undef": "off",
      "compat/compat": "error",
      "eigen/lid": "error",
      "no-restricted-syntax": ["error", {
        selector: "Literal[value=/:(has|is|where)\\(|:not\\([^()]*,|:(focus-visible|modal|popover-open|user-(in)?valid)\\b/]",
        message: "Asking an older browser for a selector that it does not know is an error.",
      },
      // What the content security policy of README.md stops. A style that a script sets by its name (element.style.left) it lets through.
      {
        selector: "CallExpression[callee.property.name=/^setAttribute(NS)?$/] > Literal[value=/^(style|on.*)$/i]",
        message: "The policy stops this attribute: set element.style, or add a listener.",
      }, {
        selector: "AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc|cssText)$/], CallExpression[callee.property.name=/^(insertAdjacentHTML|write|createContextualFragment)$/]",
        message: "Make elements, not their text: in that a style or handler can stand, which the policy stops.",
      }, {
        selector: "Literal[value=/^\\s*(data|javascript):/i]",
        message: "The policy stops this address.",
      }, {
        selector: "Identifier[name=/^(eval|Function)$/], CallExpression:matches([callee.name=/^set(Timeout|Interval)$/], [callee.property.name=/^set(Timeout|Interval)$/]) > Literal[value=/./]",
        message: "The policy lets no text run as a script.",
      }],
    },
  },
  {
    files: ["hooks/paginas/stijlen/**/*.css"],
    language: "css/css",
    languageOptions: { tolerant: true },
    plugins: { css },
    rules: {
      "css/use-baseline": ["error", {
        // The browsers of the end of 2020, and Safari 14.1.
        available: 2020,
        allowProperties: [
          // Promised browsers have it, though the year of its Baseline is later, for the sake of one that is not promised.
          "border-block", "inset", "inset-block", "inset-block-start", "inset-inline", "inset-inline-end", "inset-inline-start",
          "margin-block", "margin-inline", "padding-block", "padding-inline", "scroll-margin-bottom", "scroll-margin-top",
          "scroll-padding-bottom", "scroll-padding-top", "outline",
          // With its prefix beside it.
          "appearance", "print-color-adjust", "user-select",
          // Nicer where it is there; without it nothing is missing.
          "accent-color", "color-scheme", "contain", "contain-intrinsic-size", "content-visibility", "field-sizing",
          "forced-color-adjust", "hyphens", "overflow-anchor", "resize", "scroll-behavior",
          "text-decoration-thickness", "text-wrap",
        ],
        allowPropertyValues: {
          "break-after": ["avoid"],
          "grid-template-columns": ["subgrid"], // after the columns of its own
          "overflow-wrap": ["anywhere"], // after break-word, which body hands down
          width: ["fit-content"], // else as wide as there is room
        },
        // Safari takes its own margins.
        allowAtRules: ["page"],
        // Only one who has set it sees it, in a browser that knows it.
        allowMediaConditions: ["forced-colors"],
        // :focus-visible comes after :focus, and a voice reads as well without a mark on the words.
        allowSelectors: ["focus-visible", "highlight"],
      }],
      // What the Baseline of a property or selector does not tell.
      "no-restricted-syntax": ["error",
        { selector: "Url[value=/^data:/i]", message: "The content security policy of README.md stops this address; make it a file." },
        { selector: "PseudoClassSelector[name=not] > SelectorList > Selector + Selector", message: "Chrome reads a list in :not() since 88; write one :not() for each." },
        { selector: "Dimension[unit=/^([dls]v(h|w|i|b|min|max)|r?(lh|cap|ic)|cq(w|h|i|b|min|max))$/i]", message: "Not every promised browser has this unit." },
        { selector: "FeatureRange", message: "Chrome reads a range such as (width >= 400px) since 104; write min-width." },
      ],
    },
  },
];
