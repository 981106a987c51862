import js from "@eslint/js";
import next from "@next/eslint-plugin-next";
import boundaries from "eslint-plugin-boundaries";
import importPlugin from "eslint-plugin-import";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const rooms = ["app", "bench", "components", "domain", "e2e", "editor", "prisma", "scripts", "server"];

/** Who may import whom; whatever is not listed is forbidden. docs/architecture.md gives the reasons. */
const mayImport = {
  domain: ["domain"],
  editor: ["domain", "editor"],
  components: ["domain", "editor", "components"],
  server: ["domain", "editor", "server", "prisma"],
  "server-testing": ["domain", "editor", "server", "server-testing", "prisma"],
  app: ["domain", "editor", "components", "server", "app"],
  prisma: ["domain", "prisma"],
  e2e: ["domain", "editor", "prisma", "server-testing", "e2e"],
  bench: ["domain", "editor", "prisma", "server-testing", "e2e", "bench"],
  scripts: ["domain", "editor", "prisma", "server", "server-testing", "scripts"],
};

const policies = Object.entries(mayImport).map(([from, to]) => ({
  from: { element: { type: from } },
  allow: to.map((type) => ({ to: { element: { type } } })),
}));

/** What is tested on a real database. */
const testPolicies = [
  ...policies,
  ...["app", "server"].map((type) => ({
    from: { element: { type } },
    allow: [{ to: { element: { type: "server-testing" } } }],
  })),
];

const noServerDirective = {
  selector: "Program > ExpressionStatement[directive='use server']",
  message: "Server actions live in app/**/actions.ts.",
};

export default tseslint.config(
  {
    ignores: [
      ".next/",
      "prisma/generated/",
      "data/",
      "backups/",
      "test-results/",
      "playwright-report/",
      "next-env.d.ts",
    ],
  },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { boundaries, import: importPlugin },
    settings: {
      "boundaries/elements": [
        { type: "server-testing", pattern: "server/testing" },
        ...rooms.map((room) => ({ type: room, pattern: room })),
      ],
      "boundaries/ignore": ["**/*.config.ts"],
      "import/resolver": { typescript: { project: "tsconfig.json" } },
      "import/parsers": { "@typescript-eslint/parser": [".ts", ".tsx"] },
    },
    rules: {
      "boundaries/dependencies": ["error", { default: "disallow", policies }],
      "import/no-cycle": "error",
    },
  },
  {
    files: ["{app,server}/**/*.test.{ts,tsx}"],
    rules: { "boundaries/dependencies": ["error", { default: "disallow", policies: testPolicies }] },
  },
  {
    files: ["{app,components}/**/*.tsx", "{app,components}/**/*.ts"],
    plugins: { "react-hooks": reactHooks, "@next/next": next },
    extends: [jsxA11y.flatConfigs.strict],
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...next.configs.recommended.rules,
      ...next.configs["core-web-vitals"].rules,
    },
  },
  {
    files: ["{app,components,domain,editor,server}/**/*.{ts,tsx}"],
    ignores: ["server/env.ts"],
    rules: {
      "no-console": "error",
      "no-restricted-properties": [
        "error",
        { object: "process", property: "env", message: "Read settings from server/env.ts." },
      ],
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    ignores: ["app/**/actions.ts"],
    rules: {
      "no-restricted-syntax": ["error", noServerDirective],
    },
  },
  {
    files: ["server/**/*.ts"],
    ignores: ["**/*.test.ts", "**/*.d.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        // A rule set again takes the place of what it said before.
        noServerDirective,
        {
          selector: "Program:not(:has(> ImportDeclaration[source.value='server-only']))",
          message: 'Every file of server/ starts with import "server-only".',
        },
      ],
    },
  },
  { files: ["**/*.{js,mjs}"], languageOptions: { globals: { console: "readonly", process: "readonly" } } },
);
