import { measureCitations } from "./citations";
import { measureEditor } from "./editor";
import { measurePages } from "./pages";
import { measureSearch } from "./search";

/** `npm run bench -- NAME`: each prints JSON lines on stdout, what it is doing on stderr. */
const benches: Record<string, () => Promise<void>> = {
  pages: measurePages,
  citations: measureCitations,
  editor: measureEditor,
  search: measureSearch,
};

const names = process.argv.slice(2);
for (const name of names.length > 0 ? names : Object.keys(benches)) {
  const bench = benches[name];
  if (!bench) {
    process.stderr.write(`${name}: es gibt ${Object.keys(benches).join(", ")}\n`);
    process.exit(2);
  }
  await bench();
}
