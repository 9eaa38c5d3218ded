import type { Draft } from '../model/application.js';
import type { GrantCall } from '../model/call.js';
import { type Finding, finding, worstFirst } from '../model/finding.js';

/** One told "yes" is enough; without one, a fact not told leaves it open, and only "no" to each denies it. */
function anyOf(facts: readonly (boolean | undefined)[]): 'declared' | 'missing' | 'denied' {
  if (facts.includes(true)) return 'declared';
  return facts.includes(undefined) ? 'missing' : 'denied';
}

/** Does the work aim at what the call is for: a shared challenge, renewal, and lower or slower-growing costs? */
export function checkAims(call: GrantCall, { commonChallenge, aims = {} }: Draft): Finding[] {
  const { renewsRoutines, renewsServiceProcesses, lowersCosts, restrainsCostGrowth } = aims;
  const challenge = anyOf([commonChallenge]);
  const renewal = anyOf([renewsRoutines, renewsServiceProcesses]);
  const savings = anyOf([lowersCosts, restrainsCostGrowth]);
  const challengePaths = [['commonChallenge']];
  const renewalPaths = [
    ['aims', 'renewsRoutines'],
    ['aims', 'renewsServiceProcesses'],
  ];
  const savingsPaths = [
    ['aims', 'lowersCosts'],
    ['aims', 'restrainsCostGrowth'],
  ];
  const paths = [...challengePaths, ...renewalPaths, ...savingsPaths];

  const problems: Finding[] = [];
  if (challenge !== 'declared') problems.push(finding(call, 'aims', `aims.challenge-${challenge}`, {}, challengePaths));
  if (renewal !== 'declared') problems.push(finding(call, 'aims', `aims.renewal-${renewal}`, {}, renewalPaths));
  if (savings !== 'declared') problems.push(finding(call, 'aims', `aims.savings-${savings}`, {}, savingsPaths));
  if (problems.length > 0) return worstFirst(problems);
  if (renewsRoutines === true && renewsServiceProcesses === true) return [finding(call, 'aims', 'aims.declared', {}, paths)];
  return [finding(call, 'aims', 'aims.one-renewal', { renewed: renewsRoutines === true ? 'routines' : 'service-processes' }, paths)];
}
