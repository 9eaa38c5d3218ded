import { closesAt, deadlineStatus, digikunta2017 } from 'digikunta';
import { useAssessedForm } from '../assessed-form.ts';
import type { PageWords } from '../words/page/words.ts';

/** A length of time in words, down to the second. */
function lengthInWords(ms: number, { units }: PageWords['deadline']): string {
  const seconds = Math.abs(ms) / 1000;
  const parts: [number, string][] = [
    [Math.floor(seconds / 86_400), units.day],
    [Math.floor((seconds % 86_400) / 3600), units.hour],
    [Math.floor((seconds % 3600) / 60), units.minute],
    [Math.round((seconds % 60) * 1000) / 1000, units.second],
  ];
  const written = parts
    .filter(([number]) => number > 0)
    .map(([number, unit]) => `${String(number)} ${unit}`);
  return written.join(' ') || `0 ${units.second}`;
}

/** Where the arrival is on a line about the deadline, in per cent. A second and a month must both be seen: it is logarithmic. */
function placeOf(leftMs: number): number {
  const far = Math.log1p(90 * 86_400);
  const way = Math.min(1, Math.log1p(Math.abs(leftMs) / 1000) / far);
  return 50 - Math.sign(leftMs) * way * 48;
}

/** The deadline and the arrival, in Finnish time and, where it is another, in the reader's. */
export function Deadline() {
  const { draft, page, write } = useAssessedForm();
  const words = page.deadline;
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const closes = closesAt(digikunta2017);
  const { arrivedAt } = draft;
  const times = (instant: string) => {
    const [here, there] = [write.time(instant, digikunta2017.zone), write.time(instant, zone)];
    return (
      <>
        <dd>
          {here} {words.inHelsinki}
        </dd>
        {there !== here && (
          <dd>
            {there} {words.inYourZone(zone)}
          </dd>
        )}
      </>
    );
  };
  const dates = (
    <dl>
      <dt>{words.closes}</dt>
      {times(closes)}
      {arrivedAt !== undefined && (
        <>
          <dt>{words.arrived}</dt>
          {times(arrivedAt)}
        </>
      )}
    </dl>
  );
  if (arrivedAt === undefined)
    return (
      <>
        <p>{words.notArrived}</p>
        {dates}
      </>
    );
  const { remainingMs } = deadlineStatus(digikunta2017, arrivedAt);
  const left = remainingMs > 0 ? remainingMs : Date.parse(closes) - Date.parse(arrivedAt);
  const length = lengthInWords(left, words);
  return (
    <>
      <div className="time-line" aria-hidden="true">
        <span className="close" />
        <span
          className={left < 0 ? 'arrival late' : 'arrival'}
          style={{ insetInlineStart: `${String(placeOf(left))}%` }}
        />
      </div>
      <p>{left === 0 ? words.atClosing : left > 0 ? words.inTime(length) : words.late(length)}</p>
      {dates}
    </>
  );
}
