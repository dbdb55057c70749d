// HiGHS as a peer: reads {name: problem in the LP format}, prints "name status objective milliseconds" for each. The time is that of the call, the reading of the text included.
import { readFileSync } from 'node:fs';
import loader from 'highs';

const highs = await loader();
for (const [name, problem] of Object.entries(JSON.parse(readFileSync(process.argv[2], 'utf8')))) {
  const begin = performance.now();
  const solution = highs.solve(problem, { mip_rel_gap: 0, mip_abs_gap: 0 });
  console.log(name, solution.Status.replaceAll(' ', '-'), solution.ObjectiveValue, performance.now() - begin);
}
