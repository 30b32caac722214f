/** Finds a Chromium for the browser tests, or installs one; returns its path. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";

const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

export function findBrowser() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen && existsSync(chosen)) return chosen;
  return installed.find((path) => existsSync(path)) ?? ownDownload() ?? fromDebian() ?? give();
}

/** Playwright's own download, if it is there or can be had. */
function ownDownload() {
  const { chromium } = createRequire(import.meta.url)("@playwright/test");
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  spawnSync("npx", ["playwright", "install", "chromium"], { stdio: "inherit", timeout: 120_000 });
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

function fromDebian() {
  if (!existsSync("/usr/bin/apt-get")) return undefined;
  const prefix = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const apt = (...parameters) => {
    const [program, ...rest] = [...prefix, "apt-get", ...parameters];
    return spawnSync(program, rest, {
      stdio: "inherit",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  };
  apt("update", "-qq");
  apt("install", "-y", "-qq", "--no-install-recommends", "chromium");
  return installed.find((path) => existsSync(path));
}

function give() {
  process.stderr.write(
    "Kein Browser gefunden. Bitte Chromium einrichten oder CHROMIUM_PATH setzen.\n",
  );
  return "";
}
