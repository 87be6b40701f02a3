// Milliseconds of one export: in a fresh process, where its code is compiled too; in a fresh instance; and once more.
import { readFileSync } from "node:fs";

const module = new WebAssembly.Module(readFileSync(process.argv[2]));
const timed = (run) => {
  const start = performance.now();
  if (!run()) throw new Error("it made nothing");
  return performance.now() - start;
};
const name = process.argv[3];
const runs = Array.from({ length: 15 }, () => {
  const instance = new WebAssembly.Instance(module, {});
  return [timed(instance.exports[name]), timed(instance.exports[name])];
});
const median = (index) => runs.map((run) => run[index]).sort((a, b) => a - b)[7].toFixed(1);
console.log(`${name}: ${runs[0][0].toFixed(1)} ms, ${median(0)} ms, ${median(1)} ms`);
process.exitCode = runs[0][0] > 150 ? 1 : 0;
