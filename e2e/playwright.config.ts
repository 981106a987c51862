import { defineConfig } from "@playwright/test";

/** What Chromium needs to run as root and without asking the world anything. */
const quietChromium = [
  "--no-sandbox",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  outputDir: "../test-results",
  timeout: 120_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  fullyParallel: false,
  reporter: process.env.GALLEY_TEST_REPORT
    ? [["list"], ["json", { outputFile: process.env.GALLEY_TEST_REPORT }]]
    : [["list"]],
  use: {
    browserName: "chromium",
    viewport: { width: 1280, height: 900 },
    trace: "retain-on-failure",
    launchOptions: {
      args: quietChromium,
      ...(process.env.GALLEY_CHROMIUM ? { executablePath: process.env.GALLEY_CHROMIUM } : {}),
    },
  },
});
