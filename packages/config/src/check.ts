import { checkSteps } from './check/check-steps.ts';
import { chooseSteps, describeOutcomes, runSteps } from './check/run-steps.ts';

const steps = chooseSteps(checkSteps, process.argv.slice(2));
const outcomes = await runSteps(steps, (line) => console.log(line));

console.log(`\n── Result\n${describeOutcomes(outcomes)}`);
process.exitCode = outcomes.some((outcome) => outcome.failed > 0) ? 1 : 0;
