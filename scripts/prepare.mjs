/** After an install in a clone: builds dist/ and makes `npx backwalk` find it. */
import { spawnSync } from "node:child_process";
import { existsSync, rmSync, symlinkSync } from "node:fs";

const link = "node_modules/.bin/backwalk";

if (process.env.npm_command === "exec") {
  // The first `npx backwalk` prepares the clone once more: nothing to do, and a failure here would break npx for good.
} else if (existsSync("node_modules/typescript")) {
  const { status } = spawnSync("npm run build", { stdio: "inherit", shell: true });
  if (status !== 0) process.exit(1);
  // Left to itself, an npx that once ran before `npm ci` remembers for good that there is no such command.
  if (process.platform !== "win32") {
    rmSync(link, { force: true });
    symlinkSync("../../dist/main.js", link);
  }
} else {
  console.log("prepare: no compiler (npm ci --omit=dev): dist/ stays as it is");
}
