/** What the shown lead scored before: a small line, and how far it moved within a week; fetched once the lead is there. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { dayOf, type Row } from '../../engine';
import type { ScoreHistory } from '../../rpc';
import { call } from '../api';
import { keyOfLead } from '../state/lead-key';
import { day, place } from '../state/leads';
import { number, say } from '../words';

const WIDTH = 96;
const HEIGHT = 20;
/** Whether the lead before this one had a history: then room is kept while the answer is awaited. */
let isLikely = false;

export function LeadMoves({ cells, score }: { readonly cells: Row; readonly score: number }) {
  const told = useSignal<(ScoreHistory & { readonly key: string }) | null>(null);
  const key = String(keyOfLead(cells) ?? '');
  useEffect(() => {
    let isWanted = key !== '';
    const from = place.peek();
    const take = (found: ScoreHistory): void => {
      if (isWanted) told.value = { ...found, key };
      isLikely = found.lines.length > 0;
    };
    // Without an answer nothing is missing that somebody asked for.
    if (isWanted && from) call('scoreHistory', from, key).then(take, () => undefined);
    return () => {
      isWanted = false;
    };
  }, [key, told]);
  if (told.value?.key !== key) return isLikely ? <p class="lead-moves" /> : null;
  const { lines, weekAgo } = told.value;
  const change = weekAgo === null ? 0 : Math.round((score - weekAgo) * 1000) / 1000;
  if (lines.length < 2 && change === 0) return null;
  const words = change > 0 ? 'scoreUp' : change < 0 ? 'scoreDown' : 'scoreSame';
  return (
    <p class="lead-moves">
      <svg width={WIDTH} height={HEIGHT} aria-hidden="true">
        <polyline points={steps(lines, { day: dayOf(day.value, undefined) ?? 0, score })} />
      </svg>
      {say(words, { score: number(score), n: number(Math.abs(change)) })}
    </p>
  );
}

/** A score stays as it is until the next line. */
function steps(lines: ScoreHistory['lines'], now: { readonly day: number; readonly score: number }): string {
  const points = [...lines, now];
  const first = points[0]?.day ?? 0;
  const scores = points.map((point) => point.score);
  const [low, high] = [Math.min(...scores), Math.max(...scores)];
  const x = (at: number): number => 1 + ((at - first) / Math.max(now.day - first, 1)) * (WIDTH - 2);
  const y = (of: number): number => HEIGHT - 2 - ((of - low) / Math.max(high - low, 1)) * (HEIGHT - 4);
  return points
    .map((point, at) => `${x(point.day)},${y((points[at - 1] ?? point).score)} ${x(point.day)},${y(point.score)}`)
    .join(' ');
}
