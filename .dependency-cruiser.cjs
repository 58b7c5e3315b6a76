/** Who may import whom: the layers of src/, and what the pure core may use of the outside. */

const core = ["domain/", "splitter/", "conversations/"];
const everyAdapter = ["jobs/", "sms/", "storage/", "web/", "rehearsal/"];

/** Each part of src/ with the parts it may import besides itself; a part that isn't listed may not exist. */
const mayImport = {
  "domain/": [],
  "splitter/": ["domain/"],
  "conversations/": ["domain/", "splitter/"],
  "turns/": core,
  "jobs/": [...core, "turns/"],
  "sms/": [...core, "turns/"],
  "storage/": [...core, "turns/"],
  "web/": [...core, "turns/"],
  // Its scenario file holds keys of the school file; storage and carrier are passed in by app.ts.
  "rehearsal/": [...core, "turns/", "settings/"],
  // Names of classes differ as names do where people text them.
  "settings/": ["domain/", "conversations/names.ts", "turns/ports.ts"],
  "config.ts": ["domain/"],
  "app.ts": [...core, "turns/", ...everyAdapter, "settings/", "config.ts"],
  // Joins rehearsals and pages to phones on a wall.
  "demo/": [...core, "turns/", "settings/", "rehearsal/", "web/", "app.ts"],
  "commands/": [...core, "turns/", "rehearsal/", "settings/", "config.ts", "app.ts", "demo/"],
  "main.ts": [""],
};

const pathOf = (part) => `^src/${part.replace(".", "[.]")}`;
const pathOfCore = `^src/(${core.join("|")})`;

const layers = Object.entries(mayImport).map(([part, others]) => ({
  name: `layer-${part.replace(/[/.].*/, "")}`,
  comment: `src/${part} may import only itself and: ${others.join(", ") || "nothing"}`,
  severity: "error",
  from: { path: pathOf(part) },
  to: { dependencyTypes: ["local"], pathNot: [part, ...others].map(pathOf) },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...layers,
    {
      name: "unlisted-part",
      comment: "A new part of src/ takes its place in the table of layers first.",
      severity: "error",
      from: { path: "^src/", pathNot: Object.keys(mayImport).map(pathOf) },
      to: {},
    },
    {
      name: "core-without-node",
      comment: "The core is pure: nothing of Node.",
      severity: "error",
      from: { path: pathOfCore },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "core-of-npm-only-date-fns",
      comment: "The core is pure: of npm only date-fns and its time zones.",
      severity: "error",
      from: { path: pathOfCore },
      to: {
        dependencyTypesNot: ["local", "core"],
        pathNot: "^node_modules/(date-fns|@date-fns/tz)/",
      },
    },
    { name: "no-cycle", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-orphan",
      comment:
        "Nobody imports it and it imports nobody: dead. What browsers load is imported by none.",
      severity: "error",
      from: { orphan: true, pathNot: "^src/web/browser/" },
      to: {},
    },
    {
      name: "resolvable",
      comment: "The import leads nowhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "only-declared-dependencies",
      comment: "What runs stands in package.json under dependencies.",
      severity: "error",
      from: {},
      to: {
        dependencyTypes: [
          "npm-dev",
          "npm-no-pkg",
          "npm-unknown",
          "npm-optional",
          "npm-peer",
          "undetermined",
        ],
        // Types of Express come from @types.
        pathNot: "^node_modules/@types/",
      },
    },
  ],
  options: {
    doNotFollow: { path: "^node_modules/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".js", ".mjs", ".cjs", ".d.ts", ".json"],
    },
  },
};
