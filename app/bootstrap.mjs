/**
 * First thing that every command runs, with nothing but Node: installs and builds what is missing,
 * then hands over in the same process (so that signals reach the server itself).
 *
 *   node app/bootstrap.mjs start | demo | votum … | build | check …
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, lstatSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (path) => join(root, path);
const [command = "start", ...args] = process.argv.slice(2);

install();
if (command === "check") await import(pathToFileURL(at("tests/check.mjs")).href);
else if (command === "build") build();
else await hand(command);

async function hand(what) {
  build();
  process.env.NODE_ENV ??= "production";
  if (what === "demo") {
    process.env.DATABASE_PATH ??= join(process.env.DATA_DIR ?? at("data"), "demo.sqlite");
    process.env.VOTUM_DEMO = "1";
    run(process.execPath, [at("build/server/votum.js"), "seed", "demo"]);
  }
  const entry = what === "votum" ? "votum.js" : "index.js";
  process.argv = [process.argv[0], entry, ...args];
  await import(pathToFileURL(at(`build/server/${entry}`)).href);
}

/** The lock file's hash is noted beside the packages: another lock, another install. */
function install() {
  const lock = createHash("sha256")
    .update(readFileSync(at("package-lock.json")))
    .digest("hex");
  const note = at("node_modules/.votum-lock");
  if (existsSync(note) && readFileSync(note, "utf8") === lock) return;
  if (isLink(at("node_modules"))) {
    say(
      "Es wird nichts eingerichtet: node_modules ist eine Verknüpfung auf einen anderen Ordner, und das Einrichten würde diesen leeren. Richten Sie die Pakete dort ein (npm ci), oder entfernen Sie die Verknüpfung; dann bekommt dieser Ordner eigene Pakete.",
    );
    process.exit(1);
  }
  say("Pakete werden eingerichtet (einmalig, etwa zwei Minuten) …");
  run("npm", ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]);
  writeFileSync(note, lock);
}

function isLink(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** Builds where the build is older than what it is made of. */
function build() {
  const built = at("build/server/index.js");
  const sources = ["app", "db", "public", "package-lock.json", "remix.config.js"];
  if (existsSync(built) && newest(sources.map(at)) <= statSync(built).mtimeMs) return;
  say("Votum wird gebaut …");
  run(process.execPath, [
    at("node_modules/@remix-run/dev/dist/cli.js"),
    "vite:build",
    "-c",
    "app/vite.config.ts",
    "-l",
    "warn",
  ]);
}

function newest(paths) {
  let time = 0;
  for (const path of paths) {
    const stat = statSync(path);
    time = Math.max(time, stat.mtimeMs);
    if (stat.isDirectory()) {
      time = Math.max(time, newest(readdirSync(path).map((name) => join(path, name))));
    }
  }
  return time;
}

/** Everything these tools say goes to stderr: stdout belongs to the command's own answer. */
function run(program, parameters) {
  const result = spawnSync(program, parameters, {
    cwd: root,
    stdio: ["ignore", 2, 2],
    env: { ...process.env, NODE_ENV: program === "npm" ? "development" : "production" },
  });
  if (result.status !== 0) {
    say(`Fehlgeschlagen: ${program} ${parameters.join(" ")}`);
    process.exit(result.status ?? 1);
  }
}

function say(text) {
  process.stderr.write(`${text}\n`);
}
