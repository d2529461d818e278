// Uses the pages in the given folder as people do, and writes screenshots there.
// Run by `cargo test -p mps-report --test report -- --ignored browser`. A second argument selects the
// checks whose name contains it.

import { checks as everyone } from "./browser/everyone.js";
import { browser } from "./browser/harness.js";
import { checks as overview } from "./browser/overview.js";
import { checks as printing } from "./browser/printing.js";
import { checks as safety } from "./browser/safety.js";
import { checks as served } from "./browser/served.js";
import { checks as taskPage } from "./browser/task-page.js";

const checks = { ...taskPage, ...overview, ...served, ...safety, ...printing, ...everyone };
let failed = 0;
for (const [name, check] of Object.entries(checks)) {
  if (!name.includes(process.argv[3] ?? "")) continue;
  try {
    await check();
    console.log(`ok      ${name}`);
  } catch (error) {
    failed++;
    console.log(`FAILED  ${name}\n${error.stack}`);
  }
}
await browser.close();
process.exitCode = failed ? 1 : 0;
