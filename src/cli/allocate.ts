import { allocate, type AllocateOptions } from '../portfolio/allocate.js';
import { format } from '../words/format.js';
import { csvWriter } from './csv.js';
import type { ExitCode, Host } from './host.js';
import { idOf } from './input.js';
import { choiceOf, euroOf, formatOf, requiredEuro, type CliOptions } from './options.js';
import { codeOf } from './rank.js';
import { type Ranking, rankingOf, withLaterVersion } from './ranking.js';
import { said } from './rows.js';
import { oneFile } from './triage.js';
import { type Column, tableHead, tableRow, writeJson } from './writing.js';

const HEAD = ['rank', 'id', 'award', 'maximumAward', 'eligibility', 'line', 'why'];

/** Shares the budget among those that meet the requirements: an open application gets nothing until it is reviewed. */
function shareOut({ placed }: Ranking, options: AllocateOptions) {
  const eligible = placed.flatMap(({ id, eligibility, maximumAward }) =>
    eligibility === 'eligible' && maximumAward !== null ? [{ id, maximumAward }] : [],
  );
  const { awards, granted, remaining, neededForNext } = allocate(eligible, options);
  const byId = new Map(awards.map((award) => [award.id, award]));
  return {
    granted,
    remaining,
    neededForNext,
    awards: placed.map((one) => ({ ...one, award: '0.00', ...byId.get(one.id) })),
  };
}

/** `allocate FILE --budget EUROS`: triage and ranking, and then the budget. */
export async function allocateFile(given: CliOptions, host: Host): Promise<ExitCode> {
  const outputFormat = formatOf(given);
  const csv = csvWriter(given, host);
  const minimumAward = euroOf(given, 'minimum-award');
  const options = {
    budget: requiredEuro(given, 'budget'),
    onShortfall: choiceOf(given, 'on-shortfall', ['stop', 'skip', 'partial', 'proportional']),
    ...(minimumAward !== undefined && { minimumAward }),
  };
  const ranking = await rankingOf(
    oneFile(given, 'digikunta allocate FILE --budget EUROS'),
    given,
    host,
  );
  const { awards, granted, remaining, neededForNext } = shareOut(ranking, options);
  const { words } = given;
  const { head, verdict } = words;
  const { euro } = format(words.catalogue);
  const why = (award: (typeof awards)[number]): string =>
    withLaterVersion(
      award.eligibility === 'eligible'
        ? said(award, words)
        : `${verdict[award.eligibility]}: ${words.notEligible}`,
      award,
      words,
    );

  if (outputFormat === 'json') {
    await writeJson(host, {
      granted,
      remaining,
      neededForNext,
      awards,
      unplaced: ranking.unplaced,
    });
  } else if (outputFormat === 'csv') {
    await csv.head(HEAD);
    for (const one of awards) {
      const { rank, id, award, maximumAward, eligibility, line } = one;
      await csv.row([
        String(rank),
        id,
        csv.number(award),
        csv.number(maximumAward),
        eligibility,
        String(line),
        why(one),
      ]);
    }
    for (const { id, line, verdict: became, why: reason } of ranking.unplaced) {
      await csv.row(['', id ?? '', csv.number('0.00'), '', became, String(line), reason]);
    }
  } else {
    const columns: Column[] = [
      { head: head.rank, width: 6, right: true },
      { head: head.id, width: 18, whole: true },
      { head: head.maximum, width: 14, right: true },
      { head: head.award, width: 14, right: true },
      { head: head.reason, width: 0 },
    ];
    await host.write(tableHead(columns, host.width));
    for (const one of awards) {
      const maximum = one.maximumAward === null ? '' : euro(one.maximumAward);
      await host.write(
        tableRow(
          columns,
          [String(one.rank), idOf(one.id), maximum, euro(one.award), why(one)],
          host.width,
        ),
      );
    }
    for (const { id, line, verdict: became, why: reason } of ranking.unplaced) {
      const name = id === null ? `(${words.at(line)})` : idOf(id);
      await host.write(
        tableRow(columns, ['–', name, '', '', `${verdict[became]}: ${reason}`], host.width),
      );
    }
    await host.write(`\n${words.granted(euro(granted), euro(remaining))}\n`);
    if (neededForNext !== null) await host.write(`${words.neededForNext(euro(neededForNext))}\n`);
  }
  return codeOf(ranking.unplaced);
}
