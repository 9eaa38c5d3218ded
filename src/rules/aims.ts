import type { Draft } from '../model/application.js';
import type { GrantCall } from '../model/call.js';
import { type Finding, finding, worstFirst } from '../model/finding.js';

type Told = boolean | undefined;

/** One told "yes" is enough; without one, a fact not told leaves it open, and only "no" to each denies it. */
function anyOf(facts: readonly Told[]): 'declared' | 'missing' | 'denied' {
  if (facts.includes(true)) return 'declared';
  return facts.includes(undefined) ? 'missing' : 'denied';
}

/** Which of the two a declared renewal leaves out; `null` where it leaves out none. */
function onlyRenewed(routines: Told, serviceProcesses: Told): 'routines' | 'service-processes' | null {
  if (routines === true && serviceProcesses === true) return null;
  return routines === true ? 'routines' : 'service-processes';
}

/** Is there a renewal, and does it reach as far as the call asks (positions 43 and 45)? */
function checkRenewal(call: GrantCall, routines: Told, serviceProcesses: Told): Finding | null {
  const paths = [
    ['aims', 'renewsRoutines'],
    ['aims', 'renewsServiceProcesses'],
  ];
  const any = anyOf([routines, serviceProcesses]);
  if (any !== 'declared') return finding(call, 'aims', `aims.renewal-${any}`, {}, paths);
  const renewed = onlyRenewed(routines, serviceProcesses);
  if (renewed === null || call.renewal === 'either') return null;
  if (routines === undefined || serviceProcesses === undefined) return finding(call, 'aims', 'aims.renewal-missing', {}, paths);
  return finding(call, 'aims', 'aims.renewal-partial', { renewed }, paths);
}

/** Does the work aim at what the call is for: a shared challenge, renewal, and lower or slower-growing costs? */
export function checkAims(call: GrantCall, { commonChallenge, aims = {} }: Draft): Finding[] {
  const { renewsRoutines, renewsServiceProcesses, lowersCosts, restrainsCostGrowth } = aims;
  const savingsPaths = [
    ['aims', 'lowersCosts'],
    ['aims', 'restrainsCostGrowth'],
  ];
  const problems: Finding[] = [];

  const challenge = anyOf([commonChallenge]);
  if (challenge !== 'declared') problems.push(finding(call, 'aims', `aims.challenge-${challenge}`, {}, [['commonChallenge']]));
  const renewal = checkRenewal(call, renewsRoutines, renewsServiceProcesses);
  if (renewal) problems.push(renewal);
  const savings = anyOf([lowersCosts, restrainsCostGrowth]);
  if (savings !== 'declared') problems.push(finding(call, 'aims', `aims.savings-${savings}`, {}, savingsPaths));
  if (problems.length > 0) return worstFirst(problems);

  const paths = [['commonChallenge'], ['aims', 'renewsRoutines'], ['aims', 'renewsServiceProcesses'], ...savingsPaths];
  const renewed = onlyRenewed(renewsRoutines, renewsServiceProcesses);
  return [
    renewed === null ? finding(call, 'aims', 'aims.declared', {}, paths) : finding(call, 'aims', 'aims.one-renewal', { renewed }, paths),
  ];
}
